import { tellOfCitizens } from './citizens.ts'
import { tellOfTheDesk } from './desk.ts'
import type { House } from './door.ts'
import { tellOfSlipsAndTablets } from './slips-and-tablets.ts'
import { tellOfWishes, tellOfWishesNobodyAnswers } from './wishes.ts'

/**
 * What must be true for citizens, clerks and leaders at every door.
 *
 * @param open gives the door when a story begins
 * @param replies whether somebody answers there
 */
export function tellStories(open: () => Promise<House>, { replies }: { readonly replies: boolean }) {
  tellOfCitizens(open)
  tellOfSlipsAndTablets(open)
  tellOfTheDesk(open)
  if (replies) tellOfWishes(open)
  else tellOfWishesNobodyAnswers(open)
}
