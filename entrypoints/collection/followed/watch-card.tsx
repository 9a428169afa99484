import { useId, useState, type MouseEvent } from 'react';
import { NewsDot } from '../../../components/follow-line';
import { kamervraagUrl } from '../../../lib/citations/targets';
import { ministryOf } from '../../../lib/list/entry';
import { peopleLine } from '../../../lib/model/people';
import type { FoundQuestion, Watch } from '../../../lib/model/watch';
import { count, dayInWords, longDate, number, t } from '../../../lib/words/i18n';
import { searchName } from '../../../lib/watch/search';

interface Props {
  watch: Watch;
  /** The reader has seen these; null: all. */
  seen: (zaaknummers: string[] | null) => void;
  remove: () => void;
  /** Writes a feed of what it found. */
  write: () => void;
}

/** Beside what is new so many are shown, of which the reader may ask for all. */
const few = 5;
const many = 50;

/** One search that is followed, with what it has found. */
export function WatchCard({ watch, seen, remove, write }: Props) {
  const [all, setAll] = useState(false);
  const title = useId();
  const { found, begun, madeAt } = watch;
  const name = nameOf(watch);
  const fresh = found.filter(({ seen }) => !seen).length;
  const shown = all ? found : found.filter(({ seen }, i) => !seen || i < few).slice(0, many);
  return (
    <li className="watch stack" aria-labelledby={title} data-testid="watch">
      <div className="row apart">
        <h3 id={title} tabIndex={-1}>
          {name}
        </h3>
        <span className="row">
          {fresh > 0 && (
            <button
              type="button"
              data-testid="seen-all"
              aria-label={`${t('watch_seen_all')}: ${name}`}
              onClick={(event) => {
                keepFocus(event);
                seen(null);
              }}
            >
              {t('watch_seen_all')}
            </button>
          )}
          <button
            type="button"
            data-testid="feed"
            disabled={found.length === 0}
            aria-label={`${t('watch_feed')}: ${name}`}
            onClick={write}
          >
            {t('watch_feed')}
          </button>
          <button
            type="button"
            data-testid="unfollow"
            aria-label={`${t('watch_remove')}: ${name}`}
            onClick={remove}
          >
            {t('watch_remove')}
          </button>
        </span>
      </div>
      <p className="quiet" data-testid="watch-count">
        {fresh > 0 && `${count('watch_fresh', fresh)} · `}
        {found.length === 0
          ? t(begun ? 'watch_none' : 'watch_not_yet', dayInWords(madeAt))
          : t('watch_since', count('watch_found', found.length), dayInWords(madeAt))}
      </p>
      {shown.length > 0 && (
        <ul className="watch-found">
          {shown.map((question) => (
            <Found key={question.zaaknummer} question={question} seen={() => seen([question.zaaknummer])} />
          ))}
        </ul>
      )}
      {shown.length < found.length && (
        <p>
          <button type="button" className="link" data-testid="watch-all" onClick={() => setAll(true)}>
            {t('watch_show_all', number(found.length))}
          </button>
        </p>
      )}
    </li>
  );
}

/** The button that is pressed goes: the focus goes on to the next of its kind, or to the name of the search. */
function keepFocus({ currentTarget }: MouseEvent<HTMLElement>): void {
  const card = currentTarget.closest('.watch');
  const name = card?.querySelector<HTMLElement>('h3');
  const kin = [...(card?.querySelectorAll<HTMLElement>('[data-testid=seen-one]') ?? [])];
  const at = kin.indexOf(currentTarget);
  ((at >= 0 && (kin[at + 1] ?? kin[at - 1])) || name)?.focus();
}

/** What a search is called in lists. */
export const nameOf = ({ search }: Watch): string =>
  searchName(search, { inTitle: (words) => t('watch_in_title', words), or: t('watch_or') });

/** A question that was found; what leads to it marks it as seen. */
function Found({ question, seen }: { question: FoundQuestion; seen: () => void }) {
  const { zaaknummer, documentnummer, subject, authors, addressees, submitted } = question;
  const name = subject ?? t('popup_no_subject');
  return (
    <li className="row" data-testid="watch-question" data-seen={question.seen}>
      <span className="what">
        <span className="row title">
          {!question.seen && <NewsDot />}
          <a
            href={kamervraagUrl(zaaknummer, documentnummer)}
            target="_blank"
            rel="noreferrer"
            lang="nl"
            onClick={seen}
          >
            {name}
          </a>
        </span>
        <span className="quiet">
          {[peopleLine(authors), addressees.map(ministryOf).join(', ')].filter(Boolean).join(' → ')}
          {submitted && ` · ${longDate(submitted)}`}
        </span>
      </span>
      {!question.seen && (
        <button
          type="button"
          className="link"
          data-testid="seen-one"
          aria-label={`${t('follow_seen')}: ${name}`}
          onClick={(event) => {
            keepFocus(event);
            seen();
          }}
        >
          {t('follow_seen')}
        </button>
      )}
    </li>
  );
}
