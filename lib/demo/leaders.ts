/** The two leaders who appear in most of the ward's reports. */
export const secretary = {
  name: "Trần Quốc Bình",
  positions: ["Bí thư Đảng uỷ", "Chủ tịch Hội đồng nhân dân phường"],
} as const;
export const deputy = { name: "Phạm Thị Liên", positions: ["Phó Bí thư Thường trực Đảng uỷ"] } as const;
