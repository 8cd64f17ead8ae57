import { expect, test } from 'vitest'
import type { Db } from '../../db/db.ts'
import { Unreachable } from '../../db/unavailable.ts'
import { jsonBody, openApp } from '../world.ts'

/** A database that fails so, whatever is asked of it. */
const failing = (error: Error) =>
  new Proxy({} as Db, {
    get: () => () => {
      throw error
    },
  })
const failed = (code: string) => Object.assign(new Error('it failed'), { code })
const cutOff = new Unreachable(failed('ECONNRESET'))

test('whoever only opens a page while the database is away is not told of answers that were lost', async () => {
  const { app } = await openApp({ db: failing(cutOff) })
  const page = await app.request('/k/abc123?lang=vi')
  expect([page.status, page.headers.get('Retry-After')]).toEqual([503, '5'])
  const text = await page.text()
  expect(text).toContain('Trang này chưa mở được vì hệ thống đang bận.')
  // What is shown; in an attribute the page holds the words for whoever did send.
  expect(text.replaceAll(/<[^>]+>/g, '')).not.toContain('ghi nhận')
})

test.each([
  ['nobody took the call', new Unreachable(failed('ECONNREFUSED')), 'busy', /^Nội dung vừa gửi chưa được ghi nhận vì/],
  ['the disk is full', failed('SQLITE_FULL'), 'busy', /^Nội dung vừa gửi chưa được ghi nhận vì/],
  ['another program writes', failed('SQLITE_BUSY'), 'busy', /^Nội dung vừa gửi chưa được ghi nhận vì/],
  ['the answer was lost', cutOff, 'unconfirmed', /^Chưa rõ nội dung vừa gửi đã được ghi nhận hay chưa vì/],
  ['the disk failed', failed('SQLITE_IOERR'), 'unconfirmed', /^Chưa rõ nội dung vừa gửi đã được ghi nhận hay chưa vì/],
])('whoever sent answers when %s is told first what became of them', async (_, error, problem, message) => {
  const { app } = await openApp({ db: failing(error) })
  const id = '01990f4e-7c1a-7e21-9a63-2b1f0c9d8e77'
  const answers = { id, touchpoint: 'abc123', questionnaire: 'one-stop', version: 1, answers: { overall: 5 } }
  const res = await app.request('/api/v1/responses', jsonBody(answers))
  expect(res.status).toBe(503)
  expect(await res.json()).toMatchObject({ problem, message: expect.stringMatching(message) })
})
