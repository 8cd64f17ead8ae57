import type { Publication } from '../api.ts'

/** Whether a publication still says what the data say; a later revision has taken the place of an older one. */
export function PublicationState({ current, latest }: { readonly current: boolean; readonly latest: boolean }) {
  if (!latest) return <span class="soft">đã có lần công bố mới hơn</span>
  if (current) return <span>đúng với dữ liệu hiện có</span>
  return <b>có phiếu đến sau khi công bố, hoặc dữ liệu đã sửa</b>
}

/** Who prepared a publication and who confirmed it; before there were two, the one who did it. */
export function publishers({ publishedBy, preparedBy }: Pick<Publication, 'publishedBy' | 'preparedBy'>) {
  if (preparedBy !== null) return `${preparedBy}; ${publishedBy}`
  return (
    <>
      {publishedBy} <span class="soft">(do một người thực hiện, trước khi có hai người)</span>
    </>
  )
}
