import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Addresses of the two fixture pages that have only a file. */
export const questionPage = '/kamerstukken/kamervragen/detail?id=2098Z00404&did=2098D00303';
export const answerPage = '/ah-1271549.html';
/** The first one's whole address. */
export const questionUrl = `https://www.tweedekamer.nl${questionPage}`;
/** Where they offer it. */
export const questionFile = '/downloads/document?id=2098D00303';
export const answerFile = '/ah-1271549.pdf';

const fixture = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, `../fixtures/pages/${name}.html`), 'utf8');

/** tweedekamer.nl with a Word file only, officielebekendmakingen.nl with a PDF only. */
export const filePages: Record<string, string> = {
  [questionPage]: fixture('tk-docx-only'),
  [answerPage]: fixture('obk-pdf-only'),
};

/** More pages of tweedekamer.nl, each with a file of its own, by name. */
export function pageOf(name: string): { page: string; file: string; html: string } {
  const file = `/downloads/document?id=${name}`;
  const html = fixture('tk-docx-only').replace(questionFile, file);
  return { page: `/kamerstukken/kamervragen/detail?id=2098Z00404&did=2098D00303&of=${name}`, file, html };
}

/** Pages of both sites whose files say otherwise than they do, where a reader would see it. */
export const differingPages = {
  tweedekamer: {
    ...pageOf('anders'),
    /** What the page says of its document. */
    subject: 'Te smalle sluizen in de Fictieve Vaart',
    authors: 'A. Voorbeeld (XYZ)',
  },
  officielebekendmakingen: {
    page: '/ah-1271550.html',
    file: '/ah-1271550.pdf',
    html: fixture('obk-pdf-only').replaceAll('ah-1271549', 'ah-1271550'),
    subject: 'te smalle sluizen in de Fictieve Vaart',
    authors: 'Voorbeeld',
  },
};

/** The sentences above the questions of a file that is another's, or was read as if it were. */
export const differingHeadings = {
  tweedekamer: [
    '2098Z00404',
    '(ingezonden 3 maart 2098)',
    'Vragen van het lid Proefman (ABC) aan de minister van Bruggen over wankele bruggen bij Proefdorp',
  ],
  officielebekendmakingen: [
    'AH 288',
    '2098Z00044',
    'Antwoord van minister Brugman (Bruggen) (ontvangen 2 april 2098)',
    'Vragen van het lid Proefman (ABC) aan de minister van Bruggen over wankele bruggen bij Proefdorp (ingezonden 3 maart 2098)',
  ],
};
