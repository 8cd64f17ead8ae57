PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "__drizzle_migrations" (
			id SERIAL PRIMARY KEY,
			hash text NOT NULL,
			created_at numeric
		);
INSERT INTO __drizzle_migrations VALUES(NULL,'4e395ec22d9366c736e894ea5c0a4d2937772a03ecd380e9b3d9c0994dccc410',1795387120250);
INSERT INTO __drizzle_migrations VALUES(NULL,'7d1fb7e59aff29e1c4628540351035c87d40e266074c3d976d9da43d7f3e44f1',1795392912896);
INSERT INTO __drizzle_migrations VALUES(NULL,'74a567ed56d47f212aeea4aa1f7aa2062ae30ff7904bcb9c663a31c85121645e',1795395779873);
INSERT INTO __drizzle_migrations VALUES(NULL,'0a44709f82515b5a29d53b18ccf174b16862685b8ccf6b34354120f5e62cfc70',1795416494228);
CREATE TABLE `areas` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`unit` text NOT NULL,
	`group` text NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
INSERT INTO areas VALUES('bao-tro-xa-hoi','Bảo trợ xã hội','Social protection','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('bien-va-hai-dao','Biển và hải đảo','Seas and islands','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('boi-thuong-nha-nuoc','Bồi thường nhà nước','State compensation','van-phong-hdnd-va-ubnd','',NULL);
INSERT INTO areas VALUES('cac-co-so-giao-duc-khac','Các cơ sở giáo dục khác','Other educational establishments','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('chan-nuoi','Chăn nuôi','Animal husbandry','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('chung-thuc','Chứng thực','Certification of copies, signatures and contracts','van-phong-hdnd-va-ubnd','',NULL);
INSERT INTO areas VALUES('cong-tac-dan-toc','Công tác dân tộc','Ethnic affairs','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('dan-so-ba-me-tre-em','Dân số, bà mẹ - trẻ em','Population, mothers and children','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('dang-ky-bien-phap-bao-dam','Đăng ký biện pháp bảo đảm','Registration of secured transactions','phong-kinh-te-ha-tang-va-do-thi','land',NULL);
INSERT INTO areas VALUES('dang-ky-quan-ly-cu-tru','Đăng ký, quản lý cư trú','Residence registration','cong-an-phuong','',NULL);
INSERT INTO areas VALUES('dat-dai','Đất đai','Land','phong-kinh-te-ha-tang-va-do-thi','land',NULL);
INSERT INTO areas VALUES('dia-chat-va-khoang-san','Địa chất và khoáng sản','Geology and minerals','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('duong-bo','Đường bộ','Roads','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('gia-dinh','Gia đình','Family','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('giam-ngheo','Giảm nghèo','Poverty reduction','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('giao-duc-mam-non','Giáo dục mầm non','Early childhood education','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('giao-duc-nghe-nghiep-g07-ld06','Giáo dục nghề nghiệp (G07-LĐ06)','Vocational education (G07-LĐ06)','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('giao-duc-thuong-xuyen','Giáo dục thường xuyên','Continuing education','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('giao-duc-tieu-hoc','Giáo dục tiểu học','Primary education','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('giao-duc-trung-hoc','Giáo dục trung học','Secondary education','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('giao-duc-va-dao-tao-thuoc-he-thong-giao-duc-quoc-dan','Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân','Education and training in the national system','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('ha-tang-ky-thuat','Hạ tầng kỹ thuật','Technical infrastructure','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('hai-quan','Hải quan','Customs','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('hang-hai-va-duong-thuy-noi-dia','Hàng hải và đường thủy nội địa','Maritime and inland waterways','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('ho-tich','Hộ tịch','Civil status','van-phong-hdnd-va-ubnd','',NULL);
INSERT INTO areas VALUES('ho-tro-to-hop-tac-hop-tac-xa-lien-hiep-hop-tac-xa','Hỗ trợ tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã','Support for cooperative groups, cooperatives and their unions','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('hoa-giai-o-co-so','Hòa giải ở cơ sở','Grassroots mediation','van-phong-hdnd-va-ubnd','',NULL);
INSERT INTO areas VALUES('hoat-dong-xay-dung','Hoạt động xây dựng','Construction','phong-kinh-te-ha-tang-va-do-thi','construction',NULL);
INSERT INTO areas VALUES('kiem-dinh-chat-luong-giao-duc','Kiểm định chất lượng giáo dục','Accreditation of education quality','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('kiem-lam','Kiểm lâm','Forest protection','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('kinh-doanh-khi','Kinh doanh khí','Gas trading','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('kinh-te-hop-tac-va-phat-trien-nong-thon','Kinh tế hợp tác và Phát triển nông thôn','Cooperative economy and rural development','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('lam-nghiep','Lâm nghiệp','Forestry','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('luu-thong-hang-hoa-trong-nuoc','Lưu thông hàng hóa trong nước','Domestic trade in goods','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('moi-truong','Môi trường','Environment','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('nguoi-co-cong','Người có công','People with meritorious service','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('nha-o-va-cong-so','Nhà ở và công sở','Housing and public offices','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('nong-nghiep','Nông nghiệp','Agriculture','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('nuoi-con-nuoi','Nuôi con nuôi','Adoption','van-phong-hdnd-va-ubnd','',NULL);
INSERT INTO areas VALUES('phat-thanh-truyen-hinh-va-thong-tin-dien-tu','Phát thanh, truyền hình và thông tin điện tử','Radio, television and electronic information','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('phong-chong-te-nan-xa-hoi','Phòng, chống tệ nạn xã hội','Prevention of social evils','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('quan-ly-chat-luong-cong-trinh-xay-dung','Quản lý chất lượng công trình xây dựng','Quality of construction works','phong-kinh-te-ha-tang-va-do-thi','construction',NULL);
INSERT INTO areas VALUES('quan-ly-chat-luong-nong-lam-san-va-thuy-san','Quản lý chất lượng nông lâm sản và thủy sản','Quality of agricultural, forestry and fishery products','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('quan-ly-chuong-trinh-muc-tieu-quoc-gia','Quản lý chương trình mục tiêu quốc gia','National target programmes','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('quan-ly-de-dieu-va-phong-chong-thien-tai','Quản lý Đê điều và Phòng, chống thiên tai','Dykes and disaster prevention','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('quan-ly-lao-dong-ngoai-nuoc','Quản lý lao động ngoài nước','Workers abroad','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('quan-ly-nha-nuoc-ve-hoi-quy','Quản lý nhà nước về hội, quỹ','Associations and funds','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('quan-ly-thue-phi-le-phi-va-thu-khac-cua-ngan-sach-nha-nuoc','Quản lý thuế, phí, lệ phí và thu khác của ngân sách nhà nước','Taxes, fees, charges and other state revenue','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('quy-hoach-do-thi-va-nong-thon','Quy hoạch đô thị và nông thôn','Urban and rural planning','phong-kinh-te-ha-tang-va-do-thi','construction',NULL);
INSERT INTO areas VALUES('tai-chinh-dat-dai','Tài chính đất đai','Land finance','phong-kinh-te-ha-tang-va-do-thi','land',NULL);
INSERT INTO areas VALUES('tai-nguyen-nuoc','Tài nguyên nước','Water resources','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('tai-san-ket-cau-ha-tang-cho-do-nha-nuoc-dau-tu-quan-ly','Tài sản kết cấu hạ tầng chợ do Nhà nước đầu tư, quản lý','Market infrastructure funded and managed by the State','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('thanh-lap-va-hoat-dong-cua-to-hop-tac','Thành lập và hoạt động của tổ hợp tác','Establishment and operation of cooperative groups','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('thanh-lap-va-hoat-dong-cua-to-hop-tac-hop-tac-xa-lien-hiep-hop-tac-xa','Thành lập và hoạt động của tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã','Establishment and operation of cooperative groups, cooperatives and their unions','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('thanh-lap-va-hoat-dong-doanh-nghiep-ho-kinh-doanh','Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)','Establishment and operation of businesses (household businesses)','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('the-duc-the-thao','Thể dục thể thao','Physical training and sports','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('thu-y','Thú y','Veterinary services','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('thuy-loi','Thủy lợi','Irrigation and hydraulic works','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('thuy-san','Thủy sản','Fisheries','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('tiep-cong-dan','Tiếp công dân','Receiving citizens','van-phong-hdnd-va-ubnd','',NULL);
INSERT INTO areas VALUES('tin-nguong-ton-giao','Tín ngưỡng, tôn giáo','Belief and religion','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('tre-em','Trẻ em','Children','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('trong-trot','Trồng trọt','Crop production','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('trong-trot-va-bao-ve-thuc-vat','Trồng trọt và Bảo vệ thực vật','Crop production and plant protection','phong-kinh-te-ha-tang-va-do-thi','',NULL);
INSERT INTO areas VALUES('van-bang-chung-chi','Văn bằng, chứng chỉ','Diplomas and certificates','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('van-hoa','Văn hóa','Culture','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('viec-lam','Việc làm','Employment','phong-van-hoa-xa-hoi','',NULL);
INSERT INTO areas VALUES('xu-ly-don','Xử lý đơn','Handling of petitions','van-phong-hdnd-va-ubnd','',NULL);
INSERT INTO areas VALUES('y-te','Y tế','Health care at the health station','tram-y-te','health',NULL);
INSERT INTO areas VALUES('giao-duc-cong-lap','Giáo dục công lập','Public education','truong-hoc','education',NULL);
CREATE TABLE `comments` (
	`response` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL
);
CREATE TABLE `days` (
	`day` text NOT NULL,
	`touchpoint` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`stream` text NOT NULL,
	`n` integer NOT NULL,
	`answered` integer NOT NULL,
	`satisfied` integer NOT NULL, `flagged` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`day`, `stream`, `area`, `procedure`, `channel`, `touchpoint`)
);
INSERT INTO days VALUES('2026-07-01','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-02','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-03','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-04','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-05','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-06','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-07','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-08','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-09','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-10','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-11','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-12','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-13','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-14','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-15','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-16','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-17','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-18','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-19','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-20','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-21','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-22','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-23','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-24','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-25','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-26','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-27','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-28','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-01','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-02','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-03','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-04','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-05','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-06','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-07','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-08','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-09','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-10','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-11','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-12','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-13','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-14','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-15','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-16','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-17','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-18','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-19','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-20','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-21','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-22','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-23','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-24','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-25','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-26','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-27','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-28','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-01','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-02','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-08-03','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-09-04','','chung-thuc','','desk','volunteer',4,4,1,0);
INSERT INTO days VALUES('2026-07-05','','chung-thuc','','desk','volunteer',3,3,0,0);
INSERT INTO days VALUES('2026-08-06','','chung-thuc','','desk','volunteer',3,3,0,0);
INSERT INTO days VALUES('2026-09-07','','chung-thuc','','desk','volunteer',3,3,0,0);
INSERT INTO days VALUES('2026-07-08','','chung-thuc','','desk','volunteer',3,3,0,0);
INSERT INTO days VALUES('2026-08-09','','chung-thuc','','desk','volunteer',3,3,0,0);
INSERT INTO days VALUES('2026-09-10','','chung-thuc','','desk','volunteer',3,3,0,0);
INSERT INTO days VALUES('2026-07-11','','chung-thuc','','desk','volunteer',3,3,0,0);
INSERT INTO days VALUES('2026-08-12','','chung-thuc','','desk','volunteer',3,3,0,0);
INSERT INTO days VALUES('2026-09-13','','chung-thuc','','desk','volunteer',3,3,0,0);
INSERT INTO days VALUES('2026-07-14','','chung-thuc','','desk','volunteer',3,3,0,0);
INSERT INTO days VALUES('2026-08-15','','chung-thuc','','desk','volunteer',3,3,0,0);
INSERT INTO days VALUES('2026-09-16','','chung-thuc','','desk','volunteer',3,3,0,0);
INSERT INTO days VALUES('2026-07-17','','chung-thuc','','desk','volunteer',2,2,0,0);
INSERT INTO days VALUES('2026-08-18','','chung-thuc','','desk','volunteer',2,2,0,0);
INSERT INTO days VALUES('2026-09-19','','chung-thuc','','desk','volunteer',2,2,0,0);
INSERT INTO days VALUES('2026-07-20','','chung-thuc','','desk','volunteer',2,2,0,0);
INSERT INTO days VALUES('2026-08-21','','chung-thuc','','desk','volunteer',2,2,0,0);
INSERT INTO days VALUES('2026-09-22','','chung-thuc','','desk','volunteer',2,2,0,0);
INSERT INTO days VALUES('2026-07-23','','chung-thuc','','desk','volunteer',2,2,0,0);
INSERT INTO days VALUES('2026-08-24','','chung-thuc','','desk','volunteer',2,2,0,0);
INSERT INTO days VALUES('2026-09-25','','chung-thuc','','desk','volunteer',2,2,0,0);
INSERT INTO days VALUES('2026-07-26','','chung-thuc','','desk','volunteer',2,2,0,0);
INSERT INTO days VALUES('2026-08-27','','chung-thuc','','desk','volunteer',2,2,0,0);
INSERT INTO days VALUES('2026-09-28','','chung-thuc','','desk','volunteer',2,2,0,0);
INSERT INTO days VALUES('2026-07-01','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-02','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-03','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-04','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-05','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-06','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-07','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-08','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-09','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-10','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-11','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-12','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-13','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-14','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-15','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-16','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-17','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-18','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-19','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-20','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-21','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-22','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-23','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-24','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-25','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-26','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-27','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-28','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-01','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-02','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-03','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-04','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-05','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-06','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-07','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-08','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-09','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-10','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-11','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-12','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-13','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-14','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-15','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-08-16','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-09-17','','ho-tich','','online','volunteer',4,4,4,0);
INSERT INTO days VALUES('2026-07-18','','ho-tich','','online','volunteer',4,4,3,0);
INSERT INTO days VALUES('2026-08-19','','ho-tich','','online','volunteer',4,4,3,0);
INSERT INTO days VALUES('2026-09-20','','ho-tich','','online','volunteer',4,4,3,0);
INSERT INTO days VALUES('2026-07-21','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-08-22','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-09-23','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-07-24','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-08-25','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-09-26','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-07-27','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-08-28','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-09-01','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-07-02','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-08-03','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-09-04','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-07-05','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-08-06','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-09-07','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-07-08','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-08-09','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-09-10','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-07-11','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-08-12','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-09-13','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-07-14','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-08-15','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-09-16','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-07-17','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-08-18','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-09-19','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-07-20','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-08-21','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-09-22','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-07-23','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-08-24','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-09-25','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-07-26','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-08-27','','ho-tich','','online','volunteer',3,3,3,0);
INSERT INTO days VALUES('2026-09-28','','ho-tich','','online','volunteer',3,3,3,0);
CREATE TABLE `deeds` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`what` text NOT NULL,
	`subject` text NOT NULL
);
INSERT INTO deeds VALUES(1,1795980260244,'import responses','responses-imported','300');
INSERT INTO deeds VALUES(2,1795980261501,'import responses','responses-imported','300');
INSERT INTO deeds VALUES(3,1795980262669,'import population','population-imported','{"from":"2026-07","to":"2026-08","new":2,"changed":0}');
INSERT INTO deeds VALUES(4,1795980264911,'publish','period-published','2026-Q3 1');
CREATE TABLE `exclusions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`response` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text
);
CREATE TABLE `facts` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
CREATE TABLE `invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
CREATE TABLE `population_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`month` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`before` integer,
	`after` integer NOT NULL
);
INSERT INTO population_changes VALUES(1,1795980262664,'import population','2026-07','chung-thuc','','desk',NULL,5000);
INSERT INTO population_changes VALUES(2,1795980262664,'import population','2026-08','ho-tich','','online',NULL,4000);
CREATE TABLE `populations` (
	`month` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`closed` integer NOT NULL,
	`imported_at` integer NOT NULL,
	`imported_by` text NOT NULL,
	PRIMARY KEY(`month`, `area`, `procedure`, `channel`)
);
INSERT INTO populations VALUES('2026-07','chung-thuc','','desk',5000,1795980262664,'import population');
INSERT INTO populations VALUES('2026-08','ho-tich','','online',4000,1795980262664,'import population');
CREATE TABLE `procedures` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`area` text NOT NULL,
	`unit` text NOT NULL,
	`time_limit` text NOT NULL,
	`doubtful` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`area`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `publications` (
	`period` text NOT NULL,
	`revision` integer NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text NOT NULL,
	`code_version` text NOT NULL,
	`data_hash` text NOT NULL,
	`figures` text NOT NULL,
	`counted` integer NOT NULL,
	`excluded` integer NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`period`, `revision`)
);
INSERT INTO publications VALUES('2026-Q3',1,1795980264911,'publish','0.1.0','c0353aa4ef965d793eb7d9dd549fa5d5d1e37ce568204b0f30420ca41fb462dc','{"targets":{"report":"targets","title":{"vi":"Chỉ tiêu của kế hoạch và kết luận","en":"Targets of the plan and verdicts"},"period":{"name":"2026-Q3","from":"2026-07","to":"2026-09","firstDay":"2026-07-01","lastDay":"2026-09-30"},"closed":true,"demo":false,"options":{},"excluded":0,"figures":[{"stream":"volunteer","decides":false,"period":"2026-Q3","closed":true,"questionnaires":[{"questionnaire":"one-stop","n":300},{"questionnaire":"online","n":300}],"leftOut":[],"frame":null,"verdict":{"status":"met","reason":"interval_at_or_above","pointAtOrAbove":true},"more":{"kind":"some","needed":32,"more":0},"trust":{"population":9000,"respondents":60,"responseRate":0.006666666666666667,"coverage":0.5555555555555556,"kishSize":60,"bounds":{"low":0.006666666666666667,"high":1},"tipping":0.889261744966443,"fragile":false,"representativity":{"rIndicator":0.9880736415261244,"variation":0.894476885540666,"largestBias":0.447238442770333}},"target":{"id":"sipas-2026","title":{"vi":"Chỉ số SIPAS","en":"SIPAS index"},"scope":{"questionnaires":["one-stop","online","sipas-2022"]},"value":0.89,"from":"2026-01-01","to":"2027-12-31","stream":"sample","method":"factors-share.1","source":{"document":"Kế hoạch số 263/KH-UBND ngày 11/6/2026 của UBND phường Ngọc Hà","place":"Mục I.2.a","sentence":"Phấn đấu Chỉ số SIPAS đạt từ 89% trở lên; mức độ hài lòng của người dân đối với việc cung cấp dịch vụ công, nhất là trong lĩnh vực y tế, giáo dục công lập đạt từ 87% trở lên."}},"scope":"sipas-2026","method":"factors-share.1","n":60,"share":1,"interval":{"low":0.940370507713833,"high":1},"estimate":{"method":"factors-share.1","n":60,"criteriaUsed":["access","procedure","official","result","feedback"],"weighted":{"share":1,"interval":{"low":0.940370507713833,"high":1},"respondents":60,"effectiveSize":60,"gate":"publish","basis":"degenerate","shown":"100,0 % (94,0–100,0)","cells":[{"members":[{"area":"chung-thuc","procedure":"","channel":"desk","population":5000},{"area":"ho-tich","procedure":"","channel":"online","population":4000}],"population":9000,"respondents":60}],"merges":[{"from":"ho-tich online","into":"chung-thuc desk"}],"withoutPopulation":0,"strataWithoutPopulation":[],"overfull":[]},"unweighted":{"share":1,"interval":{"low":0.940370507713833,"high":1},"respondents":60,"effectiveSize":60,"gate":"publish","basis":"degenerate","shown":"100,0 % (94,0–100,0)"},"label":"gia quyền theo hồ sơ đã giải quyết"},"word":"Đạt","sentence":"Số đo 100,0 % (94,0–100,0), đạt chỉ tiêu 89 %: cả khoảng tin cậy không thấp hơn chỉ tiêu (60 phiếu, theo người tự nguyện trả lời).","tippingSentence":"Chỉ tiêu 89 % đạt nếu ít nhất 89,0 % người không trả lời hài lòng."},{"stream":"sample","decides":true,"period":"2026-Q3","closed":true,"questionnaires":[],"leftOut":[],"frame":null,"verdict":{"status":"inconclusive","reason":"too_few","pointAtOrAbove":false},"target":{"id":"sipas-2026","title":{"vi":"Chỉ số SIPAS","en":"SIPAS index"},"scope":{"questionnaires":["one-stop","online","sipas-2022"]},"value":0.89,"from":"2026-01-01","to":"2027-12-31","stream":"sample","method":"factors-share.1","source":{"document":"Kế hoạch số 263/KH-UBND ngày 11/6/2026 của UBND phường Ngọc Hà","place":"Mục I.2.a","sentence":"Phấn đấu Chỉ số SIPAS đạt từ 89% trở lên; mức độ hài lòng của người dân đối với việc cung cấp dịch vụ công, nhất là trong lĩnh vực y tế, giáo dục công lập đạt từ 87% trở lên."}},"scope":"sipas-2026","method":"factors-share.1","n":0,"estimate":{"method":"factors-share.1","n":0,"criteriaUsed":[],"label":"chưa gia quyền"},"word":"Chưa đủ căn cứ kết luận","sentence":"Chưa có phiếu trả lời theo mẫu điều tra trong kỳ, nên chưa so được với chỉ tiêu 89 %."},{"stream":"volunteer","decides":true,"period":"2026-Q3","closed":true,"questionnaires":[{"questionnaire":"online","n":300}],"leftOut":[],"frame":null,"verdict":{"status":"met","reason":"interval_at_or_above","pointAtOrAbove":true},"more":{"kind":"some","needed":115,"more":0},"trust":{"population":4000,"respondents":300,"responseRate":0.075,"coverage":1,"kishSize":299.99999999999994,"bounds":{"low":0.07425,"high":0.99925},"tipping":0.9467567567567567,"fragile":true,"representativity":{"rIndicator":1,"variation":0,"largestBias":0}},"target":{"id":"online-2026","title":{"vi":"Hài lòng với dịch vụ công trực tuyến","en":"Satisfied with online public services"},"scope":{"questionnaires":["one-stop","online"],"channels":["online"]},"value":0.95,"from":"2026-01-01","to":"2027-12-31","stream":"volunteer","method":"overall-share.1","source":{"document":"Kế hoạch số 263/KH-UBND ngày 11/6/2026 của UBND phường Ngọc Hà","place":"Mục I.2.a","sentence":"Phấn đấu đạt tỷ lệ hài lòng của người dân, doanh nghiệp khi sử dụng dịch vụ công trực tuyến từ 95% trở lên."}},"scope":"online-2026","method":"overall-share.1","n":300,"share":0.99,"interval":{"low":0.9710091980294107,"high":0.9979405195663369},"estimate":{"method":"overall-share.1","n":300,"criteriaUsed":["overall"],"weighted":{"share":0.99,"interval":{"low":0.9710091980294107,"high":0.9979405195663369},"respondents":300,"effectiveSize":299.0000000000002,"gate":"publish","basis":"design","shown":"99,0 % (97,1–99,8)","cells":[{"members":[{"area":"ho-tich","procedure":"","channel":"online","population":4000}],"population":4000,"respondents":300}],"merges":[],"withoutPopulation":0,"strataWithoutPopulation":[],"overfull":[]},"unweighted":{"share":0.99,"interval":{"low":0.9710091980294107,"high":0.9979405195663369},"respondents":300,"effectiveSize":299.0000000000002,"gate":"publish","basis":"design","shown":"99,0 % (97,1–99,8)"},"label":"gia quyền theo hồ sơ đã giải quyết"},"word":"Đạt","sentence":"Số đo 99,0 % (97,1–99,8), đạt chỉ tiêu 95 %: cả khoảng tin cậy không thấp hơn chỉ tiêu (300 phiếu, theo người tự nguyện trả lời). Kết luận mong manh: có thể đổi nếu người không trả lời kém hài lòng hơn chút ít.","tippingSentence":"Chỉ tiêu 95 % đạt nếu ít nhất 94,7 % người không trả lời hài lòng."},{"stream":"sample","decides":true,"period":"2026-Q3","closed":true,"questionnaires":[],"leftOut":[],"frame":null,"verdict":{"status":"inconclusive","reason":"too_few","pointAtOrAbove":false},"target":{"id":"health-education-2026","title":{"vi":"Hài lòng về y tế, giáo dục công lập","en":"Satisfied with public health and education"},"scope":{"questionnaires":["health-station","public-school"]},"value":0.87,"from":"2026-01-01","to":"2027-12-31","stream":"sample","method":"overall-share.1","source":{"document":"Kế hoạch số 263/KH-UBND ngày 11/6/2026 của UBND phường Ngọc Hà","place":"Mục I.2.a","sentence":"Phấn đấu Chỉ số SIPAS đạt từ 89% trở lên; mức độ hài lòng của người dân đối với việc cung cấp dịch vụ công, nhất là trong lĩnh vực y tế, giáo dục công lập đạt từ 87% trở lên."}},"scope":"health-education-2026","method":"overall-share.1","n":0,"estimate":{"method":"overall-share.1","n":0,"criteriaUsed":[],"label":"chưa gia quyền"},"word":"Chưa đủ căn cứ kết luận","sentence":"Chưa có phiếu trả lời theo mẫu điều tra trong kỳ, nên chưa so được với chỉ tiêu 87 %."}]},"area":{"report":"breakdown","title":{"vi":"Chia theo lĩnh vực, đơn vị, thủ tục, kênh, yếu tố, tiêu chí","en":"By area, unit, procedure, channel, factor, criterion"},"period":{"name":"2026-Q3","from":"2026-07","to":"2026-09","firstDay":"2026-07-01","lastDay":"2026-09-30"},"closed":true,"demo":false,"options":{"stream":"volunteer","about":"procedures","method":"factors-share.1","by":"area"},"excluded":0,"figures":{"by":"area","stream":"volunteer","rows":[{"scope":"chung-thuc","n":60,"figure":{"share":1,"interval":{"low":0.940370507713833,"high":1},"respondents":60,"effectiveSize":60,"gate":"publish","basis":"degenerate","shown":"100,0 % (94,0–100,0)"},"weighted":true,"unweighted":1,"closed":5000,"name":"Chứng thực"},{"scope":"ho-tich","n":0,"weighted":false,"closed":4000,"name":"Hộ tịch"}],"below":[{"scope":"chung-thuc","q":1.474004168167327e-169,"below":true},{"scope":"ho-tich","q":0.9999999999995255,"below":false}],"questionnaires":[{"questionnaire":"one-stop","n":300},{"questionnaire":"online","n":300}],"leftOut":[],"target":0.89}},"factor":{"report":"breakdown","title":{"vi":"Chia theo lĩnh vực, đơn vị, thủ tục, kênh, yếu tố, tiêu chí","en":"By area, unit, procedure, channel, factor, criterion"},"period":{"name":"2026-Q3","from":"2026-07","to":"2026-09","firstDay":"2026-07-01","lastDay":"2026-09-30"},"closed":true,"demo":false,"options":{"stream":"volunteer","about":"procedures","method":"factors-share.1","by":"factor"},"excluded":0,"figures":{"by":"factor","stream":"volunteer","rows":[{"scope":"access","title":{"vi":"Tiếp cận","en":"Access"},"n":60,"figure":{"share":1,"interval":{"low":0.940370507713833,"high":1},"respondents":60,"effectiveSize":60,"gate":"publish","basis":"degenerate","shown":"100,0 % (94,0–100,0)"},"weighted":true,"unweighted":1,"name":"Tiếp cận"},{"scope":"procedure","title":{"vi":"Thủ tục hành chính","en":"Administrative procedure"},"n":60,"figure":{"share":1,"interval":{"low":0.940370507713833,"high":1},"respondents":60,"effectiveSize":60,"gate":"publish","basis":"degenerate","shown":"100,0 % (94,0–100,0)"},"weighted":true,"unweighted":1,"name":"Thủ tục hành chính"},{"scope":"official","title":{"vi":"Công chức","en":"Civil servants"},"n":60,"figure":{"share":1,"interval":{"low":0.940370507713833,"high":1},"respondents":60,"effectiveSize":60,"gate":"publish","basis":"degenerate","shown":"100,0 % (94,0–100,0)"},"weighted":true,"unweighted":1,"name":"Công chức"},{"scope":"result","title":{"vi":"Kết quả","en":"Result"},"n":60,"figure":{"share":1,"interval":{"low":0.940370507713833,"high":1},"respondents":60,"effectiveSize":60,"gate":"publish","basis":"degenerate","shown":"100,0 % (94,0–100,0)"},"weighted":true,"unweighted":1,"name":"Kết quả"}],"questionnaires":[{"questionnaire":"one-stop","n":300},{"questionnaire":"online","n":300}],"leftOut":[],"target":0.89}},"shortfall":{"report":"shortfall","title":{"vi":"Mất điểm ở đâu","en":"Where the points are lost"},"period":{"name":"2026-Q3","from":"2026-07","to":"2026-09","firstDay":"2026-07-01","lastDay":"2026-09-30"},"closed":true,"demo":false,"options":{"stream":"volunteer","about":"procedures","method":"factors-share.1"},"excluded":0,"figures":{"method":"factors-share.1","stream":"volunteer","weighted":true,"lost":0,"criteria":{"top":[{"criterion":"access","factor":"access","title":{"vi":"Tiếp cận","en":"Access"},"respondents":60,"points":0},{"criterion":"procedure","factor":"procedure","title":{"vi":"Thủ tục hành chính","en":"Administrative procedure"},"respondents":60,"points":0},{"criterion":"official","factor":"official","title":{"vi":"Công chức","en":"Civil servants"},"respondents":60,"points":0},{"criterion":"result","factor":"result","title":{"vi":"Kết quả","en":"Result"},"respondents":60,"points":0}]},"strata":{"top":[{"respondents":60,"weight":1,"points":0,"share":1,"members":[{"key":"chung-thuc desk","area":"chung-thuc","procedure":"","channel":"desk","population":5000},{"key":"ho-tich online","area":"ho-tich","procedure":"","channel":"online","population":4000}]}]},"areas":{"top":[{"respondents":60,"weight":1,"points":0,"share":1,"area":"chung-thuc"}]},"questionnaires":[{"questionnaire":"one-stop","n":300},{"questionnaire":"online","n":300}],"leftOut":[],"sentence":"Không mất điểm nào (theo người tự nguyện trả lời)."}},"change":{"report":"change","title":{"vi":"So với kỳ trước","en":"Against the period before"},"period":{"name":"2026-Q3","from":"2026-07","to":"2026-09","firstDay":"2026-07-01","lastDay":"2026-09-30"},"closed":true,"demo":false,"options":{"stream":"volunteer","about":"procedures","method":"factors-share.1"},"excluded":0,"figures":{"method":"factors-share.1","stream":"volunteer","period":"2026-Q3","previous":"2026-Q2","weighted":true,"after":{"share":1,"interval":{"low":0.940370507713833,"high":1},"respondents":60,"effectiveSize":60,"gate":"publish","basis":"degenerate","shown":"100,0 % (94,0–100,0)"},"questionnaires":[{"questionnaire":"one-stop","n":300},{"questionnaire":"online","n":300}],"leftOut":[],"leftOutBefore":[],"sentence":"Kỳ trước không có phiếu trả lời theo người tự nguyện trả lời, nên chưa so được."}},"trust":{"report":"trust","title":{"vi":"Số liệu tin được đến đâu","en":"How far the figures can be trusted"},"period":{"name":"2026-Q3","from":"2026-07","to":"2026-09","firstDay":"2026-07-01","lastDay":"2026-09-30"},"closed":true,"demo":false,"options":{},"excluded":0,"figures":{"streams":[{"stream":"volunteer","period":"2026-Q3","n":600,"trust":{"population":9000,"respondents":600,"responseRate":0.06666666666666667,"coverage":1,"kishSize":592.6829268292682,"bounds":{"low":0.03966666666666667,"high":0.973},"fragile":false,"representativity":{"rIndicator":0.9850920519076556,"variation":0.11180961069258324,"largestBias":0.05590480534629162}},"strata":[{"key":"chung-thuc desk","area":"chung-thuc","procedure":"","channel":"desk","population":5000,"respondents":300,"responseRate":0.06,"overfull":false},{"key":"ho-tich online","area":"ho-tich","procedure":"","channel":"online","population":4000,"respondents":300,"responseRate":0.075,"overfull":false}],"overfull":[],"withoutPopulation":0,"assumption":"khoảng tin cậy theo giả định người trả lời đại diện trong từng nhóm thủ tục","sentences":["600 phiếu theo người tự nguyện trả lời: 600 phiếu trên 9.000 hồ sơ đã giải quyết (tỷ lệ trả lời 6,7 %); các nhóm có người trả lời chiếm 100,0 % số hồ sơ.","Dù những người không trả lời nghĩ thế nào, tỷ lệ thật nằm trong khoảng 3,9 % đến 97,3 %.","Mức đồng đều trả lời giữa các nhóm R = 98,5/100; chênh lệch này có thể làm số đo chưa gia quyền lệch nhiều nhất 5,6 điểm."],"targets":[{"target":"sipas-2026","title":{"vi":"Chỉ số SIPAS","en":"SIPAS index"},"value":0.89,"decides":false,"trust":{"population":9000,"respondents":60,"responseRate":0.006666666666666667,"coverage":0.5555555555555556,"kishSize":60,"bounds":{"low":0.006666666666666667,"high":1},"tipping":0.889261744966443,"fragile":false,"representativity":{"rIndicator":0.9880736415261244,"variation":0.894476885540666,"largestBias":0.447238442770333}},"mix":{"unweighted":1,"weighted":1,"gap":0,"isFinding":false},"unlikeMerges":[{"least":{"key":"ho-tich online","area":"ho-tich","procedure":"","channel":"online","respondents":0,"population":4000,"responseRate":0},"most":{"key":"chung-thuc desk","area":"chung-thuc","procedure":"","channel":"desk","respondents":60,"population":5000,"responseRate":0.012},"parts":2}],"sentences":["Chỉ tiêu 89 % đạt nếu ít nhất 89,0 % người không trả lời hài lòng.","Một số thủ tục có tỷ lệ trả lời rất khác nhau đã phải gộp chung (Chứng thực 1,2 % với Hộ tịch (trực tuyến) 0,0 %): kết luận của kỳ này có thể lạc quan."]},{"target":"online-2026","title":{"vi":"Hài lòng với dịch vụ công trực tuyến","en":"Satisfied with online public services"},"value":0.95,"decides":true,"trust":{"population":4000,"respondents":300,"responseRate":0.075,"coverage":1,"kishSize":299.99999999999994,"bounds":{"low":0.07425,"high":0.99925},"tipping":0.9467567567567567,"fragile":true,"representativity":{"rIndicator":1,"variation":0,"largestBias":0}},"mix":{"unweighted":0.99,"weighted":0.99,"gap":0,"isFinding":false},"unlikeMerges":[],"sentences":["Chỉ tiêu 95 % đạt nếu ít nhất 94,7 % người không trả lời hài lòng."]}]}],"gaps":[]}},"methods":["factors-share.1","overall-share.1"],"exclusions":[],"differences":[]}',600,0,'');
CREATE TABLE `read_keys` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer
, `may` text DEFAULT 'figures' NOT NULL);
CREATE TABLE `responses` (
	`id` text PRIMARY KEY NOT NULL,
	`answered_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`touchpoint` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`stream` text NOT NULL,
	`questionnaire` text NOT NULL,
	`version` integer NOT NULL,
	`pattern` text NOT NULL,
	`overall` integer,
	`details` text,
	`content_hash` text NOT NULL,
	`receipt` text NOT NULL,
	`source` text NOT NULL
, `device_at` integer, `flags` text);
INSERT INTO responses VALUES('837fd1b9-7b33-8df9-9c26-18437550f01b',1782867600000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','8hpb5-s745t','import',NULL,NULL);
INSERT INTO responses VALUES('2ce33b39-8002-8c90-9b03-f63b358e39f0',1785636060000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','9mpbh-jjykb','import',NULL,NULL);
INSERT INTO responses VALUES('bc2df984-2140-8325-aad6-8a50754709fc',1788404520000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','7xnrh-nqwvz','import',NULL,NULL);
INSERT INTO responses VALUES('a9df4a0e-6ce3-8dd8-94a4-08fb55cd24de',1783137780000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','5dejr-2k6g2','import',NULL,NULL);
INSERT INTO responses VALUES('42f029d5-f4b0-8daf-a5e4-166f99a4067e',1785906240000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ba7n8-rmxhk','import',NULL,NULL);
INSERT INTO responses VALUES('5171b228-c3c8-8b5c-9407-1676c5d6092c',1788674700000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','fdz3n-8epww','import',NULL,NULL);
INSERT INTO responses VALUES('e6d0941d-853b-8fd9-ad24-f58cd8fa25ad',1783407960000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','6s9tj-mkbhm','import',NULL,NULL);
INSERT INTO responses VALUES('065b3ada-c398-8a77-be1b-1819fa541ef8',1786176420000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','xcwmx-vrbxs','import',NULL,NULL);
INSERT INTO responses VALUES('3da281a1-1bf3-8b0b-93ab-cf0570139bf3',1788944880000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','vncd9-wdb8h','import',NULL,NULL);
INSERT INTO responses VALUES('c8ae20d8-4558-8ef4-8b59-7ad5e85283c8',1783645740000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','gj5rf-327cw','import',NULL,NULL);
INSERT INTO responses VALUES('7145e95c-bb5d-88e4-b755-2e9e9a9695ad',1786414200000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','t5wgd-55b68','import',NULL,NULL);
INSERT INTO responses VALUES('7b4add34-134b-8696-825b-4d98d0fa6f20',1789182660000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','4j8ap-wksmg','import',NULL,NULL);
INSERT INTO responses VALUES('84a5f336-73b0-8a13-ab81-c361171565f9',1783915920000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','qyd25-8qqsf','import',NULL,NULL);
INSERT INTO responses VALUES('17756313-f24f-8643-bc67-717036e8b8b8',1786684380000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','nbxw2-w5t3z','import',NULL,NULL);
INSERT INTO responses VALUES('771f9325-2d21-818a-97ac-053f7b60e9c9',1789452840000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','8y3ej-62vp8','import',NULL,NULL);
INSERT INTO responses VALUES('d165b736-d9eb-8283-8724-011d4fe42dfe',1784186100000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','52jfp-7m486','import',NULL,NULL);
INSERT INTO responses VALUES('9d241a0d-81c3-85c7-8294-8cbdeeecff10',1786954560000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','zb4fg-mkm36','import',NULL,NULL);
INSERT INTO responses VALUES('9333bfea-16dc-83d8-8b2c-3b0ad3cad265',1789723020000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ss3g9-pxtqs','import',NULL,NULL);
INSERT INTO responses VALUES('0a5cf8d6-8e61-82d3-857a-c7bcc898ce63',1784423880000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','dw8s5-sk4eh','import',NULL,NULL);
INSERT INTO responses VALUES('98eebde9-307d-892e-919f-593d0af73502',1787192340000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','kycsq-ydwyp','import',NULL,NULL);
INSERT INTO responses VALUES('6f7c47e2-b950-8718-990b-48a95d69fc21',1789960800000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','2ap2b-d3fjy','import',NULL,NULL);
INSERT INTO responses VALUES('3dbdfe45-acf2-8ea0-a628-619515b87958',1784694060000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','mqymg-y58x2','import',NULL,NULL);
INSERT INTO responses VALUES('f686fe61-b7d5-8096-afe8-5b2132b509b9',1787462520000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','r9zxs-vmkwm','import',NULL,NULL);
INSERT INTO responses VALUES('856e264c-9c54-8679-88ef-9a99de18d960',1790230980000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','cgvva-9s2r4','import',NULL,NULL);
INSERT INTO responses VALUES('3d70297b-8095-80fb-87c9-d16493dabaea',1784964240000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','mmr93-9fvmb','import',NULL,NULL);
INSERT INTO responses VALUES('c1172ab5-08dc-815a-9ae8-0ab848c2c873',1787732700000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','epwjp-8bnwk','import',NULL,NULL);
INSERT INTO responses VALUES('af62bae7-1dda-89e1-bca3-78975d0a0598',1790501160000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','97ndx-pp6v7','import',NULL,NULL);
INSERT INTO responses VALUES('a44511a9-704f-8ada-b68a-ca420fefb5b2',1785202020000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','xcctq-vk3fv','import',NULL,NULL);
INSERT INTO responses VALUES('4d23633b-8986-8886-9531-1897722d614f',1785551280000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','49bag-4j2rs','import',NULL,NULL);
INSERT INTO responses VALUES('d62f0fa2-0910-87d0-b991-8f34d218113f',1788319740000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','es8je-p54yz','import',NULL,NULL);
INSERT INTO responses VALUES('14ce2dd4-1e1a-8956-890f-7164d9fc43bc',1783053000000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','vkzpt-pmkcg','import',NULL,NULL);
INSERT INTO responses VALUES('d607dff5-5413-820f-875b-ea8a03b848aa',1785821460000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','wkstd-wayje','import',NULL,NULL);
INSERT INTO responses VALUES('fdd78ac1-1512-8cfa-8c39-3d1081f3067e',1788589920000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','kcq34-9qqk9','import',NULL,NULL);
INSERT INTO responses VALUES('498dfce5-5edc-8657-85b8-21229ddc0550',1783323180000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ps26k-scfan','import',NULL,NULL);
INSERT INTO responses VALUES('a82fc7d4-7daf-881c-9216-9e25f5640fb6',1786091640000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','v2x6r-3dd5k','import',NULL,NULL);
INSERT INTO responses VALUES('8bcb0df0-7f0a-8d7a-8f52-786f959bc9ae',1788860100000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','eawfd-zxwcx','import',NULL,NULL);
INSERT INTO responses VALUES('98936ee4-ecce-8661-acdd-32580ad6359f',1783560960000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','xm4hx-afwz3','import',NULL,NULL);
INSERT INTO responses VALUES('75f2f4b9-cf10-8ed7-b535-4340a7b80383',1786329420000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','5ha88-9affn','import',NULL,NULL);
INSERT INTO responses VALUES('719e9341-0ba4-8343-8a9d-5bb8e8d6654d',1789097880000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','hzex3-w244a','import',NULL,NULL);
INSERT INTO responses VALUES('a0945da5-4af1-887a-8f75-23abe1ffe9e7',1783831140000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','4hwbp-84den','import',NULL,NULL);
INSERT INTO responses VALUES('d21c99bf-655f-8dfa-8c8b-ae436a351f0f',1786599600000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','cjcnw-ejkjz','import',NULL,NULL);
INSERT INTO responses VALUES('757b2f26-f4ab-8941-94be-79c511b14c52',1789368060000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','7esmh-8pcrx','import',NULL,NULL);
INSERT INTO responses VALUES('3a5c6389-02fb-8d9d-91e0-878bcd68d5e2',1784101320000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ttmws-2w8fj','import',NULL,NULL);
INSERT INTO responses VALUES('6ec50b3c-2ee6-8d40-a762-aecc2bfeb78e',1786869780000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','j4zy4-9qtee','import',NULL,NULL);
INSERT INTO responses VALUES('e78422bc-6f88-8f4e-b70d-3f9b55aa8b56',1789638240000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','rpygm-tnd53','import',NULL,NULL);
INSERT INTO responses VALUES('95252a8b-29a5-826a-a987-9b89b97d0b8a',1784339100000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','a45xk-d6mq4','import',NULL,NULL);
INSERT INTO responses VALUES('805084f6-8adf-85f0-ac33-073ae008bbc7',1787107560000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','qqdj5-32mvk','import',NULL,NULL);
INSERT INTO responses VALUES('30150358-aeea-891c-b650-e3ff6081d7a6',1789876020000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','jcrn5-88dtj','import',NULL,NULL);
INSERT INTO responses VALUES('3b27b285-d5b7-8f32-9728-9497870e64a0',1784609280000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','jvxnf-arss2','import',NULL,NULL);
INSERT INTO responses VALUES('26c074a3-083c-8452-8f90-3957abb607f9',1787377740000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','5xt3m-t9k79','import',NULL,NULL);
INSERT INTO responses VALUES('b4436e8b-36bc-8c53-af85-b5426627b1e9',1790146200000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','kp5ym-gccrm','import',NULL,NULL);
INSERT INTO responses VALUES('19f0994f-9aab-85d0-b0a4-f1d03f5652e9',1784879460000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','3gar4-ybcjf','import',NULL,NULL);
INSERT INTO responses VALUES('2188eee9-d147-8038-9697-3c638c743b3a',1787647920000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','vynme-j7xsf','import',NULL,NULL);
INSERT INTO responses VALUES('77e16961-db99-8b81-af76-5c93fb1880eb',1790416380000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','3m7d2-aadwp','import',NULL,NULL);
INSERT INTO responses VALUES('e369c448-c903-87f0-8892-d06469656d73',1785117240000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','evt9v-369r3','import',NULL,NULL);
INSERT INTO responses VALUES('fa557b90-b2e3-8fdb-a2e8-932c669936f4',1787885700000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','4k5n3-dbpnf','import',NULL,NULL);
INSERT INTO responses VALUES('5f780fe4-953b-8124-b3e6-4b072251a40c',1788234960000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','qcpnb-p4ete','import',NULL,NULL);
INSERT INTO responses VALUES('3e9311b4-5f31-85d0-b9f7-a493366730b7',1782968220000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','4pbxn-ey4mn','import',NULL,NULL);
INSERT INTO responses VALUES('12dc3a4b-7b07-85dc-b19e-3f58fca77ec8',1785736680000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','9apd4-vjayx','import',NULL,NULL);
INSERT INTO responses VALUES('c8864b3d-b8df-8ed8-8e1c-0a33b7616619',1788505140000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','8c94r-tzndr','import',NULL,NULL);
INSERT INTO responses VALUES('bc64a47e-1ff6-8424-aa96-60478c0e6d6e',1783234800000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','9t5xd-epbzn','import',NULL,NULL);
INSERT INTO responses VALUES('2d07caca-ac0b-8310-bfe2-2442dfbb0e30',1786003260000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','zgngn-5jbkx','import',NULL,NULL);
INSERT INTO responses VALUES('59afdf32-50d5-8cb0-9ac7-03ea11b6a4a5',1788771720000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','c9cy2-jpram','import',NULL,NULL);
INSERT INTO responses VALUES('ed048912-42e3-84b7-83e6-3bc5a0f35da6',1783472580000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','z4qgn-vp3fq','import',NULL,NULL);
INSERT INTO responses VALUES('564d0e1e-7d11-85ae-a3b0-81573b6ab7e1',1786241040000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','vgrq2-kk4c5','import',NULL,NULL);
INSERT INTO responses VALUES('8b0de6d5-8dc8-8bcc-beff-f50f408f88b5',1789009500000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','x6qqh-a5zdt','import',NULL,NULL);
INSERT INTO responses VALUES('a2e2a4f6-ea26-8958-89e1-c31a494d2203',1783742760000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','5n9bw-t9d6g','import',NULL,NULL);
INSERT INTO responses VALUES('6b54f9df-04f5-8d88-9cf0-432df272c008',1786511220000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','7yss7-zbbp5','import',NULL,NULL);
INSERT INTO responses VALUES('7ac25dff-2fc7-8f8d-99ec-cdd7a347e494',1789279680000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','qtws7-nvqam','import',NULL,NULL);
INSERT INTO responses VALUES('adb90d6a-753c-817d-ba77-c0c535458b69',1784012940000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','gfw42-ac4dt','import',NULL,NULL);
INSERT INTO responses VALUES('5727de7d-186f-885e-ba60-0ca44813aa4f',1786781400000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','dm957-cvp94','import',NULL,NULL);
INSERT INTO responses VALUES('e555bbe9-f3f5-8fe2-bfa1-d2d039260a35',1789549860000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','nmsgf-2bkw9','import',NULL,NULL);
INSERT INTO responses VALUES('2e111053-c9c3-860c-8090-cf67c7425b28',1784250720000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ttrgc-ykd2p','import',NULL,NULL);
INSERT INTO responses VALUES('7a3120dc-e03f-8a2c-8054-266acc82198f',1787019180000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ct7z2-78wav','import',NULL,NULL);
INSERT INTO responses VALUES('c934dba3-f9b4-8b37-abdf-2b53e23cd32c',1789787640000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','dt55p-dgwq3','import',NULL,NULL);
INSERT INTO responses VALUES('3e8d6a55-18db-80db-aff6-8d3bdde6f163',1784520900000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','wjjd4-bpe8z','import',NULL,NULL);
INSERT INTO responses VALUES('8b5eaef2-9515-8b1d-8657-1db13e443247',1787289360000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','vvrgf-rw5t9','import',NULL,NULL);
INSERT INTO responses VALUES('e64e0dac-21f2-82e5-8683-163a36997a82',1790057820000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','v8hdh-bmhw5','import',NULL,NULL);
INSERT INTO responses VALUES('136f4929-0006-8bb4-8222-086b0e942166',1784791080000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ybhn4-d7mzb','import',NULL,NULL);
INSERT INTO responses VALUES('91364d4f-0f24-801d-aa14-e90d5f0c43d5',1787559540000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','jrjgb-vgvef','import',NULL,NULL);
INSERT INTO responses VALUES('61aece3c-a1d5-8295-a440-9a5d2133f8bb',1790328000000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','rnfnd-q2qat','import',NULL,NULL);
INSERT INTO responses VALUES('1dde2469-18df-833d-b78d-fed726d94ba0',1785028860000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','5rc3e-gk8s8','import',NULL,NULL);
INSERT INTO responses VALUES('8a488906-c397-88c5-836a-4b2fe5988009',1787797320000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','hz3ba-dd5re','import',NULL,NULL);
INSERT INTO responses VALUES('47e932c6-5cc9-835c-8fa4-4f486142c12a',1790565780000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','nmcgw-w25b2','import',NULL,NULL);
INSERT INTO responses VALUES('62f38427-04e7-881d-8919-f76723c739cf',1782879840000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','r8ect-9w6qa','import',NULL,NULL);
INSERT INTO responses VALUES('559761e8-832e-841b-b0db-12310fea1349',1785648300000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','tf3vh-dsggj','import',NULL,NULL);
INSERT INTO responses VALUES('350be6f3-3ace-8129-9acf-8bf7d38d0143',1788416760000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','myn9s-avqzg','import',NULL,NULL);
INSERT INTO responses VALUES('6615a7d6-a523-8e98-bb22-e02345409d50',1783150020000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','2zekf-v378v','import',NULL,NULL);
INSERT INTO responses VALUES('0fcfe579-d5fd-8d8a-b72f-f66eea1c02f0',1785918480000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','9agac-vkxgn','import',NULL,NULL);
INSERT INTO responses VALUES('43ad710f-5c62-82d7-83b0-dca8a5b43105',1788686940000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','dj3x9-eshnq','import',NULL,NULL);
INSERT INTO responses VALUES('3a929ecc-93ac-8e28-9722-dc03274a79e9',1783387800000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','f45gz-zvc59','import',NULL,NULL);
INSERT INTO responses VALUES('580c7a2f-1fcd-8f98-bc8d-d067f77d71e9',1786156260000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','6tj3t-eq8yj','import',NULL,NULL);
INSERT INTO responses VALUES('c9663ed6-664d-847d-bd20-9bce05e5dddb',1788924720000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','gxygn-gjxp9','import',NULL,NULL);
INSERT INTO responses VALUES('dbad305b-bf0c-8e2c-9ccd-39e4c168e85f',1783657980000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','xxnkn-vep8f','import',NULL,NULL);
INSERT INTO responses VALUES('71ee1a19-2a41-81c7-b155-1ebee2c7ca54',1786426440000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','zgtpd-2vgm2','import',NULL,NULL);
INSERT INTO responses VALUES('3fc7d3e9-82f9-8358-80a4-a2c054c7c8b1',1789194900000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','5aax6-5frq8','import',NULL,NULL);
INSERT INTO responses VALUES('571dafe7-9290-85ca-8d13-e113ff5f92f8',1783928160000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','nrx98-gxvsb','import',NULL,NULL);
INSERT INTO responses VALUES('16145aa9-24bb-8220-9556-93e36f545135',1786696620000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','2jr9c-edra2','import',NULL,NULL);
INSERT INTO responses VALUES('6b1bb64f-1f5b-83ce-9f52-db35fdf9040c',1789465080000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','caycf-d6wbf','import',NULL,NULL);
INSERT INTO responses VALUES('49965d6e-2c6f-8f72-9e37-5e929812b760',1784165940000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','zskz3-c3sd5','import',NULL,NULL);
INSERT INTO responses VALUES('97d78f96-cc2b-815d-95a2-1cc9609f22a2',1786934400000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','wxqcx-chwwa','import',NULL,NULL);
INSERT INTO responses VALUES('218eb96a-708b-81b1-b09a-64db081d5555',1789702860000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','64k3k-4zw5w','import',NULL,NULL);
INSERT INTO responses VALUES('c9e0520c-76b3-8c95-9dfa-efdf21a32a33',1784436120000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','46fwn-9frdd','import',NULL,NULL);
INSERT INTO responses VALUES('75a6b9e8-6bd6-8a80-a525-44a5bf1c8bb7',1787204580000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','rgsrg-nvavx','import',NULL,NULL);
INSERT INTO responses VALUES('9421de84-6424-8679-a526-1b417779c4a8',1789973040000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','7dj9x-yfyeh','import',NULL,NULL);
INSERT INTO responses VALUES('ed219a69-af36-89f9-94a5-8731fee300b4',1784706300000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','444n2-8wwfw','import',NULL,NULL);
INSERT INTO responses VALUES('77724202-510a-8b57-9027-716fae2221f8',1787474760000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','kgbk6-t3n67','import',NULL,NULL);
INSERT INTO responses VALUES('c8822ac9-fff0-8df1-93c7-2e0aff215646',1790243220000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','syshm-9qdp4','import',NULL,NULL);
INSERT INTO responses VALUES('32662f9c-5282-8d3f-a4e2-93d6c3b6b269',1784944080000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','pzkqf-wqcdg','import',NULL,NULL);
INSERT INTO responses VALUES('faef7f5a-211e-8397-ba82-299345bc6c8a',1787712540000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','t7gzd-7rpym','import',NULL,NULL);
INSERT INTO responses VALUES('190fed51-7102-8e48-96fe-716c5a58e048',1790481000000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','qxwa9-68q7g','import',NULL,NULL);
INSERT INTO responses VALUES('dc1d0992-58d4-8691-87c9-3f44392c5a44',1785214260000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','78smn-p5k3s','import',NULL,NULL);
INSERT INTO responses VALUES('527e8a14-b799-8e45-9f31-b6060b2b9b22',1785563520000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','kmen5-qqqwf','import',NULL,NULL);
INSERT INTO responses VALUES('b38a74b0-01af-889e-add3-71e8104fc925',1788331980000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','3m567-2cvr7','import',NULL,NULL);
INSERT INTO responses VALUES('f94f125b-d997-8b08-9fbf-b007f37d154d',1783065240000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','nrjvs-m5j6r','import',NULL,NULL);
INSERT INTO responses VALUES('6e1c9823-c0ce-81d4-988d-588c41a74ab7',1785833700000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','wptnp-27byr','import',NULL,NULL);
INSERT INTO responses VALUES('a16bf8fa-14de-8dc9-b1af-5cc776d14681',1788602160000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','6cvz5-vq7ez','import',NULL,NULL);
INSERT INTO responses VALUES('99bcc9c1-dd79-846d-aaa2-6f508b0d70e8',1783303020000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','dfphq-zw89z','import',NULL,NULL);
INSERT INTO responses VALUES('7bf70c1e-1041-829f-9a7a-ae32f2ec1371',1786071480000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','wjpg6-ex58p','import',NULL,NULL);
INSERT INTO responses VALUES('13dac8fe-add0-8bcf-a7d4-371c2aa7229e',1788839940000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','2svhn-6xk4d','import',NULL,NULL);
INSERT INTO responses VALUES('5d769619-932a-853a-b917-69e9b7ea4794',1783569600000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','267v5-2jdcc','import',NULL,NULL);
INSERT INTO responses VALUES('f31d9fde-9c87-87a5-9090-24a56d116d76',1786338060000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','c6ezw-jwy9j','import',NULL,NULL);
INSERT INTO responses VALUES('0d245518-cee5-8b97-ab48-1b2bd2ac0892',1789106520000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','pfw4r-8nfrr','import',NULL,NULL);
INSERT INTO responses VALUES('94a7e447-24d0-813a-b342-7581e7b005f6',1783839780000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','5zbv8-5ha39','import',NULL,NULL);
INSERT INTO responses VALUES('6f6bb6a2-9d84-80af-a7ec-3af9e72eab4c',1786608240000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','r6wsj-pkdcx','import',NULL,NULL);
INSERT INTO responses VALUES('e48251b2-c82a-878b-8581-d68f4cfd7558',1789376700000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','6kk59-2r4f3','import',NULL,NULL);
INSERT INTO responses VALUES('1f813393-e8dc-8694-8331-80ad9bc791ee',1784077560000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','k927z-nw54h','import',NULL,NULL);
INSERT INTO responses VALUES('23db50ee-12e4-8a91-9f2a-8cbb2fbdb1c8',1786846020000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','b4hcb-4g88h','import',NULL,NULL);
INSERT INTO responses VALUES('d0e670a9-02d3-8fe9-990e-7c72a16a9fd7',1789614480000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','jkxs8-mjtbt','import',NULL,NULL);
INSERT INTO responses VALUES('d68bfc3b-80c1-87c7-8fb1-01cb4cf41107',1784347740000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','jssx5-yt9xc','import',NULL,NULL);
INSERT INTO responses VALUES('5923afb8-c56b-8bef-9389-4692f625cf16',1787116200000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','76ah4-jnpsr','import',NULL,NULL);
INSERT INTO responses VALUES('0a28918e-ce4c-890b-a339-3334720c1ed8',1789884660000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','fnmvw-hsa4b','import',NULL,NULL);
INSERT INTO responses VALUES('f4f813d0-9966-83bb-83a3-fe4211de467b',1784617920000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','yzxg7-gpzjp','import',NULL,NULL);
INSERT INTO responses VALUES('6b0a4db8-6ad0-8472-9a67-6cc7c74ad52f',1787386380000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','jmak5-863y5','import',NULL,NULL);
INSERT INTO responses VALUES('ae7f1986-de12-8789-886b-ef770a592f69',1790154840000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','bj9nh-rp4tj','import',NULL,NULL);
INSERT INTO responses VALUES('39917298-11d7-8939-a5da-b7da4dce79f1',1784855700000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','qrbkp-82xtv','import',NULL,NULL);
INSERT INTO responses VALUES('f11f69ea-19e7-8b07-805a-d841e95e52fb',1787624160000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','bzga9-9yvea','import',NULL,NULL);
INSERT INTO responses VALUES('2e8b1297-5962-8e55-912d-426d47214b58',1790392620000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','4fhv8-6vngq','import',NULL,NULL);
INSERT INTO responses VALUES('02412724-39e0-8b45-82c3-7a03a37f0157',1785125880000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','9mfzt-26chc','import',NULL,NULL);
INSERT INTO responses VALUES('f0f224e7-a56a-8def-981e-9a4b47792b5a',1787894340000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','rmx82-d75yc','import',NULL,NULL);
INSERT INTO responses VALUES('103a2b1a-347d-8116-88b6-f6fb3dd93d2a',1788243600000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','x87jz-nt722','import',NULL,NULL);
INSERT INTO responses VALUES('91c62b3d-735f-8c88-b102-1552bfcd5e53',1782976860000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','qabgp-kmh2g','import',NULL,NULL);
INSERT INTO responses VALUES('f560a4e3-5c3c-8cb1-9f58-f4f203b9132f',1785745320000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ga7z6-gqnz2','import',NULL,NULL);
INSERT INTO responses VALUES('6d7ee2b9-441c-8f25-9860-a2217447ab35',1788513780000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','bmpen-nzjr4','import',NULL,NULL);
INSERT INTO responses VALUES('34792951-f3f4-84b5-96c3-1a0d83bd3a77',1783214640000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','zq48z-9fewg','import',NULL,NULL);
INSERT INTO responses VALUES('56622d47-b0f2-8810-86ac-ac263449f4b0',1785983100000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ka7pe-94wv7','import',NULL,NULL);
INSERT INTO responses VALUES('906f7090-c184-8965-b825-33b5da62e27b',1788751560000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','g6n8m-vrfad','import',NULL,NULL);
INSERT INTO responses VALUES('18329ffb-264b-8160-ad67-b6a708006054',1783484820000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','sasm2-h8nja','import',NULL,NULL);
INSERT INTO responses VALUES('fbef2de5-68ac-8b1a-8722-bfa4d25fcf1a',1786253280000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ng9ev-4n8mv','import',NULL,NULL);
INSERT INTO responses VALUES('060d897e-6b68-85a3-8708-f19cccee5fb3',1789021740000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','g2bta-d2hp8','import',NULL,NULL);
INSERT INTO responses VALUES('4c393406-7e31-8224-b7c3-b818504e56e7',1783755000000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','kx38y-bxxbe','import',NULL,NULL);
INSERT INTO responses VALUES('389304f8-bd3e-8e34-8b67-26e7501580e0',1786523460000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','wwxst-v94v4','import',NULL,NULL);
INSERT INTO responses VALUES('f15f8bac-66c5-8d49-8323-19b03758d5a6',1789291920000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','bfd63-jdha5','import',NULL,NULL);
INSERT INTO responses VALUES('c29fc3f6-dd66-87a1-b524-223e27bd414d',1783992780000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ngtps-z362y','import',NULL,NULL);
INSERT INTO responses VALUES('26dea118-83a2-8e00-9e74-78495409a946',1786761240000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','k2jma-ncx5x','import',NULL,NULL);
INSERT INTO responses VALUES('84f547b8-e0dd-87b8-b8f6-c25ddad968ee',1789529700000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','xxaf3-jd7ks','import',NULL,NULL);
INSERT INTO responses VALUES('205ea822-e565-8245-9d1d-b6c190656f9d',1784262960000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','s4f4a-2qcsc','import',NULL,NULL);
INSERT INTO responses VALUES('4dcb57ae-63f8-89fe-8298-adbeb4531758',1787031420000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','aj6t4-b5y6p','import',NULL,NULL);
INSERT INTO responses VALUES('a1afaf50-06eb-8060-abe7-8eec800c92a1',1789799880000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','5v5ej-8f5jb','import',NULL,NULL);
INSERT INTO responses VALUES('bc9325ee-7ea3-8114-87ba-2e24e0e14247',1784533140000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','p54hx-kz7eh','import',NULL,NULL);
INSERT INTO responses VALUES('1dacee35-42f7-86a2-800a-81963bc7acc0',1787301600000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','57nd6-4rg6q','import',NULL,NULL);
INSERT INTO responses VALUES('417d9ce6-8b4f-819a-a20c-582e44da8236',1790070060000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','k5g5g-7ag8v','import',NULL,NULL);
INSERT INTO responses VALUES('e9145fc3-106a-89b3-8810-3ab0217e4969',1784770920000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','pjf2h-8ntd5','import',NULL,NULL);
INSERT INTO responses VALUES('c4d2f97d-1642-8ede-9299-d215c251cefd',1787539380000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','7sjkn-q3z9v','import',NULL,NULL);
INSERT INTO responses VALUES('a52fcdeb-b4d1-8ecf-b5fa-00b1aa80e777',1790307840000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','jy4vv-7n6z7','import',NULL,NULL);
INSERT INTO responses VALUES('25dfdac1-008d-871f-a71f-e80498067611',1785041100000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','as6c3-dbkn7','import',NULL,NULL);
INSERT INTO responses VALUES('b778146b-f79c-83ac-91ac-ab881b9d9b53',1787809560000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','4gq2e-sbzwt','import',NULL,NULL);
INSERT INTO responses VALUES('0d261b78-09ca-8676-a873-12e423db2cec',1790578020000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','22ewb-g8z5y','import',NULL,NULL);
INSERT INTO responses VALUES('deb5f5a3-5ca7-8900-801d-aa5ed59a5398',1782892080000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','b7z8f-5h7sg','import',NULL,NULL);
INSERT INTO responses VALUES('fa273aa4-9e7a-87ab-920c-0bab7a241d71',1785660540000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','a7aqz-bxem6','import',NULL,NULL);
INSERT INTO responses VALUES('f3e70ac6-d7c5-8ac5-a710-2e7550e67da0',1788429000000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','j92ns-d4mwb','import',NULL,NULL);
INSERT INTO responses VALUES('66aecfa4-b066-8ad0-9faa-b862bb6cef1d',1783129860000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','negz5-tc3t8','import',NULL,NULL);
INSERT INTO responses VALUES('a4c41574-d904-8ba1-bfa6-08dc673c8b86',1785898320000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','4j5w7-qwepm','import',NULL,NULL);
INSERT INTO responses VALUES('42543d6d-30fa-8d08-a3e2-9651b227c1c0',1788666780000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','mc6yk-gpbk9','import',NULL,NULL);
INSERT INTO responses VALUES('47b8716b-c5ac-8695-ba1d-81187c7282cb',1783400040000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','nz4zx-cskwm','import',NULL,NULL);
INSERT INTO responses VALUES('49325010-cd1d-88ee-b653-14d54b90e21a',1786168500000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','kj6c8-ytjf7','import',NULL,NULL);
INSERT INTO responses VALUES('d9ddeba2-d422-856d-94e9-2b28e2930890',1788936960000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','wmfmq-78663','import',NULL,NULL);
INSERT INTO responses VALUES('1daa8ffd-ad91-85af-bfbb-85324877003b',1783670220000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','78qmq-ypcck','import',NULL,NULL);
INSERT INTO responses VALUES('10403aa4-69b5-8d77-8e99-51da86649533',1786438680000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ks8gv-h7njv','import',NULL,NULL);
INSERT INTO responses VALUES('21b601af-a10c-8fb4-a4eb-cef93d087ad3',1789207140000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','gw78c-nbxdv','import',NULL,NULL);
INSERT INTO responses VALUES('2b463f36-3fc0-8467-ac09-59d4ffe9b71e',1783904400000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','3d9f9-9xkgp','import',NULL,NULL);
INSERT INTO responses VALUES('bf1d6c9e-dd61-806d-9493-7810ced2cd2f',1786672860000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','p2fh5-swas9','import',NULL,NULL);
INSERT INTO responses VALUES('cbef9472-bc79-802a-9b3d-b2c03c5485f0',1789441320000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','nq2tr-jbrgg','import',NULL,NULL);
INSERT INTO responses VALUES('89c3e96f-ff9e-8da9-847e-11c1a66f089f',1784174580000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','fcx6e-k3arh','import',NULL,NULL);
INSERT INTO responses VALUES('e0df21a0-9ca5-8e80-aa5b-0acc865ef234',1786943040000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ntjvf-5ve57','import',NULL,NULL);
INSERT INTO responses VALUES('05473050-1011-8e00-8cf1-d4f11b20308c',1789711500000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','vzxab-gqdjz','import',NULL,NULL);
INSERT INTO responses VALUES('d29889df-9ed5-8f8f-8804-0f1caddac8c9',1784444760000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','k2aze-3ps3q','import',NULL,NULL);
INSERT INTO responses VALUES('66d82897-e005-8206-9930-9f7c0c3118d0',1787213220000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','k4fx6-v6beg','import',NULL,NULL);
INSERT INTO responses VALUES('58938eb8-06c8-8083-95c7-8d269f74704b',1789981680000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','bp82h-p42zx','import',NULL,NULL);
INSERT INTO responses VALUES('56012dd7-d0f1-85b4-af8b-f2894145fd76',1784682540000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','7ckmn-w39ek','import',NULL,NULL);
INSERT INTO responses VALUES('bb3c20f2-584c-8103-806d-071d18bba4d4',1787451000000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','zhj3b-nm29b','import',NULL,NULL);
INSERT INTO responses VALUES('ed73c9ec-d7d4-8935-8e24-5a9df324d937',1790219460000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','gq6az-bm7cn','import',NULL,NULL);
INSERT INTO responses VALUES('a85c80e6-e1a9-804c-825f-a21d9e2443be',1784952720000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','yvdzb-6h2j4','import',NULL,NULL);
INSERT INTO responses VALUES('1f7ab5cf-20d3-8964-ad0f-62c17ab55133',1787721180000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','6vvk5-5ryv7','import',NULL,NULL);
INSERT INTO responses VALUES('d279597e-3e0c-80e1-833d-933d1ef1335b',1790489640000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','jkkt9-q9akm','import',NULL,NULL);
INSERT INTO responses VALUES('c261c6f9-7d57-8dde-984b-a9b1f5784fba',1785222900000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','zzqw8-reexn','import',NULL,NULL);
INSERT INTO responses VALUES('f5d35a18-a743-8b11-80cb-03d48cad423d',1785572160000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','f66h4-7mh7b','import',NULL,NULL);
INSERT INTO responses VALUES('30e5a18f-4edb-8613-b84f-e7ca9e0573ea',1788340620000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','mrcg7-abz59','import',NULL,NULL);
INSERT INTO responses VALUES('773f995a-fe2e-8b8d-b0f5-79df08eff521',1783041480000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','jkbf6-7yvz6','import',NULL,NULL);
INSERT INTO responses VALUES('c31a0ede-b0a0-8a5e-a59f-1944313bbe26',1785809940000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','fehbc-qs3mk','import',NULL,NULL);
INSERT INTO responses VALUES('d64a2bfb-ba88-8acf-ab54-5e79841f4ca5',1788578400000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','xsg29-cgzjn','import',NULL,NULL);
INSERT INTO responses VALUES('1b5df5f1-5eec-870a-8cfc-15af9b8da3e0',1783311660000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','bheg5-ayqm6','import',NULL,NULL);
INSERT INTO responses VALUES('23692fc5-5475-81cb-b034-95ff6faac7d6',1786080120000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','sf75b-7d6jb','import',NULL,NULL);
INSERT INTO responses VALUES('bf8e6a2b-80d7-8a3c-a443-ca5e3e47dd08',1788848580000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','2azv6-kb3ts','import',NULL,NULL);
INSERT INTO responses VALUES('257d04ce-2f4e-8d10-b59c-d685870890bb',1783581840000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','x9jyj-tygz5','import',NULL,NULL);
INSERT INTO responses VALUES('80e6be76-5862-8ede-8b9a-b8df367bf4cf',1786350300000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','age88-x43y6','import',NULL,NULL);
INSERT INTO responses VALUES('2cf87673-03d3-87d0-8175-dd5ac9a0d8d2',1789118760000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','nw8r4-rhj37','import',NULL,NULL);
INSERT INTO responses VALUES('99fac6cf-a118-8367-a8de-6d6dc0d8d416',1783819620000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','dz8c6-cjgpr','import',NULL,NULL);
INSERT INTO responses VALUES('09b36968-b2a7-893d-ab9a-48ad9eca03dd',1786588080000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','8ybvq-fjyj3','import',NULL,NULL);
INSERT INTO responses VALUES('20ae019b-54ec-83dc-be3f-d26b7ac896d7',1789356540000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','4m66r-c38zn','import',NULL,NULL);
INSERT INTO responses VALUES('aed39759-9e15-8bb0-90ce-c69e8828dcc7',1784089800000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','f8qtd-nwjxw','import',NULL,NULL);
INSERT INTO responses VALUES('f960945b-f153-835c-88bc-58e56e8408ce',1786858260000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','4r7nz-neza9','import',NULL,NULL);
INSERT INTO responses VALUES('63bf0257-e286-8cc9-8d1a-2114a6a28215',1789626720000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','vwd54-mvjct','import',NULL,NULL);
INSERT INTO responses VALUES('ba651de9-302c-8e34-bf88-10468753953c',1784359980000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','hhwck-86bg7','import',NULL,NULL);
INSERT INTO responses VALUES('ed595bd6-ba89-81e0-a682-b2f3d7f4fc23',1787128440000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','rgjy4-daj2w','import',NULL,NULL);
INSERT INTO responses VALUES('ec5b99fd-0f47-8c15-8c4b-52a94b30f011',1789896900000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','r6c4j-xtcqw','import',NULL,NULL);
INSERT INTO responses VALUES('ea7222d5-d954-87f9-b3b8-7bddade6eedb',1784597760000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','sktzb-awtbe','import',NULL,NULL);
INSERT INTO responses VALUES('ec38ddd5-35a7-8e1d-b229-e95ed8a02a98',1787366220000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','avabp-zk2dv','import',NULL,NULL);
INSERT INTO responses VALUES('aa16985b-a2ee-8bbe-826e-7ffc8f096d92',1790134680000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','wv946-8avy6','import',NULL,NULL);
INSERT INTO responses VALUES('5a922770-840d-8832-9c6d-a5adb367ba8c',1784867940000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ppfac-j4mzb','import',NULL,NULL);
INSERT INTO responses VALUES('ec703c11-fecc-8d28-bc03-de0cd8deb639',1787636400000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','cn466-zr5hv','import',NULL,NULL);
INSERT INTO responses VALUES('029fde75-ff2e-82be-ad1a-f2b51f7d7b77',1790404860000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','xnepq-csrrs','import',NULL,NULL);
INSERT INTO responses VALUES('f4e69bdd-b22e-8350-9555-b43b8a8ed38c',1785138120000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','jtk4j-rmr53','import',NULL,NULL);
INSERT INTO responses VALUES('d25c541a-d056-8dfb-9dda-aca054963dd1',1787906580000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','bhaa8-pcwjd','import',NULL,NULL);
INSERT INTO responses VALUES('ef032592-36e9-8da3-8d06-4c3695057672',1788255840000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','4dxps-4fdan','import',NULL,NULL);
INSERT INTO responses VALUES('47138b0e-5978-83e1-8ae3-fce59850a8bd',1782956700000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','egdyp-9jtnj','import',NULL,NULL);
INSERT INTO responses VALUES('f1394b2e-7e05-8aed-95df-cd7561b2e576',1785725160000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','enmb6-h8gj6','import',NULL,NULL);
INSERT INTO responses VALUES('0c24ebe2-a64a-841b-8cdf-5eedd37c4c26',1788493620000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','wrzf4-4n86k','import',NULL,NULL);
INSERT INTO responses VALUES('1936f941-a9e9-8561-a65d-c7b3bf7a5194',1783226880000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','9ntj3-rh23s','import',NULL,NULL);
INSERT INTO responses VALUES('110bf88b-2b68-8c5b-8860-f4eb169b2d79',1785995340000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','grz8w-k9f6p','import',NULL,NULL);
INSERT INTO responses VALUES('6778e36d-11a9-89a8-b76a-c939f2cdb31c',1788763800000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','s2e82-xwqpa','import',NULL,NULL);
INSERT INTO responses VALUES('a649babb-03a5-896e-a4df-23d47d96ca58',1783497060000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','5m3eg-qew45','import',NULL,NULL);
INSERT INTO responses VALUES('2ebe84e1-a43d-8ee1-a855-f632ad916790',1786265520000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','ct8x7-v35gn','import',NULL,NULL);
INSERT INTO responses VALUES('aae412f4-6aa6-8b99-84c8-ace69a3ae33c',1789033980000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','2phck-9g9vv','import',NULL,NULL);
INSERT INTO responses VALUES('cc65cbce-16b7-8dde-aa32-9c5bed5bfc56',1783734840000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','zdtfm-vapmv','import',NULL,NULL);
INSERT INTO responses VALUES('7fb78bd8-9f48-8136-952c-1c4869ea22c0',1786503300000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','z489m-x8vmg','import',NULL,NULL);
INSERT INTO responses VALUES('1bd6211c-f4e1-894c-a5e1-e5bf916c89db',1789271760000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','p6p4g-zev34','import',NULL,NULL);
INSERT INTO responses VALUES('833f55a9-c994-8b86-ad65-d25b53839b61',1784005020000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','p3eb2-3hs6w','import',NULL,NULL);
INSERT INTO responses VALUES('440bf1ed-6a30-8af4-aab3-2b74ba2db096',1786773480000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','sghfj-3xpe3','import',NULL,NULL);
INSERT INTO responses VALUES('bd97092b-6328-8636-803c-bfa59053fb83',1789541940000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',1,NULL,'p9oaMOGXRsLgx8sfjKbQ-T','6r24j-4t75y','import',NULL,NULL);
INSERT INTO responses VALUES('a5dd82f9-3689-82f0-a3d7-39461c4f81da',1782867600000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','zx8k7-vxdmz','import',NULL,NULL);
INSERT INTO responses VALUES('98954fdd-de2f-809a-963b-5c1720f4728d',1785636060000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','wbrx8-sbwxr','import',NULL,NULL);
INSERT INTO responses VALUES('fe3d451a-cb60-8ea5-937b-504e7bff9558',1788404520000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','wjrjj-kcr3v','import',NULL,NULL);
INSERT INTO responses VALUES('d76f598a-6675-8e3b-b6b6-552150c03f9d',1783137780000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','a37e3-pdn73','import',NULL,NULL);
INSERT INTO responses VALUES('2763ae17-a779-8c44-9fe4-b721e794b966',1785906240000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','h2ym9-v25gv','import',NULL,NULL);
INSERT INTO responses VALUES('45ca3b46-c742-8081-9d94-21ec9a55e65b',1788674700000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','e7n6z-7mk94','import',NULL,NULL);
INSERT INTO responses VALUES('eb511580-073b-84f1-a4f7-d8ebdebe070f',1783407960000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','5884b-qz39f','import',NULL,NULL);
INSERT INTO responses VALUES('cf3f3dbf-7c30-83f8-bb76-d0fb643f9c67',1786176420000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','p2djr-4hwk9','import',NULL,NULL);
INSERT INTO responses VALUES('8690a61a-b136-88ef-8c82-7e0e206a912b',1788944880000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','gazqd-qwj6b','import',NULL,NULL);
INSERT INTO responses VALUES('fb191f71-2e63-8c13-8270-b12146587f33',1783645740000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','d858b-pcbbs','import',NULL,NULL);
INSERT INTO responses VALUES('fc92e695-4ed4-8746-9063-dd5e9f369d0a',1786414200000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','wtkka-wjavd','import',NULL,NULL);
INSERT INTO responses VALUES('a191fb64-abae-80d5-a321-eb1b7b22b9d5',1789182660000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','vm3be-xtp9g','import',NULL,NULL);
INSERT INTO responses VALUES('94476de9-ceed-88c5-aa01-17a3a56cc7ad',1783915920000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','jf8ck-c2cve','import',NULL,NULL);
INSERT INTO responses VALUES('57af8d69-b819-81e2-abad-f18c5a7bd7e9',1786684380000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','67qyb-zzhqc','import',NULL,NULL);
INSERT INTO responses VALUES('eaa39f53-c83b-8ea4-85b9-c79abc9ed2f8',1789452840000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','3qe9y-575ad','import',NULL,NULL);
INSERT INTO responses VALUES('49e7dd43-9da9-8ac3-bdab-570bdf631fa1',1784186100000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','mecmk-589h8','import',NULL,NULL);
INSERT INTO responses VALUES('f4bece52-a810-8611-8e1d-417a42b55808',1786954560000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','vyhha-bzqeb','import',NULL,NULL);
INSERT INTO responses VALUES('b2113fcb-24f9-8f19-b599-f65a5dfc5a73',1789723020000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','p7hse-e9eex','import',NULL,NULL);
INSERT INTO responses VALUES('694fc233-11f0-871c-bacd-a8ae029d00b0',1784423880000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','2dm35-fj2bd','import',NULL,NULL);
INSERT INTO responses VALUES('8d4d30a0-0724-88fe-8ad3-30d7caf4f602',1787192340000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','mwc7n-vxwza','import',NULL,NULL);
INSERT INTO responses VALUES('4551366b-e19d-8e90-8aaf-2536e6996171',1789960800000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','kxnsf-pt3sj','import',NULL,NULL);
INSERT INTO responses VALUES('6bd0df44-1891-8edf-9f1f-d49d280d7725',1784694060000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','htexx-cjkb3','import',NULL,NULL);
INSERT INTO responses VALUES('bf94341e-f648-8c76-9503-64829de0fbba',1787462520000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','en8fq-6cpzx','import',NULL,NULL);
INSERT INTO responses VALUES('654cd2c0-8503-884c-9ce6-f87fdda3db6a',1790230980000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','mfm6z-tcskn','import',NULL,NULL);
INSERT INTO responses VALUES('3cf8b665-fac2-8458-b1f1-477cad7eb785',1784964240000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','6tc3r-px3sy','import',NULL,NULL);
INSERT INTO responses VALUES('da690981-5bd4-8b05-902c-8fa14e617676',1787732700000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','jha9q-fq77h','import',NULL,NULL);
INSERT INTO responses VALUES('ee123a72-3d16-8a3b-a928-84df9003177c',1790501160000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','dp6b4-xmyxy','import',NULL,NULL);
INSERT INTO responses VALUES('d27a72e4-33ec-85e9-b4be-b23959e9c90e',1785202020000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','qxd49-ry4hr','import',NULL,NULL);
INSERT INTO responses VALUES('222d0269-ca24-87ed-ad19-f8b1a5a13000',1785551280000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','yxrg5-nkjt7','import',NULL,NULL);
INSERT INTO responses VALUES('7fe6b775-d7b3-8003-bb3d-0944a205d137',1788319740000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','6d6wt-392yy','import',NULL,NULL);
INSERT INTO responses VALUES('63009bcd-ab09-80af-9fa4-7178e30d837e',1783053000000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','scfmd-a8k7j','import',NULL,NULL);
INSERT INTO responses VALUES('93ed6384-eb1a-8d93-9b96-c32fb489470b',1785821460000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','h8eye-jjpsj','import',NULL,NULL);
INSERT INTO responses VALUES('53bf67d6-959b-8268-94c0-68420f363154',1788589920000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','m9tjt-v2c4g','import',NULL,NULL);
INSERT INTO responses VALUES('b4651935-d242-8488-b51d-b827925f5f14',1783323180000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','63mgq-3h7yz','import',NULL,NULL);
INSERT INTO responses VALUES('ee2fb4ba-c0cc-8913-829c-6d134e489735',1786091640000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','q93bn-92bqd','import',NULL,NULL);
INSERT INTO responses VALUES('870503f2-0aba-8e19-af42-8b53e46d7855',1788860100000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','ks9rv-f9cwr','import',NULL,NULL);
INSERT INTO responses VALUES('ff993f10-e343-8026-acf7-62307c578e67',1783560960000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','cyn57-nyp2z','import',NULL,NULL);
INSERT INTO responses VALUES('d24ab01f-8f75-8223-a1c5-3cd45d671a99',1786329420000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','8b58s-vtyr2','import',NULL,NULL);
INSERT INTO responses VALUES('168727a5-28cc-8392-92f7-88d962577277',1789097880000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','t38sm-y3fba','import',NULL,NULL);
INSERT INTO responses VALUES('f73bba1c-0b75-8bf1-93a8-ff35de0d6db3',1783831140000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','xdrjy-sm3xh','import',NULL,NULL);
INSERT INTO responses VALUES('fdd3e286-35a4-810b-87ab-45f6d178681c',1786599600000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','f4n2r-n55xb','import',NULL,NULL);
INSERT INTO responses VALUES('f82d9fe8-edff-81b0-854a-bc74155da520',1789368060000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','tzz9x-mw97d','import',NULL,NULL);
INSERT INTO responses VALUES('10191bee-23a6-8817-8892-11dfa9d223ca',1784101320000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','2s6y4-cvwk9','import',NULL,NULL);
INSERT INTO responses VALUES('c2bf4b6b-5d86-8bb9-9105-47186a6d9d01',1786869780000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','3yzan-6j99j','import',NULL,NULL);
INSERT INTO responses VALUES('0a7bdaf4-42a7-8fba-b34b-d4b06e65e5e2',1789638240000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','6pgew-w3wv8','import',NULL,NULL);
INSERT INTO responses VALUES('1c5c8a15-2d76-8d2a-ad52-713c16e2ad9a',1784339100000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','xffmh-7vkfy','import',NULL,NULL);
INSERT INTO responses VALUES('7728a6dc-63da-85f9-b5ca-574486658b50',1787107560000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','gz4vn-7athh','import',NULL,NULL);
INSERT INTO responses VALUES('4c3bb5e3-75f3-8108-b9aa-310e8b377bff',1789876020000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','y8k9h-nn578','import',NULL,NULL);
INSERT INTO responses VALUES('e6f482b5-5690-8e9f-9e23-e4b99fd34821',1784609280000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','mwy9f-9ypht','import',NULL,NULL);
INSERT INTO responses VALUES('5b482891-40a1-87d4-8f49-0968b0fc9efd',1787377740000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','w4kte-n8d53','import',NULL,NULL);
INSERT INTO responses VALUES('e05ca60b-0813-88b7-8b58-81bc73de673c',1790146200000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','57arh-chghd','import',NULL,NULL);
INSERT INTO responses VALUES('5e826abc-69da-81a0-92e1-3e9e240bac36',1784879460000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','nbjkq-kjwr5','import',NULL,NULL);
INSERT INTO responses VALUES('9f1132d9-3171-8812-9cf3-807ec3ab3b87',1787647920000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','brgva-ywy48','import',NULL,NULL);
INSERT INTO responses VALUES('db7aad10-001b-8942-953c-63866b6b3873',1790416380000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','abjhh-h9g6d','import',NULL,NULL);
INSERT INTO responses VALUES('982e4570-6d86-80e7-b31f-9d9bdbda4275',1785117240000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','n4gx9-99v5v','import',NULL,NULL);
INSERT INTO responses VALUES('a3fd9041-216d-8f56-a8f5-d915cb5279c8',1787885700000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','3zvec-rrjnc','import',NULL,NULL);
INSERT INTO responses VALUES('c9e05027-e8da-8d94-97bd-abd697dd0622',1788234960000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','y2re9-d8mb7','import',NULL,NULL);
INSERT INTO responses VALUES('809c696a-0f43-88c1-9fe2-c52ca5c18df8',1782968220000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','r5g4r-82226','import',NULL,NULL);
INSERT INTO responses VALUES('7d975c27-06fe-8207-8a3e-3f4217b818b5',1785736680000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','7ezjb-pzwdp','import',NULL,NULL);
INSERT INTO responses VALUES('def4b2f7-fa3a-8284-859d-48e45dfbb24a',1788505140000,1795980260216,'','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',5,NULL,'tXbn4nuz2RemiT4OYrHj-H','ek3q3-ywmmv','import',NULL,NULL);
INSERT INTO responses VALUES('b18e1534-54b0-8474-8389-af0a702ff1dd',1782867600000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','j5zme-bp26z','import',NULL,NULL);
INSERT INTO responses VALUES('ade3f35d-839e-87d1-b6cc-c2aa2218063e',1785636060000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','cm2vm-8mv6y','import',NULL,NULL);
INSERT INTO responses VALUES('d3e4d6fd-75cb-8f83-aeca-267c00540371',1788404520000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','47hbd-82je7','import',NULL,NULL);
INSERT INTO responses VALUES('ec9aef17-0ada-89a6-9916-e744572f1c6f',1783137780000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','7gn3j-jv2tv','import',NULL,NULL);
INSERT INTO responses VALUES('8c7b7910-b3a2-8551-bf1d-2a4afb5f96f6',1785906240000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','fx5pz-g9zrn','import',NULL,NULL);
INSERT INTO responses VALUES('9edff6c6-2492-82e6-b63b-14149d711ea6',1788674700000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','j2zqx-6jxfs','import',NULL,NULL);
INSERT INTO responses VALUES('c7594944-e90f-8dc7-b3e6-9ee01bb008a2',1783407960000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','jvpxk-hwqzb','import',NULL,NULL);
INSERT INTO responses VALUES('860bcd9c-d9d3-88d2-82eb-1b5f13b4140f',1786176420000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ep4v2-vjk5p','import',NULL,NULL);
INSERT INTO responses VALUES('e5f207a9-f09c-8290-86b2-4d478d306855',1788944880000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','t55ec-sweyg','import',NULL,NULL);
INSERT INTO responses VALUES('b5914d6c-96ee-8e44-a891-5cd15cd22d6a',1783645740000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','a8zqd-57h75','import',NULL,NULL);
INSERT INTO responses VALUES('47c8f47a-6b8b-8132-b0e9-d2dd96df7e4e',1786414200000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','qcm7k-y5fn3','import',NULL,NULL);
INSERT INTO responses VALUES('6d591a58-c2ff-89df-ae8a-c75e353d13cb',1789182660000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','s8nk7-9kdh2','import',NULL,NULL);
INSERT INTO responses VALUES('2ea51986-d766-8699-9b98-0ba1d8de7f64',1783915920000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','mznkp-j2d3y','import',NULL,NULL);
INSERT INTO responses VALUES('fcf41e5e-c479-8908-8297-d5fa5caa0a9f',1786684380000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','fb36h-3rrbz','import',NULL,NULL);
INSERT INTO responses VALUES('d4b1c150-c6c2-82e7-88f4-e28fef86871c',1789452840000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','4agjx-zw673','import',NULL,NULL);
INSERT INTO responses VALUES('65737c18-36a8-8efe-8a03-43a90dbd3e13',1784186100000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','aryw4-ehzqm','import',NULL,NULL);
INSERT INTO responses VALUES('3a6790bc-f61b-8743-9954-1464d9bb41c1',1786954560000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','bhbfe-vnmgp','import',NULL,NULL);
INSERT INTO responses VALUES('a7df9d4d-17e6-8563-b0c2-d85500252fb1',1789723020000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','f2p32-m9345','import',NULL,NULL);
INSERT INTO responses VALUES('f5f2910b-f8fc-8458-8a9b-190f2d41a438',1784423880000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','59n2w-gjdec','import',NULL,NULL);
INSERT INTO responses VALUES('36de1008-dcaf-8969-8f07-ca90bcb3a569',1787192340000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','3msfa-9ptsg','import',NULL,NULL);
INSERT INTO responses VALUES('80fd19c6-391d-8e2a-ad40-c6ef004800b1',1789960800000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','qbb4t-db5p5','import',NULL,NULL);
INSERT INTO responses VALUES('7b0b554f-a3ae-8b95-8c37-cb1b246e420e',1784694060000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','9znkn-zrgj7','import',NULL,NULL);
INSERT INTO responses VALUES('9e875d21-3f8f-8111-9f0c-c638e2ce43bd',1787462520000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','rm3f7-25fra','import',NULL,NULL);
INSERT INTO responses VALUES('50f3e4c3-a601-8ded-9a46-8e71d21aa4a4',1790230980000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','2mmj6-8dxvb','import',NULL,NULL);
INSERT INTO responses VALUES('b7b2c4ca-ca8f-8db3-9ba4-d0f5c2b60ccc',1784964240000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','xkk5y-zz76k','import',NULL,NULL);
INSERT INTO responses VALUES('bce8433f-15dd-891b-afff-f1391dbf3b03',1787732700000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','brbe8-2fcgx','import',NULL,NULL);
INSERT INTO responses VALUES('f42de4b0-236d-8d67-b4f9-5435d0b4124e',1790501160000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','sv4v2-pcqe2','import',NULL,NULL);
INSERT INTO responses VALUES('2c08eb79-ba17-8bc5-9737-8bbee6aae1b3',1785202020000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','wwyhk-g4jbv','import',NULL,NULL);
INSERT INTO responses VALUES('4c3fcf53-7d98-83e7-81e5-f0084396a2df',1785551280000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','8d7rj-ykn77','import',NULL,NULL);
INSERT INTO responses VALUES('afabf787-4d93-84e0-9cbf-ac69706edd5a',1788319740000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','9n4h5-q34z2','import',NULL,NULL);
INSERT INTO responses VALUES('06789ca3-53d9-822d-bfb2-756e03aafde5',1783053000000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','29cxt-hnhe5','import',NULL,NULL);
INSERT INTO responses VALUES('e6ac6806-bccc-89a0-8596-51a2072fc0d7',1785821460000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','s4rex-79vxz','import',NULL,NULL);
INSERT INTO responses VALUES('ed5ee160-fa23-8b19-9871-eda6d6b84506',1788589920000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','a8bdj-jchfd','import',NULL,NULL);
INSERT INTO responses VALUES('a98d5761-039f-85d4-911c-2dbf3559ad66',1783323180000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','gz2kw-bnjfr','import',NULL,NULL);
INSERT INTO responses VALUES('590b8953-6669-8b1b-a99c-c3ce6e00484b',1786091640000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','7vwzm-tz2hw','import',NULL,NULL);
INSERT INTO responses VALUES('f614b14e-88cc-8c80-a73c-8e8ef87de0e5',1788860100000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','6zwkb-cf6wt','import',NULL,NULL);
INSERT INTO responses VALUES('a7f83955-0bf1-86d9-9c01-22388357a6fc',1783560960000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','sws6z-w6vc5','import',NULL,NULL);
INSERT INTO responses VALUES('8447d682-1402-81c3-81f8-f465c1ee1ae0',1786329420000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ftvy6-7bgpe','import',NULL,NULL);
INSERT INTO responses VALUES('f3da50aa-4ccf-8b63-a5a4-30ce1e410607',1789097880000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ak2sy-mqjn4','import',NULL,NULL);
INSERT INTO responses VALUES('62cda774-d355-84b4-8a40-93d7cd2196a0',1783831140000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','6xfpz-dfk64','import',NULL,NULL);
INSERT INTO responses VALUES('5956ae58-c2ba-8ec1-aab9-b5bc2205e437',1786599600000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','eabs4-g52ee','import',NULL,NULL);
INSERT INTO responses VALUES('e1a98a43-aa08-875c-a545-7b7360c8d1ba',1789368060000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','49avg-ckhf5','import',NULL,NULL);
INSERT INTO responses VALUES('036d7d87-d9ef-8dfb-afd8-d2bd5c0f8eac',1784101320000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','h3v3x-dc28j','import',NULL,NULL);
INSERT INTO responses VALUES('ffec2535-68c6-8e9f-9cfd-16f9aa72d668',1786869780000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','th2hm-s5mse','import',NULL,NULL);
INSERT INTO responses VALUES('6135c654-1669-87ba-aca8-d8165ccdcf92',1789638240000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','qaf74-cjegy','import',NULL,NULL);
INSERT INTO responses VALUES('1128d682-6a85-834e-80b8-95ccdd0d9fcd',1784339100000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','nt52f-8r26h','import',NULL,NULL);
INSERT INTO responses VALUES('67ce7b24-7781-838a-9695-27bf3b40c902',1787107560000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','nsnx5-cwfj5','import',NULL,NULL);
INSERT INTO responses VALUES('bd8806a4-7e11-8dc3-9d9b-04894aed61ed',1789876020000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','mmzs8-gxxwg','import',NULL,NULL);
INSERT INTO responses VALUES('e08a8140-9bde-8ffa-a687-0760884b0519',1784609280000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ap49d-5zesm','import',NULL,NULL);
INSERT INTO responses VALUES('a138f9a8-c1f7-8c0e-a982-1d587f551af6',1787377740000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','aasr8-cqhdk','import',NULL,NULL);
INSERT INTO responses VALUES('3650b90d-8512-8e93-ac15-04bc786666d3',1790146200000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','jc3bs-enyz9','import',NULL,NULL);
INSERT INTO responses VALUES('448595d7-7a7a-875f-a82f-e053d1c0c58d',1784879460000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ezmb9-eynvt','import',NULL,NULL);
INSERT INTO responses VALUES('eee9ece8-b3da-87ad-9fd8-43c7467f4a2a',1787647920000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','vv8kb-q5554','import',NULL,NULL);
INSERT INTO responses VALUES('e657d00f-88d4-831c-8b54-b87a0ce9eb47',1790416380000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','nmycd-n3z2k','import',NULL,NULL);
INSERT INTO responses VALUES('6f90019d-f05f-8e8a-87a2-6503f4b1b76f',1785117240000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','85wbq-7j6k6','import',NULL,NULL);
INSERT INTO responses VALUES('2a6c8d11-2bf8-8eff-8b33-fc9aca4f955c',1787885700000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','qf5kn-hxwrz','import',NULL,NULL);
INSERT INTO responses VALUES('54893a8e-db04-8b3b-8683-d19ce9aa0918',1788234960000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','w22bc-3a6mh','import',NULL,NULL);
INSERT INTO responses VALUES('609b378a-4fe5-8f92-8e8b-dbd852895254',1782968220000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','53mxq-gycmv','import',NULL,NULL);
INSERT INTO responses VALUES('b1755fc0-8fe7-8769-831a-d7a85d7b4cb1',1785736680000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','n26fq-cda7y','import',NULL,NULL);
INSERT INTO responses VALUES('a4a282e8-edc2-89f4-9706-c0c6eb001492',1788505140000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','mw3r6-yg2ra','import',NULL,NULL);
INSERT INTO responses VALUES('9ac88ea7-6fbd-873f-ad19-571a1c0dc93c',1783234800000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','6b8yg-98fe7','import',NULL,NULL);
INSERT INTO responses VALUES('84a21aaf-a87c-89cd-9a90-f1b43f3022a1',1786003260000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','pddx6-df5sj','import',NULL,NULL);
INSERT INTO responses VALUES('583b8cca-9427-8daa-a3b1-70918485a845',1788771720000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','xkndk-3qts5','import',NULL,NULL);
INSERT INTO responses VALUES('93941ca8-c036-8f3d-9a11-80c9934a7449',1783472580000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','sbd33-dnp33','import',NULL,NULL);
INSERT INTO responses VALUES('2cc8bc76-10ea-8940-939c-064659da708f',1786241040000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','8ste8-8e98b','import',NULL,NULL);
INSERT INTO responses VALUES('366ae28f-4ec2-8e9c-b04b-f5ad28391ea0',1789009500000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','marwa-643m7','import',NULL,NULL);
INSERT INTO responses VALUES('26ee1f31-998b-8885-850c-06dff56c0706',1783742760000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','mrxe8-hkqz7','import',NULL,NULL);
INSERT INTO responses VALUES('7c5c27a0-a004-8813-9e5f-e39c7c7baa51',1786511220000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','42bs9-kkw9w','import',NULL,NULL);
INSERT INTO responses VALUES('066428e6-b031-87a1-8e3c-b33c5a1e3768',1789279680000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','xgxpq-3y623','import',NULL,NULL);
INSERT INTO responses VALUES('a084d8e7-6bb2-8b6f-a0ef-8f7ff63f7e6a',1784012940000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','3rv7z-astzs','import',NULL,NULL);
INSERT INTO responses VALUES('e6a9b21b-4f3d-8ad5-b33e-944b3dbb9e16',1786781400000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','pmws7-3dnfp','import',NULL,NULL);
INSERT INTO responses VALUES('a27cf1df-8da1-8e98-aa00-4aa43d788044',1789549860000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','wkhez-vbgg9','import',NULL,NULL);
INSERT INTO responses VALUES('0c0b1848-7b7d-849d-9f46-d3e3922ca5a9',1784250720000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','rercq-86jkq','import',NULL,NULL);
INSERT INTO responses VALUES('54c2495d-b28d-8a4d-851f-eff8945a1cf6',1787019180000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','cdn3a-trsvf','import',NULL,NULL);
INSERT INTO responses VALUES('391bbc36-3530-8a46-9368-66a4b579554c',1789787640000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','hhq58-bfq9g','import',NULL,NULL);
INSERT INTO responses VALUES('019ea17b-038f-850d-a60d-9e37aa1f8e82',1784520900000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','2rjha-5fsj9','import',NULL,NULL);
INSERT INTO responses VALUES('5590e1e2-cf8a-8400-9ff1-d7c47e359e6c',1787289360000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','zbjmn-tm2me','import',NULL,NULL);
INSERT INTO responses VALUES('0dadd9a8-0e6d-8852-8f9a-791b70daa81a',1790057820000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','3qcxj-q6haa','import',NULL,NULL);
INSERT INTO responses VALUES('c6d8a0f5-9e91-8135-8fa5-e8b5c22f4ff9',1784791080000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','s3ej8-42a3b','import',NULL,NULL);
INSERT INTO responses VALUES('6defe12f-1c0a-8a82-a3f6-87a1fece9bf9',1787559540000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','3jaff-w66pz','import',NULL,NULL);
INSERT INTO responses VALUES('96703e0a-0cf6-83d4-9f35-39baf99c5701',1790328000000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','gkp6k-x96xe','import',NULL,NULL);
INSERT INTO responses VALUES('c2cb4d11-cdf4-8ecc-bdc5-2f2938b5df1f',1785028860000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','s3ywx-bhyyb','import',NULL,NULL);
INSERT INTO responses VALUES('98a22f99-2cd9-860c-8a5a-99a39b13e061',1787797320000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','6aahn-37k29','import',NULL,NULL);
INSERT INTO responses VALUES('75023d5e-3369-8deb-a6fc-da6a7f13c498',1790565780000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','qtmbs-v357y','import',NULL,NULL);
INSERT INTO responses VALUES('e002e7c4-e906-89ae-901a-0a2644f1626e',1782879840000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','fnrbm-efevx','import',NULL,NULL);
INSERT INTO responses VALUES('bfa6b6ef-a02c-8b9a-a454-c53b36f43874',1785648300000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','pzagv-4fht2','import',NULL,NULL);
INSERT INTO responses VALUES('f1205265-6f09-85af-8f80-1d893e99418e',1788416760000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','wkgkx-fz9xj','import',NULL,NULL);
INSERT INTO responses VALUES('29a44520-ec17-8f68-8fe1-7fd1870b700d',1783150020000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','6caxv-3qefa','import',NULL,NULL);
INSERT INTO responses VALUES('7b15c2b6-e6ae-8885-b2e0-324fd58ccb32',1785918480000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','gw4tp-vecgc','import',NULL,NULL);
INSERT INTO responses VALUES('eb19177e-230b-836d-b09c-8e58ad868a6f',1788686940000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','82efy-jms6v','import',NULL,NULL);
INSERT INTO responses VALUES('422e2361-ee82-8e9c-8eb7-2152a02b3e38',1783387800000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','7cgre-3f3hh','import',NULL,NULL);
INSERT INTO responses VALUES('3cb6bca1-9746-8784-8aee-aa357faca768',1786156260000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','cbqda-rwfqn','import',NULL,NULL);
INSERT INTO responses VALUES('cfc625a7-cbef-8748-ba77-4aa7992b6abe',1788924720000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','4x4b7-2pgaa','import',NULL,NULL);
INSERT INTO responses VALUES('30797f5b-fe09-88c3-bae2-917dec726aa7',1783657980000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','8j7j4-5tztx','import',NULL,NULL);
INSERT INTO responses VALUES('723817d8-af95-8688-97dd-f9207e72f584',1786426440000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ycqew-3kf8z','import',NULL,NULL);
INSERT INTO responses VALUES('09873a1f-c24c-8688-af02-6680a80e5cef',1789194900000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','mv8xk-tk7vf','import',NULL,NULL);
INSERT INTO responses VALUES('e9ffe910-0115-869b-aee7-6dceb0c47710',1783928160000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','pxh9r-3n5dy','import',NULL,NULL);
INSERT INTO responses VALUES('45daeeb3-48fe-8117-8a28-f081f23ce4f0',1786696620000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','sacc5-yvwkz','import',NULL,NULL);
INSERT INTO responses VALUES('59ca2b70-5543-88e3-9ee9-c40d4d13f3c4',1789465080000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','52amz-bc2jw','import',NULL,NULL);
INSERT INTO responses VALUES('cdf81a40-41ab-84c2-ae02-b3c8e3e0529b',1784165940000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','hw2dt-amtfd','import',NULL,NULL);
INSERT INTO responses VALUES('99f91434-424e-86e9-8bd7-0a6150439bd6',1786934400000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','mwvmv-9pxvq','import',NULL,NULL);
INSERT INTO responses VALUES('ad1fe3b5-82de-879f-9b0a-4141121fe607',1789702860000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','fpprv-p49r6','import',NULL,NULL);
INSERT INTO responses VALUES('8a601d1e-fb04-854d-8a3d-83e0b0e306ff',1784436120000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','d9d4x-htrrq','import',NULL,NULL);
INSERT INTO responses VALUES('be5d1176-acb8-8110-9bd7-4a361958ab6c',1787204580000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ecp8n-mkevw','import',NULL,NULL);
INSERT INTO responses VALUES('2d294e09-0f72-8236-ad07-0b971462f6a6',1789973040000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','pt6yf-6mwdb','import',NULL,NULL);
INSERT INTO responses VALUES('c5d5adf0-46b4-8516-8641-63f1b78576fe',1784706300000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','6jgqm-edfm2','import',NULL,NULL);
INSERT INTO responses VALUES('73776d33-8c29-85ec-a2f5-556184a3b355',1787474760000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','jj58n-a8bjm','import',NULL,NULL);
INSERT INTO responses VALUES('daf8fdc4-388c-8633-8c3d-f1caae3f1d6c',1790243220000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','9s5ht-chkwj','import',NULL,NULL);
INSERT INTO responses VALUES('daec7eed-7dcb-8138-9569-6c27b2664c23',1784944080000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','4qw34-eq8h7','import',NULL,NULL);
INSERT INTO responses VALUES('a6781898-7b15-8008-a406-790c1e776ed8',1787712540000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','na4bk-9vhqr','import',NULL,NULL);
INSERT INTO responses VALUES('e611e391-6a8e-84e2-9a9a-374d544e44c8',1790481000000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ynhr6-fnf5p','import',NULL,NULL);
INSERT INTO responses VALUES('197b69b3-0358-8eec-89c7-b613fa439279',1785214260000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','3tx8h-6c7xp','import',NULL,NULL);
INSERT INTO responses VALUES('bad96aba-4262-805f-b0c7-ee444472b48e',1785563520000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','43q86-cbmvb','import',NULL,NULL);
INSERT INTO responses VALUES('3ccc2eaa-0b88-8c86-b54a-dade9598b8ef',1788331980000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','2s8f7-ydvzd','import',NULL,NULL);
INSERT INTO responses VALUES('b9273e46-b727-8750-948c-57a4e63aa77d',1783065240000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','jq87k-8p745','import',NULL,NULL);
INSERT INTO responses VALUES('9ea89e94-d2fc-80ed-be16-658c1d1d3b3b',1785833700000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','2v2wj-af8kk','import',NULL,NULL);
INSERT INTO responses VALUES('90a860e6-180f-892d-8cca-a5fb7762503a',1788602160000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','s4w92-vzent','import',NULL,NULL);
INSERT INTO responses VALUES('5f9b4000-5a20-8f01-8910-7d64083b36db',1783303020000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','cnjcj-esz2f','import',NULL,NULL);
INSERT INTO responses VALUES('4ee40042-ad20-85cb-9c75-0b312bf52617',1786071480000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','qndrk-e86p8','import',NULL,NULL);
INSERT INTO responses VALUES('3e7a598d-6282-8167-bccf-520859146a35',1788839940000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','yy9mh-pbsvv','import',NULL,NULL);
INSERT INTO responses VALUES('b86830d0-45c7-8d8b-942a-8e7bd8f23a6d',1783569600000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','kjtbf-bjtmk','import',NULL,NULL);
INSERT INTO responses VALUES('4d580b6a-da99-854c-a5fd-3a9f6403a5a7',1786338060000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','wqdv8-cn9fy','import',NULL,NULL);
INSERT INTO responses VALUES('0612785a-7bf2-86d5-af20-792eff8cf398',1789106520000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','k24sj-3g9cr','import',NULL,NULL);
INSERT INTO responses VALUES('2d58fc92-ae25-821a-bbcc-407acd1ebd43',1783839780000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','kbe3t-qsa4h','import',NULL,NULL);
INSERT INTO responses VALUES('c6016b18-f22f-8f3c-9b19-8aeff08d7e5d',1786608240000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','jpvwy-bwsxa','import',NULL,NULL);
INSERT INTO responses VALUES('d9d24c8f-c80b-8d85-a522-47f9a2fd2157',1789376700000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','5z3ct-eq92p','import',NULL,NULL);
INSERT INTO responses VALUES('4350d975-218a-8f65-b45f-ff7de979f8b1',1784077560000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','5p278-x22wr','import',NULL,NULL);
INSERT INTO responses VALUES('5aac9828-75ae-8ad7-9a21-d2e764162fb1',1786846020000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','kav7s-artct','import',NULL,NULL);
INSERT INTO responses VALUES('f6ade1b3-1186-86d4-b638-4738f1195030',1789614480000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','6f3d9-syyk3','import',NULL,NULL);
INSERT INTO responses VALUES('18e2b3d3-4807-8701-8081-9842e0f2332c',1784347740000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','mkbkj-dqn23','import',NULL,NULL);
INSERT INTO responses VALUES('c467a4d1-dd2a-8b91-b447-a67949ee0743',1787116200000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','y6hkx-ng85t','import',NULL,NULL);
INSERT INTO responses VALUES('3f4acdc6-bec9-8052-9300-8d87039fe398',1789884660000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','zd3fv-bv8xz','import',NULL,NULL);
INSERT INTO responses VALUES('dcba740f-8eb9-8689-807e-7b86935a730d',1784617920000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','rryxb-jgpee','import',NULL,NULL);
INSERT INTO responses VALUES('9060bf41-2cb8-892d-857e-a1c296ff5d7b',1787386380000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','8pz3d-khfkw','import',NULL,NULL);
INSERT INTO responses VALUES('ac3f3933-17f5-876e-a4c0-7538dacb297b',1790154840000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ga2mz-95fz6','import',NULL,NULL);
INSERT INTO responses VALUES('becdaad1-2bb0-8733-a0e9-0b8faeb31d20',1784855700000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','q88dp-82qm6','import',NULL,NULL);
INSERT INTO responses VALUES('7637c011-e8f4-8383-88cf-834562e0f517',1787624160000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','vgpv5-2bq76','import',NULL,NULL);
INSERT INTO responses VALUES('36159372-0f94-8e4d-9c2e-f1bba37a6840',1790392620000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','pmbp7-8p9pe','import',NULL,NULL);
INSERT INTO responses VALUES('5da5580a-3dbb-8684-b85a-0d6f2182c511',1785125880000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','8ffcy-adn2p','import',NULL,NULL);
INSERT INTO responses VALUES('c06fa189-2aac-8625-b6f8-34ecd4073e3f',1787894340000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','683aw-h34et','import',NULL,NULL);
INSERT INTO responses VALUES('326d3840-c0b4-8a40-8e3e-c2dec5367aa2',1788243600000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','c6b5c-5m4pj','import',NULL,NULL);
INSERT INTO responses VALUES('2ae50296-37ff-8ef4-b69b-1b086b103bbe',1782976860000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','4dayq-mec5b','import',NULL,NULL);
INSERT INTO responses VALUES('c0d4a114-6540-875a-8c3b-fecf92887898',1785745320000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','wcyv5-47ra7','import',NULL,NULL);
INSERT INTO responses VALUES('d9080633-f58a-8696-b4d9-c20e90354434',1788513780000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','k5gny-cm77n','import',NULL,NULL);
INSERT INTO responses VALUES('5beb6e3f-eaee-8448-98aa-7a58006cea38',1783214640000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','vnx6g-98kwq','import',NULL,NULL);
INSERT INTO responses VALUES('f0234d43-ed56-85c0-b59f-a044de99dca6',1785983100000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','apdmb-dhx2p','import',NULL,NULL);
INSERT INTO responses VALUES('34ed6448-f6e1-8897-8a10-436ec7337f7d',1788751560000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','cj7ak-9cwfe','import',NULL,NULL);
INSERT INTO responses VALUES('ebc8a9ad-c380-8e8a-bb17-30790828e92e',1783484820000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','wpak6-xf9ev','import',NULL,NULL);
INSERT INTO responses VALUES('72eba2c0-e7de-8a19-972f-f8b60881078f',1786253280000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','vvhrk-qzewq','import',NULL,NULL);
INSERT INTO responses VALUES('2f3aa111-ff1e-8bce-a6f0-261f14a119eb',1789021740000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','m2enx-8a5yk','import',NULL,NULL);
INSERT INTO responses VALUES('348811ee-705c-85eb-b811-4d58d347c8d8',1783755000000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','dnk9v-mqch9','import',NULL,NULL);
INSERT INTO responses VALUES('13b98d14-b4d5-83df-82e1-c7a98321dcae',1786523460000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','5d72t-pn3rq','import',NULL,NULL);
INSERT INTO responses VALUES('26937073-ceae-8ffc-b9f6-61552b55d764',1789291920000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','qnbsr-9kz3a','import',NULL,NULL);
INSERT INTO responses VALUES('7ba0b1e2-47d2-846d-82e8-88393858296c',1783992780000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','y2mt5-ckb4m','import',NULL,NULL);
INSERT INTO responses VALUES('4871951c-4a14-8d6c-946f-8be93c38eea4',1786761240000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','a7sw6-xjjmq','import',NULL,NULL);
INSERT INTO responses VALUES('70c7d075-883b-8efa-86d4-24a738ac55d4',1789529700000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','jzsfq-6x3ap','import',NULL,NULL);
INSERT INTO responses VALUES('2bcc4d9e-3f63-8b84-b1a5-65eadbb34f87',1784262960000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','gtnfx-tw25n','import',NULL,NULL);
INSERT INTO responses VALUES('574b271a-5613-824e-bdc4-de573376e2a3',1787031420000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','33svj-4ez8p','import',NULL,NULL);
INSERT INTO responses VALUES('8d8f97fb-ff96-871e-8c08-2c7e87b77a50',1789799880000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ftkhm-hy3v3','import',NULL,NULL);
INSERT INTO responses VALUES('2f48e258-14ed-8992-bfc7-fe1ea49e7cb1',1784533140000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','gm2yy-pabj2','import',NULL,NULL);
INSERT INTO responses VALUES('de596ded-2b35-8e72-a8b2-9fef68efed84',1787301600000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','pc2p5-aj5jv','import',NULL,NULL);
INSERT INTO responses VALUES('6a0d06da-32bc-881c-9352-ea0940d437d9',1790070060000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','fjdkx-hg472','import',NULL,NULL);
INSERT INTO responses VALUES('c627f007-15e0-8758-a68e-1ccfde864c6a',1784770920000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','my8sz-c5e95','import',NULL,NULL);
INSERT INTO responses VALUES('88975477-57a3-8d09-a1a5-94217a3647ef',1787539380000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','6kjww-yjdb2','import',NULL,NULL);
INSERT INTO responses VALUES('f9f98844-fefb-8c1b-92cc-430089b51315',1790307840000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','h9f35-c9kdz','import',NULL,NULL);
INSERT INTO responses VALUES('2d64fea6-3cd6-8efd-8cb4-4e1b42cc9e87',1785041100000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','veg79-b2642','import',NULL,NULL);
INSERT INTO responses VALUES('b442fe39-f3c0-8c3e-96de-4737544f92cb',1787809560000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','t5tfa-6j9m2','import',NULL,NULL);
INSERT INTO responses VALUES('3badcc9e-77c8-88c9-a4a0-005fe0e3efa3',1790578020000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','d2723-vstce','import',NULL,NULL);
INSERT INTO responses VALUES('5319aebc-fb2a-80e8-844a-3589275609a1',1782892080000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','5eqcx-bztsa','import',NULL,NULL);
INSERT INTO responses VALUES('bb686b0d-e166-8576-8158-f578b89497c3',1785660540000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','3anh6-pfy5q','import',NULL,NULL);
INSERT INTO responses VALUES('81b6fd26-cf73-8383-b701-135149d285cf',1788429000000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','f8yn2-cp825','import',NULL,NULL);
INSERT INTO responses VALUES('fde09097-b10b-8aec-bf5c-9c072a331b9c',1783129860000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','k2nmv-2vpry','import',NULL,NULL);
INSERT INTO responses VALUES('2b52f8ad-062c-8c8e-81f4-ea4e827b50c6',1785898320000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','h6nyn-bsgrj','import',NULL,NULL);
INSERT INTO responses VALUES('18285175-a00f-8ce6-b9f3-252ea39bafc8',1788666780000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','tbehd-bsjjw','import',NULL,NULL);
INSERT INTO responses VALUES('4b5bdd3a-aaef-8288-8a99-7e09d35cc7c0',1783400040000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ky4k9-hf95q','import',NULL,NULL);
INSERT INTO responses VALUES('0f90ef70-7e09-85e2-9701-72df10febaca',1786168500000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','kafbg-533dd','import',NULL,NULL);
INSERT INTO responses VALUES('f7ad3169-dfa8-83d6-958c-a8e88fe4641e',1788936960000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','b9kmm-47rtz','import',NULL,NULL);
INSERT INTO responses VALUES('97a602f5-ca28-833f-a257-c3c3ef8719a3',1783670220000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','3mrkc-h96df','import',NULL,NULL);
INSERT INTO responses VALUES('0e1473e5-87cc-8ab3-b4af-0701a625100b',1786438680000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','2scyt-arswd','import',NULL,NULL);
INSERT INTO responses VALUES('e081436d-23a8-8d12-98eb-ef4b441a21c0',1789207140000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','pybhh-bvndd','import',NULL,NULL);
INSERT INTO responses VALUES('2af30897-4677-8a85-91af-67e202cdb4c0',1783904400000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','fjsha-rj3e6','import',NULL,NULL);
INSERT INTO responses VALUES('b8492318-0758-8561-b84d-70d664e4e7cf',1786672860000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','b434e-mq2mk','import',NULL,NULL);
INSERT INTO responses VALUES('edfa0a95-b5a6-87a6-8140-48a6cd28e5c7',1789441320000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','amygr-46n2r','import',NULL,NULL);
INSERT INTO responses VALUES('4df3fdfc-6801-8fc7-bdb3-8779d565b5e3',1784174580000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','sjexn-6aq55','import',NULL,NULL);
INSERT INTO responses VALUES('173ad50f-546a-8f98-8585-93ba3be60aaa',1786943040000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','j2ve7-mtxsp','import',NULL,NULL);
INSERT INTO responses VALUES('7aba29a3-7434-860d-a361-6cabf40eb898',1789711500000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','gp25w-ehvbx','import',NULL,NULL);
INSERT INTO responses VALUES('4e72ac50-eec2-8924-a044-9f3156abf0d3',1784444760000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','pj7j2-mxzp7','import',NULL,NULL);
INSERT INTO responses VALUES('5a4203f6-d04c-8873-bc60-3eeb2e74368d',1787213220000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','dbc48-6vy8t','import',NULL,NULL);
INSERT INTO responses VALUES('3cb618c6-21b9-86a3-9bc6-22f9b40b2a59',1789981680000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','k25bf-w5cqy','import',NULL,NULL);
INSERT INTO responses VALUES('db57880b-e77b-8255-bcfc-c6d680462699',1784682540000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','98rcz-4kr7f','import',NULL,NULL);
INSERT INTO responses VALUES('6a3fd84f-2a90-8f5f-9d19-7eeaf9305f9e',1787451000000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ecqrh-aash2','import',NULL,NULL);
INSERT INTO responses VALUES('bc72034d-d78c-8b39-bcb7-7c0244a78d98',1790219460000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','s53ra-gakgd','import',NULL,NULL);
INSERT INTO responses VALUES('06825b4b-dbb6-89e2-befc-9c078ae7294c',1784952720000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','nw4js-3gx74','import',NULL,NULL);
INSERT INTO responses VALUES('fa875cb0-82a1-8add-bab0-b13e96efd287',1787721180000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','9zm3x-8nzyn','import',NULL,NULL);
INSERT INTO responses VALUES('742e85e5-91ea-8c4e-8e9a-7da6fe55fc53',1790489640000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','tgwb2-bzsf7','import',NULL,NULL);
INSERT INTO responses VALUES('1ed1aaab-4cdf-8114-8b27-d75f411bfb39',1785222900000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','wqz44-qc3r7','import',NULL,NULL);
INSERT INTO responses VALUES('37c2a0b9-054b-8737-a628-ce5d13fde682',1785572160000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','rzzpp-dv3zr','import',NULL,NULL);
INSERT INTO responses VALUES('6e110b6f-3aed-8c7a-83a8-b8b60c4cca12',1788340620000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','c3vet-pqppy','import',NULL,NULL);
INSERT INTO responses VALUES('1cb0719c-b9e0-8c34-a58e-9f587bad09da',1783041480000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','6rpsh-gvpx9','import',NULL,NULL);
INSERT INTO responses VALUES('5ff58d6a-93fa-8eeb-9ce5-86a171b484c3',1785809940000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','tg23c-5ffc2','import',NULL,NULL);
INSERT INTO responses VALUES('cc2bd622-8e8c-8435-a98b-91bf5472c358',1788578400000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','tdcdb-47wwa','import',NULL,NULL);
INSERT INTO responses VALUES('c3ab9f9d-332b-820f-af1a-be209a390fa0',1783311660000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','n6av4-k4dj8','import',NULL,NULL);
INSERT INTO responses VALUES('3e113842-3175-8022-bc36-63338a90618a',1786080120000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','svywr-4qyjm','import',NULL,NULL);
INSERT INTO responses VALUES('a64f8038-8179-812a-9004-6d4b69a43a77',1788848580000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','5ay67-fqybn','import',NULL,NULL);
INSERT INTO responses VALUES('3c2e1288-3038-8fbf-8b2a-8a9533f262d3',1783581840000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','w9e3p-mych8','import',NULL,NULL);
INSERT INTO responses VALUES('d3abbe4c-2c02-887c-98e4-e80b6e385816',1786350300000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','czjym-zf6vs','import',NULL,NULL);
INSERT INTO responses VALUES('66ca397c-f53a-8152-a72d-a5f9d715e3b4',1789118760000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','tvjn9-sjag2','import',NULL,NULL);
INSERT INTO responses VALUES('6ef2098c-69f0-8ebb-9f26-6df001c2c4eb',1783819620000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','v64xp-wda3p','import',NULL,NULL);
INSERT INTO responses VALUES('190321e8-e9af-8c3b-bb21-9d43cd4472b5',1786588080000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','jf7r5-tbtff','import',NULL,NULL);
INSERT INTO responses VALUES('1359fdb8-8a0c-8efc-a8cf-68e947687ab6',1789356540000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','x973k-eydfm','import',NULL,NULL);
INSERT INTO responses VALUES('4b58d7c1-9da5-87ab-b489-552e7e2d59bd',1784089800000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','z5jj8-dsz2t','import',NULL,NULL);
INSERT INTO responses VALUES('f4208c55-05af-8b46-880a-c6e47a261f15',1786858260000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ksw2n-hqhcy','import',NULL,NULL);
INSERT INTO responses VALUES('55ba60bd-31ee-8342-85a0-5bd9258c3ab9',1789626720000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','naymd-4tbkz','import',NULL,NULL);
INSERT INTO responses VALUES('3b3a330d-accd-85eb-9a2c-9a98633e3436',1784359980000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','f3964-tz49x','import',NULL,NULL);
INSERT INTO responses VALUES('ba4f4bd6-a56a-8afe-89f1-b8ae78725ff7',1787128440000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','6p5j4-qhcxh','import',NULL,NULL);
INSERT INTO responses VALUES('bf9e5356-5c1d-803b-b108-21cd8519fb64',1789896900000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','fw82g-6jxkq','import',NULL,NULL);
INSERT INTO responses VALUES('d9b775c2-789d-8bfc-b550-58f5c475d15a',1784597760000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','x7krb-cycge','import',NULL,NULL);
INSERT INTO responses VALUES('22578d07-3202-8c5b-b43f-83bed9c7fc61',1787366220000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','qfe9t-7577k','import',NULL,NULL);
INSERT INTO responses VALUES('2fcd3cac-69e8-8396-8ef3-3ada878846b8',1790134680000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','4wptj-3angk','import',NULL,NULL);
INSERT INTO responses VALUES('f505d8f7-9702-8f0e-91a3-064976dbb989',1784867940000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','258vs-w945v','import',NULL,NULL);
INSERT INTO responses VALUES('df28638c-a561-83f8-8b37-6a8ac66cef8c',1787636400000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','mqhje-babsz','import',NULL,NULL);
INSERT INTO responses VALUES('f124e7aa-bbf0-84bd-ac81-4d6fa487dc23',1790404860000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','trr37-wv2jh','import',NULL,NULL);
INSERT INTO responses VALUES('387506b7-2ce9-8241-ad45-1bf9b475f320',1785138120000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','vbr73-n7h59','import',NULL,NULL);
INSERT INTO responses VALUES('9c9238fa-618b-87b8-9d45-f189b54a5842',1787906580000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','vh3fd-66gmt','import',NULL,NULL);
INSERT INTO responses VALUES('75ec4738-3506-848c-8a35-641430e12e37',1788255840000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','f7qyb-mssw9','import',NULL,NULL);
INSERT INTO responses VALUES('038c0d02-025c-86ce-9a96-f4c049cc8ded',1782956700000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','8pf2a-rdcm2','import',NULL,NULL);
INSERT INTO responses VALUES('b7342cbc-c856-8a8a-8327-122507a73967',1785725160000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','wjgxs-spb28','import',NULL,NULL);
INSERT INTO responses VALUES('516286c4-5ab7-80d0-8f96-ee7cc252dfdb',1788493620000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','9nfjg-fpzpq','import',NULL,NULL);
INSERT INTO responses VALUES('83b52f7e-abc2-8864-9a05-85ffaf543ec2',1783226880000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','tpase-rcsd3','import',NULL,NULL);
INSERT INTO responses VALUES('567cbf88-3a00-8a94-a8ab-446514f957cc',1785995340000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','m8qdj-3p4s6','import',NULL,NULL);
INSERT INTO responses VALUES('5a71d8c9-4486-840a-91b8-fd78d4f9fe71',1788763800000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ja8xc-hrhed','import',NULL,NULL);
INSERT INTO responses VALUES('32e0f7b6-41ca-8d5b-8033-777363068fa2',1783497060000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','6m7hk-a7h3w','import',NULL,NULL);
INSERT INTO responses VALUES('4694c814-6328-821b-92a2-f65003065e78',1786265520000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','njcxa-53zjr','import',NULL,NULL);
INSERT INTO responses VALUES('85d1576d-f0a2-8652-aeec-f7f0faba0f81',1789033980000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','c3khj-63py2','import',NULL,NULL);
INSERT INTO responses VALUES('a2d2364f-ccbf-85b3-b7d8-3ab53d22ec3f',1783734840000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','zk3hh-nbxf3','import',NULL,NULL);
INSERT INTO responses VALUES('5a13158c-7db3-82a6-8b80-aa61c2762582',1786503300000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','rm24f-9d6na','import',NULL,NULL);
INSERT INTO responses VALUES('a3e4d92f-0998-8011-9602-1edc5067a24b',1789271760000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','t6krj-2hfr3','import',NULL,NULL);
INSERT INTO responses VALUES('e0d3df94-7d7c-8023-a790-8ec8f1f66ccc',1784005020000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','e599a-73x9w','import',NULL,NULL);
INSERT INTO responses VALUES('f3eb96e8-eeaf-8f6c-8ee9-faa51c958a91',1786773480000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','3jxm8-kdffd','import',NULL,NULL);
INSERT INTO responses VALUES('1d15da34-c354-8782-ac0b-d3351548c132',1789541940000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','3x8y9-tkxmk','import',NULL,NULL);
INSERT INTO responses VALUES('8e8a7fa3-7954-83b1-9374-f7a1be19504e',1784271600000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','7rvzb-fyxms','import',NULL,NULL);
INSERT INTO responses VALUES('ec3b092c-09ed-844e-ae93-2a1ffb59dfc3',1787040060000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','d8cd2-fwn3z','import',NULL,NULL);
INSERT INTO responses VALUES('64716fdb-59bf-80b3-b95a-aeaee9f5bbe3',1789808520000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','h3efq-6d6xs','import',NULL,NULL);
INSERT INTO responses VALUES('4f844c4c-4319-8f01-9e4c-934b3d821132',1784509380000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','tc8pb-e877y','import',NULL,NULL);
INSERT INTO responses VALUES('458717bb-ae85-8e89-affd-5d2fac2fda5c',1787277840000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','cpc5z-kkd3c','import',NULL,NULL);
INSERT INTO responses VALUES('86ca2241-ee33-8d8a-a030-61e7eb8c4fd0',1790046300000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','k8max-j2twk','import',NULL,NULL);
INSERT INTO responses VALUES('3e9f8262-6624-80fa-8030-ef1a0a24e661',1784779560000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','vy7f7-tm2ys','import',NULL,NULL);
INSERT INTO responses VALUES('d16274a6-5ac0-86fd-adb8-3c3c85d30299',1787548020000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','yt3fk-zq6r9','import',NULL,NULL);
INSERT INTO responses VALUES('c641175a-75cd-8b1d-933a-5b05b9f3565d',1790316480000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','fa9a7-ksppe','import',NULL,NULL);
INSERT INTO responses VALUES('093c85e0-381d-8f3d-98f3-3d0dcc7ba0f7',1785049740000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','rhpzm-pp5wz','import',NULL,NULL);
INSERT INTO responses VALUES('c9b0b263-0a1e-86e9-92c9-1bf86090d670',1787818200000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','98snk-vgfam','import',NULL,NULL);
INSERT INTO responses VALUES('194dd7d6-50aa-8e69-9ab1-7ea8e6156b69',1790586660000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','xyfww-3kh73','import',NULL,NULL);
INSERT INTO responses VALUES('8d40fd7c-f867-8fc4-9c1b-0eed19abc8e5',1782868320000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','vrjz4-cbsjs','import',NULL,NULL);
INSERT INTO responses VALUES('94503b75-4ecb-858a-963c-1c4aa0ea96cc',1785636780000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','x3vm8-8went','import',NULL,NULL);
INSERT INTO responses VALUES('aa1dadc6-be16-8417-98cc-65e803bcd7be',1788405240000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','8eacr-cqyvx','import',NULL,NULL);
INSERT INTO responses VALUES('15cb3b95-48cc-8d49-b24c-adb5c8970872',1783138500000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','vp3r2-98tfv','import',NULL,NULL);
INSERT INTO responses VALUES('b45c0c4b-d6fe-8d08-8ec2-af1178261f42',1785906960000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','mz58p-g8ngz','import',NULL,NULL);
INSERT INTO responses VALUES('566f1e44-16d8-8b7a-999f-204e5eb03c22',1788675420000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','bh6n6-schbd','import',NULL,NULL);
INSERT INTO responses VALUES('64ce4ba6-4909-8ae3-bd5d-1de48517aead',1783408680000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','xm852-w93pe','import',NULL,NULL);
INSERT INTO responses VALUES('154eb196-5207-8af1-a711-231897f04cc6',1786177140000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','gjsmx-2cchz','import',NULL,NULL);
INSERT INTO responses VALUES('120f76e7-9920-8b1c-8a14-4a957b5ea7f0',1788945600000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','8jt6z-82fvy','import',NULL,NULL);
INSERT INTO responses VALUES('f33b7a2e-fd51-839b-bf62-3190093e6b49',1783646460000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','dg39p-wbgaw','import',NULL,NULL);
INSERT INTO responses VALUES('3b1611af-963b-8fc2-8dd2-2e1926e7f74a',1786414920000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','6j2m6-yngsf','import',NULL,NULL);
INSERT INTO responses VALUES('46d79e92-6c64-83db-9bfd-06ad93d401ef',1789183380000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','jdssz-9jbyr','import',NULL,NULL);
INSERT INTO responses VALUES('6175af20-272e-804a-9b4a-dce39f15d25e',1783916640000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','3ra4d-2ry6e','import',NULL,NULL);
INSERT INTO responses VALUES('939a2e64-735c-862a-aa5a-53d6ae2cff62',1786685100000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','etx9c-c837m','import',NULL,NULL);
INSERT INTO responses VALUES('8aad7ac0-45e1-84b0-b668-dda0aaa780c3',1789453560000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','nvc6x-mhkbq','import',NULL,NULL);
INSERT INTO responses VALUES('71143f43-eec3-8537-9dd4-83b1d14287c0',1784186820000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','w3smr-hqsx2','import',NULL,NULL);
INSERT INTO responses VALUES('5b9a61e5-ff18-8410-b64f-3d191e0ae463',1786955280000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','nzpx6-wdqzm','import',NULL,NULL);
INSERT INTO responses VALUES('df119dd7-7eba-8ffa-ab83-80ed12376980',1789723740000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','pgpn9-9pcg8','import',NULL,NULL);
INSERT INTO responses VALUES('40f37c46-ddfc-8dcf-b40a-c4f181c10ad2',1784424600000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','9b3nq-gaj24','import',NULL,NULL);
INSERT INTO responses VALUES('61c1b101-4c4b-8dd6-bb21-ab66901449af',1787193060000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','jsthj-tbbmz','import',NULL,NULL);
INSERT INTO responses VALUES('3fd4d1b7-7698-8b88-b355-ac188f5289bc',1789961520000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','35ejt-yraas','import',NULL,NULL);
INSERT INTO responses VALUES('ce69fef4-19a3-8060-96ac-5f6675fa6d75',1784694780000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','k5p2q-ndwqs','import',NULL,NULL);
INSERT INTO responses VALUES('8283ee80-dcb8-8aa7-adb2-c135de51ea4e',1787463240000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','72jhx-xpy93','import',NULL,NULL);
INSERT INTO responses VALUES('f80523b6-365b-8d00-85d8-5214bcc8fb59',1790231700000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','zerjj-8wv7e','import',NULL,NULL);
INSERT INTO responses VALUES('73885c48-f32c-8cfb-9b5f-2a91ce84c0ce',1784964960000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','a9sbe-brjdx','import',NULL,NULL);
INSERT INTO responses VALUES('fd246ffd-9d8d-8b39-b351-35e6383caea5',1787733420000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','7vtep-ybajq','import',NULL,NULL);
INSERT INTO responses VALUES('a1b22286-a41f-8adc-998d-8ab291d35972',1790501880000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','cddxj-vaf7k','import',NULL,NULL);
INSERT INTO responses VALUES('463bc823-daf3-8815-a1b5-c5e890ead6bf',1785202740000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','y33fm-zjbx7','import',NULL,NULL);
INSERT INTO responses VALUES('82721988-8497-86bb-b334-b106e259a02b',1785552000000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','ar5xb-9w8y5','import',NULL,NULL);
INSERT INTO responses VALUES('83dd89aa-e9d2-8395-88e6-6fbb50dca6eb',1788320460000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','8hme5-d2xvv','import',NULL,NULL);
INSERT INTO responses VALUES('e06d90c2-bde7-820b-95d5-7b60b4cb4e1f',1783053720000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','t64vh-36m5e','import',NULL,NULL);
INSERT INTO responses VALUES('91da90c5-2e05-88a1-a169-43a8ddbb2130',1785822180000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','sesax-wezvb','import',NULL,NULL);
INSERT INTO responses VALUES('58ebe798-c42a-8a73-b5ca-e7dbe398a435',1788590640000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','jhrav-htrhz','import',NULL,NULL);
INSERT INTO responses VALUES('5b9c2f72-3328-8256-92b0-c9a66c359d26',1783323900000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','sszpq-sgmtk','import',NULL,NULL);
INSERT INTO responses VALUES('4da6edde-5fb8-8817-a4ff-ee1c3a0c3b04',1786092360000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','vqj4j-y6hph','import',NULL,NULL);
INSERT INTO responses VALUES('acee6e2d-59fa-89d0-989f-e80f4783910d',1788860820000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','drdm5-53ath','import',NULL,NULL);
INSERT INTO responses VALUES('04115fa0-fa7d-8702-9943-66ec2bba646a',1783561680000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','4d4yt-hqhdj','import',NULL,NULL);
INSERT INTO responses VALUES('6f3f3d0a-8383-858f-8d7d-7bbe8efa3540',1786330140000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','j98np-cxqgm','import',NULL,NULL);
INSERT INTO responses VALUES('80c7f8b1-1a00-8438-8082-a2b39c8b85ff',1789098600000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','t82ky-gfaxq','import',NULL,NULL);
INSERT INTO responses VALUES('ccb67829-b62d-88e5-b395-7ab82d23df3d',1783831860000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','p5h9v-vfvt2','import',NULL,NULL);
INSERT INTO responses VALUES('c645f988-dcbe-8187-b5ca-0753e1560c4b',1786600320000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','4pkf2-3cnde','import',NULL,NULL);
INSERT INTO responses VALUES('c6a9b1c7-2e39-8ff6-91ed-eb652f4428cc',1789368780000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','7dsy6-da8b4','import',NULL,NULL);
INSERT INTO responses VALUES('a08eff96-1114-8998-998e-8354850b6919',1784102040000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','2trqq-eg2g2','import',NULL,NULL);
INSERT INTO responses VALUES('922f4c35-316c-8915-857f-2c70438c6711',1786870500000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','tmw6a-hn3yh','import',NULL,NULL);
INSERT INTO responses VALUES('ad1c4cc7-ac81-859a-a539-ef6fb5a4c134',1789638960000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',5,NULL,'-HEPG_VJ81jiNZXDLkqQoA','6zfnn-ptjzt','import',NULL,NULL);
INSERT INTO responses VALUES('986e7271-68a0-8f71-8369-76500b67a50f',1784339820000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'2-----',2,NULL,'Nzj2k_RXSnoLCMQF6GS6Tx','e9s92-ce3wc','import',NULL,NULL);
INSERT INTO responses VALUES('0b6cda67-df12-8233-bff1-608b10138c4d',1787108280000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'2-----',2,NULL,'Nzj2k_RXSnoLCMQF6GS6Tx','bq38x-tw6rs','import',NULL,NULL);
INSERT INTO responses VALUES('f04ad543-e3cf-814e-8123-2a379443a3e5',1789876740000,1795980261462,'','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'2-----',2,NULL,'Nzj2k_RXSnoLCMQF6GS6Tx','tdzvf-pyg75','import',NULL,NULL);
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`staff` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`login` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer
);
CREATE TABLE `tallies` (
	`month` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`stream` text NOT NULL,
	`questionnaire` text NOT NULL,
	`version` integer NOT NULL,
	`pattern` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`month`, `stream`, `questionnaire`, `version`, `area`, `procedure`, `channel`, `unit`, `pattern`)
);
INSERT INTO tallies VALUES('2026-07','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',80);
INSERT INTO tallies VALUES('2026-08','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',80);
INSERT INTO tallies VALUES('2026-09','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'1-----',80);
INSERT INTO tallies VALUES('2026-07','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',20);
INSERT INTO tallies VALUES('2026-08','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',20);
INSERT INTO tallies VALUES('2026-09','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,'555550',20);
INSERT INTO tallies VALUES('2026-07','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',99);
INSERT INTO tallies VALUES('2026-08','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',99);
INSERT INTO tallies VALUES('2026-09','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'5-----',99);
INSERT INTO tallies VALUES('2026-07','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'2-----',1);
INSERT INTO tallies VALUES('2026-08','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'2-----',1);
INSERT INTO tallies VALUES('2026-09','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,'2-----',1);
CREATE TABLE `touchpoints` (
	`code` text PRIMARY KEY NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`counter` text NOT NULL,
	`channel` text NOT NULL,
	`questionnaire` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`retired_at` integer,
	`retired_by` text,
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`kind` text NOT NULL,
	`retired_at` integer
);
INSERT INTO units VALUES('mot-cua','Trung tâm Phục vụ hành chính công phường','Ward Public Administrative Service Centre','one-stop',NULL);
INSERT INTO units VALUES('van-phong-hdnd-va-ubnd','Văn phòng HĐND và UBND','Office of the People’s Council and People’s Committee','office',NULL);
INSERT INTO units VALUES('phong-van-hoa-xa-hoi','Phòng Văn hóa - Xã hội','Division of Culture and Social Affairs','division',NULL);
INSERT INTO units VALUES('phong-kinh-te-ha-tang-va-do-thi','Phòng Kinh tế, Hạ tầng và Đô thị','Division of Economy, Infrastructure and Urban Affairs','division',NULL);
INSERT INTO units VALUES('trung-tam-van-hoa-thong-tin-va-the-thao','Trung tâm Văn hóa, Thông tin và Thể thao','Centre for Culture, Information and Sports','centre',NULL);
INSERT INTO units VALUES('tram-y-te','Trạm Y tế','Health Station','health-station',NULL);
INSERT INTO units VALUES('truong-hoc','Các trường công lập','Public schools','school',NULL);
INSERT INTO units VALUES('cong-an-phuong','Công an phường','Ward Police','police',NULL);
CREATE TABLE `alerts` (
	`day` text NOT NULL,
	`touchpoint` text NOT NULL,
	`kind` text NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`day`, `touchpoint`, `kind`)
);
CREATE TABLE `cases` (
	`number` integer PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`opened_on` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`words` text NOT NULL,
	`reply` text,
	`replied_on` text
);
CREATE TABLE `contacts` (
	`case` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`sealed` text NOT NULL,
	`consented_on` text NOT NULL,
	`delete_on` text NOT NULL,
	FOREIGN KEY (`case`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `kiosks` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`touchpoint` text NOT NULL,
	`procedures` text NOT NULL,
	`pin` text NOT NULL,
	`pairing_hash` text,
	`pairing_expires_at` integer,
	`token_hash` text,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`paired_at` integer,
	`retired_at` integer,
	`last_seen_at` integer,
	`waiting` integer,
	`version` text,
	`clock_ahead` integer,
	`storage` text,
	FOREIGN KEY (`touchpoint`) REFERENCES `touchpoints`(`code`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `slip_dossiers` (
	`hash` integer PRIMARY KEY NOT NULL,
	`issued_on` text NOT NULL
);
CREATE TABLE `slips` (
	`number` integer PRIMARY KEY NOT NULL,
	`sheet` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`questionnaire` text NOT NULL,
	`invited` integer NOT NULL,
	`issued_on` text NOT NULL,
	`issued_by` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_on` text
);
CREATE TABLE `cells` (
	`month` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`stream` text NOT NULL,
	`questionnaire` text NOT NULL,
	`version` integer NOT NULL,
	`n` integer NOT NULL,
	`sums` text,
	`summed` integer DEFAULT 0 NOT NULL,
	`format` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`month`, `stream`, `questionnaire`, `version`, `area`, `procedure`, `channel`, `unit`)
);
INSERT INTO cells VALUES('2026-07','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,100,'[100,80,20,100,80,80,320,1280,20,0,20,20,20,20,20,0,20,20,20,20,0,20,20,20,20,0,20,20,20,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]',100,1);
INSERT INTO cells VALUES('2026-08','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,100,'[100,80,20,100,80,80,320,1280,20,0,20,20,20,20,20,0,20,20,20,20,0,20,20,20,20,0,20,20,20,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]',100,1);
INSERT INTO cells VALUES('2026-09','van-phong-hdnd-va-ubnd','chung-thuc','','desk','volunteer','one-stop',1,100,'[100,80,20,100,80,80,320,1280,20,0,20,20,20,20,20,0,20,20,20,20,0,20,20,20,20,0,20,20,20,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]',100,1);
INSERT INTO cells VALUES('2026-07','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,100,'[100,1,99,100,1,1,3,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]',100,1);
INSERT INTO cells VALUES('2026-08','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,100,'[100,1,99,100,1,1,3,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]',100,1);
INSERT INTO cells VALUES('2026-09','van-phong-hdnd-va-ubnd','ho-tich','','online','volunteer','online',1,100,'[100,1,99,100,1,1,3,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]',100,1);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('deeds',4);
INSERT INTO sqlite_sequence VALUES('population_changes',2);
CREATE INDEX `responses_by_time` ON `responses` (`answered_at`);
CREATE UNIQUE INDEX `staff_login_unique` ON `staff` (`login`);
CREATE UNIQUE INDEX `cases_code_hash_unique` ON `cases` (`code_hash`);
CREATE INDEX `contacts_by_deletion` ON `contacts` (`delete_on`);
CREATE UNIQUE INDEX `kiosks_pairing_hash_unique` ON `kiosks` (`pairing_hash`);
CREATE UNIQUE INDEX `kiosks_token_hash_unique` ON `kiosks` (`token_hash`);
CREATE INDEX `slips_by_day` ON `slips` (`issued_on`);
CREATE INDEX `slips_by_sheet` ON `slips` (`sheet`);
CREATE TRIGGER `responses_are_counted` AFTER INSERT ON `responses` BEGIN
	INSERT INTO `tallies` (`month`, `unit`, `area`, `procedure`, `channel`, `stream`, `questionnaire`, `version`, `pattern`, `n`)
	VALUES (strftime('%Y-%m', new.answered_at / 1000 + 7 * 3600, 'unixepoch'), new.unit, new.area, new.procedure,
		new.channel, new.stream, new.questionnaire, new.version, new.pattern, 1)
	ON CONFLICT DO UPDATE SET n = n + 1;

	INSERT INTO `cells` (`month`, `unit`, `area`, `procedure`, `channel`, `stream`, `questionnaire`, `version`, `n`)
	VALUES (strftime('%Y-%m', new.answered_at / 1000 + 7 * 3600, 'unixepoch'), new.unit, new.area, new.procedure,
		new.channel, new.stream, new.questionnaire, new.version, 1)
	ON CONFLICT DO UPDATE SET n = n + 1;

	INSERT INTO `days` (`day`, `touchpoint`, `area`, `procedure`, `channel`, `stream`, `n`, `answered`, `satisfied`, `flagged`)
	VALUES (strftime('%Y-%m-%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch'), new.touchpoint, new.area, new.procedure,
		new.channel, new.stream, 1, new.overall IS NOT NULL, coalesce(new.overall, 0) >= 4, new.flags IS NOT NULL)
	ON CONFLICT DO UPDATE SET n = n + 1, answered = answered + excluded.answered,
		satisfied = satisfied + excluded.satisfied, flagged = flagged + excluded.flagged;
END;
COMMIT;
