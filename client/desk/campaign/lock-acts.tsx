import { useState } from 'preact/hooks'
import { momentAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { type Failure, type Told, told, v1 } from '../api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { More } from '../parts/more.tsx'
import { Wrong } from '../parts/notice.tsx'
import { may } from '../session.ts'
import type { LockLook } from './asked.ts'
import { ReasonForm } from './reason-form.tsx'
import type { StepParts } from './step-parts.ts'
import { figureWords } from './words.ts'

type Parts = StepParts & {
  readonly look: LockLook
  /** The figures changed while they were looked at. */
  readonly onOutdated: () => void
}

/** Asking for the lock, confirming it as another person, or taking the wish back with a reason. */
export function LockActs(parts: Parts) {
  const { of, onDone, look, onOutdated } = parts
  const [failure, setFailure] = useState<Failure>()
  const param = { id: of.id }
  async function act(sent: Promise<Told<unknown>>, says: string) {
    const answer = await sent
    setFailure(answer.ok ? undefined : answer.failure)
    if (answer.ok) return onDone(says)
    if (answer.failure.problem === 'proposalChanged') onOutdated()
  }
  const ask = () =>
    act(told(v1.campaigns[':id']['lock-request'].$post({ param })), 'Đã đề nghị khóa; chờ lãnh đạo phường xác nhận.')
  const confirm = () =>
    act(told(v1.campaigns[':id'].lock.$post({ param, json: { seen: look.seen } })), 'Đã khóa số liệu của đợt điều tra.')
  return (
    <>
      {failure && <Wrong failure={failure} />}
      {of.lockAskedBy === null ? (
        may('campaign-lock-asked') && (
          <Asking title="Đề nghị khóa số liệu…" act="Đề nghị khóa" onAct={ask}>
            <p>Một lãnh đạo phường xem số liệu rồi xác nhận. Trước khi xác nhận vẫn rút lại được.</p>
          </Asking>
        )
      ) : (
        <Asked {...parts} onConfirm={confirm} />
      )}
    </>
  )
}

function Asked({ of, onDone, look, onConfirm }: Parts & { readonly onConfirm: () => void }) {
  return (
    <>
      <p>
        {of.lockAskedBy} đề nghị khóa lúc {momentAt(of.lockAskedAt ?? 0)}.
      </p>
      {may('campaign-locked') && (
        <Asking title="Xác nhận khóa…" act="Khóa số liệu" onAct={onConfirm}>
          <p>
            {count(look.respondents)} phiếu vào số liệu điều tra chọn mẫu, hài lòng {figureWords(look.results.figure)}.
            Từ đó không ai sửa được.
          </p>
          <p>Lần đến, ghi chú, số người của từng hộ và đường từ phiếu đến hộ bị xóa, không lấy lại được.</p>
        </Asking>
      )}
      {may('campaign-lock-withdrawn') && (
        <More title="Rút đề nghị khóa">
          {() => (
            <ReasonForm
              label="Vì sao chưa khóa"
              act="Rút đề nghị khóa"
              onAct={async (reason) => {
                const sent = v1.campaigns[':id']['lock-request'].$delete({ param: { id: of.id }, json: { reason } })
                const answer = await told(sent)
                if (answer.ok) onDone('Đã rút đề nghị khóa.')
                return answer.ok ? undefined : answer.failure
              }}
            />
          )}
        </More>
      )}
    </>
  )
}

type AskingParts = {
  /** On the button that opens the question. */
  readonly title: string
  readonly act: string
  readonly onAct: () => void
  readonly children: preact.ComponentChildren
}

/** A button that asks before it does something. */
function Asking({ title, act, onAct, children }: AskingParts) {
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <p>
        <button type="button" class="main" onClick={() => setAsked(true)}>
          {title}
        </button>
      </p>
      {isAsked && (
        <Confirm
          title={title.replace('…', '?')}
          act={act}
          onAct={() => {
            setAsked(false)
            onAct()
          }}
          onClose={() => setAsked(false)}
        >
          {children}
        </Confirm>
      )}
    </>
  )
}
