import type { Run } from '../paragraph';
import { boxOf, chosenOf, drawnSign, linkOf, withPlace, type Field } from './fields';
import { lineOf } from './math';
import type { Look, Style, Styles } from './styles';
import { symbolOf, withSigns } from './symbols';
import { child, elements, shownOf, wordsOf, type Xml } from './xml';

/** Where the pieces of a paragraph go. */
export interface Target {
  run(run: Run): void;
  /** A line or page break. */
  break(): void;
  /** Here a page began when the file was last printed. */
  page(): void;
  /** A text box that hangs on the paragraph. */
  box(content: Xml): void;
}

export interface RunContext {
  styles: Styles;
  /** The address of a relationship (`r:id`), where it leads out of the document. */
  address(id: string | undefined): string | null;
}

/** The fields that are open, which may reach over paragraphs, and those that never end. */
export interface OpenFields {
  open: Field[];
  endless: ReadonlySet<Xml>;
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
const SIGNS: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
};

/** Reads the runs of one paragraph. */
export function readRuns(
  paragraph: Xml,
  paragraphStyle: Style,
  { styles, address }: RunContext,
  fields: OpenFields,
  target: Target,
): void {
  const { open, endless } = fields;
  const hidden = () => open.some(({ inResult }) => !inResult);
  const fieldAddress = (): string | null => {
    for (const { instruction } of open.toReversed()) {
      const link = linkOf(instruction);
      if (link) return link;
    }
    return null;
  };
  const add = (text: string, look: Look, href: string | null, mark: Run['mark'] = null): void => {
    if (hidden() || look.hidden) return;
    target.run({
      text,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      raised: look.raised ?? false,
      href: href ?? fieldAddress(),
      mark,
    });
  };

  const read = (element: Xml, href: string | null): void => {
    const { name, attributes } = element;
    if (NOT_SHOWN.has(name)) return;
    if (name === 'w:r') {
      const look = styles.look(child(element, 'w:rPr'), paragraphStyle);
      const reference = elements(element).find(isCustom);
      // What an author wrote in place of a note's number is the label of the mark.
      const shown = elements(element).filter(({ name }) => !reference || !/^w:(?:t|sym)$/.test(name));
      for (const each of shown) piece(each, look, href, element);
    } else if (name === 'w:hyperlink') {
      const to = address(attributes.id);
      const own = to === null ? href : withPlace(to, attributes.anchor);
      for (const each of elements(element)) read(each, own);
    } else if (name === 'w:fldSimple') {
      const link = linkOf(attributes.instr ?? '');
      for (const each of elements(element)) read(each, link ?? href);
    } else if (name === 'm:oMath') {
      add(lineOf(element), {}, href);
    } else if (name === 'w:txbxContent' || name === 'a:txBody') target.box(element);
    else for (const each of shownOf(element)) read(each, href);
  };

  const field = (element: Xml, look: Look, href: string | null): void => {
    const { fldCharType } = element.attributes;
    const last = open.at(-1);
    if (fldCharType === 'begin') {
      if (endless.has(element)) return;
      add(chosenOf(element) || boxOf(element), look, href);
      open.push({ instruction: '', inResult: false });
    } else if (fldCharType === 'separate') {
      if (last) last.inResult = true;
    } else if (last) {
      open.pop();
      const drawn = last.inResult ? null : drawnSign(last.instruction);
      if (drawn) add(symbolOf(drawn.font, drawn.code), look, href);
    }
  };

  const piece = (element: Xml, look: Look, href: string | null, run: Xml): void => {
    const { name, attributes } = element;
    if (name === 'w:fldChar') return field(element, look, href);
    const last = open.at(-1);
    if (name === 'w:instrText' && last && !last.inResult) last.instruction += wordsOf(element);
    if (name === 'w:lastRenderedPageBreak') return target.page();
    if (hidden() || look.hidden) return;
    if (name === 'w:t') add(withSigns(wordsOf(element), fontOf(run)), look, href);
    else if (name in SIGNS) add(SIGNS[name] ?? '', look, href);
    else if (name === 'w:br' || name === 'w:cr') target.break();
    else if (name === 'w:sym')
      add(symbolOf(attributes.font ?? '', Number.parseInt(attributes.char ?? '', 16) || 0), look, href);
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const key = `${name === 'w:footnoteReference' ? 'f' : 'e'}${attributes.id}`;
      add('', look, href, { key, label: (isCustom(element) && customMark(run)) || null });
    } else if (name === 'mc:AlternateContent')
      for (const each of shownOf(element)) piece(each, look, href, run);
    else read(element, href);
  };

  for (const each of elements(paragraph)) read(each, null);
}

const fontOf = (run: Xml): string | undefined => {
  const fonts = child(child(run, 'w:rPr'), 'w:rFonts')?.attributes;
  return fonts?.ascii ?? fonts?.hAnsi;
};

const isCustom = ({ attributes }: Xml): boolean => /^(?:1|true|on)$/.test(attributes.customMarkFollows ?? '');

/** What an author wrote in place of a note's number. */
const customMark = (run: Xml): string =>
  elements(run)
    .map((each) =>
      each.name === 'w:t'
        ? wordsOf(each)
        : each.name === 'w:sym'
          ? symbolOf(each.attributes.font ?? '', Number.parseInt(each.attributes.char ?? '', 16) || 0)
          : '',
    )
    .join('')
    .trim();
