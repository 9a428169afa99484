import { existsSync } from 'node:fs';
import { aptInstall, attempt, canUseApt } from './find-browser';

/** Where Debian's apache2-bin puts its server: the program and its modules, without a service that starts by itself. */
export interface Apache {
  program: string;
  modules: string;
}

const places: Apache[] = [
  { program: '/usr/sbin/apache2', modules: '/usr/lib/apache2/modules' },
  { program: '/usr/sbin/httpd', modules: '/usr/lib64/httpd/modules' },
];

const installed = () =>
  places.find(({ program, modules }) => existsSync(program) && existsSync(`${modules}/mod_dav_fs.so`)) ??
  null;

/** Apache with its WebDAV, installed now where that can be done; null, with the reason said, where it cannot be had. */
export async function findApache(): Promise<Apache | null> {
  const found = installed();
  if (found || !canUseApt()) return found;
  await attempt('Installing Apache with apt', () => aptInstall('apache2-bin'));
  return installed();
}
