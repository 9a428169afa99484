import type { Version } from '../../lib/open-data/versions';
import type { addresses } from './addresses';
import { checkFiles } from './check-files';
import { checkPublication, checkSru } from './check-koop';
import { checkOData } from './check-odata';
import { checkPages } from './check-pages';
import type { ExpectedFile, publication, sruDays } from './expected';
import type { Finding } from './finding';
import type { World } from './get';

/** All that is expected of the world. */
export interface Expected {
  pages: typeof addresses;
  odataVersions: readonly Version[];
  sruDays: typeof sruDays;
  publication: typeof publication;
  files: readonly ExpectedFile[];
}

/** Looks at one thing after the other; a finding as soon as it is there. */
export async function* lookAtAll(world: World, expected: Expected): AsyncGenerator<Finding> {
  yield* checkPages(world, expected.pages);
  yield* checkOData(world, expected.odataVersions);
  yield await checkSru(world, expected.sruDays);
  yield await checkPublication(world, expected.publication);
  yield* checkFiles(world, expected.files);
}

const signs = { 'as known': '✓', differs: '✗', 'not reached': '–' } as const;

/** A finding as it is printed. */
export const linesOf = ({ what, outcome, lines, note }: Finding): string[] => [
  `${signs[outcome]} ${what}${note === undefined ? '' : ` (${note})`}`,
  ...lines.map((line) => `    ${line}`),
];

/** The last lines: how many of what, and whether anything can be said at all. */
export function summary(findings: readonly Finding[]): string {
  const number = (outcome: Finding['outcome']) => findings.filter((each) => each.outcome === outcome).length;
  const [known, other, away] = [number('as known'), number('differs'), number('not reached')];
  const counts = `${findings.length} looked at: ${known} as known, ${other} not, ${away} not reached`;
  if (away === 0) return counts;
  return known + other === 0
    ? `${counts}\nNothing answers: there is no internet here, or it is shut off. Nothing is known of the world.`
    : `${counts}\nOf what was not reached nothing is known; ask again later.`;
}

/** 1: something differs; 2: nothing does, but not all was reached. */
export function exitCode(findings: readonly Finding[]): number {
  if (findings.some(({ outcome }) => outcome === 'differs')) return 1;
  return findings.some(({ outcome }) => outcome === 'not reached') ? 2 : 0;
}
