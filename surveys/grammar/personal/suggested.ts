import type { Stretch } from '../words/search.ts'
import type { PersonalKind } from './kinds.ts'

/** A stretch of a text that may tell who somebody is. */
export type Suggested = Stretch & { readonly kind: PersonalKind }
