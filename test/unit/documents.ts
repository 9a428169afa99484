import type { ReadDocument } from '../../lib/model/document';
import type { Kamervraag } from '../../lib/model/kamervraag';

/** A fictional question of two questions and a footnote; `change` makes it another one. */
export function question(
  change: Partial<Kamervraag> = {},
  page: Partial<Omit<ReadDocument, 'kamervraag'>> = {},
): ReadDocument {
  const kamervraag: Kamervraag = {
    kind: 'question',
    status: 'ok',
    chamber: 'TK',
    officialId: 'kv-tk-2098Z00011',
    zaaknummer: '2098Z00011',
    documentnummer: null,
    aanhangselnummer: null,
    vergaderjaar: '2097-2098',
    subject: 'roestende sluisdeuren in het Voorbeeldkanaal',
    authors: [{ name: 'Voorbeeld', party: 'XYZ' }],
    addressees: ['Minister van Waterwerken'],
    submitted: '2098-01-10',
    answered: null,
    questions: [
      { numbers: [1], text: 'Bent u bekend met de roestende sluisdeuren bij Voorbeelddam?', notes: ['1'] },
      {
        numbers: [2],
        text: 'Hoeveel sluisdeuren zijn aangetast door roest, en wie betaalt het herstel?',
        notes: [],
      },
    ],
    answers: [],
    explanation: null,
    notice: null,
    footnotes: [
      {
        label: '1',
        text: 'Voorbeeldkrant, 9 januari 2098 (https://www.voorbeeldkrant.example/sluis)',
        urls: ['https://www.voorbeeldkrant.example/sluis'],
      },
    ],
    ...change,
  };
  return {
    kamervraag,
    site: 'officielebekendmakingen',
    url: `https://zoek.officielebekendmakingen.nl/${kamervraag.officialId}.html`,
    headings: [],
    relations: [],
    missing: [],
    ...page,
  };
}
