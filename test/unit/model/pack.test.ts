import { describe, expect, it } from 'vitest';
import { isNewerLine, makePackLine, packLine, packVersion, unpackLine } from '../../../lib/model/pack';
import { question } from '../documents';

const line = (document: unknown) => JSON.stringify({ documents: [document] });
const least = { site: 'tweedekamer', url: 'https://www.tweedekamer.nl/x', kamervraag: {} };

describe('a line of a pack', () => {
  it.each([
    ['a question', question()],
    [
      'an answer',
      question(
        {
          kind: 'answer',
          answered: '2098-02-01',
          chamber: 'EK',
          answers: [{ numbers: [1], text: 'Ja.', notes: [] }],
        },
        { relations: ['kv-tk-2098Z00011'], headings: ['Vragen van …'], missing: ['footnotes'] },
      ),
    ],
    ['a postponement', question({ kind: 'postponement', notice: 'Later.', questions: [], footnotes: [] })],
    ['one without text', question({ status: 'no-text', questions: [], footnotes: [] })],
  ])('%s is the same again', (_, document) => {
    expect(unpackLine(makePackLine({ versions: [{ document, readAt: 5 }] }))).toEqual([document]);
  });

  it('of a question with more documents than a line may have is one all the same', () => {
    const versions = Array.from({ length: 60 }, (_, n) => ({
      document: question({ documentnummer: `2098D${n}` }),
      readAt: 5,
    }));
    expect(unpackLine(makePackLine({ versions }))).toHaveLength(50);
  });

  it('of a document with more relations than one may have is one all the same', () => {
    const relations = Array.from({ length: 120 }, (_, n) => `kv-tk-2098Z${10_000 + n}`);
    const [read] =
      unpackLine(makePackLine({ versions: [{ document: { ...question(), relations }, readAt: 5 }] })) ?? [];
    expect(read?.relations).toEqual(relations.slice(0, 100));
  });

  it('of version 1 is read as ever', () => {
    expect(unpackLine(line(question()))).toEqual([question()]);
  });

  it.each([
    ['of a later version', { pack: packVersion + 1, question: { documents: [least], more: 1 } }, true],
    ['of a much later one, of another form', { pack: 99, question: 'x' }, true],
    ['of this version', { pack: packVersion, question: { documents: [least] } }, false],
    ['of this version and no question', { pack: packVersion, question: {} }, false],
    ['of version 1', { documents: [least] }, false],
    ['of a version that is no number', { pack: '3', question: { documents: [least] } }, false],
  ])('%s is told as newer or not', (_, value, newer) => {
    const text = JSON.stringify(value);
    expect(isNewerLine(text)).toBe(newer);
    if (newer) expect(unpackLine(text)).toBeNull();
  });

  it('is refused by what knows version 1 only, in place of being read without what is new in it', () => {
    const text = makePackLine({ versions: [{ document: question(), readAt: 5 }] });
    expect(packLine.safeParse(JSON.parse(text)).success).toBe(false);
  });

  it('leaves out what goes without saying', () => {
    const text = makePackLine({ versions: [{ document: question(), readAt: 5 }] });
    expect(text).not.toMatch(/null|\[\]|"kind"|"chamber"|readAt/);
  });

  it('may say very little', () => {
    const [document] = unpackLine(line(least)) ?? [];
    expect(document?.kamervraag).toMatchObject({
      kind: 'question',
      status: 'no-text',
      chamber: 'TK',
      authors: [],
    });
    expect(document?.headings).toEqual([]);
  });

  it('keeps of its notes the addresses on the web alone', () => {
    const urls = ['www.nos.example/a', 'mailto:a@b.example', 'HTTPS://nos.example/b', 'javascript:alert(1)'];
    const text = line({ ...least, kamervraag: { footnotes: [{ label: '1', text: 'NOS', urls }] } });
    expect(unpackLine(text)?.[0]?.kamervraag.footnotes[0]?.urls).toEqual(['HTTPS://nos.example/b']);
  });

  it.each([
    ['no JSON', '{"documents":'],
    ['a list', '[]'],
    ['nothing in it', '{"documents":[]}'],
    ['a page elsewhere', line({ ...least, url: 'https://www.tweedekamer.nl.example/x' })],
    ['a host that looks alike', line({ ...least, url: 'https://wwwxtweedekamer.nl/x' })],
    ['a script for an address', line({ ...least, url: 'javascript:alert(1)//www.tweedekamer.nl/' })],
    ['a name before the host', line({ ...least, url: 'https://www.tweedekamer.nl@evil.example/' })],
    ['a site that there is not', line({ ...least, site: 'elsewhere' })],
    ['a date that is none', line({ ...least, kamervraag: { submitted: 'gisteren' } })],
    ['numbers for words', line({ ...least, kamervraag: { subject: 7 } })],
    ['more documents than a question has', JSON.stringify({ documents: Array(51).fill(least) })],
    ['more relations than a document has', line({ ...least, relations: Array(101).fill('kv-tk-2098Z1') })],
    ['one good and one bad document', JSON.stringify({ documents: [least, {}] })],
  ])('with %s is refused', (_, text) => {
    expect(unpackLine(text)).toBeNull();
  });
});
