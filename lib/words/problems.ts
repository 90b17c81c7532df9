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
      notOfficial: "Chỉ văn bản chính thức mới vào số.",
      sameSigners: "Người ghi biên bản và chủ trì phải là hai người khác nhau.",
      collectiveHasNoDeputy: "Cấp uỷ là tập thể: Phó Bí thư ký thay mặt (T/M), không ký thay (K/T).",
      orderIsForOffice: "Thừa lệnh (T/L) dành cho Chánh Văn phòng, trưởng ban; Bí thư, Phó Bí thư ký T/M.",
      behalfIsForLeaders: "Chánh Văn phòng, trưởng ban ký thừa lệnh (T/L), không ký thay mặt (T/M).",
      leadersSignOnBehalf: "Bí thư, Phó Bí thư ký thay mặt tập thể: hãy chọn T/M.",
      deputySignsForHead: "Cấp phó của ban, văn phòng ký thay người đứng đầu: hãy chọn K/T.",
      headSignsAlone: "Người đứng đầu ban, văn phòng ký trực tiếp, không ký thay (K/T).",
      actingIsNoDeputy: "«Q.» (quyền) chỉ đặt trước chức vụ người đứng đầu.",
      bodyDoesNotFit: "Chi bộ ký T/M CHI BỘ; cấp uỷ khác không ký T/M CHI BỘ.",
      noTerm: "Ngày này chưa thuộc nhiệm kỳ nào. Nhờ quản trị thêm nhiệm kỳ ở trang Quản trị.",
      noSymbol: "Ngày này chưa có ký hiệu cơ quan. Nhờ quản trị thêm ký hiệu ở trang Quản trị.",
      numberTaken: "Số để dành này vừa được dùng hoặc đã bỏ. Hãy chọn số khác.",
      registeredBeforeHeld: "Ngày vào số không thể trước ngày họp.",
      spanBackwards: "Ngày kết thúc phải sau ngày bắt đầu.",
      spanOverlaps:
        "Khoảng thời gian này trùng với một khoảng đã có. Kết thúc khoảng trước rồi thêm khoảng mới.",
      entriesOutside: "Đã có số vào sổ ngoài khoảng thời gian mới của nhiệm kỳ này.",
      oneMinutes: "Hội nghị này đã có văn bản loại này. Mở văn bản đó để sửa.",
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
      subject: "Chưa có trích yếu.",
      signerName: "Chưa có họ tên người ký.",
      signerPosition: "Chưa có chức vụ người ký.",
      recorderName: "Chưa có tên người ghi biên bản.",
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
      notOfficial: "Only official papers are registered.",
      sameSigners: "Recorder and chair must be two people.",
      collectiveHasNoDeputy: "A committee is collective: its deputy secretary signs T/M, not K/T.",
      orderIsForOffice: "T/L is for the chief of office and heads of bodies; secretaries sign T/M.",
      behalfIsForLeaders: "Chiefs of office and heads of bodies sign T/L, not T/M.",
      leadersSignOnBehalf: "Secretaries sign for the collective: choose T/M.",
      deputySignsForHead: "The deputy of an advisory body signs for its head: choose K/T.",
      headSignsAlone: "The head of an advisory body signs in their own right, not K/T.",
      actingIsNoDeputy: "“Q.” (acting) stands before the position of a head only.",
      bodyDoesNotFit: "A cell signs T/M CHI BỘ; other committees do not.",
      noTerm: "This day is in no term yet. Ask an administrator to add the term.",
      noSymbol: "The committee has no symbol on this day. Ask an administrator to add it.",
      numberTaken: "This reserved number has just been used or released. Choose another.",
      registeredBeforeHeld: "The day of registration can't be before the conference.",
      spanBackwards: "The end must be after the beginning.",
      spanOverlaps: "These days overlap others. End the earlier span, then add the new one.",
      entriesOutside: "Numbers were registered outside the new days of this term.",
      oneMinutes: "This conference has a paper of this kind already. Open it to go on.",
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
      subject: "The subject is missing.",
      signerName: "The signer's name is missing.",
      signerPosition: "The signer's position is missing.",
      recorderName: "The recorder's name is missing.",
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
