import { Fault } from './fault';

/**
 * The body of an answer as text (UTF-8, as both APIs send it), read as it comes, so that one without end is left in
 * time.
 * @throws Fault `unreadable` beyond `most` bytes; whatever the stream throws where it breaks
 */
export async function readBody(response: Response, most: number): Promise<string> {
  const tooLong = () => new Fault('unreadable', `an answer of more than ${most} bytes`);
  if (Number(response.headers.get('content-length')) > most) throw tooLong();
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) throw tooLong();
    text += decoder.decode(value, { stream: true });
  }
}
