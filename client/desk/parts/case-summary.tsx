import { useState } from 'preact/hooks'
import type { Case } from '../api.ts'
import { may } from '../session.ts'
import type { CaseActing } from '../use-case-acts.ts'
import { useSending } from '../use-sending.ts'
import { More } from './more.tsx'
import { Wrong } from './notice.tsx'
import { SendButton } from './send-button.tsx'
import { TextArea } from './text-area.tsx'

type Parts = { readonly of: Case; readonly acts: CaseActing }

/** What the public is told of a case: written by one person, approved by another; nothing where it is not answered. */
export function CaseSummary({ of: one, acts }: Parts) {
  const { summary, may: can } = one
  if (!summary && !can.includes('summarise')) return null
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">Tóm tắt công khai</h2>
      {summary ? (
        <Written of={summary} />
      ) : (
        <p class="soft">Chưa có. Trang “Người dân nói, phường làm” chỉ đăng bản đã duyệt.</p>
      )}
      {summary && can.includes('approve') && (
        <button type="button" class="main" onClick={() => acts.approve(summary.at)}>
          Duyệt để công khai
        </button>
      )}
      {summary && may('case-summary-withdrawn') && (
        <button type="button" onClick={acts.withdraw}>
          {summary.isApproved ? 'Gỡ khỏi trang công khai' : 'Bỏ bản tóm tắt'}
        </button>
      )}
      {can.includes('summarise') && (
        <More title={summary ? 'Sửa bản tóm tắt' : 'Viết bản tóm tắt'}>
          {() => <Form key={summary?.at} of={summary} onSave={acts.summarise} />}
        </More>
      )}
    </section>
  )
}

const Written = ({ of: { said, did, by, isApproved } }: { readonly of: NonNullable<Case['summary']> }) => (
  <>
    <p>
      <b>Người dân nói:</b> {said}
    </p>
    <p>
      <b>Phường làm:</b> {did}
    </p>
    <p class="soft">
      {isApproved ? 'Đang công khai.' : `${by} viết, chờ cán bộ quản lý khảo sát hoặc lãnh đạo phường khác duyệt.`}
    </p>
  </>
)

type FormParts = { readonly of: Case['summary']; readonly onSave: CaseActing['summarise'] }

function Form({ of, onSave }: FormParts) {
  const [said, setSaid] = useState(of?.said ?? '')
  const [did, setDid] = useState(of?.did ?? '')
  const { send, busy, why, refusal } = useSending(() => onSave({ said, did }))
  return (
    <form class="narrow" onSubmit={send}>
      {refusal && <Wrong failure={refusal} />}
      <TextArea
        label="Người dân nói"
        hint="Một, hai câu; không tên người, không số điện thoại, không địa chỉ."
        value={said}
        onChange={setSaid}
        why={why('said')}
      />
      <TextArea label="Phường làm" value={did} onChange={setDid} why={why('did')} />
      <SendButton busy={busy}>Lưu bản tóm tắt</SendButton>
    </form>
  )
}
