import type { Citation } from '../model/citation';
import type { Footnote } from '../model/kamervraag';
import { before, fold, take } from './fold';
import type { Lead } from './footnote-sources';
import { kamerstuk } from './kinds/kamerstuk';
import type { CitingText } from './citing-texts';

/** A text with what was found in it. */
export interface ReadText {
  citing: CitingText;
  citations: Citation[];
  leads: Lead[];
}

/** Idem · Ibidem · Idem, nr. 7 · Zie ook ibid., p. 3: a note that goes on with the source of the note before it. */
const idem = /^ ?(?:zie )?(?:ook )?(idem|ibidem|ibid|id\.)(?![a-z])/i;
/** zie noot 2 · voetnoot 18: another note's source, wherever it is said. */
const otherNote = /(?<![a-z])((?:zie (?:ook )?)?(?:voet)?noot (\d{1,3}))(?!\d|\.\d)/gi;
/** dezelfde brief · genoemde motie · voornoemd arrest: the only one of its sort that was cited before. */
const sameThing =
  /(?<![a-z])((?:de|die|dat|het)zelfde|(?:boven|eerder |hierboven )?genoemde?|voornoemde?) (brief|nota|kamerstuk|motie|richtlijn|verordening|arrest|uitspraak)(?![a-z])/gi;

const kindsOf: Record<string, string[]> = {
  brief: ['kamerstuk'],
  nota: ['kamerstuk'],
  kamerstuk: ['kamerstuk', 'motie'],
  motie: ['motie'],
  richtlijn: ['eu-directive'],
  verordening: ['eu-regulation'],
  arrest: ['ecli', 'eu-case', 'ljn'],
  uitspraak: ['ecli', 'eu-case', 'ljn'],
};

/**
 * Adds to each text what it cites by a short form. What a short form leads to follows from words elsewhere, so it is
 * never more than `derived`; where more than one thing could be meant, it stays text.
 * @param read all texts of a document, in reading order
 */
export function addShortForms(read: ReadText[], footnotes: Footnote[]): ReadText[] {
  const notes = new Map(
    read
      .filter(({ citing }) => citing.place.part === 'footnote')
      .map((each) => [each.citing.place.index, each]),
  );
  // By number, so that an "idem" behind an "idem" finds what the first one found.
  for (const index of [...notes.keys()].sort((a, b) => a - b)) {
    const note = notes.get(index);
    const last = notes.get(index - 1);
    const word = note && idem.exec(fold(note.citing.text));
    if (!note || !last || !word || note.citations.some(({ kind }) => kind !== 'url')) continue;
    const start = word[0].length - (word[1] ?? '').length;
    notes.set(index, again(note, last, start, word[0].length));
  }
  const withNotes = read.map((each) => (each.citing.place.part === 'footnote' ? noteOf(notes, each) : each));
  const cited: Cited[] = [];
  return withNotes.map((each) => {
    const own = each.citations.map((citation): Cited => {
      const words = before(each.citing.text, citation.start, wordsBefore);
      return { citation, words };
    });
    const found = addOtherNotes(addSameThings(each, cited, own), notes, footnotes);
    cited.push(...own);
    return found;
  });
}

/** A citation with the words before it, which say what it is: "de brief over de pont (Kamerstuk 36 410, nr. 2)". */
interface Cited {
  citation: Citation;
  words: string;
}
const wordsBefore = 100;
/** Of what has no kind of its own the citation's words must say that it is one. */
const mustBeCalled = new Set(['brief', 'nota']);

const noteOf = (notes: Map<number, ReadText>, each: ReadText) => notes.get(each.citing.place.index) ?? each;

/** The note before, once more; with another number if it was one Kamerstuk and the note says so: "Idem, nr. 7". */
function again(note: ReadText, last: ReadText, start: number, end: number): ReadText {
  const [only] = last.leads.length === 1 ? last.leads : [];
  const paper = only?.citation && otherNumber(note.citing.text, start, end, only.citation);
  if (paper) {
    const lead: Lead = { citation: paper, url: paper.url, news: null };
    return { ...note, citations: [paper, ...note.citations], leads: [lead, ...note.leads] };
  }
  return repeat(note, [{ leads: last.leads, start, end }]);
}

