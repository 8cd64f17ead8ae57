import type { Chapter } from '../chapter.ts'

/** What a chairman or vice chairman does: reads one screen, and confirms what others propose. */
export const leader: Chapter = {
  id: 'lanh-dao',
  title: 'Lãnh đạo phường',
  intro: 'Biết phường đã đạt chỉ tiêu chưa, nói được vì sao, và xác nhận những việc làm thay đổi số liệu.',
  roles: ['leader', 'auditor'],
  pages: 1,
  sections: [
    {
      title: 'Đọc một trang là đủ',
      picture: 'overview',
      steps: [
        'Mở “Tổng quan”. Câu đầu nói kết luận của kỳ vừa kết thúc; kỳ chưa kết thúc đứng ở dòng “Đang thu”.',
        '“Đạt” hay “Chưa đạt” chỉ ghi khi cả khoảng tin cậy nằm về một phía của chỉ tiêu. Còn lại là “Chưa đủ căn cứ kết luận”.',
        'Mở trang “Chỉ tiêu” để xem từng chỉ tiêu; bấm “Cách tính, căn cứ” khi cần giải trình.',
        'Bấm “In trang này (A4)” để mang đi họp.',
      ],
      notes: ['Không kết quả nào ở đây là kết quả chính thức của Thành phố; đây là đo lường của phường.'],
    },
    {
      title: 'Xác nhận hoặc từ chối đề nghị',
      picture: 'proposal',
      steps: [
        'Mở “Tổng quan”, trang “Chờ xác nhận”.',
        'Đọc lý do, rồi mở “Xem số liệu thay đổi thế nào”: kết quả khi có và khi không có các phiếu đó.',
        'Đồng ý: bấm “Xác nhận…”. Không đồng ý: mở “Không đồng ý”, ghi rõ vì sao rồi bấm “Từ chối đề nghị”.',
      ],
      notes: [
        'Người đề nghị và người thuộc đơn vị có phiếu không xác nhận được. Tên hai người và lý do được ghi vào “Nhật ký”.',
        'Sau khi xác nhận công bố, người dân xem được ngay và không ai sửa hay xóa được lần công bố đó.',
        'Người giám sát mở trang “Giám sát”: số liệu đã công bố còn đúng không, phiếu nào bị loại và vì sao.',
      ],
    },
  ],
}
