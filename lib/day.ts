/** The calendar day, `2098-01-10`, on which the reader's clock stood then. @param ms since 1970 */
export function isoDay(ms: number): string {
  const date = new Date(ms);
  const digits = (n: number, length: number) => String(n).padStart(length, '0');
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}
