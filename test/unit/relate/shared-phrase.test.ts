import { describe, expect, it } from 'vitest';
import { sharedNames, sharedPhrase } from '../../../lib/relate/shared-phrase';
import { terms } from '../../../lib/relate/terms';

const phrase = (subject: string, other: string) =>
  sharedPhrase(subject, new Set(terms(other).map(({ stem }) => stem)), other);

describe('the phrase that two texts share', () => {
  it.each([
    // whole, with the silent words in its midst, as the first prints it
    [
      'Het bericht dat asbest in schooldaken nog jaren blijft liggen',
      'Hoeveel schooldaken bevatten asbest?',
      'asbest in schooldaken',
    ],
    [
      'de opvang van zeehonden op Kwikslood',
      'Wie betaalt de zeehondenopvang? Zeehonden hebben opvang nodig.',
      'opvang van zeehonden',
    ],
    ['Q-koorts bij geiten', 'Wat doet u tegen Q-koorts bij een geit?', 'Q-koorts bij geiten'],
    ['Q-koorts bij geiten', 'Waarom had deze geit hoge koorts?', 'koorts bij geiten'],
    ['wapens voor Saoedi-Arabië', 'Saoedi-Arabië kocht wapens', 'wapens voor Saoedi-Arabië'],
    // the weightier of two
    [
      'Boetes voor gemeenten. Lozing van drijfmest door varkenshouderijen',
      'Boetes: gemeenten leggen varkenshouderijen die drijfmest lozen en de lozing verzwijgen niets op',
      'Lozing van drijfmest door varkenshouderijen',
    ],
    // what a sentence or a quotation parts is no phrase
    ['Vleermuizen. Sluiswachters', 'sluiswachters en vleermuizen', null],
    ['‘vleermuizen’ (sluiswachters)', 'sluiswachters en vleermuizen', null],
    // a part of a compound is no word of its own
    ['asbest in schooldaken', 'asbesthoudende scholen met een dak', null],
    // one word is no phrase, nor is one name
    ['zeehonden op het strand', 'zeehonden in de haven', null],
    ['bezoek aan Saoedi-Arabië', 'verdrag met Saoedi-Arabië', null],
    // places and broad words alone are no subject
    ['Rotterdam en Limburg', 'Limburg en Rotterdam', null],
    ['Nederlandse gemeenten', 'gemeenten in Nederland', null],
    ['windmolens in de provincie Drenthe', 'de provincie Drenthe en energie', null],
    ['geiten in de provincie Drenthe', 'geiten in Drenthe, een provincie', 'geiten in de provincie Drenthe'],
    // nor what begins in the midst of a name
    [
      'het Hof voor de Rechten van de Mens en asbest in schooldaken',
      'Wat zegt het Hof van de Mens over asbest en schooldaken?',
      'asbest in schooldaken',
    ],
    // a verb or "dat" is no part of a thing, nor is an adjective without its noun
    [
      'Sluiswachters zijn vernielingen door vleermuizen zat',
      'Sluiswachters melden vernielingen door vleermuizen',
      'vernielingen door vleermuizen',
    ],
    [
      'vleermuizen die asbest in schooldaken vinden',
      'vleermuizen en asbest in schooldaken',
      'asbest in schooldaken',
    ],
    ['vangst van Drentse zeehonden', 'de vangst van Drentse vleermuizen', null],
    ['vangst van een zeldzame zeehond', 'de vangst is zeldzame sport', null],
    [
      'internationale zeehonden en vleermuizen',
      'een internationale aanpak van zeehonden en vleermuizen',
      'zeehonden en vleermuizen',
    ],
    [
      'grijze zeehonden en vleermuizen',
      'vleermuizen naast grijze zeehonden',
      'grijze zeehonden en vleermuizen',
    ],
    ['asbest bij re-integratie', 'asbest en re-vue', null],
    // a newspaper, a month and a year are none either
    ['Volkskrant januari 2098 over vleermuizen', 'Volkskrant van januari 2098 over sluiswachters', null],
    ['vleermuizen in januari 2098', 'vleermuizen in januari 2098', null],
    ['Nieuwsuur over vleermuizen', 'vleermuizen in Nieuwsuur', null],
    ['vleermuizen in maart bij sluiswachters', 'sluiswachters en vleermuizen in maart', null],
    ['2098: vleermuizen en sluiswachters', '2098 vleermuizen, sluiswachters', 'vleermuizen en sluiswachters'],
    ['', 'asbest', null],
  ])('%s | %s: %s', (subject, other, expected) => expect(phrase(subject, other)).toBe(expected));

  it('is no longer than nine words', () => {
    const long =
      'asbest zeehonden vleermuizen drijfmest vuurwerk sluiswachters nertsen rookverbod bonussen loodgieters';
    expect(phrase(long, long)?.split(' ')).toHaveLength(9);
  });
});

describe('names that two texts share', () => {
  it.each([
    ['in Ter Apel en Den Voorbeeld', 'Waarom Ter Apel?', ['Ter Apel']],
    ['de heer Van der Laan', 'mevrouw van der Laan', ['Van der Laan']],
    [
      'Alphen aan den Kwik en Ter Apel',
      'van Ter Apel naar Alphen aan den Kwik',
      ['Alphen aan den Kwik', 'Ter Apel'],
    ],
    ['dijken in Noord-Holland', 'Noord-Holland onder water', ['Noord-Holland']],
    ['bestrijding van Q-koorts', 'Q-koorts op geitenbedrijven', ['Q-koorts']],
    ['Wie leidt de Stichting Blauwe Dijk?', 'De stichting blauwe dijk', ['Stichting Blauwe Dijk']],
    // a sentence's first word is no part of it
    ['Is Tata Voorbeeld bereid?', 'Is Tata Voorbeeld klaar?', ['Tata Voorbeeld']],
    ['Is Schiphol bereid?', 'Is Schiphol klaar?', []],
    ['Gemeenten en Prorail overleggen', 'gemeenten en Prorail', []],
    ['Gisteren zei Zwarte Kwik dat.', 'Zwarte Kwik zei dat.', ['Zwarte Kwik']],
    // whole words alone
    ['minister Van Dam', 'minister Van Damme', []],
    ['Nieuw-Kwik', 'Nieuw-Kwikdam', []],
    // no newspapers
    ['NRC Handelsblad schreef het', 'in NRC Handelsblad', []],
    ['Is Schiphol groot?', 'Het Schiphol van nu', []],
    ['de koorts', 'Q-koorts', []],
    ['', '', []],
  ])('%s | %s: %j', (text, other, expected) => expect(sharedNames(text, other)).toEqual(expected));
});
