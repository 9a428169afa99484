import { limits } from '../limits';
import { textOf, type Paragraph, type RawDocument } from '../paragraph';
import { UnreadableFile } from '../problem';
import { readChunk, type ReadHtml } from './chunks';
import { readNotes, type NoteKind } from './notes';
import { readNumbering } from './numbering';
import { newBudget, openPackage, type Budget, type Package } from './package';
import { readRelations, relationsOf, type Relation } from './relations';
import { readStory, type StoryContext } from './story';
import { readStyles } from './styles';
import { child, elements, readXml, type Xml } from './xml';

/**
 * The paragraphs and notes of a Word file, as Word shows them: with automatic numbers, without what was deleted under
 * "track changes" and hidden text; the heads and feet of its pages aside. Read from the document's own XML: the
 * libraries that turn Word into HTML lose the numbers and the text boxes.
 * @throws UnreadableFile
 */
export function readDocument(bytes: Uint8Array, readHtml: ReadHtml): RawDocument {
  return readFile(bytes, {
    budget: newBudget(),
    left: { characters: limits.characters },
    depth: 0,
    readHtml,
  });
}

/** What a file and those within it may cost together. */
interface Bounds {
  budget: Budget;
  left: StoryContext['left'];
  /** In how many other files it stands. */
  depth: number;
  readHtml: ReadHtml;
}

function readFile(bytes: Uint8Array, bounds: Bounds): RawDocument {
  const files = openPackage(bytes, bounds.budget);
  const main = mainPart(files);
  const document = xmlOf(files, main);
  if (document?.name !== 'w:document') throw new UnreadableFile('kind', 'a zip without a Word document');
  const body = child(document, 'w:body');
  if (!body) throw new UnreadableFile('damaged', 'a Word document without a body');
  const relations = relationsIn(files, main);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const related = (type: string, name: string): string =>
    relations.find((each) => each.type === type && !each.external)?.target ?? folder + name;
  const styles = readStyles(xmlOf(files, related('styles', 'styles.xml')));
  const numbering = readNumbering(xmlOf(files, related('numbering', 'numbering.xml')));
  const contextOf = (own: readonly Relation[]): StoryContext => {
    const find = (id: string | undefined) => own.find((each) => each.id === id);
    return {
      styles,
      numbering,
      left: bounds.left,
      address(id) {
        const relation = find(id);
        return relation?.external ? relation.target : null;
      },
      chunk(id) {
        const relation = find(id);
        const chunk = relation && !relation.external ? files.bytes(relation.target) : null;
        if (!chunk) return [];
        // It may be named any number of times, and is read each time.
        bounds.left.characters -= chunk.length;
        if (bounds.left.characters < 0) throw new UnreadableFile('large', 'too much text');
        return readChunk(chunk, (file) => within(file, bounds), bounds.readHtml);
      },
    };
  };

  const story = readStory(body, contextOf(relations));
  const isMarked = story.marks.length > 0;
  const settings = isMarked ? xmlOf(files, related('settings', 'settings.xml')) : null;
  const notesOf = (kind: NoteKind) => {
    const part = related(`${kind}s`, `${kind}s.xml`);
    const root = isMarked ? xmlOf(files, part) : null;
    return root ? readNotes(kind, root, settings, story, contextOf(relationsIn(files, part))) : [];
  };
  const aside = relations
    .filter(({ type, external }) => !external && (type === 'header' || type === 'footer'))
    .map(({ target }) => {
      const root = xmlOf(files, target);
      return root ? readStory(root, contextOf(relationsIn(files, target))).paragraphs : [];
    });
  return {
    paragraphs: story.paragraphs,
    notes: [...notesOf('footnote'), ...notesOf('endnote')],
    aside: unlike(aside)
      .flat()
      .filter(({ runs }) => runs.length > 0),
  };
}

/** A Word file within another one: its text, and its notes behind it. */
function within(bytes: Uint8Array, { depth, ...bounds }: Bounds): Paragraph[] {
  if (depth > 1) throw new UnreadableFile('large', 'files within files within files');
  const { paragraphs, notes } = readFile(bytes, { ...bounds, depth: depth + 1 });
  const plain = ({ runs, ...rest }: Paragraph): Paragraph => ({
    ...rest,
    runs: runs.map((run) => (run.mark ? { ...run, text: run.mark.label ?? '', mark: null } : run)),
  });
  return [...paragraphs, ...notes.flatMap((note) => note.paragraphs)].map(plain);
}

/** First pages have heads of their own, and often the same. */
function unlike(parts: readonly Paragraph[][]): Paragraph[][] {
  const texts = parts.map((paragraphs) => paragraphs.map(textOf).join('\n'));
  return parts.filter((_, i) => texts.indexOf(texts[i] ?? '') === i);
}

function xmlOf(files: Package, name: string): Xml | null {
  const text = files.part(name);
  return text === null ? null : readXml(text);
}

const relationsIn = (files: Package, part: string): Relation[] =>
  readRelations(xmlOf(files, relationsOf(part)), part);

/** Where the package says that its document stands: by its relations, else by its kind; nearly always here. */
function mainPart(files: Package): string {
  const related = relationsIn(files, '').find(({ type, external }) => type === 'officeDocument' && !external);
  if (related) return related.target;
  const types = xmlOf(files, '[Content_Types].xml');
  const named = (types ? elements(types) : []).find(({ attributes }) =>
    /wordprocessingml\.(?:document|template)\.main\+xml$/.test(attributes.ContentType ?? ''),
  );
  return named?.attributes.PartName?.replace(/^\//, '') ?? 'word/document.xml';
}
