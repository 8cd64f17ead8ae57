import { useState } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import { told, v1 } from '../api.ts'
import { Answered, Wrong } from '../parts/notice.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { useSending } from '../use-sending.ts'
import type { Campaign, CampaignHousehold } from './asked.ts'
import { useHouseholds } from './use-households.ts'

type Parts = { readonly of: Campaign; readonly who: string }

/** Sheets with names and addresses leave the desk: that is written down before any is shown. */
export function ControlSheets({ of, who }: Parts) {
  const asked = useHouseholds(of.id)
  return (
    <Answered of={asked}>
      {({ households }) => (
        <Noted of={of} who={who} households={households.filter(({ interviewer }) => interviewer === who)} />
      )}
    </Answered>
  )
}

type Own = Parts & { readonly households: readonly CampaignHousehold[] }

function Noted(parts: Own) {
  const { of, who, households } = parts
  const [isNoted, setNoted] = useState(false)
  const { send, busy, refusal } = useSending(async () => {
    const json = { households: households.length }
    const answer = await told(v1.campaigns[':id']['control-sheets'].$post({ param: { id: of.id }, json }))
    if (answer.ok) setNoted(true)
    return answer.ok ? undefined : answer.failure
  })
  if (isNoted) return <Sheets {...parts} />
  return (
    <form class="narrow" onSubmit={send}>
      {refusal && <Wrong failure={refusal} />}
      <p>
        Phiếu của {nameOf(of, who)} có tên và địa chỉ của {count(households.length)} hộ. Việc in được ghi vào nhật ký.
        Thu lại phiếu khi xong thực địa.
      </p>
      <SendButton busy={busy}>Ghi nhật ký và hiện phiếu</SendButton>
    </form>
  )
}

const nameOf = ({ people, progress }: Campaign, who: string): string =>
  progress.by.find(({ interviewer }) => interviewer === who)?.name ??
  people.interviewers.find(({ id }) => id === who)?.name ??
  who

/** So many households a sheet, so that the columns can be written in. */
const perSheet = 6

function Sheets({ of, who, households }: Own) {
  const sheets = Array.from({ length: Math.ceil(households.length / perSheet) }, (_, i) =>
    households.slice(i * perSheet, (i + 1) * perSheet),
  )
  return (
    <div>
      {sheets.map((own, i) => (
        <Sheet key={own[0]?.code} households={own}>
          {of.name} · điều tra viên {nameOf(of, who)} · tờ {i + 1}/{sheets.length}
        </Sheet>
      ))}
    </div>
  )
}

const visits = [1, 2, 3, 4] as const

type SheetParts = { readonly households: readonly CampaignHousehold[]; readonly children: preact.ComponentChildren }

const Sheet = ({ households, children }: SheetParts) => (
  <article class="paper control-sheet">
    <h2 class="paper-title">PHIẾU KIỂM SOÁT</h2>
    <p class="paper-standing">{children}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">Hộ, cách tìm</th>
          <th scope="col">Số người từ 18 tuổi: hỏi người thứ</th>
          {visits.map((visit) => (
            <th key={visit} scope="col">
              Lần {visit}: ngày, giờ, kết quả
            </th>
          ))}
          <th scope="col">Hẹn lại, ghi chú</th>
        </tr>
      </thead>
      <tbody>
        {households.map((one) => (
          <Row key={one.code} of={one} />
        ))}
      </tbody>
    </table>
    <p class="paper-note">
      Người thứ mấy tính từ người nhiều tuổi nhất trong hộ; không hỏi người khác thay. Kết quả: 1 đã trả lời, 2 không
      gặp, 3 từ chối, 4 không có hộ hoặc không vào được, 5 lý do khác (ghi rõ).
    </p>
  </article>
)

function Row({ of: { code, stratum, form, contact, asked } }: { readonly of: CampaignHousehold }) {
  return (
    <tr>
      <td data-title="Hộ">
        <div>
          <b>{code}</b>, {stratum}
          <br />
          {[contact?.name, contact?.address, contact?.phone].filter(Boolean).join(', ') || 'chưa có địa chỉ'}
          <br />
          Phiếu số {form}
        </div>
      </td>
      <td data-title="Hỏi người thứ">
        <div>
          {asked.map((person, i) => (
            <span key={`${i + 1}`} class="asked">
              {i + 1}:&nbsp;<b>{person}</b>{' '}
            </span>
          ))}
        </div>
      </td>
      {visits.map((visit) => (
        <td key={visit} data-title={`Lần ${visit}`} />
      ))}
      <td data-title="Hẹn lại" />
    </tr>
  )
}
