type Schemes = { readonly session: object; readonly [scheme: string]: object }

/** The document as it is built: all that is told of the interface but where it is reached. */
export type Described = {
  readonly paths: { readonly [path: string]: object }
  readonly components: { readonly schemas: object; readonly securitySchemes: Schemes }
  readonly [part: string]: unknown
}

/**
 * The document for whoever reaches the interface at this address: over https the
 * session's cookie has another name. Caches keep it, so it says nothing a request claims.
 *
 * @param server the address programs reach, without a slash at the end; where it is not set, the one the document came from
 */
export function addressed({ components, ...described }: Described, server = '/') {
  const { session, ...others } = components.securitySchemes
  const name = server.startsWith('https:') ? '__Host-session' : 'session'
  const securitySchemes = { ...others, session: { ...session, name } }
  return { ...described, servers: [{ url: server }], components: { ...components, securitySchemes } }
}
