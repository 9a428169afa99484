import { type MessageKey, t } from '../words/i18n';

/** Kinds of citations that are called what another is. */
const likened: Partial<Record<string, string>> = {
  ljn: 'ecli',
  'law-article': 'law',
  bwb: 'law',
  doi: 'publication',
  isbn: 'publication',
};

/** What a kind of citation is called. A kind without a name of its own is a "verwijzing". */
export function kindName(kind: string): string {
  const key = `ref_kind_${(Object.hasOwn(likened, kind) && likened[kind]) || kind.replace('-', '_')}`;
  const name = t(key as MessageKey);
  return name && name !== key ? name : t('ref_kind_other');
}
