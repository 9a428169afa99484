import { CopyButton } from '../../components/copy-button';
import { citeDocument } from '../../lib/export/citation-string';
import { count, t } from '../../lib/i18n';
import { savedDocument, type CollectionItem } from '../../lib/model/collection';

interface Props {
  /** What the list shows. */
  found: CollectionItem[];
  selected: ReadonlySet<string>;
  change: (selected: ReadonlySet<string>) => void;
  remove: (keys: string[]) => void;
}

/** Choosing many at once and what can be done with them. Only what the list shows counts as chosen. */
export function Selection({ found, selected, change, remove }: Props) {
  const chosen = found.filter(({ key }) => selected.has(key));
  const keys = chosen.map(({ key }) => key);
  const all = chosen.length === found.length;
  return (
    <div className="row selection" role="group" aria-label={t('collection_selection')}>
      <label className="switch">
        <input
          type="checkbox"
          checked={all}
          onChange={() => change(new Set(all ? [] : found.map(({ key }) => key)))}
        />
        {chosen.length > 0 ? count('collection_selected', chosen.length) : t('collection_select_all')}
      </label>
      {chosen.length > 0 && (
        <>
          <CopyButton
            key={keys.join()}
            name={t('collection_copy')}
            text={() =>
              chosen.map((item) => citeDocument(savedDocument(item).document.kamervraag)).join('\n')
            }
            testId="copy"
          />
          <button type="button" onClick={() => remove(keys)}>
            {t('collection_remove')}
          </button>
        </>
      )}
    </div>
  );
}
