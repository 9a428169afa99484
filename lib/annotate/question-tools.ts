import { t } from '../words/i18n';
import type { PageReading } from '../sites/reading';
import type { Ledger } from './ledger';
import { raise } from './shadow';
import type { Scheme } from './surface';
import { placeTools } from './tool-place';

/** What stands beside a question, from left to right, and in the order of Tab. */
const slots = ['copy', 'star', 'chip', 'answer'] as const;
export type Slot = (typeof slots)[number];

/** The rows of buttons beside the questions: `⧉ kopieer   ☆   ↺ 2 eerdere   ▾ antwoord`. */
export interface QuestionTools {
  /**
   * Puts a button into the row of a question, by its index; nowhere where the page has lost the question.
   * @param act what the button does: for the reader alone, since the page can press our buttons by script
   * @returns takes it away again
   */
  put(question: number, slot: Slot, button: HTMLElement, act: () => void): () => void;
  /** Does what a button of the row does, for the reader's keys. False where there is no such button. */
  press(question: number, slot: Slot): boolean;
  /** The element behind which unfolds what belongs to a question; null where the page has lost it. */
  below(question: number): Element | null;
  /** A row, to bring the focus to; null where the page has lost the question. */
  row(question: number): HTMLElement | null;
}

/**
 * One row for each question. It stands behind the heading and not in it, or a screen reader would call the heading by our
 * buttons; it takes no height, so nothing moves when it comes.
 */
export function createQuestionTools(
  { kamervraag, places }: PageReading,
  scheme: Scheme,
  ledger: Ledger,
): QuestionTools {
  const watch = placeTools(ledger);
  const rows = places.questions.map(({ heading, last }, index) => {
    if (!last.isConnected) return null;
    const { host, ui } = raise(last.ownerDocument, 'naslag-tools', scheme);
    ui.classList.add('tools');
    ui.tabIndex = -1;
    ui.setAttribute('role', 'group');
    ui.setAttribute('aria-label', t('tools_question', kamervraag.questions[index]?.numbers.join(', ') ?? ''));
    (heading ?? last).after(host);
    ledger.add(() => host.remove());
    watch(heading ?? last, host, ui);
    return { ui, below: heading ? last : host, acts: new Map<Slot, () => void>() };
  });

  return {
    put(question, slot, button, act) {
      const row = rows[question];
      if (!row) return () => undefined;
      button.dataset.slot = slot;
      button.addEventListener('click', (event) => {
        if (event.isTrusted) act();
      });
      const isLater = (other: Element) =>
        slots.indexOf((other as HTMLElement).dataset.slot as Slot) > slots.indexOf(slot);
      row.ui.insertBefore(button, [...row.ui.children].find(isLater) ?? null);
      row.acts.set(slot, act);
      return () => {
        button.remove();
        row.acts.delete(slot);
      };
    },
    press(question, slot) {
      const act = rows[question]?.acts.get(slot);
      act?.();
      return !!act;
    },
    below: (question) => rows[question]?.below ?? null,
    row: (question) => rows[question]?.ui ?? null,
  };
}
