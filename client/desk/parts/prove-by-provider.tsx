import { addresses } from '../address.ts'
import { NewWindow } from './new-window.tsx'

/** To confirm with the office’s account in another window: what is being entered here stays. */
export const ProveByProvider = () => (
  <p>
    <NewWindow href={`${addresses.provider}?for=unlock`}>Xác nhận bằng tài khoản của cơ quan</NewWindow>
  </p>
)
