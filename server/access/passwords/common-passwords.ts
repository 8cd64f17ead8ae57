/**
 * The commonest passwords, without marks, spaces and signs, in small letters: the usual
 * ones of published lists (as zxcvbn collects them: Copyright 2012-2016 Dan Wheeler and Dropbox,
 * 2021 zxcvbn-ts, MIT licence), without obscene ones, and what is usual in Vietnamese. Read only when a password is chosen or has to be looked at.
 */
export const commonPasswords = `
00000 000000 0007 007007 01011 01011980 01011990 01012000 01012001 01012010 01012011 010203 01234567 012345678
0123456789 02091945 102030 102938 1029384756 1081945 111111 11111111 11112222 111222 111222333 1122 112233 11223344
1122334455 112358 11235813 1123581321 12121 121212 121314 1221 123098 12312 123123 12312312 123123123 1231234 123123a
1232323q 123321 123321123 123321q 1234 1234321 12344321 12345 123454321 1234554321 123456 1234567 12345678 123456789
1234567890 1234567890q 12345678910 123456789a 123456789abc 123456789q 12345678a 1234567a 1234567q 123456a 123456aa
123456q 123456qwerty 123456z 12345a 12345q 12345qwert 1234abcd 1234qwer 123654 123654789 12369874 123698745 123789
123987 123abc 123asd 123qaz 123qwe 123qwe123 123qweasd 123qweasdzxc 123zxc 124578 12qwaszx 131313 134679 135790 141627
142536 147258 147258369 147852 147852369 1478963 14789632 147896325 159357 159753 159951 1701 19001560 19081945
192837465 19901990 19911991 19921992 19931993 19941994 19951995 19961996 19971997 19981998 19991999 1a2b3c 1a2b3c4d
1passwor 1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 20002000 20012001 20022002 20032003
20042004 20052005 2020 20202020 2021 20212021 2022 20222022 2023 20232023 2024 20242024 2025 20252025 2026 20262026
2027 2112 21122112 223344 246810 25802580 258456 30041975 314159 31415926 315475 321654 393939 4128 445566 456123
456654 456789 456852 4815162342 5150 51505150 555666 567890 654321 666666 666888 666999 6751520 6868 686868 68686868
6969 696969 741852 741852963 753159 753951 7777777 789456 789456123 7895123 797979 8386 852456 8675309 868686 87654321
888888 8j4ye3uz 911911 9379992 951753 963852741 987456 987654321 9876543210 a12345 a123456 a1234567 a12345678
a123456789 a1b2c3 a1b2c3d4 a1s2d3f4 aa123456 aaa111 aaa123 aardvark aaron abc12 abc123 abc12345 abc123456 abcd1234
abcdabcd abgrtyu abigail access access14 accord account action active adam adgjmptw adidas admin adminadmin
administrator adrian aezakmi africa aggies aibiet aibietday airborne airforce airplane alabama alan alaska albert
alberto alejandr aleksandr alex alexande alexander alexandr alexandra alexis alfred alice alicia aliens alison allen
allison alpha alpha1 alpine always alyssa amadeus amanda amateur amazon amber amber1 america american amsterdam anakin
anastasia anders anderson andre andrea andreas andrei andrew andrew1 andrey andy angel angel1 angela angelica angelina
angelo angels angiang anhhung anhnhoem anhtrang anhyeuem anhyeuemnhieu anhyeuemnhieulam animal anime anna annette
annie anthony anthony1 anton antonio anubis anything apache apollo apple apple1 apples april aquarius aragorn archer
archie area51 arizona arnold arsenal arthur artist asd123 asdasd asdf asdf123 asdf1234 asdfasdf asdfg asdfgh asdfghj
asdfghjk asdfghjkl asdzxc ashley ashton asian aspirine assass assassin assman asterix astros athena atlanta atlantic
atlantis atomic auburn audition audrey august aurora aussie austin autumn avalon avatar avenger awesome azerty babe
babes baby babydoll babygirl babylon babylon5 bacgiang backan bacninh bactuliem badass badboy badger badinh baggins
bailey ball baller balls bambam bame bamemuon banana bananas bandit bang bangkok banshee baochau baolinh baongoc
baotran barbara barbie barcelon barcelona barkley barney baseball basket basketba basketball bass bassman bastard
batman battle bautroi baxter beach beagle bear beast beatles beatrice beautiful beauty beaver beavis beckham becon
becuncuon beer beetle beheo bell bender benjamin bennett benson bentley bentre berlin bernard bernie bertha bexinh
beyeu bianca bichngoc bichphuong bienca bienxanh biethet bigballs bigboy bigdaddy bigdog bigfoot biggie bigguy bigmac
bigman bigone bigred bill billie billy billybob bimbim bimbong bingo binhan binhdinh binhduong binhyen biraymuoi bird
birdie birdman birthday biscuit bishop biteme blabla black black1 blackcat blackdog blackie blackjac blackman blacky
blade blades blahblah blake blaster blazer blessed blink182 blizzard blonde blondes blondie blood blue blue123 blue22
bluebird blueeyes bluemoon blues bluesky boat bobafett bobbie bobbob bobby bobcat bobo bocau boeing bollocks bollox
boma bomay bomaylabo bomber bome bond bond007 bondage bonehead boner bones bongbong bongda bongdavietnam bonghoa
bonghong bonjour bonnie booger boogie boomer booty bosco boss bossman boston bottom bowler bowling bradley brandi
brandon brandon1 brandy brasil braves brazil breeze brenda brendan brian brianna bridge bridget britney brittany
broken bronco broncos brooke brooklyn brooks brother brown brownie browns bruce brucelee bruins bruno brutus bryan
bubba bubba1 bubble bubbles buck buckeye buckeyes buddha buddy buddy1 budlight buffalo buffett buffy bugger buithi
buivan bulldog bulldogs bullet bullshit bunny buonlam buonqua burger burton bush business buster buster1 butler butt
butter butterfl butterfly butthead buttons byteme cactus cadillac caesar caliente californ callie calvin camaro camau
camel camelot camera cameron camille camon camonban campbell camtu canada canbo cancer candy candyman cannon cantho
cantona caobang caothu capital captain cardinal carlo carlos carmen carol carolina caroline carolyn carpet carrie
carrot carson carter cartman caserta casey casino casper cassidy cassie castle catalina catch22 catdog catfish
catherin cats caugiay cavalier cdtnkfyf celeste celica celine celtic celtics center cessna champion champs chance
chandler change changeme chaoban chaos charger chargers charles charlie charlie1 charlott charlotte charly chauanh
check cheese chelsea chelsea1 cherokee cherry cheryl chester chevelle chevrole chevy cheyenne chicago chichi chicken
chicks chiefs chienthang children chimcanhcut chimung chipper chloe chocolat chocon choden chongcuatoi chongyeu
chopper chris chris1 chrissy christ christia christian christin christine christop christy chronic chubby chuck chucky
chucmungnammoi chucmungsinhnhat cindy cjkysirj cjkywt claire clancy classic claude claudia clayton clifford clinton
clitoris clover cobra cocacola codon cody coffee cogang cogangle cogangnhe colleen college collins colombia colorado
colors colt45 coltrane columbia commando compaq computer conan conbo conchim concho concrete condor congan congchua
congchuc congphuong conho conhocon conmeo connect connie connor conrong conrongchautien consumer contho contrau
control conyeu conyeubame conyeubo conyeume cookie cookies cool cooldude cooler coolio cooper copper corona corvette
cosmos cosworth cotton cougar country courtney cowboy cowboys cowboys1 coyote cracker crazy cream creampie creative
cricket crimson cristina crusader crystal cthutq cuddles cunbong cuncon cunyeu cuoilen curious curtis cxfcnmt cynthia
daddy dagger daisy daklak dakota dalat dallas damian damien danang dancer danger dangnhap dangthi dangvan daniel
daniela danielle danni danny dark darkness darkside darkstar darling darren darwin dave david david1 dawg daytona
dbrnjhbz dead deadhead deanna death debbie december deedee defender defiant deftones delete delta delta1 denis denise
dennis denvau denver deobiet deocopass deohieu depgiai deptrai deptraikhongcogisai derrick design desire destiny
dethuong dethuongqua detroit devil devildog devils dexter dfvgbh diablo diamond diamond1 diamonds diana dichvucong
dienbien dienbienphu dienthoai diesel dietcoke dieulinh digger digital dilbert dillon dima dingdong director dirty
discover disney dixie dkflbvbh doberman docthan doctor dodge dodger dodgeram dodgers dogg doggie doggy dogs doican
doimatkhau doituyen dollar dolphin dolphins dominic domino donald dongda dongnai dongsong donkey donnie donvi doodle
dookie doraemon doremon dorothy dothi douglas dovan drago dragon dragon1 dragons dream dreamer dreams driver drizzt
drowssap drpepper drummer dublin ducanh ducati duck ducminh ducthang dude dudley duke dumbass duncan duongqua duongvan
durango dustin dusty duyanh duykhanh dylan eagle eagle1 eagles eatme eatshit eclipse eddie eduard edward einstein
ekaterina elaine electric element elena elephant elijah elizabet elizabeth elliott elvis elvis1 elwood embe embecon
emerald emily eminem emmanuel emnhoanh empire emyeuanh emyeuanhnhieu energy engine engineer england english enigma
enjoy enter enterpri eric ernest erotic escort esther eternity eugene evelyn everton excel exigen exigent explorer
express extreme facebook faith falcon falcons family fantasy farmer faster fatass fatboy fatcat father fatman felix
fender fernando ferrari ferret fetish ficken fighter finger finish fire fireball firebird firefly fireman fish fisher
fishing fktrcfylh fktrctq flames flash flatron fletcher flight flipper florence florida flower flowers fluffy flyboy
flyers foobar football ford forest forever forget forgot formula formula1 forrest fossil foster foxtrot france frances
francis franco frank frank1 frankie franklin freak freaky freckles fred freddie freddy frederic fredfred free freedom
freedom1 freefire freeman freepass freeuser french friday friend friends frog frogger froggy front242 frosty funtime
fusion future fyfcnfcbz fylhtq gabriel gacon galaxy galina galore gambit gandalf gangbang gangsta gangster garbage
garcia garden garfield garrett gary gateway gateway1 gator gators gatrong gaubong gaucon gautruc geheim gemini general
genesis genius george georgia gerald gerard german germany geronimo getsome gfhjkm ghbdtn ghbdtnbr ghjcnj ghost giabao
giadinh giadinhlaso1 giadinhtoi giadinhyeuthuong giahan giahuy giaiphong gialai giamdoc giangvo giants gibson gilbert
gillian ginger giovanni girl girls gizmo gizmodo global gloria gmail gn56gn56 goblin goblue goddess godzilla goforit
gold goldberg golden goldfish goldie golf golfer golfing goober good goodbye goodluck goodtime google goose gordon
gorilla gotcha gothic grace gracie graham granny grateful great green green1 greenday greg gregory gremlin grendel
griffey griffin grizzly groovy grover guardian guinness guitar gundam gunner gunny hacker hadong hagiang haianh
haibatrung haidang haiduong hailinh hailong haiphong haiyen halflife hallo halong hamburg hamilton hamlet hammer
hamster hamy hanam hanhchinh hanhchinhcong hanhphuc hanhphucnhe hannah hannibal hanoi hanoi2024 hanoi2025 hanoi2026
hanoimua hanoipho hansolo happy happy1 hard hardcore harder hardon harley harley1 harmony harold harris harrison harry
harvey hastings hatinh hawaii hawkeye hayden head hearts heather heather1 heaven hector helena hell hellfire hello
hello1 hello123 help helpme hendrix hengaplai henry hentai heocon heomap herbert hercules herman hermes hershey
hesoyam hethong hienluong highland hiphop history hitler hitman hjvfirf hoabinh hoacuc hoadao hoahong hoalan hoamai
hoanganh hoangde hoanghai hoanghoatham hoanglan hoanglong hoangmai hoangnam hoangthi hoangthuylinh hoangtu hoangvan
hoangviet hoangyen hoankiem hoaphuong hoasen hoasua hoathinhly hobbes hobbit hochiminh hockey hoilamgi holden holiday
holland holly hollywoo holmes holy home homer homer1 homerun homnay homqua honda honda1 honey hongha honghai honghanh
hongkong hongngoc hongnhung hongvan hooker hooters hoover horndog hornet horney horse horses hoso hotboy hotdog
hotgirl hothi hotrang hotrod hotstuff hottie house houston hovan howard hudson hummer hungyen hunter hunter1 hunting
huongduong husker huskers huuphuoc huyentrang huynhduc hyvong ibanez icecream iceman iforgot iloveu iloveyou imagine
immortal impala imperial incubus indian indiana indians indigo infantry inferno infiniti infinity insane inside
integra internet intrepid ioanh ioem iphone ireland irina irish ironman isabel isabella isabelle island israel italia
iuanh iuem ivanov iverson iwantu jack jackal jackass jackie jackoff jackson jacob jaguar jake jamaica james james1
jamie jammer janice janine january japan jasmin jasmine jason jason1 jasper jazz jeep jeff jeffrey jennifer jenny
jeremiah jeremy jericho jerome jerry jersey jesse jessica jessica1 jessie jester jesus jesus1 jimbo jimbob jimmy
joanna joanne joejoe joey john john316 johnjohn johnny johnson joker jonathan jones jordan jordan23 joseph josh joshua
juan judith juice julia julian julie jumper jungle junior jupiter justdoit justice justin justme juventus kaiser
kaktus kangaroo kansas karate karen karina kasper katana katerina kathleen katie katrin katrina kawasaki keeper keith
kelley kelly kelsey kembong kemtrung kennedy kenneth kenny kenwood kermit ketoan kevin kevin1 keyboard khanhhoa
khanhhuyen khanhlinh khanhvy khaosat khicon khidot khongbiet khongcogi khongcomatkhau khongmatkhau khongnho khongquen
kiengiang kieuoanh killer killer1 kimanh kimberly kimchi kimlien kimma kimngan kimoanh king kingdom kingkong kingston
kirill kiss kisses kissme kitkat kitten kitty kittycat klaster knicks knight knights kodiak kolobok kontum kramer
krishna kristen kristi kristin kristina kyle labrador lacrosse ladies lady ladybug laguna laichau lakers lamdong lamgi
lamgico lananh lancer langson lanhdao lanhuong lanphuong laocai laogi larisa larry lasvegas latino laura lauren laurie
lawrence lawyer leather ledzep legend legion legolas lemons lenhhoxung lennon leonard leonardo leopard lesbian
lesbians leslie lestat lester lethi letmein letmein1 letmein2 letsgo leva levan levanc lexmark liberty lick licker
lickme lienminh lienminhhuyenthoai lienquan lieugiai life lifehack light lightnin lights lincoln linda lindsay lindsey
linhchi linhdan liquid lisa little liverpoo liverpool lizard lizzie lobster logan logitech lol123 lolita lollipop
lollol london lonely lonestar lonewolf long longan longbien longhorn lonlon looking lorenzo lorraine loser louise
loulou love lovelove lovely loveme lover loverboy lovers loveyou loving lowrider lucas lucifer lucky lucky1 lucky7
lucy ludwig luke luther lvbnhbq lyvan machine maddie maddog madison madman madmax madness madonna madrid maestro
maggie magic magic1 magnolia magnum magnus maianh maichi maiden maihuong mailcreated5240 maimai mainho mainhoem
maiphuong maiyeuanh maiyeuem makaveli maksim malcolm malibu mallard mamaeoi mami manager manchester mandy mang maniac
manson manuel manutd marathon marcel marco marcus margaret margarita maria mariah marian marie marina marine mariners
marines marino mario marion mark markus marlboro marley marlin marshall martha martin martina martinez martini marvel
marvin mary maryjane mason massive master master1 masters matkhau matkhaucu matkhaucuatoi matkhaumoi matkhaune matma
matmaso matrix matroi matt matthew matthew1 mattrang mattroi mature maudo mauhong maurice mautim mauvang mauxanh
mauyeu maverick maxima maximus maxine maxmax maxwell maychu maylinh maymanmaiman maytinh megadeth megaman megan
melanie melinda melissa melody melvin member memphis meocon meoden meomeo meotrang mercedes mercury meridian merlin
mersedes metallic metallica method mexico miami michael michael1 michel michele michelle michigan mickey microsoft
midnight miguel mike mikey milano miller millie million milton mine minecraft minhanh minhchau minhduc minhhang
minhhieu minhhoang minhkhoi minhlaminh minhngoc minhquan minhthu minhtrang minhtuan minnie mirage miranda mission
missy mister mistress misty mitchell mitmit mityeu mobile mollie molly molly1 molson monday money money1 mongoose
monica monika monique monitor monkey monkey1 monkeys monopoly monroe monster montana montreal mookie moomoo moon moose
morgan morpheus morris morrison moscow motcua mother motminh motorola mottinhyeu mountain mouse movie mozart muadong
muahe muahoa mualanh muamua muaroi muathu muaxuan muffin mulder munchkin murphy murray muscle mushroom music musicman
mustang mustang1 mustangs myanhyeu myhanh mylinh mylove mypass myself mystery mytam nadine naked namdinh nammoi
namsinh namtuliem napoleon naruto nascar nasty nastya natali natalia natalie natasha nathan national naughty ncc1701
ncc1701d ncc1701e nellie nelson nemesis neptune network newlife newman newpass newport newton newyork nfnmzyf ngay
ngaymai nghean ngocanh ngocbich ngocdiep ngockhanh ngoclan ngocmai ngocquynh ngoctrinh ngoinha ngoisao
ngothi ngovan nguoidung nguoivietnam nguyen nguyenanh nguyenduc nguyenhoang nguyenhuu nguyenminh nguyenngoc
nguyenquang nguyenthanh nguyenthi nguyenthia nguyenthihoa nguyenthilan nguyenthimai nguyenvan nguyenvana nguyenvanan
nguyenvanb nhansu nhanuoc nhanvien nhapmatkhau nhatoi nhatrang nhoanh nhoem nicholas nick nicola nicolas nicole
niemtin nikita nikki nimrod niners ninhbinh ninja nintendo nipple nipples nirvana nissan nobita nokia nolimit none
noodles nookie nopass norman norton nothing november nugget nuhoang nuttertools nylons nymets oakland obiwan oblivion
october odessa office ohyeah oicu812 oksana oldman olga oliver olivia omega onelove online open openup oracle orange
orion orlando oscar osiris ou812 outlaw overlord oxford pa55word pacific packard packers pacman painter pakistan
palace paladin palmer pamela panama panasonic pancho pandora pantera panther panthers panties panzer paradise paradox
paris parker parola parrot party pascal pass pass123 passat passcuatoi passion passmoi passport passw0rd passwor
password password1 password123 patches patricia patrick patrick1 patriot patriots patton paul pauline pavilion payton
peace peaches peanut peanuts pearljam pebbles peekaboo peewee pegasus pencil penelope penguin penguins penny pentium
people pepper pepsi pepsi1 perfect personal pervert pete peter peterpan peugeot phamthi phamvan phantom phanvan philip
philips phillip philly phoebe phoenix phoenix1 photo photos phpbb phuong phuonganh phuonglinh phuongly phuongmai
phuongnam phuongthao phuquoc phutho phuyen picard picasso pickle pickles pics picture pierre piglet
pikachu pimp pimpin pineappl ping pink pioneer pirate pirates pitbull pizza planet plastic platinum playboy player
playtime please pleasure plumber plymouth poison pokemon polaris police polina polo pontiac pooh poohbear pookie poop
pooper poopie poopoo popcorn popeye porkchop porsche porsche9 porter portland portugal postal potato potter powder
power power1 powers precious predator prelude presario preston pretty primus prince princes princess printer private
privet prodigy psycho pubgmobile pumpkin punisher punkin punkrock purple pussies putter pyramid python q12345 q1w2e3
q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 qawsed qawsedrf qaz123 qazqaz qazwsx qazwsx123 qazwsxed qazwsxedc qazwsxedcrfv qazxsw
qazxswedc qqq111 quality quangbinh quangdung quanghai quanghuy quangminh quangnam quangngai quangninh quangtri
quangvinh quanly quantri quantrihethong quantrivien queen quenmatkhau quocanh quochoi quochuy quockhanh quoctuan
quocviet quynhanh qwaszx qwe123 qwe123qwe qweasd qweasdzxc qweqwe qwer1234 qwerasdf qwert qwert123 qwerty qwerty1
qwerty12 qwerty123 qwerty12345 qwertyu qwertyui qwertyuiop rabbit racecar racerx rachel racing ragnarok raider raiders
raiders1 rainbow raistlin rammstein random randy ranger ranger1 rangers raptor rascal rasdzv3 raven ravens raymond
razz rbhbkk realmadrid reaper rebecca rebels red123 redalert redbull reddog redhead redman redneck redrum redskins
redsox redwings reggie regina remember renegade rescue research review rfrfirf rhbcnbyf ricardo richard richard1
richie richmond rick ripper rjntyjr robbie robert robert1 roberto roberts robin robinson rock rocker rocket rockon
rocks rockstar rocky rocky1 rodney roger rogers roland roller rolltide roman romashka romeo rommel ronald ronaldo
rongvang rongxanh ronnie rooster rootbeer roscoe rose rosebud rosemary roxanne rubber rulez runner rush2112 ruslan
russell russia rusty rusty1 ryan sabine sabrina sadie safety saigon sailing sailor saints sakura sally salmon samantha
sammie sammy sammy1 sampson samson samsung samuel samurai sanchez sandiego sandman sandra sandy santiago santos
sapphire sara sarah sarah1 sasha sasha1 satan satan666 saturn savage savannah scarface scarlet scarlett school scooby
scoobydo scooter scooter1 scorpio scorpion scotland scott scotty scrappy scream scruffy scully search seattle sebastia
sebastian secret security seinfeld seminole semperfi septembe serega serena serenity sergei sergey sergio server
service sesame seven seven7 shadow shadow1 shaggy shalom shaman shamrock shaney14 shannon shaolin shark sharks sharon
shasta shaved shazam sheena sheila shelby shelly shemale sherlock sherman sherry shiloh shirley shit shithead shitty
shogun shooter shopping short shorty shotgun showme showtime sidney siemens sierra sieunhan sieuthi silver silvia
simba simon simone simple simpson simpsons singer single sinhnhat sinner sipas sirius sister sithlord skater skeeter
skipper skippy skittles skyfall skyline skywalke slappy slapshot slayer sleepy slick slipknot smile smiles smiley
smith smitty smoke smoker smokey smokin smooth smudge snake snakes snapper snatch snickers sniper snoopy snowball
snowman snuggles sobaka soccer soccer1 sociu socrates softball software soldier solomon sommer songnuoc sonla sontung
sontungmtp sooner sooners sophia sophie soso123aljg southern space spanking spankme spanky sparky spartak spartan
spartans special spectrum speed speedy spencer spider spiderma spiderman spidey spike spirit spitfire spooky sports
spring springer sprint sprite spunky spyder squirrel squirt srinivas stacey stalker stallion standard stanley star
starcraft stardust stargate stars startrek starwars stealth steelers stefan stella stephani stephanie stephen sterling
steve steven stevie stewart sticky stimpy stinger stingray stinky stocking stone stonecol stones storm stormy stranger
street strider strike strong stuart stud student stuff stupid subaru sublime success suck sucker suckit suckme sucks
sucmanh sugar summer sundance sunday sunny sunrise sunset sunshine super super123 superfly superman support surfer
surfing suri susan sushi susu suzanne suzuki svetlana swallow sweet sweetie sweetpea sweets sweety swimming swinger
swordfis swordfish sydney sylvia syracuse system tacobell tacoma taikhoan tamara tambiet tambietanh tambietem tamhon
tamsu tanker tanner taolaaibiet taolabo taolatao tardis target tarheel tarheels tarzan tatiana tattoo tatyana taurus
tayho taylor tayninh tazman teacher techno teddy teen teens telefon tempest temple tendangnhap tennis tequila teresa
terry test test1 test123 tester testing testtest tet2025 tet2026 tetden tetnguyendan texas thaibinh thailand
thainguyen thang thanglong thanhcong thanhdat thanhha thanhhoa thanhhuong thanhhuyen thanhlong thanhnam thanhpho
thanhtam thanhthao thanhthuy thanhtung thanhxuan thanks thankyou thatvong thegame theking theman theone therock
thichanh thichem thichthi thoathich thocon thomas thomas1 thompson thotrang throat thuglife thuha thuhien thuhuong
thuhuyen thulan thumper thunder thunder1 thuthuy thutrang thutuc thuyanh thuyduong thuyhang thuylinh thuynga thuytrang
thx1138 tickle tiendat tiendung tiengiang tienmanh tienthanh tiepnhan tieulongnu tiffany tiger tiger1 tigers tigger
tiktok timber time timmy timothy tina tinhban tinhdau tinhyeu tinhyeucuaanh tinker tintin titanic titans titleist
titmit tobias toilatoi toiyeuanh toiyeuem toiyeuvietnam tolatoi tomcat tommy tomtom tony topcat topgun topper tornado
toronto toshiba tottenha toyota tphcm tracey trains traitim traitimanh traitimem tran trance transam tranthi tranvan
tranvana tranvanb travel travis trebor trevor trfnthbyf tricky trigger trinity tristan triumph trixie trojan trombone
trooper trouble truck trucker trucks trumpet trungduc trunghieu trungkien trungtam trungthanh trungthu trunks
truonggiang truongphong trustno1 tuananh tuanhung tuankiet tuanminh tucker tuonglai turbo turkey turner turtle
tuyenquang tweety twilight twister tyler ubnd ubndphuong ultimate unicorn united unknown unreal usa123 usuckballz1
uyban uybannhandan vacation vader vagina valentin valentina valera valerie valley vampire vananh vandung vanessa
vanhalen vanhau vanhung vanilla vanlong vanphong vanthanh vantuan vectra vegeta velvet verbatim veritas veronica
veronika vertigo vfhbyf vfhecz vfrcbv vfvjxrf victor victoria victory video vienchuc vietanh vietduc viethoang
viethung vietnam vietnamese vietnamoi vietnamvodich vietnamyeu viking vikings viktor viktoria vincent vinhphuc violet
viper viper1 virgin virginia vision vitcon vivian vladimir vltk vochong vocuatoi volamtruyenky volume voodoo vothi
vovan voyager voyeu vuicuoi vuilam vuive vulcan vungtau vuthi vuvan walker wallace walnut walter wanker warcraft
warlock warren warrior warriors water waterloo waters watson wayne weasel weather webmaster webster weed weezer
welcome welcome1 werewolf wesley western westham westside whatever wheels whiskey white whitney whynot wicked wifi
wildcat wildcats william william1 williams willie willis willow willy wilson window windows winner winnie winston
winter wisdom wizard wolf wolfgang wolfman wolfpack wolverin wolverine wolves wombat women wonder woody woody1 wookie
wordpass world wrangler wright wrinkle1 wutang xanadu xanhduong xavier xfiles xinchao xinchaocacban xinhdep xinhgai
xinloi xinloianh xinloiem xuanhoa xuanmai xuantruong yamaha yankee yankees yankees1 ybrbnf yellow yenbai yennhi yeuanh
yeuanhnhieu yeubame yeubo yeuchong yeuem yeuemnhieu yeumai yeumainhe yeume yeuvo yfnfif yomama young yourmom youtube
yvonne zachary zalo zaloviet zaq123 zaq12wsx zaq1xsw2 zaqwsx zeppelin zipper zombie zxc123 zxcv1234 zxcvbn zxcvbnm
zxcvbnm123
`
