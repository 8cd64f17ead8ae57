import type { Context } from 'hono'
import { type Language, say, sayAll } from '../../surveys/languages.ts'
import { dayAt, dayRead } from '../../surveys/voice/days.ts'
import type { PublicDraw } from '../campaigns/public-draw.ts'
import type { Env } from '../world/world.ts'
import { page } from './page.tsx'
import { drawnWords } from './words/drawn.ts'

/** How the households of a survey were drawn, so that anybody can draw them again. */
export function drawnPage(c: Context<Env>, draw: PublicDraw) {
  const language = c.var.language
  const said = sayAll(drawnWords, language)
  const children = (
    <>
      <h1>{said.title}</h1>
      <p>{draw.name}</p>
      <p>{said.lead}</p>
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

/** Read out by people in groups of four. */
const inFours = (seal: string): string => seal.match(/.{1,4}/g)?.join(' ') ?? seal
