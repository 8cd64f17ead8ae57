import { type Pairing, pairWith } from './api.ts'
import { asked, inOne } from './database.ts'
import { device, keep, recount } from './device.ts'
import type { Waiting } from './queue.ts'
import { checkIn, sendAll, sendNow } from './sync.ts'

/**
 * Pairs by a code shown at the desk. What waits under the pairing of before is
 * sent first, as far as it can be: it belongs to the place it was given at.
 *
 * @returns what to tell when it cannot be paired; undefined when it is
 */
export async function pairBy(code: string, unreachable: string): Promise<string | undefined> {
  if (device.pairing.value) await sendAll(device.pairing.value)
  const said = await pairWith(code)
  if (said.kind === 'unreachable') return unreachable
  if (said.kind === 'no') return said.message
  const { id, token } = said.value
  await become({ id, token })
  await checkIn({ setup: true })
  sendNow()
  return undefined
}

/** From now on it is that tablet. Answers of another one cannot be sent with this token: they go to the refused box. */
async function become(pairing: Pairing): Promise<void> {
  await inOne(['queue', 'refused', 'box'], 'readwrite', async (store) => {
    const [keys, entries] = await Promise.all([
      asked(store('queue').getAllKeys()),
      asked<Waiting[]>(store('queue').getAll()),
    ])
    entries.forEach((entry, i) => {
      const key = keys[i]
      if (key === undefined || entry.kiosk === pairing.id) return
      store('refused').add({ ...entry, ...ofAnother })
      store('queue').delete(key)
    })
    if (device.pairing.value?.id !== pairing.id) store('box').delete('setup')
    store('box').delete('wrongPins')
    store('box').put(pairing, 'pairing')
  })
  if (device.pairing.value?.id !== pairing.id) device.setup.value = undefined
  device.wrongPins.value = undefined
  device.pairing.value = pairing
  await keep('standing', 'open')
  await recount()
}

const ofAnother = {
  problem: 'otherKiosk',
  message: 'Phiếu này được trả lời khi máy còn ghép nối với một điểm khảo sát khác. Phiếu vẫn được giữ trong máy.',
}
