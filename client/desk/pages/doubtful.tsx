import { useState } from 'preact/hooks'
import { dayOf, oneDay } from '../../../surveys/grammar/calendar.ts'
import { type Alerts, type Exclusion, type Told, together, told, v1 } from '../api.ts'
import { BatchList } from '../figures/batch-list.tsx'
import { ExclusionsInForce, isInForce } from '../figures/exclusions-in-force.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Answered, Wrong } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { TextField } from '../parts/text-field.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { type Doubt, useDoubtful } from '../use-doubtful.ts'

type Answer = {
  readonly sending: Pick<Alerts, 'batches'>
  readonly out: { readonly exclusions: readonly Exclusion[] }
}

/** Answers somebody should look at: those that came together from one place, and those that were left out. */
export function Doubtful() {
  const now = Date.now()
  const asked = useAsked('doubtful', () =>
    together<Answer>({
      sending: may('alerts-read')
        ? told(v1.alerts.$get({ query: { from: dayOf(now - 30 * oneDay), to: dayOf(now) } }))
        : nothing,
      out: told(v1.exclusions.$get({ query: {} })),
    }),
  )
  const doubtful = useDoubtful(asked.again)
  return (
    <>
      <PageHead
        title="Phiếu nghi vấn"
        intro="Phiếu chờ xem chưa nằm trong số liệu. Số phiếu ở đây là dấu hiệu để xem lại, không phải kết luận về ai."
      />
      {doubtful.failure && <Wrong failure={doubtful.failure} />}
      {doubtful.done && (
        <p class="said" role="status">
          {doubtful.done}
        </p>
      )}
      <Answered of={asked}>{(answer) => <Shown {...answer} ask={doubtful.ask} />}</Answered>
      {doubtful.asked && <Question of={doubtful.asked} onAct={doubtful.act} onClose={doubtful.keep} />}
    </>
  )
}

const nothing: Promise<Told<Answer['sending']>> = Promise.resolve({ ok: true, value: { batches: [] } })

function Shown({ sending, out, ask }: Answer & { readonly ask: (doubt: Doubt) => void }) {
  const isActing = may('batch-counted') && may('batch-excluded')
  return (
    <>
      {may('alerts-read') && (
        <section aria-labelledby="batches">
          <h2 id="batches">Phiếu đến cùng lúc từ một nơi</h2>
          <BatchList of={sending.batches} onAsk={isActing ? (batch, what) => ask({ what, batch }) : undefined} />
        </section>
      )}
      <section aria-labelledby="out">
        <h2 id="out">Phiếu bị loại</h2>
        <ExclusionsInForce
          of={out.exclusions.filter(isInForce)}
          onTakeBack={may('exclusion-taken-back') ? (exclusion) => ask({ what: 'taken back', exclusion }) : undefined}
        />
      </section>
    </>
  )
}

type Asking = {
  readonly of: Doubt
  readonly onAct: (doubt: Doubt, reason: string) => void
  readonly onClose: () => void
}

/** What will happen, and for a batch the written reason everybody can read. */
function Question({ of, onAct, onClose }: Asking) {
  const [reason, setReason] = useState('')
  const [why, setWhy] = useState<string>()
  const isBatch = of.what !== 'taken back'
  const act = () => {
    if (isBatch && reason.trim().length < shortest) return setWhy(`Xin ghi lý do, từ ${shortest} ký tự.`)
    onAct(of, reason.trim())
  }
  return (
    <Confirm {...words[of.what]} onAct={act} onClose={onClose}>
      <p>{words[of.what].what}</p>
      {isBatch && (
        <TextField
          kind="reason"
          label="Lý do"
          hint="Ghi vào nhật ký, mọi người có quyền xem phiếu bị loại đều đọc được."
          value={reason}
          onChange={setReason}
          why={why}
        />
      )}
    </Confirm>
  )
}

const shortest = 10

const words = {
  counted: {
    title: 'Tính các phiếu chờ xem của đợt này?',
    act: 'Tính vào số liệu',
    what: 'Phiếu được tính như mọi phiếu khác, theo nhóm từ 5 phiếu. Sau này vẫn loại được.',
  },
  excluded: {
    title: 'Loại cả đợt khỏi số liệu?',
    act: 'Loại cả đợt',
    what: 'Phiếu không bị xóa hay sửa. Trang kết quả nêu số phiếu bị loại và kết quả khi tính cả các phiếu đó.',
  },
  'taken back': {
    title: 'Tính lại phiếu này?',
    act: 'Tính lại',
    what: 'Phiếu được tính vào số liệu trở lại. Việc loại và việc tính lại đều còn trong nhật ký.',
  },
} as const
