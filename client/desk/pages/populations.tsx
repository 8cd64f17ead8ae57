import { useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { type Catalogue, type Population, together, told, v1 } from '../api.ts'
import { monthsBefore } from '../month-work.ts'
import { type Names, namesIn } from '../names.ts'
import { More } from '../parts/more.tsx'
import { NewLine } from '../parts/new-line.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PopulationFile } from '../parts/population-file.tsx'
import { PopulationHistory } from '../parts/population-history.tsx'
import { PopulationSaveBar } from '../parts/population-save-bar.tsx'
import { PopulationTable } from '../parts/population-table.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { QueryPicker, useChosen } from '../parts/query-picker.tsx'
import { monthsOf, periodTitle, quarterOf, quartersUpTo } from '../periods.ts'
import { typedLines } from '../population-draft.ts'
import { type CountedGroup, linesOf } from '../population-lines.ts'
import { matchesSearch } from '../search-match.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { usePopulationSaving } from '../use-population-saving.ts'

type Answer = { readonly kept: { readonly rows: readonly Population[] }; readonly catalogue: Catalogue }

/** How many transactions were closed: what the answers are weighted to. */
export function Populations() {
  const today = dayOf(Date.now())
  const options = Object.fromEntries(
    quartersUpTo(quarterOf(today), 12).map((name) => [name, periodTitle(name) ?? name]),
  )
  const quarter = useChosen('quarter', options)
  const months = monthsOf(quarter).filter((month) => month <= today.slice(0, 7))
  // What was entered in the three months before tells which lines are in use.
  const before = monthsBefore(months[0] ?? '', 3).at(-1) ?? ''
  const [round, setRound] = useState(0)
  const asked = useAsked(`${quarter} ${round}`, () =>
    together<Answer>({
      kept: told(v1.populations.$get({ query: { from: before, to: months.at(-1) ?? '' } })),
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
  // What is typed stays in sight, also into a line that was begun before another page was looked at.
  const lines = linesOf(kept.rows, [...begun, ...typedLines()], names)
  const found = lines.filter(({ name }) => matchesSearch(search, name))
  const saving = usePopulationSaving({ lines, rows: kept.rows, names }, onSaved)
  return (
    <>
      {lines.length === 0 ? (
        <p class="empty">Quý này và quý trước chưa có số hồ sơ nào. Xin nhập từ tệp hoặc thêm từng dòng bên dưới.</p>
      ) : (
        <section>
          <Search typed={search} onType={setSearch} />
          {found.length === 0 && <p class="empty">Không có dòng nào khớp. Xin tìm bằng từ khác.</p>}
          <PopulationTable
            lines={found}
            {...{ months, names }}
            isOpen={search.trim() !== '' || lines.length <= few}
            refused={saving.refused}
            onEnter={saving.save}
          />
        </section>
      )}
      <PopulationSaveBar of={saving} />
      <Enter
        {...{ catalogue, names, onSaved }}
        isEmpty={lines.length === 0}
        onBegin={(group) => {
          setBegun([...begun, group])
          setSearch(names.area(group.area))
        }}
      />
      <More title="Lịch sử thay đổi">{() => <PopulationHistory {...{ months, names, round }} />}</More>
    </>
  )
}

/** So few lines need no folding. */
const few = 12

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
