import type { Permission } from '../../server/access/roles.ts'
import { addresses } from './address.ts'
import { may } from './session.ts'

/** A page one finds by its name, inside a place. */
export type Tab = {
  readonly title: string
  readonly to: string
  /** Whoever may do all of this sees it: nobody is led to a page that says nothing to him. */
  readonly needs: readonly Permission[]
  /** It speaks of a period, which goes along from page to page. */
  readonly ofPeriod?: true
  /** What stands below its address belongs to other tabs. */
  readonly isAlone?: true
}

/** One of the few places of the desk. */
export type Place = {
  readonly title: string
  readonly tabs: readonly Tab[]
  /** On a phone it stands behind “Thêm”: the bar below has room for four. */
  readonly isLater?: true
}

const figures = (title: string, to: string): Tab => ({ title, to, needs: ['figures-read'], ofPeriod: true })

/** The places in the order of people's questions. */
const places: readonly Place[] = [
  {
    title: 'Tổng quan',
    tabs: [
      { title: 'Hôm nay', to: addresses.today, needs: ['touchpoints-read'] },
      { title: 'Tổng quan', to: addresses.overview, needs: ['targets-read'], ofPeriod: true },
      { title: 'Chỉ tiêu', to: addresses.targets, needs: ['targets-read'], ofPeriod: true },
      { title: 'Việc của tháng', to: addresses.month, needs: ['population-entered', 'alerts-read'] },
      { title: 'Chờ xác nhận', to: addresses.proposals, needs: ['proposals-read'] },
      { title: 'Giám sát', to: addresses.oversight, needs: ['publications-read', 'exclusions-read'] },
    ],
  },
  {
    title: 'Kết quả',
    tabs: [
      figures('Lĩnh vực', addresses.areas),
      figures('Đơn vị', addresses.units),
      figures('Thủ tục', addresses.procedures),
      figures('Kênh', addresses.channels),
      figures('Điểm khảo sát', addresses.heard),
      figures('Yếu tố', addresses.factors),
      { title: 'Cảnh báo', to: addresses.watch, needs: ['alerts-read'], ofPeriod: true },
      figures('Cải thiện', addresses.improve),
      { title: 'Độ tin cậy', to: addresses.trust, needs: ['targets-read'], ofPeriod: true },
    ],
  },
  {
    title: 'Ý kiến',
    tabs: [
      { title: 'Chờ trả lời', to: addresses.cases, needs: ['cases-read'] },
      { title: 'Sổ tuần', to: addresses.week, needs: ['cases-read', 'comments-read'] },
      { title: 'Tất cả', to: addresses.comments, needs: ['comments-read'], isAlone: true },
      { title: 'Chủ đề', to: addresses.themes, needs: ['comments-read'] },
      { title: 'Phiếu nghi vấn', to: addresses.doubtful, needs: ['exclusions-read'] },
    ],
  },
  {
    title: 'Báo cáo',
    isLater: true,
    tabs: [
      { title: 'Soạn báo cáo', to: addresses.compose, needs: ['documents-read'], ofPeriod: true },
      { title: 'Đã công bố', to: addresses.publications, needs: ['publications-read'] },
      { title: 'Sổ công khai', to: addresses.register, needs: ['publications-read'] },
      { title: 'Hồ sơ kiểm chứng', to: addresses.evidence, needs: ['evidence-read', 'publications-read'] },
      { title: 'Xuất phiếu', to: addresses.export, needs: ['responses-exported'] },
      { title: 'Số liệu cấp trên', to: addresses.outside, needs: ['outside-figures-read'] },
    ],
  },
  {
    title: 'Thu thập',
    tabs: [
      { title: 'Quầy và mã QR', to: addresses.touchpoints, needs: ['touchpoints-read'] },
      { title: 'Phiếu mời', to: addresses.slips, needs: ['slips-read'] },
      { title: 'Máy tính bảng', to: addresses.kiosks, needs: ['kiosks-read'] },
      { title: 'Đợt điều tra', to: addresses.campaigns, needs: ['campaign-names-read'] },
      { title: 'Cỡ mẫu', to: addresses.plan, needs: ['sample-plan-read'] },
      { title: 'Hồ sơ đã giải quyết', to: addresses.populations, needs: ['populations-read'] },
    ],
  },
  {
    title: 'Quản trị',
    isLater: true,
    tabs: [
      { title: 'Tài khoản', to: addresses.accounts, needs: ['accounts-read'] },
      { title: 'Vai và quyền', to: addresses.roles, needs: ['accounts-read'] },
      { title: 'Nhật ký', to: addresses.log, needs: ['log-read'] },
      { title: 'Danh mục', to: addresses.catalogue, needs: ['catalogue-changed'] },
      { title: 'Ngày nghỉ', to: addresses.workingDays, needs: ['working-day-changed'] },
      { title: 'Yêu cầu về dữ liệu cá nhân', to: addresses.requests, needs: ['data-requests-read'] },
      { title: 'Hệ thống', to: addresses.system, needs: ['system-read'] },
    ],
  },
]

const isOpen = ({ needs }: Tab): boolean => needs.every(may)

/** The places in which whoever acts may read something, each with the tabs he may open. */
export const openPlaces = (): Place[] =>
  places.map((place) => ({ ...place, tabs: place.tabs.filter(isOpen) })).filter(({ tabs }) => tabs.length > 0)

/** Whether an address is a tab's own, or that of something in it. */
export const isIn = ({ to, isAlone }: Pick<Tab, 'to' | 'isAlone'>, path: string): boolean =>
  path === to || (!isAlone && path.startsWith(`${to}/`))

/** The place a page stands in. */
export const placeOf = (path: string): Place | undefined =>
  openPlaces().find(({ tabs }) => tabs.some((tab) => isIn(tab, path)))

/** Whether whoever acts may open the tab at this address. */
export const isOpenAt = (address: string): boolean =>
  places.some(({ tabs }) => tabs.some((tab) => tab.to === address && isOpen(tab)))
