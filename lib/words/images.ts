import { catalogue } from "#lib/words/words";

/** Why a picture was not taken, by the reason of its issue. */
export const imageWords = catalogue(
  {
    imageMissing: "Chưa chọn tệp ảnh.",
    imageTooLarge: "Ảnh lớn hơn 15 MB. Hãy giảm cỡ ảnh rồi tải lại.",
    imageTooManyPixels: "Ảnh có kích thước quá lớn (trên 50 triệu điểm ảnh). Hãy giảm cỡ ảnh rồi tải lại.",
    imageType: "Chỉ nhận ảnh JPEG, PNG, WebP, GIF.",
    imageDamaged: "Tệp ảnh bị hỏng hoặc chưa tải đủ. Hãy mở thử ảnh trên máy rồi tải lại.",
  },
  {
    imageMissing: "No picture was chosen.",
    imageTooLarge: "The picture is larger than 15 MB. Make it smaller and upload it again.",
    imageTooManyPixels: "The picture has more than 50 million pixels. Make it smaller and upload it again.",
    imageType: "Only JPEG, PNG, WebP and GIF pictures are accepted.",
    imageDamaged: "The picture file is damaged or incomplete. Check that it opens, then upload it again.",
  },
);
