import { t } from '../lib/i18n';

interface Props {
  /** Numbers of the document's questions. */
  numbers: number[];
  saved: number[];
  change: (saved: number[]) => void;
}

/** Which questions of a document are saved by themselves: said, and chosen when unfolded. */
export function QuestionPicker({ numbers, saved, change }: Props) {
  if (numbers.length < 2) return null;
  const toggle = (number: number, on: boolean) =>
    change(on ? [...saved, number] : saved.filter((other) => other !== number));
  return (
    <details data-testid="questions">
      <summary>
        {saved.length > 0 ? t('marks_questions_saved', saved.join(', ')) : t('marks_questions')}
      </summary>
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
