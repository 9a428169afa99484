import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type OpenDataOptions, openDataSite } from './site';

/** A server on plain http for all the hosts: the first part of the path is the host, `/repository.overheid.nl/sru?…`. */
export async function startOpenData(options: OpenDataOptions) {
  const site = openDataSite(options);
  const server = http.createServer((request, response) => {
    const [, host = '', path = '/'] = /^\/([^/?]+)(.*)$/.exec(request.url ?? '') ?? [];
    request.headers.host = host;
    request.url = path;
    if (!site.handle(request, response)) response.writeHead(404).end(`${host} is not known here`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    requests: site.requests,
    /** Where the server answers for an official address. */
    local: (address: string) => address.replace(/^https:\//, `http://127.0.0.1:${port}`),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
