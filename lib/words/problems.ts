import type { Outcome } from "#lib/calls/outcome";
import type { Catalogue, Words } from "#lib/words/words";
import { catalogue } from "#lib/words/words";

/** What a refusal says to a person: what happened, what is safe, what to do. */
export const problemWords = catalogue(
  {
    codes: {
      unauthenticated:
        "Phiên đăng nhập đã hết. Đăng nhập lại ở thẻ khác rồi thử lại; nội dung đã gõ vẫn còn đây.",
      forbidden: "Bạn không có quyền làm việc này.",
      "not-found": "Không tìm thấy. Có thể mục này vừa bị xoá hoặc không thuộc cấp uỷ của bạn.",
      conflict: "Người khác vừa sửa trước. Tải lại để xem bản mới.",
      invalid: "Có chỗ chưa hợp lệ. Xem lại các ô được đánh dấu.",
      incomplete: "Còn thiếu thông tin, chưa trình duyệt được.",
      unavailable: "Chưa liên lạc được máy chủ. Nội dung đã gõ vẫn còn đây; hãy thử lại.",
    },
    reasons: {
      ownReport: "Người đã viết hoặc trình văn bản không tự duyệt hay tự đăng. Nhờ người khác.",
      notPublic: "Chỉ tin mới được đăng công khai.",
      changedSinceApproval: "Nội dung hoặc số liệu đã khác bản được duyệt. Trả lại để duyệt lại.",
      tooMany: "Đã đủ số mục tối đa; hãy xoá bớt.",
      openErrors: "Còn lỗi chưa sửa hoặc chưa giải thích. Xem thẻ Kiểm tra.",
      locked: "Văn bản đã trình duyệt nên đang khoá, không sửa được.",
      factsLocked: "Số liệu đang khoá vì văn bản của hội nghị này đã trình duyệt.",
      itemInUse:
        "Nội dung này đang gắn với người đến muộn, về sớm, ý kiến, biểu quyết hoặc giao việc. Chuyển các mục đó sang nội dung khác rồi xoá.",
      unknownItem: "Nội dung được chọn vừa bị xoá khỏi chương trình. Chọn nội dung khác.",
      unknownAttendee: "Người được chọn vừa bị xoá khỏi thành phần. Chọn người khác.",
    },
    missing: {
      title: "Chưa có tiêu đề.",
      heldOn: "Chưa có ngày họp.",
      body: "Văn bản còn trống.",
      reason: "Hãy ghi lý do.",
    },
  },
  {
    codes: {
      unauthenticated:
        "Your session has ended. Sign in in another tab and try again; what you typed is still here.",
      forbidden: "You are not allowed to do this.",
      "not-found": "Not found. It may have been deleted, or belongs to another committee.",
      conflict: "Someone else changed it first. Reload to see the new state.",
      invalid: "Something is not valid yet. See the marked fields.",
      incomplete: "Something is missing, so it can't be submitted yet.",
      unavailable: "The server can't be reached. What you typed is still here; try again.",
    },
    reasons: {
      ownReport: "Whoever wrote or submitted a report neither approves nor publishes it. Ask a colleague.",
      notPublic: "Only news is published.",
      changedSinceApproval: "Text or facts differ from what was approved. Return it to be approved again.",
      tooMany: "There are as many as can be; remove some first.",
      openErrors: "Some errors are neither mended nor explained. See the panel Checks.",
      locked: "The report was submitted and is locked.",
      factsLocked: "The facts are locked because a report of this conference was submitted.",
      itemInUse:
        "Arrivals, departures, speeches, votes or assignments refer to this item. Move them to another item, then delete it.",
      unknownItem: "The item chosen was just deleted from the agenda. Choose another one.",
      unknownAttendee: "The person chosen was just deleted from the attendees. Choose somebody else.",
    },
    missing: {
      title: "The title is missing.",
      heldOn: "The day of the conference is missing.",
      body: "The text is empty.",
      reason: "Please give a reason.",
    },
  },
);

type ProblemWords = typeof problemWords extends Catalogue<infer Area> ? Words<Area> : never;

/** The sentences for a refused command, the most telling first; never empty. */
export function problemSentences(
  words: ProblemWords,
  refused: Extract<Outcome<unknown>, { ok: false }>,
): string[] {
  const reasons: Readonly<Record<string, string>> = words.reasons;
  const missing: Readonly<Record<string, string>> = words.missing;
  const told = refused.issues.flatMap(({ field, reason }) => reasons[reason] ?? missing[field] ?? []);
  return told.length > 0 ? told : [words.codes[refused.code]];
}
