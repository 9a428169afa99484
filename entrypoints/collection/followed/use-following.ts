import { useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../../../lib/ask';
import type { Search } from '../../../lib/model/watch';
import { tweedeKamerOrigins } from '../../../lib/open-data/addresses';
import { addWatch, changeSettings, problemOf } from '../../../lib/store';

/** Why nothing was followed: the reader said no, there are too many, or what the database says. */
export type NotFollowed = 'refused' | 'many' | 'quota' | 'database';

/** Begins to follow searches, after asking for the permission to. */
export function useFollowing() {
  const [problem, setProblem] = useState<NotFollowed | null>(null);

  /** To be called where the reader presses a button, and at once: later the browser knows no more of that. */
  const switchOn = async (then: () => Promise<NotFollowed | null>): Promise<boolean> => {
    const granted = await browser.permissions.request({ origins: tweedeKamerOrigins });
    const why = granted ? await then().catch(failure) : 'refused';
    setProblem(why);
    if (why !== null) return false;
    await changeSettings({ watch: true });
    await ask('watch', { look: true });
    return true;
  };
  return {
    problem,
    follow: (search: Search) => switchOn(async () => ((await addWatch(search)) ? null : 'many')),
    resume: () => switchOn(() => Promise.resolve(null)),
  };
}

function failure(error: unknown): NotFollowed {
  console.error('Naslag: follow a search', error);
  return problemOf(error);
}
