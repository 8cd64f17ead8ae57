/** A real provider (oidc-provider), running on a port of this machine until `close`. */
export function realProvider(settings: {
  readonly port: number
  /** Where we are reached: what the provider leads back to. */
  readonly baseUrl: string
  /** The people it knows, by the name it has for them. */
  readonly people: { readonly [sub: string]: { readonly name?: string } }
}): Promise<{
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly close: () => Promise<void>
}>
