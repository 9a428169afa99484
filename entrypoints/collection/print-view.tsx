import { useEffect } from 'react';
import { citeSources } from '../../lib/export/citation-string';
import { factsOf } from '../../lib/export/facts';
import { longDate, t } from '../../lib/words/i18n';
import { joinNumbers } from '../../lib/words/numbers';
import type { CollectionItem } from '../../lib/model/collection';
import { peopleLine } from '../../lib/model/people';
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
  const { conversation, cited, citation, ...facts } = factsOf(item);
  const { subject, authors, addressees, submitted, answered, url, labels, note } = facts;
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
        {citation}
        <br />
        {url}
      </p>
      {labels.length > 0 && <p>{labels.join(' · ')}</p>}
      {conversation.chosen && (
        <p>
          {t('export_questions')}: {joinNumbers([...conversation.chosen])}
        </p>
      )}
      {note && <Markdown text={note} />}
      <ConversationView conversation={conversation} words={[]} />
      {cited.length > 0 && (
        <>
          <h3>{t('list_sources')}</h3>
          <p className="lines">{citeSources({ sources: cited })}</p>
        </>
      )}
    </article>
  );
}
