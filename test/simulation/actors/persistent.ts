import type { Received, Sent } from '../network.ts'
import { between, type Play } from '../play.ts'
import { newLife } from '../timeline.ts'

/** Longer than this nobody waits for an answer, in milliseconds. */
const patience = 20_000

/**
 * Sends until what came back is read as an answer, again and again; at times twice at once, as whoever presses a
 * button twice.
 *
 * @param request anew for each attempt
 * @param read says whether that is what was waited for, and keeps of it what is to be kept
 */
export function askUntil(play: Play, who: string, request: () => Sent, read: (got: Received) => boolean): void {
  const { timeline, network, random } = play
  const life = newLife(who)
  let isDone = false

  const attempt = () => {
    if (isDone) return
    let isOver = false
    const again = () => {
      if (isOver) return
      isOver = true
      timeline.after(between(random, 500, 8_000), attempt)
    }
    const hear = (got: Received) => {
      if (read(got)) isDone = true
      else again()
    }
    const times = random() < 0.1 ? 2 : 1
    for (let i = 0; i < times; i++) network.ask(request(), life).then(hear, again)
    timeline.after(patience, () => !isDone && again())
  }
  attempt()
}
