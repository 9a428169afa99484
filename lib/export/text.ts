/** What ends a line somewhere, in some program. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** The text without line ends and without blanks in a row or around it; a fixed blank stays one. */
export const oneLine = (text: string): string =>
  text
    .replace(/\0/g, '')
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    .trim();

/** Its lines, without what ends them. */
export const linesOf = (text: string): string[] => text.split(lineEnd);

/** The calendar day, `2098-01-10`, on which the reader's clock stood then. */
export function dayOf(ms: number): string {
  const date = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `23 juni 2023`, in the language of the locale: as `longDate` of `lib/words/i18n`, for tens of thousands at once. */
export function longDay(iso: string, locale: string): string {
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, format);
  const date = new Date(`${iso}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
}

/** To make one costs as much as to export an item. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The address where a program may open it: http and https only. */
export const webAddress = (url: string | null): string | null =>
  url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url.trim() : null;
