/**
 * What a button unfolds, and folds again; so does Escape in it, which gives the focus back.
 * @param open makes it and puts it in its place
 */
export function folding(button: HTMLButtonElement, open: () => HTMLElement) {
  let unfolded: HTMLElement | null = null;
  function fold(): void {
    unfolded?.remove();
    unfolded = null;
    button.setAttribute('aria-expanded', 'false');
  }
  function toggle(): void {
    if (unfolded) return fold();
    unfolded = open();
    button.setAttribute('aria-expanded', 'true');
    unfolded.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      fold();
      button.focus();
    });
  }
  fold();
  return { fold, toggle };
}
