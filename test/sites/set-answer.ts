import { addressesOf } from './catalogue';
import type { SiteDocument } from './document';
import { renderPublication } from './officiele-bekendmakingen';
import { renderTweedeKamer } from './tweede-kamer';

/** What the paragraph of the answer is, as both sites set it: a table with heads, a counted list and one with signs. */
const set = `<p>In de tabel staan de bruggen.</p>
<table><thead><tr><th>Brug</th><th>Bouwjaar</th></tr></thead><tbody>
<tr><th scope="row">Oude brug</th><td>2090</td></tr><tr><th scope="row">Nieuwe brug</th><td></td></tr></tbody></table>
<p>Daarna volgen drie stappen:</p>
<ol><li><p>een onderzoek;</p></li><li>een besluit, dat is:<ul><li><span class="ol">a.</span>over geld;</li><li><span class="ol">b.</span>over tijd;</li></ul></li><li>het werk.</li></ol>
<p>Zie ook Kamerstuk 36 200-V, nr. 26.</p>`;

const answerOn = (place: string, number: number): SiteDocument => ({
  kind: 'answer',
  officialId: `ah-tk-20972098-${number}`,
  zaaknummer: `2098Z00${number}`,
  documentnummer: `2098D00${number}`,
  aanhangselnummer: number,
  vergaderjaar: '2097-2098',
  title: `Antwoord op vragen over bruggen van ${place}`,
  heading: `Vragen van het lid Voorbeeld (XYZ) aan de Minister van Waterwerken over bruggen van ${place} (ingezonden 28 januari 2098).`,
  answerHeading: 'Antwoord van Minister Proef (Waterwerken) (ontvangen 18 februari 2098).',
  date: '2098-02-18',
  indieners: ['A. Voorbeeld'],
  blocks: [
    { type: 'question', heading: 'Vraag 1', paragraphs: [`Welke bruggen van ${place} zijn oud?`] },
    { type: 'answer', heading: 'Antwoord 1', paragraphs: ['HIER'] },
  ],
});

/** Two answers with a table and lists, one of each site. */
export function setAnswerPages(): { url: string; html: string }[] {
  const filled = (html: string) => html.replace(/<p[^>]*>\s*HIER\s*<\/p>/, set);
  const [one, other] = [answerOn('Voorbeelddam', 777), answerOn('Proefwijk', 778)];
  return [
    { url: addressesOf(one).publication, html: filled(renderPublication(one)) },
    { url: addressesOf(other).parliament, html: filled(renderTweedeKamer(other)) },
  ];
}
