import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

type Parts = {
  /** What was done; another one takes the focus again. */
  readonly of: object
  /** The way back, where there is one. */
  readonly onReopen: (() => void) | undefined
  readonly children: ComponentChildren
}

/** What was just done, which takes the focus, and the way back. */
export function DoneNotice({ of: done, onReopen, children }: Parts) {
  const told = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => told.current?.focus(), [done])
  return (
    <div class="said" role="status" tabIndex={-1} ref={told}>
      <p>{children}</p>
      {onReopen && (
        <button type="button" onClick={onReopen}>
          Dùng lại
        </button>
      )}
    </div>
  )
}
