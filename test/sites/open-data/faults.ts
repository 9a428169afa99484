import type http from 'node:http';
import type { OpenDataAnswer } from './site';

/** How an answer may go wrong. */
export type Fault =
  /** Nothing comes, until the asker leaves. */
  | { kind: 'silent' }
  /** The right answer, so many milliseconds late. */
  | { kind: 'late'; ms: number }
  /** The right answer, once the test lets go of it. */
  | { kind: 'held'; until: Promise<void> }
  /** Half the body comes, and then nothing. */
  | { kind: 'slow' }
  | { kind: 'status'; status: number; retryAfter?: string }
  /** The connection breaks in the middle of the body. */
  | { kind: 'break' }
  /** Half the body, as if it were all. */
  | { kind: 'half' }
  /** Something else instead, or something made of the right answer. */
  | { kind: 'body'; body: string | ((right: string) => string) }
  /** The answer to the request before. */
  | { kind: 'again' }
  /** A body without end. */
  | { kind: 'endless' }
  /** One row that is none, among the good ones. */
  | { kind: 'bad row' };

/** Sends an answer, as it should be or as the fault has it. */
export function send(
  response: http.ServerResponse,
  right: OpenDataAnswer,
  before: OpenDataAnswer,
  fault: Fault | null,
): void {
  const { status, headers, body } = fault?.kind === 'again' ? before : right;
  const half = Buffer.from(body).subarray(0, Math.floor(Buffer.byteLength(body) / 2));
  switch (fault?.kind) {
    case 'silent':
      return;
    case 'late':
      setTimeout(() => response.writeHead(status, headers).end(body), fault.ms);
      return;
    case 'held':
      void fault.until.then(() => response.writeHead(status, headers).end(body));
      return;
    case 'slow':
      response.writeHead(status, headers);
      response.write(half);
      return;
    case 'status':
      response.writeHead(fault.status, fault.retryAfter ? { 'retry-after': fault.retryAfter } : {});
      response.end('<html><body>Storing</body></html>');
      return;
    case 'break':
      response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
      response.write(half, () => response.destroy());
      return;
    case 'half':
      response.writeHead(status, headers).end(half);
      return;
    case 'body':
      response.writeHead(status, headers);
      response.end(typeof fault.body === 'string' ? fault.body : fault.body(body));
      return;
    case 'endless':
      response.writeHead(status, headers);
      endless(response);
      return;
    case 'bad row':
      response.writeHead(status, headers).end(withBadRow(body));
      return;
    default:
      response.writeHead(status, headers).end(body);
  }
}

function endless(response: http.ServerResponse): void {
  const chunk = ' '.repeat(64 * 1024);
  const more = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

const withBadRow = (body: string): string =>
  body
    .replace('"value":[', '"value":[{"Id":7,"Nummer":null,"GestartOp":{"__proto__":1}},')
    .replace('<sru:record>', '<sru:record><sru:recordData/></sru:record><sru:record>');
