import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension, launch, launchBare, type Bare } from '../browser/launch';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { startSites } from '../sites/server';
import type { Bench } from './helpers/bench';
import { hypothesisBytes, hypothesisMark, makeHypothesis } from './helpers/hypothesis';
import { median, round } from './helpers/numbers';
import { naslagMark, timeLoad, watchLoad, type MainThread, type Watched } from './helpers/page-load';

const loads = 20;

/**
 * What Naslag costs a page of 13 and one of 73 questions, in the real Chromium, its processor not slowed down; and what
 * Hypothesis' annotator costs it, for machines differ.
 */
export const bench: Bench = async () => {
  const sites = await startSites();
  const hypothesis = makeHypothesis([`${new URL(address(13)).origin}/*`]);
  const browsers: Browsers = {
    bare: await launchBare({ port: sites.port }),
    naslag: await launch({ port: sites.port, language: 'auto' }), // as installed
    hypothesis: await launchBare({ port: sites.port }, hypothesis),
  };
  try {
    const q13 = await measure(browsers, 13);
    const q73 = await measure(browsers, 73);
    return {
      q13: q13.figures,
      q73: q73.figures,
      contentScriptGzipBytes: contentScriptBytes(),
      hypothesisGzipBytes: hypothesisBytes(),
      layoutShift: Math.max(q13.shiftAfterBar, q73.shiftAfterBar),
      layoutShiftTotal: Math.max(q13.shift, q73.shift),
    };
  } finally {
    for (const browser of Object.values(browsers)) await browser.close();
    await sites.close();
    rmSync(hypothesis, { recursive: true });
  }
};

type Browsers = Record<'bare' | 'naslag' | 'hypothesis', Bare>;
const marks = { bare: null, naslag: naslagMark, hypothesis: hypothesisMark };
const address = (questions: number) => addressesOf(fictionalQuestion(questions)).publication;

async function measure(browsers: Browsers, questions: number) {
  const url = address(questions);
  const names = Object.keys(browsers) as (keyof Browsers)[];
  console.error(`${questions} questions: ${loads} loads each of ${names.join(', ')}; ${loads} watched …`);
  const times: Record<keyof Browsers, MainThread[]> = { bare: [], naslag: [], hypothesis: [] };
  // The first load of a browser pays for what is cached afterwards.
  for (const name of names) await timeLoad(browsers[name].context, url, marks[name]);
  for (let i = 0; i < loads; i++)
    for (const name of names) times[name].push(await timeLoad(browsers[name].context, url, marks[name]));
  const watched: Watched[] = [];
  for (let i = 0; i < loads; i++) watched.push(await watchLoad(browsers.naslag.context, url));

  const middle = (name: keyof Browsers, of: keyof MainThread) => median(times[name].map((time) => time[of]));
  const added = (name: keyof Browsers) => ({
    addedTaskMs: round(middle(name, 'taskMs') - middle('bare', 'taskMs')),
    addedThreadMs: round(middle(name, 'threadMs') - middle('bare', 'threadMs')),
  });
  return {
    figures: {
      ...added('naslag'),
      withoutTaskMs: round(middle('bare', 'taskMs')),
      markedMs: round(median(watched.map(({ markedMs }) => markedMs))),
      hypothesis: added('hypothesis'),
    },
    shiftAfterBar: Math.max(...watched.map(({ shiftAfterBar }) => shiftAfterBar)),
    shift: Math.max(...watched.map(({ shift }) => shift)),
  };
}

/** The scripts that run in a page, as the manifest names them; its style sheet is not counted. */
function contentScriptBytes(): number {
  const manifest = JSON.parse(readFileSync(join(builtExtension, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  return manifest.content_scripts
    .flatMap(({ js }) => js)
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(builtExtension, file))).length, 0);
}
