import { useEffect, useRef, useState } from 'preact/hooks'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { withChoices } from './address.ts'
import { answersWorkbook, rowsFrom } from './answers-workbook.ts'
import { type Failure, v1 } from './api.ts'
import { handOver } from './csv.ts'
import { periodTitle } from './periods.ts'
import { type Coming, receiveFile } from './receive-file.ts'
import { missing } from './use-sending.ts'

/** A workbook is made in the browser’s memory, all of it; beyond this CSV is the way. */
export const mostInWorkbook = 100_000

export type Wanted = { readonly period: string; readonly format: 'xlsx' | 'csv' | 'csv-semicolon' }
type State =
  | { readonly is: 'idle' }
  | ({ readonly is: 'coming' } & Coming)
  | { readonly is: 'done'; readonly rows: number }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly failure: Failure }

/** Taking answers out as a file, with how far it has come, and stopping it. Whoever leaves the page stops it too. */
export function useAnswerExport() {
  const [state, setState] = useState<State>({ is: 'idle' })
  const running = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  async function take(wanted: Wanted) {
    const stop = new AbortController()
    running.current = stop
    let tooMany = false
    setState({ is: 'coming', rows: 0, atMost: 0 })
    const onPart = (coming: Coming) => {
      tooMany = wanted.format === 'xlsx' && Math.max(coming.atMost, coming.rows) > mostInWorkbook
      if (tooMany) stop.abort()
      else setState({ is: 'coming', ...coming })
    }
    const found = await receiveFile(addressOf(wanted), { signal: stop.signal, onPart })
    if (tooMany) return setState({ is: 'failed', failure: missing('format', tooManySaid) })
    if ('stopped' in found) return setState({ is: 'stopped' })
    if (!found.ok) return setState({ is: 'failed', failure: found.failure })
    try {
      handOver(nameOf(wanted), await fileOf(wanted, found.parts))
      setState({ is: 'done', rows: found.rows })
    } catch {
      setState({ is: 'failed', failure: missing('format', notMadeSaid) })
    }
  }

  return { state, take, stop: () => running.current?.abort() }
}

const notMadeSaid = 'Chưa tạo được tệp trên máy này. Xin chọn dạng CSV hoặc kỳ ngắn hơn.'
const tooManySaid = `Chưa xuất vì kỳ này có trên ${count(mostInWorkbook)} phiếu, quá sức một tệp Excel. Xin chọn kỳ ngắn hơn hoặc dạng CSV.`

const addressOf = ({ period, format }: Wanted): string =>
  withChoices(v1.responses.export.$path(), {
    format: format === 'xlsx' ? 'ndjson' : format,
    period: period || undefined,
  })

const nameOf = ({ period, format }: Wanted): string =>
  `phieu-tra-loi${period && `-${period}`}.${format === 'xlsx' ? 'xlsx' : 'csv'}`

async function fileOf({ period, format }: Wanted, parts: readonly Uint8Array<ArrayBuffer>[]): Promise<Blob> {
  const whole = new Blob([...parts], { type: 'text/csv;charset=utf-8' })
  if (format !== 'xlsx') return whole
  const rows = rowsFrom(await whole.text())
  return answersWorkbook(rows, methodOf(period, rows.length - 1))
}

/** What whoever opens the file a year later has to know. */
const methodOf = (period: string, rows: number): [string, string][] => [
  ['Kỳ', period ? (periodTitle(period) ?? period) : 'Mọi phiếu đã tính vào kết quả'],
  ['Số phiếu', count(rows)],
  ['Xuất ngày', dayRead(dayOf(Date.now()))],
  ['Nguồn', 'Hệ thống khảo sát của phường; không phải kết quả SIPAS chính thức của Thành phố.'],
  ['Phiếu nào có trong tệp', 'Phiếu đã tính vào kết quả. Phiếu mới chờ đủ nhóm 5 phiếu thì chưa có.'],
  ['Thời gian', 'Chỉ ghi ngày trả lời, không ghi giờ.'],
  ['Mức', '1 là rất không hài lòng, 5 là rất hài lòng.'],
  ['Ý kiến', 'Chỉ có ý kiến đã đến ngày được đọc; thông tin cá nhân được che.'],
  [
    'Cột stream',
    'volunteer: tự nguyện trả lời; invited: được mời ngẫu nhiên; sample: điều tra chọn mẫu. Không cộng các nguồn.',
  ],
]
