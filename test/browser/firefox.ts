import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { hosts } from '../sites/server';

const extension = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const id = 'naslag@naslag.nl';
/** Firefox gives an add-on a host of its own at random, unless told. */
const uuid = '11111111-2222-4333-8444-555555555555';
export const home = `moz-extension://${uuid}/`;

/** The real Firefox with the built extension; the two sites lead to the stand-in, everything else is refused. */
export async function launchFirefox(
  path: string,
  port: number,
): Promise<{ browser: Browser; close(): Promise<void> }> {
  const proxy = await startProxy(port);
  const profile = mkdtempSync(join(tmpdir(), 'naslag-firefox-'));
  const proxyPort = (proxy.address() as AddressInfo).port;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    args: ['-remote-allow-system-access'], // lets WebDriver BiDi open moz-extension:// pages
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'intl.locale.requested': 'nl',
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    },
  });
  await browser.installExtension(extension);
  return {
    browser,
    close: async () => {
      await browser.close();
      proxy.closeAllConnections();
      proxy.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A proxy that connects the two sites' names to our server. Firefox has no host map of its own. */
function startProxy(port: number): Promise<http.Server> {
  const proxy = http.createServer((_, response) => response.writeHead(502).end());
  proxy.on('connect', (request, socket) => {
    socket.on('error', () => socket.destroy()); // the browser went away
    if (!hosts.some((host) => request.url === `${host}:443`)) {
      socket.end('HTTP/1.1 502 Not here\r\n\r\n');
      return;
    }
    const site = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      site.pipe(socket);
      socket.pipe(site);
    });
    site.on('error', () => socket.destroy());
  });
  return new Promise((done) => proxy.listen(0, '127.0.0.1', () => done(proxy)));
}
