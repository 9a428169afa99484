import { t } from '../words/i18n';
import type { Change, Way } from '../model/keeping';
import type { Keepable } from '../model/page-state';
import type { PageReading } from '../sites/reading';
import type { Actions, Annotation } from './annotation';
import type { Bar } from './bar';
import type { Make } from './dom';
import type { Ledger } from './ledger';
import type { PageTools } from './page-tools';
import type { Told } from './text-layer';

/** What the reader keeps of the page: each says what has come of it, and offers the way back. */
export interface Keeper {
  change(change: Change): void;
  /** Keeps what the reader points at. */
  keep(what: Keepable): void;
  /** Says a sentence where it is seen. */
  tell(sentence: string): void;
  /** Presses the button behind the last sentence. */
  undo(): void;
}

/** The annotation around it. */
interface Surroundings {
  reading: PageReading;
  make: Make;
  bar: Bar;
  actions: Pick<Actions, 'keep'>;
  told: Pick<Told, 'known'>;
  show: Pick<Annotation, 'showKnown' | 'showProblem'>;
  ledger: Ledger;
  /** Does something with the page's further tools, once they are loaded. */
  withTools(act: (tools: PageTools) => void): void;
}

export function createKeeper({
  reading,
  make,
  bar,
  actions,
  told,
  show,
  ledger,
  withTools,
}: Surroundings): Keeper {
  const page = reading.places.title.ownerDocument;
  let pointed: Node | null = null;
  let back: Way | null = null;

  ledger.listen(
    page,
    'contextmenu',
    (event) => {
      if (event.isTrusted) pointed = event.target as Node;
    },
    { capture: true },
  );

  /** Says what happened only once it has: a confirmed write is durable. */
  async function change(wanted: Change): Promise<void> {
    bar.busy(true);
    const result = await actions.keep(wanted);
    bar.busy(false);
    if (result.ok) {
      show.showKnown(result.value.known);
      tell(result.value.said, result.value.way);
    } else show.showProblem(result.problem);
    bar.float();
  }

  function tell(sentence: string, way: Way | null = null): void {
    back = way;
    bar.say(
      sentence,
      ' ',
      way && make('button', { type: 'button', class: 'action', 'data-action': 'undo' }, way.words),
    );
    bar.float();
  }

  return {
    change: (wanted) => void change(wanted),
    tell,
    undo: () => back && void change(back.change),
    keep(what) {
      const selection = page.getSelection();
      if (!told.known) return bar.float(); // the bar says what is wrong
      if (what === 'document') return void change({ act: 'save', questions: [] });
      if (what === 'selection') {
        const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
        return withTools((tools) => {
          const selected = range ? tools.selectedIn(range) : [];
          if (!selected?.length) return tell(t(selected ? 'keep_nothing' : 'keep_changed'));
          selection?.collapseToEnd();
          void change({ act: 'mark', passages: selected.map((words) => ({ ...words, note: '' })) });
        });
      }
      const points = what === 'pointed' ? [pointed] : [selection?.anchorNode, page.activeElement];
      withTools((tools) => {
        const questions = points
          .map((at) => (at ? tools.numbersAt(at) : []))
          .find(({ length }) => length > 0);
        if (questions) void change({ act: 'save', questions });
        else tell(t('keep_no_question'));
      });
    },
  };
}
