import { t, type MessageKey } from '../../../lib/words/i18n';
import type { Facet } from '../../../lib/list/entry';
import { joinedName, printedNames } from '../../../lib/list/party-names';
import type { Status } from '../../../lib/model/related';

export const facetNames: Record<Facet, MessageKey> = {
  label: 'list_facet_label',
  person: 'list_facet_person',
  party: 'list_facet_party',
  ministry: 'list_facet_ministry',
  year: 'collection_year',
  status: 'list_facet_status',
  source: 'list_facet_source',
};

/** What a reader calls a value: a status by its word, a party with those that merged into it, all else as it is. */
export function valueName(facet: Facet, value: string): string {
  if (facet === 'party') return joinedName(value);
  return facet === 'status' && value in statusNames ? t(statusNames[value as Status]) : value;
}

/** What a value is found by: a party by whatever was printed for it, all else by its name. */
export const valueWords = (facet: Facet, value: string): string =>
  facet === 'party' ? printedNames(value) : valueName(facet, value);

const statusNames: Record<Status, MessageKey> = {
  answered: 'status_answered',
  postponed: 'status_postponed',
  withdrawn: 'status_withdrawn',
  unknown: 'list_status_unknown',
};
