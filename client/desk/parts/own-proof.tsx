import type { OwnAccount } from '../own-account.ts'
import { Wrong } from './notice.tsx'
import { PasswordField } from './password-field.tsx'
import { ProveByProvider } from './prove-by-provider.tsx'

type Parts = {
  readonly own: OwnAccount
  readonly value: string
  readonly onChange: (value: string) => void
  readonly why: string | undefined
}

/** What proves who changes an account: the password, or the office’s own account for whoever has none. */
export const OwnProof = ({ own, value, onChange, why }: Parts) =>
  own.hasPassword ? (
    <PasswordField autocomplete="current-password" value={value} onChange={onChange} why={why} />
  ) : (
    <>
      {why && <Wrong failure={{ problem: 'proofNeeded', message: why }} />}
      <ProveByProvider />
    </>
  )
