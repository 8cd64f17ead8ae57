import type { Ward } from '../ward.ts'

/** From general knowledge; the ward has not confirmed them yet. */
export const officialWays: Ward['officialWays'] = [
  {
    name: {
      vi: 'iHanoi, ứng dụng và trang của thành phố Hà Nội',
      en: 'iHanoi, the app and site of the City of Hà Nội',
    },
    address: 'https://ihanoi.gov.vn',
  },
  {
    name: { vi: 'Cổng Dịch vụ công quốc gia', en: 'The National Public Service Portal' },
    address: 'https://dichvucong.gov.vn',
  },
]

/** Where citizens are received is the seat of the committee by the law on receiving citizens; its street is not known here. */
export const complaints: Ward['complaints'] = {
  vi: 'nộp đơn hoặc trình bày tại nơi tiếp công dân của UBND phường Ngọc Hà, hoặc gửi đơn qua bưu điện',
  en: 'hand in or state your case where the Ngọc Hà Ward People’s Committee receives citizens, or send it by post',
}
