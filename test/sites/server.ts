import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { catalogue } from './catalogue';

export const hosts = ['www.tweedekamer.nl', 'tweedekamer.nl', 'zoek.officielebekendmakingen.nl'];

export interface Sites {
  port: number;
  close(): Promise<void>;
}

/**
 * One https server that answers for both sites under their real host names, which the browser maps to it. Every other
 * host gets a neutral page, so that nothing is asked of the network when a source is opened.
 */
export async function startSites(): Promise<Sites> {
  const certificate = await generate([{ name: 'commonName', value: 'Naslag stand-in' }], {
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  const find = catalogue();
  const server = https.createServer(
    { key: certificate.private, cert: certificate.cert },
    (request, response) => {
      const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
      const html = hosts.includes(host) ? find(`https://${host}${request.url}`) : neutral;
      response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html ?? missing);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const neutral =
  '<!doctype html><html lang="nl"><title>Elders</title><p>Een pagina van een andere site.</p></html>';
const missing =
  '<!doctype html><html lang="nl"><title>Niet gevonden</title><h1>Pagina niet gevonden</h1></html>';
