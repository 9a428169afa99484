import { useEffect, useMemo, useRef } from 'react';
import { FollowLine } from '../../components/follow-line';
import { LabelEditor } from '../../components/label-editor';
import { addLabels } from '../../components/labels';
import { officialVersions } from '../../components/official-versions';
import { SafeLink } from '../../components/safe-link';
import { SourceList } from '../../components/source-list';
import { peopleLine } from '../../lib/model/people';
import { ask } from '../../lib/ask';
import { count, dayInWords, longDate, t } from '../../lib/words/i18n';
import { sourcesOf } from '../../lib/list/citing';
import { conversationOf } from '../../lib/list/conversation';
import { savedDocument, type CollectionItem } from '../../lib/model/collection';
import { isOpen } from '../../lib/model/record';
import { changeNote, editItem, readItems, rowOf } from '../../lib/store';
import { useFollow } from '../../lib/own-page/use-follow';
import { useStored } from '../../lib/own-page/use-stored';
import { ExportMenu } from './export-menu';
import { ConversationView } from './list/conversation-view';
import { NoteSection } from './note-section';
import { PassageSection } from './passage-section';
import type { Work } from './use-work';

interface Props {
  itemKey: string;
  /** Plain words of the query, to be marked. */
  words: readonly string[];
  labels: string[];
  /** Opened by the keyboard: it goes on here. */
  takeFocus: boolean;
  close: () => void;
  remove: (key: string) => void;
  work: Work;
}

/** One item with all that is known of it. */
export default function ItemDetail({ itemKey, words, labels, takeFocus, close, remove, work }: Props) {
  const stored = useStored(() => readItems([itemKey]), [itemKey]);
  const title = useRef<HTMLHeadingElement>(null);
  const item = stored?.ok ? stored.value[0] : undefined;
  const there = item !== undefined;
  useEffect(() => {
    if (there && takeFocus) title.current?.focus();
  }, [there, takeFocus, itemKey]);
  return (
    <article className="detail" aria-label={t('list_detail')} data-testid="detail">
      <div className="tools row apart">
        <button type="button" data-testid="close" aria-label={t('list_close')} onClick={close}>
          ← {t('list_view_list')}
        </button>
        {item && (
          <span className="row">
            <ExportMenu keys={[item.key]} work={work} />
            <button type="button" data-testid="remove" onClick={() => remove(item.key)}>
              {t('collection_remove')}
            </button>
          </span>
        )}
      </div>
      {stored?.ok === false && (
        <p className="problem" role="alert">
          {t('collection_closed')}
        </p>
      )}
      {!stored && <p className="quiet">{t('popup_loading')}</p>}
      {item && (
        <>
          <Head item={item} title={title} />
          <Own item={item} labels={labels} work={work} />
          <PassageSection item={item} work={work} />
          <Text item={item} words={words} />
        </>
      )}
    </article>
  );
}

function Head({ item, title }: { item: CollectionItem; title: React.Ref<HTMLHeadingElement> }) {
  const saved = savedDocument(item).document;
  const row = rowOf(item);
  const { subject, authors, addressees, submitted, status, savedAt } = row;
  const lineOf = useFollow();
  const seen = () => void ask('seeNews', { keys: [item.key] });
  const others = item.documents.slice(1).flatMap(({ document }) => officialVersions(document, []));
  return (
    <header className="stack">
      <h2 ref={title} tabIndex={-1} data-testid="subject">
        <SafeLink url={saved.url}>{subject ?? t('popup_no_subject')}</SafeLink>
      </h2>
      <p>{peopleLine(authors)}</p>
      {addressees.length > 0 && <p className="quiet">→ {addressees.join(', ')}</p>}
      <p className="quiet">
        {[
          submitted && t('popup_submitted', longDate(submitted)),
          isOpen(status) && t(`status_${status}`), // else it stands in the line below, with its day
          t('list_saved_on', dayInWords(savedAt)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <FollowLine line={lineOf(row)} seen={seen} />
      <p className="quiet row">
        {officialVersions(saved, others).map(({ id, url }) => (
          <SafeLink key={url} url={url}>
            {id}
          </SafeLink>
        ))}
      </p>
    </header>
  );
}

/** The reader's own words. */
function Own({ item, labels, work }: { item: CollectionItem; labels: string[]; work: Work }) {
  const { key } = item;
  const add = (typed: string) =>
    void work.run(1, () => editItem(key, ({ labels }) => ({ labels: addLabels(labels, typed) })));
  return (
    <div className="own stack">
      <LabelEditor
        labels={item.labels}
        known={labels}
        add={add}
        remove={(label) => void work.label([key], label, false)}
      />
      <NoteSection
        key={key}
        itemKey={key}
        note={item.note}
        change={(text, base) => changeNote(key, text, base)}
      />
    </div>
  );
}

function Text({ item, words }: { item: CollectionItem; words: readonly string[] }) {
  const conversation = useMemo(() => conversationOf(item), [item]);
  const sources = useMemo(() => sourcesOf(item.documents, null), [item]);
  return (
    <>
      <ConversationView conversation={conversation} words={words} />
      <section className="stack" data-testid="sources">
        <h3>{sources.length > 0 ? count('sources', sources.length) : t('bar_no_sources')}</h3>
        <SourceList sources={sources} />
      </section>
    </>
  );
}
