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
