import type { Stream } from '../../surveys/grammar/context.ts'
import type { Interval } from '../stats/interval.ts'
import { secondarySuppression } from '../stats/publication/secondary-suppression.ts'
import { smallestCell } from '../stats/publication/smallest-cell.ts'
import type { StoredOpen } from './open/stored.ts'

/** An area as the public sees it. Shares 0…1. */
export type PublicArea = {
  readonly id: string
  readonly name: string
  readonly n: number
  readonly share: number
  readonly low: number
  readonly high: number
}

/** The areas of one subject as one source sees them, the largest first, and how many more there are. */
export type PublicAreas = {
  readonly about: string
  readonly stream: Stream
  readonly areas: readonly PublicArea[]
  readonly hidden: number
}

/**
 * The areas of a publication that the public may see: those of its open data; in what was published before there were
 * any, those of ten people or more that the reliability gate does not refuse, so that none of the others can be had by
 * subtraction.
 *
 * @param figures the reports of a publication by name
 */
export function publicAreas(
  figures: { readonly [name: string]: unknown },
  open: StoredOpen | undefined,
): readonly PublicAreas[] {
  const found = open ? openAreas(open) : Object.entries(figures).flatMap(([name, stored]) => earlierAreas(name, stored))
  return found
    .filter(({ areas }) => areas.length > 0)
    .map((one) => ({ ...one, areas: one.areas.toSorted((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1)) }))
}

function openAreas({ figures, hiddenAreas }: StoredOpen): PublicAreas[] {
  const keys = new Map(
    figures.filter(({ level }) => level === 'area').map((one) => [`${one.about} ${one.stream}`, one]),
  )
  return [...keys.values()].map(({ about, stream }) => {
    const isOfIt = (one: { readonly about: string; readonly stream: string }) =>
      one.about === about && one.stream === stream
    const areas = figures.filter((one) => one.level === 'area' && isOfIt(one))
    return { about, stream, areas, hidden: hiddenAreas.find(isOfIt)?.n ?? 0 }
  })
}

/** The report `breakdown` by area as it was handed out. */
type Stored = {
  readonly options: { readonly about: string; readonly stream: Stream }
  readonly figures: {
    readonly rows?: readonly {
      readonly scope: string
      readonly name: string
      readonly received?: number
      readonly n?: number
      readonly withheld?: string
      readonly figure?: { readonly share: number; readonly interval?: Interval; readonly gate: string }
    }[]
  }
}

function earlierAreas(name: string, stored: unknown): PublicAreas[] {
  if (!/^area(\.|$)/.test(name)) return []
  const { options, figures } = stored as Stored
  const rows = (figures.rows ?? []).filter(({ n, received = 0 }) => (n ?? received) > 0)
  const { publish } = secondarySuppression(rows.map(({ n, received = 0 }) => n ?? Math.min(received, 1)))
  const areas = rows.flatMap(({ scope: id, name: called, n = 0, withheld, figure }, place) => {
    const isTold = publish[place] && withheld === undefined && n >= smallestCell('public')
    if (!isTold || !figure?.interval || figure.gate.startsWith('suppress')) return []
    return [{ id, name: called, n, share: figure.share, ...figure.interval }]
  })
  const { about, stream } = options
  return [{ about, stream, areas, hidden: rows.length - areas.length }]
}
