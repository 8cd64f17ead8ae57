import { type Actor, between, type Play } from '../play.ts'
import { asked, patternOf, someAnswers } from './answer.ts'
import { askUntil } from './persistent.ts'

/** A program of another office: hands in answers over the interface, under ids of its own, until it has a receipt. */
export const program: Actor = {
  name: 'program',
  begin: (play) => {
    const { timeline, random, calmFrom } = play
    for (let i = 0; i < 2; i++)
      timeline.after(between(random, 0, calmFrom - timeline.now()), () => handIn(play, `program ${i + 1}`, idOf(play)))
  },
}

function handIn(play: Play, who: string, id: string): void {
  const { ledger, random, place } = play
  const answers = someAnswers(random)
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ id, touchpoint: place.touchpoint, ...asked, answers })
  ledger.send(id, { by: who, pattern: patternOf(answers) })
  ledger.waitFor(who, () => ledger.isAcknowledged(id))
  askUntil(
    play,
    who,
    () => ({ method: 'POST', path: '/api/v1/responses', headers, body }),
    (got) => {
      if (got.status === 409) ledger.wrong.push(`${who} is told that something else stands under its id`)
      const isStored = got.status === 200 || got.status === 201
      if (isStored) ledger.acknowledge(id, String(JSON.parse(got.body).receipt))
      return isStored
    },
  )
}

/** A UUID of version 4 by the play's own chance. */
export function idOf({ random }: Pick<Play, 'random'>): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
