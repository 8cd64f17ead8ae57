import { channelNames } from '../../../surveys/grammar/context.ts'
import { count, outward, percent, wholePercent } from '../format.ts'
import type { Names } from '../names.ts'
import type { SmallService } from './report-types.ts'

type Parts = {
  readonly of: readonly SmallService[]
  readonly caption: string
  readonly target: number
  readonly names: Names
}

const collator = new Intl.Collator('vi', { numeric: true })

/** The services of one group by name, with what they are estimated at after borrowing strength. */
export function ServiceTable({ of, caption, target, names }: Parts) {
  const named = of.map((one) => ({ ...one, name: nameOf(one, names) }))
  return (
    <table class="stacks small-services">
      <caption class="unseen">
        <span>{caption}, theo tên</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Dịch vụ</th>
          <th scope="col" class="n">
            Phiếu
          </th>
          <th scope="col" class="n">
            Ước lượng
          </th>
          <th scope="col" class="n">
            Khả năng từ {wholePercent(target)} trở lên
          </th>
        </tr>
      </thead>
      <tbody>
        {named
          .sort((a, b) => collator.compare(a.name, b.name) || collator.compare(a.channel, b.channel))
          .map(({ name, area, procedure, channel, n, share, interval, reachesTarget }) => (
            <tr key={`${area} ${procedure} ${channel}`}>
              <th scope="row">
                {name}
                <span class="note">
                  {[procedure, procedure && names.area(area), channelNames[channel].toLowerCase()]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </th>
              <td class="n" data-label="Phiếu">
                {count(n)}
              </td>
              <td class="n" data-label="Ước lượng">
                <span>
                  {percent(share)} {interval && <span class="note">{outward(interval)}</span>}
                </span>
              </td>
              <td class="n" data-label={`Khả năng từ ${wholePercent(target)}`}>
                {reachesTarget === undefined ? '–' : chance(reachesTarget)}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

/** Answers that name no procedure stand under their area. */
const nameOf = ({ area, procedure }: SmallService, names: Names): string =>
  procedure ? names.procedure(procedure) : `${names.area(area)}: không nêu thủ tục`

/**
 * A chance as it may be said: never quite certain.
 *
 * @example
 * chance(0.742) // => '74\u00a0%'
 * chance(0.9999) // => 'trên 99\u00a0%'
 * chance(0.0001) // => 'dưới 1\u00a0%'
 */
export function chance(share: number): string {
  if (share > 0.99) return `trên ${wholePercent(0.99)}`
  return share < 0.01 ? `dưới ${wholePercent(0.01)}` : wholePercent(Math.round(share * 100) / 100)
}
