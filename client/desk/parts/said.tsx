import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** What was just done, which takes the focus; `of` counts how often it was, 0 for not yet. */
export function Said({ of, children }: { readonly of: number; readonly children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (of > 0) place.current?.focus()
  }, [of])
  return of === 0 ? null : (
    <div class="said" role="status" tabIndex={-1} ref={place}>
      <p>{children}</p>
    </div>
  )
}
