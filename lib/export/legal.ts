import type { Reference } from './reference';
import { seriesOf } from './series';

/** The citation by the Leidraad in the fields of which its style makes it again. */
export interface LegalParts {
  /** In italics: `Aanhangsel Handelingen II`; null of a form that no series has. */
  series: string | null;
  /** `2097/98`, or all that stands before the number. */
  volume: string | null;
  /** `nr. 12`: the style puts no word before a number. */
  number: string | null;
}

/**
 * The style for the Leidraad (leidraad-voor-juridische-auteurs at citationstyles.org) prints of a `report` neither series nor
 * number; of a `bill` it prints the series in italics, a blank and the volume, a comma and the number, and a full stop. A
 * page would be printed in footnotes only, and a note in brackets behind it all.
 */
export function legalPartsOf({ citation }: Pick<Reference, 'citation'>): LegalParts {
  const form = citation.replace(/\.$/, '');
  const at = form.lastIndexOf(', nr. ');
  const before = at === -1 ? form : form.slice(0, at);
  const series = seriesOf(form);
  return {
    series: series || null,
    volume: before.slice(series.length).trim() || null,
    number: at === -1 ? null : form.slice(at + 2),
  };
}
