import { expect, test } from 'vitest'
import { responses } from '../../db/schema.ts'
import { commander } from '../../server/access/actor.ts'
import { proposeExclusion } from '../../server/acts/exclusions/exclusion.ts'
import { sentReport } from '../../server/figures/sent-report.ts'
import { offeredReports } from '../../server/reports/list.ts'
import { released } from '../released.ts'
import { newAdministrator } from '../stories/door.ts'
import { confirmed } from '../two-persons.ts'
import { openApp } from '../world.ts'
import { csv, office, today } from './command-line.ts'

const header = [
  'answered_at',
  'area',
  'questionnaire',
  'channel',
  'overall',
  'access',
  'procedure',
  'official',
  'result',
]
const answers = (n: number, area: string, levels: readonly number[]) =>
  Array.from({ length: n }, () => ['2026-08-05', area, 'one-stop', 'desk', ...levels])
const summer = csv(
  header,
  ...answers(60, 'ho-tich', [5, 5, 5, 4, 5]),
  ...answers(20, 'ho-tich', [3, 3, 2, 4, 3]),
  ...answers(40, 'chung-thuc', [4, 4, 4, 5, 4]),
  ...answers(3, 'dat-dai', [1, 1, 1, 1, 1]),
)

/** An office where a quarter of people answered at the desk. */
async function afterSummer() {
  const one = office()
  await one.json('import', 'responses', one.put('summer.csv', summer))
  await one.look(released)
  return one
}

const mistakes = [
  [['targets'], '--period'],
  [['targets', '--period', '2026-Q7'], '2026-Q7'],
  [['targets', '--period', '2026-Q3', '--by', 'area'], '--by'],
  [['breakdown', '--period', '2026-Q3', '--by', 'colour'], '--by'],
  [['breakdown', '--period', '2026-Q3', '--by', 'colour'], 'area, unit, procedure, channel, factor, criterion'],
  [['breakdown', '--period', '2026-Q3', '--stream', 'everybody'], 'volunteer, invited, sample'],
  [['shortfall', '--period', '2026-Q3', '--method', 'guess'], 'factors-share.1'],
  [['compare', '--period', '2026-Q3'], '--methods'],
  [['compare', '--period', '2026-Q3', '--methods', 'factors-share.1'], 'hai phương pháp khác nhau'],
  [['compare', '--period', '2026-Q3', '--methods', 'factors-share.1,factors-share'], 'hai phương pháp khác nhau'],
  [['compare', '--period', '2026-Q3', '--methods', 'factors-share.1,guess.1'], 'factors-share.1,guess.1'],
  [['targets', '--period', '2026-Q3', '--frame', '12.000'], 'viết liền, ví dụ 12000'],
  [['trust', '--period', '2026-Q3', '--frame', 'all'], '--frame'],
  [['post-stratified', '--period', '2026-Q3', '--by', 'income'], 'age, gender'],
  [['post-stratified', '--period', '2026-Q3', '--people', 'nam:12'], 'nam:12345,nu:13210'],
  [['horoscope', '--period', '2026-Q3'], 'horoscope'],
  [['--period', '2026-Q3', 'targets'], 'figures targets --period'],
] as const

test.each(mistakes)('whoever types figures %j is told in one sentence that names %s', async (line, named) => {
  const { type } = office()
  const { code, text, notes } = await type('figures', ...line)
  expect({ code, text, sentences: notes.split('\n').length }).toEqual({ code: 2, text: '', sentences: 1 })
  expect(notes).toContain(named)
})

test('a quarter nobody answered in has every report say so, and fail in none', async () => {
  const { type } = office()
  for (const { id } of offeredReports) {
    const more = id === 'compare' ? ['--methods', 'factors-share.1,pooled-share.1'] : []
    const { code, text } = await type('figures', id, '--period', '2026-Q1', ...more)
    expect(code).toBe(0)
    expect(text).toMatch(/^.+\nQuý I\/2026, từ 01\/01\/2026 đến 31\/03\/2026\.\n\n.*(chưa|Chưa|Quá ít)/)
  }
})

