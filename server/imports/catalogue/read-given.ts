import type { Catalogue, GivenCatalogue, KeptCatalogue } from '../../../db/queries/catalogue.ts'
import type { Fault, Table } from '../table/grid.ts'
import { readAreas, readProcedures, readUnits } from './catalogue.ts'
import { dangling } from './dangling.ts'

/** Tables by kind, each with the name of its file. */
export type Files = { readonly [K in keyof Catalogue]?: { readonly file: string; readonly table: Table } }

export const kinds = { units: 'đơn vị', areas: 'lĩnh vực', procedures: 'thủ tục' } as const
export const kindNames = Object.keys(kinds) as (keyof Catalogue)[]

/**
 * Reads the given tables against one another, and against what is in use where a table is not given.
 *
 * @returns the catalogue to be written, and everything that keeps it from being so
 */
export function readGiven(
  files: Files,
  kept: KeptCatalogue,
): { readonly catalogue: GivenCatalogue; readonly faults: readonly Fault[] } {
  const units = files.units && readUnits(files.units.table)
  const knownUnits = units?.rows ?? inUse(kept.units)
  const areas = files.areas && readAreas(files.areas.table, knownUnits)
  const knownAreas = areas?.rows ?? inUse(kept.areas)
  const procedures = files.procedures && readProcedures(files.procedures.table, knownAreas, knownUnits)

  const read = { units, areas, procedures }
  const faults = kindNames.flatMap((kind) => {
    const found = [...(files[kind]?.table.faults ?? []), ...(read[kind]?.faults ?? [])]
    return found.map((fault) =>
      Object.keys(files).length > 1 ? { ...fault, reason: `${fault.reason} (${files[kind]?.file})` } : fault,
    )
  })
  const catalogue = { units: units?.rows ?? [], areas: areas?.rows ?? [], procedures: procedures?.rows ?? [] }
  return { catalogue, faults: faults.length > 0 ? faults : restless(catalogue, kept) }
}

/** Faults of a whole list: what it leaves out while something in use rests on it. */
const restless = (given: GivenCatalogue, kept: KeptCatalogue): readonly Fault[] =>
  dangling(after(given, kept)).map((reason) => ({ line: 0, column: '', reason }))

const inUse = <T extends { readonly retiredAt: number | null }>(all: readonly T[]): T[] =>
  all.filter(({ retiredAt }) => retiredAt === null)

/** What would be in use once the given catalogue is written. */
const after = (given: GivenCatalogue, kept: KeptCatalogue): Catalogue => ({
  units: given.units.length > 0 ? given.units : inUse(kept.units),
  areas: given.areas.length > 0 ? given.areas : inUse(kept.areas),
  procedures: given.procedures.length > 0 ? given.procedures.filter(({ retired }) => !retired) : inUse(kept.procedures),
})
