import type { Context } from 'hono'

/** What a program holds out as `Authorization: Bearer …`; undefined when it holds out nothing. */
export const bearerToken = (c: Context): string | undefined =>
  /^Bearer +(\S+) *$/i.exec(c.req.header('Authorization') ?? '')?.[1]
