import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Apache } from '../../start/find-apache';

/** A real WebDAV server of our own: Apache on a free port, with one user and an empty folder. */
export interface WebDav {
  /** Of the folder for the collection, which is not there yet. */
  address: string;
  user: string;
  password: string;
  /** Where the server keeps its files. */
  files: string;
  start(): Promise<void>;
  /** Gone, as a server that was switched off. */
  stop(): Promise<void>;
  /** Stopped, and all its files removed. */
  remove(): Promise<void>;
}

const user = 'jansen';
const password = 'geheim-wachtwoord-é';

/** @param workers the server's processes: with more than one, two requests are truly handled at once */
export async function webDav({ program, modules }: Apache, workers = 4): Promise<WebDav> {
  const folder = mkdtempSync(join(tmpdir(), 'naslag-dav-'));
  const files = join(folder, 'files');
  const port = await freePort();
  for (const name of [folder, files, join(folder, 'lock')]) {
    mkdirSync(name, { recursive: true });
    chmodSync(name, 0o777); // started by root, Apache works as another user
  }
  const hash = createHash('sha1').update(password).digest('base64');
  writeFileSync(join(folder, 'users'), `${user}:{SHA}${hash}\n`);
  writeFileSync(join(folder, 'httpd.conf'), configuration(folder, modules, port, workers));
  let running: ReturnType<typeof spawn> | null = null;

  async function start(): Promise<void> {
    // In a group of its own: Apache ends its whole group, and that would be ours.
    const child = spawn(program, ['-f', join(folder, 'httpd.conf'), '-D', 'FOREGROUND'], {
      stdio: 'ignore',
      detached: true,
    });
    running = child;
    const address = `http://localhost:${port}/`;
    for (let tried = 0; !(await fetch(address).then(Boolean, () => false)); tried++) {
      if (child.exitCode !== null || tried > 200)
        throw new Error(`Apache does not start: ${readFileSync(join(folder, 'errors'), 'utf8')}`);
      await wait(50);
    }
  }

  async function stop(): Promise<void> {
    const child = running;
    running = null;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  }

  const left = () => running?.kill('SIGTERM');
  process.once('exit', left);
  await start();
  return {
    ...{ address: `http://localhost:${port}/Naslag`, user, password, files, start, stop },
    async remove() {
      await stop();
      process.off('exit', left);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const configuration = (folder: string, modules: string, port: number, workers: number) => `
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
${[
  ...['mpm_prefork', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic'],
  ...['dav', 'dav_fs', 'filter', 'deflate'],
]
  .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
  .join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
StartServers ${workers}
MaxRequestWorkers ${workers}
KeepAliveTimeout 1
DocumentRoot ${folder}/files
DavLockDB ${folder}/lock/db
<Location />
  Dav On
  AuthType Basic
  AuthName files
  AuthUserFile ${folder}/users
  Require valid-user
  SetOutputFilter DEFLATE
</Location>
`;

/** A port that nobody listens on; the server takes it a moment later. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
