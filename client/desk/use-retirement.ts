import { useState } from 'preact/hooks'
import { type Failure, type Touchpoint, told, v1 } from './api.ts'

export type Done = { readonly what: 'retired' | 'reopened'; readonly touchpoint: Touchpoint }

/** Taking a touchpoint out of use and back. `onDone` is for showing the new state. */
export function useRetirement(onDone: () => void) {
  const [asked, setAsked] = useState<Touchpoint>()
  const [done, setDone] = useState<Done>()
  const [failure, setFailure] = useState<Failure>()

  async function act(what: Done['what'], touchpoint: Touchpoint) {
    setAsked(undefined)
    setFailure(undefined)
    const { retirement } = v1.touchpoints[':code']
    const param = { code: touchpoint.code }
    const answer = await told(what === 'retired' ? retirement.$post({ param }) : retirement.$delete({ param }))
    if (!answer.ok) return setFailure(answer.failure)
    setDone({ what, touchpoint })
    onDone()
  }

  return {
    /** The touchpoint about to be retired, while the question stands. */
    asked,
    done,
    failure,
    ask: setAsked,
    retire: (touchpoint: Touchpoint) => act('retired', touchpoint),
    reopen: (touchpoint: Touchpoint) => act('reopened', touchpoint),
    keep: () => setAsked(undefined),
  }
}

export type Retirement = ReturnType<typeof useRetirement>
