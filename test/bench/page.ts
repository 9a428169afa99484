import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension, launch, launchBare, type Bare } from '../browser/launch';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { startSites } from '../sites/server';
import type { Bench } from './helpers/bench';
import { median, round } from './helpers/numbers';
import { timeLoad, watchLoad, type MainThread, type Watched } from './helpers/page-load';

const loads = 20;

/** What Naslag costs a page of 13 and one of 73 questions, in the real Chromium, its processor not slowed down. */
export const bench: Bench = async () => {
  const sites = await startSites();
  const bare = await launchBare({ port: sites.port });
  const annotated = await launch({ port: sites.port, language: 'auto' }); // as installed
  try {
    const q13 = await measure(bare, annotated, 13);
    const q73 = await measure(bare, annotated, 73);
    return {
      q13: q13.figures,
      q73: q73.figures,
      contentScriptGzipBytes: contentScriptBytes(),
      layoutShift: Math.max(q13.shiftAfterBar, q73.shiftAfterBar),
      layoutShiftTotal: Math.max(q13.shift, q73.shift),
    };
  } finally {
    await bare.close();
    await annotated.close();
    await sites.close();
  }
};

async function measure(bare: Bare, annotated: Bare, questions: number) {
  const url = addressesOf(fictionalQuestion(questions)).publication;
  console.error(`${questions} questions: ${loads} loads with, ${loads} without, ${loads} watched …`);
  const without: MainThread[] = [];
  const withNaslag: MainThread[] = [];
  await timeLoad(bare.context, url, false); // the first load of a browser pays for what is cached afterwards
  await timeLoad(annotated.context, url, true);
  for (let i = 0; i < loads; i++) {
    without.push(await timeLoad(bare.context, url, false));
    withNaslag.push(await timeLoad(annotated.context, url, true));
  }
  const watched: Watched[] = [];
  for (let i = 0; i < loads; i++) watched.push(await watchLoad(annotated.context, url));
  const middle = (times: MainThread[], of: keyof MainThread) => median(times.map((time) => time[of]));
  return {
    figures: {
      addedTaskMs: round(middle(withNaslag, 'taskMs') - middle(without, 'taskMs')),
      addedThreadMs: round(middle(withNaslag, 'threadMs') - middle(without, 'threadMs')),
      withoutTaskMs: round(middle(without, 'taskMs')),
      markedMs: round(median(watched.map(({ markedMs }) => markedMs))),
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
