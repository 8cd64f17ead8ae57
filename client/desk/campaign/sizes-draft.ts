import type { StratumSize } from '../../../surveys/campaign/protocol.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { typedCount } from '../population-lines.ts'
import type { Campaign } from './asked.ts'

/** How many households of a group are drawn, as it is being typed, beside how many the frame has. */
export type SizeDraft = {
  readonly stratum: string
  readonly households: number
  readonly main: string
  readonly reserve: string
}

/** What was decided of each group of the frame. */
export const sizesTyped = ({ sizes, frame }: Pick<Campaign, 'sizes' | 'frame'>): readonly SizeDraft[] =>
  sizes.map(({ stratum, main, reserve }) => {
    const households = frame.groups.find((one) => one.stratum === stratum)?.households ?? 0
    return { stratum, households, main: `${main}`, reserve: `${reserve}` }
  })

/** The field of a group, as a refusal names it. */
export const sizeField = (part: 'main' | 'reserve', stratum: string): string => `${part} ${stratum}`

type Read = { readonly sizes: readonly StratumSize[] } | { readonly wrong: string; readonly says: string }

/** The sizes as they are sent, or the first field that will not do: no number, or more than the group has. */
export function readSizes(typed: readonly SizeDraft[]): Read {
  const sizes: StratumSize[] = []
  for (const { stratum, households, main, reserve } of typed) {
    const [first, second] = [typedCount(main), typedCount(reserve)]
    if (first === undefined) return { wrong: sizeField('main', stratum), says: 'Xin ghi một số.' }
    if (second === undefined) return { wrong: sizeField('reserve', stratum), says: 'Xin ghi một số.' }
    if (first + second > households)
      return { wrong: sizeField('main', stratum), says: `Tổ này chỉ có ${count(households)} hộ.` }
    sizes.push({ stratum, main: first, reserve: second })
  }
  return { sizes }
}

/** Sums over the groups, of what can be read as a number. */
export const sumsOf = (typed: readonly SizeDraft[]) => ({
  households: typed.reduce((sum, one) => sum + one.households, 0),
  main: typed.reduce((sum, one) => sum + (typedCount(one.main) ?? 0), 0),
  reserve: typed.reduce((sum, one) => sum + (typedCount(one.reserve) ?? 0), 0),
})
