import { type Language, sayAll } from '../../surveys/languages.ts'
import { words } from './words/common.ts'

type Parts = {
  readonly language: Language
  /** What was typed before and did not lead anywhere. */
  readonly typed?: string
}

/** The field for a code that cannot be scanned: that of a touchpoint or of a slip. */
export function CodeForm({ language, typed = '' }: Parts) {
  const said = sayAll(words, language)
  return (
    <form action="/k">
      <label for="code">
        <b>{said.typeCode}</b>
        <small class="small"> {said.typeHint}</small>
      </label>
      <p>
        <input
          class="text"
          id="code"
          name="code"
          required
          maxLength={20}
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          value={typed}
        />
      </p>
      <button type="submit">{said.open}</button>
    </form>
  )
}
