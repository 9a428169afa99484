import { locate } from './find-browser';

/**
 * LibreOffice, which opens the exported tables in a test: NASLAG_OFFICE names it, or it is installed; else null. `localc`
 * is there only with Calc, `soffice` also where Writer alone is.
 */
export const findLibreOffice = (): string | null =>
  process.env.NASLAG_OFFICE ?? (locate(['localc', 'scalc']) && locate(['soffice', 'libreoffice']));
