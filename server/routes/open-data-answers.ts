import type { Context } from 'hono'
import { readFact } from '../../db/queries/facts.ts'
import { findPublication, listPublications } from '../../db/queries/publications.ts'
import { openPublications } from '../../db/queries/published-parts.ts'
import { knownAddress } from '../http/address.ts'
import { fileTitle, openDataPage, recompute } from '../pages/open-data-page.tsx'
import { Problem } from '../problems/problem.ts'
import { openCsv } from '../publications/open/csv.ts'
import { csvMetadata, csvName, metadataName } from '../publications/open/metadata.ts'
import { storedOpen } from '../publications/open/stored.ts'
import type { Env } from '../world/world.ts'

/** A revision never changes; programs ask for it and its metadata from pages of other sites too. */
const lasting = { 'Cache-Control': 'public, max-age=86400', 'Access-Control-Allow-Origin': '*' }

/** The page: every publication that has open data, what is in them, and how they are used. */
export async function openDataList(c: Context<Env>) {
  const { db } = c.var.world
  const [listed, opened, demo] = await Promise.all([listPublications(db), openPublications(db), readFact(db, 'demo')])
  const isOpen = new Set(opened.map(({ period, revision }) => `${period} ${revision}`))
  const files = listed.map(({ period, revision, publishedAt }) => {
    return { period, revision, publishedAt, isOpen: isOpen.has(`${period} ${revision}`) }
  })
  return openDataPage(c, { files, demo: demo !== undefined, address: knownAddress(c) })
}

/** The R script that computes the figures of a file again. */
export const script = (c: Context<Env>) => c.body(recompute, 200, { 'Content-Type': 'text/plain; charset=utf-8' })

/** Leads to the file of the latest revision. @throws Problem publicationUnknown, notOpen */
export async function latestFile(c: Context<Env>, name: string) {
  const { period, revision } = await opened(c, name.replace(/\.csv$/, ''))
  return c.redirect(`/du-lieu/${period}/${revision}.csv`)
}

/** The file of a revision. @throws Problem publicationUnknown, notOpen */
export async function file(c: Context<Env>, asked: string, of: number) {
  const { period, revision, open } = await opened(c, asked, of)
  return c.body(openCsv(open), 200, {
    ...lasting,
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="${period}-${csvName(revision)}"`,
    Link: `</du-lieu/${period}/${metadataName(revision)}>; rel="describedby"; type="application/csvm+json"`,
  })
}

/** What programs are told of the file of a revision. @throws Problem publicationUnknown, notOpen */
export async function metadata(c: Context<Env>, asked: string, of: number) {
  const found = await opened(c, asked, of)
  const told = csvMetadata(found, fileTitle(found), knownAddress(c))
  return c.body(JSON.stringify(told), 200, { ...lasting, 'Content-Type': 'application/csvm+json' })
}

/** A publication with its open data; the latest revision when none is named. */
async function opened(c: Context<Env>, asked: string, of?: number) {
  const found = await findPublication(c.var.world.db, asked, of)
  if (!found) throw new Problem('publicationUnknown', { period: asked })
  const { period, revision, publishedAt, figures } = found
  const open = storedOpen(figures.open)
  if (!open) throw new Problem('notOpen', { period })
  return { period, revision, publishedAt, open }
}
