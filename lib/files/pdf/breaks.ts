import type { Line } from './lines';
import { ENDS, UNFINISHED, withoutMarks } from './sentences';
import { isWrappedMark } from './wrapped-marks';

/** Lines further apart than so many usual distances are of two paragraphs. */
const WIDE = 1.3;
const HEADING = /^(?:vra(?:ag|gen)|antwoord(?:en)?|toelichting|mededeling)\b.{0,60}$/i;
const SENTENCE =
  /^(?:Vra(?:ag|gen)\s+van\s+(?:de\s+leden|het\s+lid)|(?:Antwoord(?:en)?|Mededeling)\s+van\s+(?:de\s+)?(?:[Mm]inister|[Ss]taatssecretaris))/;
// Vraag 3: Wat kost … · Antwoord. Ja. · Antwoord op vraag 3: Dat …
const LEAD =
  /^(?:Vra(?:ag|gen)\s+\d[\d\sen,–-]*|Antwoord(?:en)?(?:\s+(?:op\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?\d[\d\sen,–-]*)?)[:.]\s/;
const LABEL = /^(?:[[(]?\d{1,3}[\]).](?!\d)(?=.{3})|\d{1,3}\.$|[–•·]|[a-z][).]\s)/;

/** A line and what stands around it. */
export interface Around {
  /** The line that the paragraph before began with. */
  first: Line | null;
  before: Line;
  line: Line;
  /** The lines behind it. */
  below: readonly Line[];
}

/**
 * Does a line begin a paragraph? What tells: distance, a line that had room left, a label, a heading, the look.
 * @param right where full lines end
 * @param usual the distance of the lines of one paragraph
 */
export function breaksBefore({ first, before, line, below }: Around, right: number, usual: number): boolean {
  if (followsOn(first, line)) return true;
  if (HEADING.test(line.text) && !before.text.endsWith('-') && isApart(before, line)) return true;
  if (
    HEADING.test(before.text) &&
    (isBold(before) || /\d[.:]?$/.test(before.text)) &&
    before.end < 0.8 * right
  )
    return true;
  if (SENTENCE.test(line.text)) return true;
  if (LEAD.test(line.text) && ENDS.test(withoutMarks(before))) return true;
  if (before.page === line.page) {
    const distance = before.y - line.y;
    if (distance > WIDE * usual * Math.max(1, line.size / before.size)) return true;
    if (distance < 0.3 * line.size) return false; // cells of one row
  } else if (isTitleOnTop(before, line, below[0], right, usual)) return true;
  if (/^\d{1,3}$/.test(line.text) && ENDS.test(withoutMarks(before))) return true;
  // At the same edge a number may also be the sentence's own: "… artikel / 2. …".
  const isLabel = LABEL.test(line.text) && !isWrappedMark({ first, before, line, below }, right);
  if (isLabel && (Math.abs(line.x - before.x) > 1 || /[.?!:;)\]]$/.test(withoutMarks(before)))) return true;
  // Signs and figures have the look of what is around them.
  if (
    /\p{L}/u.test(line.text) &&
    isBold(before) !== isBold(line) &&
    isWhole(before) &&
    isWhole(line) &&
    !before.text.endsWith('-')
  )
    return true;
  if (before.page === line.page && goesOn(before, line, right)) return false;
  // The first word of this line would have found room on the one before.
  return (
    before.end + line.firstWord + 0.3 * line.size < right - 0.5 * line.size && !before.text.endsWith('-')
  );
}

/**
 * Does the sentence go on though the line had room for the next word? Words that a no-break space holds together move to
 * the next line together, and what is not justified ends where its writer liked.
 */
function goesOn(before: Line, line: Line, right: number): boolean {
  if (HEADING.test(before.text)) return false;
  if (UNFINISHED.test(before.text)) return true;
  if (ENDS.test(withoutMarks(before))) return false;
  return (
    /^\p{Ll}/u.test(line.text) &&
    Math.abs(before.size - line.size) < 0.1 * line.size &&
    before.end > 0.4 * right
  );
}

/** "2) …" below "1) …", at the same edge. */
function followsOn(first: Line | null, line: Line): boolean {
  const [one, two] = [first?.text ?? '', line.text].map((text) => /^([[(]?)(\d{1,3})([\]).])\s/.exec(text));
  return (
    Boolean(one && two && one[1] === two[1] && one[3] === two[3]) &&
    Number(two?.[2]) === Number(one?.[2]) + 1 &&
    Math.abs((first?.x ?? 0) - line.x) < 2
  );
}

/** A line that begins with "Vraag 2" in the middle of a sentence is none of its own. */
const isApart = (before: Line, line: Line): boolean =>
  isBold(line) ||
  /^\S+(?:\s+op)?(?:\s+(?:de\s+)?vra(?:ag|gen))?(?:\s+[\d,\sen–-]+(?:t\/m\s*\d+)?)?[.:]?$/i.test(line.text) ||
  /[.?!:)\]]$/.test(before.text);

const isBold = ({ runs }: Line): boolean => {
  const letters = runs.filter(({ text }) => /\p{L}/u.test(text));
  return letters.length > 0 && letters.every(({ bold }) => bold);
};
/** All of it has one look. */
const isWhole = ({ runs }: Line): boolean =>
  new Set(runs.filter(({ text }) => /\p{L}/u.test(text)).map(({ bold }) => bold)).size < 2;

/** A line alone on top of a page, below a sentence that has ended: "Overige onderwerpen", above a heading or a gap. */
function isTitleOnTop(
  before: Line,
  line: Line,
  next: Line | undefined,
  right: number,
  usual: number,
): boolean {
  if (!ENDS.test(withoutMarks(before)) || !/^\p{Lu}/u.test(line.text) || ENDS.test(withoutMarks(line)))
    return false;
  if (line.end > 0.8 * right || next?.page !== line.page || next.cell) return false;
  return HEADING.test(next.text) || LABEL.test(next.text) || line.y - next.y > WIDE * usual;
}
