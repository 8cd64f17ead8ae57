import type { Holidays } from '../../../surveys/wards/working-days.ts'
import type { Permission, Units } from '../../access/roles.ts'
import type { World } from '../../world/world.ts'

/** What can be counted in a digest, by the name a program reads it under. */
export type CountName =
  | 'answersSinceWorkingDay'
  | 'answersInSevenDays'
  | 'answersHeld'
  | 'touchpointsFlooded'
  | 'tabletsSilent'
  | 'servicesUnusual'
  | 'touchpointsSilent'
  | 'proposalsOpen'
  | 'commentsUnread'
  | 'casesWaiting'
  | 'casesDue'
  | 'dataRequestsDue'

/** How many there are of something to look at, and the page of the desk that shows them. */
export type Count = { readonly of: CountName; readonly n: number; readonly page: string }

/** What is told as soon as it is seen, once: `name` says which one it is. */
export type Alarm = { readonly of: CountName; readonly name: string; readonly page: string }

/** For whom something is looked up: what of the ward is his to read, and when. */
export type Asked = {
  readonly db: World['db']
  readonly now: number
  /** Today in Hà Nội, yyyy-MM-dd, and the working day before it. */
  readonly today: string
  readonly lastWorkingDay: string
  readonly holidays: Holidays
  readonly units: Units
}

/** One thing staff are told of. Another one is another file, and a line in `index.ts`. */
export type Source = {
  /** Whoever may read this, over the units where he may. */
  readonly needs: Permission
  /** What stands in a digest; what there is none of is left out. */
  readonly counts: (asked: Asked) => Promise<readonly Count[]>
  /** What is not left for the next digest. */
  readonly alarms?: (asked: Asked) => Promise<readonly Alarm[]>
}
