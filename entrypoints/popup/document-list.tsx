import { peopleLine } from '../../lib/model/people';
import { longDate, t } from '../../lib/words/i18n';
import type { ReadDocument } from '../../lib/model/document';
import { SafeLink, type OpenLink } from '../../components/safe-link';
import { fateInWords } from './fate-words';

export interface Listed {
  key: string;
  /** What is opened. */
  document: ReadDocument;
  /** All that is known of its question. */
  versions: readonly { document: ReadDocument }[];
}

interface Props {
  title: string;
  documents: Listed[];
  open: OpenLink;
  /** Shows more of them; null where there are no more. */
  more: (() => void) | null;
}

/** Documents by subject, with who asked and when, and what has become of it. */
export function DocumentList({ title, documents, open, more }: Props) {
  return (
    <section className="part stack">
      <h2>{title}</h2>
      <ul className="related">
        {documents.map(({ key, document: { url, kamervraag }, versions }) => (
          <li key={key} data-testid="hit">
            <SafeLink url={url} open={open}>
              {kamervraag.subject ?? url}
            </SafeLink>
            <p className="quiet">
              {[
                peopleLine(kamervraag.authors),
                kamervraag.submitted && longDate(kamervraag.submitted),
                fateInWords(versions),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {more && (
        <p>
          <button type="button" aria-label={`${t('popup_more')}: ${title}`} onClick={more}>
            {t('popup_more')}
          </button>
        </p>
      )}
    </section>
  );
}
