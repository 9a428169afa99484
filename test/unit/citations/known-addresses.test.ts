import { expect, it } from 'vitest';
import { addressesIn, resolve, unaddressed } from '../../../lib/citations';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import type { ArchiveRecord } from '../../../lib/model/record';
import { block, makeDocument } from './documents';

const record = (url: string, parts: Partial<Kamervraag>): ArchiveRecord => ({
  key: url,
  ids: [url],
  versions: [{ document: makeDocument(parts, { url }), readAt: 0 }],
  date: null,
});
const answer = record('https://zoek.officielebekendmakingen.nl/ah-1271549.html', {
  kind: 'answer',
  vergaderjaar: '2025-2026',
  aanhangselnummer: 412,
  zaaknummer: '2025Z11111',
});
const question = record('https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025Z22222', {
  kind: 'question',
  vergaderjaar: '2025-2026',
  zaaknummer: '2025Z22222',
});
const of = (text: string) => makeDocument({ questions: [block(1, text)] });
const linksOf = (text: string, records: ArchiveRecord[]) =>
  resolve(of(text), [], addressesIn(records)).citations.map(({ url, certainty }) => [url, certainty]);

const cited = 'Zie Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 412.';

it('an answer that the archive holds is opened there, not searched for', () => {
  expect(unaddressed(resolve(of(cited)))).toEqual(['ah-tk-20252026-412']);
  expect(linksOf(cited, [question, answer])).toEqual([[answer.key, 'derived']]);
  const { sources } = resolve(of(cited), [], addressesIn([answer]));
  expect(sources).toMatchObject([{ url: answer.key, certainty: 'derived' }]);
});

it('so is a question cited by its zaaknummer in a letter', () => {
  expect(linksOf('de brief 2025Z22222', [question])).toEqual([[question.key, 'derived']]);
});

it.each([
  ['no record is there', cited, []],
  ['the record is another one', cited, [question]],
  ['only the question of the answer is there', 'de brief 2025Z11111', [answer]],
])('stays a search where %s', (_, text, records) =>
  expect(linksOf(text, records)).toMatchObject([[expect.any(String), 'search']]),
);

it('an address that follows from the words stays as it is', () => {
  const text = 'Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 412';
  expect(unaddressed(resolve(of(text)))).toEqual([]);
});
