import { useEffect, useRef } from 'react';

interface Keys {
  search: () => void;
  help: () => void;
  escape: () => void;
  undo: () => void;
}

/** The keys that work wherever the focus is, but not while something is being typed. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const { target } = event;
      if (event.key === 'Escape') {
        // A dialog closes itself, and a search field empties itself.
        const own =
          document.querySelector('dialog[open]') ?? (target instanceof HTMLInputElement && target.value);
        return own ? undefined : latest.current.escape();
      }
      if (
        target instanceof HTMLElement &&
        target.closest('input:not([type=checkbox]), textarea, select, dialog')
      )
        return;
      const command = event.ctrlKey || event.metaKey;
      const act =
        command && event.key.toLowerCase() === 'z'
          ? latest.current.undo
          : !command && event.key === '/'
            ? latest.current.search
            : !command && event.key === '?'
              ? latest.current.help
              : null;
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
