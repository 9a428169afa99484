import type { Kind } from '../kind';
import { aanhangsel } from './aanhangsel';
import { bwb } from './bwb';
import { celex } from './celex';
import { doi } from './doi';
import { dossier } from './dossier';
import { ecli } from './ecli';
import { euAct } from './eu-act';
import { euCase } from './eu-case';
import { euCom } from './eu-com';
import { gazette } from './gazette';
import { handelingen } from './handelingen';
import { isbn } from './isbn';
import { kamerstuk } from './kamerstuk';
import { kamerstukReversed } from './kamerstuk-reversed';
import { law } from './law';
import { lawArticle } from './law-article';
import { ljn } from './ljn';
import { officialJournal } from './official-journal';
import { publication } from './publication';
import { toezegging } from './toezegging';
import { url } from './url';
import { zaak } from './zaak';

/** Every kind of citation. Their order does not matter: where two claim a place, the longer match has it. */
export const kinds: Kind[] = [
  aanhangsel,
  bwb,
  celex,
  doi,
  dossier,
  ecli,
  euAct,
  euCase,
  euCom,
  gazette,
  handelingen,
  isbn,
  kamerstuk,
  kamerstukReversed,
  law,
  lawArticle,
  ljn,
  officialJournal,
  publication,
  toezegging,
  url,
  zaak,
];
