import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, withChoices } from '../address.ts'

/** How many signs nobody has looked at; gone when there are none. */
export const NewFlags = ({ n }: { readonly n: number }) =>
  n === 0 ? null : (
    <p>
      <a href={withChoices(addresses.doubtful, { state: 'new' })}>{count(n)} dấu hiệu chưa xem</a> về cách phiếu được
      gửi.
    </p>
  )
