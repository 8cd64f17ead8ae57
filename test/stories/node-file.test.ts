import { invite } from '../../server/access/invite.ts'
import { openApp } from '../world.ts'
import { tellStories } from './stories.ts'

tellStories(async () => {
  const { app, world } = await openApp({ now: Date.now })
  return { request: async (path, init) => app.request(path, init), invitation: () => invite(world), db: world.db }
})
