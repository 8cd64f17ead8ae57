import { useState } from 'preact/hooks'
import { told, v1 } from '../api.ts'
import { useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

/** The comment as it was written, for a reason that the log keeps; closed again with the page. */
export function CommentWhole({ id }: { readonly id: string }) {
  const [reason, setReason] = useState('')
  const [words, setWords] = useState<string>()
  const { send, busy, why, refusal } = useSending(async () => {
    const answer = await told(v1.comments[':id'].whole.$post({ param: { id }, json: { reason } }))
    if (answer.ok) setWords(answer.value.words)
    return answer.ok ? undefined : answer.failure
  })
  // Not on paper: what is hidden stays so there.
  if (words !== undefined)
    return (
      <p class="whole screen-only" role="status">
        {words}
      </p>
    )
  return (
    <form class="narrow" onSubmit={send}>
      {refusal && <Wrong failure={refusal} />}
      <TextField
        label="Lý do xem toàn văn"
        kind="reason"
        hint="Nhật ký ghi người xem, lúc xem, ý kiến và lý do; không ghi nội dung"
        value={reason}
        onChange={setReason}
        why={why('reason')}
      />
      <SendButton busy={busy}>Xem toàn văn</SendButton>
    </form>
  )
}
