import { type Language, sayAll } from '../../../surveys/languages.ts'
import type { Setup } from '../api.ts'
import { Heading } from '../parts/heading.tsx'
import { words } from '../words.ts'

type Choice = {
  readonly procedures: Setup['procedures']
  readonly language: Language
  /** The code of the one chosen; undefined when it is not in the list. */
  readonly choose: (code: string | undefined) => void
  readonly leave: () => void
}

/** Which procedure it was about. Whoever does not find it goes on without. */
export function ProcedurePage({ procedures, language, choose, leave }: Choice) {
  const { whichProcedure, notListed, back } = sayAll(words, language)
  return (
    <div class="procedures">
      <Heading>{whichProcedure}</Heading>
      <ul class="options" lang="vi">
        {procedures.map(({ code, name }) => (
          <li key={code}>
            <button type="button" onClick={() => choose(code)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <div class="ways">
        <button type="button" onClick={leave}>
          {back}
        </button>
        <button type="button" onClick={() => choose(undefined)}>
          {notListed}
        </button>
      </div>
    </div>
  )
}
