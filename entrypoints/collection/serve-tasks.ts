import { storeProblemOf } from '../../lib/store';
import type { Asked, Told } from './tasks';

/** What a worker can be asked: each by its name, with what is handed over and what comes back. */
export type TaskTable = Record<string, { input: unknown; output: unknown }>;

type Work<T extends TaskTable> = {
  [N in keyof T]: (
    input: T[N]['input'],
    progress: (done: number) => void,
  ) => T[N]['output'] | Promise<T[N]['output']>;
};

/**
 * A worker's side of its page: does what is asked, and tells what came of it or what the database says.
 * @param handedOver the large parts of an answer, which are handed over instead of copied
 */
export function serveTasks<T extends TaskTable>(
  work: Work<T>,
  handedOver: (name: keyof T, output: unknown) => Transferable[],
): void {
  const tell = (told: Told, transfer: Transferable[] = []) => postMessage(told, { transfer });
  addEventListener('message', ({ data }: MessageEvent<Asked<T>>) => {
    const { id, name, input } = data;
    const done = async () => work[name](input, (done) => tell({ id, done }));
    done().then(
      (output) => tell({ id, output }, handedOver(name, output)),
      (error: unknown) => {
        console.error(`Naslag: ${String(name)}`, error);
        tell({ id, problem: storeProblemOf(error) });
      },
    );
  });
}
