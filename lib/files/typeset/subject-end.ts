/*
 * Where a sentence about questions goes on behind what they are about: "De vragen van het lid A over de pont | kunnen niet
 * binnen de termijn worden beantwoord". The verbs themselves say nothing, for a subject is often a sentence too: "het
 * bericht dat scholen worden gesloten". What tells is what follows them, in the order of a main clause.
 */
const VERBS = String.raw`(?:kunnen|kan|konden|zullen|zal|worden|wordt|werden|zijn|is|moeten|dienen)`;
const BETWEEN = String.raw`(?:(?:helaas|echter|tot\s+mijn\s+spijt|hierbij|hiermee|hieronder|hierna|onderstaand|thans|nog|dan\s+ook|door\s+(?:mij|ons)|bij\s+deze|vandaag|inmiddels|in\s+(?:deze|de|bijgaande)\s+(?:brief|bijlage)|mede\s+namens\s[^.]{3,120}?|vanwege\s[^.]{3,120}?|wegens\s[^.]{3,120}?)\s*,?\s*){0,3}`;
const PREDICATE = new RegExp(
  String.raw`\s+${VERBS}\s+${BETWEEN}(?:niet\s+(?:binnen|tijdig|op\s+tijd|volledig|meer|eerder)\b|binnen\s+(?:de|drie)\s|beantwoord\b|tijdig\b|als\s+volgt\b|ingezonden\b)` +
    String.raw`|\s+(?:beantwoord|beantwoorden|kan|kunnen|deel|delen|bericht|antwoord|zend|zenden|stuur|sturen|bied|bieden|informeer|meld|geef|heb|hebben|treft|vindt|ontvangt)\s+(?:ik|wij|we|u)\b`,
  'iu',
);
// … over de pont (ingezonden 3 maart 2098) · (uw kenmerk 2098Z04321) · (2098Z04321)
const BRACKET = /,?\s*[([](?:ingezonden|(?:uw\s+|ons\s+|met\s+)?kenmerk|(?:19|20)\d\d\s?Z)/i;
// What a letter goes on with in a paragraph of its own, which may have been run together.
const NEXT = /\s+(?=Geachte\s|Hoogachtend\b|Vraag\s+1\b)/u;
const SENTENCE = /[.?!]["'”’»)]?\s+(?=["'“‘«(]?\p{Lu})/gu;
/** Behind these no sentence ends: titles and initials of persons, and what a number follows. */
const BEFORE_NAME =
  /(?:^|[\s(])(?:[Mm]rs?|[Dd]rs?|[Ii]r|[Ii]ng|[Pp]rof|[Dd]hr|[Mm]w|[Mm]evr|[Jj]hr|[Bb]c|[Ss]t|[Nn]rs?|[Aa]rt|[Vv]gl|[Bb]lz|pp?|[Pp]ar|ca|resp|incl|min|\p{Lu}|(?:\p{L}\.)+\p{Lu})$/u;
/** Behind these one may end, where the next word looks like a beginning. */
const ABBREVIATED = /(?:^|[\s(])(?:jl|etc|enz|bijv|bv|(?:\p{L}{1,3}\.)+\p{L}{1,3})$/iu;
const BEGINNING =
  /^["'“‘«(]?(?:De|Deze|Dit|Dat|Het|Een|In|Hierbij|Hiermee|Hierin|Met|Ik|Wij|Bij|U|Uw|Op|Mede|Tot|Naar|Voor|Graag|Vanwege|Wegens|Helaas|Daarbij|Bijgaand|Kunt|Bent|Zo|Gelet|Gezien)\b/u;

/** The text up to where the subject ends. */
export function cutSubject(text: string): string {
  const ends = [PREDICATE.exec(text), BRACKET.exec(text), NEXT.exec(text)].flatMap(
    (match) => match?.index ?? [],
  );
  for (const { index, 0: end } of text.matchAll(SENTENCE)) {
    const before = text.slice(0, index);
    const isDot = text.charAt(index) === '.';
    if (isDot && BEFORE_NAME.test(before.slice(-20))) continue;
    const begins = BEGINNING.test(text.slice(index + end.length));
    if ((!isDot || ABBREVIATED.test(before.slice(-20))) && !begins) continue;
    ends.push(isDot ? index : index + 1);
    break;
  }
  return text
    .slice(0, Math.min(...ends, text.length))
    .replace(/\s*\.$/, '')
    .trimEnd();
}
