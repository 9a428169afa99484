import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What to do where it is missing. */
export const withoutLibreOffice =
  "LibreOffice's Writer is not here, so no PDFs are made: apt-get install libreoffice-writer";

/** Word files as LibreOffice prints them; all in one go, for starting it takes longest. */
export function toPdfs(program: string, files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'naslag-files-'));
  try {
    const names = files.map((file, i) => {
      writeFileSync(join(folder, `${i}.docx`), file);
      return join(folder, `${i}.docx`);
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(program, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], {
      stdio: 'ignore',
    });
    return names.map((name) => new Uint8Array(readFileSync(name.replace(/docx$/, 'pdf'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
