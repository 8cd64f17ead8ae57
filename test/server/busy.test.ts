import { expect, test } from 'vitest'
import type { Db } from '../../db/db.ts'
import { Unreachable } from '../../db/unavailable.ts'
import { jsonBody, openApp } from '../world.ts'

/** A database whose server does not answer, whatever is asked of it. */
const away = () =>
  new Proxy({} as Db, {
    get: () => () => {
      throw new Unreachable(new Error('connection reset'))
    },
  })

test('whoever only opens a page while the database is away is not told of answers that were lost', async () => {
  const { app } = await openApp({ db: away() })
  const page = await app.request('/k/abc123?lang=vi')
  expect([page.status, page.headers.get('Retry-After')]).toEqual([503, '5'])
  const text = await page.text()
  expect(text).toContain('Trang này chưa mở được vì hệ thống đang bận.')
  expect(text).not.toContain('ghi nhận')
})

test('whoever sent answers meanwhile is told first that they are not recorded', async () => {
  const { app } = await openApp({ db: away() })
  const id = '01990f4e-7c1a-7e21-9a63-2b1f0c9d8e77'
  const answers = { id, touchpoint: 'abc123', questionnaire: 'one-stop', version: 1, answers: { overall: 5 } }
  const res = await app.request('/api/v1/responses', jsonBody(answers))
  expect(res.status).toBe(503)
  expect(await res.json()).toMatchObject({
    problem: 'busy',
    message: expect.stringMatching(/^Nội dung vừa gửi chưa được ghi nhận vì hệ thống đang bận\./),
  })
})
