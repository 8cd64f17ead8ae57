import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openFile } from '../../db/open-file.ts'
import { listening, startServer } from '../built-server.ts'
import { askTheLongForm } from '../long-form.ts'
import { cookieOf, jsonBody } from '../world.ts'
import { chromiumPath } from './chromium.mjs'

/**
 * A running platform and a real browser for one file of tests, with an
 * administrator who signed in by the first link.
 */
export function openPlace(settings: { readonly [name: string]: string } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-browser-'))
  const place = {} as Awaited<ReturnType<typeof listening>> & { folder: string; cookie: string; browser: Browser }

  beforeAll(async () => {
    const server = await listening(startServer({ DATABASE_URL: `file:${join(folder, 'sipas.db')}`, ...settings }))
    const browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: flags })
    Object.assign(place, server, { folder, browser })
  })
  // Pages left open go on drawing and asking, and slow those of the tests after them.
  afterEach(() => Promise.all(place.browser.contexts().map((context) => context.close())))
  afterAll(async () => {
    await place.browser.close()
    await place.end('SIGTERM')
    rmSync(folder, { recursive: true })
  })

  const post = async (path: string, body: unknown) =>
    (await fetch(place.url + path, jsonBody(body, { Cookie: place.cookie }))).json()
  const get = async (path: string) => (await fetch(place.url + path, { headers: { Cookie: place.cookie } })).json()
  return {
    place,
    get,
    post,
    /** Makes the first administrator over the API, for tests that are not about the desk. */
    signIn: async () => {
      const person = { token: place.token, name: 'Nguyễn Thị Lan', login: 'lan', password: 'hoa sữa tháng mười' }
      place.cookie = cookieOf(await fetch(`${place.url}/api/v1/invitations/accept`, jsonBody(person)))
      // On a slow machine a test may look for longer than a session stays open by itself.
      const db = await openFile(`file:${join(folder, 'sipas.db')}`)
      await db.run('update sessions set seen_at = null')
      db.$client.close()
    },
    newTouchpoint: async (wanted: object): Promise<{ code: string; url: string }> =>
      post('/api/v1/touchpoints', wanted),
    /** A touchpoint of the days before the long form was kept for campaigns. */
    longTouchpoint: async (): Promise<string> => {
      const { code } = await post('/api/v1/touchpoints', { area: 'ho-tich' })
      const db = await openFile(`file:${join(folder, 'sipas.db')}`)
      await askTheLongForm(db, code)
      db.$client.close()
      return code
    },
    /** A page in a fresh browser profile. Signed in as the administrator when asked. */
    page: async ({ staff = false, ...options }: PageOptions = {}): Promise<Page> => {
      const size = { width: options.width ?? 360, height: 740 }
      const context = await place.browser.newContext({
        viewport: size,
        locale: 'vi-VN',
        javaScriptEnabled: options.script ?? true,
        bypassCSP: options.bypassCSP ?? false,
      })
      context.setDefaultTimeout(patience)
      const [name = '', value = ''] = staff ? place.cookie.split('=') : []
      if (staff) await context.addCookies([{ name, value, url: place.url }])
      return context.newPage()
    },
  }
}

type PageOptions = {
  readonly width?: number
  readonly script?: boolean
  readonly staff?: boolean
  /** Lets a test put its own script, such as axe, into the page. */
  readonly bypassCSP?: boolean
}

/** How long a page may take to show what a test waits for. */
const patience = 120_000

/**
 * What a browser without a window needs not have. The first two draw the list under the address bar for
 * every new page, the third starts a process in case there will be another: half the work of opening a page.
 * Chromium heeds the last such list only, so the rest repeats what Playwright switches off for steadiness.
 */
const switchedOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/** Without a network of its own, Chromium must not look for one; as root it has no sandbox. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${switchedOff.join()}`,
]
