import { setPercent, whole } from '../engine/say.ts'
import type { BreakdownBy } from './breakdown.ts'
import type { WeakPlace } from './weak-places.ts'

/** A row as the list shows it, as far as the finding reads it. */
type Row = {
  readonly scope: string
  readonly area: string | undefined
  readonly withheld?: string | undefined
  readonly figure?:
    | {
        readonly share: number
        readonly interval: { readonly high: number } | undefined
        readonly shown: string
        readonly isReliable: boolean
      }
    | undefined
}

type Asked = {
  readonly by: BreakdownBy
  readonly rows: readonly Row[]
  readonly below: readonly WeakPlace[] | undefined
  readonly target: number
  readonly nameOf: (place: Pick<Row, 'scope' | 'area'>) => string
}

/** A place by its name, with the figure the list shows for it. */
export type FoundPlace = Pick<Row, 'scope' | 'area'> & { readonly name: string; readonly shown: string }

/**
 * The one answer to "which of these is weak?": by the measure of the list and the test of all its places at one time.
 * `near` lie wholly below the target by their own interval, which the test of all together does not carry yet: they are
 * named too, so that no drawing contradicts the sentence.
 */
export type Finding = {
  readonly sentence: string
  readonly tested: number
  readonly weak: readonly FoundPlace[]
  readonly near: readonly FoundPlace[]
}

const kinds: { readonly [B in BreakdownBy]?: string } = {
  area: 'lĩnh vực',
  unit: 'đơn vị',
  procedure: 'thủ tục',
  channel: 'kênh',
}

/** How many places one can listen to; the list itself shows all. */
const most = 5

/** What a list of places says; undefined for factors and criteria, which are never held against the target. */
export function findingOf({ by, rows, below, target, nameOf }: Asked): Finding | undefined {
  const kind = kinds[by]
  if (!kind || !below) return undefined
  const isWeak = ({ scope, area }: Row) => below.some((one) => one.below && one.scope === scope && one.area === area)
  const drawn = rows
    .filter(({ figure }) => figure?.isReliable)
    .toSorted((a, b) => (a.figure?.share ?? 1) - (b.figure?.share ?? 1))
  const told = (some: readonly Row[]): FoundPlace[] =>
    some.map(({ scope, area, figure }) => ({ scope, area, name: nameOf({ scope, area }), shown: figure?.shown ?? '' }))
  const weak = told(drawn.filter(isWeak))
  const near = told(drawn.filter((row) => !isWeak(row) && (row.figure?.interval?.high ?? 1) < target))
  const tested = below.length
  return {
    sentence: sentenceOf({ kind, weak, near, tested, target }),
    tested,
    weak: weak.slice(0, most),
    near: near.slice(0, most),
  }
}

type Said = Pick<Finding, 'weak' | 'near' | 'tested'> & { readonly kind: string; readonly target: number }

function sentenceOf({ kind, weak, near, tested, target }: Said): string {
  const value = setPercent(target)
  if (tested === 0) return `Chưa ${kind} nào đủ phiếu để xét với mức chung ${value}.`
  const alone = near.length > 0 && ` Xét riêng thì thấp hơn ${value}, cần theo dõi: ${listed(near, kind)}.`
  const found =
    weak.length > 0
      ? `Có đủ căn cứ là thấp hơn ${value}: ${listed(weak, kind)}.`
      : `Xét cùng lúc ${whole(tested)} ${kind} đủ phiếu, chưa ${kind} nào có đủ căn cứ là thấp hơn ${value}.`
  return `${found}${alone || ''}`
}

function listed(places: readonly FoundPlace[], kind: string): string {
  const names = places.slice(0, most).map(({ name }) => name)
  const rest = places.length - names.length
  return [...names, ...(rest > 0 ? [`${whole(rest)} ${kind} khác`] : [])].join('; ')
}
