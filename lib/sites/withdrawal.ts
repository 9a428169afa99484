/*
 * A notice ("Mededeling") that is no postponement mostly says that the questions themselves are withdrawn. Its words stand
 * beside a subject that may be about withdrawing anything: "de vragen over de ingetrokken vergunning worden later
 * beantwoord". So the verb must belong to the questions, and what it says must not be about answering late.
 */

/** No notice is longer; what is, is not taken apart. */
const LONGEST = 3000;
/** Some words between two that belong together; a sentence about questions and what happens to them is not longer. */
const GAP = '[^;:!?]{0,250}?';
const QUESTIONS = '(?:kamer)?vragen';
// at the end of what is said, or before when, why and by whom: "… ingetrokken.", "… ingetrokken op verzoek van het lid X"
const END = '(?=\\s*(?:[.,;)]|$)|\\s+(?:op|door|wegens|vanwege|omdat|nadat|aangezien|nu|namens|en|in)\\b)';
const WITHDRAWN = `(?:ingetrokken|teruggetrokken)${END}`;

const FORMS = [
  // De vragen van het lid X (XYZ) zijn ingetrokken. · Deze vragen worden op verzoek van de indiener ingetrokken.
  `\\b${QUESTIONS}\\b${GAP}\\b(?:zijn|worden|waren|werden)\\s${GAP}${WITHDRAWN}`,
  // … dat de vragen ingetrokken zijn · de vragen als ingetrokken te beschouwen
  `\\b${QUESTIONS}\\b${GAP}\\bingetrokken\\s+(?:zijn|worden|waren|werden|te\\s+beschouwen|beschouwd)\\b`,
  // Het lid X heeft haar vragen ingetrokken. · De leden hebben de vragen over Y ingetrokken.
  `\\b(?:heeft|hebben|had|hadden)\\s(?:[\\w-]+\\s+){0,8}?${QUESTIONS}\\b${GAP}${WITHDRAWN}`,
  // Het lid X trekt zijn vragen in. · De leden trekken hierbij de vragen over Y in.
  `\\b(?:trek(?:t|ken)?|trok(?:ken)?)\\s(?:[\\w-]+\\s+){0,8}?${QUESTIONS}\\b${GAP}\\bin${END}`,
  // … gevraagd de vragen in te trekken · … te kennen gegeven haar vragen te willen intrekken
  `\\b${QUESTIONS}\\b${GAP}\\b(?:in\\s+te\\s+trekken|(?:wil|willen|wenst|wensen|laten)\\s+(?:in\\s+te\\s+trekken|intrekken))\\b`,
  // Intrekking van de vragen van het lid X · Intrekking schriftelijke vragen · het intrekken van haar Kamervragen
  `(?:intrekking|intrekken|terugtrekking)\\s+(?:van\\s+)?(?:(?:de|deze|zijn|haar|hun|bovenstaande|bovengenoemde|schriftelijke|mondelinge|eerdere|gestelde)\\s+){0,4}${QUESTIONS}\\b`,
  // Ingetrokken. · Vragen ingetrokken · Ingetrokken op verzoek van de indiener ; all that the notice says
  `^(?:(?:de|deze|schriftelijke|bovenstaande)\\s+){0,2}(?:${QUESTIONS}\\s+)?ingetrokken(?=\\s*(?:[.,;)]|$)|\\s+(?:op|door|wegens|namens)\\b)`,
].map((form) => new RegExp(form, 'i'));

/** What follows "vragen" and "over" is their subject, up to where the sentence names their day or number. */
const SUBJECT =
  /(\bvragen\b[^;:!?]{0,300}?)\s(?:over|inzake|betreffende|omtrent)\s[^;:!?]{0,600}?(?=\(\s*(?:ingezonden|met kenmerk|kenmerk|\d{4}Z\d))/i;
const QUOTED = /«[^»]{0,400}»|“[^”]{0,400}”|"[^"]{0,400}"/g;
const BRACKETS = /\([^()]{0,400}\)/g;
// over vergunningen die zijn ingetrokken · over het intrekken van … ; what is withdrawn stands in the subject
const ELSEWHERE =
  /\b(?:over|inzake|betreffende|omtrent)\s[^;:!?]{0,300}?\b(?:die|dat|welke|waar[a-z]*|of)\b[^;:!?]{0,300}?\bingetrokken\b|\bvragen\b[^;:!?]{0,300}?\b(?:over|inzake|betreffende|omtrent)\s[^;:!?]{0,300}?\b(?:intrekking|intrekken|terugtrekking|in\s+te\s+trekken)\b/i;
// niet ingetrokken · nog niet … · niet binnen de gebruikelijke termijn
const NOT_SO =
  /\b(?:niet|nooit|geen)\b[^;:!?]{0,40}?\b(?:ingetrokken|intrek\w*)\b|\bniet\s+(?:binnen|tijdig|eerder|op\s+tijd)\b|\bnog\s+niet\b|\btermijn\b|\buit(?:stel|gesteld)\b|\bspoedig\b/i;
// "… aan de Kamer. De vragen …" ; not behind initials ("A.B. Voorbeeld") nor before a number ("nr. 3")
const SENTENCES = /(?<=[^A-Z][.;!?])\s+(?=[A-ZÀ-Þ«“"'‘])/;

/** Whether a notice, or the title of one, says that the questions which it is about are withdrawn. */
export function isWithdrawal(text: string): boolean {
  const line = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  return line.split(SENTENCES).some((sentence) => {
    const said = sentence
      .replace(QUOTED, ' ')
      .replace(SUBJECT, '$1 ')
      .replace(BRACKETS, ' ')
      .replace(/\s+/g, ' ');
    return !NOT_SO.test(said) && !ELSEWHERE.test(said) && FORMS.some((form) => form.test(said));
  });
}
