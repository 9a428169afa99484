import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Forwarder {
  port: number;
  /** Where connections lead from now on. Those that are open are ended: a browser keeps them for its next request. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

/** A port that leads to another one: a browser's hosts are mapped at its start, and the next test has sites of its own. */
export async function forward(): Promise<Forwarder> {
  let target = 0;
  const open = new Set<Socket>();
  const endAll = () => open.forEach((socket) => socket.destroy());
  const server = createServer((from) => {
    const to = connect(target, '127.0.0.1');
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one);
      one.pipe(other);
      // A refused or broken connection is one for the browser too.
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (port) => {
      if (port !== target) endAll();
      target = port;
    },
    close: () =>
      new Promise((done) => {
        endAll();
        server.close(() => done());
      }),
  };
}
