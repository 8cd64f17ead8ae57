import { useState } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import type { Flag } from '../api.ts'
import { may } from '../session.ts'
import type { FlagActs } from '../use-flag-acts.ts'
import { missing, useSending } from '../use-sending.ts'
import { More } from './more.tsx'
import { ProposeForm } from './propose-form.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = { readonly of: readonly Flag[]; readonly acts: FlagActs }

/** What may be done about all signs that are chosen, as one. */
export function FlagActions({ of, acts }: Parts) {
  const chosen = of.filter(({ id }) => acts.chosen.has(id))
  if (chosen.length === 0) return null
  const areSets = chosen.every(({ isSet }) => isSet)
  const held = chosen.some((one) => one.held > 0)
  return (
    <section class="chosen" aria-labelledby="chosen">
      <h3 id="chosen">Đã chọn {count(chosen.length)} dấu hiệu</h3>
      {!areSets && (
        <p class="soft">
          Có dấu hiệu nói về tỷ lệ chung chứ không về từng phiếu, nên không đề nghị loại được; bỏ chọn các dấu hiệu đó
          nếu muốn loại.
        </p>
      )}
      {areSets && may('batch-exclusion-proposed') && (
        <More title="Đề nghị loại">
          {() => <ProposeForm kind="exclude-batch" act="Đề nghị loại tất cả" onPropose={acts.leaveOut} />}
        </More>
      )}
      {areSets && held && may('batch-count-proposed') && (
        <More title="Đề nghị tính các phiếu chờ xem">
          {() => <ProposeForm kind="count-batch" act="Đề nghị tính" onPropose={acts.count} />}
        </More>
      )}
      <More title="Đã xem, không sao">{() => <Clearing acts={acts} />}</More>
      <button type="button" class="quiet" onClick={() => acts.choose([])}>
        Bỏ chọn
      </button>
    </section>
  )
}

/** Why nothing is wrong; it stays beside the sign. */
function Clearing({ acts }: Pick<Parts, 'acts'>) {
  const [reason, setReason] = useState('')
  const { send, busy, why } = useSending(async () => {
    if (reason.trim().length < 10) return missing('reason', 'Xin ghi rõ vì sao không có gì sai, ít nhất 10 ký tự.')
    const answer = await acts.clear(reason)
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="narrow" onSubmit={send}>
      <TextField
        label="Vì sao không sao"
        kind="reason"
        hint="Ít nhất 10 ký tự; ví dụ: họp phụ huynh, đã hỏi lại nhà trường"
        value={reason}
        onChange={setReason}
        why={why('reason')}
      />
      <SendButton busy={busy}>Ghi đã xem</SendButton>
    </form>
  )
}
