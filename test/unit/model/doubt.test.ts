import { describe, expect, it } from 'vitest';
import type { Part } from '../../../lib/model/document';
import { isDoubtful } from '../../../lib/model/doubt';
import type { Block, Kamervraag } from '../../../lib/model/kamervraag';
import { hasShared } from '../../sites/shared';
import { itemDocument, items } from '../../sites/labelled-items';
import { renderPublication } from '../../sites/officiele-bekendmakingen';
import { fixtureFolder, readHtml, sampleFolder, savedPages } from '../sites/pages';

const block = (numbers: number[], text = 'Wie?'): Block => ({ numbers, text, notes: [] });
const base: Kamervraag = {
  kind: 'question',
  status: 'ok',
  chamber: 'TK',
  officialId: 'kv-tk-2098Z00001',
  zaaknummer: '2098Z00001',
  documentnummer: null,
  aanhangselnummer: null,
  vergaderjaar: null,
  subject: 'bruggen',
  authors: [],
  addressees: [],
  submitted: null,
  answered: null,
  questions: [block([1])],
  answers: [],
  explanation: null,
  notice: null,
  footnotes: [],
};
const long = 'Bent u bekend met deze brug? '.repeat(30);

describe('the text of a page', () => {
  it.each<[string, Partial<Kamervraag>, Part[], boolean]>([
    ['one question', {}, [], false],
    ['one without a number', { questions: [block([])] }, [], false],
    ['many under one heading without a number', { questions: [block([], long)] }, [], true],
    ['two without numbers', { questions: [block([]), block([])] }, [], true],
    ['one of two without a number', { questions: [block([1]), block([])] }, [], false],
    ['an answer', { kind: 'answer', answers: [block([1])] }, [], false],
    [
      'one question and its answer without numbers',
      { kind: 'answer', questions: [block([])], answers: [block([], long)] },
      [],
      false,
    ],
    ['an answer without answers', { kind: 'answer' }, ['answers'], true],
    [
      'an answer without questions',
      { kind: 'answer', questions: [], answers: [block([1])] },
      ['questions'],
      false,
    ],
    ['a question without questions', { questions: [] }, ['questions'], true],
    ['an oral question, which has none', { questions: [] }, [], false],
    ['a notice', { kind: 'postponement', notice: 'Later.' }, [], false],
    [
      'a notice that repeats no questions',
      { kind: 'postponement', questions: [], notice: 'Later.' },
      ['questions'],
      false,
    ],
    ['a notice without a notice or questions', { kind: 'postponement', questions: [] }, ['questions'], true],
    ['a mark without its note', {}, ['footnotes'], true],
    ['people that are not recognised, and a date', {}, ['authors', 'addressees', 'submitted'], false],
    ['none', { status: 'no-text', questions: [] }, [], false],
  ])('is in doubt or not: %s', (_, own, missing, doubtful) => {
    expect(isDoubtful({ kamervraag: { ...base, ...own }, headings: ['Vragen'], missing })).toBe(doubtful);
  });

  it('is in doubt without a sentence above it', () => {
    expect(isDoubtful({ kamervraag: base, headings: [], missing: [] })).toBe(true);
    expect(isDoubtful({ kamervraag: { ...base, status: 'no-text' }, headings: [], missing: [] })).toBe(false);
  });

  it('is in doubt on no page of ours, and on none of the labelled ones', () => {
    const pages = [...savedPages(fixtureFolder), ...savedPages(sampleFolder)];
    const doubtful = pages.filter(({ html, url }) => {
      const read = readHtml(html, url);
      return read && isDoubtful(read);
    });
    expect(doubtful.map(({ name }) => name)).toEqual([]);
  }, 30_000);

  it.skipIf(!hasShared)(
    'is in doubt on none of 40 real questions (needs ../shared)',
    () => {
      const all = [...items().values()];
      const some = all.filter((_, i) => i % Math.ceil(all.length / 40) === 0).map(itemDocument);
      const doubtful = some.filter((document) => {
        const read = readHtml(
          renderPublication(document),
          `https://zoek.officielebekendmakingen.nl/${document.officialId}.html`,
        );
        return read && isDoubtful(read);
      });
      expect(doubtful.map(({ officialId }) => officialId)).toEqual([]);
    },
    30_000,
  );
});
