type Parts = { readonly what: string; readonly typed: string; readonly onType: (text: string) => void }

/** Finds rows by any part of a name or code; of areas and units also by their procedures. */
export const ListSearch = ({ what, typed, onType }: Parts) => (
  <input
    type="search"
    class="search"
    aria-label={`Tìm ${what}`}
    placeholder={`Tìm ${what}, thủ tục hoặc mã, ví dụ: khai sinh`}
    value={typed}
    onInput={({ currentTarget }) => onType(currentTarget.value)}
  />
)
