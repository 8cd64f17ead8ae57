import type { InferResponseType } from 'hono/client'
import type { v1 } from '../api.ts'

type Begun = InferResponseType<typeof v1.documents.$get>
/** A document somebody wrote in. */
export type BegunDocument = Begun['documents'][number]

/** A document as it stands, with what was saved of it. */
export type DraftedDocument = InferResponseType<(typeof v1.documents)[':kind'][':period']['$get']>

/** Something the office must hand in. */
export type Duty = InferResponseType<typeof v1.duties.$get>['duties'][number]
