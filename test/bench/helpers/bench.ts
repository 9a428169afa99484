/** A measurement: says on the way what it does, and gives what it found as one object. */
export type Bench = (args: string[]) => Promise<object>;
