const OLDEST = 1900;
/** Day 1 of Excel's calendar is 1 January 1900; it also counts 29 February 1900, which never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * Year of birth from what a list says: a year, a date (01-02-1980, 1980-02-01, 1-2-80) or Excel's day number.
 * Null when it is none of these or not between 1900 and `thisYear`.
 */
export function birthYear(text: string, thisYear: number): number | null {
  const year = readYear(text.trim(), thisYear);
  return year !== null && year >= OLDEST && year <= thisYear ? year : null;
}

function readYear(text: string, thisYear: number): number | null {
  const plainYear = /^(\d{4})(?:[.,]0+)?$/.exec(text);
  if (plainYear) return Number(plainYear[1]);
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text);
  if (serial) return new Date(EXCEL_EPOCH + Number(serial[1]) * DAY_MS).getUTCFullYear();
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (yearFirst) return isDate(yearFirst[3], yearFirst[2]) ? Number(yearFirst[1]) : null;
  const yearLast = /^(\d{1,2})[-/. ](\d{1,2}|\p{L}{3,10}\.?)[-/. ](\d{4}|\d{2})(?: .*)?$/u.exec(text);
  if (!yearLast?.[3] || !isDate(yearLast[1], yearLast[2])) return null;
  return fullYear(yearLast[3], thisYear);
}

/** Day and month in either order: an American export is no reason to lose a year. */
function isDate(day: string | undefined, month: string | undefined): boolean {
  if (month !== undefined && /\p{L}/u.test(month)) return true;
  const [a, b] = [Number(day), Number(month)].sort((x, y) => x - y);
  return a !== undefined && b !== undefined && a >= 1 && a <= 12 && b <= 31;
}

/** "80" is 1980 and "09" is 2009: the latest year that is not in the future. */
function fullYear(digits: string, thisYear: number): number {
  if (digits.length === 4) return Number(digits);
  const year = Math.floor(thisYear / 100) * 100 + Number(digits);
  return year > thisYear ? year - 100 : year;
}

/** Year of birth from an age, within a year; a year of birth written in the column for ages is taken too. */
export function birthYearFromAge(text: string, thisYear: number): number | null {
  const age = /^(\d{1,3})(?:[.,]0+)?(\s*(jaar|jr|years?))?\.?$/i.exec(text.trim());
  if (!age) return birthYear(text, thisYear);
  return Number(age[1]) <= 120 ? thisYear - Number(age[1]) : null;
}
