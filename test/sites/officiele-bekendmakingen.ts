import { body } from './body';
import type { SiteDocument } from './document';
import { escape } from './html';

/** The style of the real site, roughly, so that a screenshot shows what a reader would see. */
const style = `
  body { margin: 0; font: 16px/1.6 Verdana, 'DejaVu Sans', sans-serif; color: #000; background: #fff }
  .header { background: #fff; border-bottom: 8px solid #154273; padding: 16px 6vw } .header a { color: #154273; margin-right: 16px }
  .columns { display: flex; gap: 40px; padding: 24px 6vw; flex-wrap: wrap-reverse } #content { flex: 1 1 520px; min-width: 0 } #sidebar { flex: 0 1 220px; font-size: 14px }
  h1 { font-size: 24px; line-height: 1.3; color: #154273 } .kamervraagomschrijving_kop { font-size: 18px; color: #000 } h2.stuktitel { font-size: 16px; margin: 24px 0 0 } p { margin: 4px 0 }
  table { border-collapse: collapse; font-size: 13px; margin-bottom: 24px; display: block; overflow-x: auto } th, td { text-align: left; padding: 4px 12px 4px 0; border-bottom: 1px solid #ccc }
  a { color: #01689b } a.nootnum { position: relative; top: -.65em; font-size: 70% } h5.note-close { display: none } #noten, .noten { font-size: 14px } .noot { margin-bottom: 1em } .noot sup { float: left; margin-right: 6px } .footer, .disclaimer { font-size: 13px; color: #555 } .modal--off-screen { display: none }`;

/** A page of zoek.officielebekendmakingen.nl in its layout since 2019. */
export function renderPublication(document: SiteDocument): string {
  const { officialId, zaaknummer, aanhangselnummer, vergaderjaar, date, title } = document;
  const answer = document.kind === 'answer';
  const meta = (name: string, content: string | number | null) =>
    content === null ? '' : `  <meta name="${name}" content="${escape(String(content))}">\n`;
  const received = answer ? 'Datum ontvangst' : 'Datum indiening';
  const name = answer ? 'Aanhangsel van de Handelingen' : 'Kamervragen zonder antwoord';
  return `<!DOCTYPE html>
<html lang="nl"><head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>${escape(title)} | Overheid.nl &gt; Officiële bekendmakingen</title>
${meta('DC.identifier', officialId)}${meta('DC.title', title)}${meta('DC.type', answer ? 'Antwoord' : 'Schriftelijke vragen')}${meta('DC.type', answer ? 'Aanhangsel van de Handelingen' : 'Kamervragen zonder Antwoord')}${meta('OVERHEIDop.vraagnummer', zaaknummer)}${meta('OVERHEIDop.aanhangselNummer', aanhangselnummer)}${meta('OVERHEIDop.vergaderjaar', vergaderjaar)}${document.indieners.map((person) => meta('OVERHEIDop.indiener', person)).join('')}  <style>${style}</style>
</head><body>
<header class="header"><nav id="nav"><a href="/">Home</a> <a href="/uitgebreidzoeken">Uitgebreid zoeken</a></nav></header>
<main class="global-main">
 <div class="container columns columns--sticky-sidebar">
  <div id="sidebar" class="columns--sticky-sidebar__sidebar"><div id="extrainfo"><h2>Extra informatie</h2><ul><li><a href="/${officialId}.pdf">Download als PDF</a></li></ul></div></div>
  <div id="content" role="main" class="content content--publication">
   <article>
    <h1>${name}</h1>
    <table><thead><tr><th>Datum publicatie</th><th>Organisatie</th><th>Vergaderjaar</th><th>Nummer</th><th>${received}</th></tr></thead>
     <tbody><tr><td>${date}</td><td>Tweede Kamer der Staten-Generaal</td><td>${vergaderjaar ?? ''}</td><td>${aanhangselnummer ?? zaaknummer ?? ''}</td><td>${date}</td></tr></tbody></table>
    <div id="broodtekst" class="stuk broodtekst-container">
${body(document)}
         <div class="pageactions"><a class="to-top" href="#">Naar boven</a>
           <div id="delenModal" class="modal modal--off-screen" hidden><div class="modal__content"><h2>Permanente link</h2><p>https://zoek.officielebekendmakingen.nl/${officialId}.html</p></div></div></div>
    </div>
   </article>
   <div class="disclaimer"><p>Aan deze nagebootste pagina kunnen geen rechten worden ontleend.</p></div>
   <div class="footer row--footer"><h2>Over deze website</h2><ul><li><a href="/contact">Contact</a></li></ul></div>
  </div>
 </div>
</main></body></html>`;
}
