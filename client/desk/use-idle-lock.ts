import { useEffect } from 'preact/hooks'
import { told, v1 } from './api.ts'
import { idleSeconds, isUntold, touched } from './idle.ts'
import { lock, locked, session } from './session.ts'
import { lookWhetherLocked } from './sign-in.ts'

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
/** How often is looked whether anybody is there, in milliseconds. */
const every = 3000

/**
 * Covers the page when nobody has touched it for as long as the server allows. The server itself opens
 * nothing by then: it is told, about once a minute, that somebody is at work.
 */
export function useIdleLock(): void {
  useEffect(() => {
    const touch = () => touched()
    const seen = () => {
      if (!document.hidden && locked.value) lookWhetherLocked()
    }
    for (const sign of signs) addEventListener(sign, touch, { capture: true, passive: true })
    document.addEventListener('visibilitychange', seen)
    const timer = setInterval(look, every)
    return () => {
      for (const sign of signs) removeEventListener(sign, touch, { capture: true })
      document.removeEventListener('visibilitychange', seen)
      clearInterval(timer)
    }
  }, [])
}

function look(): void {
  const now = session.value
  if (now.state !== 'in' || locked.value) return
  if (idleSeconds() >= now.lockAfter) lock()
  else if (isUntold()) told(v1.session.$get())
}
