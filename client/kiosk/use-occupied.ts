import { useEffect } from 'preact/hooks'
import { device } from './device.ts'

/** Notes for the whole tablet whether it is in use; while it is, closing and updates wait. */
export function useOccupied(occupied: boolean): void {
  useEffect(() => {
    device.occupied.value = occupied
    return () => {
      device.occupied.value = false
    }
  }, [occupied])
}
