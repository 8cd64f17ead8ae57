import type { Random } from '../simulate/random.ts'
import { between } from './play.ts'
import type { Life, Timeline } from './timeline.ts'

/** A request and an answer as they cross a line: nothing of them is shared. */
export type Sent = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}
export type Received = { readonly status: number; readonly headers: readonly [string, string][]; readonly body: string }

/** Who answers; rejects when it dies meanwhile, and is undefined when nobody is there. */
type Answering = (sent: Sent) => Promise<Received> | undefined

export type Network = ReturnType<typeof newNetwork>

type Line = {
  readonly timeline: Timeline
  readonly random: Random
  readonly calmFrom: number
  readonly answering: Answering
  readonly tell: (line: string) => void
}

const trouble = { lost: 0.12, twice: 0.12, late: 0.12, answerLost: 0.12 } as const

/**
 * A line between devices and the server: requests and answers get lost, come twice, late, and so in another order. Of a
 * lost one nobody hears anything; one that finds nobody is refused, one whose server dies is cut off or never answered.
 */
export function newNetwork({ timeline, random, calmFrom, answering, tell }: Line) {
  const happens = (what: keyof typeof trouble) => random() < trouble[what] && timeline.now() < calmFrom
  const delay = () => (happens('late') ? between(random, 2_000, 50_000) : between(random, 5, 400))

  const deliver = (sent: Sent, back: (act: () => void) => void, resolve: (got: Received) => void, cut: () => void) => {
    const answer = answering(sent)
    if (!answer) return back(cut)
    answer.then(
      (got) => {
        if (happens('answerLost')) return tell(`the answer ${got.status} to ${sent.path} is lost`)
        back(() => resolve(got))
      },
      // Power that goes ends no connection: then nobody hears of it.
      () => (random() < 0.5 ? back(cut) : tell(`${sent.path} is never answered`)),
    )
  }

  return {
    /** @param life of whoever asks: a device that is off hears nothing */
    ask: (sent: Sent, life: Life): Promise<Received> =>
      new Promise((resolve, reject) => {
        const back = (act: () => void) => void timeline.after(delay(), act, life)
        const cut = () => reject(new TypeError('fetch failed'))
        const arrive = () => deliver(sent, back, resolve, cut)
        tell(`${life.of} sends ${sent.method} ${sent.path}`)
        if (happens('lost')) return tell(`${sent.path} is lost`)
        timeline.after(delay(), arrive)
        if (happens('twice')) timeline.after(delay(), arrive)
      }),
  }
}
