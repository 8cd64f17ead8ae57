import { fileURLToPath } from 'node:url'
import { scriptsOf, scriptsUnder, weightOf, withWhatItImports } from '../../built-size.ts'
import { askFor, readKeyOf } from '../figures-of.ts'
import { median } from '../quantile.ts'
import type { Row } from '../row.ts'
import { ours, serve } from '../servers.ts'
import { calendar, databaseOf } from '../sizes.ts'

const dist = fileURLToPath(new URL('../', import.meta.url))
const megabyte = 2 ** 20

/** How the database and the server grow with the answers, how fast a demonstration is made, and what is sent to browsers and Workers. */
export async function size({ sizes }: { readonly sizes: readonly number[] }): Promise<Row[]> {
  const rows: Row[] = []
  for (const responses of sizes) {
    const { file, bytesEach, perSecond, memory } = await databaseOf(responses)
    const { started, held } = await startedOver(file)
    const of = `${responses.toLocaleString('en')} answers`
    const isMost = responses >= 10_000_000
    rows.push(
      { measure: `${of}: on disk, each`, ours: bytesEach, unit: 'bytes' },
      {
        measure: `${of}: demo makes`,
        ours: perSecond,
        unit: '/s',
        ...(isMost && { goal: { least: 10_000_000 / 600 } }),
      },
      { measure: `${of}: demo's memory at the most`, ours: memory / megabyte, unit: 'MB' },
      { measure: `${of}: start`, ours: started, unit: 'ms', ...(isMost && { goal: { most: 1000 } }) },
      { measure: `${of}: memory after figures`, ours: held / megabyte, unit: 'MB' },
    )
  }
  const desk = weightOf(scriptsOf(`${dist}client`, 'desk/index.html'))
  const first = weightOf(withWhatItImports(`${dist}worker/worker.js`))
  const worker = weightOf(scriptsUnder(`${dist}worker`))
  return [
    ...rows,
    { measure: "desk's first page, script", ours: desk, unit: 'kB gz', goal: { most: 90 } },
    { measure: 'Worker, read before it answers a citizen', ours: first, unit: 'kB gz', goal: { most: 150 } },
    { measure: 'Worker, all it may read', ours: worker, unit: 'kB gz' },
  ]
}

/** Starts three times; asks the last for figures. */
async function startedOver(file: string) {
  const key = readKeyOf(file)
  const times: number[] = []
  let held = 0
  for (let i = 0; i < 3; i++) {
    const server = await serve(ours, file)
    times.push(server.started)
    for (const report of ['targets', 'breakdown?by=procedure'])
      await askFor(report, calendar().lastQuarter, { port: server.port, key })
    held = server.memory().now
    await server.stop()
  }
  return { started: median(times), held }
}
