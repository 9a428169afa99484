import type { Citation, Resolved } from '../model/citation';
import { aanhangselId } from '../model/identifiers';
import type { ArchiveRecord } from '../model/record';

/** Addresses of questions and answers that the archive has read, by the ids under which texts cite them. */
export type KnownAddresses = ReadonlyMap<string, string>;

/** From vergaderjaar 2025-2026 on an answer's address does not follow from its number, nor a zaak's from its own. */
const ofQuestion = /^(?:ah-[te]k-\d{8}-\d+|20\d\dZ\d{5})$/;
const isUnaddressed = ({ certainty, id }: Citation) =>
  certainty === 'search' && id !== null && ofQuestion.test(id);

/** The ids of cited questions and answers of which the words do not tell the address, each once. */
export const unaddressed = ({ citations }: Resolved): string[] => [
  ...new Set(citations.filter(isUnaddressed).map(({ id }) => id ?? '')),
];

/** Where the archive has the answers and questions of some records: of each the newest reading. */
export function addressesIn(records: readonly ArchiveRecord[]): KnownAddresses {
  const addresses = new Map<string, string>();
  for (const { versions } of records)
    for (const { document } of versions) {
      const { kamervraag, url } = document;
      const answer = kamervraag.kind === 'answer' ? aanhangselId(kamervraag) : null;
      if (answer) addresses.set(answer, url);
      if (kamervraag.kind === 'question' && kamervraag.zaaknummer) addresses.set(kamervraag.zaaknummer, url);
    }
  return addresses;
}

/** The citation with the address that the archive knows, instead of a search for it. */
export function withKnownAddress<T extends Citation>(citation: T, addresses: KnownAddresses): T {
  const url = isUnaddressed(citation) ? addresses.get(citation.id ?? '') : undefined;
  return url === undefined ? citation : { ...citation, url, certainty: 'derived' };
}
