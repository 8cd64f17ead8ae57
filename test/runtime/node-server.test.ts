import { afterAll, beforeAll } from 'vitest'
import { invite } from '../../server/access/invite.ts'
import { createApp } from '../../server/app.ts'
import { newLimits } from '../../server/limits/limits.ts'
import { tellStories } from '../stories/stories.ts'
import { openServer } from './server-database.ts'

const secret = 'the secret of a test, long enough'
let server: Awaited<ReturnType<typeof openServer>>
beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.stop())

tellStories(async () => {
  const { db } = server
  const world = {
    db,
    now: Date.now,
    secret,
    formerSecrets: [],
    baseUrl: undefined,
    sensitiveQuestions: false,
    limits: newLimits(),
    clientOf: () => '',
    asset: async () => undefined,
    log: () => {},
  }
  const app = createApp(() => world)
  return { request: async (path, init) => app.request(path, init), invitation: () => invite(world), db }
})
