import { useState } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import type { Names } from '../names.ts'
import { monthName } from '../periods.ts'
import { byArea, type Line, missingIn, totalIn } from '../population-lines.ts'
import type { Refused } from '../use-population-saving.ts'
import { PopulationLine } from './population-line.tsx'

type Parts = {
  readonly lines: readonly Line[]
  readonly months: readonly string[]
  readonly names: Names
  /** Whether the lines are shown without being asked for. */
  readonly isOpen: boolean
  readonly refused: Refused | undefined
  readonly onEnter: () => void
}

/** Transactions closed, folded by area: its totals, and opened a line for each procedure and channel. */
export const PopulationTable = ({ lines, months, isOpen, ...parts }: Parts) => (
  <div class="populations">
    <MonthsHead months={months} />
    {byArea(lines).map((group) => (
      <Area key={`${group[0]?.area} ${isOpen}`} lines={group} {...{ months, isOpen }} {...parts} />
    ))}
    <p class="sums">
      <strong>Tổng của các dòng trên</strong>
      <Sums {...{ lines, months }} />
    </p>
  </div>
)

/** As many lines as a person looks through; the others are shown when asked for. */
const many = 25

function Area({ lines, months, names, isOpen, refused, onEnter }: Parts) {
  const [open, setOpen] = useState(isOpen)
  const [all, setAll] = useState(false)
  const name = names.area(lines[0]?.area ?? '')
  const shown = all ? lines : lines.slice(0, many)
  return (
    <details class="more" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="sums">
          <span>
            {name} <span class="soft">{count(lines.length)} dòng</span>
          </span>
          <Sums {...{ lines, months }} />
        </span>
      </summary>
      {open && (
        <table class="stacks">
          <caption class="unseen">{name}: số hồ sơ đã giải quyết trong tháng</caption>
          <Headings months={months} />
          <tbody>
            {shown.map((line) => (
              <PopulationLine key={line.key} {...{ line, months, names, refused, onEnter }} />
            ))}
          </tbody>
        </table>
      )}
      {open && shown.length < lines.length && (
        <button type="button" onClick={() => setAll(true)}>
          Hiện thêm {count(lines.length - shown.length)} dòng
        </button>
      )}
    </details>
  )
}

/** Names the columns of the totals where they stand in columns; elsewhere each total carries its month. */
const MonthsHead = ({ months }: Pick<Parts, 'months'>) => (
  <p class="sums head soft" aria-hidden="true">
    <span>Lĩnh vực</span>
    {months.map((month) => (
      <span key={month} class="sum">
        {monthName(month)}
      </span>
    ))}
  </p>
)

/** What the lines sum up to in each month, and how many have no number yet. */
const Sums = ({ lines, months }: Pick<Parts, 'lines' | 'months'>) => (
  <>
    {months.map((month) => (
      <span key={month} class="sum">
        <span class="soft">{monthName(month)}</span> {count(totalIn(lines, month))}
        {missingIn(lines, month) > 0 && <span class="missing">{count(missingIn(lines, month))} dòng trống</span>}
      </span>
    ))}
  </>
)

const Headings = ({ months }: Pick<Parts, 'months'>) => (
  <thead>
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
    </tr>
  </thead>
)
