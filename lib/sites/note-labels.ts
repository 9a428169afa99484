import { dutchMonths } from '../dutch-date';
import type { Line } from './line';
import { lineFrom } from './line';

export interface Labelled {
  label: string;
  /** The line without its label. */
  line: Line;
}

// [1] FTM … · (1) FTM … · 1. FTM … · 1) FTM …
const MARKED = /^(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.):](?!\d))\s*/;
// 1 FTM … · 1«Titel» ; not 1 januari, which is a date
const BARE = new RegExp(
  String.raw`^(\d{1,3})(?:\s+(?!(?:${dutchMonths.join('|')})\b)|(?=[«“"(A-ZÀ-ÞĀ-ɏ])|$)`,
);

/** A label that is marked as one: raised, a link, in brackets or with a dot. */
export function readMarkedLabel(line: Line): Labelled | null {
  const first = line.marks[0];
  if (first?.at === 0) {
    const same = line.marks.filter((mark) => mark !== first);
    return { label: first.label, line: { ...line, marks: same } };
  }
  const match = MARKED.exec(line.text);
  const label = match?.[1] ?? match?.[2] ?? match?.[3];
  return match && label ? { label, line: lineFrom(line, match[0].length) } : null;
}

/** A label that is a bare number; whether it is one, only its surroundings tell. */
export function readBareLabel(line: Line): Labelled | null {
  const match = BARE.exec(line.text);
  return match?.[1] ? { label: match[1], line: lineFrom(line, match[0].length) } : null;
}

/** "¹²" is twelve where there is a note 12, else one and two. */
export function resolveLabel(label: string, known: ReadonlySet<string>): string[] {
  const digits = [...label];
  return known.has(label) || digits.length === 1 || !digits.every((digit) => known.has(digit))
    ? [label]
    : digits;
}
