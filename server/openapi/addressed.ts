type Schemes = { readonly session: object; readonly [scheme: string]: object }

/** The document as it is built: all that is told of the interface but where it is reached. */
export type Described = {
  readonly paths: { readonly [path: string]: object }
  readonly components: { readonly schemas: object; readonly securitySchemes: Schemes }
  readonly [part: string]: unknown
}

/**
 * The document for whoever reaches the interface at this address: over https the
 * session's cookie has another name.
 *
 * @param server the address programs reach, without a slash at the end
 */
export function addressed({ components, ...described }: Described, server: string) {
  const { session, ...others } = components.securitySchemes
  const name = server.startsWith('https:') ? '__Host-session' : 'session'
  const securitySchemes = { ...others, session: { ...session, name } }
  return { ...described, servers: [{ url: server }], components: { ...components, securitySchemes } }
}
