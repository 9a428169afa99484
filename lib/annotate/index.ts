import type { Resolved } from '../model/citation';
import type { Known } from '../model/page-state';
import type { RelatedSet } from '../model/related';
import type { Result } from '../model/result';
import { t } from '../i18n';
import type { PageReading } from '../sites/reading';
import type { Actions, Annotation } from './annotation';
import { createBar } from './bar';
import { createCards } from './cards';
import { placeChips } from './chips';
import { copyButton } from './copy';
import { maker } from './dom';
import { createLedger, type Ledger } from './ledger';
import { markCitations } from './marks';
import { attachNoteCards } from './note-marks';
import { earlierPanel, menuPanel, sourcesPanel } from './panels';
import { referenceCard } from './reference-card';
import { partsInWords, report } from './report';
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

  let resolved: Resolved | null = null;
  let known: Known | null = null;
  let related: RelatedSet | null = null;
  let on = true;
  let removed = false;
  /** What stands in the text, apart from the bar; null while switched off. */
  let layer: Ledger | null = null;

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
      save: () => void (known?.saved ? offerUnsave('bar_kept', 'bar_unsave') : keep(actions.save)),
      unsave: () => void keep(actions.unsave),
      switch() {
        show.switch(!on);
        actions.switchPage(on);
      },
      site: () => actions.switchSite(false),
      collection: () => actions.open('collection'),
      options: () => actions.open('options'),
    },
  );

  /** Says what happened only once it has: a confirmed save is durable. */
  async function keep(change: () => Promise<Result<Known>>): Promise<void> {
    bar.busy(true);
    const result = await change();
    bar.busy(false);
    if (!result.ok) return show.showProblem(result.problem);
    show.showKnown(result.value);
    if (result.value.saved) offerUnsave('bar_kept', 'bar_undo');
    else
      bar.say(
        t('bar_let_go'),
        ' ',
        make('button', { type: 'button', class: 'action', 'data-action': 'save' }, t('bar_undo')),
      );
  }

  /** Out of the collection in two steps: labels and a note may hang on it. */
  function offerUnsave(sentence: 'bar_kept', words: 'bar_undo' | 'bar_unsave'): void {
    bar.say(
      t(sentence),
      ' ',
      make('button', { type: 'button', class: 'action', 'data-action': 'unsave' }, t(words)),
    );
  }

  /** Writes everything that is known into the text. What was there is undone first, so that places hold. */
  function draw(): void {
    layer?.undo();
    layer = null;
    if (!on || removed || !places.root) return;
    layer = createLedger();
    const cards = createCards(places.root, make, textScheme, layer);
    attachNoteCards(reading, make, cards, layer, () => resolved);
    markCitations(reading, resolved?.citations ?? [], make, layer, (word, citation) =>
      cards.attach(word, () => referenceCard(make, citation, related), false),
    );
    if (related) placeChips(reading, related, make, textScheme, layer);
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
    showSaved(saved) {
      if (!known || removed) return;
      show.showKnown({ ...known, saved });
      bar.say();
    },
    say: (...sentence) => bar.say(...sentence),
    switch(value) {
      if (removed || on === value) return;
      on = value;
      bar.on(on);
      draw();
    },
    remove() {
      removed = true;
      layer?.undo();
      layer = null;
      bar.host.remove();
    },
  };

  const health =
    kamervraag.status === 'no-text'
      ? t('bar_no_text')
      : missing.length > 0
        ? t('bar_missing', partsInWords(missing))
        : null;
  if (health) bar.say(health, ' ', copyButton(make, t('bar_report'), 'report', reportNow));
  return show;
}
