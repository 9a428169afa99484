import { body } from './body';
import type { SiteDocument } from './document';
import { escape, longDate } from './html';

/** A page of www.tweedekamer.nl: the text stands in a dialog behind a button. */
export function renderTweedeKamer(document: SiteDocument): string {
  const title = escape(document.title);
  const number = escape(document.documentnummer ?? '');
  const kind = document.kind === 'answer' ? 'Antwoord schriftelijke vragen' : 'Schriftelijke vragen';
  const members = document.indieners.map(
    (name, i) =>
      `  <li class="m-list__item m-list__item--variant-member"><span class="m-list__label"><span class="u-font-bold">${i === 0 ? 'Indiener' : 'Medeindiener'}</span> <a class="h-link-inverse" href="/kamerleden_en_commissies/alle_kamerleden/lid-${i}">${escape(name)}</a>, Kamerlid</span></li>`,
  );
  return `<!DOCTYPE html>
<html lang="nl"><head>
 <meta charset="utf-8">
 <title>${title} | Tweede Kamer der Staten-Generaal</title>
 <meta name="dcterms.title" content="${title}">
 <meta name="viewport" content="width=device-width, initial-scale=1">
</head><body>
<header><a href="/">Tweede Kamer</a><nav><ul><li><a href="/kamerstukken">Kamerstukken</a></li><li><a href="/kamerstukken/kamervragen">Kamervragen</a></li></ul></nav></header>
<main>
 <h1><span class="u-text-primary u-font-normal">${kind}</span><span class="h-visually-hidden">:</span> ${title}</h1>
 <p><span class="h-visually-hidden">Nummer:</span> ${number}</p>
 <p><span class="h-visually-hidden">Datum:</span> ${longDate(document.date)}</p>
 <a class="m-button" aria-label="Download kamerstuk ${title}" href="/downloads/document?id=${number}">Download</a>
 <ul class="m-list">
${members.join('\n')}
 </ul>
 <div class="m-modal"><button class="m-modal__open" type="button">Bekijk document</button><div class="m-modal__content">
${body(document)}
 </div></div>
</main>
<footer><h2>Contact</h2><p>Nagebootste pagina</p></footer>
</body></html>`;
}
