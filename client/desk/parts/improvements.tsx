import { useId, useState } from 'preact/hooks'
import { dayRead } from '../../../surveys/voice/days.ts'
import { percent, points } from '../../../surveys/voice/numbers.ts'
import { type Improvement, told, v1 } from '../api.ts'
import { periodTitle } from '../periods.ts'
import { may } from '../session.ts'
import { ImprovementForm } from './improvement-form.tsx'
import { More } from './more.tsx'

type Parts = {
  readonly of: readonly Improvement[]
  readonly unit: string
  readonly area: string
  readonly onChanged: () => void
}

/** What was done at a place so that people are served better, with what was measured before and after; and writing one down. */
export function Improvements({ of, unit, area, onChanged }: Parts) {
  const id = useId()
  const mayWrite = may('improvement-written')
  if (of.length === 0 && !mayWrite) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>Đã làm gì</h2>
      {of.length === 0 && <p class="soft">Chưa ghi việc nào. Ghi việc đang làm để sau này so trước và sau.</p>}
      <ul class="improvements">
        {of.map((one) => (
          <li key={one.id}>
            <p>
              <b>{one.title}</b> · từ {dayRead(one.openedOn)}
              {one.doneOn ? `, xong ${dayRead(one.doneOn)}` : ', đang làm'}
            </p>
            <p class="soft">{effectSaid(one.effect)}</p>
            {mayWrite && <Change of={one} onChanged={onChanged} />}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <More title="Ghi một việc">{() => <ImprovementForm of={{ unit, area }} onSaved={onChanged} />}</More>
      )}
    </section>
  )
}

/** What can be said of before and after, in honest words. */
export function effectSaid(effect: Improvement['effect']): string {
  if (effect.state === 'running') return 'Ghi ngày xong để so trước và sau.'
  if (effect.state === 'waiting')
    return `Chưa so được: chờ hết ngày ${dayRead(effect.until)}, quý trọn đầu tiên sau khi xong.`
  if (effect.state === 'few')
    return `Chưa so được: ${periodTitle(effect.before)} hoặc ${periodTitle(effect.after)} chưa đủ phiếu.`
  const { before, after, difference, distinguishable } = effect
  const rates = `${periodTitle(before.period)} ${percent(before.share)} (${before.n} phiếu), ${periodTitle(after.period)} ${percent(after.share)} (${after.n} phiếu)`
  if (!distinguishable) return `${rates}: chưa đủ căn cứ là có thay đổi.`
  const way = difference > 0 ? 'cao hơn' : 'thấp hơn'
  return `${rates}: có đủ căn cứ là ${way} ${points(Math.abs(difference))} điểm phần trăm. Chưa chắc do việc này.`
}

function Change({ of: one, onChanged }: { readonly of: Improvement; readonly onChanged: () => void }) {
  const [isOpen, open] = useState(false)
  return (
    <>
      <p class="actions screen-only">
        <button type="button" onClick={() => open(!isOpen)} aria-expanded={isOpen}>
          {one.doneOn ? 'Sửa' : 'Ghi ngày xong, sửa'} <span class="unseen">{one.title}</span>
        </button>
        <button
          type="button"
          onClick={async () => {
            const answer = await told(v1.improvements[':id'].$delete({ param: { id: one.id } }))
            if (answer.ok) onChanged()
          }}
        >
          Gỡ <span class="unseen">{one.title}</span>
        </button>
      </p>
      {isOpen && <ImprovementForm of={one} onSaved={onChanged} />}
    </>
  )
}
