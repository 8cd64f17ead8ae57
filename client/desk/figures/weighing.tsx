import { count, points } from '../../../surveys/voice/numbers.ts'
import { groupName, type Names } from '../names.ts'
import { More } from '../parts/more.tsx'
import { type Column, DataTable } from './data-table.tsx'
import type { TargetFigure, WeighedGroups } from './reports.ts'
import { WithGroups } from './weighed-groups.tsx'

type Parts = { readonly row: TargetFigure; readonly names: Names }

/** How the answers were weighted: the groups with their transactions and answers, and which were put together. */
export function Weighing({ row, names }: Parts) {
  const { weighted } = row.estimate
  if (!weighted) return null
  const { cells = [], merges = [] } = weighted
  const { of = { cells: cells.length, merges: merges.length } } = weighted
  return (
    <>
      <More title={`Các nhóm hồ sơ dùng để tính (${count(of.cells)})`}>
        {() => <WithGroups row={row}>{(groups) => <Cells cells={groups.cells} names={names} />}</WithGroups>}
      </More>
      {of.merges > 0 && (
        <More title={`Nhật ký gộp nhóm ít phiếu (${count(of.merges)})`}>
          {() => <WithGroups row={row}>{(groups) => <Merges merges={groups.merges} names={names} />}</WithGroups>}
        </More>
      )}
    </>
  )
}

const Merges = ({ merges, names }: Pick<WeighedGroups, 'merges'> & Pick<Parts, 'names'>) => (
  <ol class="merges">
    {told(merges, names).map(({ from, into }) => (
      <li key={from}>
        {from} <b>gộp vào</b> {into}
      </li>
    ))}
  </ol>
)

const Cells = ({ cells, names }: Pick<WeighedGroups, 'cells'> & Pick<Parts, 'names'>) => (
  <DataTable
    class="cells"
    caption="Mỗi nhóm được tính theo số hồ sơ đã giải quyết của nhóm; nhóm dưới 10 phiếu được gộp với nhóm gần nhất."
    what="Nhóm"
    rows={cells}
    keyOf={({ members }) => members.map((member) => groupName(member, names)).join()}
    nameOf={({ members }) =>
      members.map((member) => (
        <span key={groupName(member, names)} class="line">
          {groupName(member, names)}
        </span>
      ))
    }
    columns={columns}
  />
)

const columns: readonly Column<WeighedGroups['cells'][number]>[] = [
  { title: 'Hồ sơ', number: ({ population }) => count(population) },
  { title: 'Phiếu', number: ({ respondents }) => count(respondents) },
  {
    title: 'Hồ sơ mỗi phiếu',
    number: ({ population, respondents }) => (respondents > 0 ? points(population / respondents / 100) : '–'),
  },
]

/** Each merge in words: what was merged before is called as what it was merged into, and how many it holds. */
function told(merges: WeighedGroups['merges'], names: Names) {
  const sizes = new Map<string, number>()
  const called = (key: string) => {
    const size = sizes.get(key) ?? 1
    return keyName(key, names) + (size > 1 ? ` (và ${count(size - 1)} nhóm đã gộp)` : '')
  }
  return merges.map(({ from, into }) => {
    const words = { from: called(from), into: called(into) }
    sizes.set(into, (sizes.get(into) ?? 1) + (sizes.get(from) ?? 1))
    return words
  })
}

/** The server names a merged group by its key: area, channel and, where told apart, procedure. */
function keyName(key: string, names: Names): string {
  const [area = '', channel = '', procedure = ''] = key.split(' ')
  return groupName({ area, channel, procedure }, names)
}
