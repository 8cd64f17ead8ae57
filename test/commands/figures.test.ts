import { expect, test } from 'vitest'
import { released } from '../released.ts'
import { csv, office } from './command-line.ts'

const header = ['answered_at', 'area', 'questionnaire', 'channel', 'stream', 'overall']
const month = '2026-10-05'

test('streams stand in rows of their own, with Vietnamese names and decimal commas', async () => {
  const { type, json, put, look } = office()
  const rows = [5, 4, 3, 5, 4, 3].map((level) => [month, 'ho-tich', 'online', 'online', 'volunteer', level])
  await json(
    'import',
    'responses',
    put('a.csv', csv(header, ...rows, [month, 'ho-tich', 'online', 'online', 'sample', 5])),
  )
  await look(released)
  const { text } = await type('figures', '--period', '2026-Q4', '--by', 'area')
  expect(text).toContain('tạm tính')
  expect(text).not.toContain('MINH HỌA')
  expect(text).toMatch(/Hộ tịch +người tự nguyện trả lời +6 +6 +4 +66,7%/)
  expect(text).toMatch(/Hộ tịch +điều tra chọn mẫu +1 +1 +– +– +– +dưới 5 phiếu: không hiển thị/)
})

test('a target shows its value, which stream decides, and how a provisional figure stands to it', async () => {
  const { type, json, put, look } = office()
  const rows = [5, 5, 3, 5, 5, 3].map((level) => [month, 'ho-tich', 'online', 'online', 'volunteer', level])
  await json('import', 'responses', put('a.csv', csv(header, ...rows)))
  await look(released)
  const { text } = await type('figures', '--period', '2026-10', '--by', 'target')
  expect(text).toMatch(
    /trực tuyến +người tự nguyện trả lời +6 .* ≥ 95% +người tự nguyện trả lời +tạm tính: thấp hơn chỉ tiêu/,
  )
  expect(text).toMatch(/Chỉ số SIPAS +điều tra chọn mẫu +0 .* chưa có phiếu/)
})

test('machines get the period, the breakdown and the rows', async () => {
  const { json, put } = office()
  await json(
    'import',
    'responses',
    put(
      'a.csv',
      csv(header, ...[4, 4, 4, 4, 4].map((level) => [month, 'y-te', 'health-station', 'desk', 'volunteer', level])),
    ),
  )
  const found = await json('figures', '--period', '2026', '--by', 'unit', '--method', 'overall-mean.1')
  expect(found).toMatchObject({
    period: { name: '2026', firstDay: '2026-01-01', lastDay: '2026-12-31' },
    by: 'unit',
    provisional: true,
    demo: false,
  })
  expect(found.rows).toMatchObject([
    {
      scope: 'tram-y-te',
      stream: 'volunteer',
      method: 'overall-mean.1',
      period: '2026',
      received: 5,
      n: 5,
      satisfied: 5,
      share: 0.8,
      withheld: null,
      index: null,
    },
  ])
})

test('a period without answers says so', async () => {
  const { type } = office()
  expect((await type('figures', '--period', '2026-01', '--by', 'area')).text).toContain('chưa có phiếu')
})
