import { useState } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import type { Proposal, ProposalLook } from '../api.ts'
import { proposalTitle } from '../say-proposal.ts'
import type { ProposalActs } from '../use-proposals.ts'
import { missing, useSending } from '../use-sending.ts'
import { Confirm } from './confirm.tsx'
import { More } from './more.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Confirming = {
  readonly of: Proposal
  readonly look: ProposalLook
  readonly onConfirm: ProposalActs['confirm']
  /** The figures are others than were shown: they are to be shown anew. */
  readonly onStale: () => void
}

/** Confirms what was shown just above, after it was asked whether that is wanted. */
export function Confirming({ of: one, look, onConfirm, onStale }: Confirming) {
  const [isAsked, setAsked] = useState(false)
  const title = proposalTitle(one)
  const confirm = async () => {
    setAsked(false)
    const failure = await onConfirm(one.id, look.seen, {
      done: `Đã xác nhận: ${title}.`,
      published: look.publication?.period,
    })
    if (failure?.problem === 'proposalChanged') onStale()
  }
  return (
    <>
      <button type="button" class="main" onClick={() => setAsked(true)}>
        Xác nhận…
      </button>
      {isAsked && (
        <Confirm title={`${title}?`} act="Xác nhận" onAct={confirm} onClose={() => setAsked(false)}>
          <ul>
            {(look.publication ? whatPublishingDoes : whatItDoes(one, look)).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Confirm>
      )}
    </>
  )
}

const whatPublishingDoes = [
  'Người dân xem được kết quả này tại trang /ket-qua ngay sau khi xác nhận.',
  'Không ai sửa hay xóa được lần công bố này. Phiếu đến sau chỉ được tính trong lần công bố tiếp theo.',
]

const whatItDoes = (one: Proposal, { answers }: ProposalLook) => [
  becomes(one, count(answers)),
  'Tên hai người, lý do và thời điểm được ghi vào nhật ký. Muốn làm ngược lại cũng cần hai người.',
]

/** What becomes of the answers. */
function becomes({ kind, subjectKind }: Proposal, many: string): string {
  if (subjectKind === 'proposal')
    return `${many} phiếu trở lại như trước khi bị loại: được tính, chờ đủ nhóm 5 phiếu, hoặc chờ xem.`
  if (kind === 'exclude' || kind === 'exclude-batch')
    return `${many} phiếu không được tính nữa; phiếu vẫn được giữ nguyên.`
  return `${many} phiếu được tính vào số liệu.`
}

type Declining = { readonly of: Proposal; readonly onDecline: ProposalActs['decline'] }

/** Declines with a reason the proposer reads. */
export function Declining({ of: { id, ...one }, onDecline }: Declining) {
  const [reason, setReason] = useState('')
  const title = proposalTitle(one)
  const { send, busy, why } = useSending(async () => {
    if (reason.trim().length < 10) return missing('reason', 'Xin ghi rõ vì sao không đồng ý, ít nhất 10 ký tự.')
    return onDecline(id, reason, `Đã từ chối: ${title}. Số liệu không thay đổi.`)
  })
  return (
    <More title="Không đồng ý" about={title}>
      {() => (
        <form class="narrow" onSubmit={send}>
          <TextField
            label="Vì sao không đồng ý"
            kind="reason"
            hint="Người đề nghị đọc được lời này"
            value={reason}
            onChange={setReason}
            why={why('reason')}
          />
          <SendButton busy={busy}>Từ chối đề nghị</SendButton>
        </form>
      )}
    </More>
  )
}
