import { browser } from 'wxt/browser';
import type dutch from '../../public/_locales/nl/messages.json';
import { isoDay } from '../day';
import { dayIn } from '../dutch-date';

/** The key of a word or sentence in the locale files (public/_locales). */
export type MessageKey = keyof typeof dutch;
/** What a counted or numbered word begins with, before `_one` and `_other`. */
export type CountKey<K = MessageKey> = K extends `${infer Stem}_one` ? Stem : never;

/** Words of a language other than the browser's; null follows the browser. */
export type Words = Record<string, string> | null;

let chosen: Words = null;

/** Makes `t` speak another language than the browser does. */
export function speak(words: Words): void {
  chosen = words;
}

/** A word or sentence in the reader's language, `$1`…`$9` filled with `values`. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  if (chosen)
    return (chosen[key] ?? key).replace(/\$([1-9])/g, (_, n) => String(values[Number(n) - 1] ?? ''));
  return browser.i18n.getMessage(key as never, values.map(String));
}

/** A counted word: `count('questions', 1)` is "1 vraag", `count('questions', 1300)` "1.300 vragen". */
export const count = (stem: CountKey, n: number): string => plural(stem, n, number(n));

/** The word of one or of several: `n` only chooses between them. */
export const plural = (stem: CountKey, n: number, value: string): string =>
  t(`${stem}_${n === 1 ? 'one' : 'other'}` as MessageKey, value);

/*
 * The first use of `Intl` costs a renderer 20 to 40 ms, more than reading a whole document and annotating it: what a page
 * says by the dozen is written without.
 */

/** `1.300`, in the reader's language. */
export function number(n: number): string {
  if (Number.isInteger(n) && Math.abs(n) < 1000) return String(n);
  return (numbers[t('locale')] ??= new Intl.NumberFormat(t('locale'))).format(n);
}

// A list writes hundreds of numbers, and making a format costs a hundred times as much as using it.
const numbers: Record<string, Intl.NumberFormat> = {};

/** `23 juni 2023` from `2023-06-23`, in the reader's language. */
export const longDate = (iso: string): string => dayIn(t('months').split(' '), iso);

/** `a, b en c`, in the reader's language. */
export function listed(values: string[]): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : t('and', values.slice(0, -1).join(', '), last);
}

/** `23 juni 2023` of a moment, in ms since 1970, by the reader's own clock. */
export const dayInWords = (moment: number): string => longDate(isoDay(moment));

/** `12,3 MB`, in units of a thousand. */
export function fileSize(bytes: number, locale = t('locale')): string {
  const [unit, size] =
    bytes < 1e9
      ? (['megabyte', 1e6] as const)
      : bytes < 1e12
        ? (['gigabyte', 1e9] as const)
        : (['terabyte', 1e12] as const);
  return (bytes / size).toLocaleString(locale, { style: 'unit', unit, maximumFractionDigits: 1 });
}
