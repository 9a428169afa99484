/** Raised digits by their place: ² is the third. */
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What an exponent follows: km² · m³ · 10⁶ · m/s² · 10⁻⁶. */
const BEFORE_EXPONENT = /(?:^|[^a-zA-ZÀ-ɏ])(?:[kcdmhµ]?m|dam|ft|CO)$|(?:^|\D)10$|\/s$|⁻$/;

/** "12" from "¹²". */
export const plainDigits = (raised: string): string =>
  [...raised].map((sign) => SUPERSCRIPTS.indexOf(sign)).join('');

/** "¹²" from "12". */
export const raisedDigits = (plain: string): string =>
  plain.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));

/**
 * Is this raised number an exponent and no mark of a note, by the text before it?
 * @param label in ordinary digits
 */
export function isExponent(before: string, label: string): boolean {
  const end = before.slice(-4);
  return label !== '1' && BEFORE_EXPONENT.test(end) && (Number(label) < 4 || /(?:10|⁻)$/.test(end));
}
