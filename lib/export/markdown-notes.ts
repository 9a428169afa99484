import type { KeptDocument } from '../model/collection';
import { citeSource } from './citation-string';
import { ownMarkdown, type OwnMarkdown } from './markdown-own';
import { link, setMarkdown } from './markdown-text';
import { notePartsOf } from './note-parts';

/** Labels of the footnotes of one file: each once, whatever their capitals, since Markdown does not tell those apart. */
export class FootnoteLabels {
  private readonly used = new Set<string>();
  private readonly last = new Map<string, number>();

  /** This label, or with a number behind it where it is taken. */
  take(wanted: string): string {
    const base = wanted.replace(/[^\p{L}\p{N}-]/gu, '') || 'noot';
    let label = base;
    let count = this.last.get(base) ?? 1;
    while (!this.claim(label)) label = `${base}-${++count}`;
    this.last.set(base, count);
    return label;
  }

  private claim(label: string): boolean {
    const free = !this.used.has(label.toLowerCase());
    this.used.add(label.toLowerCase());
    return free;
  }

  /** The reader's Markdown, its own footnotes renamed where another note of the file has theirs. */
  adopt(markdown: string): OwnMarkdown {
    const renamed = new Map<string, string>();
    const adopted = markdown.replace(/\[\^([^\]\s]+)\]/g, (_, label: string) => {
      const name = renamed.get(label.toLowerCase()) ?? (this.claim(label) ? label : this.take(label));
      renamed.set(label.toLowerCase(), name);
      return `[^${name}]`;
    });
    return ownMarkdown(adopted);
  }
}

/** The footnotes of one item: references where texts refer to them, and the notes themselves for the item's end. */
export class ItemFootnotes {
  private readonly named = new Map<KeptDocument, Map<number, string>>();
  private readonly written: string[] = [];

  /** @param prefix '' in a file of one item; `3-` before the labels of a file's third */
  constructor(
    private readonly labels: FootnoteLabels,
    private readonly prefix: string,
  ) {}

  /** `[^1]`, for the note of this index in the document. */
  refer(kept: KeptDocument, index: number): string {
    const named = this.named.get(kept) ?? new Map<number, string>();
    this.named.set(kept, named);
    const known = named.get(index);
    if (known) return `[^${known}]`;
    const printed = kept.document.kamervraag.footnotes[index]?.label ?? '';
    const label = this.labels.take(`${this.prefix}${printed}`);
    named.set(index, label);
    this.written.push(`[^${label}]: ${noteText(kept, index)}`);
    return `[^${label}]`;
  }

  /** Text of the reader's, whose own footnotes stand with the others. */
  adopt(markdown: string): string {
    const { text, notes } = this.labels.adopt(markdown.trim());
    this.written.push(...notes);
    return text;
  }

  /** The notes, each a paragraph, in the order in which they were referred to. */
  notes(): string[] {
    return this.written;
  }
}

/** The note as printed, what it cites as links, and the sources that its text does not spell out. */
function noteText(kept: KeptDocument, index: number): string {
  const { text, parts, own, more } = notePartsOf(kept, index);
  const links = more.map((source) => link(citeSource(source).replace(/\.$/, ''), source.url));
  // Paragraphs of a note are indented, or they would be the document's.
  const last = parts.at(-1);
  const words = setMarkdown(text, parts, own);
  const joined = last && 'rows' in last ? `${words}\n\n` : words;
  return [joined, ...links]
    .filter(Boolean)
    .join(' → ')
    .trim()
    .replace(/\n(?=.)/g, '\n    ');
}
