import type { Context } from 'hono'
import { type Language, say, sayAll } from '../../surveys/languages.ts'
import { dayAt, dayRead } from '../../surveys/voice/days.ts'
import { inFours } from '../../surveys/voice/in-fours.ts'
import { count, outward, percentAs } from '../../surveys/voice/numbers.ts'
import type { PublicDraw } from '../campaigns/public-draw.ts'
import type { CampaignResults } from '../campaigns/results.ts'
import type { Env } from '../world/world.ts'
import { page } from './page.tsx'
import { drawnWords } from './words/drawn.ts'

/** How the households of a survey were drawn, so that anybody can draw them again. */
export function drawnPage(c: Context<Env>, draw: PublicDraw, results: CampaignResults | undefined) {
  const language = c.var.language
  const said = sayAll(drawnWords, language)
  const children = (
    <>
      <h1>{said.title}</h1>
      <p>{draw.name}</p>
      <p>{said.lead}</p>
      {results && <Results of={results} id={draw.id} language={language} />}
      <Sealed draw={draw} language={language} />
      {draw.draws.length === 0 && <p>{said.notDrawn}</p>}
      {draw.draws.map((one) => (
        <Round key={one.round} of={one} id={draw.id} language={language} />
      ))}
      <p class="help">{said.privacy}</p>
    </>
  )
  return page(c, { title: said.title, children, css })
}

const css =
  'pre{overflow:auto;padding:.7em;border:1px solid var(--line);font-size:.85em;line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere}.seal{font-family:monospace;overflow-wrap:anywhere}'

type ResultParts = { readonly of: CampaignResults; readonly id: string; readonly language: Language }

/** What the survey found, once it is published. */
function Results({ of: { figure, rates }, id, language }: ResultParts) {
  const said = sayAll(drawnWords, language)
  const rate = (value: number | null | undefined) => (value == null ? '–' : percentAs(language, value, 1, 1))
  return (
    <>
      <h2>{said.results}</h2>
      {figure && (
        <p>
          <b>{percentAs(language, figure.share, 1, 1)}</b>
          {figure.low !== null && figure.high !== null && ` (${outward({ low: figure.low, high: figure.high })})`},{' '}
          {say(drawnWords.answered, language, { n: count(figure.n, language) })}
        </p>
      )}
      <p>{say(drawnWords.rates, language, { rr1: rate(rates.RR1), rr3: rate(rates.RR3) })}</p>
      <p>
        <a href={`/dieu-tra/${id}/ket-qua.csv`} download="ket-qua-dieu-tra.csv">
          {said.counts}
        </a>
      </p>
    </>
  )
}

type Parts = { readonly draw: PublicDraw; readonly language: Language }

function Sealed({ draw: { seal, seedSource, seedOn }, language }: Parts) {
  const said = sayAll(drawnWords, language)
  if (seal === null) return <p>{said.notSealed}</p>
  return (
    <>
      <p>
        {said.seal}: <span class="seal">{inFours(seal)}</span>
      </p>
      {seedSource !== null && (
        <p>
          {said.source}: {seedSource}. {seedOn !== null && say(drawnWords.on, language, { day: dayRead(seedOn) })}
        </p>
      )}
    </>
  )
}

type RoundParts = {
  readonly of: PublicDraw['draws'][number]
  readonly id: string
  readonly language: Language
}

function Round({ of: { round, seed, reason, at }, id, language }: RoundParts) {
  const said = sayAll(drawnWords, language)
  return (
    <>
      <h2>{say(drawnWords.round, language, { round, day: dayAt(at) })}</h2>
      <p>
        {said.seed}: <b>{seed}</b>
      </p>
      {reason !== '' && (
        <p>
          {said.reason}: {reason}
        </p>
      )}
      <p>
        <a href={`/dieu-tra/${id}/${round}.csv`} download={`boc-tham-${round}.csv`}>
          {said.list}
        </a>
      </p>
      <h3>{said.recompute}</h3>
      <p>{said.command}</p>
      <pre>{`printf '%s|%s' '${seed}' 'MA_HO' | sha256sum`}</pre>
    </>
  )
}
