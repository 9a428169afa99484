import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
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
import { startSites, type Sites } from '../sites/server';
import { hasShared } from '../sites/shared';
import { withCopies } from './helpers/archive-copies';
import type { Bench } from './helpers/bench';
import { mostCopies } from './helpers/copied-ids';
import { measureNaslag, type ArchiveFigures } from './helpers/naslag-archive';
import { round } from './helpers/numbers';
import type { RivalQuery, RivalQuestion } from './rivals/messages';
import { runRival, runSlowRival, type RivalFigures } from './rivals/run-rival';

/**
 * The archive of all real questions in ../shared, in the real Chromium: how fast it is filled, how large it is, and how
 * long the sample document waits for its earlier questions, from a worker that was stopped and from one that runs.
 * MiniSearch and SQLite FTS5 get the same questions and the same query in the same run, for machines differ: once by those
 * words that tell most, which is their quickest way to almost as good an answer, and from a stopped worker by all words that
 * are no stop words. And MiniSearch is asked as its documentation begins: texts and queries as they are.
 *
 * `--times 4` measures it once more with copies, four times as large, and says by what each figure grew; `--no-rivals`
 * leaves the others out.
 */
export const bench: Bench = async (args) => {
  if (!hasShared) throw new Error('The real questions of ../shared are not here: nothing was measured.');
  const times = timesOf(args);
  const folder = mkdtempSync(join(tmpdir(), 'naslag-pack-'));
  const sites = await startSites();
  try {
    let sample: ReadDocument | undefined;
    const readSample = async (running: Running) => {
      const page = await read(running.context, addressesOf(sampleDocument()).publication);
      sample = (await askOf(running, await tabOf(running, page))).document;
      await page.close();
      return sample;
    };
    const measured = async (pack: string, times: number): Promise<Measured> => {
      await writePack(pack, withCopies(packOfShared(), times));
      const load = loadavg()[0] ?? NaN;
      return { load, ...(await measureNaslag(pack, readSample, sites.port, times)) };
    };
    const pack = join(folder, 'pack.jsonl.gz');
    const once = await measured(pack, 1);
    if (!sample) throw new Error('the sample document was not read');
    const rivals = args.includes('--no-rivals') ? {} : await measureRivals(pack, sample, sites);
    const larger = times > 1 ? await measured(join(folder, `pack-${times}.jsonl.gz`), times) : null;
    const { found, ...own } = once;
    return {
      ...own,
      importPerSecond: round(own.importPerSecond),
      stopped: { medianMs: round(own.stopped.medianMs), p95Ms: round(own.stopped.p95Ms) },
      running: { p95Ms: round(own.running.p95Ms) },
      ...rivals,
      found,
      ...(larger && { times, growth: growth(once, larger), foundInLarger: larger.found }),
    };
  } finally {
    await sites.close();
    rmSync(folder, { recursive: true });
  }
};

/** With how busy the machine was before, in processes that ran or waited in the minute before. */
interface Measured extends ArchiveFigures {
  load: number;
}

function timesOf(args: string[]): number {
  if (!args.includes('--times')) return 1;
  const times = Number(args[args.indexOf('--times') + 1]);
  if (!Number.isInteger(times) || times < 1 || times > mostCopies + 1)
    throw new Error(`How many times as large? --times takes 1 to ${mostCopies + 1}.`);
  return times;
}

/** Each figure of both archives, and the one by the other. */
function growth(once: Measured, larger: Measured) {
  const row = (of: (measured: Measured) => number | null) => {
    const [one, more] = [of(once), of(larger)];
    const factor = one === null || more === null ? null : round(more / one, 2);
    return { once: one && round(one), larger: more && round(more), factor };
  };
  return {
    questions: row(({ questions }) => questions),
    stoppedMedianMs: row(({ stopped }) => stopped.medianMs),
    stoppedP95Ms: row(({ stopped }) => stopped.p95Ms),
    runningP95Ms: row(({ running }) => running.p95Ms),
    memoryBytes: row(({ memoryBytes }) => memoryBytes),
    archiveBytes: row(({ archiveBytes }) => archiveBytes),
    importPerSecond: row(({ importPerSecond }) => importPerSecond),
    load: { once: once.load, larger: larger.load },
  };
}

async function measureRivals(pack: string, sample: ReadDocument, sites: Sites) {
  const questions = await rivalQuestions(pack);
  const query = rivalQuery(sample);
  const minisearch = figures(await runRival('minisearch', questions, query, sites));
  const asIs = await runSlowRival('minisearch-as-is', questions, query, sites);
  const other = { name: 'SQLite FTS5', ...figures(await runRival('sqlite', questions, query, sites)) };
  return {
    minisearch,
    minisearchAsIs: {
      asked: asIs.asked,
      indexBytes: asIs.indexBytes,
      stopped: { medianMs: round(asIs.stopped.medianMs), p95Ms: round(asIs.stopped.p95Ms) },
      loadedMs: round(asIs.loadedMs),
    },
    other,
  };
}

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

const writePack = (file: string, lines: Iterable<string>) =>
  pipeline(Readable.from(withEnds(lines)), createGzip(), createWriteStream(file));

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
