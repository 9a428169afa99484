import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/files';
import { readDocx as readOnDemand } from '../../../lib/files/docx';
import { readDocument } from '../../../lib/files/docx/document';
import { readHtml } from '../../../lib/files/docx/html';
import { textOf, type RawDocument } from '../../../lib/files/paragraph';
import { docxOf } from '../../files/hostile';
import {
  bold,
  listDefinition,
  nestedItem,
  numberedFile,
  paragraph as p,
  relations,
  run,
  W,
} from '../../files/word-xml';

const readDocx = (bytes: Uint8Array) => readDocument(bytes, readHtml);
const text = (body: string, parts: Record<string, string | Uint8Array> = {}): string[] =>
  linesOf(docxOf(body, bytesOf(parts)));
const linesOf = (bytes: Uint8Array): string[] => shownIn(readDocx(bytes));
const shownIn = ({ paragraphs }: RawDocument): string[] =>
  paragraphs
    .filter(({ runs, list }) => runs.length > 0 || list)
    .map((each) => [each.list?.label, textOf(each)].filter(Boolean).join(' '));
const bytesOf = (parts: Record<string, string | Uint8Array>) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );
const M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const m = (letters: string) => `<m:r><m:t>${letters}</m:t></m:r>`;
const math = (inner: string) => `<w:p>${run('a ')}<m:oMath ${M}>${inner}</m:oMath>${run(' b')}</w:p>`;

