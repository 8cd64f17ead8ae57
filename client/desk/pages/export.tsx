import { useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { offeredPeriods } from '../../../surveys/periods/offered.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { choices } from '../known.ts'
import { Wrong } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { periodTitle, usualPeriod } from '../periods.ts'
import { mostInWorkbook, useAnswerExport, type Wanted } from '../use-answer-export.ts'

const formats = [
  { value: 'xlsx', title: `Excel (.xlsx), nhiều nhất ${count(mostInWorkbook)} phiếu` },
  { value: 'csv-semicolon', title: 'CSV cho Excel tiếng Việt (dấu chấm phẩy)' },
  { value: 'csv', title: 'CSV (dấu phẩy)' },
]

/** Answers of a period as a file, a row each; how far it has come, and a way to stop it. */
export function ExportPage() {
  const { state, take, stop } = useAnswerExport()
  return (
    <>
      <PageHead
        title="Xuất phiếu trả lời"
        intro="Mỗi phiếu một dòng, chỉ có ngày, không có giờ; thông tin cá nhân trong ý kiến được che. Việc xuất được ghi vào nhật ký."
      />
      <Choosing isComing={state.is === 'coming'} onTake={(wanted) => void take(wanted)} onStop={stop} />
      <Standing of={state} />
    </>
  )
}

type Choosing = {
  readonly isComing: boolean
  readonly onTake: (wanted: Wanted) => void
  readonly onStop: () => void
}

function Choosing({ isComing, onTake, onStop }: Choosing) {
  const today = dayOf(Date.now())
  const halves = choices.now.value?.halves ?? []
  const [period, setPeriod] = useState(usualPeriod(halves, today))
  const [format, setFormat] = useState('xlsx')
  const periods = offeredPeriods(halves, today).flatMap((one) => one.periods)
  function send(event: Event) {
    event.preventDefault()
    if (!isComing) onTake({ period, format: format as Wanted['format'] })
  }
  const offered = periods.map((name) => ({ value: name, title: periodTitle(name) ?? name }))
  const all = [...offered, { value: '', title: 'Mọi phiếu' }]
  return (
    <form class="narrow" onSubmit={send}>
      <SelectField label="Kỳ" name="period" options={all} value={period} onChange={setPeriod} />
      <SelectField label="Dạng tệp" name="format" options={formats} value={format} onChange={setFormat} />
      <div class="actions">
        <button type="submit" class="main" aria-disabled={isComing}>
          Xuất phiếu
        </button>
        {isComing && (
          <button type="button" onClick={onStop}>
            Dừng
          </button>
        )}
      </div>
    </form>
  )
}

function Standing({ of: state }: { readonly of: ReturnType<typeof useAnswerExport>['state'] }) {
  if (state.is === 'idle') return null
  if (state.is === 'failed') return <Wrong failure={state.failure} />
  if (state.is === 'coming')
    return (
      <p role="status">
        <progress value={state.rows} max={Math.max(1, state.atMost)} aria-label="Tiến độ" /> {comingSaid(state)}
      </p>
    )
  return (
    <p class="said" role="status">
      {state.is === 'done'
        ? `Đã xuất ${count(state.rows)} phiếu. Tệp nằm trong thư mục tải về; bảo quản như hồ sơ công việc.`
        : 'Đã dừng, chưa lưu tệp nào. Nhật ký vẫn ghi lần xuất này.'}
    </p>
  )
}

const comingSaid = ({ rows, atMost }: { readonly rows: number; readonly atMost: number }): string =>
  atMost === 0 ? 'Đang chuẩn bị…' : `Đã nhận ${count(rows)} trên nhiều nhất ${count(atMost)} phiếu`
