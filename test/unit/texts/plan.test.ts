import { describe, expect, it } from 'vitest';
import type { AskedText } from '../../../lib/model/asked-text';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import type { ArchiveRecord } from '../../../lib/model/record';
import type { Related, RelatedSet } from '../../../lib/model/related';
import { planTexts, shownKeys } from '../../../lib/texts/plan';
import { question } from '../documents';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const today = '2098-06-01';
const now = Date.parse(`${today}T12:00:00Z`);

/** What the register tells of a question and its replies: no text. */
const bare: Partial<Kamervraag> = {
  ...{ status: 'no-text', officialId: null, questions: [], footnotes: [] },
  zaaknummer: '2098Z00011',
};
const answered: Partial<Kamervraag> = {
  ...bare,
  ...{ kind: 'answer', aanhangselnummer: 150, vergaderjaar: '2097-2098', answered: '2098-02-01' },
};
const record = (...changes: Partial<Kamervraag>[]): ArchiveRecord => ({
  key: 'kv-tk-2098Z00011',
  ids: ['kv-tk-2098Z00011'],
  versions: changes.map((change) => ({ document: question(change), readAt: 0 })),
  date: '2098-01-10',
});
const plan = (records: ArchiveRecord[], asked: AskedText[] = [], most = 8) =>
  planTexts(records, asked, { now, today, most });
const idsOf = (records: ArchiveRecord[], asked?: AskedText[], most?: number) =>
  plan(records, asked, most).flatMap(({ publications }) => publications.map(({ id }) => id));

describe('what may have the text of an earlier question', () => {
  it.each<[string, Partial<Kamervraag>[], string[]]>([
    ['its own publication', [bare], ['kv-tk-2098Z00011']],
    ['as the register names it', [{ ...bare, officialId: 'kv-tk-2098Z00012' }], ['kv-tk-2098Z00012']],
    ['of long ago', [{ ...bare, zaaknummer: '2080908100' }], ['kv-2080908100']],
    ['of before the chambers were named', [{ ...bare, zaaknummer: '2009Z01319' }], ['kv-2009Z01319']],
    ['of the Eerste Kamer', [{ ...bare, chamber: 'EK', zaaknummer: '215160000' }], ['kv-ek-215160000']],
    ['then its answer’s', [answered, bare], ['kv-tk-2098Z00011', 'ah-tk-20972098-150']],
    ['alone, where only that is known', [answered], ['ah-tk-20972098-150']],
    ['no notice’s', [{ ...answered, kind: 'postponement' }], []],
    ['none, where nothing has a number', [{ ...bare, zaaknummer: null }], []],
    ['none, where it has text', [bare, {}], []],
    ['none, where an answer has its questions', [bare, { kind: 'answer' }], []],
    [
      'each once, on whichever site it was found',
      [bare, { ...bare, officialId: 'kv-tk-2098Z00011' }],
      ['kv-tk-2098Z00011'],
    ],
  ])('%s', (_, versions, ids) => {
    expect(idsOf([record(...versions)])).toEqual(ids);
  });
});

describe('when it is asked for', () => {
  const own = 'kv-tk-2098Z00011';
  const reply = 'ah-tk-20972098-150';
  const inVain = (outcome: AskedText['outcome'], ago: number, id = own): AskedText[] => [
    { id, outcome, at: now - ago },
  ];
  it.each<[string, AskedText[], string | null, string[]]>([
    ['never before', [], '2098-01-10', [own, reply]],
    ['not there last month', inVain('absent', 29 * DAY), '2098-01-10', [reply]],
    ['not there before that', inVain('absent', 30 * DAY), '2098-01-10', [own, reply]],
    [
      'not there, and young, since the day before yesterday',
      inVain('absent', 2 * DAY),
      '2098-05-20',
      [reply],
    ],
    ['not there, and young, for three days', inVain('absent', 3 * DAY), '2098-05-20', [own, reply]],
    ['not there, and of no day', inVain('absent', 3 * DAY), null, [reply]],
    ['failed today', inVain('failed', 2 * HOUR), '2098-01-10', [reply]],
    ['failed yesterday', inVain('failed', DAY), '2098-01-10', [own, reply]],
    ['failed by a clock that went wrong', inVain('failed', -HOUR), '2098-01-10', [own, reply]],
    ['another one failed a moment ago: the source rests', inVain('failed', HOUR - 1, 'x'), '2098-01-10', []],
    ['another one failed an hour ago', inVain('failed', HOUR, 'x'), '2098-01-10', [own, reply]],
    ['another one is not there', inVain('absent', 0, 'x'), '2098-01-10', [own, reply]],
  ])('%s', (_, asked, date, ids) => {
    expect(idsOf([{ ...record(bare, answered), date }], asked)).toEqual(ids);
  });

  it('a title for which nothing is to be asked now takes no place of another', () => {
    const other = { ...record({ ...bare, zaaknummer: '2098Z00099' }), key: 'other' };
    expect(idsOf([record(bare), other], inVain('absent', 0), 1)).toEqual(['kv-tk-2098Z00099']);
    expect(plan([record(bare), other], [], 1).map(({ key }) => key)).toEqual(['kv-tk-2098Z00011']);
  });
});

it('what a page shows is taken as it stands there, each question once', () => {
  const related = (key: string) => ({ key }) as Related;
  const set: RelatedSet = {
    document: [related('a'), related('b')],
    questions: { 0: [related('b'), related('c')], 3: [related('a'), related('d')] },
    archived: 9,
  };
  expect(shownKeys(set)).toEqual(['a', 'b', 'c', 'd']);
});
