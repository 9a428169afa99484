import type { ToolsPage } from '../annotate/page-tools';
import { t } from '../words/i18n';

/** What the keys do; `lib/annotate/keys.ts` says which they are and why. */
export interface QuestionKeys {
  step(by: 1 | -1): void;
  /** Does something with the question in which the focus stands, else with the first that is in the window. */
  at(act: (question: number) => void): void;
}

export function createQuestionKeys({ reading, rows, tell }: ToolsPage): QuestionKeys {
  const page = reading.places.title.ownerDocument;
  const count = reading.places.questions.length;

  /** The rows that the reader can see or scroll to. */
  const shown = () =>
    Array.from({ length: count }, (_, question) => ({
      question,
      row: rows()?.row(question) ?? null,
    })).flatMap(({ question, row }) => (row && row.getClientRects().length > 0 ? [{ question, row }] : []));
  const hasFocus = (row: HTMLElement) => {
    const inner = (row.getRootNode() as ShadowRoot).activeElement;
    return inner !== null && (inner === row || row.contains(inner));
  };
  const topOf = (row: HTMLElement) => row.getBoundingClientRect().top;

  return {
    step(by) {
      const all = shown();
      if (all.length === 0) return tell(t('keys_no_questions'));
      const focused = all.findIndex(({ row }) => hasFocus(row));
      const below = all.findIndex(({ row }) => topOf(row) > 0);
      const firstBelow = below < 0 ? all.length : below;
      const next = focused >= 0 ? focused + by : by > 0 ? firstBelow : firstBelow - 1;
      const row = all[next]?.row;
      if (!row) return tell(t(by > 0 ? 'keys_last' : 'keys_first'));
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'center' });
    },
    at(act) {
      const all = shown();
      const height = page.documentElement.clientHeight;
      const question =
        all.find(({ row }) => hasFocus(row)) ?? all.find(({ row }) => topOf(row) >= 0 && topOf(row) < height);
      if (question) act(question.question);
      else tell(t('keys_no_question'));
    },
  };
}
