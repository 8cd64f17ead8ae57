import { detailsOfAct } from '../../../db/queries/log.ts'
import { storedPublications } from '../../../db/queries/publications.ts'
import type { World } from '../../world/world.ts'
import { sha256 } from '../chain.ts'

/** A publication that is not what its line in the log says was published. */
export type PublicationFault = { readonly period: string; readonly revision: number }

type Told = {
  readonly dataHash?: string
  readonly counted?: number
  readonly excluded?: number
  readonly figures?: string
}

/** Compares each publication with its line: the hash of its data, its counts, and its figures to the letter. */
export async function verifyPublications(db: World['db']): Promise<readonly PublicationFault[]> {
  const lines = await detailsOfAct(db, 'period-published')
  const told = new Map(lines.map(({ subject, detail }) => [subject, JSON.parse(detail) as Told]))
  return (await storedPublications(db)).flatMap(({ period, revision, figures, ...stored }) => {
    const { figures: hash, ...line } = told.get(`${period} ${revision}`) ?? {}
    const isSame = (['dataHash', 'counted', 'excluded'] as const).every(
      (name) => line[name] === undefined || line[name] === stored[name],
    )
    // An older program wrote down no hash of the figures.
    return isSame && (hash === undefined || hash === sha256(figures)) ? [] : [{ period, revision }]
  })
}
