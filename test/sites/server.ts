import { readFileSync } from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { generate } from 'selfsigned';
import { catalogue } from './catalogue';
import { openDataHosts, openDataSite, type OpenDataOptions } from './open-data';

export const hosts = ['www.tweedekamer.nl', 'tweedekamer.nl', 'zoek.officielebekendmakingen.nl'];

export interface Sites {
  port: number;
  close(): Promise<void>;
}

export interface SitesOptions {
  /** Pages of a test's own, by path with query; they go before the catalogue's, on each host. */
  pages?: Record<string, string>;
  /** Files to be downloaded, by path with query, on each host. */
  files?: Record<string, Uint8Array>;
  /** What the open data hold and how badly they answer; without it they are not there. */
  openData?: OpenDataOptions;
}

/**
 * One https server that answers for both sites under their real host names, which the browser maps to it. Every other
 * host gets a neutral page, so that nothing is asked of the network when a source is opened.
 */
export async function startSites({ pages = {}, files = {}, openData }: SitesOptions = {}): Promise<Sites> {
  const certificate = await (made ??= certify());
  const find = catalogue();
  const data = openData && openDataSite(openData);
  const server = https.createServer(
    { key: certificate.private, cert: certificate.cert },
    (request, response) => {
      if (data?.handle(request, response)) return;
      const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
      const path = request.url ?? '/';
      const asset = assets[path];
      if (asset) return void response.writeHead(200, { 'content-type': asset.type }).end(asset.text);
      const file = hosts.includes(host) ? files[path] : undefined;
      if (file)
        return void response
          .writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.length })
          .end(file);
      const html = hosts.includes(host) ? (pages[path] ?? find(`https://${host}${path}`)) : neutral;
      response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(dressed(html ?? missing, host));
    },
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Once in a process: the keys take longer than all else here. */
let made: ReturnType<typeof certify> | undefined;

const certify = () =>
  generate([{ name: 'commonName', value: 'Naslag stand-in' }], {
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [...new Set([...hosts, ...openDataHosts])].map((value) => ({ type: 2 as const, value })),
      },
    ],
  });

/** The button above a document's text on tweedekamer.nl opens and closes its dialog. */
const dialog = `document.addEventListener('click', ({ target }) => {
  const button = target.closest('.m-modal__open');
  if (button) button.parentElement.classList.toggle('is-open');
});`;

const asset = (name: string, type: string) => ({
  type,
  text: readFileSync(resolve(import.meta.dirname, 'assets', name), 'utf8'),
});

const assets: Record<string, { type: string; text: string }> = {
  '/assets/officielebekendmakingen.css': asset('officielebekendmakingen.css', 'text/css'),
  '/assets/tweedekamer.css': asset('tweedekamer.css', 'text/css'),
  '/assets/dialog.js': { type: 'text/javascript', text: dialog },
};

/** The page with the look of its site: the pages themselves carry no style. */
function dressed(html: string, host: string): string {
  if (!hosts.includes(host)) return html;
  const site = host.endsWith('tweedekamer.nl') ? 'tweedekamer' : 'officielebekendmakingen';
  const look = `<link rel="stylesheet" href="/assets/${site}.css"><script defer src="/assets/dialog.js"></script>`;
  return html.replace('</head>', () => `${look}</head>`);
}

const neutral =
  '<!DOCTYPE html><html lang="nl"><head><title>Elders</title></head><body><p>Een pagina van een andere site.</p></body></html>';
const missing =
  '<!DOCTYPE html><html lang="nl"><head><title>Niet gevonden</title></head><body><h1>Pagina niet gevonden</h1></body></html>';
