/** A printed parliamentary year in folded text: 2022-2023, 2022/23, '23/'24, 1999/00, and the slip 2022/-23. */
export const printedVergaderjaar = String.raw`'?(?:(?:19|20)\d\d|\d\d) ?[-/]{1,2} ?'?(?:(?:19|20)\d\d|\d\d)(?!\d)`;

/** `2022/23`, as the Leidraad voor juridische auteurs writes it. */
export const shortYear = (vergaderjaar: string): string =>
  `${vergaderjaar.slice(0, 4)}/${vergaderjaar.slice(7)}`;
