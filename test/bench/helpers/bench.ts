/** A measurement: says on the way what it does, and gives what the contract in ARCHITECTURE.md names. */
export type Bench = (args: string[]) => Promise<object>;
