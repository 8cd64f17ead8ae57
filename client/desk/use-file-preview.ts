import { useState } from 'preact/hooks'
import type { Failure, Told } from './api.ts'

type Chosen = { readonly file: Blob; readonly name: string }
type Previewed = { readonly saved: number; readonly saw: string }
type Stage<P> = {
  readonly busy: boolean
  readonly preview?: P
  readonly failure?: Failure
  readonly saved?: number
}

/**
 * A file on its way: first what it would change, then, once somebody has looked at that, its storing.
 *
 * @param send sends it; with what was seen, to be stored
 */
export function useFilePreview<P extends Previewed>(
  send: (file: Blob, name: string, saw?: string) => Promise<Told<P>>,
  onSaved: () => void,
) {
  const [chosen, setChosen] = useState<Chosen>()
  const [stage, setStage] = useState<Stage<P>>({ busy: false })

  async function sendIt({ file, name }: Chosen, saw?: string) {
    setStage((before) => ({ ...before, busy: true }))
    const answer = await send(file, name, saw)
    if (!answer.ok) return setStage({ busy: false, failure: answer.failure })
    if (answer.value.saved === 0) return setStage({ busy: false, preview: answer.value })
    setChosen(undefined)
    setStage({ busy: false, saved: answer.value.saved })
    onSaved()
  }

  return {
    ...stage,
    name: chosen?.name ?? '',
    look: (file: Blob, name: string) => {
      setChosen({ file, name })
      void sendIt({ file, name })
    },
    store: () => chosen && stage.preview && void sendIt(chosen, stage.preview.saw),
    leave: () => {
      setChosen(undefined)
      setStage({ busy: false })
    },
  }
}
