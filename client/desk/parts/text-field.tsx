import { Field } from './field.tsx'

/** What the browser may fill in, which keys a phone shows, and how long each may be on the server. */
const kinds = {
  name: { autocomplete: 'name', autocapitalize: 'words', maxLength: 100 },
  mail: { type: 'email', autocomplete: 'email', autocapitalize: 'none', maxLength: 254 },
  /** Six digits that came by mail. */
  mailCode: { autocomplete: 'one-time-code', autocapitalize: 'none', inputMode: 'numeric', maxLength: 12 },
  login: { autocomplete: 'username', autocapitalize: 'none', maxLength: 50 },
  title: { autocomplete: 'off', autocapitalize: 'sentences', maxLength: 200 },
  reason: { autocomplete: 'off', autocapitalize: 'sentences', maxLength: 1000 },
  /** The number of papers, such as 12/YC-DLCN. */
  reference: { autocomplete: 'off', autocapitalize: 'characters', maxLength: 40 },
  counter: { autocomplete: 'off', autocapitalize: 'sentences', maxLength: 60 },
  kiosk: { autocomplete: 'off', autocapitalize: 'sentences', maxLength: 60 },
  /** Typed as Vietnamese write it. */
  number: { autocomplete: 'off', inputMode: 'decimal' },
  search: { type: 'search', autocomplete: 'off', autocapitalize: 'none', maxLength: 200 },
  /** Read out digit by digit before everybody. */
  seed: { class: 'seed', autocomplete: 'off', autocapitalize: 'none', maxLength: 40 },
  /** Six digits, the last of which checks the others. */
  formNumber: { class: 'form-number', autocomplete: 'off', inputMode: 'numeric', maxLength: 6 },
  day: { type: 'date' },
  clock: { type: 'time' },
  /** Six digits, hidden while they are typed: the desk may be watched. */
  pin: { class: 'pin', type: 'password', autocomplete: 'off', inputMode: 'numeric', maxLength: 6 },
} as const

type Parts = {
  readonly kind: keyof typeof kinds
  /** Its name in the form; that of its kind when not said. */
  readonly name?: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly why?: string | undefined
}

/** One line of text, a number, a day or a PIN. */
export function TextField({ kind, name = kind, label, value, onChange, hint, why }: Parts) {
  return (
    <Field label={label} hint={hint} why={why}>
      {(wiring) => (
        <input
          {...wiring}
          {...kinds[kind]}
          name={name}
          spellcheck={false}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}
