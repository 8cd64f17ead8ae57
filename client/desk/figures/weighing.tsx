import { count, points } from '../../../surveys/voice/numbers.ts'
import { groupName, type Names } from '../names.ts'
import { More } from '../parts/more.tsx'
import { type Column, DataTable } from './data-table.tsx'
import type { Weighted } from './reports.ts'

/** How the answers were weighted: the groups with their transactions and answers, and which were put together. */
export function Weighing({ of: { cells, merges }, names }: { readonly of: Weighted; readonly names: Names }) {
  return (
    <>
      <More title={`Các nhóm hồ sơ dùng để tính (${count(cells.length)})`}>
        {() => <Cells cells={cells} names={names} />}
      </More>
      {merges.length > 0 && (
        <More title={`Nhật ký gộp nhóm ít phiếu (${count(merges.length)})`}>
          {() => (
            <ol class="merges">
              {told(merges, names).map(({ from, into }) => (
                <li key={from}>
                  {from} <b>gộp vào</b> {into}
                </li>
              ))}
            </ol>
          )}
        </More>
      )}
    </>
  )
}

const Cells = ({ cells, names }: Pick<Weighted, 'cells'> & { readonly names: Names }) => (
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

const columns: readonly Column<Weighted['cells'][number]>[] = [
  { title: 'Hồ sơ', number: ({ population }) => count(population) },
  { title: 'Phiếu', number: ({ respondents }) => count(respondents) },
  {
    title: 'Hồ sơ mỗi phiếu',
    number: ({ population, respondents }) => (respondents > 0 ? points(population / respondents / 100) : '–'),
  },
]

/** Each merge in words: what was merged before is called as what it was merged into, and how many it holds. */
function told(merges: Weighted['merges'], names: Names) {
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
