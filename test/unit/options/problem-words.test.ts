import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobProblemWords } from '../../../components/job-problem-words';
import { followProblemWords } from '../../../entrypoints/options/problem-words';
import { job, type JobProblem } from '../../../lib/model/job';
import { lookupRun, type LookupRun } from '../../../lib/model/follow';
import { speak } from '../../../lib/words/i18n';
import english from '../../../public/_locales/en/messages.json';
import dutch from '../../../public/_locales/nl/messages.json';

const wordsOf = (words: typeof dutch) =>
  Object.fromEntries(Object.entries(words).map(([key, { message }]) => [key, message]));

describe.each([
  ['nl', dutch],
  ['en', english],
])('why open data could not be had, in %s', (_, words) => {
  beforeAll(() => speak(wordsOf(words)));
  afterAll(() => speak(null));

  // As they are noted today, and as they were noted before.
  it.each<[JobProblem & NonNullable<LookupRun['problem']>, string]>([
    ['offline', ''],
    ['refused', ''],
    ['unreadable', ''],
    ['quota', ''],
    ['database', ''],
    [{ kind: 'status', detail: '410' }, '410'],
    [{ kind: 'changed', detail: 'Zaak.GestartOp' }, 'Zaak.GestartOp'],
  ])('of %j is one sentence, with what it concerns', (problem, detail) => {
    for (const said of [jobProblemWords(problem), followProblemWords(problem)]) {
      expect(said).toContain(detail);
      expect(said).toMatch(/ .*[.]$/);
      expect(said).not.toMatch(/\$\d|_problem_/);
    }
    expect(job.shape.problem.safeParse(problem).success).toBe(true);
    expect(lookupRun.shape.problem.safeParse(problem).success).toBe(true);
  });
});
