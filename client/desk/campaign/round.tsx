import { dayAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { publicDrawAddress } from '../address.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { More } from '../parts/more.tsx'
import { NewWindow } from '../parts/new-window.tsx'
import { Answered } from '../parts/notice.tsx'
import { useAsked } from '../use-asked.ts'
import type { Campaign } from './asked.ts'
import { type DrawnHousehold, drawnHouseholds } from './drawn-list.ts'

type Draw = Campaign['draws'][number]
type Parts = { readonly id: string; readonly of: Draw; readonly isLast: boolean }

/** A round of the draw: its seed and counts in large type, the line anybody computes it by, and the whole list. */
export function Round({ id, of: { round, seed, reason, at, by, sizes }, isLast }: Parts) {
  return (
    <section class={isLast ? 'projector' : undefined} aria-labelledby={`round-${round}`}>
      <h3 id={`round-${round}`}>
        Lần {round}, {dayAt(at)}: số gốc <b class="seed">{seed}</b>
      </h3>
      {reason && <p>Vì sao bốc lại: {reason}</p>}
      <p class="soft">
        {by} gõ số gốc. {isLast ? 'Lần này được dùng.' : 'Lần này không dùng nữa.'}
      </p>
      <DataTable
        caption={`Số hộ đã bốc, cộng ${count(sum(sizes, 'main'))} hộ chính thức và ${count(sum(sizes, 'reserve'))} hộ dự phòng`}
        what="Tổ"
        rows={sizes}
        keyOf={({ stratum }) => stratum}
        nameOf={({ stratum }) => stratum}
        columns={columns}
      />
      <More title="Danh sách mã hộ đã bốc" about={`lần ${round}`}>
        {() => <Codes {...{ id, round }} />}
      </More>
      <p>Ai cũng tính lại được: thứ tự trong mỗi tổ là thứ tự của mã SHA-256 tính từ số gốc và mã hộ.</p>
      <pre class="command">{`printf '%s|%s' '${seed}' 'MA_HO' | sha256sum`}</pre>
      <p class="links">
        <NewWindow href={publicDrawAddress(id)}>Trang công khai của lần bốc thăm</NewWindow>{' '}
        <a href={publicDrawAddress(id, round)} download={`boc-tham-${round}.csv`}>
          Tải danh sách (CSV)<span class="unseen"> lần {round}</span>
        </a>
      </p>
    </section>
  )
}

const sum = (sizes: Draw['sizes'], part: 'main' | 'reserve'): number => sizes.reduce((all, one) => all + one[part], 0)

const columns: readonly Column<Draw['sizes'][number]>[] = [
  { title: 'Chính thức', number: ({ main }) => count(main) },
  { title: 'Dự phòng', number: ({ reserve }) => count(reserve) },
]

function Codes({ id, round }: { readonly id: string; readonly round: number }) {
  const asked = useAsked(`drawn ${id} ${round}`, () => drawnHouseholds(id, round))
  return (
    <Answered of={asked}>
      {(households) => (
        <DataTable
          caption="Theo thứ tự bốc trong mỗi tổ"
          what="Mã hộ"
          rows={households}
          keyOf={({ code }) => code}
          nameOf={({ code }) => code}
          columns={drawnColumns}
        />
      )}
    </Answered>
  )
}

const drawnColumns: readonly Column<DrawnHousehold>[] = [
  { title: 'Tổ', text: ({ stratum }) => stratum },
  { title: 'Danh sách', text: ({ list }) => list },
]
