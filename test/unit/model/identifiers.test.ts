import { describe, expect, it } from 'vitest';
import { identifiers, questionId } from '../../../lib/model/identifiers';
import { question } from '../documents';

const shares = (a: string[], b: string[]) => a.some((id) => b.includes(id));
const asked = question();

describe('two documents of one question share an identifier', () => {
  it.each([
    [
      'the question on the other site',
      question({ officialId: null, documentnummer: '2098D00099' }, { site: 'tweedekamer' }),
    ],
    ['its answer, whose metadata name the question', answer({ relations: ['kv-tk-2098Z00011'] })],
    ['its answer without metadata: same subject, date and people', answer({})],
    [
      'the same people in another order and capitals',
      question({
        officialId: null,
        zaaknummer: null,
        subject: 'Roestende sluisdeuren in het Voorbeeldkanaal',
      }),
    ],
  ])('%s', (_, other) => {
    expect(shares(identifiers(asked), identifiers(other))).toBe(true);
  });

  it.each([
    [
      'another question of the same member',
      question({ officialId: 'kv-tk-2098Z00012', zaaknummer: '2098Z00012', subject: 'iets anders' }),
    ],
    [
      'the same subject a day later',
      question({ officialId: null, zaaknummer: null, submitted: '2098-01-11' }),
    ],
    [
      'the same number in the other chamber',
      question({ chamber: 'EK', officialId: 'kv-ek-1', zaaknummer: '1', subject: 'x' }),
    ],
  ])('but not %s', (_, other) => {
    expect(shares(identifiers(asked), identifiers(other))).toBe(false);
  });

  function answer({ relations = [] }: { relations?: string[] }) {
    const own = { kind: 'answer', officialId: 'ah-1271549', zaaknummer: null, aanhangselnummer: 12 } as const;
    return question({ ...own, answered: '2098-02-01' }, { relations });
  }
});

it('knows an answer by vergaderjaar and number too, as others cite it', () => {
  const answer = question({ kind: 'answer', officialId: 'ah-1271549', aanhangselnummer: 12 });
  expect(identifiers(answer)).toContain('ah-tk-20972098-12');
});

it.each([
  ['TK', '2023Z11786', 'kv-tk-2023Z11786'],
  ['TK', '2010Z05856', 'kv-2010Z05856'],
  ['TK', '2080908100', 'kv-2080908100'],
  ['EK', '215160000', 'kv-ek-215160000'],
  ['TK', null, null],
] as const)('the question %s %s is published as %s', (chamber, zaaknummer, id) => {
  expect(questionId({ chamber, zaaknummer })).toBe(id);
});
