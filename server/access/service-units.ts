import type { Area, Procedure } from '../../db/queries/catalogue.ts'

type Served = {
  readonly areas: readonly Pick<Area, 'id' | 'unit'>[]
  readonly procedures: readonly Pick<Procedure, 'code' | 'unit'>[]
}

/** Which unit a service belongs to: its procedure's, or where it is about none, its area's; '' where neither is known. */
export function serviceUnits({ areas, procedures }: Served) {
  const byArea = new Map(areas.map(({ id, unit }) => [id, unit]))
  const byProcedure = new Map(procedures.map(({ code, unit }) => [code, unit]))
  return ({ area, procedure }: { readonly area: string; readonly procedure: string }): string =>
    byProcedure.get(procedure) ?? byArea.get(area) ?? ''
}
