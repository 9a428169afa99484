import { useEffect } from 'react';
import { citeDocument, citeSources } from '../../lib/export/citation-string';
import { longDate, t } from '../../lib/words/i18n';
import { conversationOf } from '../../lib/list/conversation';
import { savedDocument, type CollectionItem } from '../../lib/model/collection';
import { peopleLine } from '../../lib/annotate/people';
import { ConversationView } from './list/conversation-view';
import { Markdown } from './list/markdown';

/** Items as they are printed: text, footnotes and sources, each on a new page. It opens the browser's own dialog. */
export function PrintView({ items, done }: { items: CollectionItem[]; done: () => void }) {
  useEffect(() => {
    addEventListener('afterprint', done);
    const frame = requestAnimationFrame(() => print());
    return () => {
      removeEventListener('afterprint', done);
      cancelAnimationFrame(frame);
    };
  }, [done]);
  return (
    <div className="printed" data-testid="printed">
      {items.map((item) => (
        <Printed key={item.key} item={item} />
      ))}
    </div>
  );
}

function Printed({ item }: { item: CollectionItem }) {
  const { document } = savedDocument(item);
  const { kamervraag, url } = document;
  const { submitted, answered, authors, addressees, subject } = kamervraag;
  const sources = item.documents.map(({ resolved }) => citeSources(resolved)).filter(Boolean);
  return (
    <article>
      <h1>{subject ?? t('popup_no_subject')}</h1>
      <p>
        {[peopleLine(authors), addressees.join(', ')].filter(Boolean).join(' → ')}
        <br />
        {[
          submitted && t('popup_submitted', longDate(submitted)),
          answered && t('popup_answered', longDate(answered)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        {citeDocument(kamervraag)}
        <br />
        {url}
      </p>
      {item.labels.length > 0 && <p>{item.labels.join(' · ')}</p>}
      {item.note && <Markdown text={item.note} />}
      <ConversationView conversation={conversationOf(item.documents)} words={[]} singled={item.questions} />
      {sources.length > 0 && (
        <>
          <h3>{t('list_sources')}</h3>
          <p className="lines">{[...new Set(sources)].join('\n')}</p>
        </>
      )}
    </article>
  );
}
