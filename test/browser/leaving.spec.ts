import { everyLeave, leaveNotes, someLeaves, type Leave } from './leave-note';
import { launch } from './launch';
import { expect, test } from './test';

test('a note that is being typed when its page goes is there again', async ({ sites }) => {
  const running = await launch({ port: sites.port }); // reloading the extension would take it from the tests after this
  try {
    expect(await leaveNotes(running, someLeaves)).toEqual([]);
  } finally {
    await running.close();
  }
});

/** By hand (`NASLAG_LEAVES=20`): so many tries of each place, way and moment; `NASLAG_PLACE=popup`: only there. */
const { NASLAG_LEAVES: tries, NASLAG_PLACE: only } = process.env;

if (tries)
  test(`a note that is being typed, left ${tries} times in each way @long`, async ({ sites }) => {
    test.setTimeout(0);
    const leaves = everyLeave(Number(tries)).filter(({ place }) => !only || place === only);
    const running = await launch({ port: sites.port });
    try {
      const lost = await leaveNotes(running, leaves);
      const nameOf = ({ place, way, ms }: Leave) => `${place}: ${way} after ${ms} ms`;
      for (const name of new Set(leaves.map(nameOf))) {
        const [gone, all] = [lost, leaves].map(
          (some) => some.filter((leave) => nameOf(leave) === name).length,
        );
        console.log(`${name}: lost ${gone} of ${all}`);
      }
      expect(lost).toEqual([]);
    } finally {
      await running.close();
    }
  });
