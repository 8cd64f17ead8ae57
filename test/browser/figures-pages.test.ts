import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { quarterOf, quartersUpTo } from '../../client/desk/periods.ts'
import { openFile } from '../../db/open-file.ts'
import { dayOf, daysAfter, mondayOf } from '../../surveys/grammar/calendar.ts'
import { released } from '../released.ts'
import { faultsAt } from './axe.ts'
import { openPlace } from './place.ts'
import { settled } from './settled.ts'

const { place, signIn, newTouchpoint, page } = openPlace()
const cli = fileURLToPath(new URL('../../dist/server/cli.js', import.meta.url))

/** The Monday of the last week that is over: the week in which something broke. */
const badWeek = daysAfter(mondayOf(dayOf(Date.now())), -7)
const period = quarterOf(daysAfter(badWeek, 6))
/** Ordinary weeks, many answers; and, further back, a quarter before anything fell silent. */
const [, before = '', calm = ''] = quartersUpTo(period, 3)

/** One answer as a row of a file: who is content is not content with everything, and the other way round. */
function row(day: string, number: number, content: boolean, touchpoint: string): string {
  const [often, seldom] = content ? [5, 2] : [2, 4]
  const levels = [content ? 4 : 2, number % 5 === 0 ? seldom : often, number % 3 === 0 ? seldom : often, often, often]
  return [`${badWeek}-${day}-${number}`, day, 'dat-dai', 'one-stop', touchpoint, ...levels].join(',')
}

const ordinary = 64

/** Weeks of 36 answers, four of them not satisfied, and one week of half; one touchpoint falls silent a month before. */
function answersOf(touchpoint: string): string {
  const weeks = Array.from({ length: ordinary + 1 }, (_, number) => daysAfter(badWeek, 7 * (number - ordinary)))
  const rows = weeks.flatMap((monday, week) =>
    Array.from({ length: 36 }, (_, number) => {
      const isSatisfied = week === ordinary ? number % 2 === 0 : number >= 4
      return row(daysAfter(monday, number % 5), number, isSatisfied, week < ordinary - 4 ? touchpoint : '')
    }),
  )
  const columns = 'id,answered_at,area,questionnaire,touchpoint,overall,access,answer.procedure,official,result'
  return [columns, ...rows].join('\n')
}

let code = ''
beforeAll(async () => {
  await signIn()
  code = (await newTouchpoint({ area: 'dat-dai' })).code
  const file = join(place.folder, 'answers.csv')
  writeFileSync(file, answersOf(code))
  const environment = { PATH: process.env.PATH, DATABASE_URL: `file:${join(place.folder, 'sipas.db')}` }
  execFileSync(process.execPath, [cli, 'import', 'responses', file], { env: environment, stdio: 'pipe' })
  const db = await openFile(environment.DATABASE_URL)
  await released(db)
  db.$client.close()
})

async function open(shown: Page, path: string) {
  await shown.goto(place.url + path)
  await shown.getByRole('heading', { level: 1 }).waitFor()
  await settled(shown)
}

const desk = async (path: string) => {
  const shown = await page({ width: 1280, staff: true, bypassCSP: true })
  await open(shown, path)
  return shown
}

test('a head of unit sees the week that broke, what it came to, and the touchpoint that fell silent', async () => {
  const watch = await desk(`/desk/results/watch?period=${period}`)
  const alerts = watch.getByRole('region', { name: 'Cảnh báo chung của phường' })
  expect(await alerts.getByRole('listitem').innerText()).toMatch(
    /Cần xem ngay.*Đất đai · trực tiếp: tuần .* hài lòng 50%/,
  )
  const silences = watch.getByRole('region', { name: 'Điểm khảo sát vắng phiếu' })
  expect(await silences.getByRole('listitem').innerText()).toContain(`Điểm khảo sát ${code}: đã`)
  await silences.getByRole('link', { name: new RegExp(code) }).click()
  await watch.waitForURL(`**/desk/collect/touchpoints/${code}`)
})

