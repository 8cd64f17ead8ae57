import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { commander } from '../../server/access/actor.ts'
import { keysFor } from '../../server/access/keys.ts'
import { unseal } from '../../server/access/seal.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { everyRow } from '../every-row.ts'
import { formBody, jsonBody, openApp } from '../world.ts'

const canary = '0987654321'
const comment = 'Bao giờ có kết quả giấy khai sinh?'
const call = { reply: 'phone', contact: '+84 987 654 321', consent: 'on' }

/** The counter of hộ tịch, and somebody who answers its form, or sends by a program. */
async function atTheCounter(changes: Parameters<typeof openApp>[0] = {}) {
  const opened = await openApp(changes)
  const { app, world } = opened
  const { code } = await createTouchpoint(world, { area: 'ho-tich' }, commander('test'))
  const send = (fields: Record<string, string>, id: string = uuidv7()) =>
    app.request(`/k/${code}?lang=vi`, formBody({ id, version: '1', overall: '2', ...fields }))
  const thanks = async (fields: Record<string, string>, id?: string) =>
    (await app.request((await send(fields, id)).headers.get('Location') ?? '')).text()
  const program = (changes: object) => {
    const body = { id: uuidv7(), touchpoint: code, questionnaire: 'one-stop', version: 1, answers: { overall: 2 } }
    return app.request('/api/v1/responses?lang=vi', jsonBody({ ...body, ...changes }))
  }
  const status = (code: string, path = '') => app.request(`/bien-nhan${path}?lang=vi`, formBody({ code }))
  const count = async (table: 'cases' | 'contacts' | 'responses') =>
    (await world.db.all<{ n: number }>(sql`select count(*) as n from ${sql.raw(table)}`))[0]?.n
  return { ...opened, send, thanks, program, status, count }
}
const receiptOn = (page: string) => /class="receipt">([^<]+)</.exec(page)?.[1] ?? ''

describe('a wish that cannot be taken stores nothing', () => {
  test('a program is told by field', async () => {
    const { program, count } = await atTheCounter()
    const refusalsOf = async (changes: object) => {
      const res = await program(changes)
      expect(res.status).toBe(422)
      return (await res.json()).refusals
    }
    expect(await refusalsOf({ comment, reply: { by: 'phone', contact: 'x', consent: true } })).toEqual([
      { question: 'contact', reason: 'notAPhone', message: expect.stringContaining('0912 345 678') },
    ])
    expect(await refusalsOf({ reply: { by: 'email', contact: 'lan@example.vn' }, answers: {} })).toMatchObject([
      { question: 'overall', reason: 'required' },
      { question: 'reply', reason: 'nothingToAnswer' },
      { question: 'consent', reason: 'noConsent' },
    ])
    expect((await program({ comment, reply: { by: 'pigeon' } })).status).toBe(400)
    expect(await count('cases')).toBe(0)
  })
})

test('a citizen who wishes a call: the case holds the words, the contact is sealed, and only the key opens it', async () => {
  const { thanks, world } = await atTheCounter()
  const receipt = receiptOn(await thanks({ comment, ...call }))
  const [kept] = await world.db.all<Record<string, string>>(sql`select * from cases`)
  expect(kept).toMatchObject({
    opened_on: '2026-10-05',
    area: 'ho-tich',
    channel: 'desk',
    state: 'open',
    events: 1,
  })
  const [said] = await world.db.all<Record<string, string>>(sql`select * from case_words`)
  expect(said).toMatchObject({ case: kept?.number, n: 0, words: comment })
  expect(JSON.stringify(kept)).not.toContain(receipt.slice(0, 5))
  const [contact] = await world.db.all<Record<string, string>>(sql`select * from contacts`)
  const { key = '', sealed = '', ...rest } = contact ?? {}
  expect(rest).toEqual({ case: kept?.number, kind: 'phone', consented_on: '2026-10-05', delete_on: '2027-04-03' })
  expect(await unseal(keysFor(world, 'contact'), { key, sealed }, String(kept?.number))).toBe(canary)
})

test('numbers of cases are random: they tell nothing of the order in which people came', async () => {
  const { thanks, world } = await atTheCounter()
  for (let i = 0; i < 12; i++) await thanks({ comment: `Ý kiến ${i}`, reply: 'code' })
  const kept = await world.db.all<{ number: number; words: string }>(
    sql`select number, words from cases join case_words on number = "case" order by number`,
  )
  expect(kept.some(({ number }) => number > 2 ** 50)).toBe(true)
  expect(kept.map(({ words }) => words)).not.toEqual(kept.map((_, i) => `Ý kiến ${i}`))
})

test('a telephone number appears in no line of the log, no table and no byte of the database', async () => {
  const { thanks, send, program, status, world, lines } = await atTheCounter()
  const receipt = receiptOn(await thanks({ comment, ...call }))
  await send({ comment, ...call, consent: '' })
  await program({ comment, reply: { by: 'phone', contact: canary, consent: true } })
  await status(receipt)
  await status(receipt, '/xoa')
  const log = JSON.stringify(lines)
  expect(log).toContain('/bien-nhan')
  for (const secret of [canary, '987 654 321', receipt, comment]) expect(log).not.toContain(secret)
  expect(await everyRow(world.db)).not.toContain(canary.slice(1))
  const [place] = await world.db.all<{ file: string }>(sql`select file from pragma_database_list`)
  for (const file of [place?.file ?? '', `${place?.file}-wal`]) {
    const bytes = readFileSync(file)
    expect(bytes.length).toBeGreaterThan(0)
    expect(bytes.includes(canary.slice(1))).toBe(false)
  }
})

