import type { Page } from 'playwright-core'

/**
 * Waits until a page asks for nothing more and nothing on it says that it is loading, ten seconds at the most: on a busy
 * machine the browser does not always say so, and what is looked for next is waited for anyway.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined)
  // The state of the network is that of the page as it was opened: what was unfolded since asks a frame later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  const loading = page.locator('.loading').first()
  await loading.waitFor({ state: 'detached', timeout: 10_000 }).catch(() => undefined)
}
