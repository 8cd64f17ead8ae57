import { useState } from 'preact/hooks'
import { Field } from './field.tsx'

type Parts = {
  readonly label?: string
  readonly name?: string
  readonly autocomplete: 'current-password' | 'new-password'
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly why?: string | undefined
}

const readable = { type: 'text' } as const
const hidden = { type: 'password' } as const

/** A password that can be looked at while it is typed: on a Vietnamese keyboard one must see what came out. */
export function PasswordField({ label = 'Mật khẩu', name = 'password', autocomplete, ...rest }: Parts) {
  const { value, onChange, hint, why } = rest
  const [shown, setShown] = useState(false)
  return (
    <Field label={label} hint={hint} why={why}>
      {(wiring) => (
        <div class="with-button">
          <input
            {...wiring}
            name={name}
            {...(shown ? readable : hidden)}
            autocomplete={autocomplete}
            autocapitalize="none"
            spellcheck={false}
            value={value}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
          />
          <button type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {label === 'Mật khẩu' ? 'Hiện mật khẩu' : <Shows label={label} />}
          </button>
        </div>
      )}
    </Field>
  )
}

/** Where there are several: short to be seen, in full to be heard. */
const Shows = ({ label }: { readonly label: string }) => (
  <>
    Hiện<span class="unseen"> {label.toLowerCase()}</span>
  </>
)
