import { useState } from 'preact/hooks'
import { words } from '../words.ts'
import { CheckField } from './check-field.tsx'
import { PageHead } from './page-head.tsx'

type Parts = { readonly codes: readonly string[]; readonly onClose: () => void }

/** The recovery codes, for the only time: to be printed or written down. */
export function RecoveryCodes({ codes, onClose }: Parts) {
  const [kept, setKept] = useState(false)
  return (
    <>
      <PageHead
        title="Mã dự phòng"
        intro="Mã xác thực đã có hiệu lực. In hoặc chép mười mã này, cất ở nơi riêng: mỗi mã thay được điện thoại một lần. Các mã chỉ hiện lần này."
      >
        <button type="button" onClick={() => print()}>
          In các mã này
        </button>
      </PageHead>
      <p class="on-paper">
        {words.house}: mã dự phòng để đăng nhập khi mất điện thoại. Mỗi mã dùng một lần. Không để cùng nơi với mật khẩu.
      </p>
      <ol class="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div class="controls-only">
        <CheckField
          name="kept"
          label="Đã in hoặc chép các mã"
          hint="Sau khi đóng trang này không xem lại được, chỉ lấy được mã mới."
          checked={kept}
          onChange={setKept}
        />
        <button type="button" class="main" disabled={!kept} onClick={onClose}>
          Xong
        </button>
      </div>
    </>
  )
}
