import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { audit } from './audit.ts'
import { gather, sleep, until } from './crowd.ts'
import { report } from './report.ts'
import { openWard } from './ward.ts'

const minutes = Number(process.env.MINUTES ?? 30)

/** Memory in MB, and open files, of a process, as the system counts them. */
const measure = (pid: number) => ({
  memory: Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
  files: readdirSync(`/proc/${pid}/fd`).length,
})

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** What is held after memory was tidied: in between it rises and falls by a quarter, which says nothing; a leak lifts the floor. */
const floor = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 4)] ?? 0

/**
 * Half of what these people bring about when they do not pause: each then waits,
 * after every answer, as long as answering took.
 */
async function halfLoad(ward: Awaited<ReturnType<typeof openWard>>) {
  const full = gather(ward)
  await until(() => full.told.length >= 500, 'five hundred answers')
  await full.stop()
  const pause = mean(full.told.map(({ ms }) => ms))
  return { first: full.sendings, crowd: gather(ward, { pause }) }
}

test(`${minutes} minutes at half load: memory and open files stay as they are, and nobody meets an error`, async () => {
  const ward = await openWard()
  const pid = ward.program().child.pid ?? 0
  const { first, crowd } = await halfLoad(ward)
  const samples: ReturnType<typeof measure>[] = []
  for (const end = Date.now() + minutes * 60_000; Date.now() < end; await sleep(10_000)) samples.push(measure(pid))
  await crowd.stop()

  const third = Math.floor(samples.length / 3)
  const part = (from: number) => samples.slice(from * third, (from + 1) * third)
  const [middle, last] = [1, 2].map((from) => ({
    memory: floor(part(from).map(({ memory }) => memory)),
    files: mean(part(from).map(({ files }) => files)),
  })) as [ReturnType<typeof measure>, ReturnType<typeof measure>]
  console.log('floor of memory and mean of files, in the second third and in the last', middle, last)
  expect(crowd.told.filter(({ status }) => status === 0 || status >= 500)).toEqual([])
  expect(last.memory).toBeLessThanOrEqual(middle.memory * 1.1)
  expect(last.files).toBeLessThanOrEqual(middle.files * 1.1)
  const found = await audit(ward.database, [...first, ...crowd.sendings])
  report({ fault: `${minutes} minutes at half load`, rounds: 1, ...found }, crowd.told)
})
