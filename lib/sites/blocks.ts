import { isAnswered, isAsked } from './heading';
import type { Line, Zone } from './line';
import { lineFrom } from './line';
import { isNumber, type PartHeading, readNumberHeading, readPartHeading } from './part-headings';

/** A question or an answer in the making. */
export interface Block {
  kind: 'question' | 'answer';
  numbers: number[];
  heading: Element | null;
  /** Level of its heading, 0 where that is no heading element. */
  level: number;
  zone: Zone | null;
  lines: Line[];
}

/** A sentence above the questions. */
export interface Sentence {
  lines: Line[];
  element: Element;
  /** The site's class says that it is one. */
  classed: boolean;
  /** It is a heading element, or bold. */
  headed: boolean;
  /** It stands above the first question. */
  first: boolean;
}

export interface Parts {
  sentences: Sentence[];
  blocks: Block[];
  explanation: Line[];
  /** A heading "Toelichting" stands above it. */
  explained: boolean;
  notice: Line[];
  /** Text under the heading that no part claims: the questions of a document that does not number them. */
  loose: Line[];
}

/** What the sites print behind the text, where their classes do not tell (SITES.md 1.4). */
const AROUND =
  /^(?:naar boven|permanente link|sluit modaal|kopieer de link naar|de hier aangeboden (?:pdf|versie))/i;
const ANNEX = /^bijlagen?(?:\s+\d+)?(?:\s?[:.].{0,80})?$/i;
const SENTENCE_TAIL = /^(?:[([]\s*(?:ingezonden|ontvangen)\b|zie ook aanhangsel\b)/i;

/**
 * The parts of a document, its footnotes taken out.
 * @param open the text stands among other things of the page: a new heading ends what went before
 */
export function readParts(lines: readonly Line[], open: boolean): Parts {
  const parts: Parts = {
    sentences: [],
    blocks: [],
    explanation: [],
    explained: false,
    notice: [],
    loose: [],
  };
  const worded = lines.some((line) => readPartHeading(line)?.kind === 'block');
  let target: Line[] | null = null;
  let block: Block | null = null;
  let zone: Zone | null = null;
  /** "Vragen" or "Antwoorden" above several numbers. */
  let section: Block['kind'] | null = null;

  const begin = ({ block: heading, length }: PartHeading, line: Line): void => {
    const answering = parts.sentences.some(({ lines: [first] }) => first && isAnswered(first.text));
    const zoneKind = line.zone?.kind === 'answer' || line.zone?.kind === 'question' ? line.zone.kind : null;
    const rest = lineFrom(line, length);
    block = {
      kind: heading?.kind ?? zoneKind ?? section ?? (answering ? 'answer' : 'question'),
      numbers: heading?.numbers ?? [],
      heading: length && !rest.text ? line.element : null,
      level: line.level,
      zone: zoneKind ? line.zone : null,
      lines: rest.text || rest.marks.length ? [rest] : [],
    };
    section = heading?.kind && !heading.numbers.length ? heading.kind : section;
    parts.blocks.push(block);
    target = block.lines;
  };

  for (const line of lines) {
    if (line.rule) continue;
    const kind = line.zone?.kind ?? null;
    const fresh = line.zone !== zone;
    zone = line.zone;
    if (kind === 'heading' || isSentence(line, parts, kind)) {
      // "Vraag" above the first sentence is of the page: its header, its menu.
      if (!parts.sentences.length) parts.blocks = parts.blocks.filter(isOwn);
      addSentence(parts, line, kind === 'heading');
      target = null;
      block = null;
      continue;
    }
    const last = parts.sentences.at(-1);
    if (!target && last && (SENTENCE_TAIL.test(line.text) || last.element === line.element)) {
      last.lines.push(line);
      continue;
    }
    if (kind === null && (AROUND.test(line.text) || (isHeaded(line) && ANNEX.test(line.text)))) {
      target = null;
      block = null;
      continue;
    }
    const heading = readPartHeading(line);
    if (kind === 'question' || kind === 'answer') {
      const numbered = isNumber(line);
      const number = heading ?? (fresh || numbered ? readNumberHeading(line) : null);
      const again =
        numbered ||
        (heading?.kind === 'block' && line.level > 0 && line.level === (block as Block | null)?.level);
      const own = number?.kind === 'block' ? number : null;
      if (fresh && heading && !own) {
        // A "Mededeling" that stands where the answer would.
        block = null;
        target = heading.kind === 'notice' ? parts.notice : parts.explanation;
        addRest(target, line, heading.length);
      } else if ((fresh && line.zone !== (block as Block | null)?.zone) || again)
        begin(own ?? { kind: 'block', block: null, length: 0 }, line);
      else target?.push(line);
    } else if (kind === 'remark') {
      const notice: boolean = fresh ? heading?.kind === 'notice' : target === parts.notice;
      target = notice ? parts.notice : parts.explanation;
      if (heading?.kind === 'explanation') parts.explained = true;
      addRest(target, line, fresh && heading && heading.kind !== 'block' ? heading.length : 0);
    } else if (heading?.kind === 'block') begin(heading, line);
    else if (heading) {
      target = heading.kind === 'notice' ? parts.notice : parts.explanation;
      if (heading.kind === 'explanation') parts.explained = true;
      addRest(target, line, heading.length);
    } else {
      const number =
        isNumber(line) || !(worded || !parts.sentences.length || line.item || line.inTable)
          ? readNumberHeading(line)
          : null;
      if (number) begin(number, line);
      else if (open && ends(line, block)) target = null;
      else if (target) (target as Line[]).push(line);
      else if (parts.sentences.length && !parts.blocks.length && !open) parts.loose.push(line);
    }
  }
  // A heading "Vragen" above numbered ones is no block of its own.
  if (parts.blocks.some(({ numbers }) => numbers.length))
    parts.blocks = parts.blocks.filter(({ numbers, lines: own }) => numbers.length || own.length);
  return parts;
}

function isSentence(line: Line, { sentences, blocks }: Parts, zoneKind: string | null): boolean {
  if (zoneKind || line.item || line.inTable) return false;
  if (isAsked(line.text)) return sentences.length ? !blocks.length && isHeaded(line) : !blocks.some(isOwn);
  if (!isAnswered(line.text)) return false;
  return isHeaded(line) || !blocks.length || /\(ontvangen\s/i.test(line.text);
}

/** Not a mere word: it has a number, or the site's class. */
const isOwn = ({ zone, numbers }: Block): boolean => zone !== null || numbers.length > 0;

const isHeaded = ({ level, bold, text }: Line): boolean => level > 0 || bold === text.length;

function addSentence({ sentences, blocks }: Parts, line: Line, classed: boolean): void {
  const last = sentences.at(-1);
  if (last?.element === line.element) last.lines.push(line);
  else
    sentences.push({
      lines: [line],
      element: line.element,
      classed,
      headed: isHeaded(line),
      first: !blocks.length,
    });
}

function addRest(target: Line[], line: Line, length: number): void {
  const rest = lineFrom(line, length);
  if (rest.text || rest.marks.length) target.push(rest);
}

/** On a page whose text has no borders of its own, the next heading of the page ends the last block. */
function ends(line: Line, block: Block | null): boolean {
  if (block?.zone) return true;
  return line.level > 0 && (!block?.level || line.level <= block.level);
}
