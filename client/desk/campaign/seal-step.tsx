import { useState } from 'preact/hooks'
import { inFours } from '../../../surveys/voice/in-fours.ts'
import { type Failure, told, v1 } from '../api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { More } from '../parts/more.tsx'
import { Wrong } from '../parts/notice.tsx'
import { may } from '../session.ts'
import { ReasonForm } from './reason-form.tsx'
import type { StepParts } from './step-parts.ts'

/** The frame is told by its hash from here on; one sealed by mistake is opened again with a reason. */
export function SealStep(parts: StepParts) {
  const { state, seal, frame } = parts.of
  if (state === 'planned') return frame.seal === null ? null : <Sealing {...parts} seen={frame.seal} />
  const isOpenable = (state === 'sealed' || state === 'announced') && may('frame-opened')
  return (
    <>
      <Seal of={seal ?? ''} title="Mã niêm phong" />
      {isOpenable && <Opening {...parts} />}
    </>
  )
}

const Seal = ({ of, title }: { readonly of: string; readonly title: string }) => (
  <p>
    {title} (SHA-256 của các dòng “mã hộ;tổ;số người từ 18 tuổi”, xếp theo thứ tự):
    <code class="seal">{inFours(of)}</code>
  </p>
)

function Sealing({ of, seen, onDone }: StepParts & { readonly seen: string }) {
  const [isAsked, setAsked] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  async function seal() {
    setAsked(false)
    const answer = await told(v1.campaigns[':id'].seal.$post({ param: { id: of.id }, json: { seen } }))
    setFailure(answer.ok ? undefined : answer.failure)
    if (answer.ok) onDone('Đã niêm phong khung. Việc tiếp theo: báo trước nguồn số gốc.')
  }
  return (
    <>
      {failure && <Wrong failure={failure} />}
      <Seal of={seen} title="Mã của khung lúc này" />
      {may('frame-sealed') && (
        <button type="button" class="main" onClick={() => setAsked(true)}>
          Niêm phong khung…
        </button>
      )}
      {isAsked && (
        <Confirm title="Niêm phong khung?" act="Niêm phong" onAct={seal} onClose={() => setAsked(false)}>
          <p>Từ lúc này không ai thêm, bớt, đổi hộ hay số hộ bốc ở từng tổ. Mã niêm phong ghi vào nhật ký.</p>
          <p>
            <code class="seal">{inFours(seen)}</code>
          </p>
        </Confirm>
      )}
    </>
  )
}

const Opening = ({ of, onDone }: StepParts) => (
  <More title="Mở niêm phong">
    {() => (
      <ReasonForm
        label="Vì sao mở niêm phong"
        act="Mở niêm phong"
        onAct={async (reason) => {
          const answer = await told(v1.campaigns[':id'].opening.$post({ param: { id: of.id }, json: { reason } }))
          if (answer.ok) onDone('Đã mở niêm phong. Nguồn số gốc đã báo không dùng nữa.')
          return answer.ok ? undefined : answer.failure
        }}
      />
    )}
  </More>
)
