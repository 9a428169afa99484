import type { Kind } from '../kind';
import { aanhangsel } from './aanhangsel';
import { dossier } from './dossier';
import { ecli } from './ecli';
import { euAct } from './eu-act';
import { gazette } from './gazette';
import { handelingen } from './handelingen';
import { kamerstuk } from './kamerstuk';
import { kamerstukReversed } from './kamerstuk-reversed';
import { publication } from './publication';
import { url } from './url';
import { zaak } from './zaak';

/** Every kind of citation. Their order does not matter: where two claim a place, the longer match has it. */
export const kinds: Kind[] = [
  aanhangsel,
  dossier,
  ecli,
  euAct,
  gazette,
  handelingen,
  kamerstuk,
  kamerstukReversed,
  publication,
  url,
  zaak,
];
