import {
  plainParagraph,
  plainRun,
  sliceRuns,
  textOf,
  tidy,
  type Mark,
  type Paragraph,
  type Run,
} from '../paragraph';
import { UnreadableFile } from '../problem';
import { openFields, type Field } from './fields';
import { readGrid } from './grid';
import type { Numbering } from './numbering';
import { readRuns, type OpenFields, type RunContext } from './runs';
import { child, elements, isOn, shownOf, value, wordsOf, type Xml } from './xml';

/** What holds for one part of a Word file and what is in it. */
export interface StoryContext extends RunContext {
  numbering: Numbering;
  /** The paragraphs of another file that stands in this one's text. */
  chunk(id: string | undefined): Paragraph[];
  /** Characters that may still be read. */
  left: { characters: number };
}

/** A mark of a note, with the section and the page that it stands in, both from 0. */
export interface PlacedMark extends Mark {
  section: number;
  page: number;
}

/** A text of its own: the body, a note, the head of a page. */
export interface Story {
  paragraphs: Paragraph[];
  marks: PlacedMark[];
  /** The properties of each section, in order. */
  sections: Xml[];
}

/** Reads the paragraphs and tables within an element, in their order. */
export function readStory(root: Xml, context: StoryContext): Story {
  const found: Paragraph[] = [];
  const marks: PlacedMark[] = [];
  const sections: Xml[] = [];
  let page = 0;
  let row = 0;
  /** The paragraph whose own end is not shown, and on which the next one goes on. */
  let open: Run[] | null = null;

  const paragraph = (element: Xml, box: boolean, cell: Paragraph['cell'], fields: OpenFields): void => {
    const properties = child(element, 'w:pPr');
    const style = context.styles.paragraph(value(properties, 'w:pStyle'));
    const boxes: Xml[] = [];
    const lines: Run[][] = [open ?? []];
    open = null;
    readRuns(element, style, context, fields, {
      run(run) {
        context.left.characters -= run.text.length;
        if (context.left.characters < 0) throw new UnreadableFile('large', 'too much text');
        if (run.mark) marks.push({ ...run.mark, section: sections.length, page });
        lines.at(-1)?.push(run);
      },
      break: () => void lines.push([]),
      page: () => void page++,
      box: (content) => void boxes.push(content),
    });
    const mark = child(properties, 'w:rPr');
    if (child(mark, 'w:del') || child(mark, 'w:moveFrom') || isOn(mark, 'w:specVanish'))
      open = lines.pop() ?? null;
    const tidied = lines.flatMap(splitAtTab).map(tidy);
    const list = isOn(mark, 'w:vanish') ? null : labelOf(properties, style);
    const labelled = Math.max(
      0,
      tidied.findIndex((runs) => runs.length > 0),
    );
    tidied.forEach((runs, i) => found.push({ runs, list: i === labelled ? list : null, box, cell }));
    for (const content of boxes) own(content, true);
    const section = child(properties, 'w:sectPr');
    if (section) sections.push(section);
  };

  const labelOf = (properties: Xml | undefined, style: ReturnType<RunContext['styles']['paragraph']>) => {
    const numbers = child(properties, 'w:numPr');
    const level = value(numbers, 'w:ilvl');
    const id = value(numbers, 'w:numId');
    return context.numbering(id ?? style.numId, level === undefined ? style.level : Number(level), style.id);
  };

  const blocks = (parent: Xml, box: boolean, cell: Paragraph['cell'], fields: OpenFields): void => {
    for (const element of shownOf(parent)) {
      if (element.name === 'w:p') paragraph(element, box, cell, fields);
      else if (element.name === 'w:tbl') {
        if (cell) nested(element, box, cell, fields);
        else table(element, box, fields);
      } else if (element.name === 'w:altChunk') chunk(element, box, cell);
      else if (element.name === 'a:p') found.push(drawn(element));
      else if (element.name === 'w:sectPr') sections.push(element);
      else if (!/^w:(?:del|moveFrom|tcPr|sdtPr)$/.test(element.name)) blocks(element, box, cell, fields);
    }
  };

  /** Another file; its rows are counted on from those of this one. */
  const chunk = (element: Xml, box: boolean, cell: Paragraph['cell']): void => {
    const from = row;
    for (const each of context.chunk(element.attributes.id)) {
      const own = each.cell && { ...each.cell, row: from + each.cell.row };
      row = Math.max(row, own?.row ?? row);
      found.push({ ...each, box: box || each.box, cell: cell ?? own });
    }
  };

  const table = (element: Xml, box: boolean, fields: OpenFields): void => {
    for (const cells of readGrid(element)) {
      const number = ++row;
      for (const { content, column, rows } of cells) {
        // A frame around a text, and no table.
        const cell = cells.length < 2 ? null : { row: number, column, ...(rows > 1 && { rows }) };
        blocks(content, box, cell, fields);
      }
    }
  };

  /** A table within a cell: each of its rows is a paragraph there. */
  const nested = (element: Xml, box: boolean, cell: Paragraph['cell'], fields: OpenFields): void => {
    for (const cells of readGrid(element)) {
      const from = found.length;
      for (const { content } of cells) blocks(content, box, cell, fields);
      const own = found.splice(from);
      if (cells.length < 2) found.push(...own);
      else found.push({ runs: joined(own), list: own[0]?.list ?? null, box, cell });
    }
  };

  /** A text box, the fields of which are its own. */
  const own = (content: Xml, box: boolean): void => {
    const outer = open;
    open = null;
    const fields: OpenFields = { open: [] as Field[], endless: openFields(content) };
    blocks(content, box, null, fields);
    if (open) found.push({ ...plainParagraph(tidy(open)), box });
    open = outer;
  };

  own(root, false);
  return { paragraphs: found, marks, sections };
}

/** A paragraph of a drawing. */
const drawn = (element: Xml): Paragraph => {
  const text = elements(element)
    .filter(({ name }) => /^a:(?:r|fld|br)$/.test(name))
    .map((each) => (each.name === 'a:br' ? ' ' : wordsOf(child(each, 'a:t') ?? each)))
    .join('');
  return { ...plainParagraph(tidy([plainRun(text)])), box: true };
};

const joined = (cells: readonly Paragraph[]): Run[] =>
  tidy(
    cells.flatMap(({ runs, list }, i) => {
      if (i === 0) return runs;
      return [plainRun(list ? ` ${list.label} ` : ' '), ...runs];
    }),
  );

/** "Antwoord 2", a tab, the answer: two paragraphs that were written as one. */
function splitAtTab(runs: Run[]): Run[][] {
  const at = textOf({ runs }).indexOf('\t');
  const head = at < 0 ? '' : textOf({ runs }).slice(0, at);
  return /^\s*(?:vra(?:ag|gen)|antwoord(?:en)?)\b.{0,60}$/i.test(head)
    ? [sliceRuns(runs, 0, at), sliceRuns(runs, at + 1)]
    : [runs];
}
