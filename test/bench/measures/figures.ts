import { sql } from 'drizzle-orm'
import { openFile } from '../../../db/open-file.ts'
import { newFormId } from '../../../server/answers/form-id.ts'
import { startOfDay } from '../../../surveys/grammar/calendar.ts'
import { parsePeriod } from '../../../surveys/periods/period.ts'
import { answersAt } from '../answers.ts'
import { askFor, readKeyOf } from '../figures-of.ts'
import { benchSecret } from '../load.ts'
import { median, quantile } from '../quantile.ts'
import type { Row } from '../row.ts'
import { ours, serve } from '../servers.ts'
import { calendar, databaseOf } from '../sizes.ts'

/** How often each is asked for. */
const times = 15
const smaller = 100_000

/** Every report made from the counts of answers, as it is usually asked for. */
const reports = [
  'targets',
  'breakdown?by=area',
  'breakdown?by=procedure',
  'services',
  'shortfall',
  'change',
  'compare?methods=factors-share.1,overall-share.1',
  'drivers',
  'trust',
  'watch',
]

/**
 * Every report: of quarters nobody asked about since the server started, of this
 * quarter and of this year with five answers stored at one touchpoint before
 * each, and again unchanged; beside the raw responses of a quarter counted by one
 * GROUP BY; and how each grows from a hundred thousand answers on.
 */
export async function figures({ sizes }: { readonly sizes: readonly number[] }): Promise<Row[]> {
  const rows: Row[] = []
  const small = new Map<string, number>()
  for (const responses of [...sizes].sort((a, b) => a - b)) {
    const { file } = await databaseOf(responses)
    const baseline = await countedRaw(file, calendar().lastQuarter)
    for (const { name, took, bytes, most } of await asked(file)) {
      const p50 = median(took)
      const measure = `${name}, ${responses.toLocaleString('en')} answers`
      if (responses === smaller) small.set(name, p50)
      const beside = small.get(name)
      rows.push(
        { measure: `${measure}, p50`, ours: p50, unit: 'ms', baseline, goal: { most } },
        { measure: `${measure}, p95`, ours: quantile(took, 0.95), unit: 'ms' },
        { measure: `${measure}, size`, ours: bytes / 1000, unit: 'kB', goal: { most: 100 } },
      )
      if (!beside || responses === smaller) continue
      const growth = { baseline: beside, ratio: p50 / beside, goal: { most: 3 } }
      rows.push({ measure: `${measure}, p50 beside 100,000`, ours: p50, unit: 'ms', ...growth })
    }
  }
  return rows
}

type Asked = { readonly name: string; readonly took: readonly number[]; readonly bytes: number; readonly most: number }

async function asked(file: string): Promise<Asked[]> {
  const key = readKeyOf(file)
  const answers = await answersAt(file)
  const found: Asked[] = []
  let sent = 0
  for (const report of reports) {
    const { port, stop } = await serve(ours, file)
    const ask = (period: string) => askFor(report, period, { port, key })
    const storeFive = async () => {
      const at = answers[Math.floor(sent / 5) % answers.length]
      for (let i = 0; i < 5; i++) await store(port, sent++, at)
    }
    const measure = async (what: string, periods: readonly string[], most: number, before = async () => {}) => {
      const took: number[] = []
      let bytes = 0
      for (const period of periods) {
        await before()
        const one = await ask(period)
        took.push(one.took)
        bytes = Math.max(bytes, one.bytes)
      }
      found.push({ name: `${report} ${what}`, took, bytes, most })
    }
    const again = (period: string) => new Array<string>(times).fill(period)
    const { lastQuarter, thisQuarter, earlier } = calendar()
    await ask(thisQuarter)
    await measure('of a quarter, asked for the first time', earlier, 50)
    await measure('of a quarter, unchanged', again(earlier.at(-1) ?? lastQuarter), 5)
    await measure('of this quarter, five answers before each', again(thisQuarter), 50, storeFive)
    const year = thisQuarter.slice(0, 4)
    await ask(year)
    await measure('of this year, five answers before each', again(year), 50, storeFive)
    await measure('of this year, unchanged', again(year), 5)
    await stop()
  }
  return found
}

async function store(port: number, i: number, answer: Awaited<ReturnType<typeof answersAt>>[number] | undefined) {
  const id = newFormId({ secret: benchSecret, formerSecrets: [] }, answer?.touchpoint ?? '', Date.now() - 60_000)
  const body = { ...answer, id }
  const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': `10.1.${(i >> 8) & 255}.${i & 255}` }
  const to = `http://127.0.0.1:${port}/api/v1/responses`
  const { status } = await fetch(to, { method: 'POST', headers, body: JSON.stringify(body) })
  if (status !== 201) throw new Error(`an answer was not stored: ${status}`)
}

/** The same figures' counts from the raw responses, without any tally: the middle of three times, in milliseconds. */
async function countedRaw(file: string, quarter: string): Promise<number> {
  const period = parsePeriod(quarter)
  if (!period) throw new Error(`no such quarter: ${quarter}`)
  const from = startOfDay(period.firstDay)
  const until = startOfDay(period.lastDay) + 24 * 60 * 60 * 1000
  const db = await openFile(`file:${file}`)
  const took: number[] = []
  for (let i = 0; i < 3; i++) {
    const began = performance.now()
    await db.all(sql`
      select unit, area, procedure, channel, stream, questionnaire, version, pattern, count(*) as n from responses
      where answered_at >= ${from} and answered_at < ${until} group by 1, 2, 3, 4, 5, 6, 7, 8`)
    took.push(performance.now() - began)
  }
  db.$client.close()
  return median(took)
}
