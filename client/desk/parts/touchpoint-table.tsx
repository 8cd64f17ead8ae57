import { channelNames } from '../../../surveys/grammar/context.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { posterAddress, touchpointAddress } from '../address.ts'
import type { Activity, Touchpoint } from '../api.ts'
import { lastWords } from '../heard-words.ts'
import { may } from '../session.ts'
import type { Retirement } from '../use-retirement.ts'
import { NewWindow } from './new-window.tsx'

/** Several touchpoints marked, to print their posters at once. */
export type Marked = { readonly codes: ReadonlySet<string>; readonly mark: (code: string, on: boolean) => void }

type Parts = {
  readonly touchpoints: readonly Touchpoint[]
  readonly activity: Activity
  readonly caption: string
  readonly retirement: Retirement
  /** Absent where there is nothing to print. */
  readonly marked?: Marked
}

const headings = ['Mã', 'Lĩnh vực, thủ tục', 'Quầy', 'Đơn vị', 'Kênh']

/** Touchpoints with what they are about and how they are used, and the way to their posters or out of use and back. */
export function TouchpointTable({ touchpoints, activity, caption, retirement, marked }: Parts) {
  const used = new Map(activity.touchpoints.map((one) => [one.touchpoint, one]))
  return (
    <table class="stacks touchpoints">
      <caption>
        <span>{caption}</span>
      </caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
          <th scope="col" class="n">
            Hôm nay
          </th>
          <th scope="col">Phiếu gần nhất</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {touchpoints.map((touchpoint) => (
          <Row
            key={touchpoint.code}
            touchpoint={touchpoint}
            used={[count(used.get(touchpoint.code)?.today ?? 0), lastOf(used.get(touchpoint.code), activity)]}
            retirement={retirement}
            marked={marked}
          />
        ))}
      </tbody>
    </table>
  )
}

const lastOf = (one: Activity['touchpoints'][number] | undefined, { today }: Activity) =>
  lastWords(one?.last ?? null, today)

type OneRow = {
  readonly touchpoint: Touchpoint
  /** How many answered today, and when the last one did. */
  readonly used: readonly [today: string, last: string]
  readonly retirement: Retirement
  readonly marked: Marked | undefined
}

function Row({ touchpoint, used: [today, last], retirement, marked }: OneRow) {
  const { code, names, procedure, counter, channel } = touchpoint
  return (
    <tr>
      <th scope="row">
        {marked && <Mark code={code} of={marked} />}
        <a class="code" href={touchpointAddress(code)}>
          {code}
        </a>
      </th>
      <td data-label="Lĩnh vực, thủ tục">
        <span>
          {names.area}
          {names.procedure && (
            <span class="note">
              {names.procedure} {procedure}
            </span>
          )}
        </span>
      </td>
      <td data-label="Quầy" class={counter ? undefined : 'void'}>
        {counter || '–'}
      </td>
      <td data-label="Đơn vị">{names.unit}</td>
      <td data-label="Kênh">{channelNames[channel]}</td>
      <td data-label="Hôm nay" class="n">
        {today}
      </td>
      <td data-label="Phiếu gần nhất">{last}</td>
      <td class="act">
        {touchpoint.retiredAt === null && <NewWindow href={posterAddress(code, 'a4')}>In áp phích</NewWindow>}
        <Act touchpoint={touchpoint} retirement={retirement} />
      </td>
    </tr>
  )
}

const Mark = ({ code, of: { codes, mark } }: { readonly code: string; readonly of: Marked }) => (
  <label class="mark-one">
    <input
      type="checkbox"
      checked={codes.has(code)}
      onChange={({ currentTarget }) => mark(code, currentTarget.checked)}
    />
    <span class="unseen">Chọn {code} để in áp phích</span>
  </label>
)

/** Retiring or reopening, whichever applies. */
export function Act({ touchpoint, retirement }: Pick<OneRow, 'touchpoint' | 'retirement'>) {
  const { code, retiredAt } = touchpoint
  if (!may('touchpoint-retired')) return null
  return retiredAt === null ? (
    <button type="button" class="quiet" onClick={() => retirement.ask(touchpoint)}>
      Ngừng <span class="unseen">{code}</span>
    </button>
  ) : (
    <button type="button" class="quiet" onClick={() => retirement.reopen(touchpoint)}>
      Dùng lại <span class="unseen">{code}</span>
    </button>
  )
}
