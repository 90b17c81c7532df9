import type { QuorumRule } from "#lib/attendance/kinds";
import type { MinutesIssue, MinutesRule } from "#lib/attendance/minutes-issues";
import type { Quorum } from "#lib/attendance/quorum";
import { catalogue } from "#lib/words/words";

type Told = (called: string, found: number, wanted: number) => string;

const issuesVi: Record<MinutesRule, Told> = {
  presenceUnknown: (who) => `Chưa ghi ${who} có mặt hay vắng.`,
  membersUnlisted: (_, found, wanted) => `Mới ghi ${found}/${wanted} uỷ viên; ghi cả người vắng.`,
  membersExceeded: (_, found, wanted) =>
    `Ghi ${found} người được triệu tập mà cấp uỷ có ${wanted} uỷ viên: chuyển người khác sang khách mời, hoặc đánh dấu hội nghị mở rộng.`,
  absenceReason: (who) => `${who} vắng, chưa ghi lý do.`,
  leavesBeforeArrival: (who) => `${who} được ghi là về trước khi đến.`,
  quorumUnknown: () => "Chưa xét được điều kiện tiến hành: chưa ghi số uỷ viên hoặc người được triệu tập.",
  quorum: (_, found, wanted) => `Có mặt ${found}, cần ít nhất ${wanted}: không đủ điều kiện tiến hành.`,
  quorumAtItem: (item, found, wanted) => `Nội dung “${item}”: có mặt ${found}, cần ít nhất ${wanted}.`,
  voteWithoutQuorum: (vote, found, wanted) =>
    `Biểu quyết “${vote}” khi có mặt ${found}, cần ít nhất ${wanted}.`,
  voteTotal: (vote, found, wanted) => `Biểu quyết “${vote}” cộng được ${found}, có mặt ${wanted}.`,
  endBeforeStart: () => "Hội nghị kết thúc trước khi bắt đầu: xem lại giờ, ngày.",
  speakerUnlisted: (who) => `Người phát biểu “${who}” không có trong thành phần dự.`,
  speakerAbsent: (who) => `${who} phát biểu mà được ghi là vắng.`,
  speakerNotThere: (who) => `${who} phát biểu ở nội dung lúc chưa đến hoặc đã về.`,
  chairMissing: () => "Chưa ghi ai chủ trì.",
  chairAbsent: (who) => `${who} chủ trì mà được ghi là vắng.`,
  takerMissing: () => "Chưa ghi thư ký (người ghi biên bản).",
  takerAbsent: (who) => `${who} ghi biên bản mà được ghi là vắng.`,
  chairIsTaker: (who) => `${who} vừa chủ trì vừa ghi biên bản.`,
};

const issuesEn: Record<MinutesRule, Told> = {
  presenceUnknown: (who) => `${who} is neither present nor absent.`,
  membersUnlisted: (_, found, wanted) => `${found} of ${wanted} members are listed; list the absent, too.`,
  membersExceeded: (_, found, wanted) =>
    `${found} people are summoned, the committee has ${wanted} members: make the others guests, or mark the conference as extended.`,
  absenceReason: (who) => `${who} is absent without a reason.`,
  leavesBeforeArrival: (who) => `${who} leaves before coming.`,
  quorumUnknown: () => "The quorum is open: the number of members, or who was summoned, is missing.",
  quorum: (_, found, wanted) => `${found} present, at least ${wanted} needed: no quorum.`,
  quorumAtItem: (item, found, wanted) => `Item “${item}”: ${found} present, at least ${wanted} needed.`,
  voteWithoutQuorum: (vote, found, wanted) => `Vote “${vote}” with ${found} present, ${wanted} needed.`,
  voteTotal: (vote, found, wanted) => `Vote “${vote}” adds up to ${found}, ${wanted} present.`,
  endBeforeStart: () => "The conference ends before it starts: see its times and days.",
  speakerUnlisted: (who) => `The speaker “${who}” is not among the attendees.`,
  speakerAbsent: (who) => `${who} speaks but is absent.`,
  speakerNotThere: (who) => `${who} speaks to an item before coming or after leaving.`,
  chairMissing: () => "Nobody chairs.",
  chairAbsent: (who) => `${who} chairs but is absent.`,
  takerMissing: () => "Nobody takes the minutes (secretary).",
  takerAbsent: (who) => `${who} takes the minutes but is absent.`,
  chairIsTaker: (who) => `${who} both chairs and takes the minutes.`,
};

