import type { Chapter } from '../chapter.ts'

/** What whoever keeps accounts and the machine does. */
export const administrator: Chapter = {
  id: 'quan-tri',
  title: 'Quản trị hệ thống',
  intro: 'Mời người, cấp và thu hồi vai trò, giúp người quên mật khẩu, trông sao lưu và nhật ký.',
  roles: ['admin'],
  pages: 4,
  sections: [
    {
      title: 'Mời một người',
      picture: 'invitation',
      steps: [
        'Mở “Quản trị”, trang “Tài khoản”, bấm “Mời người dùng”.',
        'Ghi “Mời ai” để nhận ra liên kết trong danh sách.',
        'Chọn “Vai trò”; vai trò trong một đơn vị thì chọn “Trong đơn vị”.',
        'Bấm “Tạo liên kết mời”, sao chép, gửi cho đúng người qua kênh riêng rồi bấm “Đã gửi, đóng lại”.',
        'Gửi nhầm: tìm ở “Liên kết còn dùng được” rồi bấm “Thu hồi”.',
      ],
      notes: [
        'Liên kết dùng một lần, trong 72 giờ. Ai mở trước thì dùng được.',
        'Không ai tự cấp vai trò cho mình, hay cấp vai trò rộng hơn vai trò của mình.',
        'Loại phiếu và công bố cần hai người: phải có tài khoản lãnh đạo phường của người không phải người đề nghị.',
      ],
    },
    {
      title: 'Vai trò và tài khoản',
      picture: 'accounts',
      steps: [
        'Ở trang “Tài khoản” bấm “Vai trò” trên dòng của người đó.',
        'Cấp: chọn “Cấp thêm vai trò” và đơn vị, bấm “Cấp vai trò”. Thu hồi: bấm “Thu hồi” bên cạnh vai trò.',
        'Người chuyển công tác: bấm “Khóa”. Người đó bị đăng xuất ngay; việc đã làm vẫn được lưu. Khi trở lại bấm “Dùng lại”.',
        'Vai trò nào được làm gì: mở trang “Vai và quyền”, tìm theo việc.',
      ],
      notes: [
        'Tài khoản không đăng nhập 45 ngày tự bị khóa; trước đó hai tuần người đó được nhắc.',
        'Không khóa được chính mình và không thu hồi được vai trò của người quản trị hệ thống cuối cùng.',
      ],
    },
    {
      title: 'Người quên mật khẩu, mất điện thoại',
      steps: [
        'Quên mật khẩu: bấm “Đặt lại mật khẩu”, gửi liên kết cho đúng người. Mã xác thực giữ nguyên.',
        'Mất điện thoại và hết mã dự phòng: gặp đúng người rồi bấm “Đặt lại mã”. Lần đăng nhập sau người đó cài đặt lại.',
        'Người quản trị hệ thống duy nhất mất điện thoại: chạy lệnh staff reset-code trên máy chủ.',
      ],
      notes: [
        'Người quản trị hệ thống luôn cần mã xác thực. Trang của người quản trị hệ thống khóa sau 5 phút không dùng.',
        'Không hỏi mật khẩu hay mã của ai, và không đăng nhập thay ai: nhật ký ghi tên người đăng nhập.',
      ],
    },
    {
      title: 'Tài khoản của cơ quan',
      intro: 'Nếu cơ quan có hệ thống đăng nhập chung (OpenID Connect), cán bộ dùng được tài khoản đó ở đây.',
      steps: [
        'Đăng ký ứng dụng tại hệ thống đó và đặt ba thiết lập OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET (README).',
        'Người mới: gửi liên kết mời như thường; người đó bấm “Dùng tài khoản của cơ quan”.',
        'Người đã có mật khẩu: mở trang “Của tôi”, bấm “Gắn tài khoản của cơ quan”. Muốn bỏ thì bấm “Gỡ tài khoản của cơ quan”.',
      ],
      notes: [
        'Ai không được mời thì không vào được, dù có tài khoản của cơ quan. Khóa tài khoản ở đây vẫn có hiệu lực.',
        'Mã xác thực ở đây vẫn được hỏi. Khi hệ thống kia không trả lời, người có mật khẩu vẫn đăng nhập được.',
      ],
    },
    {
      title: 'Yêu cầu về dữ liệu cá nhân',
      steps: [
        'Có yêu cầu xem, sửa, rút sự đồng ý hoặc xóa dữ liệu: mở “Quản trị”, trang “Yêu cầu về dữ liệu cá nhân”, bấm “Ghi yêu cầu mới”.',
        'Ghi “Số hồ sơ do phường đặt”; tên và cách liên hệ chỉ nằm trong hồ sơ giấy. Báo người yêu cầu rồi bấm “Ghi đã trả lời”.',
        'Làm xong: bấm “Ghi kết quả”. Ghi nhầm: bấm “Xem xét lại”. Việc sắp đến hạn hiện ở trang “Hệ thống” và “Việc của tháng”.',
      ],
    },
    {
      title: 'Trông hệ thống',
      picture: 'system',
      steps: [
        'Mỗi tuần mở “Quản trị”, trang “Hệ thống”.',
        'Mục “Bản sao lưu”: bản mới nhất không quá một ngày. Chưa đặt thì đặt thiết lập BACKUP_DIR ở ổ đĩa khác.',
        'Mục “Thông báo”: đặt SMTP_URL, MAIL_FROM rồi bấm “Gửi thử thư cho tôi”. Thông báo không gửi được có lý do ở bảng.',
        'Mục “Nhật ký”: chép số và mã của dòng cuối vào sổ. Sau này đối chiếu bằng lệnh verify --head.',
        'Mỗi tháng chạy lệnh verify trên máy chủ: so phiếu với số đếm, nhật ký với trạng thái, và bản công bố với dữ liệu.',
        'Mỗi quý thử khôi phục một bản sao lưu trên máy khác bằng lệnh restore.',
      ],
      notes: [
        'Giữ khóa bí mật (app-secret) tách khỏi bản sao lưu: mất khóa thì mọi người phải đăng nhập lại và mã xác thực phải cài lại.',
        'Người quản trị hệ thống không xem được kết quả và không đọc được lời của người dân.',
        'Các lệnh khác: chạy npm run -s sipas -- --help trên máy chủ.',
      ],
    },
  ],
}
