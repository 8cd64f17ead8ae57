import { useRef } from 'preact/hooks'
import { storeVisit, type VisitEnd } from './store-visit.ts'

/** Storing what one visitor answered, once however often it is asked for. @returns whether it is stored */
export function useStoring() {
  const stored = useRef(false)
  return async (visit: VisitEnd): Promise<boolean> => {
    if (stored.current) return true
    stored.current = true
    try {
      await storeVisit(visit)
    } catch {
      stored.current = false
      return false
    }
    return true
  }
}
