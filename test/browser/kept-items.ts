import { resolve } from '../../lib/citations';
import type { CollectionItem } from '../../lib/model/collection';
import type { Kamervraag } from '../../lib/model/kamervraag';
import { question } from '../unit/documents';

const subjects = ['roestende sluisdeuren', 'gesloten veerponten', 'verzakte dijken', 'wrakke bruggen'];
const people = [
  { name: 'Voorbeeld', party: 'XYZ' },
  { name: 'Gündoğan', party: 'ABC' },
  { name: 'Van der Derde', party: 'XYZ' },
];
const ministries = ['Minister van Waterwerken', 'Staatssecretaris van Financiën'];

/** A fictional collection, the first saved first: every second question answered, every third with a label. */
export function keptItems(size: number): CollectionItem[] {
  return Array.from({ length: size }, (_, i) => keptItem(i));
}

function keptItem(i: number): CollectionItem {
  const number = String(10_000 + i);
  const asked: Partial<Kamervraag> = {
    officialId: `kv-tk-2098Z${number}`,
    zaaknummer: `2098Z${number}`,
    subject: `${subjects[i % subjects.length]} in vak ${i}`,
    authors: people.slice(i % people.length, (i % people.length) + 1),
    addressees: ministries.slice(i % ministries.length, (i % ministries.length) + 1),
    submitted: `20${90 + (i % 5)}-0${1 + (i % 9)}-15`,
    questions: [
      { numbers: [1], text: `Kent u het bericht over vak ${i}?`, notes: ['1'] },
      {
        numbers: [2],
        text: `Wat kost het herstel van pijler ${number} (Kamerstuk 36 200-V, nr. 26)?`,
        notes: [],
      },
    ],
  };
  const documents = [kept(asked)];
  if (i % 2 === 1)
    documents.push(
      kept({
        ...asked,
        kind: 'answer',
        officialId: `ah-tk-20972098-${i}`,
        answered: `20${90 + (i % 5)}-1${i % 3}-20`,
        answers: [
          { numbers: [1, 2], text: `Ja. Het herstel kost ${i} miljoen, zegt de pijlercommissie.`, notes: [] },
        ],
      }),
    );
  const savedAt = Date.UTC(2098, 0, 1) + i * 60_000;
  return {
    key: `kv-tk-2098Z${number}`,
    ids: [`kv-tk-2098Z${number}`, `2098Z${number}`],
    documents,
    labels: i % 3 === 0 ? ['nabellen'] : [],
    note: '',
    questions: [],
    passages: [],
    savedAt,
    updatedAt: savedAt,
  };
}

function kept(change: Partial<Kamervraag>): CollectionItem['documents'][number] {
  const document = question(change);
  return { document, resolved: resolve(document), readAt: Date.UTC(2098, 0, 1) };
}
