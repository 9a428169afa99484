import type { CitableResolved } from '../model/citation';
import type { Change } from '../model/keeping';
import type { Known } from '../model/page-state';
import type { RelatedSet } from '../model/related';
import type { PageReading } from '../sites/reading';
import { type Cards, createCards } from './cards';
import { placeChips } from './chips';
import type { Make } from './dom';
import { createLedger, type Ledger } from './ledger';
import { markCitations } from './marks';
import { attachNoteCards } from './note-marks';
import { markPassages } from './passages';
import { referenceCard } from './reference-card';
import { placeStars } from './stars';
import { schemeAt } from './surface';

/** What has been told of the document so far. */
export interface Told {
  resolved: CitableResolved | null;
  known: Known | null;
  related: RelatedSet | null;
}

/** What stands in the text, apart from the bar. */
export interface TextLayer {
  /** Writes everything that is told into the text. What was there is undone first, so that places hold. */
  draw(): void;
  /** What the reader has kept lies over the rest, and changes by itself: an unfolded list stays open. */
  drawKept(): void;
  /** The chips of a text that is drawn already. */
  drawRelated(set: RelatedSet): void;
  erase(): void;
  readonly isDrawn: boolean;
}

/**
 * @param told read anew whenever something is drawn or a card opens
 * @param written called when marks of the reader's were put into the text or taken out by themselves
 */
export function createTextLayer(
  reading: PageReading,
  make: Make,
  told: Told,
  change: (change: Change) => void,
  written: () => void,
): TextLayer {
  const { root } = reading.places;
  const scheme = root && schemeAt(root);
  const marked = createLedger();
  let drawn: { ledger: Ledger; cards: Cards; stars?: (saved: number[]) => void } | null = null;
  /** The passages that are marked now. */
  let passages = '[]';

  const layer: TextLayer = {
    get isDrawn() {
      return drawn !== null;
    },
    draw() {
      layer.erase();
      if (!root || !scheme) return;
      const ledger = createLedger();
      const cards = createCards(root, make, scheme, ledger);
      drawn = { ledger, cards };
      attachNoteCards(reading, make, cards, ledger, () => told.resolved);
      markCitations(reading, told.resolved?.citations ?? [], make, ledger, (word, citation) =>
        cards.attach(word, () => referenceCard(make, citation, told.related), false),
      );
      layer.drawKept();
      if (told.related) layer.drawRelated(told.related);
    },
    drawKept() {
      if (!drawn || !scheme || !told.known) return;
      drawn.stars ??= placeStars(reading, make, scheme, drawn.ledger, change);
      drawn.stars(told.known.questions);
      const now = JSON.stringify(told.known.passages);
      if (now === passages) return;
      drawn.cards.close();
      marked.undo();
      markPassages(reading, told.known.passages, make, drawn.cards, marked, change);
      passages = now;
      written();
    },
    drawRelated(set) {
      if (drawn && scheme) placeChips(reading, set, make, scheme, drawn.ledger);
    },
    erase() {
      marked.undo(); // the marks of passages stand on those of citations, and go first
      drawn?.ledger.undo();
      drawn = null;
      passages = '[]';
    },
  };
  return layer;
}
