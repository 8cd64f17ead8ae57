import { type Changes, run } from './run.ts'

/** The seeds that are asked for by SEED, to see a run again, or so many. */
export const seedsOf = (runs: number): readonly string[] =>
  process.env.SEED === undefined ? Array.from({ length: runs }, (_, i) => String(i)) : [process.env.SEED]

/**
 * Runs one after the other until so many have failed.
 *
 * @returns of each that failed how it is seen again, and what was wrong
 */
export async function failing(seeds: readonly string[], changes: Changes = {}, most = 3): Promise<readonly string[]> {
  const failed: string[] = []
  for (const seed of seeds) {
    if (failed.length === most) break
    const { wrong, story } = await run(seed, changes)
    if (process.env.SEED !== undefined) process.stdout.write(`${story.join('\n')}\n`)
    if (wrong.length > 0) failed.push(`SEED=${seed} npx vitest run test/simulation: ${wrong.join('; ')}`)
  }
  return failed
}
