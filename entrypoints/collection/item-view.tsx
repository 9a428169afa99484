import { useId } from 'react';
import { LabelEditor } from '../../components/label-editor';
import { NoteEditor } from '../../components/note-editor';
import { officialVersions } from '../../components/official-versions';
import { SafeLink } from '../../components/safe-link';
import { SourceList } from '../../components/source-list';
import { peopleLine } from '../../lib/annotate/people';
import { count, longDate, t } from '../../lib/i18n';
import type { CollectionItem } from '../../lib/model/record';
import { changeItem } from '../../lib/store';

interface Props {
  item: CollectionItem;
  /** Labels in use in the whole collection. */
  labels: string[];
  selected: boolean;
  select: (on: boolean) => void;
  remove: () => void;
}

/** One saved document: what it is, the reader's own words on it, its sources. */
export function ItemView({ item, labels, selected, select, remove }: Props) {
  const { kamervraag, url } = item.document;
  const title = useId();
  const { sources } = item.resolved;
  const when = [
    kamervraag.submitted && t('popup_submitted', longDate(kamervraag.submitted)),
    kamervraag.answered && t('popup_answered', longDate(kamervraag.answered)),
  ];
  return (
    <li className="item stack" data-testid="item">
      <div className="head">
        <input
          type="checkbox"
          aria-labelledby={title}
          checked={selected}
          onChange={(event) => select(event.target.checked)}
        />
        <div className="stack">
          <h2 id={title}>
            <SafeLink url={url}>{kamervraag.subject ?? t('popup_no_subject')}</SafeLink>
          </h2>
          <p className="quiet">{[peopleLine(kamervraag.authors), ...when].filter(Boolean).join(' · ')}</p>
          <p className="quiet row">
            {officialVersions(item.document, []).map(({ id, url }) => (
              <SafeLink key={url} url={url}>
                {id}
              </SafeLink>
            ))}
          </p>
        </div>
      </div>
      <div className="own">
        <LabelEditor
          labels={item.labels}
          known={labels}
          change={(next) => void changeItem(item.key, { labels: next })}
        />
        <NoteEditor note={item.note} change={(note) => changeItem(item.key, { note })} />
      </div>
      <div className="row apart">
        {sources.length > 0 ? (
          <details>
            <summary>{count('sources', sources.length)}</summary>
            <SourceList sources={sources} />
          </details>
        ) : (
          <span />
        )}
        <button type="button" data-testid="remove" onClick={remove} aria-describedby={title}>
          {t('collection_remove')}
        </button>
      </div>
    </li>
  );
}
