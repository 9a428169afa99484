import type { FileFacts } from '../model/file-text';
import type { Completed } from './complete';
import { conflictsOf } from './conflicts';
import type { Conflict, PageReading } from './reading';
import { statedKind } from './stated-kind';

type Value = string | number | null;

/** What page and file are compared by: what the page states comes first, and what differs is noted, in the order in which a reader is told. */
export interface StatedFirst {
  conflicts: Conflict[];
  differ(field: Conflict['field'], stated: Value, said: Value): void;
  take<T extends string | number>(field: Conflict['field'], stated: T | null, said: T | null): T | null;
}

export function statedFirst(): StatedFirst {
  const conflicts: Conflict[] = [];
  const differ: StatedFirst['differ'] = (field, stated, said) => {
    conflicts.push(...conflictsOf(field, stated, [said]));
  };
  return {
    conflicts,
    differ,
    take(field, stated, said) {
      differ(field, stated, said);
      return stated ?? said;
    },
  };
}

/** The kind, and the days and numbers that a document has by it: of these one form has no fuller words than the other. */
export function plainFacts(
  page: PageReading,
  facts: FileFacts,
  { take }: StatedFirst,
): Pick<Completed, 'kind' | 'submitted' | 'answered' | 'aanhangselnummer' | 'vergaderjaar'> {
  const own = page.kamervraag;
  const kind = take('kind', statedKind(page), facts.kind) ?? own.kind;
  const isAnswer = kind !== 'question';
  return {
    kind,
    submitted: take('submitted', own.submitted, facts.submitted),
    // The date of a letter is not the day on which the Chamber received it: that stands apart.
    answered: isAnswer ? take('answered', own.answered, facts.answered) : null,
    aanhangselnummer: isAnswer
      ? take('aanhangselnummer', own.aanhangselnummer, facts.aanhangselnummer ?? null)
      : null,
    vergaderjaar: take('vergaderjaar', own.vergaderjaar, facts.vergaderjaar ?? null),
  };
}