test('a leader reads the targets as sentences, each led by what it is about', async () => {
  const { type } = await afterSummer()
  const { text } = await type('figures', 'targets', '--period', '2026-Q3')
  expect(text).toMatch(/^Chỉ tiêu của kế hoạch và kết luận\nQuý III\/2026, từ 01\/07\/2026 đến 30\/09\/2026\.\n/)
  expect(text).toMatch(
    /\nChỉ số SIPAS: Tỷ lệ hài lòng chung \d\d,\d% \(.*; 123 phiếu của người tự nguyện trả lời, chưa tính theo cơ cấu hồ sơ/,
  )
  expect(text).not.toContain('MINH HỌA')
  expect(text).not.toContain('Phấn đấu')
})

test('while the quarter runs the report says that it is provisional', async () => {
  const { type } = office()
  expect((await type('figures', 'targets', '--period', '2026-Q4')).text).toContain('tạm tính vì kỳ chưa kết thúc')
})

test('whoever types a list shorter than the sample is told which option is wrong', async () => {
  const { type, json, put } = office()
  const survey = csv([...header, 'stream'], ...answers(30, 'ho-tich', [5, 5, 5, 4, 5]).map((row) => [...row, 'sample']))
  await json('import', 'responses', put('survey.csv', survey))
  const line = ['figures', 'targets', '--period', '2026-Q3', '--frame']
  const { code, text, notes } = await type(...line, '29')
  expect({ code, text }).toEqual({ code: 1, text: '' })
  expect(notes).toContain('(frame) ghi 29 nhưng điều tra chọn mẫu của kỳ có 30 phiếu')
  expect((await type(...line, '300')).text).toContain('chọn từ danh sách 300 hộ hoặc hồ sơ')
})

test('help shows an option that may be left out as one, and asks nobody for it', async () => {
  const { type } = office()
  const { text } = await type('figures', 'targets', '--help')
  expect(text).toContain('--frame')
  expect(text).not.toMatch(/--period 2026-Q3 --frame/)
})

test('a clerk reads the areas as a table; three people are not shown, nor the area that would give them away', async () => {
  const { type } = await afterSummer()
  const { text } = await type('figures', 'breakdown', '--period', '2026-Q3')
  expect(text).toMatch(/TÊN +PHIẾU +KẾT QUẢ ĐO LƯỜNG +GHI CHÚ\n/)
  expect(text).toMatch(/\nHộ tịch +80 +75,0% \(63,9–84,1\)\n/)
  expect(text).toMatch(/\nChứng thực +40 +không hiển thị để không suy ra nhóm quá ít phiếu\n/)
  expect(text).toMatch(/\nĐất đai +3 +dưới 5 phiếu: không hiển thị\n/)
})

test('the same answers by two methods stand side by side with their difference', async () => {
  const { type, json } = await afterSummer()
  const line = ['figures', 'compare', '--period', '2026-Q3', '--methods', 'factors-share.1,factors-mean.1']
  const { figures } = await json(...line)
  expect(figures.rows).toHaveLength(1)
  const [{ name, first, second, difference, sentence }] = figures.rows
  expect({ name, n: [first.n, second.n] }).toEqual({ name: 'Toàn phường', n: [123, 123] })
  expect(difference).toBe(first.figure.share - second.figure.share)
  expect(sentence).toMatch(/^Toàn phường: \d\d,\d% theo factors-share.1, \d\d,\d% theo factors-mean.1: chênh [+−]/)
  const { text } = await type(...line, '--by', 'area')
  expect(text).toMatch(/\nHộ tịch +81,3% \(70,9–89,2\) +86,3% \(.*\) +−5,0 điểm phần trăm\n/)
  expect(text).toMatch(/\nĐất đai +dưới 5 phiếu: không hiển thị\n/)
})

test('two methods on two sides of the target are told so', async () => {
  const { json, put } = office()
  const split = csv(header, ...answers(92, 'ho-tich', [4, 4, 4, 4, 4]), ...answers(8, 'ho-tich', [1, 1, 1, 1, 1]))
  await json('import', 'responses', put('split.csv', split))
  const methods = 'factors-share.1,factors-mean.1'
  const { figures } = await json('figures', 'compare', '--period', '2026-Q3', '--methods', methods)
  expect(figures.rows[0].sentence).toContain('hai phương pháp nằm hai phía chỉ tiêu 89%')
})

test('answers left out of the figures are counted beside them', async () => {
  const { type, look } = await afterSummer()
  await look(async (db) => {
    const [one] = await db.select({ id: responses.id }).from(responses).limit(1)
    const given = { response: one?.id ?? '', cause: 'trial', reason: 'Phiếu thử khi lắp máy tính bảng' }
    const { id } = await proposeExclusion({ db, now: () => today }, given, commander('a test'))
    await confirmed({ db, now: () => today }, id)
  })
  expect((await type('figures', 'targets', '--period', '2026-Q3')).text).toContain('\nĐã loại 1 phiếu khỏi số liệu')
})

test('invented answers carry their mark in every report', async () => {
  const { type } = office()
  await type('demo', '--months', '3', '--responses', '400', '--until', '2026-10')
  expect((await type('figures', 'trust', '--period', '2026-Q3')).text).toContain('DỮ LIỆU MINH HỌA')
})

test('--json is the whole report; cut into pages it is, letter for letter, what a program gets over HTTP', async () => {
  const { type, look } = await afterSummer()
  await look(async (db) => {
    const { app, door } = await openApp({ db, now: () => today })
    const { cookie } = await newAdministrator(door, 'lan')
    for (const report of offeredReports) {
      const { id } = report
      const more = id === 'compare' ? ['--methods', 'factors-share.1,pooled-share.1', '--by', 'area'] : []
      const query = new URLSearchParams({ period: '2026-Q3' })
      for (const [i, word] of more.entries()) if (i % 2 === 0) query.set(word.slice(2), more[i + 1] ?? '')
      const answer = await app.request(`/api/v1/figures/${id}?${query}`, { headers: { Cookie: cookie } })
      const { text } = await type('figures', id, '--period', '2026-Q3', ...more, '--json')
      const sent = sentReport(report, JSON.parse(text), report.sending?.parse({}))
      expect(JSON.stringify(sent)).toBe(await answer.text())
    }
  })
})
