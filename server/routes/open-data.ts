import { type Context, Hono } from 'hono'
import { readFact } from '../../db/queries/facts.ts'
import { findPublication, listPublications, openPublications } from '../../db/queries/publications.ts'
import { knownAddress } from '../http/address.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

/** A revision never changes; programs ask for the metadata from pages of other sites too. */
const lasting = { 'Cache-Control': 'public, max-age=86400', 'Access-Control-Allow-Origin': '*' }

/** The published figures as open data: what there is, and of each publication a CSV file with its metadata. */
export const openData = new Hono<Env>()
  .get('/', async (c) => {
    const { db } = c.var.world
    const [listed, opened, demo, { openDataPage }] = await Promise.all([
      listPublications(db),
      openPublications(db),
      readFact(db, 'demo'),
      import('../pages/open-data-page.tsx'),
    ])
    const isOpen = new Set(opened.map(({ period, revision }) => `${period} ${revision}`))
    const files = listed.map(({ period, revision, publishedAt }) => {
      return { period, revision, publishedAt, isOpen: isOpen.has(`${period} ${revision}`) }
    })
    return openDataPage(c, { files, demo: demo !== undefined, address: knownAddress(c) })
  })
  .get('/tinh-lai.R', async (c) => {
    const { recompute } = await import('../pages/open-data-page.tsx')
    return c.body(recompute, 200, { 'Content-Type': 'text/plain; charset=utf-8' })
  })
  .get('/:latest{[0-9A-Z-]+\\.csv}', async (c) => {
    const period = c.req.param('latest').replace(/\.csv$/, '')
    const { revision } = await opened(c, period)
    return c.redirect(`/du-lieu/${period}/${revision}.csv`)
  })
  .get('/:period/:file{[0-9]{1,6}\\.csv}', async (c) => {
    const { csvName, metadataName, openCsv } = await files()
    const { period, revision, open } = await askedFor(c)
    return c.body(openCsv(open), 200, {
      ...lasting,
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${period}-${csvName(revision)}"`,
      Link: `</du-lieu/${period}/${metadataName(revision)}>; rel="describedby"; type="application/csvm+json"`,
    })
  })
  .get('/:period/:file{[0-9]{1,6}\\.csv-metadata\\.json}', async (c) => {
    const [{ csvMetadata }, { fileTitle }] = await Promise.all([files(), import('../pages/open-data-page.tsx')])
    const found = await askedFor(c)
    const metadata = csvMetadata(found, fileTitle(found), knownAddress(c))
    return c.body(JSON.stringify(metadata), 200, { ...lasting, 'Content-Type': 'application/csvm+json' })
  })

const files = () => import('../publications/open/files.ts')

const askedFor = (c: Context<Env>) =>
  opened(c, c.req.param('period') ?? '', Number.parseInt(c.req.param('file') ?? '', 10))

/** A publication with its open data; the latest revision when none is named. @throws Problem publicationUnknown, notOpen */
async function opened(c: Context<Env>, asked: string, revisionAsked?: number) {
  const found = await findPublication(c.var.world.db, asked, revisionAsked)
  if (!found) throw new Problem('publicationUnknown', { period: asked })
  const { period, revision, publishedAt, figures } = found
  const { storedOpen } = await files()
  const open = storedOpen(figures.open)
  if (!open) throw new Problem('notOpen', { period })
  return { period, revision, publishedAt, open }
}
