import type { Context } from 'hono'
import resultsCss from '../../client/styles/results.css?inline'
import { type Language, say } from '../../surveys/languages.ts'
import { findMethod } from '../../surveys/methods/index.ts'
import { causes } from '../../surveys/voice/causes.ts'
import { dayAt } from '../../surveys/voice/days.ts'
import { count, percentAs } from '../../surveys/voice/numbers.ts'
import { verdicts } from '../../surveys/voice/verdicts.ts'
import type { PublicRow } from '../publications/public-results.ts'
import type { Env } from '../world/world.ts'
import { lookFrom, lookQuery } from './look.tsx'
import { page } from './page.tsx'
import { figureIn, percentIn, periodIn } from './say-in.ts'
import { words } from './words/common.ts'
import { notShown, resultsWords, streamTitles } from './words/results.ts'
import { voiceWords } from './words/voices.ts'

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
        /** How many answers are left out of it, and how many of them by one person, before there were two. */
        readonly excluded: { readonly all: number; readonly byOne: number }
      }
    | undefined
}

/** What everybody may read of the targets; on paper too. */
export function resultsPage(c: Context<Env>, { demo, periods, publication }: Results) {
  const language = c.var.language
  const children = (
    <>
      <h1>{say(words.results, language)}</h1>
      {publication ? <Publication {...publication} language={language} /> : <p>{say(resultsWords.none, language)}</p>}
      <p>
        <a href={`/ket-qua/phan-anh?lang=${language}`}>{say(voiceWords.title, language)}</a>
      </p>
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
    ? `${say(words.results, language)}: ${periodIn(language, publication.period)}`
    : say(words.results, language)
  return page(c, { title: heading, children, demo, css: resultsCss, switchable: !c.req.query('ky'), indexed: true })
}

type Spoken = { readonly language: Language }

function Publication({ language, ...published }: Spoken & NonNullable<Results['publication']>) {
  const { period, revision, publishedAt, rows, excluded } = published
  const on = say(resultsWords.publishedOn, language, { day: dayAt(publishedAt) })
  const again = say(resultsWords.revision, language, { revision })
  const targets = [...new Map(rows.map(({ target }) => [target.id, target])).values()]
  return (
    <>
      <p class="where">
        <b>{periodIn(language, period)}</b> · {on}
        {revision > 1 && `, ${again}`}
      </p>
      {targets.length === 0 && <p>{say(resultsWords.noTargets, language)}</p>}
      {targets.map(({ id, title: name, value }) => (
        <section key={id}>
          <h2>{say(name, language)}</h2>
          <p class="where">{say(resultsWords.target, language, { value: percentIn(language, value) })}</p>
          {rows
            .filter(({ target }) => target.id === id)
            .toSorted((a, b) => Number(b.decides) - Number(a.decides))
            .map((row) => (
              <Row key={row.stream} row={row} language={language} />
            ))}
        </section>
      ))}
      {excluded.all > 0 && <Excluded {...excluded} language={language} />}
      <p class="small">{say(resultsWords.reservation, language)}</p>
    </>
  )
}

const Excluded = ({ all, byOne, language }: Spoken & { readonly all: number; readonly byOne: number }) => (
  <div class="small">
    <p>
      {say(resultsWords.excludedAll, language, { n: count(all, language) })}{' '}
      {byOne > 0 && `${say(resultsWords.excludedBefore, language, { n: count(byOne, language) })} `}
      {say(resultsWords.excludedCauses, language)}
    </p>
    <ul>
      {Object.entries(causes.exclude).map(([cause, text]) => (
        <li key={cause}>{say(text, language)}</li>
      ))}
    </ul>
  </div>
)

function Row({ row, language }: Spoken & { readonly row: PublicRow }) {
  const { stream, decides: isDeciding, target, n, method } = row
  const counted = n !== undefined && n > 0 && say(resultsWords.answers, language, { n: count(n, language) })
  const partial = row.isPartial && say(resultsWords.partial, language)
  const unweighted = row.shown && !row.weighted && stream !== 'sample' && say(resultsWords.unweighted, language)
  return (
    <div class="figure">
      <h3>
        {say(streamTitles[stream], language)} ({say(isDeciding ? resultsWords.decides : resultsWords.besides, language)}
        )
      </h3>
      {row.shown ? (
        <>
          <Measured {...figureIn(language, row.shown, target.value)} />
          {row.incomplete && <p>{incompleteWords(row.incomplete, language)}</p>}
          {row.verdict && (
            <p>
              <b>
                {verdicts[row.verdict].sign} {say(verdicts[row.verdict].words, language)}
              </b>
            </p>
          )}
        </>
      ) : (
        <p>{say(notShown[row.why], language)}</p>
      )}
      <p class="small">
        {[counted, excludedWords(row, language), partial, unweighted, methodWords(language, method)]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  )
}

const Measured = ({ number, interval }: { readonly number: string; readonly interval: string }) => (
  <p class="big">
    {number} <small>({interval})</small>
  </p>
)

function incompleteWords(
  { completeness, outsideShare, isBare }: NonNullable<PublicRow['incomplete']>,
  language: Language,
): string {
  const values = { part: percentIn(language, 1 - completeness), content: percentIn(language, outsideShare ?? 0) }
  const isHeard = isBare && outsideShare !== undefined
  return say(isHeard ? resultsWords.incomplete : resultsWords.incompleteMixed, language, values)
}

/** Nobody leaves answers out unseen: how many, and what the figure would be with them where that may be told. */
function excludedWords({ exclusion }: PublicRow, language: Language): string | undefined {
  if (!exclusion) return undefined
  const n = count(exclusion.n, language)
  if (exclusion.share === undefined) return say(resultsWords.excluded, language, { n })
  const sentence = exclusion.withHeld ? resultsWords.excludedWithHeld : resultsWords.excludedWith
  return say(sentence, language, { n, share: percentAs(language, exclusion.share, 1, 1) })
}

/** By its title: what a method is called in the program says nothing to a citizen. */
function methodWords(language: Language, name: string): string | undefined {
  const known = findMethod(name)
  return known && say(known.title, language)
}

type Choice = Spoken & {
  readonly periods: readonly string[]
  readonly shown: string | undefined
  readonly query: string
}

const Periods = ({ periods, shown, query, language }: Choice) => (
  <nav class="screen" aria-labelledby="periods">
    <h2 id="periods">{say(resultsWords.choose, language)}</h2>
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
