import { useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { type Catalogue, type Population, together, told, v1 } from '../api.ts'
import { type Names, namesIn } from '../names.ts'
import { More } from '../parts/more.tsx'
import { NewLine } from '../parts/new-line.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PopulationFile } from '../parts/population-file.tsx'
import { PopulationHistory } from '../parts/population-history.tsx'
import { PopulationTable } from '../parts/population-table.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { QueryPicker, useChosen } from '../parts/query-picker.tsx'
import { monthsOf, periodTitle, quarterOf, quartersUpTo } from '../periods.ts'
import { type CountedGroup, linesOf } from '../population-lines.ts'
import { matchesSearch } from '../search-match.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'

type Answer = { readonly kept: { readonly rows: readonly Population[] }; readonly catalogue: Catalogue }

/** How many transactions were closed: what the answers are weighted to. */
export function Populations() {
  const today = dayOf(Date.now())
  const options = Object.fromEntries(
    quartersUpTo(quarterOf(today), 12).map((name) => [name, periodTitle(name) ?? name]),
  )
  const quarter = useChosen('quarter', options)
  const months = monthsOf(quarter).filter((month) => month <= today.slice(0, 7))
  const [round, setRound] = useState(0)
  const asked = useAsked(`${quarter} ${round}`, () =>
    together<Answer>({
      kept: told(v1.populations.$get({ query: { from: months[0] ?? '', to: months.at(-1) ?? '' } })),
      catalogue: told(v1.catalogue.$get()),
    }),
  )
  return (
    <>
      <PageHead
        title={`Hồ sơ đã giải quyết, ${small(periodTitle(quarter) ?? '')}`}
        intro="Kết quả được tính theo cơ cấu của số hồ sơ này; thiếu số thì mọi phiếu tính như nhau."
      >
        <QueryPicker label="Quý" name="quarter" options={options} />
        <PrintButton />
      </PageHead>
      <Answered of={asked}>
        {(answer) => <Shown key={quarter} {...answer} {...{ months, round }} onSaved={() => setRound(round + 1)} />}
      </Answered>
    </>
  )
}

type Parts = Answer & { readonly months: readonly string[]; readonly round: number; readonly onSaved: () => void }

function Shown({ kept, catalogue, months, round, onSaved }: Parts) {
  const [begun, setBegun] = useState<readonly CountedGroup[]>([])
  const [search, setSearch] = useState('')
  const names = namesIn(catalogue, { methods: [] })
  const lines = linesOf(kept.rows, begun, names)
  const found = lines.filter(({ name }) => matchesSearch(search, name))
  return (
    <>
      {lines.length === 0 ? (
        <p class="empty">Quý này chưa có số hồ sơ nào. Xin nhập từ tệp hoặc thêm từng dòng bên dưới.</p>
      ) : (
        <section>
          <Search typed={search} onType={setSearch} />
          <PopulationTable
            lines={found}
            months={months}
            names={names}
            caption={`Số hồ sơ đã giải quyết trong tháng; ${count(found.length)} dòng`}
            onSaved={onSaved}
          />
        </section>
      )}
      <Enter
        {...{ catalogue, names, onSaved }}
        isEmpty={lines.length === 0}
        onBegin={(group) => {
          setBegun([...begun, group])
          setSearch('')
        }}
      />
      <More title="Lịch sử thay đổi">{() => <PopulationHistory {...{ months, names, round }} />}</More>
    </>
  )
}

type Entering = {
  readonly catalogue: Catalogue
  readonly names: Names
  readonly isEmpty: boolean
  readonly onBegin: (group: CountedGroup) => void
  readonly onSaved: () => void
}

/** The ways to enter more: a line, or a whole file. */
const Enter = ({ catalogue, names, isEmpty, onBegin, onSaved }: Entering) => (
  <>
    {may('population-entered') && (
      <More title="Thêm dòng" opened={isEmpty}>
        {() => <NewLine catalogue={catalogue} onBegin={onBegin} />}
      </More>
    )}
    {may('population-imported') && (
      <More title="Nhập từ tệp Excel hoặc CSV" opened={isEmpty}>
        {() => <PopulationFile {...{ names, onSaved }} />}
      </More>
    )}
  </>
)

const Search = ({ typed, onType }: { readonly typed: string; readonly onType: (text: string) => void }) => (
  <input
    type="search"
    class="search controls"
    aria-label="Tìm trong bảng"
    placeholder="Tìm lĩnh vực, thủ tục hoặc mã, ví dụ: ho tich"
    value={typed}
    onInput={({ currentTarget }) => onType(currentTarget.value)}
  />
)
