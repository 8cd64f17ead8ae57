import { tellOfCitizens } from './citizens.ts'
import { tellOfTheDesk } from './desk.ts'
import type { House } from './door.ts'
import { tellOfSlipsAndTablets } from './slips-and-tablets.ts'
import { tellOfWishes } from './wishes.ts'

/**
 * What must be true for citizens, clerks and leaders at every door.
 *
 * @param open gives the door when a story begins
 */
export function tellStories(open: () => Promise<House>) {
  tellOfCitizens(open)
  tellOfSlipsAndTablets(open)
  tellOfTheDesk(open)
  tellOfWishes(open)
}
