import { useState } from 'preact/hooks'
import { dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { told, v1 } from '../api.ts'
import { type DataRequest, kindSaid, outcomeSaid, type Register, waySaid } from '../data-requests.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { RequestCard } from '../parts/request-card.tsx'
import { RequestForm } from '../parts/request-form.tsx'
import { Said } from '../parts/said.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'

/** The register of what people asked about their personal data: what is open, by when, and what was done. */
export function Requests() {
  const asked = useAsked('requests', () => told(v1.requests.$get()))
  const [entering, setEntering] = useState(false)
  const [done, setDone] = useState({ times: 0, says: '' })
  function onDone(says: string) {
    setEntering(false)
    setDone(({ times }) => ({ times: times + 1, says }))
    asked.again()
  }
  return (
    <>
      <PageHead
        title="Yêu cầu về dữ liệu cá nhân"
        intro="Người dân yêu cầu xem, sửa, rút sự đồng ý hoặc xóa dữ liệu của mình. Sổ này không ghi tên và cách liên hệ."
      >
        {may('data-request-entered') && (
          <button type="button" class="main" onClick={() => setEntering(true)}>
            Ghi yêu cầu mới
          </button>
        )}
        <PrintButton />
      </PageHead>
      <Said of={done.times}>{done.says}</Said>
      <Answered of={asked}>
        {(register) => (
          <>
            {entering && <RequestForm today={register.today} onDone={onDone} onClose={() => setEntering(false)} />}
            <Found register={register} onDone={onDone} />
          </>
        )}
      </Answered>
    </>
  )
}

type Parts = { readonly register: Register; readonly onDone: (says: string) => void }

function Found({ register, onDone }: Parts) {
  const { requests, today, source } = register
  const open = requests.filter(({ doneOn }) => doneOn === null)
  const closed = requests.filter(({ doneOn }) => doneOn !== null)
  return (
    <>
      <section aria-labelledby="open">
        <h2 id="open">Đang mở ({count(open.length)})</h2>
        {open.length === 0 ? (
          <p>Không có yêu cầu nào đang chờ. Có yêu cầu đến thì ghi vào đây ngay trong ngày để không quá hạn.</p>
        ) : (
          open.map((one) => <RequestCard key={one.id} of={one} today={today} onDone={onDone} />)
        )}
        <p class="soft">
          Trả lời người yêu cầu trong 2 ngày làm việc; xem hoặc sửa trong 10 ngày, rút sự đồng ý trong 15 ngày, xóa
          trong 20 ngày kể từ ngày nhận. Căn cứ: {source}.
        </p>
      </section>
      {closed.length > 0 && <Closed requests={closed} onDone={onDone} />}
    </>
  )
}

function Closed({ requests, onDone }: Pick<Register, 'requests'> & Pick<Parts, 'onDone'>) {
  return (
    <section aria-labelledby="closed">
      <h2 id="closed">Đã có kết quả ({count(requests.length)})</h2>
      <DataTable
        caption="Mới nhất xếp trước; sổ được giữ 5 năm"
        what="Số hồ sơ"
        rows={requests}
        keyOf={({ id }) => id}
        nameOf={({ reference }) => reference}
        columns={[...columns, ...(may('data-request-reopened') ? [reopening(onDone)] : [])]}
      />
    </section>
  )
}

const columns: readonly Column<DataRequest>[] = [
  { title: 'Yêu cầu', text: kindSaid },
  { title: 'Cách đến', text: waySaid },
  { title: 'Nhận ngày', text: ({ receivedOn }) => dayRead(receivedOn) },
  { title: 'Xong ngày', text: ({ doneOn }) => dayRead(doneOn ?? '') },
  { title: 'Kết quả', text: outcomeSaid },
  { title: 'Đã làm gì', text: ({ done }) => done },
]

const reopening = (onDone: Parts['onDone']): Column<DataRequest> => ({
  title: 'Ghi nhầm',
  text: ({ id, reference }) => (
    <button
      type="button"
      class="quiet"
      onClick={async () => {
        const answer = await told(v1.requests[':id'].closure.$delete({ param: { id } }))
        onDone(answer.ok ? `Yêu cầu ${reference} lại đang chờ kết quả.` : answer.failure.message)
      }}
    >
      Xem xét lại<span class="unseen"> yêu cầu {reference}</span>
    </button>
  ),
})
