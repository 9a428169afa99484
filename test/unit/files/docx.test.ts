import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/files';
import { docxOf } from '../../files/hostile';
import { filePages, questionPage, questionUrl } from '../../files/pages';
import { readAsPage } from '../../files/read-as-page';
import { parse } from '../sites/pages';

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const item = (text: string, num = 1, level = 0): string =>
  p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`);
const heading = p(
  run(
    'Vragen van het lid Voorbeeld (XYZ) aan de minister van Waterwerken over een brug (ingezonden 3 mei 2098).',
  ),
);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;

const read = async (body: string, parts: Record<string, string> = {}) => {
  const files = { 'word/numbering.xml': numbering, ...parts };
  const bytes = docxOf(
    heading + body,
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
  const read = readAsPage(parse(filePages[questionPage] ?? ''), questionUrl, await readFile(bytes));
  if (!read) throw new Error('the text is not recognised');
  return read.kamervraag;
};
const questions = async (body: string, parts?: Record<string, string>) =>
  (await read(body, parts)).questions.map(({ numbers, text, notes }) => [numbers, text, notes]);

describe('a Word file', () => {
  it('numbers its questions itself', async () => {
    expect(
      await questions(item('Is de brug open?') + item('Waarom niet?') + p(run('Graag per brug.'))),
    ).toEqual([
      [[1], 'Is de brug open?', []],
      [[2], 'Waarom niet? Graag per brug.', []],
    ]);
  });

  it('keeps the letters of a list within a question', async () => {
    expect(
      await questions(
        item('Kunt u noemen:') + item('de kosten', 1, 1) + item('de duur?', 1, 1) + item('En nu?'),
      ),
    ).toEqual([
      [[1], 'Kunt u noemen: a) de kosten b) de duur?', []],
      [[2], 'En nu?', []],
    ]);
  });

  it('has typed notes with a list of automatic numbers at the end', async () => {
    const got = await read(
      item('Is de brug open? 1)') +
        item('Sinds wanneer (zie vraag 1)? 2)') +
        item('Krant, 2 mei 2098', 2) +
        item('Rapport', 2),
    );
    expect(got.questions.map(({ notes, text }) => [text, notes])).toEqual([
      ['Is de brug open?', ['1']],
      ['Sinds wanneer (zie vraag 1)?', ['2']],
    ]);
    expect(got.footnotes.map(({ label, text }) => [label, text])).toEqual([
      ['1', 'Krant, 2 mei 2098'],
      ['2', 'Rapport'],
    ]);
  });

  it('leaves out what was deleted, and takes what was inserted', async () => {
    expect(
      await questions(
        item('Is de ').replace(
          '</w:p>',
          `<w:del><w:r><w:delText>oude </w:delText></w:r></w:del><w:ins>${run('nieuwe ')}</w:ins>${run('brug open?')}</w:p>`,
        ),
      ),
    ).toEqual([[[1], 'Is de nieuwe brug open?', []]]);
  });

  it('shows results of fields and not their instructions; hidden text not at all', async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://krant.example/1" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('de krant')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const got = await read(
      p(run('Vraag 1')) +
        p(run('Kent u het? [1]')) +
        p(`${run('[1] ')}${field}${run('geheim', '<w:vanish/>')}`),
    );
    expect(got.footnotes).toEqual([{ label: '1', text: 'de krant', urls: ['https://krant.example/1'] }]);
  });

  it('has real footnotes, numbered as they are referred to', async () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(run(text))}</w:footnote>`;
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const got = await read(p(run('Vraag 1')) + p(run('Een') + mark(5) + run(', twee') + mark(3) + run('?')), {
      'word/footnotes.xml': `<w:footnotes ${W}>${note(3, 'Tweede')}${note(5, 'Eerste')}</w:footnotes>`,
    });
    expect(got.questions).toEqual([{ numbers: [1], text: 'Een, twee?', notes: ['1', '2'] }]);
    expect(got.footnotes.map(({ label, text }) => label + text)).toEqual(['1Eerste', '2Tweede']);
  });

  it('may set its questions bold and answer plainly below, without a heading', async () => {
    const bold = (text: string) => p(run(text, '<w:b/>'));
    const got = await read(
      ['Vraag 1', 'Is de brug open?'].map(bold).join('') +
        p(run('Ja, sinds mei.')) +
        ['Vraag 2', 'Blijft dat zo?'].map(bold).join('') +
        p(run('Dat is de bedoeling.')),
    );
    expect(got.answers).toEqual([
      { numbers: [1], text: 'Ja, sinds mei.', notes: [] },
      { numbers: [2], text: 'Dat is de bedoeling.', notes: [] },
    ]);
  });

  it('says it once where it says a thing for newer and for older programs, and no text box is text', async () => {
    const box = `<w:txbxContent>${p(run('Postbus 1'))}</w:txbxContent>`;
    const both = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    expect(await questions(p(run('Vraag 1')) + p(`<w:r>${both}</w:r>${run('Is de brug open?')}`))).toEqual([
      [[1], 'Is de brug open?', []],
    ]);
  });
});
