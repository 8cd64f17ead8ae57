import { dayAt } from '../../../surveys/voice/days.ts'
import type { Account, RoleNames } from '../accounts.ts'
import { may, session } from '../session.ts'
import type { AccountActs } from '../use-account-acts.ts'

type Parts = {
  readonly accounts: readonly Account[]
  readonly caption: string
  readonly names: RoleNames
  readonly acts: AccountActs
  readonly onRoles: (account: Account) => void
}

/** Accounts with their roles, when they were last used, and what can be done to each. */
export const AccountTable = ({ accounts, caption, ...rest }: Parts) => (
  <table class="stacks accounts">
    <caption>
      <span>{caption}</span>
    </caption>
    <thead>
      <tr>
        <th scope="col">Họ tên, tên đăng nhập</th>
        <th scope="col">Vai trò</th>
        <th scope="col">Mã xác thực</th>
        <th scope="col">Đăng nhập gần nhất</th>
        <td />
      </tr>
    </thead>
    <tbody>
      {accounts.map((account) => (
        <Row key={account.login} account={account} {...rest} />
      ))}
    </tbody>
  </table>
)

type OneRow = Omit<Parts, 'accounts' | 'caption'> & { readonly account: Account }

const Row = ({ account, names, ...rest }: OneRow) => (
  <tr>
    <th scope="row">
      {account.name}
      <span class="note">
        {account.login}
        {isOwn(account) && ', tài khoản này'}
        {account.hasIdentity && ', có tài khoản của cơ quan'}
      </span>
    </th>
    <td data-label="Vai trò">
      {account.roles.length === 0 ? (
        <span class="soft">chưa có vai trò</span>
      ) : (
        account.roles.map((held) => <div key={`${held.role} ${held.unit}`}>{names.held(held)}</div>)
      )}
    </td>
    <td data-label="Mã xác thực">{account.hasSecondFactor ? 'có' : <span class="soft">chưa có</span>}</td>
    <td data-label="Đăng nhập gần nhất">
      {account.lastSignIn === null ? <span class="soft">chưa lần nào</span> : dayAt(account.lastSignIn)}
      {account.closesAt !== null && <span class="note why">Sẽ khóa ngày {dayAt(account.closesAt)} nếu không dùng</span>}
      {account.disabledAt !== null && <span class="note">Khóa ngày {dayAt(account.disabledAt)}</span>}
    </td>
    <td class="act">
      <Acts account={account} {...rest} />
    </td>
  </tr>
)

const isOwn = ({ login }: Account) => session.value.state === 'in' && session.value.staff.login === login

function Acts({ account, acts, onRoles }: Omit<OneRow, 'names'>) {
  if (!may('account-disabled') || isOwn(account)) return null
  const act = (word: string, onClick: () => void) => (
    <button key={word} type="button" class="quiet" onClick={onClick}>
      {word}
      <span class="unseen"> {account.name}</span>
    </button>
  )
  if (account.disabledAt !== null) return act('Dùng lại', () => acts.open(account))
  return (
    <>
      {act('Vai trò', () => onRoles(account))}
      {act('Đặt lại mật khẩu', () => acts.ask({ kind: 'link', account }))}
      {account.hasSecondFactor && act('Đặt lại mã', () => acts.ask({ kind: 'reset', account }))}
      {act('Khóa', () => acts.ask({ kind: 'close', account }))}
    </>
  )
}
