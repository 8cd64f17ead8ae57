import type { Flag, responses } from '../schema.ts'

/** A response as the rest of the program knows it. */
export type Response = Omit<typeof responses.$inferSelect, 'details' | 'deviceAt' | 'flags' | 'exportId'> & {
  readonly exportId: string
  readonly details: NonNullable<(typeof responses.$inferSelect)['details']>
  /** The answers to sensitive questions, if any; kept apart. */
  readonly sensitive?: Response['details'] | undefined
  readonly comment: string | undefined
  readonly deviceAt?: number | undefined
  readonly flags?: readonly Flag[] | undefined
  /** Why it is kept out of the figures until somebody looks, if it is. */
  readonly held?: string | undefined
}

/** What stands in the database under a response's id, whoever stored it. */
export type Stored = Pick<Response, 'exportId' | 'receiptKey' | 'contentHash'>

/** A response as its row holds it: nothing told is null. */
export const rowOf = ({ comment: _, held: __, sensitive: ___, details, flags, deviceAt, ...response }: Response) => ({
  ...response,
  details: Object.keys(details).length > 0 ? details : null,
  flags: flags && flags.length > 0 ? flags : null,
  deviceAt: deviceAt ?? null,
})
