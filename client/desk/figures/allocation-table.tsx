import type { Allocation } from '../../../server/reports/plan-allocation.ts'
import { count } from '../format.ts'

const headings = ['Trên danh sách', 'Số phiếu', 'Số mời'] as const

/** How many interviews each group gets, and how many to ask for them. */
export function AllocationTable({ of, caption }: { readonly of: Allocation; readonly caption: string }) {
  const people = of.strata.reduce((sum, { population }) => sum + population, 0)
  return (
    <table class="stacks allocation">
      <caption>
        <span>{caption}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Nhóm</th>
          {headings.map((title) => (
            <th key={title} scope="col" class="n">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.strata.map(({ name, population, interviews, select, short }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              {short && <span class="note">Mời hết vẫn có thể thiếu phiếu</span>}
            </th>
            <Numbers of={[population, interviews, select]} />
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">Cộng</th>
          <Numbers of={[people, of.interviews, of.select]} />
        </tr>
      </tbody>
    </table>
  )
}

const Numbers = ({ of }: { readonly of: readonly number[] }) => (
  <>
    {headings.map((title, place) => (
      <td key={title} class="n" data-label={title}>
        {count(of[place] ?? 0)}
      </td>
    ))}
  </>
)
