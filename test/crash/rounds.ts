import { expect } from 'vitest'
import { type Audit, audit } from './audit.ts'
import { type Crowd, gather, hand, sleep, until } from './crowd.ts'
import type { Sending } from './sending.ts'
import { openWard, type Ward } from './ward.ts'

/** As many as asked for, or this part of it where a round takes long. */
export const rounds = (part = 1): number => Math.max(1, Math.round(Number(process.env.ROUNDS ?? 100) * part))

/**
 * Load, an end at a random moment, a look into the file, a new start, and
 * everybody who came once more; again and again.
 *
 * @param look what else must be true of the file after each end
 * @returns everybody, and how the file stands when all of them have sent again; `acknowledged`: before the ends
 */
export async function inRounds(n: number, end: (ward: Ward) => Promise<unknown>, look: (found: Audit) => void) {
  const ward = await openWard()
  const sendings: Sending[] = []
  const told: Crowd['told'][number][] = []
  let acknowledged = 0
  for (let round = 0; round < n; round++) {
    const crowd = gather(ward)
    await until(() => crowd.told.length > 0, 'somebody is told something')
    await sleep(20 + Math.random() * 480)
    await end(ward)
    await crowd.stop()
    acknowledged += crowd.sendings.filter((one) => one.acknowledged).length
    sendings.push(...crowd.sendings)
    told.push(...crowd.told)
    const found = await audit(ward.database, sendings)
    expect({ round, ...found }).toEqual({ round, ...found, missing: 0, duplicates: 0, differences: 0 })
    look(found)
    await ward.start()
    await allSendAgain(ward, crowd.sendings)
  }
  await allSendAgain(ward, sendings)
  return { sendings, told, found: { ...(await audit(ward.database, sendings)), acknowledged } }
}

/** Everybody sends again, acknowledged or not: all are told it is stored, and whoever has a receipt gets that one. */
export async function allSendAgain({ program }: Ward, sendings: readonly Sending[]): Promise<void> {
  for (let from = 0; from < sendings.length; from += 50)
    await Promise.all(
      sendings.slice(from, from + 50).map(async (one) => {
        const before = one.receipt
        const { status, stored, receipt } = await hand(one, program().url)
        expect({ way: one.way, status, stored }).toEqual({ way: one.way, status, stored: true })
        if (before !== undefined) expect(receipt).toBe(before)
      }),
    )
}
