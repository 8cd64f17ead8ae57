import { useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { campaignAddress } from '../address.ts'
import { told, v1 } from '../api.ts'
import { Facts } from '../parts/facts.tsx'
import { More } from '../parts/more.tsx'
import { Wrong } from '../parts/notice.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { TextField } from '../parts/text-field.tsx'
import { may } from '../session.ts'
import { useSending } from '../use-sending.ts'
import { DrawForm } from './draw-form.tsx'
import { Round } from './round.tsx'
import type { StepParts } from './step-parts.ts'

/** From announcing where the seed comes from to the list everybody can compute again. */
export function DrawStep(parts: StepParts) {
  const { of } = parts
  if (of.state === 'planned') return null
  const mayDraw = may('sample-drawn') && (of.state === 'announced' || of.state === 'drawn')
  const isDay = of.seedOn !== null && dayOf(Date.now()) >= of.seedOn
  return (
    <>
      <Facts
        of={[
          ['Nguồn số gốc', of.seedSource],
          ['Ngày có số gốc', of.seedOn && dayRead(of.seedOn)],
        ]}
      />
      {of.state === 'sealed' && may('draw-announced') && <AnnounceForm {...parts} />}
      {of.state === 'announced' && may('draw-announced') && (
        <More title="Báo lại nguồn và ngày">{() => <AnnounceForm {...parts} />}</More>
      )}
      {mayDraw && of.draws.length === 0 && isDay && <DrawForm {...parts} />}
      {of.draws.toReversed().map((draw) => (
        <Round key={draw.round} id={of.id} of={draw} isLast={draw.round === of.draws.length} />
      ))}
      {of.draws.length > 0 && (
        <p>
          <a class="button" href={campaignAddress(of.id, 'boc-tham', 'bien-ban')}>
            Biên bản bốc thăm (in A4)
          </a>
        </p>
      )}
      {mayDraw && of.draws.length > 0 && <More title="Bốc thăm lại">{() => <DrawForm {...parts} />}</More>}
    </>
  )
}

function AnnounceForm({ of, onDone }: StepParts) {
  const [source, setSource] = useState(of.seedSource ?? '')
  const [on, setOn] = useState(of.seedOn ?? '')
  const { send, busy, why, refusal } = useSending(async () => {
    const answer = await told(v1.campaigns[':id'].announcement.$post({ param: { id: of.id }, json: { source, on } }))
    if (answer.ok) onDone(`Đã báo nguồn số gốc; bốc thăm từ ngày ${dayRead(on)}.`)
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="narrow" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <TextField
        kind="title"
        name="source"
        label="Nguồn số gốc"
        hint="Một số không ai chọn được, ví dụ giải đặc biệt xổ số miền Bắc ngày đã báo"
        value={source}
        onChange={setSource}
        why={why('source')}
      />
      <TextField
        kind="day"
        name="on"
        label="Ngày có số gốc"
        hint="Từ ngày mai trở đi"
        value={on}
        onChange={setOn}
        why={why('on')}
      />
      <SendButton busy={busy}>Báo trước</SendButton>
    </form>
  )
}
