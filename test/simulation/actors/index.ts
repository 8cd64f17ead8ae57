import type { Actor } from '../play.ts'
import { tabletProgram } from '../tablet-program.ts'
import { citizen } from './citizen.ts'
import { program } from './program.ts'
import { tablet } from './tablet.ts'

/** Everybody who plays a part: whoever else sends answers is a file beside these and a name here. */
export const everybody = async (): Promise<readonly Actor[]> => [citizen, program, tablet(await tabletProgram())]
