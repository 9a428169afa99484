import type { FilePart, FileText } from '../model/file-text';
import type { Conflict } from '../sites/reading';
import { count, plural, t } from '../words/i18n';
import type { Make } from './dom';

/** What page and file say of one thing, and that the reading follows the page. */
export interface Differing {
  conflicts: readonly Conflict[];
  /** The date of the letter, where nothing says when the Chamber received it. */
  dated: string | null;
}

/** One sentence for the bar; null where page and file agree. */
export const differingInWords = ({ conflicts }: Differing): string | null =>
  conflicts.length > 0
    ? t('file_differs', [...new Set(conflicts.map(({ field }) => t(`file_field_${field}`)))].join(', '))
    : null;

/** Each difference on a line of its own, with what both say. */
export function differingLines(make: Make, { conflicts, dated }: Differing): HTMLElement[] {
  const lines = conflicts.map(({ field, taken, refused }) =>
    make(
      'li',
      null,
      t('file_differs_line', t(`file_field_${field}`), inWords(field, taken), inWords(field, refused)),
    ),
  );
  return [
    lines.length > 0 && make('p', null, t('file_differs_lines')),
    lines.length > 0 && make('ul', { class: 'differing' }, ...lines),
    dated !== null && make('p', null, t('file_dated', dayInWords(dated))),
  ].filter((each) => each !== false);
}

function inWords(field: Conflict['field'], value: string): string {
  if (field === 'kind')
    return t(`file_kind_${value as 'question' | 'answer' | 'postponement' | 'withdrawal'}`);
  return field === 'submitted' || field === 'answered' ? dayInWords(value) : value;
}

/** The months travel only with the content script's own words. */
const dayInWords = (iso: string): string =>
  new Date(`${iso}T12:00:00`).toLocaleDateString(t('locale'), { dateStyle: 'long' });

/** Says that there is a heading without a text below it; null where each has its own. */
export function emptyInWords({ parts }: Pick<FileText, 'parts'>): string | null {
  const empty = parts.filter(isEmpty).map(({ title, kind }) => title || t(`file_part_${kind}`));
  return empty.length > 0 ? t('file_empty', empty.join(', ')) : null;
}

/** Says which pages are pictures that were not read: "Pagina’s 2, 5–64 …"; null where there is none. */
export function picturePagesInWords({ picturePages = [] }: Pick<FileText, 'picturePages'>): string | null {
  if (picturePages.length === 0) return null;
  const ranges: [number, number][] = [];
  for (const page of picturePages) {
    const last = ranges.at(-1);
    if (last?.[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  const named = ranges.map(([from, to]) =>
    from === to ? from : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
  );
  return plural('file_picture_pages', picturePages.length, named.join(', '));
}

/** A part that came without a word. */
export const isEmpty = ({ paragraphs }: FilePart): boolean =>
  paragraphs.every(({ runs, cells = [] }) => [...runs, ...cells.flat()].every(({ text }) => !text.trim()));

/**
 * How much of the file is not shown in its text, and what it says, which unfolds.
 * @returns nothing where all of it is shown
 */
export function leftOutFold(make: Make, leftOut: readonly string[]): HTMLElement[] {
  const lines = leftOut.map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length === 0) return [];
  const list = make(
    'ul',
    { class: 'left-out', id: 'naslag-left-out', lang: 'nl', hidden: '' },
    ...lines.map((line) => make('li', null, line)),
  );
  const button = make(
    'button',
    { type: 'button', class: 'action fold', 'aria-expanded': 'false', 'aria-controls': list.id },
    count('file_left_out', lines.length),
  );
  button.addEventListener('click', () => {
    list.hidden = !list.hidden;
    button.setAttribute('aria-expanded', String(!list.hidden));
  });
  return [make('p', null, button), list];
}
