import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sharedText } from '../sites/shared';

/** What readers said of the pairs of one question: 2 the same affair, 1 closely related, 0 not. */
export interface Judgments {
  set: 'document' | 'title';
  grades: Map<string, number>;
}

const own = resolve(import.meta.dirname, 'judged.tsv');

/** The judged half of ../shared, and what was judged for the project in the same way: see the head of judged.tsv. */
export function judgments(): Map<string, Judgments> {
  const all = new Map<string, Judgments>();
  const of = (query: string, set: string) => {
    const found = all.get(query) ?? { set: set === 'title' ? 'title' : 'document', grades: new Map<string, number>() };
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

/** Lines of `set query grade:candidate,candidate …`. */
export function* ownJudgments() {
  for (const line of readFileSync(own, 'utf8').trim().split('\n')) {
    if (line.startsWith('#')) continue;
    const [set = '', query = '', ...grades] = line.split(' ');
    for (const part of grades) {
      const [grade = '', candidates = ''] = part.split(':');
      for (const candidate of candidates.split(',')) yield { set, query, candidate, grade: Number(grade) };
    }
  }
}
