/**
 * The reader's keys: next and previous question, save, copy, unfold, and the list of them (`lib/page-tools`). They are signs
 * and not letters, for screen readers take every letter and digit to go from heading to heading or link to link, and Firefox
 * takes `/` and `'` to search; with Ctrl, Alt or Meta a key is the browser's. A single key can be pressed amiss, above all
 * by who speaks instead of types: so WCAG 2.1.4 asks that they can be switched off, which the options do.
 */
const keys = '][*=+?';

/** What is typed into. */
const fields =
  'input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=searchbox], [role=combobox]';

/** Is this one of the reader's keys, and pressed as one? */
export function isReadersKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, altKey, metaKey } = event;
  // Where a sign is written with AltGr, Windows says that Ctrl and Alt are pressed.
  const isPlain = !metaKey && (event.getModifierState('AltGraph') || (!ctrlKey && !altKey));
  const target = event.composedPath()[0] as Element | undefined;
  return (
    key.length === 1 &&
    keys.includes(key) &&
    isPlain &&
    event.isTrusted &&
    !event.defaultPrevented &&
    !event.isComposing &&
    !target?.closest?.(fields)
  );
}
