import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'

type Wiring = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}
type Parts = {
  readonly label: string
  readonly hint?: string | undefined
  /** Why what was entered will not do; the field takes the focus when this comes. */
  readonly why?: string | undefined
  /** Draws the control with the attributes that tie it to its label, hint and error. */
  readonly children: (wiring: Wiring) => ComponentChildren
}

/** A labelled form field with its hint and its error. */
export function Field({ label, hint, why, children }: Parts) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const described = [hint && `${id}-hint`, why && `${id}-why`].filter(Boolean).join(' ')
  useLayoutEffect(() => {
    if (why) place.current?.querySelector<HTMLElement>('input, select')?.focus()
  }, [why])

  return (
    <div class={why ? 'field refused' : 'field'} ref={place}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {why && (
        <p class="why" id={`${id}-why`}>
          {why}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': why ? true : undefined })}
    </div>
  )
}
