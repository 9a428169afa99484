import type { FollowLine as Line } from '../lib/follow/line';
import type { Expected } from '../lib/follow/terms';
import { longDate, type MessageKey, t } from '../lib/words/i18n';

interface Props {
  line: Line;
  /** Without the expected day and what is new, where those stand above already. */
  brief?: boolean;
  /** The reader has seen what is new; without it no button is offered. */
  seen?: () => void;
}

/** What is known of a saved question's answer, whether it is followed, and what is new in it. */
export function FollowLine({ line, brief = false, seen }: Props) {
  const { news, kind } = line;
  const calm = brief && kind !== 'late' && line.date !== null;
  const fate = calm ? null : fateOf(line);
  const follow = followOf(line);
  if (!fate && !follow && (!news || brief)) return null;
  return (
    <div className="follow" data-testid="follow" data-kind={kind} data-follow={line.follow}>
      {news && !brief && (
        <p className="news-line row">
          <NewsDot />
          <strong>{t(`follow_news_${news}`)}</strong>
          {seen && (
            <button type="button" className="link" data-testid="seen" onClick={seen}>
              {t('follow_seen')}
            </button>
          )}
        </p>
      )}
      {kind === 'late' && <p className="quiet late">{fate}</p>}
      <p className="quiet">{[kind === 'late' ? null : fate, follow].filter(Boolean).join(' · ')}</p>
    </div>
  );
}

/** Marks what the reader has not seen yet. */
export function NewsDot() {
  return <span className="dot" role="img" aria-label={t('follow_new')} />;
}

function fateOf({ kind, date, prolonged, chamber, lookedUp }: Line): string {
  if (date === null) return t(undated(kind));
  const day = longDate(date);
  const term = termName(chamber, { prolonged });
  switch (kind) {
    case 'answered':
      return t('follow_answered', day);
    case 'withdrawn':
      return t('follow_withdrawn', day);
    case 'late':
      return t('follow_late', day, term, longDate(lookedUp ?? date));
    case 'passed':
      return t('follow_passed', day, term);
    default:
      return t('follow_expected', day, term);
  }
}

function undated(kind: Line['kind']): MessageKey {
  if (kind === 'answered' || kind === 'withdrawn') return `follow_${kind}_once`;
  return kind === 'postponed' ? 'follow_postponed' : 'follow_unknown';
}

function followOf({ follow, lookedUp, kind }: Line): string | null {
  if (follow === 'off') return null;
  if (follow !== 'on') return t(`follow_${follow}`);
  // Where it is late, the day of the lookup is the evidence, and stands there.
  return lookedUp && kind !== 'late' ? t('follow_on_looked', longDate(lookedUp)) : t('follow_on');
}

/** By which term an answer is expected, in words. */
export function termName(chamber: Line['chamber'], { prolonged }: Pick<Expected, 'prolonged'>): string {
  if (prolonged) return t('popup_term_prolonged');
  return t(chamber === 'EK' ? 'popup_term_ek' : 'popup_term_tk');
}
