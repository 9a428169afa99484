import type { Kamervraag } from '../../lib/model/kamervraag';

/** What is known of a real page. A field that is absent is not compared. */
export interface Facts {
  kind?: Kamervraag['kind'];
  status?: Kamervraag['status'];
  submitted?: string;
  answered?: string;
  /** How many there are. Of questions: how many numbers their headings print. */
  authors?: number;
  addressees?: number;
  questions?: number;
  footnotes?: number;
  /** An id that the page names as a version of the same question. */
  relation?: string;
}

const publication = (id: string) => `https://zoek.officielebekendmakingen.nl/${id}.html`;
const parliament = (query: string) => `https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?${query}`;

const onBothSites: Facts = {
  kind: 'question',
  status: 'ok',
  submitted: '2023-06-23',
  authors: 3,
  addressees: 2,
  questions: 13,
  footnotes: 2,
};

/** Real pages of every kind and year; null: no document of Kamervragen. */
export const addresses: Readonly<Record<string, Facts | null>> = {
  [publication('kv-tk-2023Z11786')]: onBothSites,
  [parliament('id=2023Z11786&did=2023D28312')]: onBothSites,
  [publication('kv-tk-2010Z06173')]: { kind: 'question', addressees: 1, footnotes: 2 },
  [publication('kv-tk-2013Z15481')]: { kind: 'question', addressees: 2 },
  [publication('kv-tk-2016Z05661')]: {
    kind: 'question',
    submitted: '2016-03-18',
    authors: 1,
    footnotes: 1,
  },
  [publication('kv-tk-2016Z06855')]: { kind: 'question', questions: 1, footnotes: 1 },
  [publication('kv-tk-2017Z03712')]: { kind: 'question', authors: 7, addressees: 1, questions: 8 },
  [publication('kv-tk-2018Z02074')]: { kind: 'question', questions: 6 },
  [publication('kv-tk-2019Z24668')]: { kind: 'question', footnotes: 1 },
  [publication('kv-tk-2024Z18559')]: { kind: 'question', questions: 73 },
  [publication('kv-tk-2024Z18776')]: { kind: 'question', status: 'ok', questions: 0 }, // oral
  [publication('ah-tk-20142015-1365')]: { kind: 'answer', authors: 3, addressees: 2, answered: '2015-02-25' },
  [publication('ah-tk-20202021-3235')]: { kind: 'answer', status: 'ok' },
  [publication('ah-tk-20242025-562')]: { kind: 'postponement' },
  [publication('ah-tk-20242025-580')]: { kind: 'answer', questions: 5 },
  [publication('ah-1271549')]: { kind: 'answer', status: 'no-text' },
  [parliament('did=2022D31072&id=2022Z10576')]: {
    kind: 'answer',
    addressees: 4,
    relation: 'ah-tk-20212022-3173',
  },
  [parliament('did=2025D04328&id=2025D04328')]: { kind: 'answer', answered: '2025-02-04' },
  [parliament('did=2022D35259&id=2022D35259')]: null, // a "Lijst van vragen en antwoorden"
  [publication('kst-28286-1066')]: null,
};
