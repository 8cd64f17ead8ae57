import { useState } from 'preact/hooks'
import { type Failure, type PopulationPreview, sendPopulationFile } from './api.ts'

type Chosen = { readonly file: Blob; readonly name: string }
type Stage = {
  readonly busy: boolean
  readonly preview?: PopulationPreview
  readonly failure?: Failure
  readonly saved?: number
}

/** A file on its way: first what it would change, then, once somebody has looked at that, its storing. */
export function usePopulationFile(onSaved: () => void) {
  const [chosen, setChosen] = useState<Chosen>()
  const [stage, setStage] = useState<Stage>({ busy: false })

  async function send(what: Chosen, saw?: string) {
    setStage((before) => ({ ...before, busy: true }))
    const answer = await sendPopulationFile(what.file, what.name, saw)
    if (!answer.ok) return setStage({ busy: false, failure: answer.failure })
    if (answer.value.saved === 0) return setStage({ busy: false, preview: answer.value })
    setChosen(undefined)
    setStage({ busy: false, saved: answer.value.saved })
    onSaved()
  }

  return {
    ...stage,
    name: chosen?.name,
    look: (file: Blob, name: string) => {
      setChosen({ file, name })
      void send({ file, name })
    },
    store: () => chosen && stage.preview && void send(chosen, stage.preview.saw),
    leave: () => {
      setChosen(undefined)
      setStage({ busy: false })
    },
  }
}
