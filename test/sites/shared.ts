import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SiteBlock, SiteDocument, SiteNote } from './document';

const folder = resolve(import.meta.dirname, '../../../shared');

/** Real documents lie beside the project on some machines, never in it. */
export const hasShared = existsSync(folder);

/** The sample document, a question as a plain text in which ¹ and ² mark notes that stand between the questions. */
export function sampleDocument(): SiteDocument {
  const lines = readFileSync(`${folder}/seed/2023Z11786.md`, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const heading = (lines[1] ?? '').replace(/\*+/g, '');
  const blocks: SiteBlock[] = [];
  for (const line of lines.slice(2)) {
    const last = blocks.at(-1);
    const note = /^([¹²])\s*(.*)/.exec(line);
    if (/^Vraag \d+$/.test(line)) blocks.push({ type: 'question', heading: line, paragraphs: [] });
    else if (note)
      blocks.push({
        type: 'notes',
        notes: [{ label: note[1] === '¹' ? '1' : '2', text: (note[2] ?? '').replace(/[<>]/g, '') }],
      });
    else if (last && last.type !== 'notes')
      last.paragraphs.push(line.replace('¹', '[^1]').replace('²', '[^2]'));
  }
  return {
    kind: 'question',
    officialId: 'kv-tk-2023Z11786',
    zaaknummer: '2023Z11786',
    documentnummer: '2023D28312',
    aanhangselnummer: null,
    vergaderjaar: '2022-2023',
    title: /over (.*) \(ingezonden/.exec(heading)?.[1] ?? '',
    heading,
    answerHeading: null,
    date: '2023-06-23',
    indieners: ['Q.M. Rajkowski', 'N. Gündoğan', 'R.P. Brekelmans'],
    blocks,
  };
}

/** One row of the labelled set of real questions with their answers, 1984–2008. */
interface Item {
  id: string;
  date: string;
  zaaknummer?: string;
  aanhangselnummer?: string;
  vergaderjaar?: string;
  officialId?: string;
  subject: string;
  title: string;
  questions: { number: string; text: string }[];
  footnotes: { number: string; text: string; urls: string[] }[];
  authors: string[];
  parties: string[];
  addressees: string[];
}

let items: Map<string, Item> | undefined;

function allItems(): Map<string, Item> {
  items ??= new Map(
    gunzipSync(readFileSync(`${folder}/eval/related/items.jsonl.gz`))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const item = JSON.parse(line) as Item;
        return [item.id, item];
      }),
  );
  return items;
}

/** A real document by its id in the labelled set; null where there is none. */
export function itemDocument(id: string): SiteDocument | null {
  const item = allItems().get(id);
  return item ? fromItem(item) : null;
}

const dutchMonths =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

function fromItem(item: Item): SiteDocument {
  const { id, date, vergaderjaar = null, zaaknummer = null } = item;
  const aanhangselnummer = item.aanhangselnummer ? Number(item.aanhangselnummer) : null;
  const isAnswer = aanhangselnummer !== null && vergaderjaar !== null;
  const officialId =
    item.officialId ??
    (isAnswer ? `ah-tk-${vergaderjaar.replace('-', '')}-${aanhangselnummer}` : `kv-tk-${zaaknummer ?? id}`);
  const day = `${Number(date.slice(8))} ${dutchMonths[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
  const people = item.authors.map((name, i) => `${name} (${item.parties[i] ?? 'onbekend'})`).join(', ');
  const to =
    item.addressees.length > 0
      ? item.addressees.map((name) => `de ${name}`).join(' en ')
      : 'de Minister van Algemene Zaken';
  const notes: SiteNote[] = item.footnotes.map(({ number, text }) => ({ label: number, text }));
  const blocks: SiteBlock[] = item.questions.map(({ number, text }, i) => ({
    type: 'question',
    heading: `Vraag ${number}`,
    paragraphs: [text + (i === 0 ? notes.map(({ label }) => `[^${label}]`).join(' ') : '')],
  }));
  return {
    kind: officialId.startsWith('ah-') ? 'answer' : 'question',
    officialId,
    zaaknummer,
    documentnummer: null,
    aanhangselnummer,
    vergaderjaar,
    title: item.title,
    heading: `Vragen van ${item.authors.length > 1 ? 'de leden' : 'het lid'} ${people} aan ${to} over ${item.subject} (ingezonden ${day}).`,
    answerHeading: officialId.startsWith('ah-') ? `Antwoord van de Minister (ontvangen ${day}).` : null,
    date,
    indieners: item.authors,
    blocks: notes.length > 0 ? [...blocks, { type: 'notes', notes }] : blocks,
  };
}

/** Saved pages: the labelled sample pages at their addresses, samples and skeletons under their file names. */
export function savedPages(): Map<string, string> {
  const pages = new Map<string, string>();
  const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
  const samples = 'eval/pages/sample-pages';
  for (const file of readdirSync(`${folder}/${samples}`).filter((name) => name.endsWith('.json'))) {
    const { url } = JSON.parse(read(`${samples}/${file}`)) as { url: string };
    pages.set(url, read(`${samples}/${file.replace('.json', '.html')}`));
  }
  for (const of of ['samples', 'skeletons']) {
    for (const file of readdirSync(`${folder}/${of}`).filter((name) => name.endsWith('.html'))) {
      const host =
        file.startsWith('tk-') || /^\d{4}D/.test(file)
          ? 'www.tweedekamer.nl'
          : 'zoek.officielebekendmakingen.nl';
      pages.set(`https://${host}/${file}`, read(`${of}/${file}`));
    }
  }
  return pages;
}
