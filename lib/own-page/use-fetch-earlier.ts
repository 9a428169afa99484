import { useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../ask';
import type { Job } from '../model/job';
import { tweedeKamerOrigins } from '../open-data/addresses';
import { changeFirstRun, countRecords, listJobs } from '../store';
import { useStored } from './use-stored';

type Act = 'pause' | 'resume' | 'cancel';

/** Fetching the titles of the last years: how far it is, and what the reader can do; for `FetchEarlier`. */
export function useFetchEarlier() {
  const jobs = useStored(listJobs);
  const held = useStored(countRecords);
  const [problem, setProblem] = useState<'refused' | 'unreachable' | null>(null);
  const job: Job | null =
    (jobs?.ok ? jobs.value : []).find(({ source }) => source === 'tweede-kamer') ?? null;
  const fetch = () => {
    // Asked at once, while the browser still knows that the reader pressed a button.
    const asking = browser.permissions.request({ origins: tweedeKamerOrigins });
    void (async () => {
      await changeFirstRun({ wantedAt: Date.now() }); // should this page be closed by the question
      if (!(await asking)) {
        await changeFirstRun({ wantedAt: null });
        return setProblem('refused');
      }
      setProblem((await ask('fetchEarlier', null)).ok ? null : 'unreachable');
    })();
  };
  const act = (act: Act) => void ask('fill', { source: 'tweede-kamer', act, wish: null });
  return { job, held: held?.ok ? held.value : null, problem, fetch, act };
}
