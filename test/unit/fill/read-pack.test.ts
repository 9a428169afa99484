import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packLines } from '../../../lib/fill/pack-lines';
import { readPack } from '../../../lib/fill/read-pack';
import { UnreadablePack } from '../../../lib/fill/unreadable-pack';
import { makePackLine, packVersion } from '../../../lib/model/pack';
import type { Batch } from '../../../lib/open-data';
import { question } from '../documents';

const lineOf = (n: number) =>
  makePackLine({ versions: [{ document: question({ zaaknummer: `2098Z${10_000 + n}` }), readAt: 0 }] });
const text = (count: number) => Array.from({ length: count }, (_, n) => `${lineOf(n)}\n`).join('');
const packed = (content: string) => new Blob([new Uint8Array(gzipSync(content))]);

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
const numbers = (batches: Batch[]) =>
  batches.flatMap(({ documents }) => documents.map(({ kamervraag }) => kamervraag.zaaknummer));

describe('a pack', () => {
  it.each([
    ['packed', packed(text(600))],
    ['plain', new Blob([text(600)])],
    ['without a last line end', new Blob([text(600).trimEnd()])],
    ['with empty lines', new Blob([text(600).replaceAll('\n', '\n\n')])],
  ])('%s is read whole, in steps', async (_, file) => {
    const batches = await all(readPack(file, null));
    expect(numbers(batches)).toHaveLength(600);
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.at(-1)).toMatchObject({ done: 600, total: 600, cursor: '600' });
  });

  it.each([
    ['of many documents', 50, 'sluis'],
    ['of many words', 1, 'sluis '.repeat(20_000)],
  ])('with lines %s takes smaller steps', async (_, documents, subject) => {
    const versions = Array.from({ length: documents }, (_, n) => ({
      document: question({ documentnummer: `2098D${n}`, subject }),
      readAt: 0,
    }));
    const line = makePackLine({ versions });
    const batches = await all(readPack(new Blob([`${line}\n`.repeat(45)]), null));
    expect(numbers(batches)).toHaveLength(45 * documents);
    const size = Math.max(...batches.map((batch) => batch.documents.length));
    expect(size).toBeLessThan(45 * documents);
    expect(size * (line.length / documents)).toBeLessThan(4_200_000);
  });

  it('goes on behind each cursor', async () => {
    const file = packed(text(600));
    const whole = await all(readPack(file, null));
    for (const [i, { cursor }] of whole.entries())
      expect(numbers(await all(readPack(file, cursor)))).toEqual(numbers(whole.slice(i + 1)));
  });

  it.each([
    ['of hundreds of thousands of line ends', packed(`${text(2)}${'\n'.repeat(300_000)}${text(1)}`)],
    ['of many million line ends, of a few kilobytes', packed('\n'.repeat(20_000_000))],
    ['of lines that nobody can read', packed(`${text(2)}${'niets\n'.repeat(300_000)}`)],
    ['of JSON that is no question', packed('{}\n'.repeat(5000))],
    ['with a line of brackets, again and again', packed(`${'['.repeat(100_000)}\n`.repeat(1500))],
  ])('%s is refused as soon as it is known to be none', async (_, file) => {
    await expect(all(readPack(file, null))).rejects.toThrow(UnreadablePack);
  });

  it('may have some lines that nobody can read among the others', async () => {
    const some = Array.from({ length: 600 }, (_, n) => `${lineOf(n)}\n${'niets\n'.repeat(3)}`).join('');
    const batches = await all(readPack(new Blob([some]), null));
    expect(numbers(batches)).toHaveLength(600);
    expect(batches.reduce((sum, { refused }) => sum + refused, 0)).toBe(1800);
  });

  it('counts the lines that it refuses', async () => {
    const file = packed(`${text(2)}niets\n{}\n${lineOf(9)}\n`);
    const batches = await all(readPack(file, null));
    expect(numbers(batches)).toHaveLength(3);
    expect(batches.reduce((sum, { refused }) => sum + refused, 0)).toBe(2);
  });

  it('that is empty has no steps', async () => {
    expect(await all(readPack(new Blob([]), null))).toEqual([]);
  });

  it.each([
    ['cut off', new Blob([new Uint8Array(gzipSync(text(900)).subarray(0, 2000))])],
    ['damaged', new Blob([new Uint8Array(gzipSync(text(10)).fill(7, 40, 60))])],
    ['no text', new Blob([new Uint8Array([0xff, 0xfe, 0x41])])],
  ])('that is %s is said to be unreadable', async (_, file) => {
    await expect(all(readPack(file, null))).rejects.toThrow(UnreadablePack);
  });

  it('of a newer Naslag is told as that, and nothing of it is taken', async () => {
    const newer = JSON.stringify({ pack: packVersion + 1, question: { documents: [question()] } });
    await expect(all(readPack(packed(`${newer}\n`.repeat(3)), null))).rejects.toMatchObject({ newer: true });
  });

  it('of one endless line is given up before it fills the memory', async () => {
    const bomb = packed('a'.repeat(20_000_000));
    await expect(all(packLines(bomb))).rejects.toThrow(UnreadablePack);
  });
});
