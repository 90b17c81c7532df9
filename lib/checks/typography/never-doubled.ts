/**
 * Syllables that stand twice in a row only by a slip: function words, and syllables that begin a word but never end
 * one («tuyên tuyên giáo»). Left out on purpose: whatever is doubled for weight («từ từ», «ngày ngày») and whatever
 * ends one word and begins the next («biểu biểu quyết», «trình trình Quốc hội», «lý do do»).
 */
export const neverDoubled: ReadonlySet<string> = new Set(
  `và của các những đã với trong về đến cũng này thì mà sẽ đang nhưng nên cho còn hoặc nhằm để là bởi nếu tuy mỗi mọi cả
  giữa khỏi vẫn hãy hơn rằng tuyên xây nghiên nâng đẩy phấn khắc đảm thắt siết nghiêm thẳng bí phó kiểm bồi lãnh nhấn
  khẳng khuyến chấn cải củng`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
