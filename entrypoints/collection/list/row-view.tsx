import { memo } from 'react';
import { count, longDate, t, type MessageKey } from '../../../lib/words/i18n';
import { numbered } from '../../../lib/words/numbers';
import { ministryOf, type Due, type Entry } from '../../../lib/list/entry';
import { holdsWords } from '../../../lib/list/marks';
import type { Snippet, Where } from '../../../lib/list/snippet';
import { peopleLine } from '../../../lib/model/people';
import type { RowPlace } from './list-box';
import { Marked } from './marked';

interface Props extends RowPlace {
  entry: Pick<Entry, 'row' | 'due'>;
  open: boolean;
  selected: boolean;
  /** In the archive: whether it is saved; a star stands where else it is chosen. */
  saved?: boolean;
  /** Plain words of the query. */
  words: readonly string[];
  /** Where the words stand when not in what the row shows. */
  snippet: Snippet | undefined;
}

const whereKeys: Record<Exclude<Where, 'question' | 'answer'>, MessageKey> = {
  note: 'save_note',
  passage: 'list_where_passage',
  explanation: 'list_where_explanation',
  notice: 'list_where_notice',
  footnote: 'list_where_footnote',
  source: 'list_where_source',
};

/** One item of the list: what was asked by whom of whom and when, what became of it, and the reader's own words. */
export const RowView = memo(function RowView(props: Props) {
  const { entry, id, name, index, size, active, open, selected, saved, words, snippet, press, check } = props;
  const { row, due } = entry;
  const classes = ['row-view', active && 'active', open && 'open', selected && 'selected'];
  return (
    <div
      role="option"
      id={id}
      aria-selected={selected}
      aria-setsize={size}
      aria-posinset={index + 1}
      className={classes.filter(Boolean).join(' ')}
      data-testid="item"
      data-key={row.key}
      onClick={(event) => press(name, event)}
    >
      <span
        className="check"
        data-testid="check"
        onClick={(event) => {
          event.stopPropagation();
          check(name, event);
        }}
      >
        {saved === undefined ? (
          <span className={selected ? 'box ticked' : 'box'} />
        ) : (
          <span className="star" title={t(saved ? 'bar_unsave' : 'bar_save')} aria-hidden="true">
            {saved ? '★' : '☆'}
          </span>
        )}
        {saved && <span className="unseen">{t('bar_saved')}</span>}
      </span>
      <span className="what">
        <span className="subject">
          <Marked text={row.subject ?? t('popup_no_subject')} words={words} />
        </span>
        <span className="about">
          {row.authors.length > 0 && (
            <span className="people">
              <Marked text={peopleLine(row.authors)} words={words} />
            </span>
          )}
          {row.addressees.length > 0 && <span>→ {row.addressees.map(ministryOf).join(', ')}</span>}
          {row.submitted && <span>{longDate(row.submitted)}</span>}
          <Fate row={row} />
          {due && <DueLine due={due} />}
          {row.passages > 0 && <span>{count('list_passages', row.passages)}</span>}
        </span>
        {(row.labels.length > 0 || row.note) && (
          <span className="own">
            {row.labels.map((label) => (
              <span className="tag" key={label}>
                <Marked text={label} words={words} />
              </span>
            ))}
            {row.note && (
              <span className="note">
                <Marked text={row.note.slice(0, 200)} words={words} />
              </span>
            )}
          </span>
        )}
        {snippet && (
          <span className="snippet">
            <b>{whereOf(snippet)}</b> <Marked text={snippet.text} words={words} />
          </span>
        )}
      </span>
    </div>
  );
});

/** "Vraag 2 en 3", "Voetnoot 1" */
const whereOf = ({ where, numbers, label }: Snippet) =>
  where === 'question' || where === 'answer'
    ? numbered(`list_where_${where}`, numbers)
    : t(whereKeys[where], label ?? '');

/** "beantwoord 12 juli 2023"; nothing where nothing is known. */
function Fate({ row: { status, answered, postponed, withdrawn } }: { row: Entry['row'] }) {
  if (status === 'unknown') return null;
  const day = { answered, postponed, withdrawn }[status];
  return (
    <span className={`fate ${status}`}>
      {t(`status_${status}`)}
      {day && ` ${longDate(day)}`}
    </span>
  );
}

/** By when an answer is expected: quiet, and only where it is late by evidence not so. */
function DueLine({ due: { kind, date } }: { due: Due }) {
  return (
    <span className={`due ${kind}`} data-testid="due">
      {t(`list_due_${kind}_on`, longDate(date))}
    </span>
  );
}

/** Whether the row itself shows every word of the query. */
export function showsWords({ row }: Pick<Entry, 'row'>, words: readonly string[]): boolean {
  const { subject, authors, labels, note } = row;
  return holdsWords([subject, peopleLine(authors), ...labels, note.slice(0, 200)].join(' '), words);
}
