import { limits } from '../limits';
import {
  sliceRuns,
  textOf,
  tidy,
  type OwnNote,
  type Paragraph,
  type RawDocument,
  type Run,
} from '../paragraph';
import { UnreadableFile } from '../problem';
import { readNumbering } from './numbering';
import { openPackage } from './package';
import { readRuns, type Field, type RunContext } from './runs';
import { readStyles } from './styles';
import { child, elements, isOn, readXml, value, type Xml } from './xml';

/**
 * The paragraphs and notes of a Word file, as Word shows them: with automatic numbers, without what was deleted under
 * "track changes", hidden text, headers and footers. Read from the document's own XML: the libraries that turn Word
 * into HTML lose the numbers and the text boxes.
 * @throws UnreadableFile
 */
export function readDocx(bytes: Uint8Array): RawDocument {
  const { part } = openPackage(bytes);
  const xml = (name: string): Xml | null => {
    const text = part(name);
    return text === null ? null : readXml(text);
  };
  const main = mainPart(xml('_rels/.rels'));
  const document = xml(main);
  if (!document) throw new UnreadableFile('kind', 'a zip without a Word document');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const name = main.slice(folder.length);
  const style = readStyles(xml(`${folder}styles.xml`));
  const numbering = readNumbering(xml(`${folder}numbering.xml`));

  let characters = 0;
  const readBlocks = (root: Xml, context: RunContext): Paragraph[] => {
    const found: Paragraph[] = [];
    const fields: Field[] = [];
    let row = 0;
    /** The paragraph whose own end was deleted, and on which the next one goes on. */
    let open: Run[] | null = null;

    const paragraph = (element: Xml, box: boolean, cell: Paragraph['cell']): void => {
      const properties = child(element, 'w:pPr');
      const own = style(value(properties, 'w:pStyle'));
      const numbers = child(properties, 'w:numPr');
      const level = Number(value(numbers, 'w:ilvl') ?? own.level ?? 0);
      const boxes: Xml[] = [];
      const lines: Run[][] = [open ?? []];
      open = null;
      readRuns(element, own.look, context, fields, {
        run(run) {
          characters += run.text.length;
          if (characters > limits.characters) throw new UnreadableFile('large', 'too much text');
          lines.at(-1)?.push(run);
        },
        break: () => void lines.push([]),
        box: (content) => void boxes.push(content),
      });
      const mark = child(properties, 'w:rPr');
      if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) open = lines.pop() ?? null;
      const tidied = lines.flatMap(splitAtTab).map(tidy);
      const filled = tidied.findIndex((runs) => runs.length > 0);
      const list = isOn(mark, 'w:vanish') ? null : numbering(value(numbers, 'w:numId') ?? own.numId, level);
      const labelled = Math.max(0, filled);
      tidied.forEach((runs, i) => found.push({ runs, list: i === labelled ? list : null, box, cell }));
      for (const content of boxes) blocks(content, true, null);
    };

    const blocks = (parent: Xml, box: boolean, cell: Paragraph['cell']): void => {
      for (const element of elements(parent)) {
        if (element.name === 'w:p') paragraph(element, box, cell);
        else if (element.name === 'w:tbl') table(element, box);
        else if (element.name === 'mc:AlternateContent')
          blocks(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element, box, cell);
        else if (!/^w:(?:del|moveFrom|sectPr|tcPr|sdtPr)$/.test(element.name)) blocks(element, box, cell);
      }
    };

    const table = (element: Xml, box: boolean): void => {
      const cells = (parent: Xml, name: string): Xml[] =>
        elements(parent).flatMap((each) =>
          each.name === name
            ? [each]
            : /^w:(?:sdt|sdtContent|ins|customXml)$/.test(each.name)
              ? cells(each, name)
              : [],
        );
      for (const each of cells(element, 'w:tr')) {
        const own = ++row;
        if (child(child(each, 'w:trPr'), 'w:del')) continue;
        const columns = cells(each, 'w:tc');
        // A frame around a text, and no table.
        columns.forEach((content, column) =>
          blocks(content, box, columns.length > 1 ? { row: own, column } : null),
        );
      }
    };

    blocks(root, false, null);
    if (open) found.push({ runs: tidy(open), list: null, box: false, cell: null });
    return found;
  };

  const contextOf = (relations: Xml | null): RunContext => {
    const targets = new Map(
      (relations ? elements(relations) : [])
        .filter(({ attributes }) => attributes.TargetMode === 'External')
        .map(({ attributes }) => [attributes.Id, attributes.Target ?? null]),
    );
    return { style, address: (id) => targets.get(id) ?? null };
  };

  const context = contextOf(xml(`${folder}_rels/${name}.rels`));
  const body = child(document, 'w:body');
  if (!body) throw new UnreadableFile('damaged', 'a Word document without a body');
  const paragraphs = readBlocks(body, context);
  const notesOf = (kind: 'footnote' | 'endnote', letter: 'f' | 'e'): OwnNote[] => {
    const root = xml(`${folder}${kind}s.xml`);
    if (!root) return [];
    const own = contextOf(xml(`${folder}_rels/${kind}s.xml.rels`));
    const byId = new Map(
      elements(root)
        .filter((each) => each.name === `w:${kind}` && !/eparator/.test(each.attributes.type ?? ''))
        .map((each) => [`${letter}${each.attributes.id}`, each]),
    );
    // Numbered as they are referred to, which need not be how they are stored.
    let count = 0;
    return marksOf(paragraphs)
      .filter(({ key }, i, all) => byId.has(key) && all.findIndex((mark) => mark.key === key) === i)
      .map(({ key, label }) => ({
        key,
        label: label ?? String(++count),
        paragraphs: readBlocks(byId.get(key) as Xml, own).filter(({ runs }) => runs.length > 0),
      }));
  };
  return { paragraphs, notes: [...notesOf('footnote', 'f'), ...notesOf('endnote', 'e')], aside: [] };
}

/** "Antwoord 2", a tab, the answer: two paragraphs that were written as one. */
function splitAtTab(runs: Run[]): Run[][] {
  const at = textOf({ runs }).indexOf('\t');
  const head = at < 0 ? '' : textOf({ runs }).slice(0, at);
  return /^\s*(?:vra(?:ag|gen)|antwoord(?:en)?)\b.{0,60}$/i.test(head)
    ? [sliceRuns(runs, 0, at), sliceRuns(runs, at + 1)]
    : [runs];
}

const marksOf = (paragraphs: readonly Paragraph[]) =>
  paragraphs.flatMap(({ runs }) => runs.flatMap(({ mark }) => mark ?? []));

/** Where the package says that its document stands; nearly always here. */
function mainPart(relations: Xml | null): string {
  const found = (relations ? elements(relations) : []).find(({ attributes }) =>
    attributes.Type?.endsWith('/officeDocument'),
  );
  return found?.attributes.Target?.replace(/^\//, '') ?? 'word/document.xml';
}
