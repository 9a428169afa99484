import { monthName } from './dates';
import { take } from './fold';

/**
 * How texts join the members of a list, in folded text: "4, 7 en 9" · "1-3" · "1 t/m 3" · "4 resp. 7" · "4/7". The one
 * place that knows it: numbers of papers, gazettes, acts, items and articles are all joined so.
 */
export const and = String.raw`(?:en ?\/ ?of|en|of|alsmede|alsook|evenals|dan wel|respectievelijk|resp\.?|tot en met|t\/m|tm)`;
/** Between two members; never empty, and never a blank alone. */
export const joiner = String.raw`(?: ?(?:, ?(?:${and} )?|${and} |& ?|\/ ?|- ?))`;
/** Between two members that each bring more than a number (a year, a dossier, an act): a semicolon joins them too. */
export const wideJoiner = String.raw`(?: ?(?:[,;] ?(?:${and} )?|${and} |& ?|\/ ?|\+ ?))`;

/** Where a sentence pauses: what stands before is a whole list, and no "26 en 2 moties". */
export const pause = / ?(?:$|[).,;:?!»"\]])/y;

/** What a number counts or measures, and so is not the number of a paper: "nrs. 4 en 7 moties", "artikel 5 en 6 weken". */
const unit = new RegExp(
  String.raw` ?(?:%|°|€)| (?:${monthName}|(?:procent|promille|euro|gulden|miljoen|miljard|duizend|honderd|keer|maal|uur|jaar|cent|kilometer|meter|kilo|ton|` +
    String.raw`jaren|maanden?|weken|week|dag|dagen|uren|minuten|personen|mensen|leden|kinderen|vragen|antwoorden|moties|amendementen|bijlagen?|brieven|` +
    String.raw`stukken|rapporten|pagina's|bladzijden|artikelen|gemeenten|provincies|landen|bedrijven|zaken|gevallen|andere|overige|verdere|nieuwe))(?![a-z])`,
  'iy',
);

/** Whether the number that ends here counts something. */
export const counts = (text: string, end: number): boolean => take(unit, text, end) !== null;
