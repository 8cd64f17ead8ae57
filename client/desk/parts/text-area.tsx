import { Field } from './field.tsx'

type Parts = {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly hint?: string
  readonly why?: string | undefined
}

/** Several lines of text. */
export const TextArea = ({ label, value, onChange, hint, why }: Parts) => (
  <Field label={label} hint={hint} why={why}>
    {(wiring) => (
      <textarea
        {...wiring}
        value={value}
        spellcheck={false}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    )}
  </Field>
)
