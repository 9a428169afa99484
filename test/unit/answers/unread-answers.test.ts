import { describe, expect, it } from 'vitest';
import { unreadAnswers } from '../../../lib/answers/unread-answers';
import type { ReadDocument } from '../../../lib/model/document';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import { question } from '../documents';

const titled = (nummer: number | null, change: Partial<Kamervraag> = {}) =>
  question({
    ...{ kind: 'answer', status: 'no-text', officialId: null, questions: [], footnotes: [] },
    ...{ aanhangselnummer: nummer, answered: '2098-02-01' },
    ...change,
  });
const read = (nummer: number) =>
  titled(nummer, {
    status: 'ok',
    officialId: `ah-tk-20972098-${nummer}`,
    answers: [{ numbers: [1], text: 'Ja.', notes: [] }],
  });
const naming = (...relations: string[]) => question({}, { relations });
const idsOf = (documents: ReadDocument[]) =>
  unreadAnswers(documents).map(
    ({ kamervraag: { officialId, aanhangselnummer } }) => officialId ?? aanhangselnummer,
  );

describe('replies of which no text is known', () => {
  it.each<[string, ReadDocument[], (string | number)[]]>([
    ['none of a question alone', [question()], []],
    ['an answer known by its number', [question(), titled(150)], [150]],
    ['not one that was read', [question(), read(150)], []],
    ['not one that was read under its id', [question(), titled(150), read(150)], []],
    ['the one beside one that was read', [question(), read(150), titled(151)], [151]],
    ['once, on whichever site it is', [question(), titled(150), titled(150)], [150]],
    ['none without a number', [question(), titled(null)], []],
    ['no postponement', [question(), titled(150, { kind: 'postponement' })], []],
    ['what the question’s page names', [naming('ah-tk-20972098-150')], ['ah-tk-20972098-150']],
    ['not what it names and was read', [naming('ah-tk-20972098-150'), read(150)], []],
    ['not a reprint of what was read', [naming('ah-tk-20972098-150-h1'), read(150)], []],
    ['no other question that it names', [naming('kv-tk-2098Z00099')], []],
    [
      'what an answer names is none',
      [question({ kind: 'answer' }, { relations: ['ah-tk-20972098-150'] })],
      ['kv-tk-2098Z00011'],
    ],
    [
      'the last three of many',
      [naming(...[1, 2, 3, 4, 5].map((n) => `ah-tk-20972098-${n}`))],
      [3, 4, 5].map((n) => `ah-tk-20972098-${n}`),
    ],
  ])('%s', (name, documents, ids) => {
    if (name === 'what an answer names is none') expect(idsOf(documents)).not.toContain('ah-tk-20972098-150');
    else expect(idsOf(documents)).toEqual(ids);
  });

  it('are told with the numbers by which their text can be had', () => {
    expect(unreadAnswers([naming('ah-tk-20972098-150')])[0]).toMatchObject({
      url: 'https://zoek.officielebekendmakingen.nl/ah-tk-20972098-150.html',
      kamervraag: {
        kind: 'answer',
        status: 'no-text',
        aanhangselnummer: 150,
        vergaderjaar: '2097-2098',
        questions: [],
      },
    });
  });
});
