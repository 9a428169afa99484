import { linesOf, oneLine } from './text';

/*
 * Text for RIS, which knows no escapes: Zotero reads every value as HTML, and EndNote none. What only looks like markup gets
 * signs that look like it, and so stays to be read everywhere.
 */

/** A field. A `<` before a blank or a digit is no tag, and stays. */
export function fieldText(text: string): string {
  const line = oneLine(text);
  return untagged(line, line.search(/<[a-z/!?]/i));
}

/** Without tags, the first of which is at `first`, if any. */
const untagged = (text: string, first: number): string =>
  first === -1 ? text : text.slice(0, first) + text.slice(first).replaceAll('<', '‹').replaceAll('>', '›');

/**
 * Labels, a value each. Zotero parts them at a semicolon, and a label that is alone at its commas too: it is said twice
 * then, of which Zotero makes one.
 */
export function keywordValues(labels: string[]): string[] {
  const values = [...new Set(labels.map((label) => fieldText(label.replace(/;/g, ','))))];
  return values.length === 1 && values[0]?.includes(',') ? [...values, ...values] : values;
}

/**
 * Lines of a note. One that looks like a tag of RIS would end the note, or the whole entry: it goes on behind the last words
 * before it. Of a note with anything between `<` and `>` Zotero keeps no lines.
 */
export function noteLines(note: string): string[] {
  const first = note.indexOf('<');
  const text = untagged(note, first < note.lastIndexOf('>') ? first : note.search(/<[a-z/!?]/i));
  const lines: string[] = [];
  for (const line of linesOf(text.replaceAll('\0', ''))) {
    if (!/^\s*[A-Z][A-Z0-9] {0,2}-/.test(line)) lines.push(line);
    else {
      while (lines.length > 0 && !lines.at(-1)?.trim()) lines.pop();
      lines.push(`${lines.pop() ?? ''} ${line.trim()}`);
    }
  }
  return lines;
}
