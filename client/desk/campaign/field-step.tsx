import { dayOf, oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, campaignAddress } from '../address.ts'
import { Facts } from '../parts/facts.tsx'
import { More } from '../parts/more.tsx'
import { may } from '../session.ts'
import type { Campaign } from './asked.ts'
import { BeginForm } from './begin-form.tsx'
import { ProgressByGroup, ProgressByInterviewer } from './progress-tables.tsx'
import { ReassignForm } from './reassign-form.tsx'
import { ReserveForm } from './reserve-form.tsx'
import type { StepParts } from './step-parts.ts'
import { VisitForm } from './visit-form.tsx'
import { rateWords } from './words.ts'

/** The field: how far it is, and what whoever manages it does. */
export function FieldStep(parts: StepParts) {
  const { of } = parts
  if (of.state === 'drawn') return may('field-begun') ? <Begin {...parts} /> : null
  if (of.state !== 'field') return null
  return (
    <>
      <Progress of={of} />
      {may('control-sheets-printed') && <Papers of={of} />}
      {may('cases-assigned') && <Acts {...parts} />}
    </>
  )
}

const Begin = (parts: StepParts) =>
  parts.of.people.interviewers.length > 0 ? (
    <BeginForm {...parts} />
  ) : (
    <p class="empty">
      Chưa ai có vai điều tra viên. Người quản trị hệ thống cấp vai này ở trang{' '}
      <a href={addresses.accounts}>Tài khoản</a>.
    </p>
  )

function Progress({ of }: { readonly of: Campaign }) {
  const { rates, medianVisits, groups, by } = of.progress
  const left = Math.round((startOfDay(of.endsOn) - startOfDay(dayOf(Date.now()))) / oneDay)
  return (
    <>
      <Facts
        of={[
          ['Còn lại', left < 0 ? 'đã quá ngày kết thúc' : `${count(left)} ngày`],
          ['Tỷ lệ trả lời thấp nhất (RR1)', rateWords(rates.RR1)],
          [
            'Tỷ lệ trả lời ước tính (RR3)',
            `${rateWords(rates.RR3)}, tính ${rateWords(rates.e)} hộ chưa rõ là có người đủ điều kiện (e)`,
          ],
          ['Số lần đến, ở giữa', medianVisits === null ? 'chưa có' : count(medianVisits)],
        ]}
      />
      <ProgressByGroup groups={groups} />
      <ProgressByInterviewer by={by} />
    </>
  )
}

const Papers = ({ of }: { readonly of: Campaign }) => (
  <>
    <h3>In cho điều tra viên</h3>
    <ul>
      {of.progress.by.map(({ interviewer, name }) => (
        <li key={interviewer}>
          {name} –{' '}
          <a href={`${campaignAddress(of.id, 'thuc-dia', 'kiem-soat')}&nguoi=${encodeURIComponent(interviewer)}`}>
            Phiếu kiểm soát<span class="unseen"> của {name}</span>
          </a>
          ,{' '}
          <a href={`${campaignAddress(of.id, 'thuc-dia', 'phieu-trang')}&nguoi=${encodeURIComponent(interviewer)}`}>
            Phiếu hỏi trắng có số<span class="unseen"> của {name}</span>
          </a>
        </li>
      ))}
    </ul>
  </>
)

const Acts = (parts: StepParts) => (
  <>
    <More title="Nhập phiếu kiểm soát">{() => <VisitForm {...parts} />}</More>
    <More title="Chuyển hộ cho điều tra viên khác">{() => <ReassignForm {...parts} />}</More>
    {parts.of.protocol.substitution === 'reserve' && (
      <More title="Giao hộ dự phòng">{() => <ReserveForm {...parts} />}</More>
    )}
  </>
)
