const setOf = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '))

/** How people are spoken of. */
export const honorifics = setOf('anh chị ông bà cô chú bác em cháu thầy dì cậu mợ thím mr ms mrs')

/** The family names most people of Việt Nam have. */
export const familyNames = setOf(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương',
  'lý đinh đoàn trịnh mai đào lương trương cao phùng vương lưu tạ thái tô',
  'triệu chu quách kiều hà',
)

/** Names people are called by, which in small letters are not mostly another word. */
export const givenNames = setOf(
  'lan hương hùng dũng tuấn thảo trang linh hằng huyền ngân oanh loan yến quân',
  'hưng khánh thủy thúy thùy hạnh nga hà hải sơn tùng cường phượng nhung hiền',
  'hòa hoa mai liên phương vân dung quỳnh ngọc bích diệp giang khoa long nam',
  'phong phúc quang quyết tâm thắng thành thịnh toàn trung tú tuyết việt vinh vượng',
  'xuân đạt đức duy hiếu hoàng huy kiên lâm minh nghĩa nhật thanh tiến trường',
  'anh châu chi đào hậu hường kim lệ ly my nguyệt nhi như nhàn oánh',
  'quyên thơ thoa thu thương trâm trinh trúc uyên vy',
)

/** What follows a form of address and is no name. */
export const noNames: ReadonlySet<string> = new Set([
  ...['ubnd', 'vneid', 'covid', 'qr', 'cccd', 'cmnd', 'sipas', 'p', 'gđ', 'pgđ', 'ct', 'pct'],
  ...['công an', 'công dân', 'công chức', 'chủ tịch', 'phó chủ', 'phó phòng', 'phó trưởng', 'trưởng phòng'],
  ...['trưởng đơn', 'tổ trưởng', 'tổ phó', 'tổ dân', 'bí thư', 'giám đốc', 'phó giám', 'cán bộ', 'ủy ban', 'ủy viên'],
  ...['việt nam', 'hà nội', 'trung tâm', 'nhà nước', 'bảo vệ', 'bác sĩ', 'y tá', 'giáo viên', 'hiệu trưởng'],
  ...['phường', 'quầy', 'phòng', 'trạm', 'sở', 'bộ', 'thành phố', 'anh chị', 'chị em', 'em bé', 'cháu bé'],
  // Ordinary words behind a form of address, also where a sentence begins with capitals.
  ...['rất', 'đã', 'đang', 'sẽ', 'không', 'có', 'là', 'và', 'ở', 'làm', 'hướng dẫn', 'nhiệt tình', 'phụ trách'],
  ...['hiền lành', 'thu tiền', 'thu phí', 'thu hồ', 'trung niên', 'thành thật', 'hòa nhã', 'anh ấy', 'thanh toán'],
  ...['hòa giải', 'liên hệ', 'minh bạch', 'toàn là', 'tâm huyết', 'tiến hành', 'hoàng loạt', 'quyết định', 'chi tiền'],
])
