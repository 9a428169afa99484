import { locate } from './find-browser';

/** What each part of LibreOffice is started by, if it is there: `soffice` is there with any of them. */
const starters = { calc: ['localc', 'scalc'], writer: ['lowriter', 'swriter'] };

/** LibreOffice, with the part that is needed: NASLAG_OFFICE names it, or it is installed; else null. */
export const findLibreOffice = (part: keyof typeof starters): string | null =>
  process.env.NASLAG_OFFICE ?? (locate(starters[part]) && locate(['soffice', 'libreoffice']));
