/** Number formats: the cell shows `1,030,700.00`, `100%`, `2024年3月`, not the number that is stored. */
import { format } from "numfmt";

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const HOUR_MINUTE = 'h"时"mm"分"';
const HOUR_MINUTE_SECOND = 'h"时"mm"分"ss"秒"';

/** Formats that a workbook uses by number alone, as Excel for mainland China shows them: ECMA-376 part 1, 18.8.30. */
export const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;"¥"-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: HOUR_MINUTE,
  33: HOUR_MINUTE_SECOND,
  34: `AM/PM${HOUR_MINUTE}`,
  35: `AM/PM${HOUR_MINUTE_SECOND}`,
  36: YEAR_MONTH,
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  41: '#,##0;-#,##0;"-"',
  42: '"¥"#,##0;"¥"-#,##0;"¥-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '"¥"#,##0.00;"¥"-#,##0.00;"¥-"',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: `AM/PM${HOUR_MINUTE}`,
  56: `AM/PM${HOUR_MINUTE_SECOND}`,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};

/** A number under a format code; one that the library cannot use shows the number plainly. */
export function formatNumber(value: number, code: string, date1904 = false): string {
  // Days since 1904 instead of 1900 only matter to dates; 1462 days lie between the two.
  const isDate = date1904 && /[ymdhs]/iu.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "")) && !/general/iu.test(code);
  try {
    return format(code, isDate ? value + 1462 : value, { locale: "zh-CN", throws: true });
  } catch {
    return format("General", value);
  }
}
