import * as z from 'zod/mini'
import { streams } from '../../surveys/grammar/context.ts'
import { Text } from '../../surveys/grammar/text.ts'
import { findMethod } from '../../surveys/methods/index.ts'
import type { VerdictStatus } from '../../surveys/voice/verdicts.ts'
import { completeEnough } from '../stats/index/completeness.ts'
import { smallestCell } from '../stats/publication/smallest-cell.ts'
import { type PublicExclusion, publicExclusions } from './public-exclusions.ts'

const Figure = z.object({
  share: z.number(),
  interval: z.optional(z.object({ low: z.number(), high: z.number() })),
  gate: z.string(),
})
const Narrowed = z.optional(z.array(z.string()))
const Target = z.object({
  id: z.string(),
  title: Text,
  value: z.number(),
  scope: z.object({ questionnaires: Narrowed, channels: Narrowed, areaGroups: Narrowed }),
})
const Row = z.object({
  target: Target,
  stream: z.enum(streams),
  decides: z.boolean(),
  method: z.string(),
  n: z.int(),
  estimate: z.object({ weighted: z.optional(Figure), unweighted: z.optional(Figure) }),
  covered: z.optional(
    z.object({ completeness: z.number(), outsideShare: z.optional(z.number()), isBare: z.boolean() }),
  ),
  verdict: z.optional(z.object({ status: z.enum(['met', 'not_met', 'inconclusive']) })),
})
const Stored = z.object({ figures: z.array(Row) })
type Row = z.infer<typeof Row>

/** Why the public sees no number: nobody answered, too few to hide among, or too few to say anything. */
export type NotShown = 'none' | 'few' | 'unreliable'

/** A target as one stream sees it, with no more than the public may see. */
export type PublicRow = Pick<Row, 'target' | 'stream' | 'decides' | 'method'> & {
  /** Stored before every source but the sample was measured by the required question: a part of those who answered. */
  readonly isPartial: boolean
  /** Where too few answered every criterion of an index: the overall share stands in its place. */
  readonly incomplete: Row['covered']

  /** What it leaves out; undefined where that is nothing, or the number itself is withheld. */
  readonly exclusion: PublicExclusion | undefined
  /** Undefined where the number itself is withheld. */
  readonly n: number | undefined
} & (
    | {
        readonly shown: { readonly share: number; readonly interval: { readonly low: number; readonly high: number } }
        /** Of the source that decides; whatever was stored of another is not said. */
        readonly verdict: VerdictStatus | undefined
        readonly weighted: boolean
      }
    | { readonly shown: undefined; readonly why: NotShown }
  )

/**
 * The figures of the targets as the public may see them, from the report as it
 * was stored. A publication keeps what the administration works with; here goes
 * out nothing that rests on fewer than ten people, that the reliability gate
 * refuses, or that would tell of fewer than ten by subtraction from a target
 * which includes it.
 *
 * @param stored the report `targets` of a publication
 */
export function publicRows(stored: unknown): PublicRow[] {
  const { figures } = Stored.parse(stored)
  const exclusionOf = publicExclusions(stored)
  return figures.map((row) => {
    const found = publicRow(row, figures)
    const exclusion = found.n === undefined ? undefined : exclusionOf(row.target.id, row.stream)
    // What it would be with them is told beside a figure only.
    return { ...found, exclusion: found.shown ? exclusion : exclusion && { ...exclusion, share: undefined } }
  })
}

const fewest = smallestCell('public')

type WithoutExclusion = PublicRow extends infer R ? (R extends PublicRow ? Omit<R, 'exclusion'> : never) : never

function publicRow(row: Row, all: readonly Row[]): WithoutExclusion {
  const { target, stream, decides, method, n, estimate, verdict } = row
  const about = { target, stream, decides, method, isPartial: isPartial(row), incomplete: incompleteIn(row) }
  const figure = estimate.weighted ?? estimate.unweighted
  if (n === 0) return { ...about, n, shown: undefined, why: 'none' }
  if (n < fewest || all.some((other) => tellsOfFew(row, other)))
    return { ...about, n: undefined, shown: undefined, why: 'few' }
  if (!figure?.interval || figure.gate.startsWith('suppress') || (decides && !verdict))
    return { ...about, n, shown: undefined, why: 'unreliable' }
  const { share, interval } = figure
  const said = decides ? verdict?.status : undefined
  return { ...about, n, shown: { share, interval }, verdict: said, weighted: estimate.weighted !== undefined }
}

/** An index of criteria in an open source was made of those who answered any of them, and said nothing of the others. */
const isPartial = ({ stream, method }: Row): boolean => stream !== 'sample' && findMethod(method)?.items === 'criteria'

/** Told only with a figure, so that it is made of as many people as the figure. */
const incompleteIn = ({ covered }: Row): Row['covered'] =>
  covered && covered.completeness < completeEnough ? covered : undefined

/** The other target includes this one and hardly anybody else, who could be found by subtraction. */
function tellsOfFew(row: Row, other: Row): boolean {
  const others = other.n - row.n
  const alike = other.stream === row.stream && other.method === row.method
  return alike && others > 0 && others < fewest && isWithin(row.target.scope, other.target.scope)
}

type Scope = Row['target']['scope']
const isWithin = (inner: Scope, outer: Scope): boolean =>
  (['questionnaires', 'channels', 'areaGroups'] as const).every(
    (part) => !outer[part] || inner[part]?.every((one) => outer[part]?.includes(one)),
  )
