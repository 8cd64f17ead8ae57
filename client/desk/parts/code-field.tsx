import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Field } from './field.tsx'

type Parts = {
  readonly name?: string
  readonly label?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly why?: string | undefined
  /** Whether a recovery code does as well. */
  readonly recovery?: boolean
  /** Whether it takes the focus when it comes. */
  readonly isNext?: boolean
}

const six = { inputMode: 'numeric', autocomplete: 'one-time-code', maxLength: 12 } as const
const ten = { inputMode: 'text', autocomplete: 'off', maxLength: 20 } as const

/** The six digits of a telephone, or a recovery code instead. */
export function CodeField({ name = 'code', label = 'Mã xác thực', value, onChange, why, ...more }: Parts) {
  const { recovery = true, isNext = false } = more
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (isNext) input.current?.focus()
  }, [])
  const [written, setWritten] = useState(false)
  const hint = written ? 'Một trong mười mã đã in; mỗi mã dùng một lần.' : 'Sáu chữ số trong ứng dụng xác thực.'
  return (
    <Field label={written ? 'Mã dự phòng' : label} hint={hint} why={why}>
      {(wiring) => (
        <div class="with-button">
          <input
            ref={input}
            {...wiring}
            {...(written ? ten : six)}
            name={name}
            autocapitalize="none"
            spellcheck={false}
            value={value}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
          />
          {recovery && (
            <button
              type="button"
              onClick={() => {
                setWritten(!written)
                onChange('')
              }}
            >
              {written ? 'Dùng mã trên điện thoại' : 'Dùng mã dự phòng'}
            </button>
          )}
        </div>
      )}
    </Field>
  )
}
