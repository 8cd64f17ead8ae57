import { fileURLToPath } from 'node:url'
import { migrate } from '../../db/migrate.ts'
import { openHttp } from '../../db/open-http.ts'
import { loadStarterCatalogue } from '../../server/doors/starter-catalogue.ts'
import { startSqld } from './sqld.ts'

/** A libSQL server with the schema and the starter catalogue. */
export async function openServer() {
  const { url, ...sqld } = await startSqld()
  const db = openHttp(url, undefined)
  await migrate(db, fileURLToPath(new URL('../../db/migrations', import.meta.url)))
  await loadStarterCatalogue(db, Date.now())
  return { db, url, ...sqld }
}
