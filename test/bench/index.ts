import { readdirSync } from 'node:fs';
import { run } from '../start/say';
import type { Bench } from './helpers/bench';

/** `npm run -s bench -- NAME [--json] […]`: runs test/bench/NAME.ts. With `--json` the last line is one JSON object. */
const [name = '', ...args] = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.replace('.ts', ''));

async function main(): Promise<void> {
  if (!names.includes(name)) throw new Error(`Which measurement? One of: ${names.join(', ')}.`);
  await run('npx', ['wxt', 'build'], { quiet: true }); // what is measured is what would ship
  const { bench } = (await import(`./${name}.ts`)) as { bench: Bench };
  const result = await bench(args);
  console.log(args.includes('--json') ? JSON.stringify(result) : JSON.stringify(result, null, 2));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
