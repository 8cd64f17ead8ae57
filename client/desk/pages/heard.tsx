import { isAnswered } from '../../../surveys/periods/offered.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { heardFile } from '../figures/heard-file.ts'
import { HeardTable, heardName } from '../figures/heard-table.tsx'
import { wholeReport } from '../figures/page-after-page.ts'
import type { HeardRow, Report } from '../figures/reports.ts'
import { choices } from '../known.ts'
import { ExportButton } from '../parts/export-button.tsx'
import { FiguresHead } from '../parts/figures-head.tsx'
import { ListSearch } from '../parts/list-search.tsx'
import { More } from '../parts/more.tsx'
import { NothingYet } from '../parts/nothing-yet.tsx'
import { Answered } from '../parts/notice.tsx'
import { usePeriod } from '../parts/period-picker.tsx'
import { QueryPicker, useChosen } from '../parts/query-picker.tsx'
import { matchesSearch } from '../search-match.ts'
import { useAsked } from '../use-asked.ts'
import { useChoice } from '../use-choice.ts'
import { streamTitles } from '../words.ts'

/** Every touchpoint: how many answered there, and how satisfied they are. */
export function Heard() {
  const period = usePeriod()
  const stream = useChosen('stream', streamTitles)
  const asked = useAsked(`${period} ${stream}`, () => wholeReport('touchpoints', { period, stream }))
  return (
    <>
      <FiguresHead title="Hài lòng theo điểm khảo sát" period={period} />
      <Answered of={asked}>{(found) => <Shown of={found} />}</Answered>
    </>
  )
}

const orders = { name: 'Tên', received: 'Số phiếu', share: 'Tỷ lệ' } as const

function Shown({ of: { period, figures } }: { readonly of: Report<'touchpoints'> }) {
  const [typed = '', search] = useChoice('q')
  const order = useChosen('sort', orders)
  const halves = choices.now.value?.halves ?? []
  if (!isAnswered(period, halves)) return <NothingYet period={period} halves={halves} />
  const found = figures.rows.filter((row) => matchesSearch(typed, `${row.scope} ${heardName(row)} ${row.names.unit}`))
  const told = found.filter(({ figure }) => figure !== undefined)
  const folded = found.filter(({ figure }) => figure === undefined)
  return (
    <>
      <div class="filters controls">
        <QueryPicker label="Nguồn phiếu" name="stream" options={streamTitles} />
        <QueryPicker label="Xếp theo" name="sort" options={orders} />
        <ListSearch what="điểm khảo sát" typed={typed} onType={(text) => search(text, true)} />
      </div>
      {told.length === 0 ? (
        <p>Chưa có điểm khảo sát nào đủ 5 phiếu để hiện tỷ lệ.</p>
      ) : (
        <>
          <HeardTable rows={told} order={order} chosen={{ period: period.name, stream: figures.stream }} />
          <p class="controls">
            <ExportButton rows={told.length} file={() => heardFile(period.name, figures.stream, told)} />
          </p>
        </>
      )}
      {folded.length > 0 && <Folded rows={folded} />}
      <p class="legend soft">
        Tỷ lệ hài lòng chung của những nhóm từ 5 phiếu tại chính điểm khảo sát đó, mọi phiếu tính như nhau; trong ngoặc
        là khoảng tin cậy 95%. Các điểm khảo sát phục vụ những người và thủ tục khác nhau: đây không phải bảng xếp hạng.
      </p>
    </>
  )
}

const Folded = ({ rows }: { readonly rows: readonly HeardRow[] }) => (
  <More
    title={`${count(rows.length)} điểm khảo sát khác: ${count(rows.reduce((sum, { received }) => sum + received, 0))} phiếu, chưa đủ để hiện tỷ lệ`}
  >
    {() => (
      <ul class="columns soft">
        {rows.map((row) => (
          <li key={row.scope}>
            {heardName(row)} ({row.scope}): {count(row.received)} phiếu
          </li>
        ))}
      </ul>
    )}
  </More>
)
