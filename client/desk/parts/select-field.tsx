import { Field } from './field.tsx'
import type { Option } from './search-list.tsx'

type Parts = {
  readonly label: string
  readonly name: string
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly why?: string | undefined
}

/** One of a few. */
export function SelectField({ label, name, options, value, onChange, hint, why }: Parts) {
  return (
    <Field label={label} hint={hint} why={why}>
      {(wiring) => (
        <select {...wiring} name={name} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.title}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
