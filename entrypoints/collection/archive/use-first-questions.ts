import { useEffect, useMemo, useState } from 'react';
import { firstQuestionsNow, readFirstQuestions } from './first-questions';
import type { ShownRow } from './tasks';

/**
 * The questions submitted last, which stand in the list until it has been read; under numbers of their own, below zero.
 * @param wanted whether the list would begin with them
 */
export function useFirstQuestions(wanted: boolean): {
  numbers: number[];
  rows: ReadonlyMap<number, ShownRow>;
} {
  const [first, setFirst] = useState(firstQuestionsNow);
  const missing = wanted && first.length === 0;
  // Come to from another tab of the page, they are read now.
  useEffect(() => {
    if (!missing) return;
    let over = false;
    void readFirstQuestions().then(() => !over && setFirst(firstQuestionsNow()));
    return () => {
      over = true;
    };
  }, [missing]);
  return useMemo(() => {
    const rows = new Map((wanted ? first : []).map((shown, i) => [-1 - i, shown]));
    return { numbers: [...rows.keys()], rows };
  }, [wanted, first]);
}
