import { type CountKey, listed, plural, t } from './i18n';

/** Numbers of questions as one says them: "1 en 5", "1 t/m 5", "1, 3 en 5 t/m 8". Two side by side are no range. */
export function joinNumbers(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return listed(
    runs.flatMap((run) =>
      run.length > 2 ? t('through', Math.min(...run), Math.max(...run)) : run.map(String),
    ),
  );
}

/** What is said of one question or of several: `numbered('keep_question', [1, 5])` is "Vraag 1 en 5 bewaren". */
export const numbered = (stem: CountKey, numbers: readonly number[]): string =>
  plural(stem, numbers.length || 1, joinNumbers(numbers));
