import type { SignedIn } from '../desk/api.ts'
import type { PictureName } from './pictures.ts'

/** A role by its name, as the table of roles has it. */
export type Role = SignedIn['staff']['roles'][number]['role']

/** One thing somebody does, told in steps. What stands in “ ” is on the screen in these very words. */
type Section = {
  readonly title: string
  readonly intro?: string
  /** In their order, one act each. */
  readonly steps?: readonly string[]
  /** What is good to know beside them. */
  readonly notes?: readonly string[]
  readonly picture?: PictureName
}

/** What one role does with the desk. */
export type Chapter = {
  readonly id: string
  readonly title: string
  /** What one can do after reading it. */
  readonly intro: string
  /** Whose first chapter it is. */
  readonly roles: readonly Role[]
  /** How many pages of A4 it fills at most. */
  readonly pages: number
  readonly sections: readonly Section[]
}
