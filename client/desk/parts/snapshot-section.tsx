import { dayRead } from '../../../surveys/voice/days.ts'
import { upToDecimals } from '../../../surveys/voice/numbers.ts'
import { type History, v1 } from '../api.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { printed } from '../figures/measured.tsx'
import { labels, type Snapshot, shareSaid } from '../outside-figures.ts'
import { monthName } from '../periods.ts'
import { may } from '../session.ts'
import { aboutOf, useEditing } from '../use-editing.ts'
import { RowActs } from './row-acts.tsx'
import { Said } from './said.tsx'
import { SnapshotForm } from './snapshot-form.tsx'

type Points = History['points']
type Parts = {
  readonly snapshots: readonly Snapshot[]
  /** Our own figures, month by month. */
  readonly ours: Points
  readonly onChanged: () => void
}

/** Bộ chỉ số 766 month by month, beside what people said in the same month. */
export function SnapshotSection({ snapshots, ours, onChanged }: Parts) {
  const { editing, done, begin, close, finished, takeOff } = useEditing<Snapshot>(onChanged)
  const mayWrite = may('outside-figure-written')
  return (
    <section aria-labelledby="index-766">
      <h2 id="index-766">Bộ chỉ số 766</h2>
      <Said of={done.times}>{done.says}</Said>
      {snapshots.length === 0 ? (
        <p class="empty">Chưa ghi lần nào. Mỗi tháng ghi một lần, ngay khi Thành phố lấy số liệu.</p>
      ) : (
        <DataTable
          caption="Tháng mới nhất đứng trước"
          what={labels.snapshot.month}
          rows={snapshots}
          keyOf={({ id }) => id}
          nameOf={({ month }) => monthName(month)}
          columns={[...columns, besides(ours), source, ...(mayWrite ? [actsOf({ begin, takeOff })] : [])]}
        />
      )}
      <Why />
      {mayWrite && !editing && (
        <button type="button" class="screen-only" onClick={() => begin('new')}>
          Ghi số liệu Bộ chỉ số 766
        </button>
      )}
      {editing && <SnapshotForm {...aboutOf(editing)} onDone={finished} onClose={close} />}
    </section>
  )
}

/** Why the two are not alike: said wherever they stand beside each other. */
const Why = () => (
  <p class="note">
    Hai bên khác nhau vì đo người khác, hỏi câu khác, theo cách khác. Bộ chỉ số 766 do Cổng Dịch vụ công quốc gia tính
    từ hồ sơ và phản ánh, kiến nghị trên Cổng. Cột của phường là tỷ lệ hài lòng chung của người tự nguyện trả lời tại
    phường về thủ tục hành chính. Không cộng, không lấy bình quân hai bên.
  </p>
)

const columns: readonly Column<Snapshot>[] = [
  { title: 'Lấy số liệu lúc', text: ({ takenOn, takenAt }) => `${dayRead(takenOn)} ${takenAt}` },
  { title: labels.snapshot.onTime, number: ({ onTime }) => shareSaid(onTime) },
  { title: labels.snapshot.handled, number: ({ handled }) => shareSaid(handled) },
  { title: labels.snapshot.procedures, number: ({ procedures }) => shareSaid(procedures) },
  { title: labels.snapshot.points, number: ({ points }) => upToDecimals(points, 4) },
]

const source: Column<Snapshot> = { title: labels.snapshot.source, text: ({ source }) => source }

const besides = (ours: Points): Column<Snapshot> => ({
  title: 'Phường tự đo, cùng tháng',
  number: ({ month }) => oursSaid(ours.find(({ period }) => period === month)),
})

function oursSaid(point: Points[number] | undefined) {
  if (!point) return '–'
  if (point.withheld || !point.shown) return 'chưa đủ phiếu để nêu'
  const { number, interval } = printed(point.shown)
  return (
    <>
      {number} <span class="soft">{interval}</span>
      {!point.closed && <span class="note">tạm tính</span>}
    </>
  )
}

type Acting = Pick<ReturnType<typeof useEditing<Snapshot>>, 'begin' | 'takeOff'>

const actsOf = ({ begin, takeOff }: Acting): Column<Snapshot> => ({
  title: 'Việc',
  text: (one) => (
    <RowActs
      about={`số liệu lấy ngày ${dayRead(one.takenOn)}`}
      onChange={() => begin(one)}
      onTakeOff={() =>
        takeOff(v1['outside-figures'].snapshots[':id'].$delete({ param: { id: one.id } }), 'Đã gỡ số liệu.')
      }
    />
  ),
})
