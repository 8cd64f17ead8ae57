import { Unusable } from '../doors/settings.ts'

/** The command line itself is wrong: told in one sentence, exit code 2. */
export class Misuse extends Unusable {}
