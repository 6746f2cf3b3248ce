import type { government as zh } from "../zh/government.ts";

export const government: Readonly<Record<keyof typeof zh, string>> = {
  "government.party": "Publication of Party affairs",
  "government.administration": "Publication of government information",

  "build.files": "{files} {files|file|files} written",

  "settings.warning":
    "site.config.ts does not yet say everything that a government site must have; these do not appear: {gaps}.",
  "settings.absent": "{name} ({key})",
  "settings.malformed": "{name} ({key}, wrong form)",
  "settings.url": "address",
  "settings.organizer": "organizer",
  "settings.organ": "kind of organ",
  "settings.siteCode": "government site code",
  "settings.icp": "ICP registration number",
  "settings.police": "public security registration number",
  "settings.contact": "contact",
  "settings.correction": "address for corrections",
  "settings.published": "date of publication of {key}",
  "settings.key": "publications",

  "footer.organizer": "Organizer",
  "footer.operator": "Operator",
  "footer.siteCode": "Government site code",
  "footer.icp": "ICP registration",
  "footer.police": "Public security registration",
  "footer.address": "Address",
  "footer.phone": "Telephone",
  "footer.email": "E-mail",
  "footer.correction": "Report an error",
  "footer.external": "You are leaving this site for {host}, which is responsible for its own content.",

  "correction.subject": "Error report: {title}",
  "correction.body": "Page: {title}\nAddress: {url}\nWhat is wrong:\nWhat it should be:\n",

  "publication.indexNumber": "Index number",
  "publication.publisher": "Published by",
  "publication.name": "Name",
  "publication.published": "Date of publication",
  "publication.kind": "Category of publication",
  "publication.archived": "Archived: this is the content of {year}; the newest published year is {newest}.",

  "siteMap.title": "Site map",
  "siteMap.description":
    "All sections, the project expenditure of every department and year, original documents and kinds of indicators on one page.",
  "siteMap.sections": "Sections",
  "siteMap.year": "Departments in {year}",
  "siteMap.documents": "Original documents",
  "siteMap.indicators": "Kinds of indicators",
};
