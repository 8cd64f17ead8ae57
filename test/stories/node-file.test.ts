import { openApp } from '../world.ts'
import { tellStories } from './stories.ts'

tellStories(async () => {
  const { door, world } = await openApp({ now: Date.now })
  return { ...door, db: world.db }
})
