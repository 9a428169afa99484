import { resolve } from '../../../lib/citations';
import type { CollectionItem, KeptDocument } from '../../../lib/model/collection';
import type { ReadDocument } from '../../../lib/model/document';
import { identifiers } from '../../../lib/model/identifiers';
import type { Block } from '../../../lib/model/kamervraag';
import { items } from '../../sites/labelled-items';
import { hasShared } from '../../sites/shared';
import { block, note } from '../../unit/citations/documents';
import { itemAsRead, read } from './labelled';

const day = 86_400_000;
const firstSaved = Date.UTC(2098, 0, 1);
const labels = ['douane', 'haven', 'nabellen', 'dossier', 'water', 'zorg', 'onderwijs', 'lezen'];

/**
 * A collection as a diligent reader would have it after years: real questions where ../shared is there, else fictional
 * ones, two in three of them with an answer of two paragraphs a question. The set holds no answers: theirs are the texts
 * of other questions, which have the words and the length of the trade. One in six has a note, one in three a label.
 */
export function collectionItems(size: number): CollectionItem[] {
  const documents = archiveDocuments(size);
  const texts = documents.flatMap(({ kamervraag }) => kamervraag.questions.map(({ text }) => text));
  return documents.map((document, i) => {
    const kept: KeptDocument[] = [withCitations(document, i)];
    if (i % 3 > 0) kept.push(withCitations(answerTo(document, texts, i), i + 1));
    if (i % 12 === 1) kept.push(withCitations(postponementOf(document), i));
    const [key = document.url] = identifiers(document);
    const label = labels[i % labels.length] ?? '';
    return {
      key,
      ids: [...new Set(kept.flatMap(({ document }) => identifiers(document)))],
      documents: kept,
      labels: i % 3 === 0 ? [label] : [],
      note: i % 6 === 0 ? `Nabellen over **${document.kamervraag.subject ?? 'dit'}**, zie ook ${label}.` : '',
      questions: [],
      passages: [],
      savedAt: firstSaved + i * 3_600_000,
      updatedAt: firstSaved + i * 3_600_000,
    };
  });
}

/** The questions of an archive: real ones as far as there are, else fictional ones. */
export function archiveDocuments(size: number): ReadDocument[] {
  const documents = hasShared ? [...items().values()].slice(-size).map(itemAsRead) : [];
  while (documents.length < size) documents.push(fictional(documents.length));
  return documents;
}

const withCitations = (document: ReadDocument, i: number): KeptDocument => ({
  document,
  resolved: resolve(document),
  readAt: firstSaved + i * 3_600_000,
});

function answerTo({ kamervraag, ...page }: ReadDocument, texts: string[], i: number): ReadDocument {
  const answers = kamervraag.questions.map(({ numbers }, q): Block => {
    const from = (i * 37 + q * 11) % texts.length;
    return { numbers, text: texts.slice(from, from + 4).join(' '), notes: [] };
  });
  const officialId = `ah-tk-20972098-${i + 1}`;
  return {
    ...page,
    url: `https://zoek.officielebekendmakingen.nl/${officialId}.html`,
    kamervraag: {
      ...kamervraag,
      kind: 'answer',
      officialId,
      answers,
      answered: later(kamervraag.submitted, 14 + (i % 40)),
    },
  };
}

function postponementOf({ kamervraag, ...page }: ReadDocument): ReadDocument {
  const officialId = `${kamervraag.officialId}-uitstel`;
  return {
    ...page,
    url: `https://zoek.officielebekendmakingen.nl/${officialId}.html`,
    kamervraag: {
      ...kamervraag,
      kind: 'postponement',
      officialId,
      questions: [],
      footnotes: [],
      notice: 'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.',
      answered: later(kamervraag.submitted, 20),
    },
  };
}

const later = (iso: string | null, days: number) =>
  iso && new Date(Date.parse(iso) + days * day).toISOString().slice(0, 10);

const subjects = ['sluisdeuren', 'veerponten', 'dijken', 'bruggen', 'gemalen', 'havens', 'vaarwegen'];
const parties = ['XYZ', 'ABC', 'DEF', 'GHI'];

/** A fictional question of eight, with words that no other has. */
function fictional(i: number): ReadDocument {
  const subject = `${subjects[i % subjects.length]} bij Voorbeeldstad-${i % 400}`;
  const about = (n: number) =>
    `Is het u bekend dat de ${subject} sinds ${1990 + (i % 30)} achterstallig onderhoud hebben, dat het herstel van onderdeel ${i * 8 + n} is uitgesteld en dat omwonenden daarover klagen, zoals de Voorbeeldkrant schrijft?`;
  const zaaknummer = `2098Z${String(i).padStart(5, '0')}`;
  return {
    ...read({
      officialId: `kv-tk-${zaaknummer}`,
      zaaknummer,
      subject,
      authors: [{ name: `Voorbeeld${i % 150}`, party: parties[i % parties.length] ?? null }],
      addressees: [i % 2 ? 'Minister van Waterwerken' : 'Staatssecretaris van Financiën'],
      submitted: later('2060-01-01', i) ?? null,
      questions: Array.from({ length: 8 }, (_, n) => block(n + 1, about(n))),
      footnotes: [
        note(
          '1',
          `Voorbeeldkrant, 9 januari 2098 (https://www.voorbeeldkrant.example/${i})`,
          `https://www.voorbeeldkrant.example/${i}`,
        ),
      ],
    }),
    url: `https://zoek.officielebekendmakingen.nl/kv-tk-${zaaknummer}.html`,
  };
}
