import { kamerstukForm } from '../canonical';
import { dossierKey, dossierStart, readDossier } from '../dossier';
import { dossierMayBeOnline } from '../first-online';
import { before } from '../fold';
import type { Kind } from '../kind';
import { dossierUrl } from '../targets';
import { printedVergaderjaar } from '../vergaderjaar';
import { kamerstuk } from './kamerstuk';

const cue = new RegExp(
  String.raw`(?:^|[^a-z])((?:kamer ?stuk(?:ken)?(?:nummers?|nrs?\.?)?|kamerstuk(?:ken)?dossier|dossier(?:nummer|nr\.?)?|wetsvoorstel(?:len|nummer)?|[te]k)` +
    String.raw`(?:[ ,:.(]|${printedVergaderjaar}|I{1,2}(?![a-z])|TK|EK|nummer|nr|vergaderjaar)*)$`,
  'i',
);

/** "het wetsvoorstel over veerponten (36 410)" */
const bill = /[Ww]etsvoorstel(?:len)?[^.;()]{0,90}\(()$/;

/**
 * dossier 36 410 · Kamerstuk 25 910 · Kamerstukken II 2020/21, 35570 · wetsvoorstel 36 410 · dossier 36 200-V
 * Where a paper's number follows, `kamerstuk` has the place.
 */
export const dossier: Kind = {
  name: 'dossier',
  hint: /[Kk]amer ?stuk|KAMERSTUK|[Dd]ossier|DOSSIER|[Ww]etsvoorstel|WETSVOORSTEL|(?:TK|EK|Tk|Ek)[ ,]/,
  patterns: [dossierStart],
  parse(match) {
    const said = before(match.input, match.index, 110);
    const words = cue.exec(said) ?? bill.exec(said);
    const found = words && readDossier(match.input, match.index);
    if (!found || kamerstuk.parse(match, match.input).length > 0) return [];
    // A single letter behind the dossier may be a paper of the Eerste Kamer: then the dossier without it is sure.
    const chapter = found.suffix && /^[A-M]$/.test(found.suffix) ? null : found.suffix;
    const key = dossierKey({ number: found.number, suffix: chapter });
    const parts = { chamber: null, vergaderjaar: null, dossier: found.number, suffix: chapter, number: null };
    const online = key.startsWith('21501') || dossierMayBeOnline(key);
    return [
      {
        start: match.index - (words[1]?.length ?? 0),
        end: found.end,
        url: online ? dossierUrl(key) : null,
        certainty: online ? 'derived' : 'none',
        id: `dossier-${key}`,
        canonical: kamerstukForm(parts),
      },
    ];
  },
};
