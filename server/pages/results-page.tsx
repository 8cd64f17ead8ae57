import type { Context } from 'hono'
import resultsCss from '../../client/styles/results.css?inline'
import type { Text } from '../../surveys/grammar/text.ts'
import { type Language, say } from '../../surveys/languages.ts'
import { dayAt } from '../../surveys/voice/days.ts'
import type { PublicArea, PublicAreas } from '../publications/public-areas.ts'
import type { Trend } from '../publications/public-history.ts'
import type { PublicRow } from '../publications/public-results.ts'
import type { Env } from '../world/world.ts'
import { lookFrom, lookQuery } from './look.tsx'
import { page } from './page.tsx'
import { Areas } from './results/areas.tsx'
import { type Deed, Done, Excluded, type Release, type Revision, Revisions, Upcoming } from './results/around.tsx'
import { Certainty, Headline, headlineOf } from './results/headline.tsx'
import { TargetFigures } from './results/target-figures.tsx'
import { periodIn } from './say-in.ts'
import { words } from './words/common.ts'
import { openDataWords } from './words/open-data.ts'
import { resultsWords } from './words/results.ts'
import { voiceWords } from './words/voices.ts'

type Publication = {
  readonly period: string
  readonly revision: number
  readonly publishedAt: number
  readonly rows: readonly PublicRow[]
  readonly trends: readonly Trend[]
  readonly areas: readonly PublicAreas[]
  readonly nameOf: (area: PublicArea) => Text
  /** What units did from its first day on. */
  readonly deeds: readonly Deed[]
  readonly revisions: readonly Revision[]
  /** There is a file of open data of it. */
  readonly isOpen: boolean
  /** How many answers are left out of it, and how many of them by one person, before there were two. */
  readonly excluded: { readonly all: number; readonly byOne: number }
}

export type Results = {
  readonly demo: boolean
  /** Names of every published period, the latest first. */
  readonly periods: readonly string[]
  /** The days on which periods are to be published, the next one first. */
  readonly upcoming: readonly Release[]
  readonly publication: Publication | undefined
}

/** What everybody may read of how satisfied people are, the shortest first; on paper too. */
export function resultsPage(c: Context<Env>, { demo, periods, upcoming, publication }: Results) {
  const language = c.var.language
  const children = (
    <>
      <h1>{say(words.results, language)}</h1>
      {publication ? <Told {...publication} language={language} /> : <p>{say(resultsWords.none, language)}</p>}
      <Upcoming releases={upcoming} language={language} />
      <p class="to">
        <a href={`/ket-qua/phan-anh?lang=${language}`}>{say(voiceWords.title, language)}</a>
        <a href={`/du-lieu?lang=${language}`}>{say(openDataWords.title, language)}</a>
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

function Told({ language, ...published }: Spoken & Publication) {
  const { period, revision, publishedAt, rows, excluded } = published
  const on = say(resultsWords.publishedOn, language, { day: dayAt(publishedAt) })
  const again = say(resultsWords.revision, language, { revision })
  const headline = headlineOf(rows)
  return (
    <>
      <p class="where">
        <b>{periodIn(language, period)}</b> · {on}
        {revision > 1 && `, ${again}`}
      </p>
      {headline && <Headline row={headline} isOfAll={headline.target.id === rows[0]?.target.id} language={language} />}
      <h2>{say(resultsWords.byTargets, language)}</h2>
      <TargetFigures rows={rows} trends={published.trends} language={language} />
      <Areas lists={published.areas} nameOf={published.nameOf} language={language} />
      <Done deeds={published.deeds} language={language} />
      <Certainty row={headline} language={language} />
      <p>{say(resultsWords.reservation, language)}</p>
      <Excluded {...excluded} language={language} />
      <Revisions revisions={published.revisions} language={language} />
      {published.isOpen && (
        <p class="to">
          <a href={`/du-lieu/${period}/${revision}.csv`}>{say(resultsWords.csv, language)}</a>
        </p>
      )}
    </>
  )
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
