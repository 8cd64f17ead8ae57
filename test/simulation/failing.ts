import { type Changes, run } from './run.ts'

/** So many seeds, the same ones each time. */
export const numbered = (runs: number): readonly string[] => Array.from({ length: runs }, (_, i) => String(i))

/** The one seed that is asked for by SEED, to see that run again, or so many. */
export const seedsOf = (runs: number): readonly string[] =>
  process.env.SEED === undefined ? numbered(runs) : [process.env.SEED]

/**
 * Runs one after the other until so many have failed. Of a single one it prints what happened.
 *
 * @returns of each that failed how it is seen again, and what was wrong
 */
export async function failing(seeds: readonly string[], changes: Changes = {}, most = 3): Promise<readonly string[]> {
  const failed: string[] = []
  for (const seed of seeds) {
    if (failed.length === most) break
    const { wrong, story } = await run(seed, changes)
    if (seeds.length === 1) process.stdout.write(`${story.join('\n')}\n`)
    if (wrong.length > 0) failed.push(`SEED=${seed} npx vitest run test/simulation: ${wrong.join('; ')}`)
  }
  return failed
}
