import { linesOf } from './text';

/** The reader's own Markdown, apart from the footnotes that it defines. */
export interface OwnMarkdown {
  text: string;
  /** Each `[^label]: …`, with the lines that belong to it. */
  notes: string[];
}

/**
 * The reader's own Markdown as it was written, but for what would reach beyond it in some program: what begins a comment, an
 * element of HTML or a block and is not ended within it. Footnotes are taken out: where notes stand in quotes, not every
 * program looks for them there.
 */
export function ownMarkdown(markdown: string): OwnMarkdown {
  const text: string[] = [];
  const notes: string[][] = [];
  let note: string[] | null = null;
  for (const { line, code } of withFences(linesOf(markdown))) {
    if (!code && definition.test(line)) notes.push((note = []));
    // A note goes on in lines that are indented, and up to its first empty line in all others.
    else if (note && line.trim() && !/^(?: {2,}|\t)/.test(line) && !note.at(-1)?.trim()) {
      note = null;
      if (text.at(-1)?.trim()) text.push('');
    }
    (note ?? text).push(line);
  }
  return {
    // At its beginning it would make a callout of the quote in which it stands.
    text: closedIn(text).join('\n').trim().replace(/^\[!/, '\\[!'),
    notes: notes.map((lines) => closedIn(lines).join('\n').trimEnd()),
  };
}

const definition = /^ {0,3}\[\^[^\]\s]+\]:/;

interface FencedLine {
  line: string;
  /** It is code, or begins or ends that. */
  code: boolean;
}

/** Code that is not ended ends with the last line. */
function withFences(lines: string[]): FencedLine[] {
  let fence = '';
  let before = '';
  const fenced = lines.map((line) => {
    const [, indent = '', marks = ''] = /^([\s>]{0,12})(`{3,}|~{3,})/.exec(line) ?? [];
    const code = fence !== '' || marks !== '';
    if (fence === '') [fence, before] = [marks, indent];
    else if (marks.startsWith(fence) && !line.trim().slice(marks.length).trim()) fence = '';
    return { line, code };
  });
  return fence === '' ? fenced : [...fenced, { line: before + fence, code: true }];
}

/** The lines, with a backslash before what begins something that none of them ends. */
function closedIn(lines: string[]): string[] {
  const fenced = withFences(lines);
  const prose = fenced.map(({ line, code }) => (code ? '' : line)).join('\n');
  const lastEnd = prose.lastIndexOf('-->');
  const open = (['%%', '$$'] as const).flatMap((marks) =>
    prose.split(marks).length % 2 === 0 ? prose.lastIndexOf(marks) : [],
  );
  let start = 0;
  return fenced.map(({ line, code }) => {
    const from = start;
    start += (code ? 0 : line.length) + 1;
    if (code) return line;
    const closed = line.replace(marks, (found: string, _: unknown, at: number) => {
      if (line.charAt(at - 1) === '\\') return found;
      if (found === '<') {
        const whole = line.startsWith('<!--', at) ? lastEnd > from + at : isWhole(line, at);
        return whole ? found : '\\<';
      }
      return open.includes(from + at) ? `\\${found.charAt(0)}\\${found.charAt(1)}` : found;
    });
    // A container of pandoc, Docusaurus and others, which is open to the end of the file.
    return closed.replace(/^([\s>*+-]*):(?=::)/, '$1\\:');
  });
}

/** Code and addresses, which stay as they are; the beginning of a tag or a comment; a comment of Obsidian's; maths. */
const marks = /(`{1,8})[^`]{1,2000}\1(?!`)|<[a-z][a-z0-9+.-]{1,30}:[^\s<>]{0,2000}>|<(?=[a-z/!?])|%%|\$\$/gi;

/** A line end, or words in an element that ends beside them. */
function isWhole(line: string, at: number): boolean {
  const near = line.slice(Math.max(0, at - mostBetween), at).toLowerCase();
  const after = line.slice(at, at + mostBetween).toLowerCase();
  if (/^<(?:br ?\/?|[\w.+-]+@[\w.-]+)>/.test(after)) return true;
  const [, slash, name = ''] = /^<(\/?)(sub|sup|u|b|i|em|strong|s|del|ins|mark|kbd|small)>/.exec(after) ?? [];
  if (!name) return false;
  return slash ? near.includes(`<${name}>`) : after.includes(`</${name}>`);
}

const mostBetween = 300;
