import { count } from '../../../surveys/voice/numbers.ts'
import type { Names } from '../names.ts'
import { monthName } from '../periods.ts'
import { byArea, type Line } from '../population-lines.ts'
import { PopulationLine } from './population-line.tsx'

type Parts = {
  readonly lines: readonly Line[]
  readonly months: readonly string[]
  readonly names: Names
  readonly caption: string
  readonly onSaved: () => void
}

/** Transactions closed, one line for each area, procedure and channel; each month of a line can be changed, each line is saved. */
export const PopulationTable = ({ lines, months, names, caption, onSaved }: Parts) => (
  <table class="stacks populations">
    <caption>
      <span>{caption}</span>
    </caption>
    <thead>
      <Headings months={months} />
    </thead>
    {byArea(lines).map((group) => (
      <tbody key={group[0]?.area}>
        <tr class="group">
          <th scope="rowgroup" colSpan={months.length + 3}>
            {names.area(group[0]?.area ?? '')}
          </th>
        </tr>
        {group.map((line) => (
          <PopulationLine key={line.key} line={line} {...{ months, names, onSaved }} />
        ))}
      </tbody>
    ))}
    <tfoot>
      <Totals lines={lines} months={months} />
    </tfoot>
  </table>
)

const Headings = ({ months }: Pick<Parts, 'months'>) => (
  <tr>
    <th scope="col">Thủ tục</th>
    <th scope="col" class="channel">
      Kênh
    </th>
    {months.map((month) => (
      <th key={month} scope="col" class="n">
        {monthName(month)}
      </th>
    ))}
    <td />
  </tr>
)

function Totals({ lines, months }: Pick<Parts, 'lines' | 'months'>) {
  const total = (month: string) => lines.reduce((sum, { closed }) => sum + (closed.get(month) ?? 0), 0)
  return (
    <tr>
      <th scope="row" colSpan={2}>
        Tổng của các dòng trên
      </th>
      {months.map((month) => (
        <td key={month} class="n" data-label={monthName(month)}>
          {count(total(month))}
        </td>
      ))}
      <td />
    </tr>
  )
}
