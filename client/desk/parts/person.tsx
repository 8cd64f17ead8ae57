import { useState } from 'preact/hooks'
import { addresses } from '../address.ts'
import type { Failure } from '../api.ts'
import { signOut } from '../sign-in.ts'

/** Who is acting, and the way out. */
export function Person({ name }: { readonly name: string }) {
  const [failure, setFailure] = useState<Failure>()
  return (
    <div class="person">
      <a href={addresses.own} title="Của tôi: mật khẩu, mã xác thực, phiên đăng nhập">
        {name}
      </a>
      <a href={addresses.help}>Hướng dẫn</a>
      <button type="button" class="quiet" onClick={async () => setFailure(await signOut())}>
        Đăng xuất
      </button>
      {failure && (
        <p class="why" role="alert">
          Chưa đăng xuất được. {failure.message}
        </p>
      )}
    </div>
  )
}
