import * as z from 'zod/mini'
import { smallestCell } from '../stats/publication/smallest-cell.ts'

const Figure = z.object({ share: z.number(), gate: z.string() })
const Row = z.object({
  target: z.object({ id: z.string() }),
  stream: z.string(),
  n: z.int(),
  received: z.optional(z.int()),
  estimate: z.object({ weighted: z.optional(Figure), unweighted: z.optional(Figure) }),
})
const Stored = z.object({
  figures: z.array(Row),
  excluded: z.optional(z.int()),
  held: z.optional(z.int()),
  withExcluded: z.optional(z.array(Row)),
  excludedIn: z.optional(z.array(z.object({ scope: z.string(), stream: z.string(), n: z.int() }))),
})

/** What is left out of a published figure. */
export type PublicExclusion = {
  readonly n: number
  /** The share (0…1) with them; undefined where fewer than five make the difference, or it is not reliable. */
  readonly share: number | undefined
  /** Answers that are held are counted in that share as well. */
  readonly withHeld: boolean
}

/**
 * How many answers a published figure leaves out, and what it would be with them (specification §12.1), from the report
 * as it was stored.
 *
 * @returns by target and stream; undefined where none is left out, or an older program wrote down no number
 */
export function publicExclusions(stored: unknown): (target: string, stream: string) => PublicExclusion | undefined {
  const { figures, held = 0, withExcluded = [], excludedIn = [] } = Stored.parse(stored)
  return (target, stream) => {
    const isAbout = (one: z.infer<typeof Row>) => one.target.id === target && one.stream === stream
    const [row, all] = [figures.find(isAbout), withExcluded.find(isAbout)]
    const given = all && row ? receivedIn(all) - receivedIn(row) : 0
    const n = excludedIn.find((one) => one.scope === target && one.stream === stream)?.n ?? given
    if (n <= 0) return undefined
    const figure = all && (all.estimate.weighted ?? all.estimate.unweighted)
    const isTold = given >= smallestCell('internal') && figure && !figure.gate.startsWith('suppress')
    return { n, share: isTold ? figure.share : undefined, withHeld: held > 0 }
  }
}

const receivedIn = ({ received, n }: z.infer<typeof Row>): number => received ?? n
