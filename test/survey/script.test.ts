import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import elsewhere from '../../client/survey/elsewhere.ts?script'
import script from '../../client/survey/main.ts?script'
import { commander } from '../../server/access/actor.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { openApp } from '../world.ts'

test('the script costs little beside the page of 8 kB', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(2350)
})

test('an Android of 2018 reads it, and it can stand in a page', () => {
  for (const one of [script, elsewhere]) {
    expect(one).not.toMatch(/\?\.[^\d]|\?\?|catch\s*\{|<\/script|<!--/i)
    expect(one).toMatch(/^\(/)
  }
})

test('the form’s policy allows exactly the script the page holds, and other pages only the one that sends what waits', async () => {
  const { app, world } = await openApp()
  const { code } = await createTouchpoint(world, { area: 'ho-tich' }, commander('a test'))
  const page = await app.request(`/k/${code}`)
  const held = /<script>(.*)<\/script>/s.exec(await page.text())?.[1] ?? ''
  const hash = createHash('sha256').update(held).digest('base64')
  expect(held).toBe(script)
  expect(page.headers.get('Content-Security-Policy')).toContain(`script-src 'sha256-${hash}'; connect-src 'self'`)
  expect(page.headers.get('Set-Cookie')).toBeNull()

  for (const other of ['/', '/rieng-tu', '/k/zzzzzz']) {
    const policy = (await app.request(other)).headers.get('Content-Security-Policy')
    const own = createHash('sha256').update(elsewhere).digest('base64')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src 'sha256-${own}'; connect-src 'self'`)
    expect(policy).not.toContain('unsafe')
  }
})
