import { describe, expect, test } from 'vitest'
import { commander } from '../../server/access/actor.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { openApp } from '../world.ts'
import { withSlips } from './with-slips.ts'

const metaOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(([, name = '', said = '']) => [
      name,
      said,
    ]),
  )

/** Who looks at a link before anybody opens it. */
const previewers = ['facebookexternalhit/1.1', 'Zalo android', 'TelegramBot (like TwitterBot)', 'WhatsApp/2.23']

describe('a link sent on in Zalo shows whose page it is', () => {
  const paths = [
    '/',
    '/k/nocode',
    '/bien-nhan',
    '/ket-qua',
    '/rieng-tu',
    '/phan-anh',
    '/p/k7m2',
    '/done/nothing',
    '/not-a-page',
  ]

  test.each(['vi', 'en'])('title, promise and picture, on every page, in %s', async (language) => {
    const { app, world } = await openApp({ baseUrl: 'https://khaosat.example.gov.vn' })
    const { code } = await createTouchpoint(world, { area: 'ho-tich' }, commander('test'))
    for (const path of [...paths, `/k/${code}`]) {
      const html = await (await app.request(`${path}?lang=${language}`)).text()
      const told = metaOf(html)
      expect([path, html.match(/<title>([^·]+) · /)?.[1]]).toEqual([path, told['og:title']])
      expect(told['og:description']).toMatch(/^(Không hỏi họ tên|We do not ask)/)
      expect(told['og:site_name']).toMatch(/Ngọc Hà/)
      expect(told['og:image']).toBe('https://khaosat.example.gov.vn/icon.png')
      expect([path, told.robots]).toEqual([
        path,
        ['/', '/ket-qua', '/rieng-tu', '/phan-anh'].includes(path) ? undefined : 'noindex',
      ])
    }
  })

  test('where the public address is not known, whatever a request calls us is not believed', async () => {
    const { app, world } = await openApp()
    const { code } = await createTouchpoint(world, { area: 'ho-tich' }, commander('test'))
    for (const path of ['/', `/k/${code}`]) {
      const html = await (await app.request(`http://evil.example${path}`, { headers: { Host: 'evil.example' } })).text()
      expect(metaOf(html)['og:image']).toBe('/icon.png')
      expect(html).not.toContain('evil.example')
    }
  })
})

test('whoever previews a slip, however often, uses nothing up: its holder answers afterwards', async () => {
  const { app, newSlip, send, stored } = await withSlips()
  const { path } = await newSlip()
  for (const agent of previewers)
    for (const method of ['HEAD', 'GET', 'GET']) {
      const res = await app.request(path, { method, headers: { 'User-Agent': agent, Accept: '*/*' } })
      expect([agent, method, res.status]).toEqual([agent, method, 200])
      expect(res.headers.get('Set-Cookie')).toBeNull()
    }
  expect(await stored()).toEqual([])
  expect((await send(path)).status).toBe(303)
  expect(await stored()).toHaveLength(1)
})

test('robots are kept from desk, tablet and interface, and may see that codes are not to be indexed', async () => {
  const { app } = await openApp()
  const res = await app.request('/robots.txt')
  expect(res.headers.get('Content-Type')).toMatch(/^text\/plain/)
  expect((await res.text()).split('\n')).toEqual([
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /desk',
    'Disallow: /kiosk',
    '',
  ])
})

test('every icon a browser asks for by itself is the built picture, for a day; nothing else lies beside it', async () => {
  const asked: string[] = []
  const asset = async (path: string) => {
    asked.push(path)
    return new Response('picture', { headers: { 'Content-Type': 'image/png' } })
  }
  const { app } = await openApp({ asset })
  for (const file of ['favicon.ico', 'icon.png', 'apple-touch-icon.png', 'apple-touch-icon-precomposed.png']) {
    const res = await app.request(`/${file}`)
    expect([file, res.status, res.headers.get('Content-Type')]).toEqual([file, 200, 'image/png'])
    expect(res.headers.get('Cache-Control')).toBe('public, max-age=86400')
  }
  expect(new Set(asked)).toEqual(new Set(['/kiosk/icon-192.png', '/kiosk/icon-512.png']))
  expect((await app.request('/faviconxico')).status).toBe(404)
})
