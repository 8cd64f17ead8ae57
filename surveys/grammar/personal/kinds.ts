/** What is hidden in a comment, as it is called where it stood. */
export const personalKinds = {
  phone: 'số điện thoại',
  email: 'thư điện tử',
  id: 'số giấy tờ',
  number: 'dãy số',
  plate: 'biển số xe',
  dossier: 'mã hồ sơ',
  address: 'địa chỉ',
  name: 'tên người',
  staff: 'tên cán bộ',
} as const

export type PersonalKind = keyof typeof personalKinds