describe('formulas', () => {
  it.each([
    ['plain', m('E=mc'), 'a E=mc b'],
    ['a power', `<m:sSup><m:e>${m('mc')}</m:e><m:sup>${m('2')}</m:sup></m:sSup>`, 'a mc^2 b'],
    ['an index', `<m:sSub><m:e>${m('x')}</m:e><m:sub>${m('i+1')}</m:sub></m:sSub>`, 'a x_(i+1) b'],
    ['a fraction', `<m:f><m:num>${m('a+b')}</m:num><m:den>${m('c')}</m:den></m:f>`, 'a (a+b)/c b'],
    ['a root', `<m:rad><m:deg/><m:e>${m('x')}</m:e></m:rad>`, 'a √(x) b'],
    [
      'a sum',
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${m('i=1')}</m:sub><m:sup>${m('n')}</m:sup><m:e>${m('i')}</m:e></m:nary>`,
      'a ∑_(i=1)^n i b',
    ],
    [
      'brackets',
      `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${m('x')}</m:e></m:d>`,
      'a [x] b',
    ],
    [
      'a matrix',
      `<m:m><m:mr><m:e>${m('1')}</m:e><m:e>${m('2')}</m:e></m:mr><m:mr><m:e>${m('3')}</m:e><m:e>${m('4')}</m:e></m:mr></m:m>`,
      'a 1 2; 3 4 b',
    ],
    ['a function', `<m:func><m:fName>${m('sin')}</m:fName><m:e>${m('x')}</m:e></m:func>`, 'a sin x b'],
    ['words of Word in it', run('euro'), 'a euro b'],
  ])('%s', (_, inner, expected) => expect(text(math(inner))).toEqual([expected]));

  it('a formula that is a paragraph', () => {
    expect(text(`<w:p><m:oMathPara ${M}><m:oMath>${m('a=b')}</m:oMath></m:oMathPara></w:p>`)).toEqual([
      'a=b',
    ]);
  });
});

describe('signs of symbol fonts', () => {
  it.each([
    ['Wingdings', 'F0E0', '→'],
    ['Wingdings', 'E0', '→'],
    ['Wingdings', 'F0FC', '✓'],
    ['wingdings', 'F0A8', '□'],
    ['Wingdings', 'F04A', '☺'],
    ['Symbol', 'F0B3', '≥'],
    ['Symbol', 'F06D', 'μ'],
    ['Symbol', 'F0A3', '≤'],
    ['Wingdings 2', 'F052', '☑'],
    ['Wingdings 3', 'F067', '→'],
    ['Times New Roman', '20AC', '€'],
    ['Some Font', 'F0E0', '\ufffd'],
  ])('%s %s', (font, char, sign) => {
    expect(
      text(`<w:p>${run('a')}<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>${run('b')}</w:p>`),
    ).toEqual([`a${sign}b`]);
  });

  it('within a text of such a font', () => {
    expect(
      text(`<w:p><w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uf0ae</w:t></w:r>${run(' b')}</w:p>`),
    ).toEqual(['→ b']);
  });
});

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (words: string) =>
  `<w:r><w:instrText xml:space="preserve"> ${words} </w:instrText></w:r>`;

describe('fields', () => {
  it.each([
    [
      'one that never ends',
      `<w:p>${run('a')}${field('begin')}${instruction('REF x')}</w:p>${p('b')}`,
      ['a', 'b'],
    ],
    [
      'one that never ends, within one that does',
      `<w:p>${field('begin')}${instruction('IF')}${field('separate')}${run('a ')}${field('end')}${field('begin')}${instruction('REF')}</w:p>${p('b')}`,
      ['a', 'b'],
    ],
    [
      'one that never ends before one that does',
      `<w:p>${field('begin')}${instruction('REF')}</w:p><w:p>${field('begin')}${instruction('PAGE')}${field('separate')}${run('3')}${field('end')}${run(' b')}</w:p>`,
      ['3 b'],
    ],
    ['an end without a beginning', `<w:p>${field('end')}${run('a')}</w:p>`, ['a']],
    [
      'one over paragraphs',
      `<w:p>${field('begin')}${instruction('TOC')}${field('separate')}${run('a')}</w:p><w:p>${run('b')}${field('end')}</w:p>`,
      ['a', 'b'],
    ],
    [
      'one without a result',
      `<w:p>${run('a')}${field('begin')}${instruction('XE "b"')}${field('end')}${run('c')}</w:p>`,
      ['ac'],
    ],
    [
      'a sign that is drawn',
      `<w:p>${run('a ')}${field('begin')}${instruction('SYMBOL 224 \\f "Wingdings" \\s 11')}${field('end')}${run(' c')}</w:p>`,
      ['a → c'],
    ],
    [
      'a list of a form',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="nee"/><w:listEntry w:val="ja"/></w:ddList></w:ffData></w:fldChar></w:r>${instruction('FORMDROPDOWN')}${field('separate')}${field('end')}</w:p>`,
      ['ja'],
    ],
  ])('%s', (_, body, expected) => expect(text(body)).toEqual(expected));

  it.each([
    ['HYPERLINK "https://krant.example/1"', 'https://krant.example/1'],
    ['HYPERLINK "https://krant.example/1" \\l "deel-2"', 'https://krant.example/1#deel-2'],
    ['HYPERLINK https://krant.example/1', 'https://krant.example/1'],
    ['HYPERLINK \\l "deel-2"', null],
  ])('%s', (words, href) => {
    const { paragraphs } = readDocx(
      docxOf(
        `<w:p>${field('begin')}${instruction(words)}${field('separate')}${run('a')}${field('end')}</w:p>`,
      ),
    );
    expect(paragraphs[0]?.runs[0]?.href).toBe(href);
  });

  it.each([
    ['https://krant.example/1', 'deel-2', 'https://krant.example/1#deel-2'],
    ['https://krant.example/1', '', 'https://krant.example/1'],
    ['https://krant.example/1#deel-1', 'deel-2', 'https://krant.example/1#deel-1'],
  ])('a link to %s, at "%s"', (target, anchor, href) => {
    const body = `<w:p><w:hyperlink xmlns:r="r" r:id="rId1" w:anchor="${anchor}">${run('a')}</w:hyperlink></w:p>`;
    const { paragraphs } = readDocx(
      docxOf(
        body,
        bytesOf({ 'word/_rels/document.xml.rels': relations(['rId1', 'hyperlink', target, 'External']) }),
      ),
    );
    expect(paragraphs[0]?.runs[0]?.href).toBe(href);
  });
});

