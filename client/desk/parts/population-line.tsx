import { channelNames } from '../../../surveys/grammar/context.ts'
import type { Names } from '../names.ts'
import { monthName } from '../periods.ts'
import type { Line } from '../population-lines.ts'
import { may } from '../session.ts'
import { usePopulationLine } from '../use-population-line.ts'

type Parts = {
  readonly line: Line
  readonly months: readonly string[]
  readonly names: Names
  readonly onSaved: () => void
}

/** One line of the table: a field for each month, saved together. */
export function PopulationLine({ line, months, names, onSaved }: Parts) {
  const { text, type, isChanged, busy, said, save } = usePopulationLine(line, onSaved)
  const why = said && !said.ok ? `${line.key}-why`.replaceAll(' ', '_') : undefined
  return (
    <tr class={why ? 'refused' : undefined}>
      <th scope="row">
        {line.procedure ? names.procedure(line.procedure) : 'Mọi thủ tục'}
        {line.procedure && <span class="soft"> {line.procedure}</span>}
        {why && (
          <span class="why line" role="alert" id={why}>
            {said?.words}
          </span>
        )}
      </th>
      <td class="channel">{channelNames[line.channel]}</td>
      {months.map((month) => (
        <MonthCell
          key={month}
          label={`${line.name}, ${monthName(month).toLowerCase()}`}
          {...{ month, why }}
          value={text(month)}
          onType={(typed) => type(month, typed)}
          onEnter={save}
        />
      ))}
      <td class="act">
        {isChanged && (
          <button type="button" class="main" aria-disabled={busy} onClick={save}>
            {busy ? 'Đang lưu…' : 'Lưu'} <span class="unseen">{line.name}</span>
          </button>
        )}
        <span role="status" class="soft">
          {said?.ok && !isChanged ? `✓ ${said.words}` : ''}
        </span>
      </td>
    </tr>
  )
}

type Cell = {
  readonly month: string
  readonly label: string
  /** The id of what tells why the line was refused. */
  readonly why: string | undefined
  readonly value: string
  readonly onType: (text: string) => void
  readonly onEnter: () => void
}

const MonthCell = ({ month, label, why, value, onType, onEnter }: Cell) => (
  <td class="n" data-label={monthName(month)}>
    <input
      inputMode="numeric"
      autocomplete="off"
      aria-label={label}
      aria-describedby={why}
      placeholder="–"
      readOnly={!may('population-entered')}
      value={value}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
      onKeyDown={({ key }) => key === 'Enter' && onEnter()}
    />
  </td>
)
