import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, withChoices } from '../address.ts'
import type { Theme, ThemeList } from '../api.ts'
import { periodTitle } from '../periods.ts'
import { precisionSaid } from '../precision-said.ts'
import { type Column, DataTable } from './data-table.tsx'

/** How many comments speak of each theme, quarter by quarter, and how often the rule is right. */
export function ThemeTable({ of: { periods, themes } }: { readonly of: ThemeList }) {
  const columns: readonly Column<Theme>[] = [
    ...periods.map(({ name, comments }, i) => ({
      title: `${periodTitle(name)} (${count(comments)} ý kiến)`,
      number: ({ counts }: Theme) => count(counts[i] ?? 0),
    })),
    { title: 'Đúng với ý kiến đã chấm', text: ({ precision }) => precisionSaid(precision) },
  ]
  return (
    <DataTable
      caption="Số ý kiến theo chủ đề, bốn quý gần nhất"
      what="Chủ đề"
      rows={themes}
      keyOf={({ id }) => id}
      nameOf={({ id, name }) => <a href={withChoices(addresses.comments, { theme: id })}>{name}</a>}
      columns={columns}
    />
  )
}
