import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Vietnamese. */
export const vietnamese: RequestLanguage = {
  code: 'vi',
  name: 'Vietnamese',
  lists: {
    agent: `
      người, người thật, người thực, con người, nhân viên, nhân viên hỗ trợ, nhân viên tư vấn, nhân viên chăm sóc
      khách hàng, nhân viên tổng đài, tổng đài viên, tổng đài, tư vấn viên, người tư vấn, người hỗ trợ, điện thoại
      viên, quản lý, người quản lý, giám sát, trưởng phòng, sếp, cấp trên, giám đốc, đại diện, người đại diện, chăm
      sóc khách hàng, cskh, bộ phận hỗ trợ, bộ phận chăm sóc khách hàng, bộ phận cskh, dịch vụ khách hàng, chuyên
      viên, chuyên gia, kỹ thuật viên, người phụ trách, người có trách nhiệm, admin, ad, agent, nhân viên thật, hỗ trợ
      viên, trực tổng đài, nhân sự, ban quản lý, phụ trách, người trực, bộ phận kỹ thuật, bộ phận khiếu nại, cố vấn,
      đồng nghiệp, operator, chủ shop, ai đó bên bạn`,
    someone: `
      ai đó, ai, một ai đó, người nào, người nào đó, bất kỳ ai, người khác bên bạn`,
    real: `
      thật, thực, thật sự, bằng xương bằng thịt, sống, thực sự, đàng hoàng, không phải robot, không phải bot, có thẩm
      quyền`,
    fill: `
      với, cùng, đến, tới, cho, sang, qua, một, 1, vị, bạn, anh, chị, em, bên, của, các, bên bạn, công ty, trực tiếp,
      ngay, ngay bây giờ, bây giờ, lập tức, gấp, nhanh, liền, đi, nhé, nha, ạ, với ạ, giúp, giùm, dùm, được không,
      không, dc không, đc không, được, tôi, mình, tớ, chúng tôi, qua điện thoại, điện thoại, ở đây, ở đó, đây, đó,
      chỉ, thôi, luôn, vui lòng, làm ơn, xin, hãy, phòng, bộ phận, ban, nào, nào đó, hơn, cái, thì, là, để, máy,
      online, trực tuyến, trực, hỗ trợ, tư vấn, một chút, sớm, hôm nay, phụ trách, kỹ thuật`,
    please: `
      làm ơn, vui lòng, xin, cảm ơn, nhé, ngay, gấp, đi, với, ạ, giúp, please, pls`,
    talk: `
      nói chuyện, nói chuyện với, nói, nói với, trò chuyện, chat, chat với, trao đổi, tư vấn với, gặp, gặp mặt, liên
      hệ, liên lạc, kết nối, kết nối với, được gặp, được nói chuyện, được tư vấn bởi, được hỗ trợ bởi, giao tiếp, bàn,
      bàn với, gọi cho, gọi, hỏi, thảo luận, đàm thoại, tâm sự, tám, được kết nối, sự hỗ trợ của, hỗ trợ từ, giúp đỡ
      của, giúp đỡ từ, làm việc với, tiếp xúc`,
    connect: `
      chuyển tôi, chuyển mình, chuyển em, chuyển máy, chuyển cho, chuyển cuộc gọi, chuyển sang, chuyển đến, chuyển
      tới, chuyển qua, chuyển, kết nối tôi, kết nối mình, kết nối, nối máy, nối tôi, nối, cho gặp, cho tôi gặp, cho
      mình gặp, cho em gặp, cho tôi, cho mình, cho em, cho tôi nói chuyện, cho mình nói chuyện, cho tôi nói, cho mình
      nói, gọi, gọi giúp, kêu, tìm cho tôi, đưa tôi, xin gặp, xin cho gặp, yêu cầu gặp, muốn gặp, cần gặp, gặp, nhờ,
      bảo, để, cho, cử`,
    want: `
      tôi muốn, mình muốn, em muốn, muốn, tôi cần, mình cần, em cần, cần, yêu cầu, tôi yêu cầu, thích, thà, tôi thích,
      mong muốn, mong, xin, cho tôi, cho mình, cho em, đòi, tìm, chúng tôi cần, chúng tôi muốn, đề nghị, gặp`,
    exists: `
      có, có ai, có người, còn, liệu có, không có`,
    there: `
      ở đó không, ở đây không, đó không, đây không, không, trực không, online không, nào không, ở đấy không, đang trực`,
    lead: `
      có thể, nhờ, bảo, để, cho, mong, muốn, cần, yêu cầu, xin, có, hãy để, được, kêu`,
    act: `
      gọi cho tôi, gọi lại, gọi tôi, gọi lại cho tôi, giúp tôi, hỗ trợ tôi, trả lời tôi, trả lời, liên hệ với tôi,
      liên hệ tôi, liên hệ lại, nói chuyện với tôi, xem giúp tôi, xử lý, tư vấn cho tôi, tiếp tôi, nghe máy, giải
      quyết, giải quyết cho tôi, gọi cho mình, gọi mình, giúp mình, hỗ trợ mình, trả lời mình, liên hệ mình, liên hệ
      với mình, tư vấn cho mình`,
    no: `
      không muốn, không thích, không cần, đừng, đừng có, ngừng, dừng, thôi, chán, chán ngấy, chán cái, ghét, đủ rồi,
      không, không phải, thay vì, hết chịu nổi, mệt mỏi với, không chịu nổi, tắt, bỏ, khỏi, từ chối, không nói chuyện
      với, chứ không phải, dẹp, chứ không, mệt với`,
    bot: `
      robot, rô bốt, rôbốt, bot, bots, con bot, chatbot, chat bot, máy, cái máy, máy móc, máy tính, trả lời tự động,
      tin nhắn tự động, câu trả lời tự động, tự động, hệ thống tự động, trợ lý ảo, trí tuệ nhân tạo, ai trả lời tự
      động, tổng đài tự động, tin tự động, phản hồi tự động`,
    callback: `
      gọi lại cho tôi, gọi lại cho mình, gọi lại cho em, gọi lại tôi, gọi lại mình, gọi cho tôi, gọi cho mình, gọi cho
      em, gọi điện cho tôi, gọi điện cho mình, gọi điện lại, hãy gọi lại, vui lòng gọi lại, làm ơn gọi lại, xin gọi
      lại, yêu cầu gọi lại, muốn được gọi lại, cần gọi lại, liên hệ với tôi, liên hệ với mình, liên hệ tôi, liên lạc
      với tôi, liên hệ lại với tôi, liên hệ lại cho tôi, gọi tôi nhé, alo lại cho tôi, phone lại cho tôi, gọi lại
      giúp, cho tôi xin cuộc gọi, gọi lại số`,
  },
  phrases: [
    'có (ai|người|nhân viên) <fill>? <fill>? (ở đó|ở đây|đó không|đây không|trực|thật|nói chuyện|nghe|trả lời|giúp)',
    '<exists> <fill>? <person> (để|mà) <fill>? <fill>? <talk>',
    '(nói chuyện|chat|trao đổi|nói|gặp) <fill>? <fill>? ai (được|bây giờ|đây)',
    '(tôi|mình|em) (có thể|được)? (nói chuyện|gặp|chat|trao đổi) (với)? (ai|ai đó|người)',
    '(người|nhân viên) <fill>? (không phải|chứ không phải) <fill>? <bot>',
  ],
  exceptions: [
    '(có)? người (lấy|dùng|trộm|đánh cắp|nói|bảo|gọi cho|sử dụng|nhận|gửi|mua|bán|khác|thân|nhà|ta|dùng|yêu|tiêu dùng|giao|thứ|lạ|nước|bảo lãnh|bạn|lớn|được|già|mới|đăng)',
    '(nhân viên|tổng đài|quản lý|admin|tư vấn viên) (nói|bảo|hứa|báo|đã|giao hàng|ngân hàng|cũ|cửa hàng|giảm giá|chính thức|thái độ|lương|thử việc)',
    '(hôm qua|đã|từng|tuần trước|hôm trước|lúc nãy|vừa) <fill>? <fill>? <talk> <fill>? <fill>? <agent>',
    '(bao nhiêu|mấy|hai|ba|thêm|nhiều|mọi|những|từng|mỗi|số) <fill>? (người|nhân viên)',
    'robot (hút bụi|lau nhà|cắt cỏ|đồ chơi)',
    'máy (giặt|tính|bay|ảnh|in|pha|lạnh|hút|rửa|sấy|lọc|chủ|khâu)',
    '(đừng|ngừng|không được|không muốn|dừng) <fill>? (gọi cho tôi|gọi lại|gọi cho mình|gọi tôi|gọi điện|liên hệ|liên hệ với tôi)',
    '(số|lương|giờ|giờ làm việc|mã|địa chỉ|tuyển) <fill>? (điện thoại)? <agent>',
    '(sếp|quản lý|đồng nghiệp|giám đốc|trưởng phòng) (của)? (tôi|mình|em)',
    'quản lý (tài khoản|đơn|chi tiêu|tài chính|thông tin|thẻ|mật khẩu)',
    '(hỏi|gọi|cho|cần|muốn|có|xin|tìm|nói|chuyển|để|tôi cần|tôi muốn|cho tôi) <fill>? <fill>? (giám sát|đại diện|tổng đài|ad|nhân sự|phụ trách|ban quản lý) (là gì|hợp pháp|pháp luật|cho tôi ký)',
    '(chuyển|cho|để|gọi|gửi|chuyển khoản) <fill>? (tiền|khoản) <fill>? <fill>? <agent>',
    '(chuyển|để|cho) (cho|đến|tới) (người|ai)',
    'không (ai|tự động)',
    '(không|bỏ|tắt|ngừng|dừng|thôi) <fill>? (gia hạn|thanh toán|trừ tiền)? tự động (gia hạn|thanh toán|trừ|đăng nhập|nạp|cập nhật|khóa)?',
  ],
}
