import type { ComponentChildren, InputHTMLAttributes } from 'preact'
import { useState } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import { matchesSearch } from '../search-match.ts'
import { FieldSet } from './field.tsx'

export type Option = { readonly value: string; readonly title: string; readonly code?: string }

/** What every list to choose from is given. */
export type Searched = {
  readonly legend: string
  readonly hint?: string
  readonly options: readonly Option[]
  readonly search: string
  readonly why?: string | undefined
}
type Parts = Searched & {
  /** The way to choose nothing, where that is allowed. */
  readonly none?: string | undefined
  /** What is chosen so far, in words. */
  readonly chosen: ComponentChildren
  /** Enter was pressed and a single one is left. */
  readonly onOnly?: (value: string) => void
  /** The native control of one option. */
  readonly control: (value: string) => InputHTMLAttributes<HTMLInputElement>
}

/**
 * Options found by typing any part of a name or code, with or without marks.
 * Native controls: they wrap on a phone, and every keyboard and screen reader
 * knows them.
 */
export function SearchList({ options, search, none, chosen, onOnly, control, ...field }: Parts) {
  const [typed, setTyped] = useState('')
  const found = options.filter(({ title, code = '' }) => matchesSearch(typed, `${code} ${title}`))
  const listed: readonly Option[] = none === undefined || typed ? found : [{ value: '', title: none }, ...found]

  /** Enter takes the only one left, and never sends the form half filled in. */
  function takeOnly(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    const [only, another] = found
    if (only && !another) onOnly?.(only.value)
  }

  return (
    <FieldSet {...field}>
      <p class="chosen" role="status">
        {chosen}
        {typed && <span class="soft"> · tìm thấy {count(found.length)}</span>}
      </p>
      <input
        type="search"
        aria-label={search}
        placeholder={search}
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={takeOnly}
      />
      <Choices of={listed} control={control} />
    </FieldSet>
  )
}

const Choices = ({ of: listed, control }: Pick<Parts, 'control'> & { readonly of: readonly Option[] }) => (
  <div class="choices">
    {listed.map(({ value, title, code }) => (
      <label key={value}>
        <input {...control(value)} />
        <span>
          {title} {code && <span class="soft">{code}</span>}
        </span>
      </label>
    ))}
    {listed.length === 0 && <p class="soft">Không tìm thấy. Xin gõ ít chữ hơn, có dấu hay không dấu đều được.</p>}
  </div>
)
