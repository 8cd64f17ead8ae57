import { useEffect, useRef } from 'preact/hooks'
import type { Told } from './api.ts'
import type { Asked } from './use-asked.ts'

/**
 * Keeps an answer fresh: asks again every so often (milliseconds) while the page
 * is looked at, and at once when it is looked at again. When that fails, the last
 * good answer stays and `stale` says so: nobody who is reading is interrupted.
 */
export function useFresh<T>(asked: Asked<T>, every: number): { readonly shown: Asked<T>; readonly stale: boolean } {
  const good = useRef<Told<T> | undefined>(undefined)
  if (asked.answer?.ok) good.current = asked.answer
  const stale = asked.answer?.ok === false && good.current !== undefined

  useEffect(() => {
    const again = () => {
      if (!document.hidden) asked.again()
    }
    const timer = setInterval(again, every)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
    }
  }, [every])

  return { shown: stale ? { ...asked, answer: good.current } : asked, stale }
}
