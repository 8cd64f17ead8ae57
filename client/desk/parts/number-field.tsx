import { Field } from './field.tsx'

type Parts = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly why?: string | undefined
}

/** A number, typed as Vietnamese write it. */
export function NumberField({ name, label, value, onChange, hint, why }: Parts) {
  return (
    <Field label={label} hint={hint} why={why}>
      {(wiring) => (
        <input
          {...wiring}
          name={name}
          inputMode="decimal"
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}

/** A day. */
export function DayField({ name, label, value, onChange, why }: Parts) {
  return (
    <Field label={label} why={why}>
      {(wiring) => (
        <input
          {...wiring}
          type="date"
          name={name}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}
