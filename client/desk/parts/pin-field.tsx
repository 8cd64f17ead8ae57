import { Field } from './field.tsx'

type Parts = {
  readonly name: 'pin' | 'again'
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly why?: string | undefined
}

/** Six digits, hidden while they are typed: the desk may be watched. */
export function PinField({ name, label, value, onChange, hint, why }: Parts) {
  return (
    <Field label={label} hint={hint} why={why}>
      {(wiring) => (
        <input
          {...wiring}
          class="pin"
          name={name}
          type="password"
          inputMode="numeric"
          autocomplete="off"
          maxLength={6}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}
