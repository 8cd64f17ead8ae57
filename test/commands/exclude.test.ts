import { expect, test } from 'vitest'
import { released } from '../released.ts'
import { csv, office } from './command-line.ts'

/** Ids as a file brought them. */
const [a, b, c] = ['a', 'b', 'c'].map((last) => `01990f4e-7c1a-7e21-9a63-2b1f0c9d8e7${last}`) as [
  string,
  string,
  string,
]
const header = ['id', 'answered_at', 'area', 'questionnaire', 'overall']

const cause = ['--cause', 'trial']
const trial = [...cause, '--reason', 'bấm thử khi lắp máy']

async function withAnswers() {
  const here = office()
  const rows = [a, b, c].map((id) => [id, '2026-08-12', 'ho-tich', 'one-stop', id === c ? 1 : 5])
  await here.json('import', 'responses', here.put('a.csv', csv(header, ...rows)))
  await here.look(released)
  return here
}

test('an exclusion without reason, of no answer, or twice is refused in one sentence', async () => {
  const { type } = await withAnswers()
  expect(await type('exclude', 'add', c)).toMatchObject({ code: 2, notes: expect.stringContaining('--reason') })
  expect(await type('exclude', 'add', c, ...cause, '--reason', 'vì')).toMatchObject({
    code: 1,
    notes: expect.stringContaining('10'),
  })
  expect((await type('exclude', 'add', 'x', ...cause, '--reason', 'không có phiếu này')).code).toBe(1)
  expect((await type('exclude', 'undo', '1', '--cause', 'mistaken', '--reason', 'đã xem lại biên bản')).code).toBe(1)
  expect((await type('exclude', 'undo', '1')).code).toBe(2)
  expect(await type('exclude', 'add', c, '--cause', 'vì thế', '--reason', 'bấm thử khi lắp máy')).toMatchObject({
    code: 1,
    notes: expect.stringContaining('danh sách'),
  })
  expect((await type('exclude', 'list', '--period', 'soon')).code).toBe(2)
  expect((await type('exclude', 'list')).text).toContain('Không có phiếu nào bị loại')
  expect((await type('exclude', 'add', c, ...trial)).code).toBe(0)
  expect(await type('exclude', 'add', c.toUpperCase(), ...trial)).toMatchObject({
    code: 1,
    notes: expect.stringContaining('đang chờ xác nhận'),
  })
})

test('an answer is left out, listed with its reason, and counted again', async () => {
  const { type, json, confirm } = await withAnswers()
  const n = async () => (await json('figures', '--period', '2026-Q3', '--by', 'area')).rows[0].n
  await confirm(await json('exclude', 'add', c, ...trial))
  expect(await n()).toBe(2)
  const [listed] = (await json('exclude', 'list')).exclusions
  expect((await type('exclude', 'list')).text).toMatch(/exclude add, Người lanh-dao +không tính +bấm thử khi lắp máy/)
  const undo = ['exclude', 'undo', String(listed.id), '--cause', 'mistaken', '--reason', 'biên bản ghi nhầm máy']
  const asked = await json(...undo)
  expect(asked).toEqual({ proposal: expect.any(String), response: listed.response })
  expect(await n()).toBe(2)
  await confirm(asked)
  expect(await n()).toBe(3)
  expect((await type('exclude', 'list', '--period', '2026-Q3')).text).toContain(
    'tính lại từ 22/11/2026 (Người lanh-dao)',
  )
})

test('an imported answer is named in lists and exports by the id it came with, and found by it however it is written', async () => {
  const { type, json, confirm } = await withAnswers()
  const exported = (await type('export', 'responses')).text
  for (const id of [a, b, c]) expect(exported).toContain(id)
  const name = exported.split('\r\n')[1]?.split(',')[0]?.replaceAll('"', '') ?? ''
  await confirm(await json('exclude', 'add', name.toUpperCase(), ...trial))
  expect((await json('exclude', 'list')).exclusions).toMatchObject([{ response: name }])
  expect((await type('exclude', 'add', name, ...trial)).notes).toContain('đã được loại')
})

test('a command only proposes: nothing changes, and it is said who confirms where; with nobody who could, how to make an account', async () => {
  const { type, json, confirm } = await withAnswers()
  const n = async () => (await json('figures', '--period', '2026-Q3', '--by', 'area')).rows[0].n
  const { code, text } = await type('exclude', 'add', c, ...trial)
  expect([code, await n()]).toEqual([0, 3])
  expect(text).toContain('http://localhost:8787/desk/proposals')
  expect(text).toContain('Chưa có tài khoản nào xác nhận được')
  expect(text).toContain('admin invite --role leader')
  expect((await json('exclude', 'list')).exclusions).toEqual([])

  await confirm(await json('exclude', 'add', b, ...trial))
  expect((await type('exclude', 'add', a, ...trial)).text).toContain('Người xác nhận được: Người lanh-dao.')
})
