import { previewAddress } from '../address.ts'
import { NewWindow } from './new-window.tsx'

/** Leads to the very page everybody will read once a period is published. */
export const PreviewLink = ({ period }: { readonly period: string }) => (
  <p>
    <NewWindow href={previewAddress(period)}>Xem trước trang người dân sẽ thấy tại /ket-qua</NewWindow>
  </p>
)
