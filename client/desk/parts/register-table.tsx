import { useState } from 'preact/hooks'
import { dayRead } from '../../../surveys/voice/days.ts'
import { type RegisterEntry, untilSaid } from '../disclosures.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { may } from '../session.ts'
import { DisclosureEnd } from './disclosure-end.tsx'
import { RowActs } from './row-acts.tsx'

type Parts = {
  readonly entries: readonly RegisterEntry[]
  readonly today: string
  readonly onDone: (says: string) => void
  readonly onTakeOut: (id: string) => void
}

/** The register of a quarter, and writing down that something was taken down. */
export function RegisterTable({ entries, today, onDone, onTakeOut }: Parts) {
  const [ending, setEnding] = useState<string>()
  const found = entries.find(({ id }) => id !== null && id === ending)
  if (entries.length === 0) return <p class="empty">Chưa công khai nội dung nào trong quý này.</p>
  const columns = [...columnsOn(today), ...(may('disclosure-ended') ? [actsOf({ onTakeOut, onEnd: setEnding })] : [])]
  return (
    <>
      <DataTable
        class="register"
        caption="Theo ngày công khai"
        what="Nội dung"
        rows={entries.map((one, n) => ({ ...one, n }))}
        keyOf={({ n }) => String(n)}
        nameOf={({ what }) => what}
        columns={columns}
      />
      {found && (
        <DisclosureEnd
          key={found.id}
          of={found}
          today={today}
          onDone={(says) => {
            setEnding(undefined)
            onDone(says)
          }}
          onClose={() => setEnding(undefined)}
        />
      )}
    </>
  )
}

const columnsOn = (today: string): readonly Column<RegisterEntry>[] => [
  { title: 'Nơi công khai', text: ({ place }) => placeSaid(place) },
  { title: 'Từ ngày', text: ({ since }) => dayRead(since) },
  { title: 'Đến ngày', text: (one) => untilSaid(one, today) },
  { title: 'Người ghi', text: ({ by }) => by },
]

/** A page of ours is led to. */
const placeSaid = (place: string) => (place.startsWith('/ket-qua') ? <a href={place}>/ket-qua</a> : place)

type Acting = Pick<Parts, 'onTakeOut'> & { readonly onEnd: (id: string) => void }

const actsOf = ({ onTakeOut, onEnd }: Acting): Column<RegisterEntry> => ({
  title: 'Việc',
  text: ({ id, what, until }) =>
    id !== null && (
      <span class="row-acts">
        {until === null && (
          <button type="button" class="quiet" onClick={() => onEnd(id)}>
            Ghi ngày kết thúc<span class="unseen"> {what}</span>
          </button>
        )}
        <RowActs about={what} onTakeOff={() => onTakeOut(id)} />
      </span>
    ),
})
