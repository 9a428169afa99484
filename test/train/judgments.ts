import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sharedText } from '../sites/shared';

/** What readers said of the pairs of one question: 2 the same affair, 1 closely related, 0 not. */
export interface Judgments {
  set: 'document' | 'title';
  grades: Map<string, number>;
}

const own = resolve(import.meta.dirname, 'judged.tsv');
const ofQuestions = resolve(import.meta.dirname, 'judged-questions.tsv');

/** The judged half of ../shared, and what was judged for the project in the same way: see the head of judged.tsv. */
export function judgments(): Map<string, Judgments> {
  const all = new Map<string, Judgments>();
  const of = (query: string, set: string) => {
    const found = all.get(query) ?? {
      set: set === 'title' ? 'title' : 'document',
      grades: new Map<string, number>(),
    };
    all.set(query, found as Judgments);
    return found.grades;
  };
  for (const line of sharedText('eval/related/judged-dev.tsv').trim().split('\n').slice(1)) {
    const [set = '', query = '', candidate = '', grade] = line.split('\t');
    of(query, set).set(candidate, Number(grade));
  }
  for (const { set, query, candidate, grade } of ownJudgments()) {
    const grades = of(query, set);
    if (!grades.has(candidate)) grades.set(candidate, grade);
  }
  return all;
}

function* ownJudgments() {
  for (const [set = '', query = '', ...grades] of rows(own))
    for (const [candidate, grade] of gradesOf(grades)) yield { set, query, candidate, grade };
}

/** What was judged beside single questions: the document, the question's place in it, and the grades. */
export function* questionJudgments() {
  for (const [document = '', place, ...grades] of rows(ofQuestions))
    yield { document, place: Number(place), grades: new Map(gradesOf(grades)) };
}

function rows(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.filter((line) => !line.startsWith('#')).map((line) => line.split(' '));
}

/** `2:a,b 0:c` → a 2, b 2, c 0 */
function* gradesOf(parts: readonly string[]): Generator<[candidate: string, grade: number]> {
  for (const part of parts) {
    const [grade, candidates = ''] = part.split(':');
    for (const candidate of candidates.split(',')) yield [candidate, Number(grade)];
  }
}
