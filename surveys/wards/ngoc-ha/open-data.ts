import type { Ward } from '../ward.ts'

/** Under which terms the ward's figures may be used; the ward has still to confirm it. */
export const openData: Ward['openData'] = {
  licence: {
    name: {
      vi: 'Creative Commons Ghi công 4.0 (CC BY 4.0)',
      en: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
    },
    address: 'https://creativecommons.org/licenses/by/4.0/',
  },
  isConfirmed: false,
}