describe('numbers that Word sets', () => {
  it.each<[string, string, number[], string[]]>([
    [
      'a level that never begins anew',
      listDefinition(['decimal', '%1.'], ['lowerLetter', '%2.', '<w:lvlRestart w:val="0"/>']),
      [0, 1, 0, 1],
      ['1.', 'a.', '2.', 'b.'],
    ],
    [
      'a level that begins anew',
      listDefinition(['decimal', '%1.'], ['lowerLetter', '%2.']),
      [0, 1, 1, 0, 1],
      ['1.', 'a.', 'b.', '2.', 'a.'],
    ],
    [
      'a level that only the first one makes begin anew',
      listDefinition(['decimal', '%1'], ['decimal', '%2'], ['decimal', '%3', '<w:lvlRestart w:val="1"/>']),
      [0, 1, 2, 1, 2, 0, 1, 2],
      ['1', '1', '1', '2', '2', '2', '1', '1'],
    ],
    [
      'a level that was skipped',
      listDefinition(['decimal', '%1'], ['lowerLetter', '%1.%2'], ['upperRoman', '%1.%2.%3']),
      [0, 2, 1],
      ['1', '1.a.I', '1.b'],
    ],
    [
      'figures for all',
      listDefinition(['upperRoman', 'Art. %1'], ['decimal', '%1.%2', '<w:isLgl/>']),
      [0, 1, 0, 1],
      ['Art. I', '1.1', 'Art. II', '2.1'],
    ],
    ['no number at all', listDefinition(['none', '%1']), [0, 0], ['', '']],
    ['words without a number', listDefinition(['none', 'Let op:']), [0], ['Let op:']],
    ['ordinals', listDefinition(['ordinal', '%1']), [0, 0], ['1e', '2e']],
    ['words', listDefinition(['cardinalText', '%1.']), [0, 0, 0], ['Een.', 'Twee.', 'Drie.']],
    [
      'ordinals in words',
      listDefinition(['ordinalText', '%1']),
      Array<number>(8).fill(0),
      ['Eerste', 'Tweede', 'Derde', 'Vierde', 'Vijfde', 'Zesde', 'Zevende', 'Achtste'],
    ],
    ['without a beginning', listDefinition(['decimal', '%1.', '', '']), [0, 0], ['0.', '1.']],
    ['from five on', listDefinition(['decimal', '%1.', '', '<w:start w:val="5"/>']), [0, 0], ['5.', '6.']],
    ['zeros before', listDefinition(['decimalZero', '%1.']), [0], ['01.']],
    ['dashes', listDefinition(['numberInDash', '%1']), [0], ['- 1 -']],
    ['roman', listDefinition(['lowerRoman', '%1)']), [0, 0, 0, 0], ['i)', 'ii)', 'iii)', 'iv)']],
    [
      'a sign',
      listDefinition(['bullet', '\uf0a7', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>']),
      [0],
      ['▪'],
    ],
    [
      'a level of a style',
      listDefinition(['decimal', '%1.'], ['decimal', '%1.%2', '<w:pStyle w:val="Sub"/>']),
      [0],
      ['1.'],
    ],
  ])('%s', (_, list, levels, expected) => {
    expect(linesOf(numberedFile(list, levels.map((level) => nestedItem('x', level)).join('')))).toEqual(
      expected.map((label) => (label ? `${label} x` : 'x')),
    );
  });

  it('a list that begins anew by an override', () => {
    const list = listDefinition(['decimal', '%1.']);
    const second =
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const body = nestedItem('x', 0) + nestedItem('x', 0) + nestedItem('x', 0, 2) + nestedItem('x', 0);
    expect(linesOf(numberedFile(list, body, second))).toEqual(['1. x', '2. x', '1. x', '2. x']);
  });
});

const note = (kind: string, id: number, words: string) => `<w:${kind} w:id="${id}">${p(words)}</w:${kind}>`;
const notes = (kind: string, ...all: string[]) =>
  `<w:${kind}s ${W}>${all.map((words, i) => note(kind, i + 1, words)).join('')}</w:${kind}s>`;
const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const marked = (...ids: number[]) =>
  ids.map((id) => `<w:p>${run('a')}${mark('footnote', id)}</w:p>`).join('');
const settings = (inner: string) => `<w:settings ${W}>${inner}</w:settings>`;
const section = (inner = '') => `<w:p><w:pPr><w:sectPr>${inner}</w:sectPr></w:pPr></w:p>`;
const labels = (body: string, parts: Record<string, string>) =>
  readDocx(docxOf(body, bytesOf(parts))).notes.map(({ label }) => label);

describe('labels of notes', () => {
  const three = { 'word/footnotes.xml': notes('footnote', 'een', 'twee', 'drie') };
  it.each<[string, string, string, string[]]>([
    ['through', marked(1, 2, 3), '', ['1', '2', '3']],
    [
      'anew in each section',
      marked(1) + section() + marked(2, 3),
      '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>',
      ['1', '1', '2'],
    ],
    [
      'anew on each page',
      `${marked(1)}<w:p><w:r><w:lastRenderedPageBreak/></w:r></w:p>${marked(2, 3)}`,
      '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>',
      ['1', '1', '2'],
    ],
    ['letters', marked(1, 2), '<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>', ['a', 'b']],
    ['stars', marked(1, 2), '<w:footnotePr><w:numFmt w:val="chicago"/></w:footnotePr>', ['*', '†']],
    ['from five on', marked(1, 2), '<w:footnotePr><w:numStart w:val="5"/></w:footnotePr>', ['5', '6']],
    [
      'a section of its own kind',
      marked(1) + section('<w:footnotePr><w:numFmt w:val="upperRoman"/></w:footnotePr>') + marked(2),
      '',
      ['I', '2'],
    ],
    [
      'a mark of the author’s own',
      `<w:p><w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r></w:p>${marked(2)}`,
      '',
      ['*', '1'],
    ],
  ])('%s', (_, body, said, expected) => {
    expect(labels(body, { ...three, 'word/settings.xml': settings(said) })).toEqual(expected);
  });

  it('an own mark is said once', () => {
    const body = `<w:p>${run('a')}<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r></w:p>`;
    expect(text(body, three)).toEqual(['a']);
  });

  it('endnotes are roman where nothing else is said', () => {
    const body = `<w:p>${run('a')}${mark('endnote', 1)}${mark('endnote', 2)}</w:p>`;
    const parts = { 'word/endnotes.xml': notes('endnote', 'een', 'twee') };
    expect(labels(body, parts)).toEqual(['i', 'ii']);
    const decimal = settings('<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>');
    expect(labels(body, { ...parts, 'word/settings.xml': decimal })).toEqual(['1', '2']);
  });
});

describe('parts', () => {
  const document = (body: string) => `<w:document ${W}><w:body>${body}</w:body></w:document>`;
  const zip = (parts: Record<string, string>) => zipSync(bytesOf(parts));
  const main = relations(['rId1', 'officeDocument', 'word/document.xml']);

  it.each<[string, Record<string, string>]>([
    ['other capitals', { '_rels/.rels': main, 'Word/Document.xml': document(p('a')) }],
    ['slashes of Windows', { '_rels\\.rels': main, 'word\\document.xml': document(p('a')) }],
    [
      'another name',
      {
        '_rels/.rels': relations(['rId1', 'officeDocument', '/word/document22.xml']),
        'word/document22.xml': document(p('a')),
      },
    ],
    [
      'another folder',
      {
        '_rels/.rels': relations(['rId1', 'officeDocument', './tekst/hoofd.xml']),
        'tekst/hoofd.xml': document(p('a')),
      },
    ],
    [
      'no relations, but a kind',
      {
        '[Content_Types].xml':
          '<Types><Override PartName="/a/b.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        'a/b.xml': document(p('a')),
      },
    ],
  ])('%s', (_, parts) => expect(linesOf(zip(parts))).toEqual(['a']));

  it('styles, numbers and notes by relation, from a folder of their own', () => {
    const own = relations(
      ['rId1', 'footnotes', '../noten/voet%20noten.xml'],
      ['rId2', 'styles', 'stijl.xml'],
    );
    const { paragraphs, notes: found } = readDocx(
      docxOf(
        `<w:p><w:pPr><w:pStyle w:val="V"/></w:pPr>${run('a')}${mark('footnote', 1)}</w:p>`,
        bytesOf({
          'word/_rels/document.xml.rels': own,
          'noten/voet noten.xml': notes('footnote', 'een'),
          'word/stijl.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="V"><w:rPr><w:b/></w:rPr></w:style></w:styles>`,
        }),
      ),
    );
    expect(found.map(({ paragraphs: [first] }) => first && textOf(first))).toEqual(['een']);
    expect(paragraphs[0]?.runs[0]?.bold).toBe(true);
  });

  it('heads and feet of pages stand aside, each once', () => {
    const hdr = (words: string) => `<w:hdr ${W}>${p(words)}</w:hdr>`;
    const { aside, paragraphs } = readDocx(
      docxOf(
        p('a'),
        bytesOf({
          'word/_rels/document.xml.rels': relations(
            ['rId1', 'header', 'header1.xml'],
            ['rId2', 'header', 'header2.xml'],
            ['rId3', 'footer', 'voet.xml'],
          ),
          'word/header1.xml': hdr('Ons kenmerk'),
          'word/header2.xml': hdr('Ons kenmerk'),
          'word/voet.xml': `<w:ftr ${W}>${p('Pagina 1')}</w:ftr>`,
        }),
      ),
    );
    expect(aside.map(textOf)).toEqual(['Ons kenmerk', 'Pagina 1']);
    expect(paragraphs.map(textOf)).toEqual(['a']);
  });
});

describe('looks', () => {
  const styles = (inner: string) => `<w:styles ${W}>${inner}</w:styles>`;
  const style = (id: string, look: string, more = '') =>
    `<w:style w:type="${/^C/.test(id) ? 'character' : 'paragraph'}" w:styleId="${id}" ${more}><w:rPr>${look}</w:rPr></w:style>`;
  const isBold = (body: string, inner: string) =>
    readDocx(docxOf(body, bytesOf({ 'word/styles.xml': styles(inner) }))).paragraphs[0]?.runs[0]?.bold;
  const para = (pStyle: string, rPr: string) =>
    `<w:p><w:pPr>${pStyle && `<w:pStyle w:val="${pStyle}"/>`}</w:pPr><w:r><w:rPr>${rPr}</w:rPr><w:t>a</w:t></w:r></w:p>`;
  it.each<[string, string, string, boolean]>([
    ['of the default style', para('', ''), style('S', '<w:b/>', 'w:default="1"'), true],
    [
      'of the default style, for a style that is not there',
      para('X', ''),
      style('S', '<w:b/>', 'w:default="1"'),
      true,
    ],
    [
      'not of the default style, for another one',
      para('P', ''),
      style('S', '<w:b/>', 'w:default="1"') + style('P', ''),
      false,
    ],
    [
      'of the whole document',
      para('', ''),
      '<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>',
      true,
    ],
    [
      'bold in bold is none',
      para('P', '<w:rStyle w:val="C"/>'),
      style('P', '<w:b/>') + style('C', '<w:b/>'),
      false,
    ],
    [
      'a style that is italic leaves it bold',
      para('P', '<w:rStyle w:val="C"/>'),
      style('P', '<w:b/>') + style('C', '<w:i/>'),
      true,
    ],
    [
      'a style that says no',
      para('P', '<w:rStyle w:val="C"/>'),
      style('P', '<w:b/>') + style('C', '<w:b w:val="0"/>'),
      true,
    ],
    ['a run that says no', para('P', '<w:b w:val="false"/>'), style('P', '<w:b/>'), false],
    [
      'a run that says yes',
      para('P', '<w:rStyle w:val="C"/><w:b/>'),
      style('P', '<w:b/>') + style('C', '<w:b/>'),
      true,
    ],
  ])('%s', (_, body, inner, expected) => expect(isBold(body, inner)).toBe(expected));
});

describe('a file within the file', () => {
  const docxWithin = (page: string) => {
    const parts = { 'word/_rels/document.xml.rels': relations(['rId8', 'aFChunk', 'deel.htm']) };
    return docxOf('<w:altChunk xmlns:r="r" r:id="rId8"/>', bytesOf({ ...parts, 'word/deel.htm': page }));
  };
  const chunk = async (bytes: string | Uint8Array) => {
    const body = `${p('a')}<w:altChunk xmlns:r="r" r:id="rId8"/>${p('z')}`;
    const rels = relations(['rId8', 'aFChunk', 'deel.htm']);
    const parts = bytesOf({ 'word/_rels/document.xml.rels': rels, 'word/deel.htm': bytes });
    return shownIn(await readOnDemand(docxOf(body, parts)));
  };
  const html =
    '<html><head><title>nee</title><style>p { color: red }</style></head><body><!-- nee --><p><b>Vraag</b>&nbsp;1 &eacute;&#233;n &lt;x&gt;<script>nee()</script></p><ul><li>oud<li><p>duur</p></ul><ol><li>een</li></ol><table><tr><td>b</td><td>c</td></tr></table>d<br>e</body></html>';
  const read = ['a', 'Vraag 1 één <x>', '• oud', '• duur', '1. een', 'b', 'c', 'd', 'e', 'z'];
  it.each<[string, string | Uint8Array, string[]]>([
    ['a page', html, read],
    [
      'a page with its pictures',
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>b=C3=A9 lang=\r\ner</p>\r\n--x--`,
      ['a', 'bé langer', 'z'],
    ],
    ['a text', 'b\r\nc', ['a', 'b', 'c', 'z']],
    ['a Word file', docxOf(p('b')), ['a', 'b', 'z']],
    ['a page in the code of Windows', new Uint8Array([...strToU8('<p>caf'), 0xe9]), ['a', 'café', 'z']],
    ['a crooked page', '<p>b <b>c</p><div>d < e & f</div', ['a', 'b c', 'd < e & f', 'z']],
    ['a page in a Word file', docxWithin('<p>b</p>'), ['a', 'b', 'z']],
  ])('%s', async (_, bytes, expected) => expect(await chunk(bytes)).toEqual(expected));

  it('is read within bounds, however often it is named', () => {
    const body = '<w:altChunk xmlns:r="r" r:id="rId8"/>'.repeat(4000);
    const parts = {
      'word/_rels/document.xml.rels': relations(['rId8', 'aFChunk', 'deel.htm']),
      'word/deel.htm': `<p>${'a'.repeat(5000)}</p>`,
    };
    expect(() => text(body, parts)).toThrow(expect.objectContaining({ problem: 'large' }));
  });

  it('and files within files without end', () => {
    const parts = { 'word/_rels/document.xml.rels': relations(['rId8', 'aFChunk', 'deel.docx']) };
    let inner = docxOf(p('b'));
    for (let i = 0; i < 4; i++)
      inner = docxOf('<w:altChunk xmlns:r="r" r:id="rId8"/>', bytesOf({ ...parts, 'word/deel.docx': inner }));
    expect(() => readDocx(inner)).toThrow(expect.objectContaining({ problem: 'large' }));
  });
});

describe('files behind a password', () => {
  const compound = (name: string): Uint8Array => {
    const bytes = new Uint8Array(1536);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...name].forEach((letter, i) => bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * i));
    return bytes;
  };
  it.each([
    ['EncryptedPackage', 'locked'],
    ['ENCRYPTEDPACKAGE', 'locked'],
    ['WordDocument', 'kind'],
    ['EncryptedPackages', 'kind'],
  ])('%s', async (name, problem) => {
    await expect(readFile(compound(name))).rejects.toMatchObject({ problem });
  });
});

it('nothing of a file is left out in silence', async () => {
  const body = [
    p('Ministerie van Proeven'),
    p('Geachte voorzitter,'),
    p('Antwoorden op de vragen van het lid Proefman (ABC) over proeven (ingezonden 3 maart 2098)'),
    p('Vooraf een woord.'),
    bold('Vraag 1 (van het lid Proefman)'),
    p('Kent u dit? 1)'),
    bold('Antwoord 1'),
    p('Ja.'),
    p('Hoogachtend,'),
    p('P. Proef'),
    p('1) De Voorbeeldkrant'),
  ];
  const text = await readFile(
    docxOf(
      body.join(''),
      bytesOf({
        'word/_rels/document.xml.rels': relations(['rId1', 'footer', 'voet.xml']),
        'word/voet.xml': `<w:ftr ${W}>${p('Pagina 1')}</w:ftr>`,
      }),
    ),
  );
  expect(text.leftOut).toEqual([
    'Ministerie van Proeven',
    'Geachte voorzitter,',
    'Vooraf een woord.',
    'Hoogachtend,',
    'P. Proef',
    'Vraag 1 (van het lid Proefman)',
    'Pagina 1',
  ]);
});

describe('raised figures', () => {
  const sup = '<w:vertAlign w:val="superscript"/>';
  const high = '<w:position w:val="7"/><w:sz w:val="16"/>';
  const asked = (before: string, figure: string, look: string, after: string, ...below: string[]) =>
    docxOf(
      `${bold('Vragen van het lid Proefman (ABC) aan de minister van Waterwerken over de pont')}<w:p>${run(`1. ${before}`)}${run(figure, look)}${run(after)}</w:p>${below.join('')}`,
    );
  const first = async (file: Uint8Array) =>
    (await readFile(file)).parts[0]?.paragraphs[0]?.runs
      .map(({ text, note }) => (note === undefined ? text : `[${note}]`))
      .join('');

  it.each([
    ['Kent u het dek van 80 m', '2', sup, '?', 'Kent u het dek van 80 m²?'],
    ['Kent u het ruim van 300 m', '3', high, '?', 'Kent u het ruim van 300 m³?'],
    ['Waren het 10', '6', sup, ' liter?', 'Waren het 10⁶ liter?'],
    ['Waren het 10', '-12', sup, ' liter?', 'Waren het 10-12 liter?'],
    ['Is dit de 3', '1', '<w:position w:val="0"/>', ' kade?', 'Is dit de 31 kade?'],
    ['Is dit de 3', '1', '<w:position w:val="-6"/>', ' kade?', 'Is dit de 31 kade?'],
  ])('%s%s', async (before, figure, look, after, expected) => {
    expect(await first(asked(before, figure, look, after))).toBe(expected);
  });

  it.each([
    ['superscript', sup],
    ['set higher', high],
  ])('are marks of notes: %s', async (_, look) => {
    const note = `<w:p>${run('1', look)}${run(' De Voorbeeldkrant, 3 maart 2098')}</w:p>`;
    expect(await first(asked('Kent u het bericht?', '1', look, '', note))).toBe('Kent u het bericht?[0]');
  });
});
