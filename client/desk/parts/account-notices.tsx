import { momentAt } from '../../../surveys/voice/days.ts'
import { linkAddress, type RoleNames } from '../accounts.ts'
import type { AccountActs, AccountDone, AccountQuestion, Link } from '../use-account-acts.ts'
import { Confirm } from './confirm.tsx'
import { CopyAddress } from './copy-address.tsx'
import { DoneNotice } from './done-notice.tsx'
import { Wrong } from './notice.tsx'
import { Opened } from './opened.tsx'

type Parts = { readonly acts: AccountActs; readonly names: RoleNames }

/** The question before something is done to an account, what was done after, and the way back. */
export function AccountNotices({ acts, names }: Parts) {
  const { asked, done, failure, link } = acts
  return (
    <>
      {failure && <Wrong failure={failure} />}
      {done && (
        <DoneNotice of={done} onReopen={done.kind === 'closed' ? () => acts.open(done) : undefined}>
          {doneSaid(done, names)}
        </DoneNotice>
      )}
      {link && <LinkOnce link={link} onClose={acts.closeLink} />}
      {asked && <Question asked={asked} acts={acts} names={names} />}
    </>
  )
}

function doneSaid(done: AccountDone, names: RoleNames): string {
  if (done.kind === 'withdrawn') return 'Đã thu hồi liên kết.'
  const whose = `của “${done.login}”`
  if (done.kind === 'given') return `Đã cấp vai trò ${names.held(done.held)} cho “${done.login}”.`
  if (done.kind === 'taken') return `Đã thu hồi vai trò ${names.held(done.held)} ${whose}.`
  if (done.kind === 'reset') return `Đã đặt lại mã xác thực ${whose}.`
  return done.kind === 'closed' ? `Đã khóa tài khoản “${done.login}”.` : `Tài khoản “${done.login}” dùng lại được.`
}

/** A link for the only time. */
const LinkOnce = ({ link, onClose }: { readonly link: Link; readonly onClose: () => void }) => (
  <Opened
    key={link.token}
    class="link-once"
    title={link.login === undefined ? 'Liên kết mời' : `Liên kết đặt lại mật khẩu của “${link.login}”`}
  >
    <p>
      Chỉ hiện lần này, dùng một lần, đến {momentAt(link.expiresAt)}. Gửi cho đúng người, qua kênh riêng: ai mở trước
      thì dùng được.
    </p>
    <CopyAddress url={linkAddress(link.token)} />
    <button type="button" onClick={onClose}>
      Đã gửi, đóng lại
    </button>
  </Opened>
)

function Question({ asked, acts, names }: Parts & { readonly asked: AccountQuestion }) {
  const { title, act, says, onAct } = questionOf(asked, acts, names)
  return (
    <Confirm title={title} act={act} onAct={onAct} onClose={acts.keep}>
      <ul>
        {says.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Confirm>
  )
}

type Said = {
  readonly title: string
  readonly act: string
  readonly says: readonly string[]
  readonly onAct: () => void
}

function questionOf(asked: AccountQuestion, acts: AccountActs, names: RoleNames): Said {
  if (asked.kind === 'withdraw')
    return {
      title: 'Thu hồi liên kết này?',
      act: 'Thu hồi',
      says: ['Người nhận không mở được nữa.', 'Có thể tạo liên kết khác bất cứ lúc nào.'],
      onAct: () => acts.withdraw(asked.link),
    }
  const { account } = asked
  if (asked.kind === 'take')
    return {
      title: `Thu hồi vai trò ${names.held(asked.held)} của ${account.name}?`,
      act: 'Thu hồi',
      says: ['Có hiệu lực ngay, kể cả khi người đó đang đăng nhập.', 'Có thể cấp lại bất cứ lúc nào.'],
      onAct: () => acts.take(account.login, asked.held),
    }
  return { ...ofAccount[asked.kind](account.name), onAct: () => doneBy[asked.kind](acts)(account) }
}

const doneBy = {
  close: (acts: AccountActs) => acts.close,
  link: (acts: AccountActs) => acts.sendLink,
  reset: (acts: AccountActs) => acts.reset,
} as const

const ofAccount = {
  close: (name: string) => ({
    title: `Khóa tài khoản của ${name}?`,
    act: 'Khóa tài khoản',
    says: [
      'Người đó bị đăng xuất ngay và không đăng nhập được nữa.',
      'Các liên kết mời người đó đã tạo mất hiệu lực.',
      'Việc người đó đã làm vẫn được lưu; có thể cho dùng lại, với vai trò như trước.',
    ],
  }),
  link: (name: string) => ({
    title: `Tạo liên kết đặt lại mật khẩu cho ${name}?`,
    act: 'Tạo liên kết',
    says: [
      'Mật khẩu hiện tại vẫn dùng được cho đến khi người đó đặt mật khẩu mới.',
      'Mã xác thực giữ nguyên: vẫn phải nhập khi đăng nhập.',
      'Liên kết đặt lại trước đó, nếu có, mất hiệu lực.',
    ],
  }),
  reset: (name: string) => ({
    title: `Đặt lại mã xác thực của ${name}?`,
    act: 'Đặt lại mã xác thực',
    says: [
      'Chỉ làm khi đã gặp đúng người: từ lúc này đến khi cài đặt lại, chỉ mật khẩu giữ tài khoản.',
      'Người đó bị đăng xuất ngay; nơi bắt buộc có mã, người đó cài đặt lại ở lần đăng nhập sau.',
    ],
  }),
} as const