test('the number written in the chart stands in the table behind it, at its week', async () => {
  const watch = await desk(`/desk/results/watch?period=${period}`)
  const drawn = await watch.locator('.plot text.said').last().textContent()
  expect(drawn).toBe('50,0%')
  await watch.getByText('Bảng số liệu').click()
  const last = watch
    .getByRole('table', { name: /Đất đai · trực tiếp/ })
    .getByRole('row')
    .last()
  expect(await last.innerText()).toContain(drawn)
  expect(await last.innerText()).toContain('thấp bất thường')
})

test('a calm quarter says so, and its weeks can still be looked at', async () => {
  const watch = await desk(`/desk/results/watch?period=${calm}`)
  await watch.getByRole('heading', { name: 'Không có gì bất thường' }).waitFor()
  expect(await watch.getByRole('img').count()).toBe(0)
  await watch.getByText('Xem biểu đồ').click()
  await watch.getByRole('img', { name: /mức thường lệ 88,9%.*không tuần nào được đánh dấu/ }).waitFor()
  expect(await watch.getByRole('region', { name: 'Cảnh báo chung của phường' }).count()).toBe(0)
})

test('a chart that cannot be fetched says so where it was opened, and comes when it is asked for again', async () => {
  const watch = await desk(`/desk/results/watch?period=${calm}`)
  await watch.route('**/figures/watch?*chart=*', (route) => route.abort())
  await watch.getByText('Xem biểu đồ').click()
  const wrong = watch.getByRole('article').getByRole('alert')
  await wrong.waitFor()
  await watch.unroute('**/figures/watch?*chart=*')
  await wrong.getByRole('button').click()
  await watch.getByRole('img', { name: /mức thường lệ 88,9%/ }).waitFor()
})

test('the map numbers its points as its list does, and its table tells what each number stands for', async () => {
  const improve = await desk(`/desk/results/improve?period=${before}`)
  const numbers = await improve.locator('.plot .number').allTextContents()
  const factors = await improve.locator('.map-key li b').allTextContents()
  expect(numbers.map(Number)).toEqual(factors.map((_, i) => i + 1))
  expect(factors.length).toBeGreaterThan(1)
  await improve.getByText('Bảng số liệu').first().click()
  const table = improve.getByRole('table', { name: /tầm quan trọng/ })
  for (const [i, factor] of factors.entries()) {
    const told = await improve.locator('.map-key li').nth(i).innerText()
    const cells = await table.getByRole('row', { name: factor }).getByRole('cell').allInnerTexts()
    for (const cell of cells.slice(0, 2)) expect(told).toContain(cell.trim())
  }
  await improve.getByText('mới có 1 thủ tục có phiếu; cần từ 10 thủ tục').waitFor()
})

test('where nobody answered about a subject it says so and nothing is drawn', async () => {
  const improve = await desk(`/desk/results/improve?period=${before}&about=health-education`)
  await improve.getByText('Trong kỳ chưa có phiếu').waitFor()
  expect(await improve.locator('.plot').count()).toBe(0)
})

test.each(['watch', 'improve'])(
  'a period nobody answered in leads on from /desk/results/%s to one that has answers',
  async (name) => {
    const empty = await desk(`/desk/results/${name}?period=2024-Q1`)
    await empty.getByRole('heading', { name: 'Kỳ này chưa có phiếu trả lời' }).waitFor()
    await empty.getByRole('link', { name: /^Quý/ }).click()
    await empty.waitForURL(new RegExp(`/desk/results/${name}\\?period=${period}`))
  },
)

test('axe finds nothing wrong with the pages, everything opened, and none scrolls sideways at 320 px', async () => {
  const shown = await page({ width: 320, staff: true, bypassCSP: true })
  const faults: string[] = []
  const periods = { watch: [period, calm, '2024-Q1'], improve: [period, before] }
  for (const [name, all] of Object.entries(periods))
    for (const one of all) {
      const path = `/desk/results/${name}?period=${one}`
      await open(shown, path)
      for (const summary of await shown.locator('details:not([open]) > summary').all()) await summary.click()
      faults.push(...(await faultsAt(shown, path)))
    }
  expect(faults).toEqual([])
})
