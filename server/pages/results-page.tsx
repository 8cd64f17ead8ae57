import type { Context } from 'hono'
import resultsCss from '../../client/styles/results.css?inline'
import type { Stream } from '../../surveys/grammar/context.ts'
import type { Language, Text } from '../../surveys/grammar/text.ts'
import { findMethod } from '../../surveys/methods/index.ts'
import type { NotShown, PublicRow } from '../public-results.ts'
import type { Env } from '../world.ts'
import { lookFrom, lookQuery } from './look.tsx'
import { page } from './page.tsx'
import { dayIn, figureIn, numberIn, percentIn, periodIn } from './say-in.ts'
import { words } from './words.ts'

type Results = {
  readonly demo: boolean
  /** Names of every published period, the latest first. */
  readonly periods: readonly string[]
  readonly publication:
    | {
        readonly period: string
        readonly revision: number
        readonly publishedAt: number
        readonly rows: readonly PublicRow[]
      }
    | undefined
}

const none: Text = {
  vi: 'Chưa có kỳ nào được công bố. Kết quả được đăng ở đây sau khi kết thúc kỳ.',
  en: 'No period has been published yet. Results appear here once a period is over.',
}
const noTargets: Text = {
  vi: 'Kỳ này không thuộc thời gian có chỉ tiêu, nên không có kết luận.',
  en: 'No target was in force in this period, so there is nothing to judge.',
}
const choose: Text = { vi: 'Các kỳ đã công bố', en: 'Published periods' }
const reservation: Text = {
  vi: 'Đây là số đo của phường, theo phương pháp ghi bên cạnh; không phải chỉ số SIPAS chính thức của Thành phố. Trong ngoặc là khoảng tin cậy 95 %. Kết luận chỉ theo nguồn quyết định chỉ tiêu; “đạt” hay “chưa đạt” chỉ được nói khi cả khoảng đó nằm về một phía của chỉ tiêu.',
  en: 'These are the ward’s own measurements, by the method named beside each; they are not the city’s official SIPAS index. In brackets stands the 95% confidence interval. Only the source that decides a target is judged; “met” or “not met” is said only when all of it lies on one side of the target.',
}
const notShown: { readonly [W in NotShown]: Text } = {
  none: { vi: 'Chưa có phiếu trả lời', en: 'No answers' },
  few: { vi: 'Không nêu số: quá ít phiếu', en: 'No figure: too few answers' },
  unreliable: { vi: 'Không nêu số: chưa đủ tin cậy', en: 'No figure: not reliable enough' },
}
const verdicts: { readonly [V in 'met' | 'not_met' | 'inconclusive']: Text } = {
  met: { vi: '✓ Đạt', en: '✓ Met' },
  not_met: { vi: '✕ Chưa đạt', en: '✕ Not met' },
  inconclusive: { vi: '● Chưa đủ căn cứ kết luận', en: '● Not enough evidence to conclude' },
}
const streams: { readonly [S in Stream]: Text } = {
  volunteer: { vi: 'Người tự nguyện trả lời', en: 'People who chose to answer' },
  invited: { vi: 'Người được mời ngẫu nhiên', en: 'People invited at random' },
  sample: { vi: 'Mẫu điều tra', en: 'The sample survey' },
}
const decides: Text = { vi: 'quyết định chỉ tiêu', en: 'decides the target' }
const besides: Text = { vi: 'tham khảo', en: 'for comparison' }

/** What everybody may read of the targets; on paper too. */
export function resultsPage(c: Context<Env>, { demo, periods, publication }: Results) {
  const language = c.var.language
  const children = (
    <>
      <h1>{words[language].results}</h1>
      {publication ? <Publication {...publication} language={language} /> : <p>{none[language]}</p>}
      {periods.length > 1 && (
        <Periods
          periods={periods}
          shown={publication?.period}
          query={`&lang=${language}${lookQuery(lookFrom(c.req.query()))}`}
          language={language}
        />
      )}
    </>
  )
  const heading = publication
    ? `${words[language].results}: ${periodIn(language, publication.period)}`
    : words[language].results
  return page(c, { title: heading, children, demo, css: resultsCss, switchable: !c.req.query('ky') })
}

type Spoken = { readonly language: Language }

function Publication({ language, period, revision, publishedAt, rows }: Spoken & NonNullable<Results['publication']>) {
  const on = { vi: 'Công bố ngày', en: 'Published on' }[language]
  const again = { vi: `lần ${revision}`, en: `revision ${revision}` }[language]
  const targets = [...new Map(rows.map(({ target }) => [target.id, target])).values()]
  return (
    <>
      <p class="where">
        <b>{periodIn(language, period)}</b> · {on} {dayIn(publishedAt)}
        {revision > 1 && `, ${again}`}
      </p>
      {targets.length === 0 && <p>{noTargets[language]}</p>}
      {targets.map(({ id, title: name, value }) => (
        <section key={id}>
          <h2>{name[language]}</h2>
          <p class="where">
            {{ vi: 'Chỉ tiêu: từ', en: 'Target: at least' }[language]} {percentIn(language, value)}
          </p>
          {rows
            .filter(({ target }) => target.id === id)
            .toSorted((a, b) => Number(b.decides) - Number(a.decides))
            .map((row) => (
              <Row key={row.stream} row={row} language={language} />
            ))}
        </section>
      ))}
      <p class="small">{reservation[language]}</p>
    </>
  )
}

function Row({ row, language }: Spoken & { readonly row: PublicRow }) {
  const { stream, decides: isDeciding, target, n, method } = row
  const counted = n !== undefined && n > 0 && `${numberIn(language, n)} ${{ vi: 'phiếu', en: 'answers' }[language]}`
  const unweighted = row.shown && !row.weighted && stream !== 'sample' && unweightedNote[language]
  return (
    <div class="figure">
      <h3>
        {streams[stream][language]} ({(isDeciding ? decides : besides)[language]})
      </h3>
      {row.shown ? (
        <>
          <Measured {...figureIn(language, row.shown, target.value)} />
          {isDeciding && (
            <p>
              <b>{verdicts[row.verdict][language]}</b>
            </p>
          )}
        </>
      ) : (
        <p>{notShown[row.why][language]}</p>
      )}
      <p class="small">{[counted, unweighted, methodWords(language, method)].filter(Boolean).join(' · ')}</p>
    </div>
  )
}

const unweightedNote: Text = { vi: 'chưa gia quyền', en: 'not weighted' }

const Measured = ({ number, interval }: { readonly number: string; readonly interval: string }) => (
  <p class="big">
    {number} <small>({interval})</small>
  </p>
)

function methodWords(language: Language, name: string): string {
  const known = findMethod(name)?.title[language]
  return `${{ vi: 'phương pháp', en: 'method' }[language]} ${name}${known ? `: ${known}` : ''}`
}

type Choice = Spoken & {
  readonly periods: readonly string[]
  readonly shown: string | undefined
  readonly query: string
}

const Periods = ({ periods, shown, query, language }: Choice) => (
  <nav class="screen" aria-labelledby="periods">
    <h2 id="periods">{choose[language]}</h2>
    <ul class="periods">
      {periods.map((period) => (
        <li key={period}>
          {period === shown ? (
            <b aria-current="page">{periodIn(language, period)}</b>
          ) : (
            <a href={`?ky=${period}${query}`}>{periodIn(language, period)}</a>
          )}
        </li>
      ))}
    </ul>
  </nav>
)
