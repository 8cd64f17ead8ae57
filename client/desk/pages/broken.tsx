/** When our own program fails: better a sentence than a blank page. */
export function Broken() {
  return (
    <main class="narrow">
      <h1>Trang gặp sự cố</h1>
      <p>Dữ liệu đã lưu vẫn còn nguyên. Xin tải lại trang; nếu vẫn lỗi, xin báo cho người quản trị hệ thống.</p>
      <button type="button" class="main" onClick={() => location.reload()}>
        Tải lại trang
      </button>
    </main>
  )
}
