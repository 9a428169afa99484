import type { Source, SourceGroup } from '../lib/model/citation';
import { safeAddress } from './safe-address';

/** The order in which groups are shown: what the asker read first, official papers next. */
const order: SourceGroup[] = ['press', 'parliament', 'law', 'eu', 'other'];

/** Sources by group, groups in reading order and only those that have any, sources in the document's order. */
export function groupSources(sources: Source[]): { group: SourceGroup; sources: Source[] }[] {
  return order
    .map((group) => ({ group, sources: sources.filter((source) => source.group === group) }))
    .filter(({ sources }) => sources.length > 0);
}

/** The addresses that "open all" opens: each once, and none that may not be opened. */
export function openableAddresses(sources: Source[]): string[] {
  return [...new Set(sources.map(({ url }) => safeAddress(url)).filter((url) => url !== null))];
}
