import type { ReadDocument } from '../../../lib/model/document';
import { limits } from '../../../lib/open-data/limits';
import type { Wish } from '../../../lib/model/job';
import { namesOf4 } from '../../../lib/open-data/names';
import type { Batch, Memory, Net, OpenDataSource } from '../../../lib/open-data';
import { type Fault, type OpenDataOptions, startOpenData } from '../../sites/open-data';

export const everything: Wish = { from: '2090-01-01', until: '2090-12-31', subject: '' };

/** Bounds that a test can reach: a body of 2 MB. */
export const tight = { ...limits, page: 2_000_000, document: 500_000 };

/** Little time for a request where nothing comes; where something does, a busy machine may need more. */
export const tightFor = ({ kind }: Fault) =>
  kind === 'silent' || kind === 'slow' ? { ...tight, request: 400, search: 400 } : tight;

/** Remembers what is noted in it; at first, where nothing else is said, that version 4 of the register answers. */
export function memoryOf(value: unknown = knowing4()): Memory & { value: unknown } {
  return {
    value,
    read() {
      return Promise.resolve(this.value);
    },
    write(value) {
      this.value = value;
      return Promise.resolve();
    },
  };
}
const knowing4 = () => ({
  way: { version: 'v4', names: namesOf4, selects: true, told: true, page: 250 },
  foundAt: Date.now(),
});

/** A net over real http to the stand-in, whose patience is only written down. */
export function recordingNet(local: (address: string) => string, memory = memoryOf()) {
  const waits: number[] = [];
  const asked: string[] = [];
  let open = 0;
  const net: Net = {
    memory,
    fetch: async (address, init) => {
      asked.push(address);
      if (++open > 1) throw new Error('two requests at a time');
      try {
        return await fetch(local(address), init);
      } finally {
        open--;
      }
    },
    wait: (ms, signal) => {
      waits.push(ms);
      return signal.aborted ? Promise.reject(signal.reason as Error) : Promise.resolve();
    },
  };
  return { net, waits, asked };
}

export interface Run {
  documents: ReadDocument[];
  batches: Batch[];
  refused: number;
  waits: number[];
  asked: string[];
}

/** Fetches all that a source has from a stand-in made for it. */
export async function run(
  source: OpenDataSource,
  options: OpenDataOptions,
  wish = everything,
  cursor: string | null = null,
  memory = memoryOf(),
): Promise<Run> {
  const server = await startOpenData(options);
  try {
    const { net, waits, asked } = recordingNet(server.local, memory);
    const batches: Batch[] = [];
    for await (const batch of source.fetchBatches(wish, cursor, net, new AbortController().signal))
      batches.push(batch);
    return {
      documents: batches.flatMap(({ documents }) => documents),
      batches,
      refused: batches.reduce((sum, { refused }) => sum + refused, 0),
      waits,
      asked,
    };
  } finally {
    await server.close();
  }
}

/** What tells the documents apart: of the register by their numbers, of KOOP by their ids. */
export const names = (documents: readonly ReadDocument[]): string[] =>
  documents.map(({ kamervraag }) => kamervraag.documentnummer ?? kamervraag.officialId ?? '');

/** A net that answers from a list of bodies, the last one over and over. */
export function fixedNet(...answers: (string | Response)[]) {
  const asked: string[] = [];
  const waits: number[] = [];
  const net: Net = {
    memory: memoryOf(),
    fetch: (address) => {
      asked.push(address);
      const answer = answers[Math.min(asked.length, answers.length) - 1] ?? '';
      return Promise.resolve(typeof answer === 'string' ? new Response(answer) : answer.clone());
    },
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
  };
  return { net, asked, waits };
}
