import { body } from './body';
import type { SiteDocument } from './document';
import { escape } from './html';

const style = `
  body { margin: 0; font: 17px/1.6 'Liberation Sans', Arial, sans-serif; color: #222; background: #fff } header { background: #2d2a6e; color: #fff; padding: 18px 8vw } header a { color: #fff; margin-right: 18px }
  main { max-width: 820px; margin: 32px auto; padding: 0 20px } h1 { font-size: 30px; line-height: 1.25; color: #2d2a6e } .u-font-normal { font-weight: 400 } .h-visually-hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
  .m-button { display: inline-block; background: #2d2a6e; color: #fff; padding: 8px 18px; border: 0; border-radius: 3px; font: inherit; margin: 8px 8px 8px 0; text-decoration: none } .m-list { padding-left: 18px }
  .m-modal__content { display: none; border: 1px solid #ccc; padding: 8px 28px; box-shadow: 0 4px 30px #0003 } .m-modal.is-open .m-modal__content { display: block } .m-modal__content h1 { font-size: 19px } h2.stuktitel { font-size: 17px; margin: 20px 0 0 } p { margin: 4px 0 } a.nootnum { position: relative; top: -.65em; font-size: 70% } h5.note-close { display: none } .noot sup { float: left; margin-right: 6px }`;

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const longDate = (iso: string) =>
  `${Number(iso.slice(8))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

/** A page of www.tweedekamer.nl: the text stands in a dialog behind a button. */
export function renderTweedeKamer(document: SiteDocument): string {
  const { title, documentnummer, date } = document;
  const kind = document.kind === 'answer' ? 'Antwoord schriftelijke vragen' : 'Schriftelijke vragen';
  const role = (i: number) => (i === 0 ? 'Indiener' : 'Medeindiener');
  return `<!DOCTYPE html>
<html lang="nl"><head>
 <meta charset="utf-8"><meta name="viewport" content="width=device-width">
 <title>${escape(title)} | Tweede Kamer der Staten-Generaal</title>
 <meta name="dcterms.title" content="${escape(title)}">
 <style>${style}</style>
</head><body>
<header><a href="/">Tweede Kamer</a><nav><a href="/kamerstukken">Kamerstukken</a> <a href="/kamerstukken/kamervragen">Kamervragen</a></nav></header>
<main>
 <h1><span class="u-text-primary u-font-normal">${kind}</span><span class="h-visually-hidden">:</span> ${escape(title)}</h1>
 <p><span class="h-visually-hidden">Nummer:</span> ${documentnummer ?? ''}</p>
 <p><span class="h-visually-hidden">Datum:</span> ${longDate(date)}</p>
 <a class="m-button" aria-label="Download kamerstuk ${escape(title)}" href="/downloads/document?id=${documentnummer ?? ''}">Download</a>
 <ul class="m-list">
${document.indieners.map((person, i) => `  <li class="m-list__item m-list__item--variant-member"><span class="m-list__label"><span class="u-font-bold">${role(i)}</span> ${escape(person)}, Kamerlid</span></li>`).join('\n')}
 </ul>
 <div class="m-modal"><button class="m-button m-modal__open" type="button" onclick="this.parentElement.classList.toggle('is-open')">Bekijk document</button><div class="m-modal__content">
${body(document)}
 </div></div>
</main>
<footer><h2>Contact</h2><p>Nagebootste pagina</p></footer>
</body></html>`;
}
