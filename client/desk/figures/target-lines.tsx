import { small } from '../../../surveys/voice/capitals.ts'
import { setPercent } from '../../../surveys/voice/numbers.ts'
import { receivedWords } from '../../../surveys/voice/received.ts'
import { periodTitle } from '../periods.ts'
import { streamTitles } from '../words.ts'
import { fewestShown, figureOf, type Judgement, receivedIn } from './by-target.ts'
import { type Column, DataTable } from './data-table.tsx'
import { printed } from './measured.tsx'
import type { TargetFigure } from './reports.ts'
import { Verdict } from './verdict.tsx'

type Parts = { readonly judgements: readonly Judgement[]; readonly period: string }

/** The plan's other targets, one row each: by the source that decides, or while it is silent by the first that says something. */
export function TargetLines({ judgements, period }: Parts) {
  if (judgements.length === 0) return null
  return (
    <section aria-labelledby="others">
      <h2 id="others">Các chỉ tiêu khác của kế hoạch</h2>
      <DataTable
        class="target-lines"
        caption={`Các chỉ tiêu khác, ${small(periodTitle(period) ?? period)}`}
        unseen
        what="Chỉ tiêu"
        rows={judgements}
        keyOf={({ target }) => target.id}
        nameOf={({ target }) => target.title.vi}
        columns={columns}
      />
    </section>
  )
}

const spoken = ({ rows }: Judgement): TargetFigure | undefined => rows.find((row) => receivedIn(row) > 0) ?? rows[0]

const columns: readonly Column<Judgement>[] = [
  { title: 'Phải đạt', number: ({ target }) => setPercent(target.value) },
  { title: 'Kết quả', number: (one) => <Result of={spoken(one)} /> },
  { title: 'Nguồn phiếu', text: (one) => sourceOf(spoken(one)) },
  { title: 'Kết luận', text: (one) => <Conclusion of={spoken(one)} /> },
]

function Result({ of }: { readonly of: TargetFigure | undefined }) {
  const figure = of && figureOf(of.estimate)
  if (!of || !figure || of.withheld || of.n < fewestShown)
    return <span class="soft">{receivedWords(of ? receivedIn(of) : 0, fewestShown)}</span>
  const { number, interval } = printed(figure.shown)
  return (
    <span>
      <b>{number}</b> <span class="soft">{interval}</span>
    </span>
  )
}

const sourceOf = (row: TargetFigure | undefined) =>
  row ? `${streamTitles[row.stream]}${row.decides ? '' : ' (tham khảo)'}` : '–'

const Conclusion = ({ of }: { readonly of: TargetFigure | undefined }) => (of ? <Verdict of={of} /> : null)
