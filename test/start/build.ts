import { run, step } from './say';

/** Builds the extension for Chromium, as the browser then loads it. */
export const buildExtension = (): Promise<void> =>
  step('Building the extension', async () => {
    await run('npx', ['wxt', 'prepare'], { quiet: true });
    await run('npx', ['wxt', 'build'], { quiet: true });
  });
