import { useEffect, useMemo, useRef, useState } from 'react';
import { officialVersions } from '../../../components/official-versions';
import { SafeLink } from '../../../components/safe-link';
import { SourceList } from '../../../components/source-list';
import { sourcesOf } from '../../../lib/list/citing';
import { conversationOf } from '../../../lib/list/conversation';
import { peopleLine } from '../../../lib/model/people';
import { count, longDate, t } from '../../../lib/words/i18n';
import { ConversationView } from '../list/conversation-view';
import { archiveClient } from './client';
import type { ArchiveTasks, ShownRow } from './tasks';

interface Props {
  itemKey: string;
  /** Changes whenever what is saved has changed. */
  version: number;
  words: readonly string[];
  /** Opened by the keyboard: it goes on here. */
  takeFocus: boolean;
  close: () => void;
  save: (row: ShownRow) => void;
  /** Shows it in the collection, where it has its labels and note. */
  toItem: (key: string) => void;
}

type Opened = ArchiveTasks['open']['output'];

/** One question of the archive with all that is known of it. */
export default function ArchiveDetail({ itemKey, version, takeFocus, ...props }: Props) {
  const { words, close, save, toItem } = props;
  const [opened, setOpened] = useState<{ key: string; question: Opened } | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let over = false;
    archiveClient.ask('open', { key: itemKey }).then(
      (question) => !over && setOpened({ key: itemKey, question }),
      (error: unknown) => {
        console.error('Naslag: archive', error);
        if (!over) setOpened({ key: itemKey, question: null });
      },
    );
    return () => {
      over = true;
    };
  }, [itemKey, version]);
  const here = opened?.key === itemKey ? opened : null;
  const there = here?.question !== null && here !== null;
  useEffect(() => {
    if (there && takeFocus) title.current?.focus();
  }, [there, takeFocus, itemKey]);
  const question = here?.question;
  const saved = question?.shown.saved ?? null;
  return (
    <article className="detail" aria-label={t('list_detail')} data-testid="detail">
      <div className="tools row apart">
        <button type="button" data-testid="close" aria-label={t('list_close')} onClick={close}>
          ← {t('list_view_list')}
        </button>
        {question && (
          <span className="row">
            {saved !== null && (
              <button type="button" data-testid="to-item" onClick={() => toItem(saved)}>
                {t('list_to_collection')}
              </button>
            )}
            <button
              type="button"
              className={saved === null ? 'main' : ''}
              data-testid="save"
              aria-pressed={saved !== null}
              onClick={() => save(question.shown)}
            >
              {saved === null ? `☆ ${t('bar_save')}` : `★ ${t('bar_saved')}`}
            </button>
          </span>
        )}
      </div>
      {!here && <p className="quiet">{t('popup_loading')}</p>}
      {here && !question && (
        <p className="problem" role="alert">
          {t('list_archive_gone')}
        </p>
      )}
      {question && <Text question={question} words={words} title={title} />}
    </article>
  );
}

interface TextProps {
  question: NonNullable<Opened>;
  words: readonly string[];
  title: React.Ref<HTMLHeadingElement>;
}

function Text({ question: { shown, documents }, words, title }: TextProps) {
  const { row } = shown;
  const conversation = useMemo(() => conversationOf({ documents, questions: [] }), [documents]);
  const sources = useMemo(() => sourcesOf(documents, null), [documents]);
  const day = row.answered ?? row.withdrawn ?? row.postponed;
  return (
    <>
      <header className="stack">
        <h2 ref={title} tabIndex={-1} data-testid="subject">
          <SafeLink url={row.url}>{row.subject ?? t('popup_no_subject')}</SafeLink>
        </h2>
        <p>{peopleLine(row.authors)}</p>
        {row.addressees.length > 0 && <p className="quiet">→ {row.addressees.join(', ')}</p>}
        <p className="quiet">
          {[
            row.submitted && t('popup_submitted', longDate(row.submitted)),
            [t(`status_${row.status}`), day && longDate(day)].filter(Boolean).join(' '),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="quiet row">
          {documents
            .flatMap(({ document }) => officialVersions(document, []))
            .filter(({ url }, i, all) => all.findIndex((each) => each.url === url) === i)
            .map(({ id, url }) => (
              <SafeLink key={url} url={url}>
                {id}
              </SafeLink>
            ))}
        </p>
      </header>
      {conversation.threads.length === 0 && <p className="quiet">{t('list_archive_title_only')}</p>}
      <ConversationView conversation={conversation} words={words} />
      <section className="stack" data-testid="sources">
        <h3>{sources.length > 0 ? count('sources', sources.length) : t('bar_no_sources')}</h3>
        <SourceList sources={sources} />
      </section>
    </>
  );
}
