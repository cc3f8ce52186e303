import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The rules of axe's category `cat.color` that are enabled: a colour scheme changes colours only. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Loads axe with all that the page opens: their own policy forbids adding a script later. */
export const loadAxe = (page: Page) => page.addInitScript(axe.source);

/**
 * Checks a page against the rules for accessibility, and that it is no wider than the screen.
 * @param rules - Names of the rules to check. Default: all that axe enables.
 */
async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  const violations = await page.evaluate(async (only) => {
    const { axe: inPage } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const found = await inPage.run({ resultTypes: ['violations'], ...(only && { runOnly: only }) });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, rules);
  expect(violations).toEqual([]);
  const [content, screen] = (await page.evaluate(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  )) as [number, number];
  expect(content).toBeLessThanOrEqual(screen);
}

/** Checks a page in these colour schemes at these widths: all rules at each width, those of colours in each scheme. */
export async function expectAccessibleIn(
  page: Page,
  views: readonly (readonly ['light' | 'dark', number])[],
): Promise<void> {
  const widths = new Set<number>();
  for (const [colorScheme, width] of views) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await expectAccessible(page, widths.has(width) ? COLOUR_RULES : undefined);
    widths.add(width);
  }
}

interface Violation {
  id: string;
  nodes: { html: string }[];
}
