import { useEffect, useState } from 'preact/hooks'
import { type Silence, silenceAfter } from './idle.ts'

const signs = ['pointerdown', 'keydown', 'input', 'wheel'] as const

/**
 * Watches for a silence while `watching`, by a clock that nobody can set, and
 * calls `over` at its end; at once when the screen goes dark, for the next one
 * to light it may be somebody else.
 */
export function useSilence(watching: boolean, over: () => void): Silence {
  const [silence, setSilence] = useState<Silence>({ kind: 'none' })

  useEffect(() => {
    setSilence({ kind: 'none' })
    if (!watching) return
    let last = performance.now()
    const show = () => {
      const now = silenceAfter((performance.now() - last) / 1000)
      if (now.kind === 'over') over()
      else setSilence((before) => (isSame(before, now) ? before : now))
    }
    const alive = () => {
      last = performance.now()
      show()
    }
    const dark = () => {
      if (document.hidden) over()
    }
    const timer = setInterval(show, 250)
    for (const sign of signs) addEventListener(sign, alive, true)
    document.addEventListener('visibilitychange', dark)
    return () => {
      clearInterval(timer)
      for (const sign of signs) removeEventListener(sign, alive, true)
      document.removeEventListener('visibilitychange', dark)
    }
  }, [watching])

  return silence
}

const isSame = (one: Silence, other: Silence): boolean =>
  one.kind === other.kind && ('left' in one ? one.left : 0) === ('left' in other ? other.left : 0)
