/**
 * Slips of Vietnamese office texts: «wrong > right», parted by «|». What follows «!» are syllables that make the words
 * right after all when they come next; what follows «<», when they stand before.
 *
 * Every wrong wording is one that no right text has: where a syllable is a word of its own, its neighbours belong
 * to the entry.
 */
export const commonSlips = `
an nình > an ninh | ban thương vụ huyện > ban thường vụ huyện | ban thương vụ thành > ban thường vụ thành |
ban thương vụ tỉnh > ban thường vụ tỉnh | ban thương vụ đảng > ban thường vụ đảng | bi thư > bí thư | biểu duơng > biểu dương |
biểu dưong > biểu dương | biễu dương > biểu dương | buổi lể > buổi lễ | bão đảm > bảo đảm ! bảo, đang, nhận, trách |
bí thu > bí thư ! hoạch, mua, hái, hút, nhập < huyền | bô nhiệm > bổ nhiệm | băng khen > bằng khen | bảo vê > bảo vệ |
bảo đảm bảo > bảo đảm ! vệ, mật, hiểm, toàn, tồn, quản, trì, dưỡng, hộ, lưu, lãnh | bảo đản > bảo đảm | bằng khẹn > bằng khen |
bổ nhiêm > bổ nhiệm | bổ xung > bổ sung | bổ xứng > bổ sung | chi bô > chi bộ | chi đạo hội nghị > chỉ đạo hội nghị |
chia sẽ > chia sẻ ! có, được, cho, thành, không, là, ra, do, bằng, phải, giảm, tăng, nhận | chia xẻ > chia sẻ | chinh trị > chính trị |
chuyển biên > chuyển biến ! chế, giới, phòng, soạn, tập, bản, lai, độ | chuyển đổi sổ > chuyển đổi số ! đỏ, hộ, sách, tiết, bảo |
chuyễn biến > chuyển biến | chuyễn đổi > chuyển đổi | chuơng trình > chương trình | chuẩn đoán > chẩn đoán | chuẫn bị > chuẩn bị |
chì đạo > chỉ đạo | chính tri > chính trị ! ân, thức, thiên | chính tị > chính trị | chú trong nâng > chú trọng nâng |
chú trọg > chú trọng | chương trinh > chương trình | chất lương > chất lượng ! tháng, thực, tối, hưu, thiện, tâm < bản, thực |
chỉ thi số > chỉ thị số | chỉ đao > chỉ đạo | chỉ đạọ > chỉ đạo | chủ chương > chủ trương ! trình, sách | chủ tich > chủ tịch |
chủ truơng > chủ trương | chủ trì hội nghi > chủ trì hội nghị | chủ trí > chủ trì ! tuệ, thức, lực, óc | cuả > của |
các phong trao > các phong trào | các đồng chi ủy viên > các đồng chí ủy viên < hội | cán bô > cán bộ | câp ủy > cấp ủy |
cây lượng thực > cây lương thực | công nhân danh hiệu > công nhận danh hiệu | công tac > công tác | công tcá > công tác |
công tác dân vân > công tác dân vận | công xuất > công suất ! khẩu, hiện, phát, bản, sắc, nhập, thân, xưởng, cảnh < thành | cùa > của |
cũa > của | cũng cố hệ thống > củng cố hệ thống | cũng cố khối > củng cố khối | cũng cố niềm tin > củng cố niềm tin |
cũng cố quốc phòng > củng cố quốc phòng | cũng cố tổ chức > củng cố tổ chức | cải cách hành chinh > cải cách hành chính |
cấp ùy > cấp ủy | cọ sát > cọ xát | củng cô > củng cố | củng như > cũng như | củng đã > cũng đã | dà soát > rà soát |
dành chính quyền > giành chính quyền | dành giải > giành giải ! thưởng, quyết, pháp, phóng, đáp | dành thắng lợi > giành thắng lợi |
dành được kết quả > giành được kết quả | dành được thắng lợi > giành được thắng lợi | dân chũ > dân chủ | dân vân khéo > dân vận khéo |
dư luân > dư luận | dược giao > được giao | dược sự quan tâm > được sự quan tâm | dược triển khai > được triển khai |
dịch bênh > dịch bệnh | giai đoan > giai đoạn | giai đọan > giai đoạn | giai đọạn > giai đoạn | giàng buộc > ràng buộc |
giành riêng cho > dành riêng cho | giành thời gian > dành thời gian | giám sat > giám sát | giám sáy > giám sát | giám đôc > giám đốc |
giây khen > giấy khen | giãi pháp > giải pháp | giãi quyết > giải quyết | giải phap > giải pháp | giải quyêt > giải quyết |
giử vững > giữ vững | giữ vũng > giữ vững ! tàu, nước, biển | gìn giử > gìn giữ | góp phân nâng > góp phần nâng |
góp phân quan > góp phần quan | góp phân vào > góp phần vào | góp phân xây > góp phần xây | gương mâu > gương mẫu | hiêu quả > hiệu quả |
hiệu quà > hiệu quả ! tặng, biếu, tết, lưu < thương, nhãn | hiệu qủa > hiệu quả | hoat động > hoạt động | hoạt dộng > hoạt động |
hoạt đông > hoạt động ! đảo, đúc, đủ, vui, người, nhất < sinh | hoạt đọng > hoạt động | huy hiêu > huy hiệu | huyên ủy > huyện ủy |
hôi nghị > hội nghị | hạn chê > hạn chế | hệ thông chính trị > hệ thống chính trị | hệ thống chính trí > hệ thống chính trị |
hỉ đạo > chỉ đạo | học tâp > học tập | hồ chi minh > hồ chí minh | hội nghi > hội nghị ! lễ, thức, vấn, ngờ, kỵ, án, hoặc, trượng |
hội nghĩ > hội nghị ! rằng, đến, ra, về, gì, mình, thế | hội nghị dã > hội nghị đã ! ngoại, chiến, man, quỳ |
khen thường > khen thưởng ! xuyên, trực, niên, kỳ, lệ | khiếu nai > khiếu nại |
khác phục > khắc phục ! vụ, hồi, sinh, trang, kích, chế, dựng, tùng | khó khắn > khó khăn | không gian mang của > không gian mạng của |
không gian mang năm > không gian mạng năm | khăc phục > khắc phục | khắc phuc > khắc phục | khẳn định > khẳng định |
khẵng định > khẳng định | kinh tê > kinh tế | kiêm tra > kiểm tra ! cứu | kiên toàn ban > kiện toàn ban |
kiên toàn bộ máy > kiện toàn bộ máy | kiên toàn tổ chức > kiện toàn tổ chức | kiên toàn đội ngũ > kiện toàn đội ngũ |
kiẻm tra > kiểm tra | kiểm điễm > kiểm điểm | kiễm tra > kiểm tra | kiễm điểm > kiểm điểm | kiện tòan > kiện toàn | kêt quả > kết quả |
kế hoach > kế hoạch | kế họach > kế hoạch | kết luân > kết luận ! phiên, chuyển, lưu | kết qủa > kết quả | kểt quả > kết quả |
kỷ luât > kỷ luật | kỷ lưỡng > kỹ lưỡng | kỷ năng > kỹ năng | kỷ thuật > kỹ thuật | kỹ cương > kỷ cương |
kỹ luật lao động > kỷ luật lao động | kỹ luật đảng > kỷ luật đảng | kỹ niệm > kỷ niệm | 
lao đông > lao động ! đảo, đúc | luôn chú trong > luôn chú trọng | lãnh đao > lãnh đạo | lãnh đạp > lãnh đạo |
lý luân > lý luận ! phiên, chuyển, lưu | lảnh đạo > lãnh đạo | lể khai mạc > lễ khai mạc | lể kỷ niệm > lễ kỷ niệm | lể trao > lễ trao |
lực lương > lực lượng ! thực | lực lựơng > lực lượng | môt số > một số | mặt trân > mặt trận | mốt số > một số | mội dung > nội dung |
mội số > một số | mỡ rộng > mở rộng | nghi lể > nghi lễ | nghi quyêt > nghị quyết | nghi quyết > nghị quyết | nghiem túc > nghiêm túc |
nghiêm tuc > nghiêm túc | nghiên cưu > nghiên cứu | nghị quyêt > nghị quyết | nghị quyêts > nghị quyết | nghị uyết > nghị quyết |
ngiên cứu > nghiên cứu | nguyên nhận chủ quan > nguyên nhân chủ quan | nguyên nhận khách quan > nguyên nhân khách quan |
nhiêm kỳ > nhiệm kỳ | nhiêm vụ > nhiệm vụ | nhiệm vu > nhiệm vụ | nhiệm vụ quan trong > nhiệm vụ quan trọng |
nhiệm vụ trong tâm > nhiệm vụ trọng tâm ! dịch, trí, thức, thế, bão | nhiện vụ > nhiệm vụ | nhân dan > nhân dân | nhân rông > nhân rộng |
nhât trí > nhất trí | nhất chí > nhất trí ! hướng, công, khí, ít, lý | nhằm năng cao > nhằm nâng cao | nhửng > những |
nâng cao chât lượng > nâng cao chất lượng | nâng cao hiệu qua > nâng cao hiệu quả | nâng co > nâng cao | nâng cáo > nâng cao |
nôi dung > nội dung | nông thôn mơi > nông thôn mới | nông thôn mời > nông thôn mới | năm bắt kịp thời > nắm bắt kịp thời |
năm bắt tình hình > nắm bắt tình hình | năm chắc tình hình > nắm chắc tình hình |
năm vững > nắm vững ! vàng, mạnh, chắc, bền < trong, các, hai, ba, nhiều, cả, mỗi, mươi, những |
năng cao chất lượng > nâng cao chất lượng | năng cao hiệu quả > nâng cao hiệu quả |
năng xuất > năng suất ! khẩu, hiện, phát, bản, sắc, nhập, viện, thân, trình, cảnh < khả, chức, tính, kỹ, tiềm, tài |
nầng cao > nâng cao | nổ lực > nỗ lực ! lượng | nỗ lưc > nỗ lực | nội dụng > nội dung | phong cach > phong cách |
phong trao thi đua > phong trào thi đua | phuc vụ > phục vụ | phuơng hướng > phương hướng | phát biêu > phát biểu |
phát biểu chi đạo > phát biểu chỉ đạo | phát tiển > phát triển | phát triên > phát triển | phát triễn > phát triển |
phòng chông > phòng chống | phôi hợp > phối hợp | phông trào > phong trào | phương huớng > phương hướng | phường huớng > phương hướng |
phẩm chât > phẩm chất | phối hơp > phối hợp | phụ vụ > phục vụ < sản, thai, phu, các, hai, một, những |
quan trong nhất > quan trọng nhất | qui họach > quy hoạch | quy hoach > quy hoạch | quyết định công nhân là > quyết định công nhận là |
quyết định công nhân đơn vị > quyết định công nhận đơn vị | quán chiệt > quán triệt | quán triêt > quán triệt |
quán triển > quán triệt ! khai, lãm, vọng | quán triện > quán triệt | rà soat > rà soát | rà xoát > rà soát | san xẻ > san sẻ |
sinh hoat > sinh hoạt | suất sắc > xuất sắc | suất xắc > xuất sắc | sác nhập > sáp nhập | sáng lạng > xán lạn |
sát nhập > sáp nhập ! khẩu, học, hàng, cảnh, kho, liệu, viện, ngũ < khảo, giám, cảnh, trinh, kiểm, quan | sát xao > sát sao |
sâu rông > sâu rộng | sâu xát > sâu sát | sâu xắc > sâu sắc | sãn xuất > sản xuất | sơ kêt > sơ kết | sơ xuất > sơ suất ! khẩu |
sản suất > sản xuất | sử dung > sử dụng < lịch | sử lí > xử lí ! luận, lịch, tưởng, thuyết < lịch, tiểu |
sử lý > xử lý ! luận, lịch, tưởng, thuyết < lịch, tiểu | sử phạt > xử phạt < tiền, lịch | sửa chửa > sửa chữa | sữ dụng > sử dụng |
sữa chữa > sửa chữa | sữa đổi > sửa đổi | tai nạn giao thộng > tai nạn giao thông | tham luân > tham luận ! phiên | tham miu > tham mưu |
tham mưư > tham mưu | tham nhủng > tham nhũng | thi dua > thi đua | thi hành kỹ luật > thi hành kỷ luật | thuân lợi > thuận lợi |
thuận lơi > thuận lợi | thành công tôt đẹp > thành công tốt đẹp | thành tich > thành tích |
thăm quan > tham quan ! chức, hệ, tài, khách, tâm | thăng thắn > thẳng thắn | thưc hiện > thực hiện | thương trực > thường trực |
thường trưc > thường trực | thường vu > thường vụ | thảo luân > thảo luận ! phiên | thắng thắn > thẳng thắn | thẳng thăn > thẳng thắn |
thẳng thắng > thẳng thắn ! lợi, cảnh, đường | thế kỹ > thế kỷ ! thuật, năng, nghệ | thống nhât > thống nhất |
thời gian tời > thời gian tới | thủ tục hành chinh > thủ tục hành chính | thự hiện > thực hiện ! đại, nay, có, hữu < biệt |
thực hiên > thực hiện | thực hiển > thực hiện ! nhiên, vi, linh, hách | thực hịên > thực hiện | tin, ành > tin, ảnh |
tinh thân > tinh thần ! thiện, ái, mật, thế | tinh thẩn > tinh thần | tiêp tục > tiếp tục | tiêu biêu > tiêu biểu | tiêu cưc > tiêu cực |
tiếp tuc > tiếp tục | tiếp tục năng cao > tiếp tục nâng cao | triên khai > triển khai | triển kai > triển khai |
triển khia > triển khai | triễn khai > triển khai | trong công lãnh đạo > trong công tác lãnh đạo | trong sach > trong sạch |
trong thời gian tơi > trong thời gian tới | trách nhiêm > trách nhiệm | trã lời > trả lời | trú trọng > chú trọng |
trương trình > chương trình | trật tư > trật tự ! thế, tưởng, duy | trển khai > triển khai | trọng tam > trọng tâm |
tuyên duơng > tuyên dương | tuyên truyên > tuyên truyền | tuyên truyển > tuyên truyền | tuyên tryền > tuyên truyền |
tuyền truyền > tuyên truyền | tâp trung > tập trung | tích cưc > tích cực | tích cục > tích cực ! bộ, diện, trưởng < phân, diện |
tòan bộ > toàn bộ | tô chức > tổ chức | tăng cuờng > tăng cường | tăng cương > tăng cường ! lĩnh, vị, quyết, thổ |
tăng cừơng > tăng cường | tư tuởng > tư tưởng |
tư tương > tư tưởng ! lai, ứng, xứng, đương, đối, tự, tác, trợ, đồng < đầu, vật, viện, gia, cư, lao | tại nạn cho trẻ > tai nạn cho trẻ |
tại nạn giao thông > tai nạn giao thông | tại nạn lao động > tai nạn lao động | tại nạn thương tích > tai nạn thương tích |
tập trug > tập trung | tỉnh uy > tỉnh ủy ! tín, nghi, hiếp, lực, quyền | tố cao > tố cáo ! cấp, nhất, hơn, độ < yếu, nhân |
tống kết > tổng kết | tồn tai > tồn tại | tổ chúc > tổ chức ! mừng, thọ, tết | tổ chưc > tổ chức | tổ quôc > tổ quốc |
tổng kêt > tổng kết | tự soi, tự sữa > tự soi, tự sửa | tựu chung > tựu trung | vai trò quan trong > vai trò quan trọng |
vi pham > vi phạm | vinh dư được > vinh dự được | vô hình chung > vô hình trung | vận đông > vận động ! đảo | vửng mạnh > vững mạnh |
vững manh > vững mạnh | xay dựng > xây dựng | xuât sắc > xuất sắc | xuất sác > xuất sắc | xuất xắc > xuất sắc | xán lạng > xán lạn |
xáp nhập > sáp nhập | xát sao > sát sao | xâu sắc > sâu sắc | xây dưng > xây dựng | xây dụng > xây dựng ! cụ | xã hôi > xã hội |
xúc tích > súc tích ! cực, tụ, lũy, hợp < cảm, tiếp, bức | xơ kết > sơ kết | xả hội > xã hội | xản xuất > sản xuất |
xậy dựng > xây dựng | xứ mệnh > sứ mệnh | xử dụng > sử dụng | xử lý kỹ luật > xử lý kỷ luật | xữ lý > xử lý |
ý nghĩa quan trong > ý nghĩa quan trọng | đai hội > đại hội | đang viên > đảng viên ! mãn |
đang ủy > đảng ủy ! quyền, nhiệm, thác, lạo, ban, viên | đoàn két > đoàn kết | đoàn kêt > đoàn kết | đoàn kếtt > đoàn kết |
đoàn thê > đoàn thể | đây mạnh chuyển đổi > đẩy mạnh chuyển đổi | đây mạnh công tác > đẩy mạnh công tác |
đây mạnh cải cách > đẩy mạnh cải cách | đây mạnh học tập > đẩy mạnh học tập | đây mạnh phong trào > đẩy mạnh phong trào |
đây mạnh thực hiện > đẩy mạnh thực hiện | đây mạnh tuyên truyền > đẩy mạnh tuyên truyền | đã dược > đã được | đã đước > đã được |
đãm bảo > đảm bảo | đòan kết > đoàn kết | đóng ghóp > đóng góp | đóng gop > đóng góp | đước giao > được giao | đước nâng > được nâng |
đước quan tâm > được quan tâm | đước sự > được sự | đước thực hiện > được thực hiện | đước triển khai > được triển khai |
đước tổ chức > được tổ chức | được chú trong > được chú trọng | được cũng cố > được củng cố | đượcc > được | đại biêu > đại biểu |
đại biều > đại biểu | đại biểu dã > đại biểu đã ! ngoại, chiến, man, quỳ, thú, tâm | đại hôi > đại hội | đạo đưc > đạo đức |
đạt dược > đạt được | đạt hiệu qua > đạt hiệu quả | đạt đước > đạt được | đạt đựơc > đạt được | đảm bào > đảm bảo | đản ủy > đảng ủy |
đảng bô > đảng bộ | đảng bọ > đảng bộ | đảng uy > đảng ủy ! tín, nghi, hiếp, lực, quyền | đẩy manh > đẩy mạnh | đẫy mạnh > đẩy mạnh |
đặc biệt chú trong > đặc biệt chú trọng | đề suất > đề xuất ! ăn, cơm, học, đầu, quà < vấn, chủ | đề xuât > đề xuất |
để năng cao > để nâng cao | đọc giả > độc giả ! định, thuyết, như | đồng bô > đồng bộ | đồng chi bí > đồng chí bí |
đồng chí dã > đồng chí đã ! ngoại, chiến, man, quỳ | đồng trí > đồng chí ! thức, tuệ, óc, lực < hội | đột suất > đột xuất |
ấp ủy > cấp ủy ! quyền, nhiệm, thác, viên, ban < thôn, xóm, bản, buôn, các, của|
chương tình phối hợp > chương trình phối hợp | chương tình hành động > chương trình hành động |
đươc > được | nghành > ngành
`;
