import { describe, expect, it } from 'vitest';
import { expectedCounts } from '../../../lib/sites/selectors';
import { fixtureFolder, parse, savedPages } from './pages';

const pages = new Map(savedPages(fixtureFolder).map(({ name, html }) => [name, parse(html)]));
const rows = Object.entries(expectedCounts).flatMap(([selector, counts]) =>
  counts.map(([count, page]) => ({ selector, count, page })),
);

/** The differences between what a selector should find and what it finds. */
function differences(table: typeof rows): string[] {
  return table.flatMap(({ selector, count, page }) => {
    const found = pages.get(page)?.querySelectorAll(selector).length;
    return found === count ? [] : [`${selector} on ${page}: ${found} instead of ${count}`];
  });
}

describe('selectors', () => {
  it('find what they should on the saved pages', () => {
    expect(rows.length).toBeGreaterThan(25);
    expect(differences(rows)).toEqual([]);
  });

  it('bites: a wrong count, and a page that is not there, are seen', () => {
    const wrong = rows.slice(0, 2).map((row) => ({ ...row, count: row.count + 1 }));
    expect(differences(wrong)).toHaveLength(2);
    expect(differences([{ selector: 'h1', count: 1, page: 'gone' }])).toHaveLength(1);
  });
});
