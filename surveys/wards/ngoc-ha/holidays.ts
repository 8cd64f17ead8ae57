import type { Ward } from '../ward.ts'
import days from './holidays.csv?raw'

/** With how each is known in the last column: some wait for the ward to confirm them. */
export const holidays: Ward['holidays'] = days
