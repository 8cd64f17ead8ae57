import { momentAt } from '../../../surveys/voice/days.ts'
import type { Catalogue, LogPage } from '../api.ts'
import { type Column, DataTable } from './data-table.tsx'

type Line = LogPage['lines'][number]
type Parts = { readonly of: LogPage; readonly units: Catalogue['units'] }

/** One row for each line: when, who, what, to what, why, and what was there before. */
export function LogTable({ of: { lines }, units }: Parts) {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const columns: readonly Column<Line>[] = [
    { title: 'Lúc', text: ({ at }) => momentAt(at) },
    { title: 'Người làm', text: (line) => who(line, (unit) => names.get(unit) ?? unit) },
    { title: 'Việc', text: ({ act }) => act },
    { title: 'Đối tượng', text: ({ subjectKind, subject }) => [subjectKind, subject].filter(Boolean).join(' ') },
    { title: 'Lý do, chi tiết', text: (line) => <More of={line} /> },
  ]
  return (
    <DataTable
      class="log-table"
      caption="Mới nhất đứng trước"
      what="Dòng"
      rows={lines}
      keyOf={({ n }) => String(n)}
      nameOf={({ n }) => String(n)}
      columns={columns}
    />
  )
}

function who({ person, role, unit, via }: Line, unitName: (unit: string) => string) {
  const held = [role, unit && unitName(unit)].filter(Boolean).join(', ')
  return (
    <>
      {person} <span class="soft">({[held, via].filter(Boolean).join('; ')})</span>
    </>
  )
}

function More({ of: { reason, details } }: { readonly of: Line }) {
  if (!reason && details.length === 0) return <>–</>
  return (
    <>
      {reason}
      {details.length > 0 && (
        <ul class="soft">
          {details.map(({ name, before, after }) => (
            <li key={`${name} ${after}`}>
              {name}: {before === null ? after : `${before || 'chưa có'} → ${after}`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
