import { type Language, sayAll } from '../../surveys/languages.ts'
import { CodeField } from './code-field.tsx'
import { words } from './words/common.ts'

type Parts = {
  readonly language: Language
  /** What was typed before and did not lead anywhere. */
  readonly typed?: string | undefined
}

/** The field for a code that cannot be scanned: that of a touchpoint or of a slip. */
export function CodeForm({ language, typed = '' }: Parts) {
  const said = sayAll(words, language)
  return (
    <form action="/k">
      <CodeField label={said.typeCode} hint={said.typeHint} typed={typed.slice(0, 200)} />
      <button type="submit">{said.open}</button>
    </form>
  )
}
