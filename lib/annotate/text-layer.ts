import type { CitableResolved } from '../model/citation';
import type { Change } from '../model/keeping';
import type { Known } from '../model/page-state';
import type { RelatedSet } from '../model/related';
import type { PageReading } from '../sites/reading';
import { type Cards, createCards } from './cards';
import { placeAnswers } from './answer-button';
import type { Unfold } from './asked';
import { placeChips } from './chips';
import { placeCopies } from './copies';
import type { Make } from './dom';
import { createLedger, type Ledger } from './ledger';
import { markCitations } from './marks';
import { attachNoteCards } from './note-marks';
import { markPassages } from './passages';
import { createQuestionTools, type QuestionTools } from './question-tools';
import { referenceCard } from './reference-card';
import { placeStars } from './stars';
import { schemeAt } from './surface';

/** What has been told of the document so far. */
export interface Told {
  resolved: CitableResolved | null;
  known: Known | null;
  related: RelatedSet | null;
  /** Below which questions an answer can be unfolded, by index. */
  answers: number[];
}

/** What stands in the text, apart from the bar. */
export interface TextLayer {
  /** Writes everything that is told into the text. What was there is undone first, so that places hold. */
  draw(): void;
  /** What the reader has kept lies over the rest, and changes by itself: an unfolded list stays open. */
  drawKept(): void;
  /** Puts the chips in the place of those that stand there; draws the text where it is not drawn. */
  drawRelated(): void;
  /** The rows of buttons that stand now; null where none do. */
  rows(): QuestionTools | null;
  /** Off, nothing stands in the text, whatever is drawn. */
  switch(on: boolean): void;
}

/**
 * @param told read anew whenever something is drawn or a card opens
 * @param copy copies a question
 * @param written called when marks of the reader's were put into the text or taken out by themselves
 */
export function createTextLayer(
  reading: PageReading,
  make: Make,
  told: Told,
  change: (change: Change) => void,
  copy: (question: number) => void,
  written: () => void,
  unfold: Unfold,
): TextLayer {
  const { root } = reading.places;
  const scheme = schemeAt(root ?? reading.places.title);
  let on = true;
  /** Null while nothing is drawn. */
  let ledger: Ledger | null = null;
  let cards: Cards | null = null;
  let tools: QuestionTools | null = null;
  let stars: ((saved: number[]) => void) | null = null;
  const marked = createLedger();
  const chips = createLedger();
  /** The passages that are marked now. */
  let passages = '[]';

  function drawKept(): void {
    const { known } = told;
    if (!tools || !cards || !known) return;
    stars ??= placeStars(reading, make, tools, change);
    stars(known.questions);
    const now = JSON.stringify(known.passages);
    if (now === passages) return;
    cards.close();
    marked.undo();
    markPassages(reading, known.passages, make, cards, marked, change);
    passages = now;
    written();
  }

  function drawRelated(): void {
    chips.undo();
    if (told.related && tools) placeChips(reading, told.related, make, tools, scheme, chips, unfold);
  }

  function erase(): void {
    chips.undo();
    marked.undo(); // the marks of passages stand on those of citations, and go first
    ledger?.undo();
    ledger = cards = tools = stars = null;
    passages = '[]';
  }

  function draw(): void {
    erase();
    if (!root || !on) return;
    ledger = createLedger();
    cards = createCards(root, make, scheme, ledger);
    attachNoteCards(reading, make, cards, ledger, () => told.resolved);
    markCitations(reading, told.resolved?.citations ?? [], make, ledger, (word, citation) =>
      cards?.attach(word, () => referenceCard(make, citation, told.related), false),
    );
    // Their words come with the background's answer, of which any part will do.
    if (told.resolved ?? told.known ?? told.related) {
      tools = createQuestionTools(reading, scheme, ledger);
      placeCopies(reading, make, tools, copy);
      placeAnswers(reading, told.answers, make, tools, scheme, ledger, unfold);
    }
    drawKept();
    drawRelated();
  }

  return {
    draw,
    drawKept,
    drawRelated: () => (ledger ? drawRelated() : draw()),
    rows: () => tools,
    switch(value) {
      on = value;
      draw();
    },
  };
}
