import { Field } from './field.tsx'

/** What the browser may fill in, and how long each may be on the server. */
const kinds = {
  name: { autocomplete: 'name', autocapitalize: 'words', maxLength: 100 },
  login: { autocomplete: 'username', autocapitalize: 'none', maxLength: 50 },
  reason: { autocomplete: 'off', autocapitalize: 'sentences', maxLength: 1000 },
  counter: { autocomplete: 'off', autocapitalize: 'sentences', maxLength: 60 },
  kiosk: { autocomplete: 'off', autocapitalize: 'sentences', maxLength: 60 },
} as const

type Parts = {
  readonly name: keyof typeof kinds
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly why?: string | undefined
}

/** One line of text. */
export function TextField({ name, label, value, onChange, hint, why }: Parts) {
  return (
    <Field label={label} hint={hint} why={why}>
      {(wiring) => (
        <input
          {...wiring}
          {...kinds[name]}
          name={name}
          spellcheck={false}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}
