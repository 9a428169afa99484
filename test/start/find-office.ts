import { locate } from './find-browser';

/** LibreOffice, which opens the exported tables in a test: NASLAG_OFFICE names it, or it is installed; else null. */
export const findLibreOffice = (): string | null =>
  process.env.NASLAG_OFFICE ?? locate(['soffice', 'libreoffice']);
