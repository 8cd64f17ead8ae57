import type { Db } from '../../db/db.ts'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import { listTouchpoints } from '../../db/queries/touchpoints.ts'
import { reaches, type Units } from '../access/roles.ts'
import { serviceUnits } from '../access/service-units.ts'

type Service = { readonly area: string; readonly procedure: string }

/** Which places somebody may look at. */
export type Places = {
  /** He sees the whole ward, and what came by no touchpoint. */
  readonly isWhole: boolean
  readonly isOwn: (touchpoint: string) => boolean
  readonly isOwnService: (service: Service) => boolean
  readonly isOwnAnswer: (answer: Service & { readonly touchpoint: string }) => boolean
  /** The one area of some touchpoints; '' where they have several, or none. */
  readonly areaOf: (touchpoints: readonly string[]) => string
  /** The one unit of a sign; '' where it is of several. */
  readonly unitOf: (sign: Service & { readonly touchpoints: readonly string[] }) => string
  readonly touchpoint: (code: string) => { readonly code: string; readonly counter: string; readonly area: string }
}

/** The places of some units, as they are now. */
export async function placesOf(db: Db, units: Units): Promise<Places> {
  const [touchpoints, catalogue] = await Promise.all([listTouchpoints(db), readCatalogue(db)])
  const byCode = new Map(touchpoints.map((one) => [one.code, one]))
  const unitOfService = serviceUnits(catalogue)
  const isWhole = units === 'all'
  const only = (found: readonly string[]) => (new Set(found).size === 1 ? (found[0] ?? '') : '')
  const isOwn = (touchpoint: string) => isWhole || reaches(units, byCode.get(touchpoint)?.unit ?? '')
  const isOwnService = (service: Service) => isWhole || reaches(units, unitOfService(service))
  return {
    isWhole,
    isOwn,
    isOwnService,
    isOwnAnswer: (one) => (one.touchpoint === '' ? isOwnService(one) : isOwn(one.touchpoint)),
    areaOf: (codes) => only(codes.map((code) => byCode.get(code)?.area ?? '')),
    unitOf: ({ touchpoints: codes, ...service }) =>
      codes.length > 0 ? only(codes.map((code) => byCode.get(code)?.unit ?? '')) : unitOfService(service),
    touchpoint: (code) => ({ code, counter: byCode.get(code)?.counter ?? '', area: byCode.get(code)?.area ?? '' }),
  }
}
