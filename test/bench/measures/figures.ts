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

/** How often each is asked for, after a few times that do not count. */
const times = 40
const before = 5
const smaller = 100_000

/**
 * The targets and a breakdown of the last quarter, asked for again and again, and
 * of this one with an answer stored before each, beside the raw responses counted
 * by one GROUP BY; and how they grow from a hundred thousand answers on.
 */
export async function figures({ sizes }: { readonly sizes: readonly number[] }): Promise<Row[]> {
  const rows: Row[] = []
  const small = new Map<string, number>()
  for (const responses of [...sizes].sort((a, b) => a - b)) {
    const { file } = await databaseOf(responses)
    const baseline = await countedRaw(file, calendar().lastQuarter)
    for (const { name, took } of await asked(file)) {
      const p50 = median(took)
      const measure = `${name}, ${responses.toLocaleString('en')} answers`
      if (responses === smaller) small.set(name, p50)
      const beside = small.get(name)
      rows.push(
        { measure: `${measure}, p50`, ours: p50, unit: 'ms', baseline, goal: { most: 50 } },
        { measure: `${measure}, p95`, ours: quantile(took, 0.95), unit: 'ms' },
      )
      if (!beside || responses === smaller) continue
      const growth = { baseline: beside, ratio: p50 / beside, goal: { most: 3 } }
      rows.push({ measure: `${measure}, p50 beside 100,000`, ours: p50, unit: 'ms', ...growth })
    }
  }
  return rows
}

type Asked = { readonly name: string; readonly took: readonly number[] }

async function asked(file: string): Promise<Asked[]> {
  const key = readKeyOf(file)
  const answers = await answersAt(file)
  const { port, stop } = await serve(ours, file)
  const { lastQuarter, thisQuarter } = calendar()
  const again = async (ask: (i: number) => Promise<number>) => {
    const took: number[] = []
    for (let i = 0; i < before + times; i++) took.push(await ask(i))
    return took.slice(before)
  }
  const found: Asked[] = []
  for (const report of ['targets', 'breakdown']) {
    found.push({ name: `${report} of a quarter`, took: await again(() => askFor(report, lastQuarter, { port, key })) })
    const took = await again(async (i) => {
      await store(port, i, answers[i])
      return askFor(report, thisQuarter, { port, key })
    })
    found.push({ name: `${report} of this quarter, an answer before each`, took })
  }
  await stop()
  return found
}

async function store(port: number, i: number, answer: Awaited<ReturnType<typeof answersAt>>[number] | undefined) {
  const id = newFormId({ secret: benchSecret, formerSecrets: [] }, answer?.touchpoint ?? '', Date.now() - 60_000)
  const body = { ...answer, id }
  const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': `10.1.${i >> 8}.${i & 255}` }
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
