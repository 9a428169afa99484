import { describe, expect, it } from 'vitest';
import { Fault } from '../../../lib/open-data/fault';
import { readPublication } from '../../../lib/open-data/publication';
import { findElement, plainText, readXml } from '../../../lib/open-data/xml';

const thrown = (xml: string): unknown => {
  try {
    return readXml(xml);
  } catch (error) {
    return error;
  }
};

describe('XML', () => {
  it('is read by local names, in its order', () => {
    const root = readXml(
      '\ufeff  <?xml version="1.0"?><!-- x --><p:a x:b="1&amp;2">een <c>twee</c> <![CDATA[<drie>]]></p:a>',
    );
    expect(root.name).toBe('a');
    expect(root.attributes.get('b')).toBe('1&2');
    expect(root.children).toHaveLength(4);
    expect(plainText(root)).toBe('een twee <drie>');
    expect(findElement(root, 'd')).toBeNull();
  });

  it('knows the names that HTML has', () => {
    expect(plainText(readXml('<a>co&euml;rdinatie&nbsp;&#8211; &#x2014; &lt;&quot;&apos;&gt;</a>'))).toBe(
      'coërdinatie – — <"\'>',
    );
  });

  it.each([
    ['an unknown name', '<a>&onbekend;</a>', 'unreadable'],
    ['a name that every object has', '<a>&toString;&constructor;&__proto__;</a>', 'unreadable'],
    ['elements that cross', '<a><b></a></b>', 'unreadable'],
    ['no XML', 'Onderhoud', 'unreadable'],
    ['two roots', '<a/><b/>', 'unreadable'],
    ['declared entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'unreadable'],
    ['other declarations of its own', '<!DOCTYPE a [<!ELEMENT a ANY>]><a/>', 'unreadable'],
    ['deep without end', '<a>'.repeat(5000), 'unreadable'],
    ['half a document', '<a><b>een</b><c>tw', 'cut'],
    ['half a tag', '<a><b att="', 'cut'],
    ['nothing', '', 'cut'],
  ])('that is %s is refused', (_, xml, kind) => {
    const error = thrown(xml);
    expect(error).toBeInstanceOf(Fault);
    expect(error).toMatchObject({ kind });
  });

  it('may name its document type', () => {
    expect(readXml('<!DOCTYPE vraagdoc SYSTEM "vraagdoc.dtd"><vraagdoc/>').name).toBe('vraagdoc');
  });
});

const read = (inner: string) => readPublication(readXml(`<kamervragen>${inner}</kamervragen>`));

describe('a publication', () => {
  it.each([
    ['<al>Een<nadruk type="cur">voud</nadruk>ig</al><al>Twee</al>', 'Eenvoudig Twee'],
    ['<al>CO<inf>2</inf> en m<sup>2</sup></al>', 'CO2 en m2'],
    ['<al>Zie <extref doc="stb-2090-1" soort="document">Stb. 2090, 1</extref>.</al>', 'Zie Stb. 2090, 1.'],
    ['<al>Zacht\u00adjes\u200b aan</al>', 'Zachtjes aan'],
    [
      '<al>Te weten:</al><lijst type="expliciet"><li><li.nr>a.</li.nr><al>een;</al></li><li><li.nr>b.</li.nr><al>twee.</al></li></lijst>',
      'Te weten: a. een; b. twee.',
    ],
    [
      '<table><tgroup><tbody><row><entry>een</entry><entry>twee</entry></row></tbody></tgroup></table>',
      'een twee',
    ],
    ['<al-groep><al>een</al>\n<al>\n  twee\n</al></al-groep>', 'een twee'],
    ['<al/>', ''],
  ])('has the text of %s', (inner, text) => {
    expect(read(`<vraag><nr>Vraag 1</nr>${inner}</vraag>`)?.questions).toEqual([
      { numbers: [1], text, notes: [] },
    ]);
  });

  it.each([
    ['Vraag 1', [1]],
    ['Vraag 2 t/m 6', [2, 3, 4, 5, 6]],
    ['Vragen 1 en 4', [1, 4]],
    ['2, 3', [2, 3]],
    ['Vraag', []],
  ])('has the numbers of %s', (heading, numbers) => {
    expect(read(`<vraag><nr>${heading}</nr><al>Wie?</al></vraag>`)?.questions[0]?.numbers).toEqual(numbers);
  });

  it('has its footnotes where they stand', () => {
    const found = read(`
      <vraag><nr>Vraag 1</nr><al>Kent u dit<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Krant (<extref doc="http://a.example/x" soort="URL">link</extref>)</noot.al><noot.al>en www.b.example</noot.al></noot>, <noot id="n2"><noot.nr>2)</noot.nr><noot.lijst><li><al>Blad</al></li></noot.lijst></noot> en dat<nootref refid="n1"/>?</al></vraag>
      <antwoord><nr>Antwoord 1</nr><al>Zie<nootref refid="n2">2</nootref>, noot<nootref nr="1"/> en<noot nr="3"><al>Zonder nummer.</al></noot>.<nootref refid="weg">9</nootref></al></antwoord>`);
    expect(found?.questions).toEqual([{ numbers: [1], text: 'Kent u dit en dat?', notes: ['1', '2'] }]);
    expect(found?.answers).toEqual([{ numbers: [1], text: 'Zie, noot en.', notes: ['2', '1', '3', '9'] }]);
    expect(found?.footnotes).toEqual([
      {
        label: '1',
        text: 'Krant (link) en www.b.example',
        urls: ['http://a.example/x', 'https://www.b.example'],
      },
      { label: '2', text: 'Blad', urls: [] },
      { label: '3', text: 'Zonder nummer.', urls: [] },
    ]);
    expect(found?.unanswered).toBe(true);
  });

  it.each([
    ['<kamervraagopmerking><nr>Mededeling</nr><al>Later.</al></kamervraagopmerking>', null, 'Later.'],
    ['<kamervraagopmerking><al>Mededeling</al><al>Later.</al></kamervraagopmerking>', null, 'Later.'],
    [
      '<kamervraagopmerking><al>Toelichting:</al><al>Eerder gevraagd.</al></kamervraagopmerking>',
      'Eerder gevraagd.',
      null,
    ],
    ['<kamervraagopmerking><al>Eerder gevraagd.</al></kamervraagopmerking>', 'Eerder gevraagd.', null],
    ['<toelicht><al>Een.</al></toelicht><toelicht><al>Twee.</al></toelicht>', 'Een. Twee.', null],
    ['<antwoord><nr>Mededeling</nr><al>Later.</al></antwoord>', null, 'Later.'],
  ])('has the remark %s', (inner, explanation, notice) => {
    const found = read(`<vraag><nr>Vraag 1</nr><al>Wie?</al></vraag>${inner}`);
    expect(found).toMatchObject({ explanation, notice, answers: [] });
  });

  it('keeps a part within a part together', () => {
    const found = read('<vraag><nr>Vraag 1</nr><al>Wie?</al><toelicht><al>Daarom.</al></toelicht></vraag>');
    expect(found).toMatchObject({ questions: [{ text: 'Wie? Daarom.' }], explanation: null });
  });

  it('is read in its old form too', () => {
    const found = readPublication(
      readXml(`<vraagdoc><titel>x</titel><vragen><omschr>Vragen van het lid Voorbeeld (XYZ) over bruggen. (Ingezonden 1 maart 1999)</omschr>
      <vraag><nummer>1</nummer><al>Wie?</al></vraag><vraag><nummer>2</nummer><al>Wat?<noot nr="1"><al>Krant</al></noot></al></vraag></vragen>
      <reactie><omschr>Antwoord van minister Gevraagde (Bruggen). (Ontvangen 2 april 1999)</omschr>
      <antwoord><nummer>1 en 2</nummer><al>Ik.</al></antwoord></reactie></vraagdoc>`),
    );
    expect(found?.headings).toHaveLength(2);
    expect(found?.questions.map(({ numbers, notes }) => [numbers, notes])).toEqual([
      [[1], []],
      [[2], ['1']],
    ]);
    expect(found?.answers).toEqual([{ numbers: [1, 2], text: 'Ik.', notes: [] }]);
  });

  it('is none without questions or their heading', () => {
    expect(read('<al>Wie?</al>')).toBeNull();
  });
});
