import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe finds in a page, or in some of its elements, as lines to read. */
export async function violations(page: Page, within?: string[]): Promise<string[]> {
  // Half a megabyte to parse: once in a page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (selectors) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          context: unknown,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(
      selectors ? { include: selectors.map((selector) => [selector]) } : document,
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, within);
}
