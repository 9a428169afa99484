/**
 * What a note may cost to be read as Markdown. A reader's own note stays far below; one that was synced or restored may have
 * been made to keep the page busy: marks that are paired with each other, and what is nested, cost more than they are long.
 */
const most = { characters: 100_000, lines: 2000, marks: 2000, nested: 12, indent: 60 };

/** What begins or ends a span, a link, a tag, a mention of a character. */
const mark = /[*_`[\]<&\\!]/;
/** What stands before the text of a line: quotes, bullets and numbers, each within the one before. */
const container = /[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

/** Whether a text is read as Markdown in a moment; else it is shown as it was typed. Linear in its length. */
export function isAffordable(text: string): boolean {
  if (text.length > most.characters) return false;
  let marks = 0;
  for (const letter of text) if (mark.test(letter)) marks += 1;
  if (marks > most.marks) return false;
  const lines = text.split(/\r\n?|\n/);
  return lines.length <= most.lines && lines.every((line) => nestingOf(line) <= most.nested);
}

function nestingOf(line: string): number {
  const spaces = line.length - line.trimStart().length;
  if (spaces > most.indent) return Infinity;
  let nested = 0;
  container.lastIndex = 0;
  while (nested <= most.nested && container.test(line)) nested += 1;
  return nested;
}
