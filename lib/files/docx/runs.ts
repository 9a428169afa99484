import type { Run } from '../paragraph';
import { lookOf, over, type Look, type Style } from './styles';
import { child, elements, value, wordsOf, type Xml } from './xml';

/** A field of Word (`HYPERLINK "…"`, `PAGE`): its instruction is not shown, its result is. */
export interface Field {
  instruction: string;
  inResult: boolean;
}

/** Where the pieces of a paragraph go. */
export interface Target {
  run(run: Run): void;
  /** A line or page break. */
  break(): void;
  /** A text box that hangs on the paragraph. */
  box(content: Xml): void;
}

export interface RunContext {
  style(id: string | undefined): Style;
  /** The address of a relationship (`r:id`), where it leads out of the document. */
  address(id: string | undefined): string | null;
}

/** Text that Word does not show: what was deleted or moved away, what belongs to the editing. */
const NOT_SHOWN = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:instrText',
  'w:rPr',
  'w:pPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
]);
const TEXT = new Set(['w:t', 'm:t']);
const SIGNS: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
};

/** Reads the runs of one paragraph. Fields may reach over paragraphs, so they are the caller's. */
export function readRuns(
  paragraph: Xml,
  base: Look,
  { style, address }: RunContext,
  fields: Field[],
  target: Target,
): void {
  const hidden = () => fields.some(({ inResult }) => !inResult);
  const fieldAddress = () => {
    const field = fields.findLast(({ instruction }) => /^\s*HYPERLINK\s/i.test(instruction));
    return field ? (/HYPERLINK\s+"([^"]+)"/i.exec(field.instruction)?.[1] ?? null) : null;
  };

  const read = (element: Xml, look: Look, href: string | null): void => {
    if (element.name === 'w:r') {
      const properties = child(element, 'w:rPr');
      const own = over(lookOf(properties), style(value(properties, 'w:rStyle')).look, look);
      for (const each of elements(element)) piece(each, own, href, element);
      return;
    }
    if (element.name === 'w:hyperlink') {
      const to = address(element.attributes.id);
      for (const each of elements(element)) read(each, look, to ?? href);
      return;
    }
    if (element.name === 'w:fldSimple') {
      const link = /HYPERLINK\s+"([^"]+)"/i.exec(element.attributes.instr ?? '')?.[1];
      for (const each of elements(element)) read(each, look, link ?? href);
      return;
    }
    if (element.name === 'mc:AlternateContent') {
      // The same thing twice, for newer and for older programs.
      const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
      if (choice) read(choice, look, href);
      return;
    }
    if (element.name === 'w:txbxContent') return target.box(element);
    if (NOT_SHOWN.has(element.name)) return;
    for (const each of elements(element)) read(each, look, href);
  };

  const piece = (element: Xml, look: Look, href: string | null, run: Xml): void => {
    const { name, attributes } = element;
    if (name === 'w:fldChar') {
      if (attributes.fldCharType === 'begin') fields.push({ instruction: '', inResult: false });
      else if (attributes.fldCharType === 'separate') {
        const field = fields.at(-1);
        if (field) field.inResult = true;
      } else fields.pop();
      return;
    }
    const field = fields.at(-1);
    if (name === 'w:instrText' && field && !field.inResult) field.instruction += wordsOf(element);
    if (hidden() || look.hidden) return;
    const add = (text: string, mark: Run['mark'] = null) =>
      target.run({
        text,
        bold: look.bold ?? false,
        italic: look.italic ?? false,
        raised: look.raised ?? false,
        href: href ?? fieldAddress(),
        mark,
      });
    if (TEXT.has(name)) add(wordsOf(element));
    else if (name in SIGNS) add(SIGNS[name] ?? '');
    else if (name === 'w:br' || name === 'w:cr') target.break();
    else if (name === 'w:sym') add(symbol(attributes.char));
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const key = `${name === 'w:footnoteReference' ? 'f' : 'e'}${attributes.id}`;
      const own = /^(?:1|true|on)$/.test(attributes.customMarkFollows ?? '');
      const label = own
        ? elements(run)
            .filter((each) => each.name === 'w:t')
            .map(wordsOf)
            .join('')
            .trim()
        : '';
      add('', { key, label: label || null });
    } else read(element, look, href);
  };

  for (const each of elements(paragraph)) read(each, base, null);
}

/** A sign by its place in a symbol font; those places mean nothing without the font. */
function symbol(char: string | undefined): string {
  const code = Number.parseInt(char ?? '', 16);
  return Number.isNaN(code) || (code >= 0xe000 && code <= 0xf8ff) ? '' : String.fromCodePoint(code);
}
