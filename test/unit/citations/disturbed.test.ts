import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../lib/citations';

const sentences = readFileSync(resolve(import.meta.dirname, '../../fixtures/citations.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

/** No address of the web, which no white space may stand in. */
const isPlain = (text: string) => !/www|https?:|\.nl|doi:/.test(text);
const blanks = / (?=\S)/g;

/** What pages, PDF files and hands do to a text that cites the same all the same. */
const ways: [name: string, disturb: (text: string) => string][] = [
  ['no-break spaces', (text) => text.replace(blanks, '\u00A0')],
  ['narrow no-break spaces', (text) => text.replace(blanks, '\u202F')],
  ['line breaks', (text) => text.replace(blanks, '\n')],
  ['line breaks of another system', (text) => text.replace(blanks, '\r\n')],
  ['double spaces', (text) => text.replace(blanks, '  ')],
  ['soft hyphens', (text) => text.replace(/(?<=[a-z]{3})(?=[a-z]{3})/g, '\u00AD')],
  ['en dashes', (text) => text.replace(/(?<=\d)-(?=\d)/g, '–')],
  ['no-break hyphens', (text) => text.replace(/(?<=\d)-(?=\d)/g, '‑')],
  ['no blank behind a comma before a number', (text) => text.replace(/, (?=nr|\d)/g, ',')],
  ['no blank behind nr.', (text) => text.replace(/nr\. (?=\d)/g, 'nr.')],
  ['double angle quotes around', (text) => `«${text}»`],
  ['brackets around', (text) => `(${text.replace(/[.?]$/, '')}).`],
  ['a note number before', (text) => `1${text.replace(/^Zie /, '')}`],
];

const targets = (text: string) => findCitations(text).map(({ url, id }) => url ?? id);

describe.each(ways)('cited all the same with %s', (_, disturb) => {
  it.each(sentences.filter(isPlain))('%s', (text) => expect(targets(disturb(text))).toEqual(targets(text)));
});

it('the ways disturb: most sentences are another text by each of them', () => {
  for (const [name, disturb] of ways) {
    const changed = sentences.filter((text) => disturb(text) !== text).length;
    expect([name, changed > 5]).toEqual([name, true]);
  }
});
