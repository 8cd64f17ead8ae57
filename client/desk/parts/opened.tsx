import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'

type Parts = { readonly title: string; readonly class?: string; readonly children: ComponentChildren }

/** A part of the page that came because it was asked for: its heading takes the focus, wherever the button was. */
export function Opened({ title, class: kind, children }: Parts) {
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useLayoutEffect(() => heading.current?.focus(), [])
  return (
    <section class={kind} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}
