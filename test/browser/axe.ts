import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on the page by WCAG 2.2 A and AA, a line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // What passes is looked at as well, but not told: telling where each of its elements stands takes longer than looking.
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target}`))
  })
}

/** The same, and whether the page scrolls sideways in its window; each line begins with where that is. */
export async function faultsAt(page: Page, where: string): Promise<string[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  const fits = width <= (page.viewportSize()?.width ?? 0)
  const faults = [...(fits ? [] : [`scrolls sideways, being ${width} px wide`]), ...(await axeFaults(page))]
  return faults.map((fault) => `${where}: ${fault}`)
}