/** Who was there, the quorum, and what minutes would get wrong. */
export const attendanceWords = catalogue(
  {
    title: "Điểm danh",
    everyonePresent: "Tất cả có mặt",
    marked: (count: number) => `Đã ghi ${count} người có mặt.`,
    undo: "Hoàn tác",
    filter: "Lọc theo trạng thái",
    all: "Tất cả",
    noneShown: "Không có ai.",
    nobody: "Ghi thành phần trước; mọi người bắt đầu là có mặt, chỉ cần sửa trường hợp khác.",
    presences: { inPerson: "Trực tiếp", online: "Trực tuyến", absent: "Vắng" },
    standings: { summoned: "Triệu tập", guest: "Khách mời", press: "Báo chí" },
    presenceOf: (who: string) => `Điểm danh ${who}`,
    reasonOf: (who: string) => `${who} vắng vì`,
    reason: "Lý do vắng",
    more: (who: string) => `Thêm về ${who}`,
    fromOpening: "Từ khai mạc",
    tillClose: "Đến bế mạc",
    substitutes: (whom: string) => `dự thay ${whom}`,
    arrived: (item: string) => `đến từ nội dung ${item}`,
    left: (item: string) => `về trước nội dung ${item}`,
    present: (present: number, base: number) => `Có mặt ${present}/${base}`,
    presentAlone: (present: number) => `Có mặt ${present}`,
    enough: "đủ",
    notEnough: "không đủ",
    unknownBase: "chưa ghi số uỷ viên",
    besides: (guests: number, press: number) =>
      [guests > 0 ? `${guests} khách mời` : "", press > 0 ? `${press} báo chí` : ""]
        .filter(Boolean)
        .join(", "),
    atItem: (item: number, present: number, base: number) => `Nội dung ${item}: ${present}/${base}`,
    needs: (fewest: number) => `cần ít nhất ${fewest}`,
    shares: { moreThanHalf: "hơn một nửa", twoThirds: "ít nhất hai phần ba" },
    bases: { summoned: "số được triệu tập", members: "số uỷ viên cấp uỷ" },
    rule: (share: string, base: string) => `Điều kiện: ${share} ${base}`,
    review: "Soát biên bản",
    nothingWrong: "Số người, biểu quyết, giờ và người phát biểu khớp nhau.",
    issues: issuesVi,
    setting: {
      title: "Điều kiện tiến hành hội nghị",
      hint: "Hội nghị được tiến hành khi số người có mặt, kể cả trực tuyến, đạt mức này. Khách mời và báo chí không tính.",
      share: "Số cần có mặt",
      base: "Tính trên",
      saved: "Đã lưu",
    },
  },
  {
    title: "Roll call",
    everyonePresent: "Everyone present",
    marked: (count) => (count === 1 ? "1 person marked present." : `${count} people marked present.`),
    undo: "Undo",
    filter: "Filter by state",
    all: "All",
    noneShown: "Nobody.",
    nobody: "List the attendees first; everyone starts as present, so only exceptions need a change.",
    presences: { inPerson: "In person", online: "Online", absent: "Absent" },
    standings: { summoned: "Summoned", guest: "Guest", press: "Press" },
    presenceOf: (who) => `Roll call ${who}`,
    reasonOf: (who) => `${who} is absent because`,
    reason: "Reason",
    more: (who) => `More about ${who}`,
    fromOpening: "From the opening",
    tillClose: "Till the close",
    substitutes: (whom) => `for ${whom}`,
    arrived: (item) => `came for item ${item}`,
    left: (item) => `left before item ${item}`,
    present: (present, base) => `Present ${present}/${base}`,
    presentAlone: (present) => `Present ${present}`,
    enough: "enough",
    notEnough: "not enough",
    unknownBase: "number of members missing",
    besides: (guests, press) =>
      [guests > 0 ? `${guests} guests` : "", press > 0 ? `${press} press` : ""].filter(Boolean).join(", "),
    atItem: (item, present, base) => `Item ${item}: ${present}/${base}`,
    needs: (fewest) => `at least ${fewest} needed`,
    shares: { moreThanHalf: "more than half", twoThirds: "at least two thirds" },
    bases: { summoned: "of those summoned", members: "of the members" },
    rule: (share, base) => `Rule: ${share} ${base}`,
    review: "Review for the minutes",
    nothingWrong: "People, votes, times and speakers agree.",
    issues: issuesEn,
    setting: {
      title: "Quorum of conferences",
      hint: "A conference may proceed when those present, online included, are as many. Guests and press do not count.",
      share: "Present must be",
      base: "Counted of",
      saved: "Saved",
    },
  },
);

export type AttendanceWords = (typeof attendanceWords)["vi"];

/** One thing minutes would get wrong, as a sentence. */
export function minutesIssueSentence(
  words: { readonly issues: Readonly<Record<MinutesRule, Told>> },
  { rule, called, found, wanted }: MinutesIssue,
): string {
  return words.issues[rule](called, found, wanted);
}

type QuorumWords = Pick<
  AttendanceWords,
  | "atItem"
  | "enough"
  | "notEnough"
  | "unknownBase"
  | "present"
  | "presentAlone"
  | "rule"
  | "shares"
  | "bases"
  | "needs"
>;

/**
 * «Có mặt 12/15 – đủ», at an item «Nội dung 2: 12/15 – đủ»; without a base «Có mặt 12 – chưa ghi số uỷ viên».
 *
 * `item` — its number, from 1.
 */
export function quorumSentence(
  words: QuorumWords,
  { present, base, isReached }: Quorum,
  item: number | null = null,
): string {
  if (base === null) return `${words.presentAlone(present)} – ${words.unknownBase}`;
  const counted = item === null ? words.present(present, base) : words.atItem(item, present, base);
  return isReached === null ? counted : `${counted} – ${isReached ? words.enough : words.notEnough}`;
}

/** «Điều kiện: hơn một nửa số được triệu tập, cần ít nhất 8». */
export function quorumRuleSentence(words: QuorumWords, rule: QuorumRule, fewest: number | null): string {
  const said = words.rule(words.shares[rule.share], words.bases[rule.base]);
  return fewest === null ? said : `${said}, ${words.needs(fewest)}`;
}
