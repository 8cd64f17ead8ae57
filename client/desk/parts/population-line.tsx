import { channelNames } from '../../../surveys/grammar/context.ts'
import type { Names } from '../names.ts'
import { monthName } from '../periods.ts'
import { textIn, type } from '../population-draft.ts'
import type { Line } from '../population-lines.ts'
import { may } from '../session.ts'
import type { Refused } from '../use-population-saving.ts'

type Parts = {
  readonly line: Line
  readonly months: readonly string[]
  readonly names: Names
  readonly refused: Refused | undefined
  readonly onEnter: () => void
}

/** The id of what tells why nothing was saved. */
export const whyId = 'populations-why'

/** One line of the table: a field for each month. */
export const PopulationLine = ({ line, months, names, refused, onEnter }: Parts) => (
  <tr>
    <th scope="row">
      {line.procedure ? names.procedure(line.procedure) : 'Mọi thủ tục'}
      {line.procedure && <span class="soft"> {line.procedure}</span>}
    </th>
    <td class="channel">{channelNames[line.channel]}</td>
    {months.map((month) => (
      <MonthCell key={month} {...{ line, month, onEnter }} isRefused={isAt(refused, line, month)} />
    ))}
  </tr>
)

const isAt = (refused: Refused | undefined, line: Line, month: string): boolean =>
  refused?.line === line.key && refused.month === month

type Cell = Pick<Parts, 'line' | 'onEnter'> & { readonly month: string; readonly isRefused: boolean }

const MonthCell = ({ line, month, isRefused, onEnter }: Cell) => (
  <td class={isRefused ? 'n refused' : 'n'} data-label={monthName(month)}>
    <input
      inputMode="numeric"
      autocomplete="off"
      aria-label={`${line.name}, ${monthName(month).toLowerCase()}`}
      aria-invalid={isRefused || undefined}
      aria-describedby={isRefused ? whyId : undefined}
      placeholder="–"
      readOnly={!may('population-entered')}
      value={textIn(line, month)}
      onInput={({ currentTarget }) => type(line, month, currentTarget.value)}
      onKeyDown={({ key }) => key === 'Enter' && onEnter()}
    />
  </td>
)
