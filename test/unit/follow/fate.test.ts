import { describe, expect, it } from 'vitest';
import { fateOf, unreadReplies } from '../../../lib/follow/fate';
import type { ReadDocument } from '../../../lib/model/document';
import type { Fate } from '../../../lib/model/fate';
import type { FollowState } from '../../../lib/model/follow';
import { question } from '../documents';

const asked = question();
const onTk = { site: 'tweedekamer' as const, url: 'https://www.tweedekamer.nl/a?id=2098Z00011' };

function reply(
  kind: 'answer' | 'postponement' | 'withdrawal',
  number: number,
  answered: string | null,
  page: Partial<ReadDocument> = {},
): ReadDocument {
  const officialId = `ah-tk-20972098-${number}`;
  return question({ kind, officialId, aanhangselnummer: number, answered }, page);
}

const looked = (day: string): FollowState => {
  const lookedUpAt = Date.parse(`${day}T12:00:00Z`);
  return { key: 'a', lookedUpAt, register: 'found', textWanted: false, news: null };
};
const address = (number: number) => `https://zoek.officielebekendmakingen.nl/ah-tk-20972098-${number}.html`;
const naming = (...ids: string[]) => question({}, { relations: ids });

describe('what a page says first of its question', () => {
  // Asked on 10 January: expected on the 31st, and with a notice on 21 February.
  it.each<[string, ReadDocument, ReadDocument[], FollowState | null, string, Fate]>([
    ['in its term', asked, [], null, '2098-01-20', { kind: 'expected', date: '2098-01-31', url: null }],
    ['on its last day', asked, [], null, '2098-01-31', { kind: 'expected', date: '2098-01-31', url: null }],
    [
      'after it, nobody has looked',
      asked,
      [],
      null,
      '2098-03-01',
      { kind: 'unknown', date: null, url: null },
    ],
    [
      'looked up before its end',
      asked,
      [],
      looked('2098-01-30'),
      '2098-03-01',
      { kind: 'unknown', date: null, url: null },
    ],
    [
      'looked up after its end',
      asked,
      [],
      looked('2098-02-02'),
      '2098-03-01',
      { kind: 'late', date: '2098-01-31', url: null },
    ],
    [
      'looked up, where the register does not know it',
      asked,
      [],
      { ...looked('2098-02-02'), register: 'absent' },
      '2098-03-01',
      { kind: 'unknown', date: null, url: null },
    ],
    [
      'postponed, in the longer term',
      asked,
      [reply('postponement', 3, '2098-01-29')],
      looked('2098-02-02'),
      '2098-02-10',
      { kind: 'postponed', date: '2098-02-21', url: address(3) },
    ],
    [
      'postponed, and over',
      asked,
      [reply('postponement', 3, '2098-01-29')],
      null,
      '2098-04-10',
      { kind: 'postponed', date: null, url: address(3) },
    ],
    [
      'postponed, and late',
      asked,
      [reply('postponement', 3, '2098-01-29')],
      looked('2098-02-25'),
      '2098-04-10',
      { kind: 'late', date: '2098-02-21', url: address(3) },
    ],
    [
      'on the notice itself',
      reply('postponement', 3, '2098-01-29'),
      [asked],
      null,
      '2098-02-10',
      { kind: 'postponed', date: '2098-02-21', url: null },
    ],
    [
      'answered after a notice',
      asked,
      [reply('postponement', 3, '2098-01-29'), reply('answer', 9, '2098-02-20')],
      looked('2098-02-25'),
      '2098-04-10',
      { kind: 'answered', date: '2098-02-20', url: address(9) },
    ],
    [
      'answered, and further answered',
      asked,
      [reply('answer', 30, '2098-05-01'), reply('answer', 9, '2098-02-20')],
      null,
      '2098-06-10',
      { kind: 'answered', date: '2098-02-20', url: address(9) },
    ],
    [
      'answered, on both sites',
      question({ officialId: null }, onTk),
      [
        reply('answer', 9, '2098-02-20'),
        reply('answer', 9, '2098-02-20', { ...onTk, url: `${onTk.url}&did=2` }),
      ],
      null,
      '2098-06-10',
      { kind: 'answered', date: '2098-02-20', url: `${onTk.url}&did=2` },
    ],
    [
      'answered on a day that is not known',
      asked,
      [reply('answer', 9, null)],
      null,
      '2098-06-10',
      { kind: 'answered', date: null, url: address(9) },
    ],
    [
      'on the answer itself',
      reply('answer', 9, '2098-02-20'),
      [asked],
      null,
      '2098-06-10',
      { kind: 'answered', date: '2098-02-20', url: null },
    ],
    [
      'withdrawn',
      asked,
      [reply('withdrawal', 4, '2098-01-15')],
      looked('2098-02-25'),
      '2098-06-10',
      { kind: 'withdrawn', date: '2098-01-15', url: address(4) },
    ],
    [
      'its page names a reply that nobody has read',
      naming('ah-tk-20972098-9'),
      [],
      looked('2098-02-02'),
      '2098-03-01',
      { kind: 'replied', date: null, url: address(9) },
    ],
    [
      'its page names the notice, and another reply',
      naming('ah-tk-20972098-3', 'ah-tk-20972098-9'),
      [reply('postponement', 3, '2098-01-29')],
      null,
      '2098-03-01',
      { kind: 'replied', date: null, url: address(9) },
    ],
    [
      'its page names the notice alone',
      naming('ah-tk-20972098-3'),
      [reply('postponement', 3, '2098-01-29')],
      null,
      '2098-02-10',
      { kind: 'postponed', date: '2098-02-21', url: address(3) },
    ],
    [
      'without a day of submission',
      question({ submitted: null }),
      [],
      looked('2098-02-02'),
      '2098-03-01',
      { kind: 'unknown', date: null, url: null },
    ],
    [
      'of the Eerste Kamer, which gives no further term',
      question({ chamber: 'EK' }),
      [reply('postponement', 3, '2098-01-29')],
      null,
      '2098-02-10',
      { kind: 'postponed', date: null, url: address(3) },
    ],
  ])('%s', (_, document, others, state, today, fate) => {
    expect(fateOf(document, others, state, today)).toEqual(fate);
  });
});

describe('replies that are named and were not read', () => {
  it.each<[string, ReadDocument[], string[]]>([
    ['none is named', [asked], []],
    ['a question is no reply', [naming('kv-tk-2098Z00012')], []],
    ['one', [naming('ah-tk-20972098-9')], ['ah-tk-20972098-9']],
    [
      'the same on both sites’ pages',
      [naming('ah-tk-20972098-9'), naming('ah-tk-20972098-9')],
      ['ah-tk-20972098-9'],
    ],
    ['a reprint of one that was read', [naming('ah-tk-20972098-9-h1'), reply('answer', 9, null)], []],
    ['what an answer names', [asked, reply('answer', 9, null, { relations: ['ah-tk-20972098-3'] })], []],
  ])('%s', (_, documents, ids) => {
    expect(unreadReplies(documents)).toEqual(ids);
  });
});
