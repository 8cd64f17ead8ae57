import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { chromiumPath } from './chromium.mjs'
import { flags } from './place.ts'

/**
 * A tablet: a browser of its own whose profile stays on the disk. `kill` takes
 * its power away, without a word to any of its processes; `on` switches it on again.
 */
export function newTablet(url: string, address = '/kiosk') {
  const profile = mkdtempSync(join(tmpdir(), 'sipas-tablet-'))
  let running: ChildProcess | undefined

  const kill = async () => {
    const gone = running && new Promise((resolve) => running?.once('exit', resolve))
    if (running?.pid) process.kill(-running.pid, 'SIGKILL')
    running = undefined
    await gone
  }
  onTestFinished(async () => {
    await kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })

  const on = async (): Promise<Page> => {
    const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--window-size=1280,800']
    running = spawn(chromiumPath() ?? '', [...flags, ...own, 'about:blank'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const browser = await chromium.connectOverCDP(await addressOf(running))
    const page = browser.contexts()[0]?.pages()[0]
    if (!page) throw new Error('the browser opened no page')
    await page.goto(url + address)
    return page
  }
  return { on, kill }
}

/** Where the browser listens, as it prints when it does. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    browser.stderr?.on('data', (text) => {
      printed += text
      const [, address] = /DevTools listening on (ws:\S+)/.exec(printed) ?? []
      if (address) resolve(address)
    })
    browser.once('exit', () => reject(new Error(`the browser ended: ${printed}`)))
  })
}
