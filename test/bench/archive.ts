import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';
import type { ReadDocument } from '../../lib/model/document';
import { unpackLine } from '../../lib/model/pack';
import { askOf, read, tabOf, type Running } from '../browser/launch';
import { packOfShared } from '../pack/shared-pack';
import { addressesOf } from '../sites/catalogue';
import { sampleDocument } from '../sites/sample-document';
import { startSites } from '../sites/server';
import { hasShared } from '../sites/shared';
import type { Bench } from './helpers/bench';
import { measureNaslag } from './helpers/naslag-archive';
import { round } from './helpers/numbers';
import type { RivalQuery, RivalQuestion } from './rivals/messages';
import { runRival, runSlowRival, type RivalFigures } from './rivals/run-rival';

/**
 * The archive of all real questions in ../shared, in the real Chromium: how fast it is filled, how large it is, and how
 * long the sample document waits for its earlier questions, from a worker that was stopped and from one that runs.
 * MiniSearch and SQLite FTS5 get the same questions and the same query in the same run, for machines differ: once by those
 * words that tell most, which is their quickest way to almost as good an answer, and from a stopped worker by all words that
 * are no stop words. And MiniSearch is asked as its documentation begins: texts and queries as they are.
 */
export const bench: Bench = async () => {
  if (!hasShared) throw new Error('The real questions of ../shared are not here: nothing was measured.');
  const folder = mkdtempSync(join(tmpdir(), 'naslag-pack-'));
  const sites = await startSites();
  try {
    const pack = join(folder, 'pack.jsonl.gz');
    await pipeline(Readable.from(withEnds(packOfShared())), createGzip(), createWriteStream(pack));
    let sample: ReadDocument | undefined;
    const readSample = async (running: Running) => {
      const page = await read(running.context, addressesOf(sampleDocument()).publication);
      sample = (await askOf(running, await tabOf(running, page))).document;
      await page.close();
      return sample;
    };
    const naslag = await measureNaslag(pack, readSample, sites.port);
    if (!sample) throw new Error('the sample document was not read');
    const questions = await rivalQuestions(pack);
    const query = rivalQuery(sample);
    const minisearch = figures(await runRival('minisearch', questions, query, sites));
    const asIs = await runSlowRival('minisearch-as-is', questions, query, sites);
    const other = { name: 'SQLite FTS5', ...figures(await runRival('sqlite', questions, query, sites)) };
    const { found, ...own } = naslag;
    return {
      ...own,
      importPerSecond: round(own.importPerSecond),
      stopped: { medianMs: round(own.stopped.medianMs), p95Ms: round(own.stopped.p95Ms) },
      running: { p95Ms: round(own.running.p95Ms) },
      minisearch,
      minisearchAsIs: {
        asked: asIs.asked,
        indexBytes: asIs.indexBytes,
        stopped: { medianMs: round(asIs.stopped.medianMs), p95Ms: round(asIs.stopped.p95Ms) },
        loadedMs: round(asIs.loadedMs),
      },
      other,
      found,
    };
  } finally {
    await sites.close();
    rmSync(folder, { recursive: true });
  }
};

const figures = (rival: RivalFigures) => ({
  importPerSecond: round(rival.importPerSecond),
  archiveBytes: rival.archiveBytes,
  indexBytes: rival.indexBytes,
  stopped: { medianMs: round(rival.stopped.medianMs), p95Ms: round(rival.stopped.p95Ms) },
  allWords: { medianMs: round(rival.allWords.medianMs), p95Ms: round(rival.allWords.p95Ms) },
  running: { p95Ms: round(rival.running.p95Ms) },
  memoryBytes: rival.memoryBytes,
  loadedMs: round(rival.loadedMs),
});

function* withEnds(lines: Iterable<string>) {
  for (const line of lines) yield `${line}\n`;
}

async function rivalQuestions(pack: string): Promise<RivalQuestion[]> {
  const questions: RivalQuestion[] = [];
  for await (const line of createInterface({ input: createReadStream(pack).pipe(createGunzip()) })) {
    const [document] = unpackLine(line) ?? [];
    if (document) questions.push(rivalQuestion(document, questions.length));
  }
  return questions;
}

const rivalQuestion = ({ kamervraag }: ReadDocument, i: number): RivalQuestion => ({
  id: `${i}`,
  date: kamervraag.submitted ?? '1900-01-01',
  subject: kamervraag.subject ?? '',
  questions: kamervraag.questions.map(({ text }) => text).join('\n'),
  footnotes: kamervraag.footnotes.map(({ text }) => text).join('\n'),
  people: kamervraag.authors.map(({ name }) => name),
});

function rivalQuery({ kamervraag }: ReadDocument): RivalQuery {
  const { subject, questions, footnotes } = rivalQuestion({ kamervraag } as ReadDocument, 0);
  return {
    before: kamervraag.submitted ?? '9999-12-31',
    whole: [subject, questions, footnotes].join('\n'),
    subject,
    parts: kamervraag.questions.map(({ text }) => text),
    words: 'telling',
  };
}
