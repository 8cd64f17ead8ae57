import { useState } from 'preact/hooks'
import { dayRead } from '../../../surveys/voice/days.ts'
import type { Case } from '../api.ts'
import type { CaseActing } from '../use-case-acts.ts'
import { useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SendButton } from './send-button.tsx'

type Opened = Extract<Awaited<ReturnType<CaseActing['open']>>, { ok: true }>['value']
type Parts = { readonly of: Case; readonly open: CaseActing['open'] }

/** What is hidden of a case, and how to reach its author: shown to its holder for the call or the letter itself; the log says so. */
export function CaseWhole({ of: one, open }: Parts) {
  const [whole, setWhole] = useState<Opened>()
  const { send, busy, refusal } = useSending(async () => {
    const answer = await open()
    if (answer.ok) setWhole(answer.value)
    return answer.ok ? undefined : answer.failure
  })
  const isHidden = one.events.some(({ pieces }) => pieces?.some((piece) => 'part' in piece))
  if (!isHidden && one.contact === null) return null
  if (whole) return <Whole of={whole} />
  return (
    <form onSubmit={send}>
      {refusal && <Wrong failure={refusal} />}
      <SendButton busy={busy}>{one.contact ? 'Xem cách liên hệ và toàn văn' : 'Xem toàn văn'}</SendButton>
      <p class="soft">Nhật ký ghi người xem và lúc xem, không ghi nội dung.</p>
    </form>
  )
}

const Whole = ({ of: { words, contact } }: { readonly of: Opened }) => (
  <div class="said" role="status">
    {contact && (
      <p>
        {contact.kind === 'phone' ? 'Điện thoại' : 'Thư điện tử'}: <b>{contact.reach}</b> (tự xóa ngày{' '}
        {dayRead(contact.deleteOn)})
      </p>
    )}
    {words.map(({ n, words: text }) => (
      <p key={n} class="whole">
        {text}
      </p>
    ))}
  </div>
)
