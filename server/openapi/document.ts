import * as z from 'zod'
import { name } from '#ward'
import { roleSentences } from '../access/role-sentences.ts'
import { accountsPaths } from './accounts-paths.ts'
import type { Described } from './addressed.ts'
import { campaignPaths } from './campaign-paths.ts'
import { casesPaths } from './cases-paths.ts'
import { citizenPaths } from './citizen-paths.ts'
import { commentsPaths } from './comments-paths.ts'
import { deskPaths } from './desk-paths.ts'
import { documentsPaths } from './documents-paths.ts'
import { evidencePaths } from './evidence-paths.ts'
import { figuresPaths } from './figures-paths.ts'
import { flagsPaths } from './flags-paths.ts'
import { kioskPaths } from './kiosk-paths.ts'
import { described, health, type Method, type Operation, type Paths, schemaOf } from './operation.ts'
import { ownPaths } from './own-paths.ts'
import { proposalsPaths } from './proposals-paths.ts'
import { providerPaths } from './provider-paths.ts'
import { publicityPaths } from './publicity-paths.ts'
import { recordsPaths } from './records-paths.ts'
import { requestsPaths } from './requests-paths.ts'
import { ProblemShape } from './shapes.ts'
import { slipsPaths } from './slips-paths.ts'
import { systemPaths } from './system-paths.ts'

const itself: Paths = {
  '/api/v1/openapi.json': {
    get: health({
      title: 'This document',
      tells: 'Chính tài liệu này.',
      answers: { 200: { tells: 'Tài liệu OpenAPI 3.1.', shape: z.looseObject({ openapi: z.string() }) } },
    }),
  },
}

const roles = Object.entries(roleSentences)
  .map(([role, sentence]) => `${role}: ${sentence}`)
  .join(' ')

const tags: { readonly [T in Operation['tag']]: string } = {
  responses: 'Gửi phiếu trả lời từ máy tính bảng và chương trình khác',
  figures: 'Đọc số liệu: người đã đăng nhập, hoặc chương trình có khóa đọc',
  slips: 'Phiếu mời một lần: người đã đăng nhập; chương trình có khóa slips chỉ yêu cầu cấp được từng phiếu mời',
  desk: `Trang quản lý: chỉ người đã đăng nhập, theo vai trò. ${roles}`,
  health: 'Tình trạng của hệ thống',
}

/** How a request says who it is from. */
const securitySchemes = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    description: 'Phiên đăng nhập của người dùng trang quản lý; thay đổi phải đến từ chính trang đó.',
  },
  readKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'Khóa đọc số liệu, cấp bằng lệnh “key add”; chỉ đọc được số liệu.',
  },
  kioskToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'Mã của một máy tính bảng, nhận khi ghép nối; chỉ dùng cho máy đó.',
  },
  slipKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'Khóa để yêu cầu cấp phiếu mời, cấp bằng lệnh “key add --for slips”; không đọc được số liệu.',
  },
}

/**
 * The whole interface as an OpenAPI 3.1 document, made from the schemas that
 * check what is sent. Descriptions are Vietnamese, titles English. Made when the
 * program is built; `addressed` says where it is reached.
 */
export function openApi(): Described {
  const all: Paths = {
    ...citizenPaths,
    ...figuresPaths,
    ...ownPaths,
    ...providerPaths,
    ...accountsPaths,
    ...deskPaths,
    ...recordsPaths,
    ...flagsPaths,
    ...proposalsPaths,
    ...requestsPaths,
    ...publicityPaths,
    ...evidencePaths,
    ...campaignPaths,
    ...commentsPaths,
    ...casesPaths,
    ...documentsPaths,
    ...slipsPaths,
    ...kioskPaths,
    ...systemPaths,
    ...itself,
  }
  return {
    openapi: '3.1.0',
    info: {
      title: `Satisfaction measurement, ${name.en} ward`,
      version: '1',
      description: `Khảo sát và đo lường mức độ hài lòng của người dân, phường ${name.vi}. Mọi lỗi trả về theo dạng Problem, kèm một câu cho người đọc. Số liệu của người tự nguyện trả lời không phải Chỉ số SIPAS chính thức.`,
    },
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(Object.entries(all).map(([path, item]) => [path, itemOf(path, item)])),
    components: {
      schemas: { Problem: schemaOf(ProblemShape, 'output') },
      securitySchemes,
    },
  }
}

const itemOf = (path: string, item: Paths[string]) =>
  Object.fromEntries(
    Object.entries(item).map(([method, operation]) => [method, described(path, method as Method, operation)]),
  )
