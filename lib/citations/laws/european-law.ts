import { take } from '../fold';
import { actNumber, euAct } from '../kinds/eu-act';
import type { Law } from './law';

const name =
  /(?:EU-|EG-|EEG-|Europese )?[a-z]*(?:richtlijn|verordening|besluit|beschikking)(?:en)? ?(?:\([A-Z, ]+\) ?)?(?:(?:nr|no|nummer)\.? ?)?(?=\d{1,4}\/\d{1,4})/iy;
const numberHere = new RegExp(actNumber.source, 'y');

/** "artikel 14 van richtlijn 80/217": the act is a citation of its own; the article leads to it. */
export function europeanLaw(text: string, at: number, from: number): Law | null {
  const named = take(name, text, from);
  return named && lawOfNumber(text, from + named[0].length, at);
}

/** The only European act that a text cites; null where it cites none, or several. */
export function onlyEuropean(text: string, end: number): Law | null {
  const cited = [...text.matchAll(actNumber)].filter((match) => euAct.parse(match, text).length > 0);
  const [only] = new Set(cited.map((match) => match[0])).size === 1 ? cited : [];
  return only ? lawOfNumber(text, only.index, end) : null;
}

function lawOfNumber(text: string, at: number, end: number): Law | null {
  const match = take(numberHere, text, at);
  const [act] = match ? euAct.parse(match, text) : [];
  if (!act) return null;
  return {
    end,
    target: ({ number }) => ({
      id: act.id && `${act.id}/${number}`,
      url: act.url,
      certainty: act.certainty,
      canonical: `art. ${number} ${act.canonical}`,
    }),
  };
}