test('sent again, with the same wish or another, it stays one case under the first receipt', async () => {
  const { thanks, count } = await atTheCounter()
  const id = uuidv7()
  const first = receiptOn(await thanks({ comment, reply: 'code' }, id))
  expect(receiptOn(await thanks({ comment, reply: 'code' }, id))).toBe(first)
  expect(receiptOn(await thanks({ comment, ...call }, id))).toBe(first)
  expect([await count('cases'), await count('contacts'), await count('responses')]).toEqual([1, 0, 1])
})

test('sent twice at the same moment, it is one case', async () => {
  const { send, count } = await atTheCounter()
  const id = uuidv7()
  await Promise.all([1, 2, 3].map(() => send({ comment, ...call }, id)))
  expect([await count('cases'), await count('contacts')]).toEqual([1, 1])
})

test('a program’s wish opens a case too', async () => {
  const { program, status, count } = await atTheCounter()
  const reply = { by: 'email', contact: 'lan@example.vn', consent: true }
  const { receipt } = await (await program({ comment, reply })).json()
  expect(await (await status(receipt)).text()).toContain('địa chỉ thư điện tử')
  expect(await count('contacts')).toBe(1)
})

describe('the page after sending', () => {
  test('lets whoever wishes for a reply keep the code and see how it stands, with the code in no address', async () => {
    const { thanks } = await atTheCounter()
    const page = await thanks({ comment, reply: 'code' })
    expect(page).toContain('Ông/Bà đã đề nghị phường trả lời')
    expect(page).toContain('href="/ket-qua?lang=vi"')
    const receipt = receiptOn(page)
    expect(receipt).toMatch(/^[2-9a-z]{5}-[2-9a-z]{5}$/)
    expect(page).toContain(`<input type="hidden" name="code" value="${receipt}"`)
    expect(page).not.toMatch(new RegExp(`(href|action)="[^"]*${receipt}`))
  })

  test('shows nobody else a code: there is nothing it would open', async () => {
    const { thanks } = await atTheCounter()
    const page = await thanks({ comment })
    expect(page).not.toContain('class="receipt"')
    expect(page).toContain('href="/ket-qua?lang=vi"')
  })
})

describe('whoever asks about a receipt', () => {
  test('and mistypes it, or made no wish, or has none, hears the same each time', async () => {
    const { program, status } = await atTheCounter()
    const { receipt: withoutWish } = await (await program({ comment })).json()
    const pages = await Promise.all(
      [withoutWish, 'zzzzz-zzzzz', '', '1', 'x'.repeat(500), '<b>'].map(async (code) => {
        const res = await status(code)
        expect(res.status).toBe(404)
        expect(res.headers.get('Cache-Control')).toBe('no-store')
        return (await res.text()).replace(/ value(="[^"]*")? aria-invalid/, '')
      }),
    )
    expect(pages[0]).toContain('Không có yêu cầu trả lời nào ứng với mã này')
    expect(new Set(pages).size).toBe(1)
  })

  test('reads that it was received, which day and for what service', async () => {
    const { thanks, status } = await atTheCounter()
    const res = await status(receiptOn(await thanks({ comment, ...call })))
    expect([res.status, res.headers.get('Cache-Control')]).toEqual([200, 'private, no-cache'])
    const page = await res.text()
    expect(page).toContain('Đã tiếp nhận, ngày 05/10/2026')
    expect(page).toContain('Phường trả lời chậm nhất ngày 26/10/2026')
    expect(page).toContain('Lĩnh vực: Hộ tịch')
    expect(page).toContain('được tự động xóa vào ngày 03/04/2027')
    expect(page).not.toContain(canary.slice(1))
  })

  test('may type it in capitals, with spaces, or without the hyphen', async () => {
    const { thanks, status } = await atTheCounter()
    const receipt = receiptOn(await thanks({ comment, reply: 'code' }))
    const bare = receipt.replace('-', '')
    for (const typed of [
      receipt.toUpperCase(),
      bare,
      ` ${bare.slice(0, 3)} ${bare.slice(3)} `,
      receipt.replace('-', ' – '),
    ])
      expect((await status(typed)).status).toBe(200)
  })

  test('is still known after the secret was changed', async () => {
    const { thanks, world } = await atTheCounter()
    const receipt = receiptOn(await thanks({ comment, reply: 'code' }))
    const { createApp } = await import('../../server/app.ts')
    const later = createApp(() => ({
      ...world,
      secret: 'another secret, long enough too',
      formerSecrets: [world.secret],
    }))
    expect((await later.request('/bien-nhan', formBody({ code: receipt }))).status).toBe(200)
  })

  test('has the contact deleted at once, and the case stays; a second time does no harm', async () => {
    const { app, thanks, status, count } = await atTheCounter()
    const [receipt, other] = [
      receiptOn(await thanks({ comment, ...call })),
      receiptOn(await thanks({ comment, ...call })),
    ]
    await status('zzzzz-zzzzz', '/xoa')
    expect(await count('contacts')).toBe(2)
    const deleted = await status(receipt, '/xoa')
    // On to a page that can be gone back from, with the code in no address.
    expect([deleted.status, deleted.headers.get('Location')]).toEqual([303, '/bien-nhan?lang=vi&da-xoa'])
    expect(await (await app.request('/bien-nhan?lang=vi&da-xoa')).text()).toContain('Đã xóa thông tin liên hệ')
    expect(await (await status(receipt)).text()).not.toContain('Xóa thông tin liên hệ của tôi')
    expect((await status(receipt, '/xoa')).status).toBe(303)
    expect([await count('contacts'), await count('cases')]).toEqual([1, 2])
    expect(await (await status(other)).text()).toContain('Xóa thông tin liên hệ của tôi')
  })
})
