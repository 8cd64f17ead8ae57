import { attempt } from './attempt.ts'
import { patience, waitAfter } from './patience.ts'

type Sending = {
  readonly to: string
  /** `failures` attempts have failed; `busy`: one is on its way. */
  readonly tell: (failures: number, busy: boolean) => void
  readonly recorded: (page: string) => void
  readonly refused: () => void
}

type Sender = {
  /** Something was pressed and is not confirmed yet. */
  readonly underWay: () => boolean
  /** @param failed how many attempts are known to have failed before */
  readonly press: (fields: string, failed: number) => void
  /** At once, whatever the server asked for: a person wants it. */
  readonly again: () => void
  /** The line may be back. */
  readonly hurry: () => void
}

/** Sends what was pressed, again and again under the same id, until the server has said something. */
export function sending({ to, tell, recorded, refused }: Sending): Sender {
  let pressed: string | undefined
  let failures = 0
  let busy = false
  let notBefore = 0
  let timer: ReturnType<typeof setTimeout>

  async function send() {
    if (!pressed || busy) return
    clearTimeout(timer)
    busy = true
    tell(failures, busy)
    const outcome = await attempt(to, pressed, patience(failures))
    busy = false
    if (outcome.kind === 'again') return later(outcome.asked)
    pressed = undefined
    if (outcome.kind === 'recorded') recorded(outcome.page)
    else refused()
  }

  function later(asked: number) {
    failures++
    notBefore = Date.now() + asked
    timer = setTimeout(send, waitAfter(failures, asked))
    tell(failures, busy)
  }

  return {
    underWay: () => pressed !== undefined,
    press(fields, failed) {
      pressed = fields
      failures = failed
      send()
    },
    again: send,
    hurry() {
      if (Date.now() >= notBefore) send()
    },
  }
}
