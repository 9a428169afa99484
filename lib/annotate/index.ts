import type { CitableResolved } from '../model/citation';
import type { Known } from '../model/page-state';
import type { RelatedSet } from '../model/related';
import { count, t } from '../words/i18n';
import type { PageReading } from '../sites/reading';
import type { Actions, Annotation } from './annotation';
import { createBar } from './bar';
import { type Cards, createCards } from './cards';
import { placeChips } from './chips';
import { copyButton } from './copy';
import { type Child, maker } from './dom';
import { createKeeper } from './keeper';
import { createLedger, type Ledger } from './ledger';
import { markCitations } from './marks';
import { attachNoteCards } from './note-marks';
import { markPassages } from './passages';
import { earlierPanel, menuPanel, sourcesPanel } from './panels';
import { referenceCard } from './reference-card';
import { partsInWords, report } from './report';
import { placeStars } from './stars';
import { schemeAt } from './surface';

export type { Actions, Annotation } from './annotation';
export { isOwnChange } from './own-change';

/**
 * Puts up the bar with what the page itself says. The text is marked once the background has answered: each change of
 * it costs the page a layout.
 */
export function annotate(reading: PageReading, actions: Actions): Annotation {
  const { kamervraag, missing, places } = reading;
  const document = places.title.ownerDocument;
  const make = maker(document);
  const scheme = schemeAt(places.title);
  const textScheme = places.root ? schemeAt(places.root) : scheme;

  let resolved: CitableResolved | null = null;
  let known: Known | null = null;
  let related: RelatedSet | null = null;
  let on = true;
  let removed = false;
  /** What stands in the text, apart from the bar; null while switched off. */
  let layer: Ledger | null = null;
  let cards: Cards | null = null;
  let stars: ((saved: number[]) => void) | null = null;
  const marked = createLedger();
  /** The passages that are marked now. */
  let drawn = '[]';
  /** What is heard outside of bar and text. */
  const heard = createLedger();

  const reportNow = () => report(reading, document.URL, actions.version);
  const bar = createBar(
    reading,
    make,
    scheme,
    {
      sources: () => (resolved ? sourcesPanel(make, resolved) : []),
      related: () => (related ? earlierPanel(make, related) : []),
      menu: () => menuPanel(make, known, reportNow),
    },
    {
      save: () => keeper.keep('document'),
      undo: () => keeper.undo(),
      mark: () => keeper.keep('selection'),
      switch() {
        show.switch(!on);
        actions.switchPage(on);
      },
      site: () => actions.switchSite(false),
      collection: () => actions.open('collection'),
      options: () => actions.open('options'),
    },
  );

  /** Writes everything that is known into the text. What was there is undone first, so that places hold. */
  function draw(): void {
    erase();
    if (!on || removed || !places.root) return;
    layer = createLedger();
    cards = createCards(places.root, make, textScheme, layer);
    attachNoteCards(reading, make, cards, layer, () => resolved);
    markCitations(reading, resolved?.citations ?? [], make, layer, (word, citation) =>
      cards?.attach(word, () => referenceCard(make, citation, related), false),
    );
    drawKept();
    if (related) placeChips(reading, related, make, textScheme, layer);
  }

  /** What the reader has kept lies over the rest, and changes by itself: an unfolded list stays open. */
  function drawKept(): void {
    if (!layer || !cards || !known) return;
    stars ??= placeStars(reading, make, textScheme, layer, keeper.change);
    stars(known.questions);
    const drawing = JSON.stringify(known.passages);
    if (drawing === drawn) return;
    cards.close();
    marked.undo();
    markPassages(reading, known.passages, make, cards, marked, keeper.change);
    drawn = drawing;
    actions.written();
  }

  /** The marks of passages stand on those of citations, and go first. */
  function erase(): void {
    marked.undo();
    layer?.undo();
    layer = cards = stars = null;
    drawn = '[]';
  }

  const show: Annotation = {
    showResolved(value) {
      if (removed) return;
      resolved = value;
      bar.count('sources', value.sources.length);
      bar.refresh('sources');
      draw();
      bar.reach('marked');
    },
    showKnown(value) {
      if (removed) return;
      known = value;
      bar.saved(value.saved);
      bar.refresh('menu');
      drawKept();
      const lost = value.lost.length > 0 && [
        count('keep_lost', value.lost.length),
        ' ',
        make('button', { type: 'button', class: 'action', 'data-action': 'collection' }, t('bar_collection')),
      ];
      bar.say(...standing, ...(lost || []));
    },
    showRelated(value) {
      if (removed) return;
      const redraw = related !== null;
      related = value;
      bar.count('related', value.document.length);
      bar.refresh('related');
      if (redraw || !layer) draw();
      else placeChips(reading, value, make, textScheme, layer);
      bar.reach('complete');
    },
    showProblem(problem) {
      if (removed) return;
      bar.say(t(`error_${problem}`));
      if (!related) bar.count('related', null);
      if (!resolved) bar.count('sources', null);
      if (!layer) draw(); // the page's own notes have their cards all the same
      bar.reach('complete');
    },
    keep(what) {
      if (removed) return;
      show.switch(true); // what is kept is seen to be kept
      keeper.keep(what);
    },
    say(...sentence) {
      standing = sentence;
      bar.say(...standing);
    },
    switch(value) {
      if (removed || on === value) return;
      on = value;
      bar.on(on);
      draw();
    },
    remove() {
      removed = true;
      erase();
      heard.undo();
      bar.host.remove();
    },
  };
  const keeper = createKeeper(reading, make, bar, actions, show, () => known, heard);

  /** What could not be read, with a report to copy. */
  function health(): Child[] {
    const sentence =
      kamervraag.status === 'no-text'
        ? t('bar_no_text')
        : missing.length > 0 && t('bar_missing', partsInWords(missing));
    return sentence ? [sentence, ' ', copyButton(make, t('bar_report'), 'report', reportNow), ' '] : [];
  }
  /** What the bar says while there is nothing else to say. */
  let standing: Child[] = health();
  bar.say(...standing);
  return show;
}
