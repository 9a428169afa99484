import { Parser } from 'htmlparser2';
import { limits } from '../limits';
import { plainParagraph, plainRun, tidy, type Paragraph, type Run } from '../paragraph';
import { UnreadableFile } from '../problem';

const BLOCK =
  /^(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|blockquote|pre|section|article|header|footer|hr|br|caption|center|address|body|form|fieldset|figure)$/;
/** What is no text of the page. */
const SKIPPED = /^(?:script|style|head|title|template|noscript|object|svg|math|textarea|select)$/;

/** Which elements set their words apart, and how. */
const LOOKS = new Map<string, 'bold' | 'italic' | 'raised'>([
  ...['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'bold'] as const),
  ...['i', 'em', 'cite'].map((name) => [name, 'italic'] as const),
  ['sup', 'raised'],
]);

/**
 * The paragraphs of a page of HTML within a Word file: words, their look and links, lists and rows of tables. The parser
 * says what it finds and builds nothing, so that nothing of it can run, and no page is too crooked.
 */
export function readHtml(html: string): Paragraph[] {
  if (html.length > limits.characters) throw new UnreadableFile('large', 'too much text');
  const page = new Page();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      ontext: (text) => page.text(text),
      onclosetag: (name) => page.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return page.end();
}

/** What is read of a page, as its tags come. */
class Page {
  private readonly found: Paragraph[] = [];
  private readonly look = { bold: 0, italic: 0, raised: 0 };
  private readonly hrefs: (string | null)[] = [];
  /** The last number of each list that is open; null in one without numbers. */
  private readonly lists: (number | null)[] = [];
  /** The last column of each table that is open. */
  private readonly columns: number[] = [];
  private runs: Run[] = [];
  private label: Paragraph['list'] = null;
  private row = 0;
  private skipped = 0;

  text(text: string): void {
    if (this.skipped > 0) return;
    const { bold, italic, raised } = this.look;
    this.runs.push({
      ...plainRun(text),
      bold: bold > 0,
      italic: italic > 0,
      raised: raised > 0,
      href: this.hrefs.at(-1) ?? null,
    });
  }

  open(name: string, { href }: Record<string, string>): void {
    if (SKIPPED.test(name)) this.skipped += 1;
    if (this.skipped > 0) return;
    if (BLOCK.test(name)) this.flush(name === 'li');
    this.change(name, 1);
    const last = this.columns.length - 1;
    if (name === 'a') this.hrefs.push(href?.trim() ?? null);
    else if (name === 'ul' || name === 'ol') this.lists.push(name === 'ol' ? 0 : null);
    else if (name === 'li') this.label = this.nextLabel();
    else if (name === 'table') this.columns.push(-1);
    else if (name === 'tr') {
      this.row += 1;
      if (last >= 0) this.columns[last] = -1;
    } else if ((name === 'td' || name === 'th') && last >= 0)
      this.columns[last] = (this.columns[last] ?? -1) + 1;
  }

  close(name: string): void {
    const isSkipped = this.skipped > 0;
    if (SKIPPED.test(name)) this.skipped = Math.max(0, this.skipped - 1);
    if (isSkipped) return;
    if (BLOCK.test(name)) this.flush(name === 'li');
    this.change(name, -1);
    if (name === 'a') this.hrefs.pop();
    else if (name === 'ul' || name === 'ol') this.lists.pop();
    else if (name === 'table') this.columns.pop();
  }

  end(): Paragraph[] {
    this.flush(true);
    return this.found;
  }

  private change(name: string, by: 1 | -1): void {
    const key = LOOKS.get(name);
    if (key) this.look[key] = Math.max(0, this.look[key] + by);
  }

  /** Ends a paragraph; the label of an item waits for its first words, or for its end. */
  private flush(endsItem: boolean): void {
    const own = tidy(this.runs);
    const column = this.columns.at(-1);
    const cell =
      this.columns.length === 1 && column !== undefined && column >= 0 ? { row: this.row, column } : null;
    this.runs = [];
    if (own.length === 0 && !(endsItem && this.label)) return;
    this.found.push({ ...plainParagraph(own), list: this.label, cell });
    this.label = null;
  }

  private nextLabel(): Paragraph['list'] {
    const count = this.lists.at(-1);
    const level = Math.max(0, this.lists.length - 1);
    const value = typeof count === 'number' ? count + 1 : null;
    if (value !== null) this.lists[level] = value;
    return { label: value === null ? '•' : `${value}.`, value, list: `html${level}`, level };
  }
}
