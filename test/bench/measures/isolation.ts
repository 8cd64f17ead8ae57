import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { answersAt } from '../answers.ts'
import { askFor, readKeyOf } from '../figures-of.ts'
import { crowd, request } from '../load.ts'
import { median } from '../quantile.ts'
import type { Row } from '../row.ts'
import { commandBeside, ours, serve } from '../servers.ts'
import { calendar, databaseOf } from '../sizes.ts'

type Asked = {
  readonly folder: string
  readonly seconds: number
  readonly rounds: number
  readonly sizes: readonly number[]
}

/** Answers a second citizens send while the others are at work: as many as a ward never sees, and well below what is too many. */
const pace = 50
const pages = ['targets', 'breakdown?by=procedure', 'trust']

/** How long citizens wait while a million rows are exported and three pages of figures are asked for without a pause, beside being alone. */
export async function isolation({ folder, seconds, rounds, sizes }: Asked): Promise<Row[]> {
  const responses = Math.min(1_000_000, Math.max(...sizes))
  const { file } = await databaseOf(responses)
  const key = readKeyOf(file)
  const requests = (await answersAt(file)).map((body) => request('POST', '/api/v1/responses', {}, body))
  const { port, stop } = await serve(ours, file)
  const citizens = () => crowd({ port, connections: 16, pace, seconds, requests }, '201')

  const runs: { alone: number; together: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const { p99: alone } = await citizens()
    const out = join(folder, 'export.csv')
    const exporting = commandBeside(file, 'export', 'responses', '--format', 'csv', '--out', out)
    const refreshing = pagesRefreshing(port, key)
    const { p99: together } = await citizens()
    await refreshing.stop()
    exporting.kill()
    rmSync(out, { force: true })
    runs.push({ alone, together })
  }
  await stop()
  const measured = {
    ours: median(runs.map(({ together }) => together)),
    baseline: median(runs.map(({ alone }) => alone)),
    ratio: median(runs.map(({ alone, together }) => together / alone)),
  }
  const measure = `citizens' p99 during an export of ${responses.toLocaleString('en')} and three figure pages`
  return [{ measure, unit: 'ms', ...measured, goal: { most: 3 } }]
}

/** Each page again as soon as it is there. */
function pagesRefreshing(port: number, key: string) {
  let goesOn = true
  const page = async (report: string) => {
    while (goesOn) await askFor(report, calendar().thisQuarter, { port, key })
  }
  const all = Promise.all(pages.map(page))
  return {
    stop: () => {
      goesOn = false
      return all
    },
  }
}
