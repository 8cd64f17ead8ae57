import { useEffect, useRef, useState } from 'preact/hooks'
import { type Silence, silenceAfter } from './idle.ts'

const signs = ['pointerdown', 'keydown', 'input', 'wheel'] as const

/**
 * Watches for a silence while `watching`, by a clock that nobody can set, and
 * calls `over` at its end; at once when the screen goes dark, for the next one
 * to light it may be somebody else.
 *
 * @param quiet seconds before the notice
 */
export function useSilence(watching: boolean, over: () => void, quiet: number): Silence {
  const [silence, setSilence] = useState<Silence>({ kind: 'none' })
  // What is to be done at the end is what is known then, not when the watch began.
  const now = useRef({ over, quiet })
  now.current = { over, quiet }

  useEffect(() => {
    setSilence({ kind: 'none' })
    if (!watching) return
    let last = performance.now()
    const show = () => {
      const after = silenceAfter((performance.now() - last) / 1000, now.current.quiet)
      if (after.kind === 'over') now.current.over()
      else setSilence((before) => (isSame(before, after) ? before : after))
    }
    const alive = () => {
      last = performance.now()
      show()
    }
    const dark = () => {
      if (document.hidden) now.current.over()
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
