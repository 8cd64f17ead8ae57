import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { locked } from '../session.ts'
import { useIdleLock } from '../use-idle-lock.ts'
import { Cover } from './cover.tsx'

/**
 * Everything, and a cover over it while the session is locked. What lies under it stays as it is, with all
 * that was entered; it is neither seen, nor read out, nor printed, nor reached by a key. Taken away, the focus is where it was.
 */
export function Lock({ children }: { readonly children: ComponentChildren }) {
  useIdleLock()
  const focused = useRef<EventTarget | null>(null)
  const isLocked = locked.value
  useEffect(() => {
    if (!isLocked && focused.current instanceof HTMLElement) focused.current.focus()
  }, [isLocked])
  return (
    <>
      <div
        class={isLocked ? 'covered' : undefined}
        inert={isLocked}
        onFocusIn={({ target }) => {
          focused.current = target
        }}
      >
        {children}
      </div>
      {isLocked && <Cover />}
    </>
  )
}
