import dutch from '../../../public/_locales/nl/messages.json';
import { resolve } from '../../../lib/citations';
import { speak } from '../../../lib/words/i18n';
import type { CollectionItem, KeptDocument, Passage } from '../../../lib/model/collection';
import type { ReadDocument } from '../../../lib/model/document';
import { question } from '../documents';

/** Fictional items for the exports, and the words that they are exported with. */

export const options = { now: new Date(2098, 1, 3, 12), locale: 'nl-NL' };

export const speakDutch = () =>
  speak(Object.fromEntries(Object.entries(dutch).map(([key, { message }]) => [key, message])));

export const kept = (document: ReadDocument, readAt = new Date(2098, 0, 20, 12).getTime()): KeptDocument => ({
  document,
  resolved: resolve(document),
  readAt,
});

export const makeItem = (
  documents: KeptDocument[],
  change: Partial<CollectionItem> = {},
): CollectionItem => ({
  key: 'a',
  ids: ['2098Z00011'],
  documents,
  labels: [],
  note: '',
  questions: [],
  passages: [],
  savedAt: new Date(2098, 0, 21, 12).getTime(),
  updatedAt: 0,
  ...change,
});

export const passage = (change: Partial<Passage> = {}): Passage => ({
  id: 'p',
  quote: 'aangetast door roest',
  prefix: '',
  suffix: '',
  place: { part: 'question', index: 1 },
  start: 0,
  numbers: [2],
  label: null,
  note: '',
  markedAt: 0,
  ...change,
});

/** The answer to `question()`, which repeats its questions and answers two of them at once. */
export const answer = (): ReadDocument =>
  question(
    {
      kind: 'answer',
      officialId: 'ah-tk-20972098-12',
      aanhangselnummer: 12,
      answered: '2098-02-01',
      questions: [
        { numbers: [1], text: 'Bent u bekend met de roestende sluisdeuren bij Voorbeelddam?', notes: ['1'] },
        { numbers: [2], text: 'Hoeveel sluisdeuren zijn aangetast door roest?', notes: [] },
        { numbers: [3], text: 'Wie betaalt het herstel?', notes: [] },
      ],
      answers: [
        { numbers: [1], text: 'Ja.', notes: [] },
        { numbers: [2, 3], text: 'Zeven; zie Kamerstuk 36 200-V, nr. 26.', notes: ['1'] },
      ],
      footnotes: [
        {
          label: '1',
          text: 'Voorbeeldkrant, 9 januari 2098 (https://www.voorbeeldkrant.example/sluis)',
          urls: ['https://www.voorbeeldkrant.example/sluis'],
        },
        { label: '1', text: 'Kamerstuk 36 200-V, nr. 27', urls: [] },
      ],
    },
    { url: 'https://zoek.officielebekendmakingen.nl/ah-tk-20972098-12.html' },
  );

export const answeredItem = (change: Partial<CollectionItem> = {}): CollectionItem =>
  makeItem([kept(question()), kept(answer())], change);

/** All that a text may hold to break a format: markup of each, quotes, line ends, scripts from right to left, emoji. */
export const hostile =
  'Een "{lastig}" \\geval: 50% & $5_6 #tag ~ ^ <b>x</b> [[x]] *y* `z` | ==a== %%b%% שלום عربي 😀👩‍👩‍👧 é̈ ﬁ ‮x‬ &amp; =1+1 !';
