import { type Failure, told, v1 } from '../api.ts'

type Parts = { readonly onDone: (says: string) => void; readonly onFailure: (failure: Failure) => void }

/** Removes one's mail address; another can be given at once. */
export function RemoveAddress({ onDone, onFailure }: Parts) {
  async function remove() {
    const answer = await told(v1.own.notifications.address.$delete())
    if (answer.ok) onDone('Đã xóa địa chỉ. Không còn thư nào được gửi tới đó.')
    else onFailure(answer.failure)
  }
  return (
    <button type="button" onClick={remove}>
      Xóa địa chỉ
    </button>
  )
}
