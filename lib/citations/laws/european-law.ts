import { take } from '../fold';
import { euAct } from '../kinds/eu-act';
import type { Law } from './law';

const numbered =
  /(?:EU-|EG-|EEG-|Europese )?[a-z]*(?:richtlijn|verordening|besluit|beschikking)(?:en)? ?(?:\([A-Z, ]+\) ?)?(?:(?:nr|no|nummer)\.? ?)?(?=\d{1,4}\/\d{1,4})/iy;

/** "artikel 14 van richtlijn 80/217": the act is a citation of its own; the article leads to it. */
export function europeanLaw(text: string, at: number, from: number): Law | null {
  const name = take(numbered, text, from);
  return name && ofEuropean(text, from + name[0].length, at);
}

/** The act whose number stands at a place. */
export function ofEuropean(text: string, number: number, end: number): Law | null {
  const [pattern] = euAct.patterns;
  const match = pattern && take(new RegExp(pattern.source, 'y'), text, number);
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

/** The only European act that a text cites; null where it cites none, or several. */
export function onlyEuropean(text: string, end: number): Law | null {
  const [pattern] = euAct.patterns;
  const cited = pattern ? [...text.matchAll(pattern)].filter((match) => euAct.parse(match, text).length) : [];
  const [only] = new Set(cited.map((match) => match[0])).size === 1 ? cited : [];
  return only ? ofEuropean(text, only.index, end) : null;
}
