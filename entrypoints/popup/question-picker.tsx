import { t } from '../../lib/words/i18n';
import { numbered } from '../../lib/words/numbers';

interface Props {
  /** Numbers of the document's questions. */
  numbers: number[];
  saved: number[];
  /** Saves one question, or no longer: never all at once, for a quick reader is faster than what is shown. */
  toggle: (number: number, on: boolean) => void;
}

/** Which questions of a document are saved by themselves: said, and chosen when unfolded. */
export function QuestionPicker({ numbers, saved, toggle }: Props) {
  if (numbers.length < 2) return null;
  return (
    <details data-testid="questions">
      <summary>{saved.length > 0 ? numbered('marks_questions_saved', saved) : t('marks_questions')}</summary>
      <ul className="numbers">
        {numbers.map((number) => {
          const on = saved.includes(number);
          return (
            <li key={number}>
              <button
                type="button"
                aria-pressed={on}
                aria-label={t('marks_question', number)}
                onClick={() => toggle(number, !on)}
              >
                {number}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
