import { catalogue } from "#lib/words/words";

/** Members and roles, on the administration page. */
export const membershipWords = catalogue(
  {
    title: "Quản trị",
    members: "Thành viên",
    add: "Thêm thành viên",
    username: "Tên đăng nhập",
    usernameHint: "Chữ thường không dấu, số, dấu chấm hoặc gạch; ít nhất 2 ký tự.",
    name: "Họ và tên",
    rolesTitle: "Vai trò",
    rolesOf: (name: string) => `Vai trò của ${name}`,
    roles: {
      drafter: "Thư ký, chuyên viên",
      reviewer: "Văn phòng thẩm định",
      approver: "Lãnh đạo duyệt",
      clerk: "Văn thư",
      publisher: "Ban biên tập",
      administrator: "Quản trị",
    },
    remove: (name: string) => `Cho ${name} thôi làm thành viên`,
    removeShort: "Thôi thành viên",
    disabled: "Tài khoản đang khoá",
    saved: "Đã lưu",
    firstPassword: (username: string, password: string) =>
      `Mật khẩu đầu tiên của ${username}: ${password} – chỉ hiện một lần, hãy trao tận tay.`,
    addedKnown: (username: string) => `Đã thêm ${username}; người này dùng mật khẩu đang có.`,
    reasons: {
      alreadyMember: "Người này đã là thành viên.",
      lastAdministrator: "Phải còn ít nhất một quản trị.",
      username: "Tên đăng nhập chưa hợp lệ.",
      name: "Hãy ghi họ và tên.",
      roles: "Chọn ít nhất một vai trò.",
    },
  },
  {
    title: "Administration",
    members: "Members",
    add: "Add a member",
    username: "Username",
    usernameHint: "Plain small letters, digits, dots or dashes; at least 2 characters.",
    name: "Full name",
    rolesTitle: "Roles",
    rolesOf: (name) => `Roles of ${name}`,
    roles: {
      drafter: "Drafter",
      reviewer: "Reviewer",
      approver: "Approver",
      clerk: "Registry clerk",
      publisher: "Editorial board",
      administrator: "Administrator",
    },
    remove: (name) => `End ${name}'s membership`,
    removeShort: "End membership",
    disabled: "Account disabled",
    saved: "Saved",
    firstPassword: (username, password) =>
      `First password of ${username}: ${password} – shown only once, hand it over in person.`,
    addedKnown: (username) => `${username} was added and keeps the present password.`,
    reasons: {
      alreadyMember: "Already a member.",
      lastAdministrator: "At least one administrator must remain.",
      username: "The username is not valid yet.",
      name: "Please give the full name.",
      roles: "Choose at least one role.",
    },
  },
);
