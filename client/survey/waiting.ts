import { keepFor, keptAddresses } from './keep.ts'
import { sending } from './sending.ts'

/**
 * Sends what was pressed at other forms and has not arrived: from any page of
 * ours, until the server has it. A form that is open does so for itself. What the
 * server has something to say about stays on the device as a draft of its form.
 *
 * @param here the address of the form that is open, if one is
 * @param recorded called for each that is now on the server's disk
 */
export function sendWaiting(here: string, recorded: () => void) {
  const store = () => localStorage
  for (const address of keptAddresses(store)) {
    const keep = keepFor(address, store)
    const kept = address === here ? undefined : keep.read()
    if (!kept?.pressed) continue
    const sender = sending({
      // Whole, as a form's own address is: what answers is compared with it.
      to: location.origin + address,
      tell() {},
      recorded() {
        keep.wipe()
        recorded()
      },
      refused: () => keep.save({ ...kept, pressed: false }),
    })
    sender.press(kept.fields, 1)
    addEventListener('online', sender.hurry)
  }
}
