import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedFolder } from './new-profile';

/** Before all browser tests: the folder in which their processes share profiles; after them it is removed. */
export default function shareProfiles(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'naslag-profiles-'));
  process.env[sharedFolder] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
