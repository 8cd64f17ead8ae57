import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'

type Notes = {
  readonly hint?: string | undefined
  /** Why what was entered will not do; the field takes the focus when this comes. */
  readonly why?: string | undefined
}
type Wiring = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}
type OneField = Notes & {
  readonly label: string
  /** Draws the control with the attributes that tie it to its label, hint and error. */
  readonly children: (wiring: Wiring) => ComponentChildren
}

/** A labelled form field with its hint and its error. */
export function Field({ label, children, ...notes }: OneField) {
  const { id, place, kind, described } = useNotes<HTMLDivElement>(notes)
  return (
    <div class={kind} ref={place}>
      <label for={id}>{label}</label>
      <Told id={id} {...notes} />
      {children({ id, 'aria-describedby': described, 'aria-invalid': notes.why ? true : undefined })}
    </div>
  )
}

/** Several controls that answer one question, with its hint and its error. */
export function FieldSet({
  legend,
  children,
  ...notes
}: Notes & { readonly legend: string; readonly children: ComponentChildren }) {
  const { id, place, kind, described } = useNotes<HTMLFieldSetElement>(notes)
  return (
    <fieldset class={kind} aria-describedby={described} ref={place}>
      <legend>{legend}</legend>
      <Told id={id} {...notes} />
      {children}
    </fieldset>
  )
}

/** Ties hint and error to what they are about, and moves the focus there when it is refused. */
function useNotes<E extends HTMLElement>({ hint, why }: Notes) {
  const id = useId()
  const place = useRef<E>(null)
  useLayoutEffect(() => {
    if (why) place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [why])
  const described = [hint && `${id}-hint`, why && `${id}-why`].filter(Boolean).join(' ') || undefined
  return { id, place, kind: why ? 'field refused' : 'field', described }
}

const Told = ({ id, hint, why }: Notes & { readonly id: string }) => (
  <>
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
  </>
)
