import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../lib/citations';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import { makeDocument } from './documents';

const file = '../shared/seed/2023Z11786.md';
const present = existsSync(file);
if (!present) console.info(`skipped: ${file} is not here`);

/** The sample document from its Markdown: "Vraag n" above each question, superscript digits as notes. */
function readSample(): Kamervraag {
  const lines = readFileSync(file, 'utf8').split(/\n+/);
  const digit = (mark: string) => String('⁰¹²³'.indexOf(mark));
  const footnotes = lines
    .filter((line) => /^[¹²³] /.test(line))
    .map((line) => ({
      label: digit(line.charAt(0)),
      text: line.slice(2).replace(/[<>]/g, ''),
      urls: [/<([^>]+)>/.exec(line)?.[1] ?? ''],
    }));
  const questions = lines.flatMap((line, i) => {
    const number = /^Vraag (\d+)$/.exec(line)?.[1];
    const text = lines[i + 1] ?? '';
    return number
      ? [
          {
            numbers: [Number(number)],
            text: text.replace(/[¹²³]/g, ''),
            notes: [...text.matchAll(/[¹²³]/g)].map(([mark]) => digit(mark)),
          },
        ]
      : [];
  });
  return {
    ...makeDocument().kamervraag,
    officialId: 'kv-tk-2023Z11786',
    zaaknummer: '2023Z11786',
    questions,
    footnotes,
  };
}

describe.skipIf(!present)('the sample document 2023Z11786', () => {
  const { citations, sources } = present
    ? resolve(makeDocument(readSample()))
    : { citations: [], sources: [] };

  it('has the motion of question 12 linked', () => {
    expect(citations.find(({ place }) => place.part === 'question' && place.index === 11)).toMatchObject({
      text: 'Kamerstuk 36 200-V, nr. 26',
      url: 'https://zoek.officielebekendmakingen.nl/kst-36200-V-26.html',
    });
  });

  it('has FTM and The Record as press, and the motion', () => {
    expect(
      sources.map(({ group, label, outlet, date, url, questions }) => ({
        group,
        label,
        outlet,
        date,
        url,
        questions,
      })),
    ).toEqual([
      {
        group: 'press',
        label: 'FTM, 8 juni 2023',
        outlet: 'FTM',
        date: '2023-06-08',
        url: 'https://www.ftm.nl/artikelen/chinese-scanners-in-nederlandse-zee-en-luchthavens',
        questions: [1],
      },
      {
        group: 'press',
        label: 'The Record, 15 mei 2023',
        outlet: 'The Record',
        date: '2023-05-15',
        url: 'https://therecord.media/interview-with-bart-groothuis-eu-cybersecurity-laws',
        questions: [5],
      },
      {
        group: 'parliament',
        label: 'Kamerstukken II 36200 V, nr. 26',
        outlet: null,
        date: null,
        url: 'https://zoek.officielebekendmakingen.nl/kst-36200-V-26.html',
        questions: [12],
      },
    ]);
  });
});
