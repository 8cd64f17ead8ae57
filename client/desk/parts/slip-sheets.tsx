import { channelNames } from '../../../surveys/grammar/context.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import type { Catalogue, SlipSheet } from '../api.ts'
import { NewWindow } from './new-window.tsx'

type Parts = { readonly sheets: readonly SlipSheet[]; readonly catalogue: Catalogue }

/** The sheets printed lately. One may be printed again as long as it has a slip that can be used. */
export function SlipSheets({ sheets, catalogue }: Parts) {
  return (
    <section aria-labelledby="sheets">
      <h2 id="sheets">Các tờ đã in</h2>
      {sheets.length === 0 ? (
        <p>
          Chưa in tờ nào trong 90 ngày qua. Tạo tờ phiếu mời, in ra, cắt rời và phát mỗi người một phiếu mời khi trả kết
          quả.
        </p>
      ) : (
        <table class="stacks sheets">
          <caption>
            <span>
              90 ngày qua, mới nhất xếp trước. Chỉ in lại khi tờ phiếu mời bị hỏng hoặc thất lạc, để không phát một mã
              hai lần.
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Về việc gì</th>
              <th scope="col" class="n">
                Đã dùng
              </th>
              <th scope="col">Hạn dùng</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {sheets.map((sheet) => (
              <Row key={sheet.sheet} sheet={sheet} about={aboutOf(sheet, catalogue)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ sheet, about }: { readonly sheet: SlipSheet; readonly about: string }) {
  const { procedure, issuedOn, issuedBy, invited, channel, used, handedOut, expiresOn, open, address } = sheet
  return (
    <tr>
      <th scope="row">
        <span class="about">{about}</span>
        <span class="note">
          {[procedure, channelNames[channel], invited && 'chọn ngẫu nhiên', `in ${dayRead(issuedOn)}`, issuedBy]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </th>
      <td class="n" data-label="Đã dùng">
        {count(used)} / {count(handedOut)}
      </td>
      <td data-label="Hạn dùng">{dayRead(expiresOn)}</td>
      <td class="act">
        {open > 0 ? (
          <NewWindow href={address}>
            In lại {count(open)} phiếu<span class="unseen"> {about}</span>
          </NewWindow>
        ) : (
          <span class="soft">Không còn phiếu để in</span>
        )}
      </td>
    </tr>
  )
}

/** The procedure if there is one, or else the area. */
function aboutOf({ area, procedure }: SlipSheet, { areas, procedures }: Catalogue): string {
  const named = procedures.find(({ code }) => code === procedure)
  return named?.name ?? areas.find(({ id }) => id === area)?.name ?? area
}
