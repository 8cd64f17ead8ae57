import { expect, test } from 'vitest'
import { listProposals } from '../../db/queries/proposals.ts'
import { released } from '../released.ts'
import { csv, office } from './command-line.ts'

const header = ['id', 'answered_at', 'area', 'questionnaire', 'channel', 'overall']

/** The one proposal that waits. */
const waiting = (look: ReturnType<typeof office>['look']) =>
  look(async (db) => (await listProposals(db, { open: true, most: 1 }))[0]?.id ?? '')

async function withAnswers() {
  const here = office()
  const answers = (name: string, ...levels: number[]) =>
    here.json(
      'import',
      'responses',
      here.put(
        'a.csv',
        csv(header, ...levels.map((level, i) => [`${name}${i}`, '2026-08-12', 'ho-tich', 'online', 'online', level])),
      ),
    )
  await answers('first', 5, 5, 5, 4, 1)
  return { ...here, answers }
}

test('a period is needed, it must be one, and it must be over and answered', async () => {
  const { type } = await withAnswers()
  expect(await type('publish')).toMatchObject({ code: 2, notes: expect.stringContaining('--period') })
  expect(await type('publish', '--period', '2026-Q5', '--cause', 'regular')).toMatchObject({ code: 2 })
  expect(await type('publish', '--period', '2026-Q4', '--cause', 'regular')).toMatchObject({
    code: 1,
    notes: expect.stringContaining('31/12/2026'),
  })
  expect(await type('publish', '--period', '2025-Q1', '--cause', 'regular')).toMatchObject({ code: 1 })
  expect(await type('publish', 'show', '2026-Q3')).toMatchObject({
    code: 1,
    notes: expect.stringContaining('Không có lần công bố'),
  })
  expect(await type('publish', 'show', '2026-Q3', 'first')).toMatchObject({ code: 2 })
  expect((await type('publish', 'list')).text).toContain('Chưa công bố kỳ nào')
})

test('a quarter is published once, then listed and shown as it was stored', async () => {
  const { type, json, confirm, look } = await withAnswers()
  const line = ['publish', '--period', '2026-Q3', '--cause', 'regular', '--reason', 'Quý III']
  expect((await type(...line)).text).toContain(
    'Đã chuẩn bị công bố quý III/2026, lần 1: tính 5 phiếu, không tính 0 phiếu bị loại.',
  )
  expect((await type('publish', 'list')).text).toContain('Chưa công bố kỳ nào')
  expect(await type(...line)).toMatchObject({ code: 1, notes: expect.stringContaining('đang chờ xác nhận') })
  await confirm({ proposal: await waiting(look) })
  expect(await type(...line)).toMatchObject({ code: 1, notes: expect.stringContaining('lần 1') })
  expect((await type('publish', 'list')).text).toMatch(
    /2026-Q3 +1 +22\/11\/2026 +dòng lệnh, Người lanh-dao +5 +0 +khớp +Quý III/,
  )
  const { text } = await type('publish', 'show', '2026-Q3')
  expect(text).toContain('Lý do: Quý III')
  expect(text).toMatch(/SHA-256 [0-9a-f]{64}/)
  expect(text).toContain('Hài lòng với dịch vụ công trực tuyến: Chưa đủ căn cứ kết luận. Kết quả 80,0%')
  expect(await json('publish', 'show', '2026-Q3', '1')).toMatchObject({ revision: 1, current: true, differences: [] })
})

test('late answers and answers left out make revisions that say what they changed', async () => {
  const { type, json, answers, look, confirm } = await withAnswers()
  await confirm(await json('publish', '--period', '2026-Q3', '--cause', 'regular'))
  await answers('late', 1, 1)
  expect((await type('publish', 'list')).text).not.toContain('dữ liệu đã đổi')
  await look(released)
  expect((await type('publish', 'list')).text).toContain('dữ liệu đã đổi')
  const late = ['--cause', 'late', '--reason', 'Phiếu đến muộn']
  expect((await type('publish', '--period', '2026-Q3', ...late)).text).toMatch(
    /Khác với lần trước:\n.*\n {2}Hài lòng với dịch vụ công trực tuyến \(phiếu của người tự nguyện trả lời\): 80,0% → 57,1%, 5 phiếu → 7 phiếu, chưa đủ căn cứ kết luận → chưa đủ căn cứ kết luận/,
  )
  await confirm({ proposal: await waiting(look) })
  expect((await type('publish', 'list')).text).toMatch(/2026-Q3 +2 .*khớp +Phiếu đến muộn\n2026-Q3 +1 .*đã có lần sau/)
  expect(await json('publish', 'show', '2026-Q3', '1')).toMatchObject({ counted: 5, current: false })
  expect((await type('publish', 'show', '2026-Q3')).text).toContain('5 phiếu → 7 phiếu')
})
