import type { Ward } from '../ward.ts'

/** As Nghị định 30/2020 has it for a committee of a ward. Who receives what the ward has not confirmed yet. */
export const letterhead: Ward['letterhead'] = {
  organ: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG NGỌC HÀ'],
  place: 'Ngọc Hà',
  signer: { for: 'TM. ỦY BAN NHÂN DÂN', role: 'CHỦ TỊCH' },
  recipients: [
    'Sở Nội vụ thành phố Hà Nội (để báo cáo);',
    'Thường trực Đảng ủy, Hội đồng nhân dân phường (để báo cáo);',
    'Chủ tịch, các Phó Chủ tịch UBND phường;',
    'Các phòng, đơn vị thuộc phường;',
    'Lưu: VT, VHXH.',
  ],
}
