import type { Questionnaire } from '../grammar/questionnaire.ts'
import healthStation1 from './health-station.1.ts'
import healthStation2 from './health-station.2.ts'
import oneStop1 from './one-stop.1.ts'
import oneStop2 from './one-stop.2.ts'
import online1 from './online.1.ts'
import online2 from './online.2.ts'
import publicSchool1 from './public-school.1.ts'
import publicSchool2 from './public-school.2.ts'
import sipas1 from './sipas-2022.1.ts'

/**
 * Every version ever published. A published version is never changed or
 * removed: responses name the version they answered. To change a wording, add
 * a file with the next version and name it here.
 */
export const questionnaires: readonly Questionnaire[] = [
  ...[oneStop1, oneStop2, online1, online2],
  ...[healthStation1, healthStation2, publicSchool1, publicSchool2],
  sipas1,
]

/** The newest version of each, in the order above: what can be asked from now on. */
export const newestQuestionnaires: readonly Questionnaire[] = questionnaires.filter(
  (one) => one === findQuestionnaire(one.id),
)

/** The named version, or the newest when none is named; undefined when there is no such questionnaire. */
export function findQuestionnaire(id: string, version?: number): Questionnaire | undefined {
  const versions = questionnaires.filter((one) => one.id === id)
  if (version !== undefined) return versions.find((one) => one.version === version)
  return versions.reduce<Questionnaire | undefined>(
    (newest, one) => (newest && newest.version > one.version ? newest : one),
    undefined,
  )
}
