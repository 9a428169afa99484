import { useState, type ReactNode } from 'react';
import { t } from '../../lib/words/i18n';

/** So many are shown until the reader asks for all: the window is no higher than 600 px. */
const FEW = 3;

interface Props<T> {
  /** "7 bronnen" */
  title: string;
  items: readonly T[];
  /** What can be done with all of them. */
  actions?: ReactNode;
  /** Whether even the few are told of in less words than there are. */
  brief?: boolean;
  testId: string;
  /** Draws the few, or all. */
  children: (shown: readonly T[], all: boolean) => ReactNode;
}

/** A list under its title: the first few, and the way to all of it and back. */
export function Fold<T>({ title, items, actions, brief = false, testId, children }: Props<T>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="row apart">
        <div className="row">
          <h2>{title}</h2>
          {(items.length > FEW || (brief && items.length > 0)) && (
            <button
              type="button"
              className="link"
              aria-expanded={open}
              aria-label={`${t(open ? 'popup_fewer' : 'popup_all')}: ${title}`}
              data-testid={testId}
              onClick={() => setOpen(!open)}
            >
              {t(open ? 'popup_fewer' : 'popup_all')}
            </button>
          )}
        </div>
        {actions}
      </div>
      {children(open ? items : items.slice(0, FEW), open)}
    </>
  );
}
