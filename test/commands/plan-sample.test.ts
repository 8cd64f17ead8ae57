import { expect, test } from 'vitest'
import { planSample } from '../../server/reports/plan/plan.ts'
import { csv, office } from './command-line.ts'

const groups = csv(['name', 'population', 'share'], ['Tổ 1', 1000, '95%'], ['Tổ 2', 500, '0,8'], ['Tổ 3', 20, ''])

test.each([
  ['no list', ['--margin', '0.04'], '--strata'],
  ['no purpose', ['--strata', 'a.csv'], 'đúng một trong'],
  ['two purposes', ['--strata', 'a.csv', '--margin', '0.04', '--interviews', '300'], 'đúng một trong'],
  ['a margin that may be percent', ['--strata', 'a.csv', '--margin', '4'], '--margin'],
  ['a target in words', ['--strata', 'a.csv', '--target', 'cao'], '--target'],
  [
    'half a way to share out',
    ['--strata', 'a.csv', '--margin', '4%', '--allocation', 'fair'],
    'proportional hoặc neyman',
  ],
  ['a period that is none', ['--strata', 'a.csv', '--margin', '4%', '--period', 'soon'], 'soon'],
  ['a floor that is none', ['--strata', 'a.csv', '--margin', '4%', '--floor', '-3'], '--floor'],
])('whoever gives %s is told in one sentence', async (_, line, named) => {
  const { type } = office()
  const { code, text, notes } = await type('plan', 'sample', ...line)
  expect({ code, text, sentences: notes.split('\n').length }).toEqual({ code: 2, text: '', sentences: 1 })
  expect(notes).toContain(named)
})

test.each([
  [['Tổ 4', 'nhiều', ''], 'population'],
  [['Tổ 4', '1.200', ''], 'population'],
  [['Tổ 4', 100, 93], 'share'],
  [['Tổ 4', 100, '120%'], 'share'],
  [['', 100, ''], 'name'],
])('a line such as %j is named with its column', async (line, column) => {
  const { json, put } = office()
  const { faults } = await json(
    'plan',
    'sample',
    '--strata',
    put('to.csv', `${groups}\n${line.join(',')}`),
    '--margin',
    '5%',
  )
  expect(faults).toEqual([{ line: 5, column, reason: expect.any(String) }])
})

test('a list without a column for people, or with one nobody knows, is refused', async () => {
  const { json, put } = office()
  const { faults } = await json(
    'plan',
    'sample',
    '--strata',
    put('to.csv', csv(['Tổ', 'màu'], ['1', 'đỏ'])),
    '--margin',
    '5%',
  )
  expect(faults.map(({ column }: { column: string }) => column)).toEqual(['màu', 'population'])
})

test('what cannot be planned is told in sentences, with exit code 1', async () => {
  const { type, json, put } = office()
  const few = put('to.csv', csv(['Tổ dân phố', 'Số hộ'], ['Tổ 1', 300], ['Tổ 1', 0]))
  const { code, text } = await type('plan', 'sample', '--strata', few, '--interviews', '301')
  expect(code).toBe(1)
  expect(text).toMatch(
    /^Chưa lập được kế hoạch chọn mẫu:\n {2}Có hai nhóm cùng tên “Tổ 1”\.\n {2}Nhóm “Tổ 1” chưa có số hộ/,
  )
  expect(await json('plan', 'sample', '--strata', few, '--interviews', '301')).toMatchObject({
    ok: false,
    refusals: [{ reason: 'same_name' }, { reason: 'no_people' }],
  })
})

test('the planner reads how many to invite in each group, how exact it is, and what each target takes', async () => {
  const { type, put } = office()
  const line = ['plan', 'sample', '--strata', put('to.csv', groups), '--interviews', '200', '--floor', '30']
  const { code, text } = await type(...line, '--response-rate', '50%')
  expect(code).toBe(0)
  expect(text).toMatch(/^Cần 200 phiếu, mời 380 trong 1\.520 \(dự kiến 90,0% hài lòng\)\./)
  expect(text).toContain(
    'Sai số của kết quả toàn phường: ±3,9 điểm phần trăm nếu phân bổ theo số hộ (như bảng dưới); ±3,7 điểm phần trăm nếu',
  )
  expect(text).toContain('Theo công thức Yamane (sai số 5%) thường dùng trong hướng dẫn trước đây')
  expect(text).toMatch(/\nTổ 1 +1\.000 +120 +240\n/)
  expect(text).toMatch(/\nTổ 3 +20 +20 +20 +mời hết vẫn có thể thiếu phiếu\n/)
  expect(text).toMatch(/\nChỉ số SIPAS, chỉ tiêu 89%: Cần .* phiếu, nhưng danh sách chỉ có 1\.520/)
})

test('machines get the plan as the arithmetic made it', async () => {
  const { json, put } = office()
  const file = put('to.csv', groups)
  const found = await json(
    'plan',
    'sample',
    '--strata',
    file,
    '--target',
    '0.89',
    '--expected',
    '0.93',
    '--period',
    '2027',
  )
  const asked = planSample({
    strata: [
      { name: 'Tổ 1', population: 1000, share: 0.95 },
      { name: 'Tổ 2', population: 500, share: 0.8 },
      { name: 'Tổ 3', population: 20 },
    ],
    ...{ purpose: { kind: 'target', target: 0.89 }, expected: 0.93, responseRate: 0.8 },
    ...{ firstDay: '2027-01-01', lastDay: '2027-12-31' },
  })
  expect(asked.ok).toBe(true)
  expect(found).toEqual(JSON.parse(JSON.stringify(asked)))
})
