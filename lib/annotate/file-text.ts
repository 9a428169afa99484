import type { FileKind, FileParagraph, FilePart, FileRun, FileText, Look } from '../model/file-text';
import { count, t } from '../words/i18n';
import refs from './styles/refs.css?inline';
import { maker, type Make } from './dom';
import {
  type Differing,
  differingLines,
  emptyInWords,
  isEmpty,
  leftOutFold,
  picturePagesInWords,
} from './file-remarks';
import { webAddress } from '../model/web-address';
import { raise } from './shadow';
import { schemeAt } from './surface';
import file from './styles/file.css?inline';

/** A file's text in the page. */
export interface ShownText {
  host: HTMLElement;
  /** What holds the text alone, in the sites' own markup, so that it is read as a page is. */
  root: HTMLElement;
  /** Says above it where the page says otherwise. */
  tell(differing: Differing): void;
}

const classes = {
  question: 'vraag',
  answer: 'antwoord',
  explanation: 'kamervraagopmerking',
  notice: 'kamervraagopmerking',
} satisfies Record<FilePart['kind'], string>;

const kinds = { docx: 'Word', pdf: 'PDF', xml: 'XML' } satisfies Record<FileKind, string>;

/** Puts a file's text below the page's title, in a shadow root: nothing else of the page is touched. */
export function showFileText(title: Element, text: FileText, address: string): ShownText {
  const document = title.ownerDocument;
  const make = maker(document);
  const { host, root: shadow, ui } = raise(document, 'naslag-file', schemeAt(title));
  const root = make('div', { class: 'text stuk', lang: 'nl' }, ...contents(make, text));
  const fold = make('button', { type: 'button', class: 'action', 'aria-expanded': 'true' }, t('file_fold'));
  const origin = make(
    'p',
    { class: 'origin' },
    make('span', { class: 'kind' }, kinds[text.file]),
    make('span', null, t(`file_origin_${text.file}`)),
    text.pictures !== undefined && make('span', null, count('file_pictures', text.pictures)),
    make('span', { class: 'actions' }, fold, link(make, address, t('file_open'))),
  );
  fold.addEventListener('click', () => {
    root.hidden = !root.hidden;
    fold.textContent = t(root.hidden ? 'file_unfold' : 'file_fold');
    fold.setAttribute('aria-expanded', String(!root.hidden));
  });
  // A mark whose card does not open leads to its note; the page's own address stays as it is.
  root.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest('a.nootnum');
    if (!mark || event.defaultPrevented) return;
    event.preventDefault();
    root.querySelector(`[id="${mark.getAttribute('href')?.slice(1)}"]`)?.scrollIntoView({ block: 'center' });
  });
  ui.setAttribute('role', 'region');
  ui.setAttribute('aria-label', t('file_region'));
  ui.classList.add('file');
  const empty = emptyInWords(text);
  const told = make('div', { class: 'told' });
  const pictures = picturePagesInWords(text);
  const remarks = make(
    'div',
    { class: 'remarks' },
    told,
    empty !== null && make('p', null, empty),
    pictures !== null && make('p', null, pictures),
  );
  remarks.append(...leftOutFold(make, text.leftOut ?? []));
  ui.append(origin, remarks, root);
  const style = document.createElement('style');
  style.textContent = refs + file;
  shadow.append(style);
  if (title.contains(document.body)) document.body.prepend(host);
  else title.after(host);
  return {
    host,
    root,
    tell: (differing) => told.replaceChildren(...differingLines(make, differing)),
  };
}

function* contents(make: Make, { headings, parts, notes }: FileText): Generator<HTMLElement> {
  for (const heading of headings) yield make('h2', { class: 'kamervraagomschrijving_kop' }, heading);
  for (const part of parts)
    yield make(
      'div',
      // Said by its look alone: what stands here as text would be read as the document's.
      { class: classes[part.kind], ...(isEmpty(part) && { 'data-empty': t('file_empty_here') }) },
      part.title && make('h3', { class: 'stuktitel' }, part.title),
      ...blocks(make, part.paragraphs),
    );
  if (notes.length > 0)
    yield make(
      'div',
      { id: 'noten' },
      ...notes.map(({ label, paragraphs }, i) =>
        make(
          'div',
          { class: 'voet noot' },
          make('sup', null, make('a', { id: noteId(i) }, label)),
          ...blocks(make, paragraphs),
        ),
      ),
    );
}

const noteId = (note: number): string => `naslag-noot-${note + 1}`;

/** Paragraphs, and the rows of a table that follow each other as one. */
function blocks(make: Make, paragraphs: readonly FileParagraph[]): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const { runs: own, cells, level } of paragraphs) {
    if (!cells) {
      found.push(make('p', level ? { class: `level-${Math.min(level, 3)}` } : null, ...runs(make, own)));
      continue;
    }
    const row = make('tr', null, ...cells.map((cell) => make('td', null, ...runs(make, cell))));
    const last = found.at(-1);
    if (last?.localName === 'table') last.firstElementChild?.append(row);
    else found.push(make('table', null, make('tbody', null, row)));
  }
  return found;
}

function runs(make: Make, own: readonly FileRun[]): (HTMLElement | string)[] {
  return own.map(({ text, href, note, looks = [] }) => {
    if (note !== undefined) return make('a', { class: 'nootnum', href: `#${noteId(note)}` }, text);
    const words = href === undefined ? text : link(make, href, text);
    return looks.reduceRight<HTMLElement | string>((inner, look) => looking(make, look, inner), words);
  });
}

/** What is raised is no `sup` here: where it is a number, the page's reader takes that for the mark of a note. */
const looking = (make: Make, look: Look, inner: HTMLElement | string): HTMLElement =>
  look === 'sup' ? make('span', { class: 'raised' }, inner) : make(look, null, inner);

/** A path on the site itself: another publication. */
const ON_SITE = /^\/[\w-]+(?:\/[\w-]+)*(?:\.html)?$/;

/** An address that Word or the PDF names may lack its scheme. */
function link(make: Make, address: string, words: string): HTMLElement | string {
  const href = ON_SITE.test(address)
    ? address
    : (webAddress(address) ?? webAddress(`https://${address.replace(/^\/+/, '')}`));
  return href
    ? make('a', { class: 'outward', href, target: '_blank', rel: 'noopener noreferrer' }, words)
    : words;
}
