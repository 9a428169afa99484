import { OPS } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { Box } from './turn';

type Matrix = readonly [number, number, number, number, number, number];

/** Whatever leaves a mark on the page; paths are looked at on their own. */
const PAINTING = new Set<unknown>(
  Object.entries(OPS).flatMap(([name, op]) =>
    /^(?:paint(?!Form)|show|nextLine.*Show|shading|rawFill)/i.test(name) ? [op] : [],
  ),
);
/** The numbers that a path of four corners is written in; what is longer has curves or many corners. */
const RECTANGLE = 16;
/** Cells that a page is parted into, each way. */
const CELLS = 16;

/**
 * How much of a page its pictures take, told by what is drawn on it. pdf.js leaves all pictures out where it may decode
 * none, so a picture is seen by its place: coordinates that were set for something of which nothing came.
 * Letters that a program has turned into outlines are a picture too: shapes all over the page.
 */
export class Drawn {
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  #stack: Matrix[] = [];
  /** Were coordinates set since the last mark? */
  #open = false;
  #pictures = 0;
  readonly #shapes = new Set<number>();

  constructor(readonly box: Box) {}

  /** Takes drawing operations in their order, any number at a time. */
  take(operations: readonly unknown[], args: readonly unknown[]): void {
    for (const [i, operation] of operations.entries()) this.#step(operation, (args[i] ?? []) as unknown[]);
  }

  /** The share of the page that pictures and outlines take, at most 1. */
  get share(): number {
    const rest = this.#open ? this.#areaOfPicture() : 0;
    return Math.min(1, (this.#pictures + rest) / areaOf(this.box) + this.#shapes.size / CELLS ** 2);
  }

  #step(operation: unknown, args: unknown[]): void {
    switch (operation) {
      case OPS.save:
        return this.#save();
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
      case OPS.endAnnotation:
        return this.#restore();
      case OPS.transform:
        return this.#transform(args);
      case OPS.paintFormXObjectBegin:
        this.#save();
        return this.#transform(args[0]);
      case OPS.beginAnnotation:
        this.#save();
        this.#transform(args[2]);
        return this.#transform(args[3]);
      case OPS.constructPath:
        return this.#path(args);
    }
    if (PAINTING.has(operation)) this.#open = false;
  }

  #save(): void {
    this.#stack.push(this.#matrix);
    this.#open = false;
  }

  #restore(): void {
    if (this.#open) this.#pictures += this.#areaOfPicture();
    this.#matrix = this.#stack.pop() ?? this.#matrix;
    this.#open = false;
  }

  #transform(by: unknown): void {
    this.#open = true;
    const [a, b, c, d, e, f] = this.#matrix;
    const next = by instanceof Array || by instanceof Float32Array ? [...(by as Iterable<number>)] : [];
    if (next.length !== 6 || !next.every(Number.isFinite)) return;
    const [g, h, i, j, k, l] = next as unknown as Matrix;
    this.#matrix = [
      a * g + c * h,
      b * g + d * h,
      a * i + c * j,
      b * i + d * j,
      a * k + c * l + e,
      b * k + d * l + f,
    ];
  }

  /** A picture fills the square from 0, 0 to 1, 1 of its coordinates; what hangs over the page's edge is not seen. */
  #areaOfPicture(): number {
    const [a, b, c, d] = this.#matrix;
    return Math.min(Math.abs(a * d - b * c), areaOf(this.#onPage([0, 0, 1, 1])));
  }

  #path([paint, path, bounds]: unknown[]): void {
    if (paint === OPS.endPath) return; // it only bounds what comes next
    this.#open = false;
    const numbers = (path as ArrayLike<ArrayLike<number> | null> | undefined)?.[0];
    if (!numbers || numbers.length <= RECTANGLE || (bounds as ArrayLike<number> | null)?.length !== 4) return;
    const [x1, y1, x2, y2] = this.#onPage(Array.from(bounds as ArrayLike<number>) as Box);
    const [left, lower, right, upper] = this.box;
    const cell = (at: number, from: number, to: number) =>
      Math.max(0, Math.min(CELLS - 1, Math.floor((CELLS * (at - from)) / (to - from))));
    // One path with the letters of a whole page, or a shape of its own.
    const isMany = numbers.length > 40 * CELLS ** 2;
    const middle = [(x1 + x2) / 2, (y1 + y2) / 2] as const;
    const [fromX, toX] = (isMany ? [x1, x2] : [middle[0], middle[0]]).map((x) => cell(x, left, right)) as [
      number,
      number,
    ];
    const [fromY, toY] = (isMany ? [y1, y2] : [middle[1], middle[1]]).map((y) => cell(y, lower, upper)) as [
      number,
      number,
    ];
    for (let x = fromX; x <= toX; x++) for (let y = fromY; y <= toY; y++) this.#shapes.add(CELLS * y + x);
  }

  /** Where a box of the coordinates of now lies on the page, as far as it does. */
  #onPage([x1, y1, x2, y2]: Box): Box {
    const [a, b, c, d, e, f] = this.#matrix;
    const corners = [
      [x1, y1],
      [x1, y2],
      [x2, y1],
      [x2, y2],
    ] as const;
    const xs = corners.map(([x, y]) => a * x + c * y + e);
    const ys = corners.map(([x, y]) => b * x + d * y + f);
    const [left, lower, right, upper] = this.box;
    return [
      Math.max(left, Math.min(...xs)),
      Math.max(lower, Math.min(...ys)),
      Math.min(right, Math.max(...xs)),
      Math.min(upper, Math.max(...ys)),
    ];
  }
}

const areaOf = ([left, lower, right, upper]: Box): number =>
  Math.max(0, right - left) * Math.max(0, upper - lower);
