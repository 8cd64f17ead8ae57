import { afterAll, beforeAll } from 'vitest'
import { tellStories } from '../stories/stories.ts'
import { openApp } from '../world.ts'
import { openServer } from './server-database.ts'

let server: Awaited<ReturnType<typeof openServer>>
beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.stop())

tellStories(async () => {
  const { db } = server
  const { door } = await openApp({ db, now: Date.now })
  return { ...door, db }
})
