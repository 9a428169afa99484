import type { Problem } from '../../lib/model/result';
import type { TaskTable } from './serve-tasks';
import type { Asked, Tasks, Told } from './tasks';

/** A task that the worker could not do, and why. */
export class TaskFailed extends Error {
  constructor(readonly problem: Problem) {
    super(problem);
  }
}

interface Waiting {
  resolve: (output: unknown) => void;
  reject: (error: Error) => void;
  progress: ((done: number) => void) | undefined;
}

/** The page's side of a worker, which is started when it is first needed. */
export class WorkerClient<T extends TaskTable> {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  constructor(private readonly make: () => Worker) {}

  private start(): void {
    if (this.worker) return;
    this.worker = this.make();
    this.worker.addEventListener('message', ({ data }: MessageEvent<Told>) => this.hear(data));
    this.worker.addEventListener('error', (event) => {
      console.error('Naslag: worker', event.message);
      for (const { reject } of this.waiting.values()) reject(new TaskFailed('database'));
      this.waiting.clear();
    });
  }

  ask<N extends keyof T>(
    name: N,
    input: T[N]['input'],
    progress?: (done: number) => void,
  ): Promise<T[N]['output']> {
    this.start();
    const id = this.asked++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, progress });
      this.worker?.postMessage({ id, name, input } as Asked<T>);
    });
  }

  private hear(told: Told): void {
    const waiting = this.waiting.get(told.id);
    if (!waiting) return;
    if ('done' in told) return waiting.progress?.(told.done);
    this.waiting.delete(told.id);
    if ('problem' in told) waiting.reject(new TaskFailed(told.problem));
    else waiting.resolve(told.output);
  }
}

/** Whatever is done to many items of the collection. */
export const workerClient = new WorkerClient<Tasks>(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
);
