import { describe, expect, it } from 'vitest';
import { seeAlso } from '../../../lib/sites/see-also';
import { ahUrl, obk, readHtml } from './pages';

const answer = 'Antwoord van Minister Voorbeeld (Waterwerken) (ontvangen 14 februari 2099).';

describe('what the heading of an answer names as versions of the same question', () => {
  it.each<[string, string[]]>([
    [`${answer} Zie ook Aanhangsel Handelingen, vergaderjaar 2098–2099, nr. 101.`, ['ah-tk-20982099-101']],
    [`${answer} Zie ook Aanhangsel Handelingen,vergaderjaar 2098-2099, nr. 101`, ['ah-tk-20982099-101']],
    [`${answer} Zie ook Aanhangsel Handelingen nr. 19, vergaderjaar 2098-2099`, ['ah-tk-20982099-19']],
    [
      `${answer} Zie ook Aanhangsel Handelingen nrs. 19, 20 en 31, vergaderjaar 2098/2099.`,
      ['ah-tk-20982099-19', 'ah-tk-20982099-20', 'ah-tk-20982099-31'],
    ],
    [
      `${answer} Zie ook Aanhangsel Handelingen nr. 756, vergaderjaar 2097-2098 en nr. 365, vergaderjaar 2098-2099`,
      ['ah-tk-20972098-756', 'ah-tk-20982099-365'],
    ],
    [
      'Nader antwoord van Minister Voorbeeld. Zie ook Aanhangsel Handelingen, vergaderjaar 2099–2100, nr. 7',
      ['ah-tk-20992100-7'],
    ],
    [
      'Mededeling van Minister Voorbeeld. Zie ook Aanhangsel Handelingen, vergaderjaar 2098–2099, nr. 8',
      ['ah-tk-20982099-8'],
    ],
    [
      `Vragen van het lid Voorbeeld (XYZ) over bruggen (ingezonden 1 mei 2099). ${answer} Zie ook Aanhangsel Handelingen, vergaderjaar 2098–2099, nr. 9`,
      ['ah-tk-20982099-9'],
    ],
    [answer, []],
    [`${answer} Zie ook Aanhangsel Handelingen, vergaderjaar 2098–2101, nr. 101.`, []],
    [`${answer} Zie ook Aanhangsel Handelingen, nr. 101.`, []],
    [`${answer} Zie ook Handelingen, vergaderjaar 2098–2099, nr. 101.`, []],
    // Another question may be meant.
    [
      'Vragen van het lid Voorbeeld (XYZ) over bruggen. Zie ook Aanhangsel Handelingen nr. 7, vergaderjaar 2098-2099',
      [],
    ],
  ])('%s', (heading, ids) => {
    expect(seeAlso([heading], 'TK')).toEqual(ids);
  });

  it('in the Eerste Kamer its own ids', () => {
    const heading = `${answer} Zie ook Aanhangsel Handelingen, vergaderjaar 2098–2099, nr. 1.`;
    expect(seeAlso(['Vragen', heading], 'EK')).toEqual(['ah-ek-20982099-1']);
  });

  it('stands among the relations of the reading', () => {
    const html = obk(
      `<h1 class="kamervraagomschrijving_kop">Vragen van het lid Voorbeeld (XYZ) aan de Minister van Voorbeelden over bruggen (ingezonden 14 januari 2098).</h1>
       <h1 class="kamervraagomschrijving_kop">Antwoord van Minister Voorbeeld (Voorbeelden) (ontvangen 14 maart 2098). Zie ook Aanhangsel Handelingen, vergaderjaar 2097–2098, nr. 99.</h1>
       <div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div><div class="antwoord"><h2>Antwoord 1</h2><p>Ja.</p></div>`,
    );
    expect(readHtml(html, ahUrl)?.relations).toContain('ah-tk-20972098-99');
  });
});
