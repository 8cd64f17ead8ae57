import { count, percent } from '../../../surveys/voice/numbers.ts'
import { groupName, type Names } from '../names.ts'
import { type Column, DataTable } from './data-table.tsx'
import type { StreamRow } from './reports.ts'

type Parts = { readonly of: StreamRow['strata']; readonly names: Names }
type Group = Parts['of'][number]

/** How many people did not answer; without transactions it is not known. */
const silent = ({ population, respondents }: Group) => (population === undefined ? -1 : population - respondents)

const columns: readonly Column<Group>[] = [
  { title: 'Hồ sơ', number: ({ population }) => (population === undefined ? 'chưa nhập' : count(population)) },
  { title: 'Phiếu', number: ({ respondents }) => count(respondents) },
  { title: 'Tỷ lệ trả lời', number: ({ responseRate }) => (responseRate === undefined ? '–' : percent(responseRate)) },
]

/** Who answered and who did not, group by group; where most are silent first, for there more answers help most. */
export const SilentGroups = ({ of, names }: Parts) => (
  <DataTable
    class="silent"
    caption="Nhóm có nhiều hồ sơ chưa có phiếu trả lời xếp trước"
    what="Nhóm"
    rows={[...of].sort((a, b) => silent(b) - silent(a))}
    keyOf={({ key }) => key}
    nameOf={(group) => (
      <>
        {groupName(group, names)}
        {group.overfull && <span class="note">Nhiều phiếu hơn hồ sơ: cần kiểm tra</span>}
      </>
    )}
    columns={columns}
  />
)
