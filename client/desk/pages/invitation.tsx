import { useEffect, useState } from 'preact/hooks'
import { addresses } from '../address.ts'
import { type Failure, told, v1 } from '../api.ts'
import { takeToken } from '../invitation-token.ts'
import { NewPasswordForm } from '../parts/new-password-form.tsx'
import { NewcomerForm } from '../parts/newcomer-form.tsx'
import { Answered, Wrong } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { ProviderButton } from '../parts/provider-button.tsx'
import { Plain } from '../parts/shell.tsx'
import { useAsked } from '../use-asked.ts'

const noToken: Failure = {
  problem: 'noToken',
  message: 'Địa chỉ này thiếu mã mời. Xin mở lại đúng liên kết đã nhận, sao chép trọn vẹn cả phần sau dấu #.',
}

/** A one-time link makes an account, or sets the password of one anew, once. */
export function Invitation() {
  const [token, setToken] = useState(takeToken)
  useEffect(() => {
    const another = () => setToken((before) => takeToken() || before)
    addEventListener('hashchange', another)
    return () => removeEventListener('hashchange', another)
  }, [])

  return (
    <Plain>
      {token ? (
        <Checked key={token} token={token} />
      ) : (
        <>
          <PageHead title="Liên kết dùng một lần" />
          <Wrong failure={noToken} />
        </>
      )}
      <p class="soft">
        Đã có tài khoản? <a href={addresses.signIn}>Đăng nhập</a>
      </p>
    </Plain>
  )
}

function Checked({ token }: { readonly token: string }) {
  const asked = useAsked(token, () => told(v1.invitations.check.$post({ json: { token } })))
  if (asked.answer?.ok === false && asked.answer.failure.problem === 'invitationSpent')
    return (
      <>
        <PageHead title="Liên kết dùng một lần" />
        <Wrong failure={asked.answer.failure} />
        <p>Nếu không quản trị máy chủ, xin nhờ người đã gửi liên kết tạo cho một liên kết mới.</p>
      </>
    )
  return (
    <Answered of={asked}>
      {({ login }) =>
        login === null ? (
          <>
            <PageHead title="Tạo tài khoản" />
            <NewcomerForm token={token} />
            <ProviderButton go={() => v1.provider.start.$post({ json: { for: 'invitation', token } })}>
              Không cần đặt mật khẩu: họ tên lấy từ tài khoản đó.
            </ProviderButton>
          </>
        ) : (
          <NewPasswordForm token={token} login={login} />
        )
      }
    </Answered>
  )
}
