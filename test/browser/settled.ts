import type { Page } from 'playwright-core'

/**
 * Waits until a page asks for nothing more, ten seconds at the most: on a busy machine the browser does not always say so,
 * and what is looked for next is waited for anyway.
 */
export const settled = (page: Page): Promise<void> =>
  page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined)
