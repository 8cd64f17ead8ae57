import type { Context } from 'hono'
import { replyLimits } from '#ward'
import resultsCss from '../../client/styles/results.css?inline'
import { type Language, say } from '../../surveys/languages.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { count, decimal } from '../../surveys/voice/numbers.ts'
import { fewestTold, type publicFigures, solvedShare } from '../cases/public-figures.ts'
import type { Env } from '../world/world.ts'
import { page } from './page.tsx'
import { words } from './words/common.ts'
import { voiceWords } from './words/voices.ts'

type Found = Awaited<ReturnType<typeof publicFigures>>
export type Voices = {
  readonly demo: boolean
  readonly year: number
  readonly days: { readonly firstDay: string; readonly lastDay: string }
  readonly found: Found
  readonly nameOf: (area: string) => { readonly vi: string; readonly en: string }
  readonly summaries: readonly { readonly said: string; readonly did: string; readonly area: string }[]
  /** Other years there is something of. */
  readonly years: readonly number[]
}

/** What people asked for and what came of it, for everybody; on paper too. */
export function voicesPage(c: Context<Env>, { demo, year, days, found, nameOf, summaries, years }: Voices) {
  const language = c.var.language
  const title = say(voiceWords.title, language)
  const span = { first: dayRead(days.firstDay), last: dayRead(days.lastDay), days: replyLimits.answer.days }
  const children = (
    <>
      <h1>{title}</h1>
      <p>{say(voiceWords.lead, language, span)}</p>
      {found.all.received === 0 ? (
        <p>{say(voiceWords.none, language)}</p>
      ) : (
        <Table found={found} nameOf={nameOf} language={language} />
      )}
      <h2>{say(voiceWords.examples, language)}</h2>
      {summaries.length === 0 && <p>{say(voiceWords.noExamples, language)}</p>}
      {summaries.map(({ said, did, area }, i) => (
        <section key={`${i} ${said}`} class="figure">
          <h3>{say(nameOf(area), language)}</h3>
          <p>
            <b>{say(voiceWords.said, language)}:</b> {said}
          </p>
          <p>
            <b>{say(voiceWords.did, language)}:</b> {did}
          </p>
        </section>
      ))}
      <p class="to">
        {years.map((one) => (
          <a key={one} href={`/ket-qua/phan-anh?nam=${one}&lang=${language}`}>
            {say(voiceWords.year, language, { year: one })}
          </a>
        ))}
        <a href={`/ket-qua/phan-anh.csv?nam=${year}`}>{say(voiceWords.csv, language)}</a>
        <a href={`/ket-qua?lang=${language}`}>{say(words.results, language)}</a>
      </p>
    </>
  )
  return page(c, { title, children, demo, css: resultsCss + css, indexed: true })
}

const css =
  '@media(max-width:30em){thead{display:none}tr{display:block;padding:.5em 0;border-bottom:1px solid var(--line)}th,td{display:block;border:0;padding:.1em 0}td::before{content:attr(data-label) ": ";color:var(--soft)}}'

type Parts = { readonly found: Found; readonly nameOf: Voices['nameOf']; readonly language: Language }

function Table({ found, nameOf, language }: Parts) {
  const heads = ['service', 'received', 'inTime', 'solved', 'notRated'] as const
  const rows = [
    ...found.areas.map(([area, figures]) => [say(nameOf(area), language), figures] as const),
    ...(found.others ? [[say(voiceWords.others, language), found.others] as const] : []),
    [say(voiceWords.ward, language), found.all] as const,
  ]
  // One service alone is the whole ward.
  const shown = rows.length === 2 ? rows.slice(1) : rows
  return (
    <>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(voiceWords[head], language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(([name, figures]) => (
            <Row key={name} {...{ name, figures, language }} />
          ))}
        </tbody>
      </table>
      <p class="small">{say(voiceWords.small, language, { n: fewestTold })}</p>
    </>
  )
}

type RowParts = { readonly name: string; readonly figures: Found['all']; readonly language: Language }

const Row = ({ name, figures, language }: RowParts) => (
  <tr>
    <th scope="row">{name}</th>
    <td data-label={say(voiceWords.received, language)}>{count(figures.received, language)}</td>
    <td data-label={say(voiceWords.inTime, language)}>
      {figures.due === 0 ? say(voiceWords.noneDue, language) : ofAll(figures.inTime, figures.due, language)}
    </td>
    <td data-label={say(voiceWords.solved, language)}>{solvedIn(figures, language)}</td>
    <td data-label={say(voiceWords.notRated, language)}>
      {ofAll(figures.answered - figures.rated, figures.answered, language)}
    </td>
  </tr>
)

const ofAll = (n: number, all: number, language: Language) =>
  say(voiceWords.of, language, { n: count(n, language), all: count(all, language) })

function solvedIn(figures: Found['all'], language: Language): string {
  const found = solvedShare(figures)
  if (!found) return say(voiceWords.noneRated, language)
  const { low, high } = found.interval
  const percent = (share: number, round: (x: number) => number) => decimal(round(share * 100), 0, language)
  return `${ofAll(figures.solved, figures.rated, language)} (${percent(low, Math.floor)}–${percent(high, Math.ceil)}%)`
}
