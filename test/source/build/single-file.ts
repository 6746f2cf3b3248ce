/** Documents that office programs and systems write into one text file: web archives, Excel and Word 2003 XML. */
import { escapeXml } from "./docx.ts";

/** A page of an archive; the first one is what opens. */
export interface ArchivedPage {
  readonly html: string;
  readonly encoding?: "base64" | "quoted-printable" | "8bit";
  readonly location?: string;
}

/** A "single file web page" as Word writes it, with a picture after the pages. */
export function mhtOf(pages: readonly ArchivedPage[]): Uint8Array {
  const parts = pages.map(({ html, encoding = "quoted-printable", location = "file:///C:/form.htm" }) =>
    [
      `Content-Location: ${location}`,
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Type: text/html; charset="utf-8"',
      "",
      encoded(html, encoding),
    ].join("\r\n"),
  );
  const picture = "Content-Transfer-Encoding: base64\r\nContent-Type: image/png\r\n\r\niVBORw0KGgo=";
  const head =
    'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="----=_NextPart_01"\r\n\r\n网页\r\n\r\n';
  const body = [...parts, picture].map((part) => `------=_NextPart_01\r\n${part}\r\n\r\n`).join("");
  return new TextEncoder().encode(`${head}${body}------=_NextPart_01--\r\n`);
}

function encoded(html: string, encoding: string): string {
  if (encoding === "8bit") return html;
  const bytes = Buffer.from(html);
  if (encoding === "base64") return bytes.toString("base64").replace(/.{76}/gu, "$&\r\n");
  const coded = [...bytes].map((byte) =>
    (byte >= 0x20 && byte < 0x7f && byte !== 0x3d) || byte === 0x0a
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return coded.map((one, index) => (index % 25 === 24 ? `${one}=\r\n` : one)).join("");
}

/** Excel 2003 XML around worksheets; `styles` are `Style` elements. */
export function sheetXmlOf(worksheets: string, styles = ""): Uint8Array {
  const namespace = "urn:schemas-microsoft-com:office:spreadsheet";
  return new TextEncoder().encode(
    `<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>\r\n<Workbook xmlns="${namespace}" xmlns:ss="${namespace}"><Styles>${styles}</Styles>${worksheets}</Workbook>`,
  );
}

export function sheetData(text: string, type = "String"): string {
  return `<Data ss:Type="${type}">${escapeXml(text).replaceAll("\n", "&#10;")}</Data>`;
}

/** Word 2003 XML around a body that is written as for docx; what was renamed since has its old name. */
export function wordXmlOf(body: string): Uint8Array {
  const old = body.replaceAll("w:vMerge", "w:vmerge");
  const margin = "<w:sectPr><w:hdr><w:p><w:r><w:t>页眉</w:t></w:r></w:p></w:hdr></w:sectPr>";
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"><w:body><wx:sect>${old}${margin}</wx:sect></w:body></w:wordDocument>`,
  );
}
