import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTextAddress } from '../../../lib/open-data/addresses';
import { koopDocument } from '../../../lib/open-data/koop-document';
import { readPublication } from '../../../lib/open-data/publication';
import { readSruPage } from '../../../lib/open-data/sru';
import { readXml } from '../../../lib/open-data/xml';

/** Real answers lie beside the project on some machines, never in it. */
const folder = resolve(import.meta.dirname, '../../../../shared/samples');
const present = existsSync(`${folder}/sru.xml`);
if (!present) console.log(`Real answers of KOOP are not read: there is no ${folder}`);
const sample = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

describe.skipIf(!present)('real answers of KOOP', () => {
  const page = present ? readSruPage(sample('sru.xml')) : null;

  it('are read as records', () => {
    expect(page).toMatchObject({ refused: 0 });
    expect(page?.records.map(({ identifier }) => identifier).slice(0, 2)).toEqual([
      'kst-32545-143',
      'ah-tk-20202021-3235',
    ]);
    expect(page?.records.length).toBe(page?.length);
    expect(page?.records[1]).toMatchObject({
      available: '2021-06-21',
      vraagnummers: ['2021Z09739'],
      subrubrieken: ['Antwoord'],
    });
    // The sample was recorded through a stand-in server, which is none of the hosts that may be asked.
    expect(page?.records[1]?.xml).toMatch(/ah-tk-20202021-3235\.xml$/);
    expect(isTextAddress(page?.records[1]?.xml ?? '')).toBe(false);
    expect(page?.records.map((each) => koopDocument(each, null)?.kamervraag.kind)).toContain('answer');
    expect(page?.records[0] && koopDocument(page.records[0], null)).toBeNull();
  });

  it('become a document with its text', () => {
    const record = page?.records[1];
    const text = readPublication(readXml(sample('ah-tk-20202021-3235.xml')));
    if (!record || !text) throw new Error('the sample is not understood');
    const document = koopDocument(record, text);
    expect(document?.kamervraag).toMatchObject({
      kind: 'answer',
      status: 'ok',
      chamber: 'TK',
      officialId: 'ah-tk-20202021-3235',
      zaaknummer: '2021Z09739',
      aanhangselnummer: 3235,
      vergaderjaar: '2020-2021',
      subject: 'de TOZO',
      authors: ['Van Weyenberg', 'Romke de Jong', 'Kat'].map((name) => ({ name, party: 'D66' })),
      addressees: ['Minister van Sociale Zaken en Werkgelegenheid'],
      submitted: '2021-06-03',
      answered: '2021-06-21',
      footnotes: [],
    });
    const { questions = [], answers = [] } = document?.kamervraag ?? {};
    const numbers = Array.from({ length: 9 }, (_, i) => [i + 1]);
    expect(questions.map((each) => each.numbers)).toEqual(numbers);
    expect(answers.map((each) => each.numbers)).toEqual(numbers);
    expect(answers[1]?.text).toContain(' 2% (Staatsblad 2020, 118). ');
    expect(answers[8]?.text.split(' ').length).toBeGreaterThan(60);
    expect(document).toMatchObject({
      url: 'https://zoek.officielebekendmakingen.nl/ah-tk-20202021-3235.html',
      relations: ['kv-tk-2021Z09739'],
      missing: [],
    });
  });

  it('of before 2009 are read by their title', () => {
    const whole = `<searchRetrieveResponse><numberOfRecords>1</numberOfRecords><records>${sample(
      'sru_record_kv_onopgemaakt.xml',
    ).replace(/^<\?xml.*?\?>/, '')}</records></searchRetrieveResponse>`;
    const [record] = readSruPage(whole).records;
    expect(record && koopDocument(record, null)?.kamervraag).toMatchObject({
      kind: 'question',
      officialId: 'kv-2989900822',
      zaaknummer: '2989900822',
      authors: [{ name: 'Atsma', party: 'CDA' }],
      addressees: ['Staatssecretaris van Onderwijs, Cultuur en Wetenschappen'],
      submitted: '1998-09-28',
    });
  });
});
