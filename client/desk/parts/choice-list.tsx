import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isFound } from '../fold.ts'

export type Option = { readonly value: string; readonly title: string; readonly code?: string }

type Parts = {
  readonly legend: string
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly search: string
  /** The way to choose nothing, where that is allowed. */
  readonly none?: string
  readonly why?: string | undefined
}

/**
 * One of many, found by typing any part of its name or code, with or without
 * marks. Native radios: they wrap on a phone, and every keyboard and screen
 * reader knows them.
 */
export function ChoiceList({ legend, options, value, onChange, search, none, why }: Parts) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const found = options.filter(({ title, code = '' }) => isFound(typed, `${code} ${title}`))
  const place = useRef<HTMLFieldSetElement>(null)
  useLayoutEffect(() => {
    if (why) place.current?.querySelector('input')?.focus()
  }, [why])
  const chosen = options.find((option) => option.value === value)
  const listed = none === undefined || typed ? found : [{ value: '', title: none }, ...found]

  /** Enter takes the only one left, and never sends the form half filled in. */
  function takeOnly(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    const [only, another] = found
    if (only && !another) onChange(only.value)
  }

  return (
    <fieldset class={why ? 'field refused' : 'field'} aria-describedby={why ? `${id}-why` : undefined} ref={place}>
      <legend>{legend}</legend>
      {why && (
        <p class="why" id={`${id}-why`}>
          {why}
        </p>
      )}
      <p class="chosen" role="status">
        {chosen ? <b>{chosen.title}</b> : <span class="soft">{none ?? 'Chưa chọn'}</span>}
        {typed && <span class="soft"> · tìm thấy {found.length}</span>}
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
      <Choices id={id} listed={listed} value={value} onChange={onChange} />
    </fieldset>
  )
}

type Listed = Pick<Parts, 'value' | 'onChange'> & { readonly id: string; readonly listed: readonly Option[] }

function Choices({ id, listed, value, onChange }: Listed) {
  return (
    <div class="choices">
      {listed.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={`${id}-choice`}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.title} {option.code && <span class="soft">{option.code}</span>}
          </span>
        </label>
      ))}
      {listed.length === 0 && <p class="soft">Không tìm thấy. Xin gõ ít chữ hơn, có dấu hay không dấu đều được.</p>}
    </div>
  )
}
