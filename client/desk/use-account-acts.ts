import { useState } from 'preact/hooks'
import type { Account, OpenLink, RoleHeld } from './accounts.ts'
import { type Failure, type Told, told, v1 } from './api.ts'

/** A link on the screen for the only time. */
export type Link = { readonly token: string; readonly expiresAt: number; readonly login?: string }
/** What is asked about before it is done. */
export type AccountQuestion =
  | { readonly kind: 'close' | 'link' | 'reset'; readonly account: Account }
  | { readonly kind: 'take'; readonly account: Account; readonly held: RoleHeld }
  | { readonly kind: 'withdraw'; readonly link: OpenLink }
/** What was just done. */
export type AccountDone =
  | { readonly kind: 'closed' | 'opened' | 'reset'; readonly login: string }
  | { readonly kind: 'given' | 'taken'; readonly login: string; readonly held: RoleHeld }
  | { readonly kind: 'withdrawn' }

const account = v1.accounts[':login']
type Login = Pick<Account, 'login'>

/** What an administrator does to accounts and links. `onDone` is for showing the new state. */
export function useAccountActs(onDone: () => void) {
  const { act, say, ...state } = useActs(onDone)
  const [link, setLink] = useState<Link>()
  const show = (made: Link) => {
    say(undefined)
    setLink(made)
  }
  return {
    ...state,
    link,
    closeLink: () => setLink(undefined),
    show: (made: Link) => {
      show(made)
      onDone()
    },
    close: ({ login }: Login) =>
      act(told(account.closure.$post({ param: { login } })), () => say({ kind: 'closed', login })),
    open: ({ login }: Login) =>
      act(told(account.closure.$delete({ param: { login } })), () => say({ kind: 'opened', login })),
    reset: ({ login }: Login) =>
      act(told(account['second-factor'].$delete({ param: { login } })), () => say({ kind: 'reset', login })),
    sendLink: ({ login }: Login) =>
      act(told(account['password-link'].$post({ param: { login } })), (made) => show({ ...made, login })),
    give: (login: string, held: RoleHeld) =>
      act(told(account.roles.$post({ param: { login }, json: held })), () => say({ kind: 'given', login, held })),
    take: (login: string, held: RoleHeld) =>
      act(told(account.roles.taken.$post({ param: { login }, json: held })), () => say({ kind: 'taken', login, held })),
    withdraw: ({ id }: OpenLink) =>
      act(told(v1.invitations[':id'].$delete({ param: { id } })), () => say({ kind: 'withdrawn' })),
  }
}

/** The question that stands, what was done, and why it was not. */
function useActs(onDone: () => void) {
  const [asked, ask] = useState<AccountQuestion>()
  const [done, say] = useState<AccountDone>()
  const [failure, setFailure] = useState<Failure>()

  async function act<T>(sent: Promise<Told<T>>, finish: (value: T) => void): Promise<Failure | undefined> {
    ask(undefined)
    const answer = await sent
    setFailure(answer.ok ? undefined : answer.failure)
    say(undefined)
    if (answer.ok) finish(answer.value)
    // Also where it was refused: somebody else may have been faster, and the list is no longer as it was.
    onDone()
    return answer.ok ? undefined : answer.failure
  }
  return { act, say, asked, ask, done, failure, keep: () => ask(undefined) }
}

export type AccountActs = ReturnType<typeof useAccountActs>
