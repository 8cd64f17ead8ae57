import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { createApp } from '../../server/app.ts'
import { hashSource } from '../../server/http/security.ts'
import { formBody } from '../world.ts'
import { withPairedTablet } from './tablet.ts'

const shell = '<!doctype html><script type="module" src="/desk/assets/main.js"></script>'

/** A ward where everything that has a page is there. */
async function everyPage() {
  const place = await withPairedTablet()
  const { world, code, ask, cookie } = place
  // The desk and the tablet are built files; here it is their headers that count.
  const app = createApp(() => ({ ...world, asset: async () => new Response(shell) }))
  const { address: sheet } = (await ask('POST', '/slips/sheets', { area: 'ho-tich', count: 2 })).body
  const slip = new URL((await ask('POST', '/slips', { area: 'ho-tich' })).body.url).pathname
  const form = (path: string, fields: Record<string, string>) => app.request(path, formBody(fields))
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
  const answered = { id: uuidv7(), version: '1', overall: '4', comment: 'Bao giờ có kết quả?', reply: 'code' }
  const sent = await form(`/k/${code}`, answered)
  const thanks = sent.headers.get('Location') ?? ''
  const receipt = /class="receipt">([^<]+)</.exec(await (await get(thanks)).text())?.[1] ?? ''
  return {
    citizen: {
      'the way in': await get('/'),
      'a form': await get(`/k/${code}`),
      'a form that comes back': await form(`/k/${code}`, { id: uuidv7(), version: '1' }),
      'what sending answers': sent,
      thanks: await get(thanks),
      'a slip': await get(slip),
      'a slip that is mistyped': await get('/p/abcdefgh'),
      'a touchpoint that is none': await get('/k/zzzzzz'),
      'a page that is none': await get('/khong-co'),
      'the way to a receipt': await get('/bien-nhan'),
      'a receipt': await form('/bien-nhan', { code: receipt }),
      results: await get('/ket-qua'),
      'open data': await get('/du-lieu'),
      'the screen in the lobby': await get('/man-hinh'),
      privacy: await get('/rieng-tu'),
    },
    staff: {
      'the desk': await get('/desk/'),
      'a tablet': await get('/kiosk'),
      'a poster': await get(`/desk/posters/${code}`, { Cookie: cookie }),
      'a sheet of slips': await get(sheet, { Cookie: cookie }),
    },
  }
}

const sourcesOf = (res: Response, directive: string) =>
  new RegExp(`${directive} ([^;]*)`).exec(res.headers.get('Content-Security-Policy') ?? '')?.[1] ?? ''

describe('every page', () => {
  test('has a policy that names what may run, and lets nothing run because it stands in the page', async () => {
    const { citizen, staff } = await everyPage()
    for (const [name, res] of Object.entries({ ...citizen, ...staff })) {
      const policy = res.headers.get('Content-Security-Policy') ?? ''
      expect([name, policy]).toEqual([name, expect.stringContaining("default-src 'none'")])
      expect([name, policy]).toEqual([name, expect.not.stringMatching(/unsafe|\*|https?:|data:(?! ?;|$)/)])
      for (const fixed of [/base-uri 'none'/, /form-action '(self|none)'/, /frame-ancestors 'none'/])
        expect([name, policy]).toEqual([name, expect.stringMatching(fixed)])
      expect(res.headers.get('X-Content-Type-Options')).toBe('nosniff')
    }
  })

  test('has only styles and scripts of which the policy holds the hash, and none in attributes', async () => {
    const { citizen, staff } = await everyPage()
    for (const [name, res] of Object.entries({ ...citizen, ...staff })) {
      const html = await res.text()
      for (const [, style = ''] of html.matchAll(/<style>(.*?)<\/style>/gs))
        expect([name, sourcesOf(res, 'style-src')]).toEqual([name, expect.stringContaining(hashSource(style))])
      for (const [, script = ''] of html.matchAll(/<script>(.*?)<\/script>/gs))
        expect([name, sourcesOf(res, 'script-src')]).toEqual([name, expect.stringContaining(hashSource(script))])
      const markup = html.replace(/<(style|script)\b.*?<\/\1>/gs, '')
      expect([name, markup.match(/<[^>]*\s(style|on[a-z]+)=[^>]*>/g)]).toEqual([name, null])
    }
  })

  test('of the citizens sets no cookie', async () => {
    const { citizen } = await everyPage()
    for (const [name, res] of Object.entries(citizen))
      expect([name, res.headers.get('Set-Cookie')]).toEqual([name, null])
  })

  test('was really opened', async () => {
    const { citizen, staff } = await everyPage()
    const statuses = Object.entries({ ...citizen, ...staff }).map(([name, { status }]) => [name, status])
    expect(Object.fromEntries(statuses)).toEqual({
      ...Object.fromEntries(statuses.map(([name]) => [name, 200])),
      'a form that comes back': 422,
      'what sending answers': 303,
      'a slip that is mistyped': 404,
      'a touchpoint that is none': 404,
      'a page that is none': 404,
    })
  })
})

test('no route reads a body without an end: whoever sends half a megabyte is told, or never read', async () => {
  const { app, cookie, token } = await withPairedTablet()
  const routes = app.routes.filter(({ method, handler }) => /POST|PUT|PATCH/.test(method) && handler.length < 2)
  const paths = [...new Set(routes.map(({ method, path }) => `${method} ${path.replace(/:\w+(\{[^/]*\})?/g, 'x')}`))]
  const body = JSON.stringify({ comment: 'x'.repeat(512 * 1024) })
  // A workbook of a year's dossiers or of a whole catalogue may be sent; more than that may not.
  const workbook = 'x'.repeat(5 * 1024 * 1024)
  const large: { readonly [route: string]: string } = {
    'POST /api/v1/populations/file': workbook,
    'POST /api/v1/catalogue/file': workbook,
    // Every household of a large ward.
    'POST /api/v1/campaigns/x/frame': 'x'.repeat(9 * 1024 * 1024),
    // Minutes and photographs of ten megabytes each.
    'POST /api/v1/evidence/x/files': 'x'.repeat(11 * 1024 * 1024),
  }
  const unread: string[] = []
  for (const route of paths) {
    const [method = '', path = ''] = route.split(' ')
    const headers = {
      'Content-Type': 'application/json',
      Cookie: cookie,
      ...(path.includes('/kiosk/') && { Authorization: `Bearer ${token}` }),
    }
    const { status } = await app.request(path, { method, headers, body: large[route] ?? body })
    if (status !== 413) unread.push(route)
  }
  expect(paths.length).toBeGreaterThan(15)
  expect(unread.toSorted()).toEqual([])
})
