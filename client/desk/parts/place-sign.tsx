/** A small drawing for each place, for the bar of a phone; its name stands beside it. */
const strokes: { readonly [title: string]: string } = {
  'Tổng quan': 'M3 11l9-8 9 8M6 9v11h12V9M10 20v-6h4v6',
  'Kết quả': 'M4 20h16M7 20v-7M12 20V6M17 20v-11',
  'Ý kiến': 'M4 4h16v12H10l-5 4v-4H4zM8 8h8M8 12h5',
  'Báo cáo': 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  'Thu thập': 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2z',
  'Quản trị': 'M12 12a4 4 0 1 0-.01-8a4 4 0 0 0 .01 8M4 21c1-5 4-6 8-6s7 1 8 6',
  Thêm: 'M5 12h.01M12 12h.01M19 12h.01',
}

/** The sign of a place; nothing where it has none. */
export function PlaceSign({ of }: { readonly of: string }) {
  const path = strokes[of]
  return path ? (
    <svg class="place-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  ) : null
}
