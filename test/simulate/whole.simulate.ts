import { expect, test } from 'vitest'
import { failing, seedsOf } from '../simulation/failing.ts'

/** Some tenths of a second each: two and a half times as many as of the others. */
const runs = Math.ceil(Number(process.env.RUNS ?? 4000) * 2.5)

test('in every run of people, tablet, line, server and disk all that was acknowledged is stored once and counted', {
  timeout: 36_000_000,
}, async () => {
  const seeds = seedsOf(runs)
  const failed = await failing(seeds)
  process.stdout.write(`whole · ${seeds.length} runs, ${failed.length} failed\n`)
  expect(failed).toEqual([])
})
