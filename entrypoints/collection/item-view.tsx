import { memo, useId, useState } from 'react';
import { LabelEditor } from '../../components/label-editor';
import { NoteEditor } from '../../components/note-editor';
import { officialVersions } from '../../components/official-versions';
import { SafeLink } from '../../components/safe-link';
import { SourceList } from '../../components/source-list';
import { peopleLine } from '../../lib/annotate/people';
import { count, longDate, t } from '../../lib/i18n';
import { savedDocument, type CollectionItem } from '../../lib/model/collection';
import { changeItem } from '../../lib/store';

interface Props {
  item: CollectionItem;
  /** Labels in use in the whole collection. */
  labels: string[];
  selected: boolean;
  select: (key: string, on: boolean) => void;
  remove: (keys: string[]) => Promise<void>;
}

/** One saved document: what it is, the reader's own words on it, its sources. Drawn again only when it changed. */
export const ItemView = memo(
  function ItemView({ item, labels, selected, select, remove }: Props) {
    const { document } = savedDocument(item);
    const { kamervraag, url } = document;
    const { key } = item;
    const title = useId();
    const [failed, setFailed] = useState(false);
    const changeLabels = (next: string[]) =>
      changeItem(key, { labels: next }).then(
        () => setFailed(false),
        () => setFailed(true),
      );
    const about = [
      peopleLine(kamervraag.authors),
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
            onChange={(event) => select(key, event.target.checked)}
          />
          <div className="stack">
            <h2 id={title}>
              <SafeLink url={url}>{kamervraag.subject ?? t('popup_no_subject')}</SafeLink>
            </h2>
            <p className="quiet">{about.filter(Boolean).join(' · ')}</p>
            <p className="quiet row">
              {officialVersions(document, []).map(({ id, url }) => (
                <SafeLink key={url} url={url}>
                  {id}
                </SafeLink>
              ))}
            </p>
          </div>
        </div>
        <div className="own">
          <LabelEditor labels={item.labels} known={labels} change={(next) => void changeLabels(next)} />
          <NoteEditor note={item.note} change={(note) => changeItem(key, { note })} />
        </div>
        {failed && (
          <p className="problem" role="alert">
            {t('save_note_failed')}
          </p>
        )}
        <div className="row apart">
          <Sources item={item} />
          <button
            type="button"
            data-testid="remove"
            aria-describedby={title}
            onClick={() => void remove([key])}
          >
            {t('collection_remove')}
          </button>
        </div>
      </li>
    );
  },
  // Any change anywhere reads the whole list again, as new objects; an item is another one only when it was written.
  (before, after) =>
    before.item.key === after.item.key &&
    before.item.updatedAt === after.item.updatedAt &&
    before.selected === after.selected &&
    before.labels === after.labels &&
    before.select === after.select &&
    before.remove === after.remove,
);

/** The item's sources, drawn when they are unfolded. */
function Sources({ item }: { item: CollectionItem }) {
  const { resolved } = savedDocument(item);
  const [open, setOpen] = useState(false);
  if (resolved.sources.length === 0) return <span className="quiet">{t('bar_no_sources')}</span>;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{count('sources', resolved.sources.length)}</summary>
      {open && <SourceList sources={resolved.sources} />}
    </details>
  );
}
