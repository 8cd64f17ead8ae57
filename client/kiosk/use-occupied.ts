import { useEffect } from 'preact/hooks'
import { device } from './device.ts'

/** Notes for the whole tablet whether somebody is at it: until they are done nothing may change under their hands. */
export function useOccupied(occupied: boolean): void {
  useEffect(() => {
    device.occupied.value = occupied
    return () => {
      device.occupied.value = false
    }
  }, [occupied])
}
