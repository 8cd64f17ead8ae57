import type { Flag, responses } from '../schema.ts'

/** A response as the rest of the program knows it. */
export type Response = Omit<typeof responses.$inferSelect, 'details' | 'deviceAt' | 'flags'> & {
  readonly details: NonNullable<(typeof responses.$inferSelect)['details']>
  readonly comment: string | undefined
  readonly deviceAt?: number | undefined
  readonly flags?: readonly Flag[] | undefined
}

/** What stands in the database under a response's id, whoever stored it. */
export type Stored = Pick<Response, 'receipt' | 'contentHash'>

/** A response as its row holds it: nothing told is null. */
export const rowOf = ({ comment: _, details, flags, deviceAt, ...response }: Response) => ({
  ...response,
  details: Object.keys(details).length > 0 ? details : null,
  flags: flags && flags.length > 0 ? flags : null,
  deviceAt: deviceAt ?? null,
})
