import { peopleLine } from '../../lib/model/people';
import { expectedAnswer } from '../../lib/follow/terms';
import { longDate, type MessageKey, t } from '../../lib/words/i18n';
import type { Kamervraag } from '../../lib/model/kamervraag';
import type { VersionLink } from '../../lib/model/page-state';
import { isOpen } from '../../lib/model/record';
import type { Status } from '../../lib/model/related';
import { termName } from '../../components/follow-line';
import { SafeLink, type OpenLink } from '../../components/safe-link';
import { citeDocument } from '../../lib/export/citation-string';
import { CopyButton } from './copy-button';

interface Props {
  kamervraag: Kamervraag;
  /** Addresses under which this and the question's other documents can be opened. */
  versions: VersionLink[];
  status: Status;
  /** The question's page names a reply that nobody has read: what that says is not known, and nothing is waited for. */
  replied: boolean;
  open?: OpenLink;
}

/** What a document that is no question makes of it. */
const ownFate: Partial<Record<Kamervraag['kind'], Status>> = {
  answer: 'answered',
  postponement: 'postponed',
  withdrawal: 'withdrawn',
};

/** What the day of a document that is no question is the day of. */
const dayWords: Record<Kamervraag['kind'], MessageKey> = {
  question: 'popup_answered',
  answer: 'popup_answered',
  postponement: 'popup_postponed',
  withdrawal: 'popup_withdrawn',
};

/** Who asked what of whom and when, and what is known of the answer. */
export function DocumentSummary({ kamervraag, versions, status, replied, open }: Props) {
  const { kind, subject, authors, addressees, submitted, answered } = kamervraag;
  // What it is says enough where the archive cannot be asked, or knows no more.
  const fate = kind === 'answer' || status === 'unknown' ? (ownFate[kind] ?? status) : status;
  const isReplied = replied && fate === 'unknown';
  const waiting = isOpen(fate) && !isReplied;
  const expected = waiting ? expectedAnswer(kamervraag, fate === 'postponed') : null;
  return (
    <header className="stack">
      <p className="quiet row" data-testid="ids">
        {versions.map(({ id, url, certainty }) => (
          <span key={url}>
            <SafeLink url={url} open={open}>
              {id}
            </SafeLink>
            {certainty === 'derived' && ` (${t('bar_version_derived')})`}
          </span>
        ))}
        <span>
          {t(`kind_${kind}`)} · {t(isReplied ? 'fate_replied_once' : `status_${fate}`)}
        </span>
        <CopyButton
          name={t('card_copy')}
          text={() => citeDocument(kamervraag)}
          testId="copy-citation"
          asLink
        />
      </p>
      <h1 data-testid="subject">{subject ?? t('popup_no_subject')}</h1>
      <p data-testid="authors">{peopleLine(authors)}</p>
      <p data-testid="addressees" className="quiet">
        {addressees.length > 0 && `→ ${addressees.join(', ')}`}
      </p>
      <p data-testid="dates" className="quiet">
        {[
          submitted && t('popup_submitted', longDate(submitted)),
          answered && t(dayWords[kind], longDate(answered)),
          expected && t('popup_expected', longDate(expected.date), termName(kamervraag.chamber, expected)),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
      </p>
    </header>
  );
}
