import { isoDay } from '../day';
import type { CollectionItem } from '../model/collection';
import { peopleLine } from '../model/people';
import { webAddress } from '../model/web-address';
import { longDate, t } from '../words/i18n';
import { joinNumbers } from '../words/numbers';
import { citeSource } from './citation-string';
import { factsOf, type Facts } from './facts';
import { placeName } from './place-name';
import { linesOf, oneLine } from './text';

/**
 * An item as reference managers know things: a report. Of all types that RIS, BibTeX and CSL have in common it is the one
 * whose fields Zotero imports from all three (number, type, institution, place, series); with `bill` or `hearing` authors
 * become sponsors, and BibTeX has neither. What is text for bibliographies is Dutch, as the documents are.
 */
export interface Reference {
  /** ASCII, unique in the file, and the same in every file that holds the item alone. */
  key: string;
  title: string;
  /** By the Leidraad, as text. */
  citation: string;
  /** As printed: surnames, with what else was needed. */
  authors: string[];
  /** ISO days. */
  date: string | null;
  accessed: string;
  url: string | null;
  /** `3091` of an Aanhangsel, else the zaaknummer. */
  number: string | null;
  type: string;
  institution: string;
  place: string;
  /** `Aanhangsel Handelingen II 2022/23` */
  series: string | null;
  archive: string;
  archiveLocation: string | null;
  abstract: string;
  keywords: string[];
  /** What no field is for, a line each, then the reader's own words. */
  note: string;
}

/** What is published where; names of institutions and kinds, in Dutch as the documents themselves are. */
const institutions = { TK: 'Tweede Kamer der Staten-Generaal', EK: 'Eerste Kamer der Staten-Generaal' };
const types = {
  question: 'Kamervragen',
  answer: 'Antwoord op Kamervragen',
  postponement: 'Uitstelbericht',
  withdrawal: 'Intrekking van Kamervragen',
};
const archives = { officielebekendmakingen: 'Officiële bekendmakingen', tweedekamer: 'Tweede Kamer' };

/** In order, keys unique among them. */
export function referencesOf(items: CollectionItem[]): Reference[] {
  const used = new Map<string, number>();
  return items.map((item) => {
    const facts = factsOf(item);
    const key = keyOf(facts);
    const times = (used.get(key.toLowerCase()) ?? 0) + 1;
    used.set(key.toLowerCase(), times);
    return referenceOf(facts, times === 1 ? key : `${key}_${times}`);
  });
}

/** Hyphens and digits, but no `_`, which only the count of equal keys has. */
function keyOf({ item: { documents } }: Facts): string {
  const all = documents.map(({ document }) => document.kamervraag);
  // Of what was saved first: the key that stands in somebody's text stays when the answer comes.
  const ids = ['officialId', 'zaaknummer', 'documentnummer'] as const;
  const id = ids.flatMap((name) => all.flatMap((each) => each[name] ?? []))[0] ?? '';
  return id.replace(/[^A-Za-z0-9-]/g, '') || 'kamervragen';
}

function referenceOf(facts: Facts, key: string): Reference {
  const { aanhangselnummer } = facts;
  return {
    key,
    title: facts.title,
    citation: facts.citation,
    authors: facts.authors.map(({ name }) => oneLine(name)).filter(Boolean),
    date: facts.published,
    accessed: isoDay(facts.readAt),
    url: webAddress(facts.url),
    number: aanhangselnummer === null ? facts.zaaknummer : String(aanhangselnummer),
    type: types[facts.kind],
    institution: institutions[facts.chamber],
    place: 'Den Haag',
    series: aanhangselnummer === null ? null : facts.citation.replace(/,? nr\. \d+(?: \([^)]*\))?\.$/, ''),
    archive: archives[facts.site],
    archiveLocation: facts.officialId ?? facts.documentnummer,
    abstract: facts.firstWords,
    keywords: facts.labels.map(oneLine).filter(Boolean),
    note: noteOf(facts),
  };
}

function noteOf(facts: Facts): string {
  const others = facts.item.documents.map(({ document }) => document.url).filter((url) => url !== facts.url);
  const lines: [name: string, value: string | null][] = [
    [t('export_citation'), facts.citation],
    [t('export_authors'), peopleLine(facts.authors)],
    [t('export_addressees'), facts.addressees.join(', ')],
    [t('export_submitted'), facts.submitted && longDate(facts.submitted)],
    [t('export_answered'), facts.answered && longDate(facts.answered)],
    [t('export_official_id'), facts.officialId],
    [t('export_zaaknummer'), facts.zaaknummer],
    [t('export_documentnummer'), facts.documentnummer],
    [t('export_vergaderjaar'), facts.vergaderjaar],
    [t('export_labels'), facts.labels.join(', ')],
    [t('export_questions'), facts.conversation.chosen && joinNumbers([...facts.conversation.chosen])],
    [t('export_documents'), others.join(' ')],
    [t('export_sources'), facts.cited.map(citeSource).join(' · ')],
  ];
  const known = lines.flatMap(([name, value]) => (value ? [`${name}: ${oneLine(value)}`] : []));
  const passages = facts.item.passages.map((passage) =>
    [`${placeName(passage)}: “${oneLine(passage.quote)}”`, ...ownLines(passage.note)].join('\n'),
  );
  return [known.join('\n'), ownLines(facts.note).join('\n'), ...passages].filter(Boolean).join('\n\n');
}

const ownLines = (text: string): string[] => (text.trim() ? linesOf(text.trim()) : []);
