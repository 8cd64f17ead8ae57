import { momentAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { type PopulationChange, together, told, v1 } from '../api.ts'
import { groupName, type Names } from '../names.ts'
import { monthName } from '../periods.ts'
import { useAsked } from '../use-asked.ts'
import { Answered } from './notice.tsx'

type Parts = { readonly months: readonly string[]; readonly names: Names; readonly round: number }
type Changes = { readonly changes: readonly PopulationChange[] }
type Dated = PopulationChange & { readonly month: string }

/** Who entered or changed which number, and what it was before. */
export function PopulationHistory({ months, names, round }: Parts) {
  const asked = useAsked(`${months.join()} ${round}`, () =>
    together<{ readonly [month: string]: Changes }>(
      Object.fromEntries(months.map((month) => [month, told(v1.populations.changes.$get({ query: { month } }))])),
    ),
  )
  return (
    <Answered of={asked}>
      {(found) => {
        const changes = Object.entries(found).flatMap(([month, one]) =>
          one.changes.map((change) => ({ ...change, month })),
        )
        if (changes.length === 0) return <p>Chưa có thay đổi nào.</p>
        return <Listed changes={changes.sort((a, b) => b.at - a.at)} names={names} />
      }}
    </Answered>
  )
}

/** More than these are of no help on a screen. */
const most = 200

const Listed = ({ changes, names }: { readonly changes: readonly Dated[]; readonly names: Names }) => (
  <table class="stacks">
    <caption>
      <span>
        {changes.length > most ? `${most} thay đổi mới nhất trong ${count(changes.length)}` : 'Mới nhất đứng trước'}
      </span>
    </caption>
    <thead>
      <Headings />
    </thead>
    <tbody>
      {changes.slice(0, most).map((change) => (
        <Change key={`${change.at} ${change.span} ${groupName(change, names)}`} of={change} names={names} />
      ))}
    </tbody>
  </table>
)

const Headings = () => (
  <tr>
    {['Lúc', 'Ai', 'Tháng', 'Lĩnh vực · thủ tục · kênh'].map((title) => (
      <th key={title} scope="col">
        {title}
      </th>
    ))}
    <th scope="col" class="n">
      Trước
    </th>
    <th scope="col" class="n">
      Sau
    </th>
  </tr>
)

const Change = ({ of: change, names }: { readonly of: Dated; readonly names: Names }) => (
  <tr>
    <td data-label="Lúc">{momentAt(change.at)}</td>
    <td data-label="Ai">{change.by}</td>
    <td data-label="Tháng">{monthName(change.span)}</td>
    <th scope="row">{groupName(change, names)}</th>
    <td class="n" data-label="Trước">
      {change.before === null ? '–' : count(change.before)}
    </td>
    <td class="n" data-label="Sau">
      {count(change.after)}
    </td>
  </tr>
)
