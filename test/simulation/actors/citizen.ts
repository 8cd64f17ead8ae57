import { type Actor, between, type Play } from '../play.ts'
import { asked, patternOf, someAnswers } from './answer.ts'
import { askUntil } from './persistent.ts'

/** Somebody with a telephone: opens the form behind the QR code, and sends it until the page of thanks is there. */
export const citizen: Actor = {
  name: 'citizen',
  begin: (play) => {
    const { timeline, random, calmFrom } = play
    for (let i = 0; i < 2; i++)
      timeline.after(between(random, 0, calmFrom - timeline.now()), () => come(play, `citizen ${i + 1}`))
  },
}

function come(play: Play, who: string): void {
  const { ledger, timeline, random, place } = play
  const path = `/k/${place.touchpoint}`
  let id: string | undefined
  ledger.waitFor(who, () => id !== undefined && ledger.isAcknowledged(id))
  askUntil(
    play,
    who,
    () => ({ method: 'GET', path, headers: {} }),
    ({ status, body }) => {
      const served = status === 200 ? /name="id" value="([^"]+)"/.exec(body)?.[1] : undefined
      if (served !== undefined && id === undefined) {
        id = served
        timeline.after(between(random, 4_000, 30_000), () => send(play, who, served))
      }
      return served !== undefined
    },
  )
}

function send(play: Play, who: string, id: string): void {
  const { ledger, random, place } = play
  const answers = someAnswers(random)
  const fields = { id, version: String(asked.version), ...answers } as Record<string, string>
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const body = new URLSearchParams(fields).toString()
  ledger.send(id, { by: who, pattern: patternOf(answers) })
  askUntil(
    play,
    who,
    () => ({ method: 'POST', path: `/k/${place.touchpoint}`, headers, body }),
    ({ status }) => {
      if (status === 303) ledger.acknowledge(id)
      return status === 303
    },
  )
}
