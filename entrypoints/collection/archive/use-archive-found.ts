import { useMemo } from 'react';
import { phrasesIn } from '../../../lib/list/phrases';
import { useHeld } from '../use-held';
import { archiveClient } from './client';
import type { Found } from './tasks';

const none = new Uint32Array();

/** Of what the words find, what holds the query's quoted phrases too; and how many texts are still to be read for that. */
export function useArchiveFound(answer: (Found & { query: string }) | null) {
  const phrases = useMemo(() => phrasesIn(answer?.meant[0] ?? answer?.query ?? ''), [answer]);
  const { held, left } = useHeld<number>(answer?.found ?? none, phrases, String, holdPhrases);
  return { found: held, left };
}

const holdPhrases = (numbers: number[], phrases: readonly string[]): Promise<boolean[]> =>
  archiveClient.ask('phrases', { numbers, phrases: [...phrases] });
