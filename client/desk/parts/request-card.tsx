import { useState } from 'preact/hooks'
import { dayRead } from '../../../surveys/voice/days.ts'
import { type DataRequest, kindSaid, nextStep, stepSaid, waySaid } from '../data-requests.ts'
import { may } from '../session.ts'
import { Facts } from './facts.tsx'
import { RequestAnswering, RequestClosing } from './request-steps.tsx'

type Parts = { readonly of: DataRequest; readonly today: string; readonly onDone: (says: string) => void }

/** A request that is open: what is due by when, and writing down that it was done. */
export function RequestCard({ of: one, today, onDone }: Parts) {
  const [doing, setDoing] = useState<'answer' | 'close'>()
  const step = nextStep(one)
  const isLate = step?.by != null && step.by < today
  const close = () => setDoing(undefined)
  const finished = (says: string) => {
    close()
    onDone(says)
  }
  return (
    <article class="proposal" aria-labelledby={`request-${one.id}`}>
      <h3 id={`request-${one.id}`}>
        {one.reference}: {kindSaid(one)}
      </h3>
      {step && <p class={isLate ? 'why' : undefined}>{stepSaid(step, today)}.</p>}
      <Facts
        of={[
          ['Nhận ngày', `${dayRead(one.receivedOn)}, ${waySaid(one).toLowerCase()}`],
          ['Đã trả lời người yêu cầu', one.answeredOn && dayRead(one.answeredOn)],
          ['Hạn thực hiện', one.doneDue && dayRead(one.doneDue)],
          ['Người ghi', one.by],
        ]}
      />
      {doing === 'answer' && <RequestAnswering of={one} today={today} onDone={finished} onClose={close} />}
      {doing === 'close' && <RequestClosing of={one} today={today} onDone={finished} onClose={close} />}
      {!doing && may('data-request-closed') && (
        <div class="actions">
          {one.answeredOn === null && (
            <button type="button" onClick={() => setDoing('answer')}>
              Ghi đã trả lời<span class="unseen"> người yêu cầu {one.reference}</span>
            </button>
          )}
          <button type="button" onClick={() => setDoing('close')}>
            Ghi kết quả<span class="unseen"> yêu cầu {one.reference}</span>
          </button>
        </div>
      )}
    </article>
  )
}
