import { t, type MessageKey } from '../../../lib/words/i18n';
import type { Due, Facet } from '../../../lib/list/entry';
import { joinedName, printedNames } from '../../../lib/list/party-names';
import type { Status } from '../../../lib/model/related';

export const facetNames: Record<Facet, MessageKey> = {
  label: 'list_facet_label',
  person: 'list_facet_person',
  party: 'list_facet_party',
  ministry: 'list_facet_ministry',
  year: 'collection_year',
  status: 'list_facet_status',
  due: 'list_facet_due',
  source: 'list_facet_source',
};

/** What a reader calls a value: a status by its word, a party with those that merged into it, all else as it is. */
export function valueName(facet: Facet, value: string): string {
  if (facet === 'party') return joinedName(value);
  if (facet === 'status' && Object.hasOwn(statusNames, value)) return t(statusNames[value as Status]);
  if (facet === 'due' && Object.hasOwn(dueNames, value)) return t(dueNames[value as Due['kind']]);
  return value;
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

const dueNames: Record<Due['kind'], MessageKey> = {
  late: 'list_due_late',
  passed: 'list_due_passed',
  expected: 'list_due_expected',
};
