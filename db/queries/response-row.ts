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

/** What a row holds of these otherwise than the response: nothing told is null. */
export const toldIn = {
  details: ({ details }: Response) => (Object.keys(details).length > 0 ? details : null),
  flags: ({ flags }: Response) => (flags && flags.length > 0 ? flags : null),
  deviceAt: ({ deviceAt }: Response) => deviceAt ?? null,
}

/** A response as its row holds it. */
export const rowOf = (response: Response) => {
  const { comment: _, held: __, sensitive: ___, ...row } = response
  return {
    ...row,
    details: toldIn.details(response),
    flags: toldIn.flags(response),
    deviceAt: toldIn.deviceAt(response),
  }
}
