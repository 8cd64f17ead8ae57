import type { Allocation } from '../../../server/reports/plan/plan-allocation.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { Cells, type Column, Head } from './data-table.tsx'

type Numbers = Pick<Allocation['strata'][number], 'population' | 'interviews' | 'select'>

const columns: readonly Column<Numbers>[] = [
  { title: 'Trên danh sách', number: ({ population }) => count(population) },
  { title: 'Số phiếu', number: ({ interviews }) => count(interviews) },
  { title: 'Số người mời', number: ({ select }) => count(select) },
]

/** How many interviews each group gets, and how many to ask for them. */
export function AllocationTable({ of, caption }: { readonly of: Allocation; readonly caption: string }) {
  const population = of.strata.reduce((sum, stratum) => sum + stratum.population, 0)
  return (
    <table class="stacks allocation">
      <caption>
        <span>{caption}</span>
      </caption>
      <Head what="Nhóm" columns={columns} />
      <tbody>
        {of.strata.map((stratum) => (
          <tr key={stratum.name}>
            <th scope="row">
              {stratum.name}
              {stratum.short && <span class="note">Mời cả danh sách vẫn có thể thiếu phiếu</span>}
            </th>
            <Cells of={stratum} columns={columns} />
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">Cộng</th>
          <Cells of={{ population, interviews: of.interviews, select: of.select }} columns={columns} />
        </tr>
      </tbody>
    </table>
  )
}
