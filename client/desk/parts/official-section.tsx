import { officialScopes, publishers } from '../../../surveys/grammar/outside-figures.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { v1 } from '../api.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { labels, type Official, officialSaid, shareSaid } from '../outside-figures.ts'
import { may } from '../session.ts'
import { aboutOf, useEditing } from '../use-editing.ts'
import { OfficialForm } from './official-form.tsx'
import { RowActs } from './row-acts.tsx'
import { Said } from './said.tsx'

type Parts = { readonly sipas: readonly Official[]; readonly onChanged: () => void }

/** SIPAS indices as the city and the ministry published them. */
export function OfficialSection({ sipas, onChanged }: Parts) {
  const { editing, done, begin, close, finished, takeOff } = useEditing<Official>(onChanged)
  const mayWrite = may('outside-figure-written')
  return (
    <section aria-labelledby="official">
      <h2 id="official">Chỉ số SIPAS đã công bố</h2>
      <Said of={done.times}>{done.says}</Said>
      {sipas.length === 0 ? (
        <p class="empty">Chưa ghi chỉ số nào. Khi Thành phố hoặc Bộ Nội vụ công bố thì ghi kèm số văn bản.</p>
      ) : (
        <DataTable
          caption="Năm mới nhất đứng trước"
          what={labels.sipas.year}
          rows={sipas}
          keyOf={({ id }) => id}
          nameOf={({ year }) => year}
          columns={[...columns, ...(mayWrite ? [actsOf({ begin, takeOff })] : [])]}
        />
      )}
      <p class="note">
        Thành phố và Bộ Nội vụ chọn người, chọn câu hỏi và cách tính riêng. Các chỉ số này có dấu riêng trên biểu đồ ở
        trang Tổng quan.
      </p>
      {mayWrite && !editing && (
        <button type="button" class="screen-only" onClick={() => begin('new')}>
          Ghi Chỉ số SIPAS đã công bố
        </button>
      )}
      {editing && <OfficialForm {...aboutOf(editing)} onDone={finished} onClose={close} />}
    </section>
  )
}

const columns: readonly Column<Official>[] = [
  { title: labels.sipas.publisher, text: ({ publisher }) => publishers[publisher].vi },
  { title: labels.sipas.scope, text: ({ scope }) => officialScopes[scope].vi },
  { title: labels.sipas.value, number: ({ value }) => shareSaid(value) },
  { title: labels.sipas.document, text: ({ document, issuedOn }) => `${document}, ngày ${dayRead(issuedOn)}` },
  { title: labels.sipas.source, text: ({ source }) => source },
]

type Acting = Pick<ReturnType<typeof useEditing<Official>>, 'begin' | 'takeOff'>

const actsOf = ({ begin, takeOff }: Acting): Column<Official> => ({
  title: 'Việc',
  text: (one) => (
    <RowActs
      about={`chỉ số ${officialSaid(one)}`}
      onChange={() => begin(one)}
      onTakeOff={() => takeOff(v1['outside-figures'].sipas[':id'].$delete({ param: { id: one.id } }), 'Đã gỡ chỉ số.')}
    />
  ),
})
