import { expect, test } from 'vitest'
import { writePopulations } from '../../db/queries/populations.ts'
import { atTheDesk } from './at-the-desk.ts'

const header = 'tháng;lĩnh vực;thủ tục;kênh;số hồ sơ đã giải quyết'

/** The desk, and what is answered to a file sent there. */
async function desk() {
  const opened = await atTheDesk()
  const { app, cookie, ask } = opened
  const send = async (content: string | Uint8Array, { name = 'ho-so.csv', saw = '' } = {}) => {
    const query = new URLSearchParams({ name, ...(saw && { saw }) })
    const headers = { Cookie: cookie, 'Content-Type': 'application/octet-stream', 'Accept-Language': 'vi' }
    const body = typeof content === 'string' ? content : Buffer.from(content)
    const res = await app.request(`/api/v1/populations/file?${query}`, { method: 'POST', headers, body })
    return { status: res.status, body: await res.json() }
  }
  const stored = async () => (await ask('GET', '/populations?from=2026-01&to=2026-12')).body.rows
  return { ...opened, send, stored }
}

const march = (...rows: string[]) => [header, ...rows].join('\n')

test('a file with one wrong row stores nothing, and every fault is named by its row and column', async () => {
  const { send, stored } = await desk()
  const file = march('03/2026;Hộ tịch;;trực tiếp;120', '03/2026;Hộ tịchh;;trực tiếp;12,5')
  const { status, body } = await send(file)
  expect([status, body.faultCount, body.changeCount]).toEqual([200, 2, 0])
  expect(body.faults).toMatchObject([
    { line: 3, column: 'số hồ sơ đã giải quyết' },
    { line: 3, column: 'lĩnh vực', reason: expect.stringContaining('Hộ tịchh') },
  ])
  expect((await send(file, { saw: body.saw || 'x' })).body.problem).toBe('previewOutdated')
  expect(await stored()).toEqual([])
})

test('what is no file of this kind is refused in a sentence', async () => {
  const { send } = await desk()
  for (const [content, name, why] of [
    ['', 'trong.csv', 'tệp trống'],
    ['x', 'cu.xls', '.xls cũ'],
    ['x', 'anh.png', 'chỉ đọc được tệp .csv hoặc .xlsx'],
    [new Uint8Array([0x74, 0xe9, 0x6e]), 'sai.csv', 'UTF-8'],
    ['PK\u0003\u0004 cut off', 'hong.xlsx', 'Chưa nhập dòng nào'],
  ] as const) {
    const { status, body } = await send(content, { name })
    expect([name, status, body.problem, body.field]).toEqual([name, 422, 'fieldRefused', 'file'])
    expect(body.message).toContain(why)
  }
  expect((await send('x'.repeat(5_000_000))).status).toBe(413)
})

test('what somebody else stored since the preview is not overwritten unseen', async () => {
  const { send, stored, db } = await desk()
  const file = march('03/2026;Hộ tịch;;trực tiếp;120')
  const { saw } = (await send(file)).body
  const other = { month: '2026-03', area: 'ho-tich', procedure: '', channel: 'desk', closed: 90 } as const
  await writePopulations(db, [other], { at: 1, by: 'x' }, [])
  expect(await send(file, { saw })).toMatchObject({ status: 409, body: { problem: 'previewOutdated' } })
  expect(await stored()).toMatchObject([{ closed: 90 }])

  const again = (await send(file)).body
  expect(again.changes).toMatchObject([{ before: 90, closed: 120 }])
  expect((await send(file, { saw: again.saw })).status).toBe(201)
  expect(await stored()).toMatchObject([{ closed: 120 }])
})

test('a preview stores nothing; storing writes it once, with a line in the log; the same again changes nothing', async () => {
  const { send, stored, ask } = await desk()
  const file = march('03/2026;Hộ tịch;;trực tiếp;120', '03/2026;Hộ tịch;;trực tuyến;30', 'Tổng cộng;;;;150')
  const seen = (await send(file)).body
  expect(seen).toMatchObject({ read: 2, new: 2, closed: 150, changeCount: 2, saved: 0, faults: [] })
  expect(await stored()).toEqual([])

  expect(await send(file, { saw: seen.saw })).toMatchObject({ status: 201, body: { saved: 2 } })
  expect(await stored()).toHaveLength(2)
  expect((await send(file)).body).toMatchObject({ same: 2, changeCount: 0 })
  const { changes } = (await ask('GET', '/populations/changes?month=2026-03')).body
  expect(changes).toHaveLength(2)
})

test('cells pasted from a sheet are read as they are, tabs and all', async () => {
  const { send } = await desk()
  const pasted = 'tháng\tlĩnh vực\tkênh\tsố hồ sơ đã giải quyết\n03/2026\tHộ tịch\ttrực tiếp\t1120\n'
  expect((await send(pasted, { name: 'phan-da-dan.csv' })).body).toMatchObject({
    changes: [{ closed: 1120 }],
    faults: [],
  })
})
