import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the npm package `hypothesis` runs in a page that is annotated. */
const annotator = resolve(
  import.meta.dirname,
  '../../../node_modules/hypothesis/build/scripts/annotator.bundle.js',
);

/** It asks the page where its frames are; an empty one is the least that it can cost. */
const frames = `for (const rel of ['sidebar', 'notebook', 'profile', 'hypothesis-client']) {
  const link = document.createElement('link');
  Object.assign(link, { rel, type: 'application/annotator+' + (rel === 'hypothesis-client' ? 'javascript' : 'html'), href: 'about:blank' });
  document.head.append(link);
}`;

/**
 * The annotator of Hypothesis (https://github.com/hypothesis/client) as an extension of its own, to compare with: the
 * best known program that adds to pages what its readers have. Its sidebar stays empty, and it has nothing to anchor.
 * @returns the folder, which the caller removes
 */
export function makeHypothesis(matches: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'hypothesis-'));
  copyFileSync(annotator, join(folder, 'annotator.js'));
  writeFileSync(join(folder, 'frames.js'), frames);
  const js = ['frames.js', 'annotator.js'];
  const manifest = {
    manifest_version: 3,
    name: 'Hypothesis annotator',
    version: '1',
    content_scripts: [{ matches, js, run_at: 'document_end' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Something that the annotator has put into the page. */
export const hypothesisMark = 'hypothesis-sidebar';

export const hypothesisBytes = (): number => gzipSync(readFileSync(annotator)).length;
