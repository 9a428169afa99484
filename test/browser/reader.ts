import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * Our own code as one script for a page, so that it runs in the real browser on documents that the browser has parsed.
 * @param module from the project's root
 * @returns a script that sets `globalThis[name]` to what the module exports
 */
export function bundled(module: string, name: string): Promise<string> {
  const key = `${module} ${name}`;
  const known = bundles.get(key) ?? bundle(module, name);
  bundles.set(key, known);
  return known;
}

/** Once in a process: our code does not change while tests run, and many tests ask for the same. */
const bundles = new Map<string, Promise<string>>();

async function bundle(module: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, '../..', module), formats: ['iife'], name },
    },
  });
  const [first] = (Array.isArray(output) ? output : [output]) as Rolldown.RolldownOutput[];
  const code = first?.output[0].code;
  if (!code) throw new Error(`nothing was made of ${module}`);
  return code;
}
