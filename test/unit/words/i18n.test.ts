import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import dutch from '../../../public/_locales/nl/messages.json';
import { dayInWords, listed, longDate, number, speak } from '../../../lib/words/i18n';

/** What the browser's own formats say, which cost a page too much. */
describe.each([dutch, english])('words, days and numbers as the browser writes them', (file) => {
  const locale = file.locale.message;
  const inLanguage = <T>(say: () => T): T => {
    speak(Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message])));
    return say();
  };

  it.each(
    Array.from({ length: 12 }, (_, i) => `20${i + 11}-${String(i + 1).padStart(2, '0')}-0${(i % 9) + 1}`),
  )(`${locale} %s`, (day) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    expect(inLanguage(() => longDate(day))).toBe(format.format(new Date(`${day}T12:00:00Z`)));
  });

  it(`${locale}: a moment by the reader’s own clock`, () => {
    const moment = new Date(2098, 0, 5, 0, 30);
    expect(inLanguage(() => dayInWords(moment.getTime()))).toBe(
      moment.toLocaleDateString(locale, { dateStyle: 'long' }),
    );
  });

  it.each([0, 1, 13, 999, 1000, 66_600, 1_234_567, -3, -1000, 0.5])(`${locale} %d`, (n) => {
    expect(inLanguage(() => number(n))).toBe(new Intl.NumberFormat(locale).format(n));
  });

  it.each([[[]], [['a']], [['a', 'b']], [['a', 'b', 'c', 'd']]])(`${locale} %j`, (values) => {
    expect(inLanguage(() => listed(values))).toBe(new Intl.ListFormat(locale).format(values));
  });
});
