import type { OwnNote } from '../paragraph';
import { written } from './number-formats';
import { readStory, type PlacedMark, type Story, type StoryContext } from './story';
import { child, elements, value, type Xml } from './xml';

export type NoteKind = 'footnote' | 'endnote';

/** How notes of one kind are numbered in a section. */
interface NoteNumbers {
  format: string;
  start: number;
  /** `eachSect`, `eachPage`; else they are numbered through. */
  restart: string;
}

/**
 * The notes of one kind that the text refers to, in the order of their marks, which need not be how they are stored.
 * @param root `word/footnotes.xml` or `word/endnotes.xml`
 * @param settings `word/settings.xml`
 */
export function readNotes(
  kind: NoteKind,
  root: Xml,
  settings: Xml | null,
  { marks, sections }: Story,
  context: StoryContext,
): OwnNote[] {
  const letter = kind === 'footnote' ? 'f' : 'e';
  const byId = new Map(
    elements(root)
      .filter(
        (each) =>
          each.name === `w:${kind}` && !/eparator|continuationNotice/.test(each.attributes.type ?? ''),
      )
      .map((each) => [`${letter}${each.attributes.id}`, each]),
  );
  const own = marks.filter(
    ({ key }, i) => byId.has(key) && marks.findIndex((mark) => mark.key === key) === i,
  );
  const labels = label(own, (section) => numbersOf(kind, settings, sections[section]));
  return own.map(({ key }, i) => ({
    key,
    label: labels[i] ?? '',
    paragraphs: readStory(byId.get(key) as Xml, context).paragraphs.filter(({ runs }) => runs.length > 0),
  }));
}

function label(marks: readonly PlacedMark[], numbersIn: (section: number) => NoteNumbers): string[] {
  let count = 0;
  let last: PlacedMark | null = null;
  return marks.map((mark) => {
    const { format, start, restart } = numbersIn(mark.section);
    const anew =
      last === null ||
      (restart === 'eachSect' && mark.section !== last.section) ||
      (restart === 'eachPage' && mark.page !== last.page);
    last = mark;
    if (anew) count = start - 1;
    // A mark of the author's own is not counted.
    return mark.label ?? written(++count, format);
  });
}

/** What a section says of its notes, else the whole document; endnotes are i, ii, iii where nothing is said. */
function numbersOf(kind: NoteKind, settings: Xml | null, section: Xml | undefined): NoteNumbers {
  const all = child(settings ?? undefined, `w:${kind}Pr`);
  const own = child(section, `w:${kind}Pr`);
  const said = (name: string) => value(own, name) ?? value(all, name);
  const start = Number(said('w:numStart') ?? 1);
  return {
    format: said('w:numFmt') ?? (kind === 'endnote' ? 'lowerRoman' : 'decimal'),
    start: Number.isSafeInteger(start) ? start : 1,
    restart: said('w:numRestart') ?? 'continuous',
  };
}
