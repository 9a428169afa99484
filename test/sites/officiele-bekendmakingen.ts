import { body } from './body';
import type { SiteDocument } from './document';
import { escape, shortDate } from './html';

/** A page of zoek.officielebekendmakingen.nl in its layout since 2019. */
export function renderPublication(document: SiteDocument): string {
  const { officialId, zaaknummer, aanhangselnummer, vergaderjaar, date, title } = document;
  const answer = document.kind === 'answer';
  const published = shortDate(date);
  return `<!DOCTYPE html>
<html lang="nl"><head>
  <meta charset="utf-8">
  <title>${escape(title)} | Overheid.nl &gt; Officiële bekendmakingen</title>
${metadata(document)}
  <meta name="viewport" content="width=device-width, initial-scale=1">
</head><body>
<header class="header"><nav id="nav"><a href="/">Home</a> <a href="/uitgebreidzoeken">Uitgebreid zoeken</a></nav></header>
<div class="breadcrumb"><p>U bent hier:</p><ol><li><a href="/">Home</a></li><li>Zoekresultaten</li></ol></div>
<main class="global-main">
 <div class="container columns columns--sticky-sidebar">
  <div id="sidebar" class="columns--sticky-sidebar__sidebar"><div id="extrainfo"><h2>Extra informatie</h2><ul><li><a href="/${escape(officialId)}.pdf">Download als PDF</a></li></ul></div><div id="gerelateerd"><h2>Gerelateerde documenten</h2></div></div>
  <div id="content" role="main" class="content content--publication">
   <article>
    <h1>${answer ? 'Aanhangsel van de Handelingen' : 'Kamervragen zonder antwoord'}</h1>
    <table><thead><tr><th>Datum publicatie</th><th>Organisatie</th><th>Vergaderjaar</th><th>Nummer</th><th>${answer ? 'Datum ontvangst' : 'Datum indiening'}</th></tr></thead>
     <tbody><tr><td>${published}</td><td>Tweede Kamer der Staten-Generaal</td><td>${escape(vergaderjaar ?? '')}</td><td>${escape(String(aanhangselnummer ?? zaaknummer ?? ''))}</td><td>${published}</td></tr></tbody></table>
    <div id="broodtekst" class="stuk broodtekst-container">
${body(document)}
         <div class="pageactions"><a class="to-top" href="#">Naar boven</a>
           <div id="delenModal" class="modal modal--off-screen" hidden><div class="modal__content"><h2>Permanente link</h2><p>https://zoek.officielebekendmakingen.nl/${escape(officialId)}.html</p><span class="modal__close" id="modalSluiten">Sluit modaal</span></div></div></div>
    </div>
   </article>
   <div class="disclaimer"><div class="disclaimer__content"><p>Aan deze nagebootste pagina kunnen geen rechten worden ontleend.</p></div></div>
   <div class="footer row--footer"><h2>Over deze website</h2><ul><li><a href="/contact">Contact</a></li></ul></div>
  </div>
 </div>
</main></body></html>`;
}

/** The names in the head, as real pages have them (lib/sites/SITES.md 1.2); a name without a value is left out. */
function metadata(document: SiteDocument): string {
  const answer = document.kind === 'answer';
  const rows: [name: string, scheme: string | null, content: string | number | null][] = [
    ['DC.identifier', 'OVERHEIDop.ParlID', document.officialId],
    ['DC.title', null, document.title],
    [
      'DC.type',
      answer ? 'OVERHEIDop.AanhangselTypen' : 'OVERHEIDop.KamervraagTypen',
      answer ? 'Antwoord' : 'Schriftelijke vragen',
    ],
    [
      'DC.type',
      'OVERHEIDop.Parlementair',
      answer ? 'Aanhangsel van de Handelingen' : 'Kamervragen zonder Antwoord',
    ],
    ['DC.creator', 'OVERHEID.StatenGeneraal', 'Tweede Kamer der Staten-Generaal'],
    ['DCTERMS.issued', 'DCTERMS.W3CDTF', document.date],
    ['OVERHEIDop.publicationName', null, answer ? 'Kamervragen (Aanhangsel)' : 'Kamervragen zonder antwoord'],
    ['OVERHEIDop.vergaderjaar', null, document.vergaderjaar],
    ['OVERHEIDop.vraagnummer', null, document.zaaknummer],
    ['OVERHEIDop.aanhangselNummer', null, document.aanhangselnummer],
    ...document.indieners.map((name): [string, null, string] => ['OVERHEIDop.indiener', null, name]),
    [answer ? 'OVERHEIDop.datumOntvangst' : 'OVERHEIDop.datumIndiening', 'DCTERMS.W3CDTF', document.date],
  ];
  return rows
    .filter(([, , content]) => content !== null)
    .map(
      ([name, scheme, content]) =>
        `  <meta name="${name}"${scheme ? ` data-scheme="${scheme}"` : ''} content="${escape(String(content))}">`,
    )
    .join('\n');
}
