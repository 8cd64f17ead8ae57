import { readSettings } from '../doors/node-settings.ts'
import { openDatabase } from '../doors/open-database.ts'
import type { Settings } from '../doors/settings.ts'
import { loadStarterCatalogue } from '../doors/starter-catalogue.ts'
import { worldFrom } from '../doors/world-from.ts'
import type { World } from '../world/world.ts'
import type { Terminal } from './terminal.ts'

type Opened = {
  readonly world: World
  readonly db: World['db']
  readonly settings: Settings
  /** The address people reach, for links. */
  readonly address: string
  readonly found: Awaited<ReturnType<typeof openDatabase>>['found']
  readonly catalogueLoaded: boolean
}

/** Opens the database as the server would, with its schema and catalogue in place, and closes it at the end. */
export async function withDatabase<T>(terminal: Terminal, act: (opened: Opened) => Promise<T>): Promise<T> {
  const settings = readSettings(terminal.environment)
  const { db, found } = await openDatabase(settings, { tell: terminal.note })
  try {
    const catalogueLoaded = await loadStarterCatalogue(db, terminal.now())
    const world = worldFrom(settings, { db, now: terminal.now, log: () => {} })
    const address = settings.BASE_URL ?? `http://localhost:${settings.PORT}`
    return await act({ world, db, settings, address, found, catalogueLoaded })
  } finally {
    db.$client.close()
  }
}
