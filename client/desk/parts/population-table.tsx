import { channelNames } from '../../../surveys/grammar/context.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import type { Names } from '../names.ts'
import { byArea, type Line } from '../population-lines.ts'
import { may } from '../session.ts'
import { usePopulationLine } from '../use-population-line.ts'

type Parts = {
  readonly lines: readonly Line[]
  readonly months: readonly string[]
  readonly names: Names
  readonly caption: string
  readonly onSaved: () => void
}

/** 'yyyy-MM' as it is read. */
export const monthName = (month: string): string => `Tháng ${dayRead(month.slice(0, 7))}${halves[month.slice(7)] ?? ''}`

/** A half of a month is told behind it. */
const halves: { readonly [tail: string]: string } = { '-01': ' (1–14)', '-15': ' (từ 15)' }

/** Transactions closed, one line for each area, procedure and channel; each month of a line can be changed, each line is saved. */
export function PopulationTable({ lines, months, names, caption, onSaved }: Parts) {
  const total = (month: string) => lines.reduce((sum, { closed }) => sum + (closed.get(month) ?? 0), 0)
  return (
    <table class="stacks populations">
      <caption>
        <span>{caption}</span>
      </caption>
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
          <td />
        </tr>
      </thead>
      {byArea(lines).map((group) => (
        <tbody key={group[0]?.area}>
          <tr class="group">
            <th scope="rowgroup" colSpan={months.length + 3}>
              {names.area(group[0]?.area ?? '')}
            </th>
          </tr>
          {group.map((line) => (
            <Entry key={line.key} line={line} {...{ months, names, onSaved }} />
          ))}
        </tbody>
      ))}
      <tfoot>
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
      </tfoot>
    </table>
  )
}

type OneLine = Pick<Parts, 'months' | 'names' | 'onSaved'> & { readonly line: Line }

function Entry({ line, months, names, onSaved }: OneLine) {
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
        <td key={month} class="n" data-label={monthName(month)}>
          <input
            inputMode="numeric"
            autocomplete="off"
            aria-label={`${line.name}, ${monthName(month).toLowerCase()}`}
            aria-describedby={why}
            placeholder="–"
            readOnly={!may('population-entered')}
            value={text(month)}
            onInput={({ currentTarget }) => type(month, currentTarget.value)}
            onKeyDown={({ key }) => key === 'Enter' && save()}
          />
        </td>
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
