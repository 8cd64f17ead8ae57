import { useState } from 'preact/hooks'
import type { Failure } from '../api.ts'
import { ownPage } from '../places.ts'
import { signOut } from '../sign-in.ts'

/** Who is acting, and the way out. */
export function Person({ name }: { readonly name: string }) {
  const [failure, setFailure] = useState<Failure>()
  return (
    <div class="person">
      {ownPage.to ? <a href={ownPage.to}>{name}</a> : <span>{name}</span>}
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
