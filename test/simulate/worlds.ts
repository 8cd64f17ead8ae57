import { estimate } from '../../server/reports/engine/estimate/estimate.ts'
import { binomial, drawWithout, type Random, randomOf } from './random.ts'
import { type Asked, patternOf, type Scenario, tallied } from './scenario.ts'

/** A stratum of volunteers: transactions closed, people answering, and how badly it does next to the others. */
export type World = {
  readonly closed: number
  readonly answers: number
  readonly missed: number
}

/**
 * Volunteers who are representative within each stratum, which is the assumption
 * the product names beside the interval. How badly each stratum does is scaled so
 * that the truth over all transactions is `truth`.
 *
 * @param chance whether the number of answers varies from run to run, around `answers`
 */
export function volunteers(
  name: string,
  asked: Asked,
  truth: number,
  strata: readonly World[],
  chance = false,
): Scenario {
  const transactions = strata.reduce((sum, { closed }) => sum + closed, 0)
  const missed = strata.reduce((sum, one) => sum + one.closed * one.missed, 0) / transactions
  const scale = (1 - truth) / missed
  const populations = strata.map(({ closed }, i) => ({
    area: `a${i}`,
    procedure: '',
    channel: 'desk' as const,
    closed,
  }))
  for (const one of strata) requirePossible(asked, one.missed * scale)
  return {
    name: `${name}, ${truth * 100} %`,
    method: asked.method,
    truth,
    draw: (random) => ({
      populations,
      tallies: strata.flatMap((one, i) => {
        const n = chance ? binomial(random, one.closed, one.answers / one.closed) : one.answers
        return tallied(asked, people(asked, one.missed * scale, n, random), { area: `a${i}` })
      }),
    }),
  }
}

/** A simple random sample of households, none asked twice, from a list whose answers are fixed once. */
export function randomSample(
  name: string,
  asked: Asked,
  truth: number,
  households: number,
  interviews: number,
): Scenario {
  const list = fixedList(name, asked, truth, households)
  const known = estimate(asked.method, tallied(asked, list, { stream: 'sample' }), []).unweighted
  if (!known) throw new Error('a list of households needs answers')
  return {
    name: `${name}, ${truth * 100} %`,
    method: asked.method,
    truth: known.share,
    draw: (random) => ({
      populations: [],
      households,
      tallies: tallied(asked, drawWithout(random, list, interviews), { stream: 'sample' }),
    }),
  }
}

const people = (asked: Asked, missed: number, n: number, random: Random): string[] =>
  Array.from({ length: n }, () => patternOf(asked, missed, random))

/** With one question the list holds exactly the share asked for; with many, what chance gives once. */
function fixedList(name: string, asked: Asked, truth: number, households: number): string[] {
  if (asked.places.length > 1) return people(asked, 1 - truth, households, randomOf(`list of ${name}`))
  const satisfied = Math.round(households * truth)
  const random = randomOf(name)
  return [...people(asked, 0, satisfied, random), ...people(asked, 1, households - satisfied, random)]
}

function requirePossible({ places }: Asked, missed: number) {
  if (places.some(({ worse }) => worse * missed > 1))
    throw new Error('a criterion cannot disappoint more than everybody')
}
