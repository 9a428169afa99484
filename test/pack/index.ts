import { createWriteStream } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { packOfShared } from './shared-pack';

/**
 * `npm run pack [-- OUT]`: makes a pack of the real questions in ../shared, which a release can ship beside the extension.
 */
async function main(): Promise<void> {
  const out = resolve(process.argv[2] ?? '.output/naslag-pakket.jsonl.gz');
  mkdirSync(dirname(out), { recursive: true });
  let lines = 0;
  function* counted() {
    for (const line of packOfShared()) {
      lines += 1;
      yield `${line}\n`;
    }
  }
  await pipeline(Readable.from(counted()), createGzip({ level: 9 }), createWriteStream(out));
  console.log(`${lines} questions in ${out}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
