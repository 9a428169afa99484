import { forLastText, take } from '../fold';
import { actNumber, numberHere } from '../eu-number';
import { euAct } from '../kinds/eu-act';
import type { Law } from './law';

const name =
  /(?:EU-|EG-|EEG-|Europese )?[a-z]*(?:richtlijn|verordening|besluit|beschikking)(?:en)? ?(?:\([A-Z, ]+\) ?)?(?:(?:nr|no|nummer)\.? ?)?(?=\d{1,4}\/\d{1,4})/iy;

/** "artikel 14 van richtlijn 80/217": the act is a citation of its own; the article leads to it. */
export function europeanLaw(text: string, at: number, from: number): Law | null {
  const named = take(name, text, from);
  return named && lawOfNumber(text, from + named[0].length, at);
}

const actsIn = forLastText((text) =>
  [...text.matchAll(actNumber)].filter((match) => euAct.parse(match, text).length > 0),
);

/** The only European act that a text cites before a place; null where it cites none, or several. */
export function onlyEuropean(text: string, at: number, end: number): Law | null {
  const [first] = actsIn(text);
  if (!first || first.index >= at) return null;
  const another = actsIn(text).find((match) => match[0] !== first[0]);
  return another && another.index < at ? null : lawOfNumber(text, first.index, end);
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
