import { frameSeal } from '../../surveys/campaign/draw.ts'
import { groupSizes } from '../../surveys/campaign/group-sizes.ts'
import { readGrid } from '../imports/read-grid.ts'
import { readHouseholds } from '../imports/sample/households.ts'
import { Unreadable } from '../imports/unreadable.ts'

/** So many faults, and so many pairs, are shown; how many there are in all is told. */
const mostShown = 100

/**
 * What a list of households would be as a frame, before anything is stored.
 *
 * @returns the households, and `shown`: what a person looks at; its `saw` names this very list. With faults there are none; or
 * why the file cannot be read at all
 */
export async function previewFrame(name: string, bytes: Buffer) {
  try {
    const { households, faults, twice } = readHouseholds(name, await readGrid(name, bytes))
    const shown = {
      read: households.length,
      faults: faults.slice(0, mostShown),
      faultCount: faults.length,
      twice: twice.slice(0, mostShown),
      twiceCount: twice.length,
      withContacts: households.filter((one) => one.name + one.address + one.phone !== '').length,
      groups: groupSizes(households),
      saw: frameSeal(households),
    }
    return { households: faults.length > 0 ? [] : households, shown }
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.message }
    throw error
  }
}