/** A short form, and what the other note or citation leads to. */
interface ShortForm {
  leads: Lead[];
  start: number;
  end: number;
}

/**
 * Marks each short form as a link if it leads to one thing; its sources are those of the other note either way, however
 * often the text names that note.
 */
function repeat(at: ReadText, forms: ShortForm[]): ReadText {
  const citations: Citation[] = [];
  const leads = new Set<Lead>();
  for (const { leads: others, start, end } of forms) {
    const [only] = others.length === 1 ? others : [];
    const citation = only && shortened(only, at.citing.text, start, end);
    if (citation && overlaps(at.citations, start, end)) continue;
    if (citation) citations.push(citation);
    for (const lead of others) leads.add(lead);
  }
  if (leads.size === 0) return at;
  return {
    ...at,
    citations: [...at.citations, ...citations].sort((a, b) => a.start - b.start),
    leads: [...at.leads, ...leads],
  };
}

const overlaps = (citations: Citation[], start: number, end: number) =>
  citations.some((other) => other.start < end && start < other.end);

function shortened({ citation, url, news }: Lead, text: string, start: number, end: number): Citation | null {
  const common = { start, end, text: text.slice(start, end), url };
  if (citation)
    return {
      ...citation,
      ...common,
      certainty: citation.certainty === 'exact' ? 'derived' : citation.certainty,
    };
  if (!url) return news && { ...common, kind: 'news', certainty: 'none', id: null, canonical: news.label };
  return { ...common, kind: 'url', certainty: 'derived', id: null, canonical: news?.label ?? url };
}

/** "Idem, nr. 7" behind Kamerstuk 36 410, nr. 2: read as if the dossier stood there. */
function otherNumber(text: string, start: number, end: number, { id }: Citation): Citation | null {
  const dossier = /^kst-(\d{5})(?:-([A-Z]+|\d\d))?-\d+$/.exec(id ?? '');
  const words = dossier && take(/,? ?(?=nr)/iy, fold(text), end);
  if (!words) return null;
  const [, number = '', suffix = ''] = dossier;
  const head = `Kamerstuk ${number}${suffix && `-${suffix}`}, `;
  const whole = head + fold(text).slice(end + words[0].length);
  const match = take(/\d{5}/y, whole, head.indexOf(number));
  const [found] = match ? kamerstuk.parse(match, whole) : [];
  if (!found) return null;
  const until = end + words[0].length + found.end - head.length;
  return {
    kind: 'kamerstuk',
    ...found,
    certainty: found.certainty,
    start,
    end: until,
    text: text.slice(start, until),
  };
}

function addOtherNotes(at: ReadText, notes: Map<number, ReadText>, footnotes: Footnote[]): ReadText {
  const forms = [...fold(at.citing.text).matchAll(otherNote)].flatMap((match): ShortForm[] => {
    const index = footnotes.findIndex(({ label }) => label === match[2]);
    const note = notes.get(index);
    const own = at.citing.place.part === 'footnote' && at.citing.place.index === index;
    return note && !own ? [{ leads: note.leads, ...placeOf(match) }] : [];
  });
  return repeat(at, forms);
}

function addSameThings(at: ReadText, cited: Cited[], own: Cited[]): ReadText {
  const forms = [...fold(at.citing.text).matchAll(sameThing)].flatMap((match): ShortForm[] => {
    const place = placeOf(match);
    const sort = (match[2] ?? '').toLowerCase();
    const candidates = [...cited, ...own.filter(({ citation }) => citation.end <= place.start)].filter(
      ({ citation: { kind, id }, words }) =>
        id !== null &&
        kindsOf[sort]?.includes(kind) &&
        (!mustBeCalled.has(sort) || words.toLowerCase().includes(sort)),
    );
    const [only] = new Set(candidates.map(({ citation }) => citation.id)).size === 1 ? candidates : [];
    return only
      ? [{ leads: [{ citation: only.citation, url: only.citation.url, news: null }], ...place }]
      : [];
  });
  return repeat(at, forms);
}

const placeOf = ({ 0: words, index }: RegExpExecArray) => ({ start: index, end: index + words.length });
