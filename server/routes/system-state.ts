import { listKiosks } from '../../db/queries/kiosks.ts'
import { logHead } from '../../db/queries/log.ts'
import { readHoldings } from '../../db/queries/system.ts'
import { readHolidays } from '../cases/holidays.ts'
import { kioskStateOf } from '../kiosks/kiosk-state.ts'
import { codeVersion } from '../world/code-version.ts'
import type { World } from '../world/world.ts'

/** How the system itself stands: what runs, how much it holds, whether it is copied, and where its log ends. */
export async function systemState({ db, now, operations }: World) {
  const [holdings, kiosks, head, backups, holidays] = await Promise.all([
    readHoldings(db),
    listKiosks(db),
    logHead(db),
    operations?.backups?.(),
    readHolidays(db),
  ])
  const states = kiosks.map((kiosk) => kioskStateOf(kiosk, now(), holidays))
  const inUse = states.filter((state) => state !== 'retired')
  return {
    version: codeVersion,
    at: now(),
    startedAt: operations?.startedAt ?? null,
    database: holdings,
    backups: backups ?? null,
    kiosks: { inUse: inUse.length, silent: inUse.filter((state) => state === 'silent').length },
    log: head ?? null,
  }
}
