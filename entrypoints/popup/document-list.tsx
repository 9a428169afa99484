import { peopleLine } from '../../lib/model/people';
import { longDate } from '../../lib/words/i18n';
import type { ReadDocument } from '../../lib/model/document';
import { SafeLink, type OpenLink } from '../../components/safe-link';

interface Props {
  title: string;
  documents: { key: string; document: ReadDocument }[];
  open: OpenLink;
}

/** Documents by subject, with who asked and when. */
export function DocumentList({ title, documents, open }: Props) {
  return (
    <section className="part stack">
      <h2>{title}</h2>
      <ul className="related">
        {documents.map(({ key, document: { url, kamervraag } }) => (
          <li key={key}>
            <SafeLink url={url} open={open}>
              {kamervraag.subject ?? url}
            </SafeLink>
            <p className="quiet">
              {[peopleLine(kamervraag.authors), kamervraag.submitted && longDate(kamervraag.submitted)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
