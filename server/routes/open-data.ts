import { type Context, Hono } from 'hono'
import type { Env } from '../world/world.ts'

/** Read when somebody asks: no isolate need have it before it answers a citizen. */
const answers = () => import('./open-data-answers.ts')
const period = (c: Context<Env>) => c.req.param('period') ?? ''
const revision = (c: Context<Env>) => Number.parseInt(c.req.param('file') ?? '', 10)

/** The published figures as open data: what there is, and of each publication a CSV file with its metadata. */
export const openData = new Hono<Env>()
  .get('/', async (c) => (await answers()).openDataList(c))
  .get('/tinh-lai.R', async (c) => (await answers()).script(c))
  .get('/:latest{[0-9A-Z-]+\\.csv}', async (c) => (await answers()).latestFile(c, c.req.param('latest')))
  .get('/:period/:file{[0-9]{1,6}\\.csv}', async (c) => (await answers()).file(c, period(c), revision(c)))
  .get('/:period/:file{[0-9]{1,6}\\.csv-metadata\\.json}', async (c) =>
    (await answers()).metadata(c, period(c), revision(c)),
  )
