import { longDate, number, t } from '../../../lib/words/i18n';
import type { Span } from '../../../lib/list/timeline';

interface Props {
  /** In the order of asking; a screenful. */
  spans: readonly Span[];
  open: (key: string) => void;
}

/** Each question as a line from asked to answered, on one scale of days. */
export function SpanChart({ spans, open }: Props) {
  const days = spans
    .flatMap(({ asked, postponed, withdrawn, answered }) => [asked, postponed, withdrawn, answered])
    .filter((day) => day !== null);
  const first = Math.min(...days.map(dayNumber));
  const length = Math.max(1, Math.max(...days.map(dayNumber)) - first);
  const place = (day: string) => `${((dayNumber(day) - first) / length) * 100}%`;
  return (
    <div className="spans">
      <ol>
        {spans.map((span) => (
          <li key={span.key}>
            <button type="button" className="link" onClick={() => open(span.key)}>
              {span.subject ?? t('popup_no_subject')}
            </button>
            <span className="quiet">{[span.asker, inWords(span)].filter(Boolean).join(' · ')}</span>
            <span className="track" aria-hidden="true">
              {span.answered && (
                <span
                  className="line"
                  style={{ left: place(span.asked), right: `calc(100% - ${place(span.answered)})` }}
                />
              )}
              <span className="dot asked" style={{ left: place(span.asked) }} />
              {span.postponed && <span className="dot postponed" style={{ left: place(span.postponed) }} />}
              {span.withdrawn && <span className="dot withdrawn" style={{ left: place(span.withdrawn) }} />}
              {span.answered && <span className="dot answered" style={{ left: place(span.answered) }} />}
            </span>
          </li>
        ))}
      </ol>
      <p className="scale quiet" aria-hidden="true">
        <span>{longDate(days.reduce((a, b) => (b < a ? b : a)))}</span>
        <span>{longDate(days.reduce((a, b) => (b > a ? b : a)))}</span>
      </p>
    </div>
  );
}

/** "gevraagd 23 juni 2023, beantwoord 14 juli 2023 (21 dagen)" */
export function inWords({ asked, postponed, withdrawn, answered }: Span): string {
  return [
    t('list_asked', longDate(asked)),
    postponed && t('list_postponed', longDate(postponed)),
    withdrawn && t('list_withdrawn', longDate(withdrawn)),
    answered && t('list_answered', longDate(answered), number(dayNumber(answered) - dayNumber(asked))),
  ]
    .filter(Boolean)
    .join(', ');
}

const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
