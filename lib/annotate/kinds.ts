import { type MessageKey, t } from '../words/i18n';

/** What a kind of citation is called. A kind without a row of its own is a "verwijzing". */
const names: Partial<Record<string, MessageKey>> = {
  kamerstuk: 'ref_kind_kamerstuk',
  dossier: 'ref_kind_dossier',
  aanhangsel: 'ref_kind_aanhangsel',
  handelingen: 'ref_kind_handelingen',
  zaak: 'ref_kind_zaak',
  document: 'ref_kind_document',
  motie: 'ref_kind_motie',
  staatsblad: 'ref_kind_staatsblad',
  staatscourant: 'ref_kind_staatscourant',
  tractatenblad: 'ref_kind_tractatenblad',
  ecli: 'ref_kind_ecli',
  ljn: 'ref_kind_ecli',
  law: 'ref_kind_law',
  'law-article': 'ref_kind_law',
  bwb: 'ref_kind_law',
  'eu-regulation': 'ref_kind_eu_regulation',
  'eu-directive': 'ref_kind_eu_directive',
  'eu-decision': 'ref_kind_eu_decision',
  'eu-com': 'ref_kind_eu_com',
  'eu-case': 'ref_kind_eu_case',
  toezegging: 'ref_kind_toezegging',
  doi: 'ref_kind_publication',
  isbn: 'ref_kind_publication',
  url: 'ref_kind_url',
};

export const kindName = (kind: string): string =>
  t((Object.hasOwn(names, kind) && names[kind]) || 'ref_kind_other');
