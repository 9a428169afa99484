/** A box in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Between word and card: near enough to belong to it, and the pointer crosses it within LEAVE_MS. */
const GAP = 6;
/** Between card and the window's edge. */
const MARGIN = 8;

/**
 * Where a card of this size stands: under its word, above it where there is more room, and always wholly within the
 * window (a card higher than the window starts at its top and scrolls).
 */
export function positionCard(
  word: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const below = word.top + word.height + GAP;
  const roomBelow = view.height - MARGIN - below;
  const roomAbove = word.top - GAP - MARGIN;
  const top = card.height <= roomBelow || roomBelow >= roomAbove ? below : word.top - GAP - card.height;
  return {
    left: clamp(word.left, MARGIN, view.width - MARGIN - card.width),
    top: clamp(top, MARGIN, view.height - MARGIN - card.height),
  };
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
