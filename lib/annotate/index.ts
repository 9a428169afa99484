import { count, t } from '../words/i18n';
import type { PageReading } from '../sites/reading';
import type { Actions, Annotation } from './annotation';
import { createBar, type PanelName } from './bar';
import { copyButton } from './copy';
import { type Child, maker, present } from './dom';
import { createKeeper } from './keeper';
import { createLedger } from './ledger';
import { isReadersKey } from './keys';
import type { PageTools } from './page-tools';
import { partsInWords } from './parts-in-words';
import { earlierInWords } from './sureness';
import { schemeAt } from './surface';
import { createTextLayer, type Told } from './text-layer';

export type { Actions, Annotation } from './annotation';
export { isOwnChange } from './own-change';

/** Earlier questions that are unfolded at one of the document's, or about to be. */
const chipInUse = 'naslag-related, naslag-tools:focus-within';

/**
 * Puts up the bar with what the page itself says. The text is marked once the background has answered: each change of
 * it costs the page a layout.
 */
export function annotate(reading: PageReading, actions: Actions): Annotation {
  const { kamervraag, missing, places } = reading;
  const document = places.title.ownerDocument;
  const make = maker(document);
  const told: Told = { resolved: null, known: null, related: null, answers: [] };
  let on = true;
  let removed = false;
  /** Other earlier questions, which wait until they disturb nobody. */
  let later: ReturnType<typeof setTimeout> | undefined;
  /** What is heard outside of bar and text. */
  const heard = createLedger();

  const scheme = schemeAt(places.title);
  let tools: Promise<PageTools> | undefined;
  /** Loads the page's further tools where they are not there yet. */
  const load = (): Promise<PageTools> =>
    (tools ??= actions.loadTools().then((create) =>
      create({
        reading,
        told,
        language: t('locale').startsWith('en') ? 'en' : 'nl',
        make,
        scheme,
        actions,
        bar: bar.host,
        rows: text.rows,
        change: (change) => keeper.change(change),
        tell: (sentence) => keeper.tell(sentence),
      }),
    ));
  /** Where they cannot be loaded, as when the extension was updated under the page, the bar says so. */
  const use = (act: (tools: PageTools) => unknown) =>
    void load().then(act, (error: unknown) => {
      console.error('Naslag', error);
      tools = undefined;
      keeper.tell(t('error_unreachable'));
    });
  const panel = (name: PanelName) => () => {
    const box = make('div');
    use((tools) => box.append(...present(tools.panel(name))));
    return [box];
  };
  const bar = createBar(
    reading,
    make,
    scheme,
    { sources: panel('sources'), related: panel('related'), menu: panel('menu') },
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
      welcome: () => actions.open('welcome'),
    },
  );
  const text = createTextLayer(
    reading,
    make,
    told,
    (change) => keeper.change(change),
    (question) => use((tools) => tools.copyQuestion(question)),
    actions.written,
    actions.unfold,
  );
  heard.listen(document, 'keydown', (event) => {
    if (!on || !actions.keys() || !isReadersKey(event)) return;
    event.preventDefault();
    use((tools) => tools.key(event.key));
  });
  /** What the bar says while there is nothing else to say. */
  let standing: Child[] = health();
  bar.say(...standing);

  /** What could not be read, with a report to copy. */
  function health(): Child[] {
    const sentence =
      kamervraag.status === 'no-text'
        ? t('bar_no_text')
        : missing.length > 0 && t('bar_missing', partsInWords(missing));
    return sentence
      ? [sentence, ' ', copyButton(make, t('bar_report'), 'report', async () => (await load()).report()), ' ']
      : [];
  }

  const show: Annotation = {
    showResolved(resolved, answers = []) {
      if (removed) return;
      told.resolved = resolved;
      told.answers = answers;
      bar.count('sources', count('sources', resolved.sources.length));
      bar.refresh('sources');
      text.draw();
      bar.reach('marked');
    },
    showKnown(known) {
      if (removed) return;
      told.known = known;
      bar.saved(known.saved);
      bar.fate(known.fate);
      bar.refresh('menu');
      text.drawKept();
      const lost = known.lost.length > 0 && [
        count('keep_lost', known.lost.length),
        ' ',
        make('button', { type: 'button', class: 'action', 'data-action': 'collection' }, t('bar_collection')),
      ];
      bar.say(...standing, ...(lost || []));
    },
    showRelated(related) {
      if (removed) return;
      clearTimeout(later);
      // Nothing moves under the eyes of who has them before them.
      if (told.related && (bar.inUse() || places.root?.querySelector(chipInUse))) {
        later = setTimeout(show.showRelated, 1000, related);
        return;
      }
      told.related = related;
      bar.count('related', earlierInWords(related.document));
      text.drawRelated();
      bar.reach('complete');
    },
    showProblem(problem) {
      if (removed) return;
      bar.say(t(`error_${problem}`));
      if (!told.related) bar.count('related', null);
      if (!told.resolved) {
        bar.count('sources', null);
        text.draw(); // the page's own notes have their cards all the same
      }
      bar.reach('complete');
    },
    keep(what) {
      if (removed) return;
      show.switch(true); // what is kept is seen to be kept
      keeper.keep(what);
    },
    say(...sentence) {
      standing = kamervraag.status === 'ok' ? [...health(), ...sentence] : sentence;
      bar.say(...standing);
    },
    switch(value) {
      if (removed || on === value) return;
      on = value;
      bar.on(on);
      text.switch(on);
    },
    remove() {
      removed = true;
      text.switch(false);
      heard.undo();
      bar.host.remove();
    },
  };
  const keeper = createKeeper({ reading, make, bar, actions, told, show, ledger: heard, withTools: use });
  return show;
}
