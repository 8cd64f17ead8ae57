import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openApp } from '../world.ts'

const page = `<html><head><link rel="manifest" href="/kiosk/manifest.webmanifest"><script src="/kiosk/assets/main-1.js"></script></head></html>`

/** The app with these files built. */
const withBuilt = (files: Record<string, string>) =>
  openApp({ asset: async (path) => (path in files ? new Response(files[path]) : undefined) })
const built = { '/kiosk/index.html': page, '/kiosk/worker.js': 'install()' }

test('without a build there is no page, no worker and no file, and it is told', async () => {
  const { app } = await withBuilt({})
  for (const path of ['/kiosk', '/kiosk/sw.js', '/kiosk/icon.svg', '/kiosk/assets/main-1.js'])
    expect((await app.request(path)).status).toBe(404)
})

test('the page may run and load nothing but our own, and names the program it belongs to', async () => {
  const { app } = await withBuilt(built)
  const res = await app.request('/kiosk')
  const policy = res.headers.get('Content-Security-Policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(await res.text()).toMatch(/<meta name="version" content="\d+\.\d+\.\d+"><\/head>/)
})

test('the worker keeps the page and all it names, and is another when the page or the worker is', async () => {
  const worker = async (files: Record<string, string>) => {
    const res = await (await withBuilt(files)).app.request('/kiosk/sw.js')
    expect(res.headers.get('Service-Worker-Allowed')).toBe('/kiosk')
    expect(res.headers.get('Cache-Control')).toBe('no-cache')
    return res.text()
  }
  const text = await worker(built)
  expect(text).toContain('["/kiosk","/kiosk/manifest.webmanifest","/kiosk/assets/main-1.js"]')
  expect(text).toContain('install()')
  expect(await worker(built)).toBe(text)
  expect(await worker({ ...built, '/kiosk/index.html': page.replace('main-1', 'main-2') })).not.toBe(text)
  expect(await worker({ ...built, '/kiosk/worker.js': 'other()' })).not.toBe(text)
})

test('the manifest makes it an app of its own that opens full screen, with icons that are there', () => {
  const folder = new URL('../../client/kiosk/', import.meta.url)
  const manifest = JSON.parse(readFileSync(new URL('manifest.webmanifest', folder), 'utf8'))
  expect(manifest).toMatchObject({ start_url: '/kiosk', scope: '/kiosk', display: 'fullscreen', lang: 'vi' })
  for (const { src } of manifest.icons) readFileSync(new URL(src.replace('/kiosk/', ''), folder))
})
