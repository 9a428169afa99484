import { peopleLine } from '../lib/model/people';
import { longDate, t } from '../lib/words/i18n';
import type { ItemRow } from '../lib/model/collection';
import type { FollowState } from '../lib/model/follow';
import { NewsDot } from './follow-line';

interface Props {
  news: { row: ItemRow; news: NonNullable<FollowState['news']> }[];
  /** Shows an item of the collection. */
  show: (key: string) => void;
  /** The reader has seen what came to these. */
  seen: (keys: string[]) => void;
}

/** What has come to saved questions and was not seen yet. Nothing at all where nothing has. */
export function NewsList({ news, show, seen }: Props) {
  if (news.length === 0) return null;
  return (
    <section className="news stack" aria-labelledby="news-title" data-testid="news">
      <div className="row apart">
        <h2 id="news-title">{t('follow_new')}</h2>
        {news.length > 1 && (
          <button type="button" className="link" onClick={() => seen(news.map(({ row }) => row.key))}>
            {t('follow_seen_all')}
          </button>
        )}
      </div>
      <ul className="related">
        {news.map(({ row, news }) => (
          <li key={row.key} className="stack" data-testid="news-item">
            <p className="news-line row">
              <NewsDot />
              <strong>{t(`follow_news_${news}`)}</strong>
              <span className="quiet">{dayOf(row, news)}</span>
            </p>
            <div className="row apart">
              <button type="button" className="link subject" onClick={() => show(row.key)}>
                {row.subject ?? t('popup_no_subject')}
              </button>
              <button
                type="button"
                data-testid="seen"
                aria-label={`${t('follow_seen')}: ${row.subject ?? row.url}`}
                onClick={() => seen([row.key])}
              >
                {t('follow_seen')}
              </button>
            </div>
            <p className="quiet">{peopleLine(row.authors)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When it was answered or withdrawn; of a notice the day says little. */
function dayOf({ answered, withdrawn }: ItemRow, news: FollowState['news']): string {
  const day = news === 'answered' ? answered : news === 'withdrawn' ? withdrawn : null;
  return day ? longDate(day) : '';
}
