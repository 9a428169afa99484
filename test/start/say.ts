import { spawn } from 'node:child_process';

/** Long steps say what they do when they begin and how long they took. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  console.log(`→ ${name} …`);
  const done = await work();
  console.log(`  ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return done;
}

/** Runs a program; its output goes to ours, or comes back when `quiet`. Rejects where it fails. */
export function run(
  program: string,
  args: string[],
  { quiet = false, env = {} }: { quiet?: boolean; env?: Record<string, string> } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, NO_COLOR: '1', ...env },
    });
    let output = '';
    child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}\n${output}`));
    });
  });
}
