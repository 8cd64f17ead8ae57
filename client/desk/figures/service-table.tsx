import { channelNames } from '../../../surveys/grammar/context.ts'
import { count, outward, percent, setPercent } from '../../../surveys/voice/numbers.ts'
import { collator } from '../collator.ts'
import type { Names } from '../names.ts'
import { type Column, DataTable } from './data-table.tsx'
import type { SmallService } from './reports.ts'

type Parts = {
  readonly of: readonly SmallService[]
  readonly caption: string
  readonly target: number
  readonly names: Names
}

type Named = SmallService & { readonly name: string }

const inOrder = (a: Named, b: Named) => collator.compare(a.name, b.name) || collator.compare(a.channel, b.channel)

/** The services of one group by name, with what they are estimated at after borrowing strength. */
export const ServiceTable = ({ of, caption, target, names }: Parts) => (
  <DataTable
    class="small-services"
    caption={`${caption}, theo tên`}
    unseen
    what="Thủ tục"
    rows={of.map((one) => ({ ...one, name: nameOf(one, names) })).sort(inOrder)}
    keyOf={({ area, procedure, channel }) => `${area} ${procedure} ${channel}`}
    nameOf={({ name, area, procedure, channel }) => (
      <>
        {name}
        <span class="note">
          {[procedure, procedure && names.area(area), channelNames[channel].toLowerCase()].filter(Boolean).join(' · ')}
        </span>
      </>
    )}
    columns={columns(target)}
  />
)

const columns = (target: number): readonly Column<SmallService>[] => [
  { title: 'Phiếu', number: ({ n }) => count(n) },
  {
    title: 'Ước lượng',
    number: ({ share, interval }) => (
      <span>
        {percent(share)} {interval && <span class="note">{outward(interval)}</span>}
      </span>
    ),
  },
  {
    title: `Khả năng từ ${setPercent(target)} trở lên`,
    label: `Khả năng từ ${setPercent(target)}`,
    number: ({ reachesTarget }) => (reachesTarget === undefined ? '–' : chance(reachesTarget)),
  },
]

/** Answers that name no procedure stand under their area. */
const nameOf = ({ area, procedure }: SmallService, names: Names): string =>
  procedure ? names.procedure(procedure) : `${names.area(area)}: không nêu thủ tục`

/**
 * A chance as it may be said: never quite certain.
 *
 * @example
 * chance(0.742) // => '74%'
 * chance(0.9999) // => 'trên 99%'
 * chance(0.0001) // => 'dưới 1%'
 */
export function chance(share: number): string {
  if (share > 0.99) return `trên ${setPercent(0.99)}`
  return share < 0.01 ? `dưới ${setPercent(0.01)}` : setPercent(Math.round(share * 100) / 100)
}
