import { useId, useState } from 'preact/hooks'
import { isFound } from '../fold.ts'
import { count } from '../format.ts'
import type { Option } from './choice-list.tsx'

type Parts = {
  readonly legend: string
  readonly hint: string
  readonly options: readonly Option[]
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  readonly most: number
  readonly search: string
  readonly why?: string | undefined
}

/** Some of many, in the order they were chosen, found by typing any part of a name or code. Native checkboxes. */
export function ManyChoices({ legend, hint, options, values, onChange, most, search, why }: Parts) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const found = options.filter(({ title, code = '' }) => isFound(typed, `${code} ${title}`))
  const full = values.length >= most
  const toggle = (value: string, chosen: boolean) =>
    onChange(chosen ? [...values, value] : values.filter((one) => one !== value))

  return (
    <fieldset class={why ? 'field refused' : 'field'} aria-describedby={why ? `${id}-hint ${id}-why` : `${id}-hint`}>
      <legend>{legend}</legend>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {why && (
        <p class="why" id={`${id}-why`}>
          {why}
        </p>
      )}
      <p class="chosen" role="status">
        {values.length === 0 ? (
          <span class="soft">Chưa chọn: máy không hỏi thủ tục</span>
        ) : (
          `Đã chọn ${count(values.length)}`
        )}
        {full && ', là nhiều nhất'}
        {typed && <span class="soft"> · tìm thấy {count(found.length)}</span>}
      </p>
      <input
        type="search"
        aria-label={search}
        placeholder={search}
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <div class="choices">
        {found.map(({ value, title, code }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={values.includes(value)}
              disabled={full && !values.includes(value)}
              onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
            />
            <span>
              {title} {code && <span class="soft">{code}</span>}
            </span>
          </label>
        ))}
        {found.length === 0 && <p class="soft">Không tìm thấy. Xin gõ ít chữ hơn, có dấu hay không dấu đều được.</p>}
      </div>
    </fieldset>
  )
}
