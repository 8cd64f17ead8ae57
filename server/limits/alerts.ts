import { type Alert, addAlerts } from '../../db/queries/alerts.ts'
import { type AlertKind, proxyKinds } from '../../db/schema.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { describeError } from '../world/describe-error.ts'
import type { World } from '../world/world.ts'

/** The least time between two writes of one kind of alert, in milliseconds: refused answers must not cost a write each. */
const pause = 5000

/** Counts what staff are to be told of, by kind and touchpoint, until it is written. */
export function newAlerts() {
  const gathered = new Map<string, Alert>()
  const writtenAt = new Map<AlertKind, number>()

  function takeOut(isMeant: (alert: Alert) => boolean): Alert[] {
    const out = [...gathered].filter(([, alert]) => isMeant(alert))
    for (const [key] of out) gathered.delete(key)
    return out.map(([, alert]) => alert)
  }

  return {
    /** Counts `n`. @returns what is to be written now, if anything */
    count(kind: AlertKind, touchpoint: string, now: number, n = 1): Alert[] {
      const key = `${kind} ${touchpoint}`
      const day = dayOf(now)
      const before = gathered.get(key)
      const isNew = before?.day !== day
      const over = before && isNew ? [before] : []
      gathered.set(key, {
        day,
        touchpoint,
        kind,
        firstAt: isNew ? now : before.firstAt,
        lastAt: now,
        n: isNew ? n : before.n + n,
      })
      if (now - (writtenAt.get(kind) ?? Number.NEGATIVE_INFINITY) < pause) return over
      writtenAt.set(kind, now)
      return [...over, ...takeOut((alert) => alert.kind === kind)]
    },
    /** Everything that has gathered, for whoever wants to know at once. */
    takeAll: (): Alert[] => takeOut(() => true),
  }
}

type Watch = Pick<World, 'db' | 'now' | 'log' | 'limits'>

/** Notes that something happened at a touchpoint that staff are to be told of. Slips have none: of '' only what a proxy lacks, and that one was used again, is told. */
export async function noteAlert(world: Watch, kind: AlertKind, touchpoint: string, n = 1): Promise<void> {
  if (touchpoint !== '' || isOfNoTouchpoint(kind))
    await write(world, world.limits.alerts.count(kind, touchpoint, world.now(), n))
}

const isOfNoTouchpoint = (kind: AlertKind): boolean => kind === 'reused' || proxyKinds.some((one) => one === kind)

/** Writes what has gathered since the last write, so that whoever reads next sees all of it. */
export const writeAlerts = (world: Watch): Promise<void> => write(world, world.limits.alerts.takeAll())

/** A database that cannot take the alert just now must not change what the citizen is told. */
async function write({ db, log }: Watch, alerts: readonly Alert[]): Promise<void> {
  if (alerts.length === 0) return
  for (const { kind, touchpoint, n } of alerts) log({ level: 'info', event: 'alert', kind, touchpoint, n })
  try {
    await addAlerts(db, alerts)
  } catch (error) {
    log({ level: 'error', event: 'alert not written', ...describeError(error) })
  }
}
