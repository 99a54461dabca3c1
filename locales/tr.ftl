### Turkish. Readers and admins are addressed with the polite “siz”.

## What the bot says to readers

start =
  Merhaba! Bu bot size { $channel } kanalının haberlerini getirir.

  Bana bir kelime yazın, sizin için arayayım. /latest son gönderileri, /help yapabildiğim diğer her şeyi, /privacy ise hakkınızda neler bildiğimi gösterir.
start-topics = Hangi konulardan haber almak istersiniz? Bir konuya dokunun; dilediğiniz zaman /topics ile yenilerini ekleyebilirsiniz.
start-skip = Atla
start-skipped = Tamam, kendiliğinden hiçbir şey gelmeyecek. Bir konudan haber almak isterseniz /topics göndermeniz yeterli.
start-how-often = Artık { $topic } konusunu takip ediyorsunuz. Bu konudaki haberler ne zaman gelsin?
start-at-once = Hemen
start-daily = Her gün { $time }
start-not-now = Şimdi değil
start-quiet = Geceleri sessizlik ister misiniz? O sırada gelenler sabahı bekler.
start-no-quiet = Sessiz saat olmasın
start-done = Hazır! Bunların hepsini /settings ile değiştirebilir, /topics ile yeni konular ekleyebilir, /stop ile her şeyi durdurabilirsiniz.
start-stopped = Yeniden hoş geldiniz! Daha önce /stop gönderdiğiniz için şu anda kendiliğinden hiçbir şey gelmiyor. Ayarlarınızın hepsi yerinde duruyor.
start-save = Kaydedildi. Haberi daha sonra /saved ile bulabilirsiniz; işte burada:
start-save-full = Kayıtlı { $max } haberiniz var ve daha fazlası için yer yok. Önce /saved listesinden birkaçını silin. Haber burada:
start-story = Olayda şimdiye kadar olanlar
start-more = Bu olayla ilgili henüz başka bir haber yok. Haber burada:
start-gone = Bu haber artık mevcut değil.
start-unsettled = Bu haber şu anda değiştiriliyor. Lütfen bir dakika sonra yeniden deneyin.
help =
  Neler yapabilirim:

  /latest – son gönderiler, tek bir konudan da: /latest hava
  /search – haberleri bulur; tek bir kelime yazmanız da yeterli
  /catchup – son dönemde öne çıkanlar: /catchup 8h
  /story – süren olaylar

  /topics – takip edebileceğiniz konular
  /follow – bir konuyu takip eder: /follow hava
  /unfollow – takibi bırakır
  /alerts – seçtiğiniz kelime geçince haber verir
  /digest – her şey tek mesajda, sizin seçtiğiniz saatte
  /saved – kaydettikleriniz ve hatırlatmalar

  /settings – sessiz saatler, saat dilimi ve diğer ayarlar
  /language – başka bir dil
  /stop – kendiliğinden artık hiçbir şey gelmez
  /privacy – hakkınızda ne saklanıyor
  /export – bunların hepsini dosya olarak verir
  /forget – bunların hepsini siler
  /help – bu liste

  Bütün gönderiler { $channel } kanalında.
help-team = Haber merkezinde sizin için:
help-command = /{ $command } – { $what }
latest-title = Son gönderiler
latest-empty = Henüz bir şey yayımlanmadı. Daha sonra yeniden bakın.
privacy =
  Benden bir şey istemediğiniz sürece hakkınızda hiçbir şey saklamam. Yalnızca istedikleriniz için gerekenler saklanır:

  • bu sohbetin kimliği (ID) ve ayarlarınız: konular, uyarılar, olaylar, dil, saat dilimi, saatler
  • kaydettiğiniz haberler ve hatırlatmaları
  • 30 gün boyunca: size hangi haberlerin gönderildiği
  • en çok 1 saat: size sorduğum bir soru ve verdiğiniz yanıtlar

  Adınız, mesajlarınız ve okuduklarınızın listesi saklanmaz. Gönderdiğiniz konumlar da tutulmaz. Hesabınız silinirse 30 gün sonra her şeyi unuturum.

  /export – bunların hepsini dosya olarak verir
  /forget – bunların hepsini hemen siler

  Telegram’ın kendi gizlilik politikası vardır: https://telegram.org/privacy
privacy-sealed = Ayarlarınız şifrelenmiş olarak saklanır.

## The command menu

command-start = Başlat
command-latest = Son gönderiler
command-search = Haber ara
command-topics = Konu seç
command-alerts = Kelime uyarıları
command-digest = Haberleriniz tek mesajda
command-catchup = Son dönemde öne çıkanlar
command-saved = Kaydettikleriniz
command-story = Süren olaylar
command-settings = Bütün ayarlar tek menüde
command-follow = Bir konuyu takip et
command-unfollow = Konu takibini bırak
command-language = Dil seç
command-help = Bu bot neler yapabilir
command-privacy = Hakkınızda ne saklanıyor
command-export = Verilerinizin bir kopyası
command-stop = Sessizlik, ayarlarınız kalır
command-forget = Bütün verileri sil
command-status = Her kanalın durumu
command-dead = Gönderilemeyen veya geri çekilemeyenler
command-queue = Yayımlanmayı bekleyenler ve nedeni
command-edit = Bir gönderinin içeriğini değiştir
command-retract = Bir gönderiyi geri çek
command-pin = Bir gönderiyi sabitle veya kaldır
command-post = Bir haber yaz
command-broadcast = Okurlara yaz
command-team = Haber merkezinde kimler var
command-journal = Kim neye karar verdi
command-stats = Yayımlanan, okunan ve beğenilenlerin grafikleri
command-cancel = Soruyu yanıtsız kapat

## The words around an article

post-correction = Düzeltme:
post-withdrawn = Bu haber yayından kaldırıldı.
post-members = 🔒 Üyelere özel
post-paid = 🔒 Abonelere özel
post-read-more = Devamını oku
post-updated = Güncelleme: { $time }
post-reading-time = Okuma süresi: { $minutes } dk.
post-byline = Yazan: { $names }
post-kicker-breaking = 🔴 Son dakika
post-kicker-live = 🔴 Canlı
post-kicker-analysis = Analiz
post-kicker-opinion = Görüş
post-follow = Takip et: { $topic }
post-save = Sonrası için kaydet
post-more = İlgili haberler

## What the admins are told

notice-unknown =
  ⚠️ Bu gönderinin { $channel } kanalında olup olmadığı bilinmiyor:

  { $title }
  { $url }

  Gönderilirken net bir yanıt gelmedi ({ $reason }). İki kez çıkmaması için kendiliğinden bir daha gönderilmeyecek. Lütfen kanala bakın.
notice-failed =
  ⚠️ Telegram bu gönderiyi { $channel } kanalı için kabul etmiyor:

  { $title }
  { $url }

  Telegram’ın yanıtı: { $reason }
  Kendiliğinden bir daha gönderilmeyecek. Haberin bir sonraki sürümü denenecek; bu sürümü denemek için aşağıdaki düğmeyi kullanın.
notice-failed-edit =
  ⚠️ Telegram, { $channel } kanalındaki bu gönderide yapılan değişikliği kabul etmiyor:

  { $title }
  { $post }

  Telegram’ın yanıtı: { $reason }
  Kimse silmediyse eski metin yerinde duruyor. Haberin bir sonraki sürümü denenecek.
notice-plain =
  ⚠️ Telegram, { $channel } kanalı için hazırlanan bu gönderinin biçimlendirmesini kabul etmedi. Gönderi kalın yazı, bağlantı ve düğmeler olmadan yayında:

  { $title }
  { $url }

  Telegram’ın yanıtı: { $reason }
notice-unanswered =
  ⚠️ { $channel } kanalındaki bu gönderi hâlâ eskisi gibi: Telegram, değiştirilmesine ya da geri çekilmesine yanıt vermiyor.

  { $title }
  { $post }

  { $reason }
  Her dakika yeniden deneniyor ve başka hiçbir şey bunu beklemiyor. Hemen kalkması gerekiyorsa lütfen elle silin.
notice-stuck =
  ⚠️ Geri çekilen bir haber hâlâ { $channel } kanalında: Telegram bu gönderinin ne silinmesine ne de düzenlenmesine izin veriyor. Lütfen elle silin.

  { $post }

  Telegram’ın yanıtı: { $reason }
notice-ghost =
  ⚠️ Geri çekilen bir haber hâlâ { $channel } kanalında olabilir: { $title }

  Gönderinin kanala ulaşıp ulaşmadığı bilinmiyor ({ $reason }), bu yüzden buradan silinemiyor. Lütfen kanala bakın ve gönderi oradaysa elle silin.
notice-flood =
  ⚠️ { $channel } kanalı şimdilik gönderi kabul etmiyor: Telegram uzun bir ara istiyor.

  Telegram’ın yanıtı: { $reason }
  Hiçbir şey kaybolmaz: Bekleyenler, ara biter bitmez yayımlanacak.
notice-flood-over =
  ✅ { $channel } kanalı yeniden gönderi kabul ediyor: Telegram’ın istediği ara bitti. Bekleyenler şimdi yayımlanıyor.
notice-flood-all =
  ⚠️ Telegram bu bottan { $minutes } dakikalık bir ara istedi. Bu süre içinde ne kanallarda bir şey yayımlanabildi ne de size bir şey bildirilebildi.

  Hiçbir şey kaybolmadı: Ara bitti, bekleyenler şimdi yayımlanıyor.
notice-trouble =
  ⚠️ { $channel } kanalı benden gönderi kabul etmiyor.

  { $reason }
  Hiçbir şey kaybolmaz: Bekleyenler, sorun çözülür çözülmez yayımlanacak.
notice-trouble-over =
  ✅ { $channel } kanalı yeniden gönderi kabul ediyor. Bekleyenler şimdi yayımlanıyor.
notice-rights =
  ⚠️ Botun { $channel } kanalındaki eksik yetkileri: { $rights }.

  Gönderiler yayımlanmaya devam eder, ama bu yetkileri gerektiren işlemler başarısız olur. Lütfen yönetici listesinden izin verin.
notice-rights-over =
  ✅ Bot, { $channel } kanalında yeniden gereken bütün yetkilere sahip.
notice-migrated =
  ⚠️ { $channel } grubu süper gruba dönüştü, yeni kimliği (ID): { $to }

  Gönderiler artık oraya gidiyor. Lütfen newsroom dosyasında veya CHANNEL_ID değerinde eski kimliğin yerine yenisini yazın.
notice-late =
  ⚠️ { $channel } kanalının gönderileri gecikiyor: En eskisi { $minutes } dakikadır bekliyor.

  Hiçbir şey kaybolmaz: Gönderiler sırayla yayımlanıyor. Böyle sürerse lütfen log kayıtlarına bakın.
notice-late-over =
  ✅ { $channel } kanalının gönderileri yeniden zamanında çıkıyor.
notice-memory =
  ⚠️ Redis belleği neredeyse dolu. Kullanım: izin verilenin yüzde { $percent } kadarı.

  Dolduğunda hiçbir haber alınmaz ve hiçbir şey yayımlanmaz. Lütfen maxmemory değerini yükseltin ya da daha az şey saklatın: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
notice-memory-over =
  ✅ Redis’te yeniden yer var. Kullanım: izin verilenin yüzde { $percent } kadarı.
alarm-full =
  🚨 Redis dolu: Hiçbir haber alınmıyor, hiçbir şey yayımlanmıyor, komutların çoğu bekliyor.

  Hiçbir şey kaybolmaz: Sistemler yeniden gönderir, yer açılınca her şey kendiliğinden sürer. Lütfen maxmemory değerini hemen yükseltin (redis-cli config set maxmemory), sonra daha az şey saklatın: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
alarm-full-over =
  ✅ Redis’te yeniden yer var. Her şey kendiliğinden sürüyor.
notice-silence =
  ⚠️ { $source } kaynağı sessiz. { $hours ->
      [one] Bir saattir
     *[other] { $hours } saattir
  } hiçbir şey gelmedi; bu sürede genellikle yaklaşık { $usual } haber gelir.

  Lütfen kaynağın çalıştığını ve bu bota ulaşabildiğini kontrol edin.
notice-silence-over =
  ✅ { $source } kaynağı, haber gelmeyen { $hours ->
      [one] bir saatin
     *[other] { $hours } saatin
  } ardından yeniden haber gönderiyor.
notice-backlog =
  📥 { $source } kaynağı eski haberler gönderdi, toplam { $count }. Haberler saklandı ve bulunabilir durumda, ama kanalı doldurmamak için yayımlanmadı.
notice-many =
  📨 “{ $title }” bu botun { $recipients } okuruna gönderiliyor. Saniyede { $pace } iletiyle sonunculara ulaşması yaklaşık { $duration } sürer.
notice-review =
  📝 { $source } kaynağı onay gerektiren bir haber gönderdi:

  { $title }
  { $url }
notice-confirm =
  🔴 { $source } kaynağından son dakika haberi. Yayımlanmadan önce onaylanması gerekiyor:

  { $title }
  { $url }
notice-undo =
  ⏳ { $source } kaynağından gelen bu haber yayımlanmak üzere:

  { $title }
  { $url }
notice-unpinned =
  ⚠️ Bu gönderi { $channel } kanalında sabitlenemedi:

  { $title }
  { $post }

  Telegram’ın yanıtı: { $reason }
notice-released =
  ✅ { $by } yayımladı: { $title }
notice-scheduled =
  🕒 { $by } zamanladı: { $title }
notice-confirmed =
  ✅ { $by } onayladı: { $title }
notice-rejected =
  ❌ { $by } reddetti: { $title }
notice-cancelled =
  ❌ { $by } iptal etti: { $title }
notice-posted =
  ✅ Yayımlandı: { $title }
  { $post }
notice-too-late =
  ⌛ İptal için çok geç: { $title }
notice-withdrawn =
  ↩️ Kaynağı geri çekti: { $title }
notice-released-backlog =
  ✅ { $by }, { $source } kaynağının eski haberlerini yayımladı, toplam { $count }.
notice-callback =
  ⚠️ { $source } kaynağına, haberlerinin akıbeti tam bir gündür bildirilemiyor.

  Son yanıt: { $reason }
  Lütfen newsroom dosyasındaki callback_url değerini kontrol edin.
notice-subscription =
  ⚠️ { $source } kaynağının akışından yeni bir şey gelmiyor: Akışın hub’ı aboneliği henüz onaylamadı.

  Son yanıt: { $reason }
  Bir saat içinde yeniden denenecek.
notice-resolved =
  ✅ Bulundu: Bu gönderi { $channel } kanalında bir kez yayımlanmış. Karar verilecek bir şey kalmadı.

  { $title }
  { $post }
notice-resolved-absent =
  ✅ Anlaşıldı: Bu gönderi { $channel } kanalında yok. Haberi geri çekilmediyse şimdi gönderiliyor.

  { $title }
notice-retried =
  🔁 { $by }, { $channel } kanalında yeniden denenmesini istedi:

  { $title }
notice-absent =
  ✅ { $by }, geri çekilen bu haberin { $channel } kanalında olmadığını bildirdi:

  { $title }
notice-there =
  ✅ { $by }, bu gönderinin { $channel } kanalında olduğunu bildirdi. Gönderi bundan sonra haberiyle birlikte düzenlenir ve geri çekilir.

  { $title }
  { $post }
notice-assumed =
  ✅ { $by }, bu gönderinin { $channel } kanalında olduğunu bildirdi. Mesajın bağlantısı olmadan buradan düzenlenemez ve geri çekilemez.

  { $title }
notice-dropped =
  🗑 { $by }, { $channel } kanalındaki bu gönderi için başka bir şey yapılmamasına karar verdi:

  { $title }
button-backlog = Bunları yayımla
button-publish = Yayımla
button-title = Başlığı düzenle
button-summary = Özeti düzenle
button-schedule = Zamanla
button-reject = Reddet
button-confirm = Onayla
button-cancel = İptal et

## Why a channel takes no posts, and what the bot may do there

trouble-lacking = Botun eksik yetkileri: { $rights }. Lütfen yönetici listesinden izin verin.
trouble-gone =
  Bot artık kanalda değil veya kanal artık yok. Telegram’ın yanıtı: { $reason }
  Lütfen botu yeniden kanalın yöneticisi yapın.
trouble-refused =
  Telegram’ın yanıtı: { $reason }
  Lütfen botun kanalda yönetici olduğunu ve mesaj yayımlama, düzenleme ve silme yetkilerinin bulunduğunu kontrol edin.
right-post = mesaj yayımlama
right-edit = mesaj düzenleme
right-delete = mesaj silme
right-pin = mesaj sabitleme

## What a button answers

button-unknown = Bu düğme artık çalışmıyor.
button-not-allowed = Buna yalnızca haber merkezi, herkes kendi rolüne göre karar verebilir.
release-begun = Haberler en eskisinden başlayarak yayımlanıyor.

## Reasons in our own words

reason-no-post = Tidings’in bu sürümü haberden gönderi oluşturamıyor
reason-ended = Telegram yanıt vermeden program kapandı
reason-no-message = Telegram’ın yanıtında mesaj belirtilmiyor
reason-may-not-post = botun orada yayımlama yetkisi yok
reason-not-member = bot sohbetin üyesi değil
reason-first-message = kanalın daha önceki hiçbir mesajı bilinmiyor
reason-alike = gönderiyi diğer mesajlardan ayıran bir şey yok
reason-protected = kanalın içeriği korumalı
reason-unreachable = Telegram’a bağlanılamıyor ({ $detail })
reason-broken = bağlantı koptu ({ $detail })
reason-foreign = { $detail } durum koduyla gelen ve Telegram’a ait olmayan bir yanıt
reason-late = yanıt zamanında gelmedi
reason-no-pace = Redis, Telegram’a ne zaman istek gönderilebileceğini bildirmiyor
reason-closed = artık istek gönderilmiyor
reason-given-up = sırası gelmeden istekten vazgeçildi
reason-unexpected = beklenmeyen bir hata

## What the admins decide on

review-heading = 👇 { $channels } için:
review-rule = Şu kural nedeniyle bekletildi: { $rule }
review-said-yes = { $by } onay verdi.
review-alone = Bunu başka bir yöneticinin onaylaması gerekir. Sizden başka yönetici olmadığı için kendi ikinci onayınız da sayılır.
review-due = Yayın zamanı: { $time }
review-sounds = 🔔 { $channel } kanalında bugünkü sesli gönderiler: { $used } / { $budget }
review-outdated = 🔁 Bu haberle ilgili aşağıda yeni bir şey var: { $title }
review-published = Yayımlandı.
review-rejected = Reddedildi: Haber yayımlanmayacak.
review-cancelled = İptal edildi: Haber yayımlanmayacak.
review-scheduled = Yayın zamanı: { $time }
review-needs-second = Kaydedildi. Şimdi başka bir yöneticinin onaylaması gerekiyor.
review-self = Siz zaten onay verdiniz: Başka bir yöneticinin onaylaması gerekiyor.
review-changed = Haber o zamandan beri değişti. Lütfen aşağıdaki daha yeni önizlemeye bakın.
review-withdrawn = Haberi kaynağı geri çekti.
review-was-released = { $by } haberi zaten yayımladı.
review-was-scheduled = { $by } haberi zaten zamanladı.
review-was-confirmed = { $by } haberi zaten onayladı.
review-was-approved = { $by } zaten onay verdi; şimdi ikinci bir onay gerekiyor.
review-was-rejected = { $by } haberi zaten reddetti.
review-was-cancelled = { $by } yayını zaten iptal etti.
review-too-late = Çok geç: Haber yayımlanıyor veya çoktan yayımlandı.
review-ask-title = Başlık ne olsun? Yeni başlığı yanıt olarak yazın veya vazgeçmek için /cancel gönderin. Şu anki başlık:
review-ask-summary = Özet ne olsun? Yeni özeti yanıt olarak yazın veya vazgeçmek için /cancel gönderin. Şu anki özet:
review-ask-time =
  Ne zaman yayımlansın ({ $zone })? Bir zaman yazarak yanıtlayın veya vazgeçmek için /cancel gönderin: { $title }

  Örneğin: 18:30, yarın 7:00, cuma 9:00, 26.11. 18:30, 2026-11-26 18:30, 2h, 30m
review-edited = Değiştirildi. Yeni önizleme geliyor.
review-empty = Bu yanıtta metin yok. Orada görünmesini istediğiniz metni yazın veya vazgeçmek için /cancel gönderin.
review-long = Bu { $length } karakter; başlık ise en çok { $max } karakter olabilir. Daha kısa bir başlık yazın veya vazgeçmek için /cancel gönderin.
review-time-unclear = Bunu zaman olarak okuyamadım. 18:30, yarın 7:00, 26.11. 18:30 veya 2h gibi bir yanıt yazın ya da vazgeçmek için /cancel gönderin.
review-time-past = Bu zaman geçti bile. Henüz gelmemiş bir zaman yazın veya vazgeçmek için /cancel gönderin.
review-time-far = Bu zamana bir yıldan fazla var. Daha erken bir zaman yazın veya vazgeçmek için /cancel gönderin.
review-no-answer = Tamam, hiçbir şey değişmedi.

## How things stand

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] Bekleyen gönderi yok
    [one] 1 gönderi bekliyor
   *[other] { $count } gönderi bekliyor
  }
status-paused = ⏸ Duraklatıldı, bitiş: { $time }. Neden: { $reason }
status-sounds = 🔔 Bugünkü sesli gönderiler: { $used } / { $budget }
status-sounds-unlimited = 🔔 Bugünkü sesli gönderiler: { $used }
status-last = Son gönderi: { $title } { $link }
status-no-post = Henüz gönderi yok
status-held = { $count ->
    [0] 📝 Karar bekleyen haber yok
    [one] 📝 1 haber karar bekliyor
   *[other] 📝 { $count } haber karar bekliyor
  }

## What could not be sent or taken back, and what nobody knows

button-retry = Tekrar dene
button-send-again = Tekrar gönder
button-there = Gönderi orada
button-mark-sent = Gönderilmiş say
button-absent = Gönderi orada yok
button-gone = Elle sildim
button-drop = Hiçbir şey yapma
dead-empty = Her şey yerli yerinde: Karar verilecek bir şey yok.
dead-more = … ve { $count } tane daha. Önce bunlara karar verin, sonra yeniden /dead gönderin.
dead-failed =
  ❌ { $title }
  { $channel } · { $since }

  Telegram bu gönderiyi kabul etmedi: { $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  { $channel } · { $since }

  Gönderinin kanalda olup olmadığı bilinmiyor: Gönderilirken net bir yanıt gelmedi ({ $reason }). Lütfen kanala bakın.
  { $link }
dead-looking =
  🔍 { $title }
  { $channel } · { $since }

  Gönderilirken net bir yanıt gelmedi ({ $reason }). Bot hâlâ gönderiyi arıyor; sonuca varamazsa size soracak.
  { $link }
dead-ghost =
  👻 { $title }
  { $channel } · { $since }

  Haber geri çekildi ve gönderinin kanalda olup olmadığı bilinmiyor ({ $reason }). Lütfen bakın; mesajın bağlantısını verirseniz bot gönderiyi kaldırır.
  { $link }
dead-stuck =
  ⛔ { $title }
  { $channel } · { $since }

  Haber geri çekildi, ama Telegram gönderinin ne silinmesine ne de düzenlenmesine izin veriyor: { $reason }
  Lütfen elle silin.
  { $link }
dead-ask-link =
  { $title }

  Lütfen mesajın bağlantısıyla yanıtlayın: Kanalda mesaja, albümse ilk görseline dokunun ve “Bağlantıyı Kopyala” seçeneğini seçin. Böylece gönderi daha sonra düzenlenebilir ve geri çekilebilir. Bağlantı yoksa “-” yazın.
dead-no-such-link = Bu bir mesaj bağlantısı değil. Mesaj bağlantısı şöyle görünür: https://t.me/name/123 veya https://t.me/c/1234567890/123. Kanalda mesaja dokunun ve “Bağlantıyı Kopyala” seçeneğini seçin. Bağlantı yoksa “-” yazın.
dead-foreign-link = Bu bağlantı başka bir sohbete gidiyor. Lütfen { $channel } kanalındaki mesajın bağlantısını gönderin; bağlantı yoksa “-” yazın.
dead-no-such-message = { $channel } kanalında böyle bir mesaj yok veya artık yok. Lütfen bağlantıyı bir daha kontrol edin; bağlantı yoksa “-” yazın.
dead-taken-link = Bu mesaj başka bir haberin gönderisi. Lütfen bu haberin mesajının bağlantısını gönderin; bağlantı yoksa “-” yazın.
dead-linkless = Haber geri çekildi: Bot, bağlantı olmadan gönderisini kaldıramaz. Lütfen bağlantıyı gönderin veya gönderiyi elle silip “Gönderi orada yok” düğmesine basın.
dead-no-link = bağlantı yok
dead-late = Burada karar verilecek bir şey kalmadı: Konu bu arada çözüldü.

## What the admins write to the readers

broadcast-nobody = Bu botun henüz okuru yok: Yazılacak kimse yok.
broadcast-whom = 📣 Mesajınızı kimler alsın?
broadcast-all = Bütün okurlar: { $count }
broadcast-by-topics = Bir konuyu takip edenler
broadcast-topics = Takipçilerinin almasını istediğiniz konulara dokunun. Birkaçını takip eden onu bir kez alır. Okur sayısı: { $count }
broadcast-next = Devam: { $count } ▸
broadcast-drop = Gönderme
broadcast-dropped = Tamam: Hiçbir şey gönderilmedi.
broadcast-ask = Lütfen mesajı gönderin. Yazdığınız gibi, kalın yazısı, bağlantıları ve satırlarıyla gider; en çok { $max } karakter olabilir.
broadcast-long = Bu { $length } karakter uzunluğunda, bir mesaja ise { $max } karakter sığar. Lütfen daha kısasını gönderin.
broadcast-refused =
  Telegram bu mesajı kabul etmiyor: { $reason }
  Lütfen başka bir mesaj gönderin.
broadcast-preview = 👆 Okurlar bunu alır.
broadcast-estimate = 👥 Okur sayısı: { $count }. Saniyede { $pace } mesajla yaklaşık { $duration } sürer. Botu durduran veya engelleyen hiçbir şey almaz.
broadcast-price = ⭐ Bu, botun bakiyesinden yaklaşık { $price } Yıldız tutar: her saniyenin ilk 30 mesajından sonraki her mesaj için onda bir Yıldız. Ücretli gönderimin @BotFather üzerinden açılmış olması gerekir.
broadcast-confirm = Göndermek için okur sayısını yazın: { $number }
broadcast-wrong = Sayı bu değil, bu yüzden hiçbir şey gönderilmedi.
broadcast-free = Ücretsiz: yaklaşık { $duration }
broadcast-paid = Yaklaşık ⭐ { $price } karşılığında: yaklaşık { $duration }
broadcast-known = Bu mesaj bugün bu okurlara zaten gönderildi ya da şu anda gönderiliyor. İkinci kez gönderilmez.
broadcast-running = 📣 Mesajınız gönderiliyor
broadcast-paused = ⏸️ Mesajınız duraklatıldı
broadcast-stopped = ⏹️ Mesajınızın gönderimi durduruldu
broadcast-done = ✅ Mesajınız gönderildi
broadcast-counts =
  Gönderilen: { $sent }
  Telegram’ın reddettiği: { $refused }
  Belirsiz, yeniden gönderilmeyen: { $uncertain }
  Atlanan (durdurmuş, engellemiş veya hesabı silinmiş): { $skipped }
  Kalan: { $left }
broadcast-time-left = ⏳ Yaklaşık { $duration } kaldı
broadcast-took = 🕒 { $duration } sürdü
broadcast-pause = ⏸️ Duraklat
broadcast-resume = ▶️ Devam et
broadcast-stop = ⏹️ Tamamen durdur
broadcast-over = Bu zaten bitti.

## Writing articles

draft-list-title = Taslaklar
draft-list = Açık taslaklar: { $count }. Birine devam edin veya yenisine başlayın.
draft-button-new = ➕ Yeni taslak
draft-ask-new =
  Lütfen haber için malzeme gönderin (vazgeçmek için /cancel):

  🔗 bir bağlantı: başlık, özet ve görsel sayfadan okunur
  ✍️ bir metin: ilk satırı başlık olur
  🖼 açıklamalı bir fotoğraf ya da albüm
  ↪️ iletilmiş bir mesaj
draft-unreadable = Bir bağlantıdan, metinden, fotoğraflardan ya da bunları içeren iletilmiş bir mesajdan haber yapabilirim. Lütfen bunlardan birini veya /cancel gönderin.
draft-page-insecure = { $host } o sayfayı şifresiz gösteriyor. Yalnızca https:// adreslerini açarım.
draft-page-private = { $host } herkese açık bir adres değil, bu yüzden açmıyorum.
draft-page-unreachable = { $host } adresine ulaşılamıyor ya da yanıt çok gecikiyor.
draft-page-status = { $host } bir hatayla yanıt veriyor ({ $status }).
draft-page-other = { $host } okuyabileceğim bir sayfa göndermiyor.
draft-page-instead = Bunun yerine yalnızca metni veya vazgeçmek için /cancel gönderebilirsiniz.
draft-untitled = Henüz başlık yok
draft-needs-title = Yayımlanmadan önce bir başlığı olmalı.
draft-topics = Konular: { $topics }
draft-nothing = yok
draft-channels = Kanallar: { $channels }
draft-channels-routed = Rotalara göre kanallar: { $channels }
draft-no-channel = Henüz hiçbir kanala gitmiyor: Lütfen birini seçin.
draft-template = Şablon: { $template }
draft-template-usual = Her kanalın kendi şablonu
draft-is-silent = 🔕 Sessiz
draft-is-loud = 🔔 Kanalın sesi varsa sesli
draft-at-once = 🕒 Siz yayımladığınız anda
draft-at = 🕒 { $time }
draft-at-past = ⚠️ Bu zaman geçti: { $time }
draft-length = 📏 { $channels }: { $length }/{ $limit }
draft-more = { $count } tane daha
draft-looks = { $from }–{ $to } / { $count }
draft-changed = ✏️ { $by } değiştirdi: { $what }
draft-stands = ⚠️ Bu sayfa zaten yayımlandı: { $title } { $link }
draft-button-title = Başlık
draft-button-summary = Özet
draft-button-text = Metin
draft-button-picture = Görsel
draft-button-topics = Konular
draft-button-channels = Kanallar
draft-button-template = Şablon
draft-button-silent = 🔕 Sessiz
draft-button-loud = 🔔 Sesli
draft-button-at = ✅ O zaman yayımla
draft-button-discard = 🗑 Sil
draft-button-discard-now = Evet, sil
draft-button-without = Kaldır
draft-button-once = Saatsiz: hemen
draft-button-release = Yine de yayımla
draft-by-routes = Rotalara göre
draft-other-day = ‹ Başka gün
draft-other-hour = ‹ Başka saat
draft-ask-title = Lütfen yeni başlığı gönderin. Şimdiki, dokununca kopyalanır:
draft-ask-summary = Lütfen yeni özeti gönderin. Ne kadarının görüneceğine şablon karar verir.
draft-ask-text = Lütfen yeni metni gönderin. Kalın yazı, bağlantılar ve benzerleri korunur.
draft-ask-picture = Lütfen var olanın yerine bir fotoğraf, albüm ya da bir görselin https:// adresini gönderin. Şimdiki görseller: { $count }; { $max } taneye yer var.
draft-choose-topics = Habere vermek ya da geri almak için bir konuya dokunun.
draft-no-topics = Bu haber merkezinde henüz konu yok.
draft-topic-ruled = Bu konuyu haber merkezinin kuralları veriyor: Buradan geri alınamaz.
draft-choose-channels = Gitmesi gereken kanallara dokunun.
draft-choose-template = Gönderi nasıl yazılsın?
draft-choose-day = Hangi gün? Zamanı yazabilirsiniz de: 18:30, yarın 7:30 ya da 26.11. 18:30 gibi. Saatler { $zone } saatidir; /settings ile değişir.
draft-choose-hour = Saat kaçta?
draft-choose-minute = Hangi dakikada?
draft-ask-discard = Bu taslak tamamen silinsin mi?
draft-no-picture = Bu, kullanabileceğim bir görsel değil. Lütfen bir fotoğraf ya da bir görselin https:// adresini gönderin veya “Geri” düğmesine basın.
draft-not-taken = Değişikliğiniz alınmadı. Lütfen şimdi orada ne olduğuna bakın; onun yerini alacaksa sizinkini bir daha gönderin.
draft-look-again = Hiçbir şey yapılmadı. Lütfen önce şimdiki duruma bakın.
draft-gone = Bu taslak artık yok: Taslaklar 30 gün saklanır.
draft-further-down = Bu taslak aşağıda, daha yeni bir mesajda sürüyor. /post da onu gösterir.
draft-closed = { $by } bu taslağı zaten yayımladı ya da sildi.
draft-time-past = Zamanı geçti. Lütfen başka bir zaman seçin.
draft-scheduled = Zamanlandı.
draft-discarded = Silindi.
draft-discarded-by = Silen: { $by }.
draft-published-by = Yayımlayan: { $by }.
draft-posted = ✅ { $channel }: { $link }
draft-waiting = ⏳ { $channel }: { $why }
draft-goes-out = şu zamanda çıkacak: { $time }
draft-waits = yolda
draft-quiet = sessiz saatler, şu zamana kadar: { $time }
draft-paused = şu zamana kadar durdu: { $time } ({ $reason })
draft-unknown = ❔ { $channel }: orada olup olmadığı henüz bilinmiyor
draft-failed = ❌ { $channel }: { $reason } (/dead)
draft-dropped = 🚫 { $channel }: vazgeçildi
draft-retracted = 🚫 { $channel }: geri çekildi
draft-withdrawn = Bu arada geri çekildi.
draft-held-duplicate = Zaten yayımlanmış olanı yineliyor ve yayımlanmadı: { $title } { $link }
draft-held-confirm = Bu bir son dakika haberi: Önce ekipten bir başkası onaylamalı.
draft-held-rejected = Reddedildi, yayımlanmayacak.

## Finding articles: search, the newest, stories, what readers keep

search-usage =
  Ne arıyorsunuz? Doğrudan yazın veya /search kullanın:

  /search köprü
  /search "belediye meclisi" -kira
  /search sel topic:hava from:2026-11-01
  /search futbol geçen hafta

  Tırnak kelimeleri bir arada tutar, eksi işareti kelimeyi dışarıda bırakır, = ise tam o biçimi bulur.
search-count = { $count ->
    [one] 1 haber bulundu
   *[other] { $count } haber bulundu
  }
search-count-more = { $count }’den fazla haber bulundu
search-similar = Sonda yalnızca benzer olanlar yer alıyor.
search-only-similar = Tam olarak böyle bir şey yok. Benzerleri:
search-nothing = Sonuç bulunamadı. Daha az veya başka kelimelerle deneyin.
search-nearest = Bunu mu demek istediniz:
search-alert = 🔔 Uyarı oluştur
search-alert-added = Tamam: { $query } ile ilgili her yeni haberi size bildireceğim.
search-alert-known = Bu uyarı zaten var.
search-alert-full = { $max } uyarınız var ve daha fazlası için yer yok. Önce /alerts listesinden birini silin.
search-anew = Bu mesaj çok eski, düğmeleri artık çalışmıyor. Lütfen yeniden arayın.
search-only-unwanted = Yalnızca istemediklerinizi yazdınız. Lütfen aranacak bir kelime de ekleyin.
search-long = Bu, arama için çok uzun. Lütfen birkaç kelimeyle deneyin.
search-no-topic = { $name } adında bir konu yok. Bütün konular: /topics
search-near-topic = { $name } adında bir konu yok. Bunlardan birini mi demek istediniz?
search-no-source = { $name } adında bir kaynak yok. Kaynaklar: { $sources }.
search-bad-date = { $date } ifadesini gün olarak okuyamadım. Lütfen şöyle yazın: 25.11.2026, 2026-11-25, dün veya "geçen hafta".
search-wrong-order = İlk gün son günden sonra geliyor. Lütfen from: ile to: değerlerinin yerini değiştirin.
search-today = bugün
search-yesterday = dün
search-this-week = bu hafta
search-last-week = geçen hafta, geçtiğimiz hafta
search-last-month = geçen ay, geçtiğimiz ay
inline-nothing = Sonuç yok. Botu aç
latest-heading-topic = { $topic } konusunda son haberler
latest-none-topic = { $topic } konusunda henüz bir şey yok.
latest-no-topic = { $name } adında bir konu yok. Bütün konular: /topics
latest-near-topic = { $name } adında bir konu yok. Bunlardan birini mi demek istediniz?
latest-newer = ◀ Daha yeni
latest-older = Daha eski ▶
story-heading = Süren olaylar
story-none = Şu anda süren bir olay yok.
story-not-found = { $words } ile ilgili bir olay bilmiyorum. Şu anda sürenler:
story-which = Hangi olayı kastediyorsunuz?
story-articles = { $count ->
    [0] Bu olayda şu anda yeni bir şey yok.
    [one] 1 haber
   *[other] { $count } haber
  }
story-over = Bu olay sona erdi.
story-follow = Olayı takip et
story-unfollow = Takibi bırak
story-unmute = 🔔 Sesi aç
story-all = Bütün olaylar
story-followed = Bu olayı takip ediyorsunuz: Yeni gelişmeler size hemen gelir.
story-unfollowed = Bu olayı artık takip etmiyorsunuz.
story-muted = Bu olayla ilgili artık bir şey gelmeyecek.
story-unmuted = Bu olay artık sessizde değil.
saved-heading = Kaydettikleriniz
saved-none = Henüz bir şey kaydetmediniz. Bir haberin altındaki “Kaydet” düğmesine basın, haberi burada bulursunuz.
saved-gone = Bu haber artık mevcut değil.
saved-remind-at = ⏰ { $time }
saved-removed = Kaldırıldı.
saved-when = Size ne zaman hatırlatayım?
saved-in-hour = 1 saat sonra
saved-tonight = Bu akşam 20:00
saved-tomorrow = Yarın 8:00
saved-other = Başka bir zaman
saved-no-reminder = Hatırlatma olmasın
saved-back = Geri
saved-reminded = Size hatırlatacağım: { $time }
saved-unreminded = Tamam, hatırlatma yok.
saved-not-there = Bu haber artık kaydettikleriniz arasında değil.
saved-past = Bu zaman geçti bile. Lütfen başka bir zaman seçin.
saved-ask =
  Size ne zaman hatırlatayım? Lütfen { $zone } saatiyle bir zaman yazın.

  Örneğin: 18:30, yarın 7:00, cuma 9:00, 26.11. 18:30, 2h
saved-ask-short = 18:30, yarın 7:00, 2h…
saved-unclear = Bunu zaman olarak okuyamadım. Lütfen 18:30, yarın 7:00 veya 2h gibi bir şey yazın.
saved-over = Bu zaman geçti bile. Lütfen henüz gelmemiş bir zaman yazın.
saved-far = Bu zamana bir yıldan fazla var. Lütfen daha erken bir zaman yazın.
reminder-due = ⏰ Hatırlatmamı istemiştiniz:
reminder-gone = ⏰ Bir haberi hatırlatmamı istemiştiniz. O haber artık mevcut değil.
reminder-later = Yeniden hatırlat

## One's own data, language, quiet, and when something goes wrong

stop-done = Tamam: Kendiliğinden artık hiçbir şey gelmeyecek. Konularınız, uyarılarınız ve kaydettiğiniz haberler olduğu gibi kalır; burada okumaya ve aramaya devam edebilirsiniz.
stop-nothing = Kendiliğinden bir şey gelmiyor: Henüz bir şey istemediniz.
stop-go-on = Yeniden başlat
stop-over = Mesajlar yeniden gelecek, tam ayarladığınız gibi. Dilediğiniz zaman /stop ile durdurabilirsiniz.
stop-again = Durdur
language-choose = Hangi dilde konuşayım?
language-app = Uygulamanın dili
language-set = Bundan sonra sizinle Türkçe konuşacağım.
language-as-app = Bundan sonra uygulamanızın dilinde konuşacağım.
export-caption = Hakkınızda saklananların hepsi bu.
export-nothing = Hakkınızda hiçbir şey saklanmıyor, bu yüzden dışa aktarılacak bir şey yok.
forget-ask = Hakkınızdaki her şeyi unutayım mı: konular, uyarılar, kaydettiğiniz haberler ve ayarlar? Bu geri alınamaz. Yalnızca sessizlik istiyorsanız /stop göndermeniz yeterli.
forget-yes = Evet, beni unut
forget-no = Hayır, kalsın
forget-done = Tamam: Burada hakkınızda hiçbir şey kalmadı. Bu sohbetteki mesajlar sizin: Onları Telegram’da silebilirsiniz.
forget-kept = Tamam: Her şey olduğu gibi kalıyor.
error-excuse = Bir şeyler ters gitti. Lütfen biraz sonra yeniden deneyin.
flood-slow = Bir anda çok fazla istek geldi. Bana birkaç saniye verin, sonra devam edin.

## Articles that come to readers by themselves

delivered-why = Neden?
delivered-save = 🔖 Kaydet
delivered-saved = ✅ Kaydedildi
delivered-share = Paylaş
delivered-channel = Kanalda gör
delivered-last = Bugünlük son mesajınız buydu. Bundan sonrakiler bülteninize girer; bunu /settings menüsünden değiştirebilirsiniz.
delivered-because-topic = { $topic } konusunu takip ediyorsunuz.
delivered-because-alert = Bunu “{ $query }” uyarınız buldu.
delivered-because-story = “{ $story }” olayını takip ediyorsunuz.
delivered-because-off = Bunu getiren kural artık kapalı.
delivered-more = { $count ->
    [one] ve 1 tane daha
   *[other] ve { $count } tane daha
  }
delivered-less = Daha az gelsin
delivered-off = Tamamen kapat
delivered-story-day = 🔕 Olay: 1 gün
delivered-story = 🔕 Olay: süresiz
delivered-source-day = 🔕 Kaynak: 1 gün
delivered-source = 🔕 Kaynak: süresiz
delivered-back = « Geri
delivered-less-done = Bundan sonra yalnızca bülteninizde: { $rules }.
delivered-less-new = Bundan sonra yalnızca bülteninizde ({ $when }): { $rules }. Ayarı: /digest
delivered-less-story = Artık takip etmiyorsunuz: { $stories }.
delivered-off-done = Kapatıldı: { $rules }.
delivered-story-muted = Bu olayla ilgili artık bir şey gelmeyecek. Geri almak için /settings yeterli.
delivered-story-muted-day = Bu olayla ilgili yarına kadar bir şey gelmeyecek.
delivered-source-muted = { $source } kaynağından artık bir şey gelmeyecek. Geri almak için /settings yeterli.
delivered-source-muted-day = { $source } kaynağından yarına kadar bir şey gelmeyecek.
delivered-kept = Kaydedildi. Haberi /saved listesinde bulabilirsiniz.
delivered-let-go = Artık kayıtlı değil.
delivered-save-full = Kayıtlı { $max } haberiniz var ve daha fazlası için yer yok. Lütfen önce /saved listesinden birkaçını silin.
delivered-gone = Bu haber yayından kaldırıldı veya şu anda değiştiriliyor.
delivered-old = Bu mesaj çok eski: Neden geldiği artık kayıtlı değil. Bütün kurallarınızı /settings menüsünde bulabilirsiniz.

## Digest

digest-heading = 🗞 Bülteniniz: { $day }
digest-bundle = { $count ->
    [one] 🌙 Sessiz saatlerinizde 1 haber geldi
   *[other] 🌙 Sessiz saatlerinizde { $count } haber geldi
  }
digest-by-alerts = Uyarılarınız
digest-by-stories = Takip ettiğiniz olaylar
digest-others = { $count ->
    [one] (+1 haber daha)
   *[other] (+{ $count } haber daha)
  }
digest-rest = { $count ->
    [one] … ve kanalda 1 haber daha
   *[other] … ve kanalda { $count } haber daha
  }
digest-left = { $count ->
    [one] Günlük sınırınız dolmasaydı bunlardan biri tek başına gelecekti.
   *[other] Günlük sınırınız dolmasaydı bunlardan { $count } tanesi tek başına gelecekti.
  }
digest-button-settings = ⚙️ Bülten ayarları
digest-comes = 🗞 Bülteninizin zamanı: { $when } ({ $zone }).
digest-next = Sıradaki: { $day }.
digest-off =
  🗞 Bülten, sizin için yeni olan her şeyi seçtiğiniz saatte tek mesajda toplar. Şu anda bülten almıyorsunuz.

  Ne zaman gelsin ({ $zone })?
digest-hint = Başka bir saat için şöyle yazın: /digest 7:45
digest-empty = Henüz hiçbir şeyi takip etmiyorsunuz, bu yüzden bülteniniz boş olur. Konuları /topics ile seçin veya /alerts ile kelimeler ekleyin.
digest-stopped = Beni /stop ile susturdunuz. Bülteni yeniden almak için /start gönderin.
digest-unclear = Bunu saat olarak okuyamadım. Lütfen /digest 7:45 veya /digest 20:00 gibi yazın. Hemen bir bülten için /digest now gönderin.
digest-set = Tamam, kaydedildi.
digest-set-off = Artık bülten almayacaksınız.
digest-last-day = En az bir gün kalmalı. Hiç bülten istemiyorsanız “Bülteni kapat” düğmesine basın.
digest-nothing = Son bültenden bu yana sizin için yeni bir şey yok.
digest-failed = Şu anda olmadı. Lütfen bir dakika sonra yeniden deneyin.
digest-button-daily = Her gün
digest-button-workdays = Hafta içi her gün
digest-button-off = Bülteni kapat
digest-button-now = 📬 Şimdi gönder

## Catching up

catchup-title = ⏪ { $since } sonrası öne çıkanlar
catchup-empty = { $since } sonrasında hiçbir şey yayımlanmadı.
catchup-unclear = Bunu süre olarak okuyamadım. Lütfen /catchup 8h, /catchup 30m veya iki gün için /catchup 2d gibi yazın.
catchup-long = En çok 7 gün geriye bakabilirim. Lütfen daha kısa bir süre yazın, örneğin iki gün için /catchup 2d.
catchup-button-hours = { $count ->
    [one] 1 saat
   *[other] { $count } saat
  }
catchup-button-days = { $count ->
    [one] 1 gün
   *[other] { $count } gün
  }

## Topics, alerts and settings

menu-back = ‹ Geri
menu-page = { $page } / { $pages }
when-daily = her gün saat { $time }
when-workdays = hafta içi her gün saat { $time }
when-days = { $days }, saat { $time }
topics-title = Konular
topics-hint = Haberleri hemen almak için bir konuya dokunun. Değiştirmek için yeniden dokunun.
topics-legend = { $now } hemen · { $digest } bültende
topics-part = Hepsi mi, yoksa bir bölümü mü? Takip etmek istediğinize dokunun.
topics-whole = Hepsi: { $topic }
topics-empty = Henüz takip edilecek konu yok. Aradığınızı bir uyarı yine de bulur.
topics-to-alerts = 🔔 Uyarılar
topics-to-settings = ‹ Ayarlar
topics-stopped = ⏸️ Beni durdurdunuz: /settings menüsünde “Devam et” düğmesine basana kadar hiçbir şey gelmez.
topics-one = Bu konunun haberleri nasıl gelsin?
topics-now = Hemen
topics-digest = Bültende
topics-off = Kapalı
topics-gone = Bu konu artık yok.
topics-said-now = { $topic }: hemen
topics-said-digest = { $topic }: bülteninizde, { $when }
topics-said-new-digest = { $topic }: bülteninizde. Bülteninizin zamanı: { $when }. Değiştirmek için /settings yeterli.
topics-said-off = { $topic }: kapalı
follow-now = ✓ { $topic } konusunu takip ediyorsunuz: Haberleri hemen gelir.
follow-digest = 🗞 { $topic } konusunu takip ediyorsunuz: Haberleri bülteninizle gelir, { $when }.
follow-off = { $topic } konusunu artık takip etmiyorsunuz.
follow-undo = ↩︎ Geri al
follow-all = Bütün konular
follow-near = Bunlardan birini mi demek istediniz?
follow-unknown =
  { $name } adında bir konu bilmiyorum.

  Bütün konular bir dokunuş uzağınızda. Kendi kelimeleriniz için uyarılar var: /alerts add yazın, ardından kelimeleri ekleyin.
unfollow-title = Takip ettikleriniz
unfollow-hint = Takibi bırakmak için konuya dokunun.
unfollow-none = Hiçbir konuyu takip etmiyorsunuz.
unfollow-unknown = { $name } adında bir şey takip etmiyorsunuz.
unfollow-undo = ↩︎ { $topic }
unfollow-kept = { $topic } konusunu yeniden takip ediyorsunuz.
alerts-title = Kelime uyarıları
alerts-empty =
  Henüz uyarınız yok. Uyarı, hangi konuda olursa olsun, kelimelerinizin geçtiği her haberi size bildirir:

  /alerts add köprü kapalı – iki kelime birden
  /alerts add "belediye meclisi" -futbol – bu kelimeler yan yana, futbol olmadan
alerts-hint = Nasıl geleceğini değiştirmek için bir uyarıya dokunun.
alerts-new = ＋ Yeni uyarı
alerts-remove = 🗑️ Kaldır
alerts-all = Bütün uyarılar
alerts-gone = Bu uyarı artık yok.
alerts-one = Bulunan haberler nasıl gelsin?
alerts-tempo-now = hemen
alerts-tempo-digest = bültende
alerts-added = 🔔 Uyarınız kuruldu
alerts-there = 🔔 Uyarınız
alerts-matched = { $count ->
    [0] Son 30 günde buna uyan haber olmadı. Olduğunda size bildiririm.
    [one] Son 30 günde buna uyan 1 haber vardı:
   *[other] Son 30 günde buna uyan { $count } haber vardı:
  }
alerts-removed = Kaldırıldı. Geri getirmek için şunu gönderin:
alerts-said-now = Bundan sonra hemen.
alerts-said-digest = Bundan sonra bülteninizde, { $when }.
alerts-said-new-digest = Bundan sonra bülteninizde, { $when }. Değiştirmek için /settings yeterli.
alerts-said-off = Kaldırıldı.
alerts-ask =
  Hangi kelimeleri arayayım?

  köprü kapalı – iki kelime birden, her biçimde
  "belediye meclisi" – yan yana
  =banka – tam bu kelime
  -futbol – bu kelime olmadan
alerts-placeholder = köprü kapalı -futbol
alerts-mistake-empty = Burada arayabileceğim bir kelime yok. Lütfen bir kelime veya ad gönderin, örneğin: köprü kapalı
alerts-mistake-minus = Bu yalnızca ne istemediğinizi söylüyor. Lütfen aranacak bir kelime de ekleyin, örneğin: köprü -futbol
alerts-mistake-long = Bu, bir uyarı için çok uzun. Lütfen birkaç kelime gönderin.
alerts-full = { $max } uyarınız var ve daha fazlası için yer yok. Lütfen önce birini kaldırın: /alerts
settings-title = ⚙️ Ayarlar
settings-more = /privacy ne sakladığımı anlatır, /export bunları size verir, /forget hepsini siler.
settings-topics = 📰 Konular
settings-alerts = 🔔 Uyarılar
settings-digest = 🗞 Bülten
settings-quiet = 🌙 Sessiz saatler
settings-limit = 📬 Günlük sınır
settings-zone = 🌍 Saat dilimi
settings-language = 🗣️ Dil
settings-muted = 🔇 Sessizdekiler
settings-saved = 🔖 Kaydedilenler
settings-stop = ⏸️ Durdur
settings-go-on = ▶️ Devam et
settings-is-stopped = ⏸️ Durduruldu: Kendiliğinden hiçbir şey gelmiyor
settings-state-no-topics = 📰 Henüz konu yok
settings-state-topics = 📰 Konular: { $now } hemen, { $digest } bültende
settings-state-alerts = { $count ->
    [0] 🔔 Henüz uyarı yok
    [one] 🔔 1 uyarı
   *[other] 🔔 { $count } uyarı
  }
settings-state-no-digest = 🗞 Bülten yok
settings-state-digest = 🗞 Bülten: { $when }
settings-state-no-quiet = 🌙 Sessiz saat yok
settings-state-quiet = 🌙 Sessiz saatler: { $hours }
settings-state-no-limit = 📬 Günlük sınır yok
settings-state-limit = { $count ->
    [one] 📬 Günde en çok 1 mesaj
   *[other] 📬 Günde en çok { $count } mesaj
  }
settings-state-zone = 🌍 { $place }, şu an { $time }
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 Sessizde bir şey yok
   *[other] 🔇 Sessizdekiler: { $count }
  }
settings-state-saved = { $count ->
    [0] 🔖 Kaydedilen bir şey yok
   *[other] 🔖 Kaydedilenler: { $count }
  }
settings-kept = Kaydedildi ✓
settings-other = Diğer…
settings-quiet-about = Sessiz saatlerinizde gelenler bekler; bu saatler bitince hepsini tek mesajda alırsınız.
settings-quiet-none = Yok
settings-quiet-ask = Hangi saatler arasında sessizlik istersiniz? Örneğin: 22:30-6:45
settings-quiet-unclear = Bunu okuyamadım. Lütfen 22:30-6:45 veya 22.00-6.00 gibi iki saat gönderin.
settings-limit-about = Bir günde kendiliğinden en çok bu kadar mesaj gelir. Fazlası bülteninize girer.
settings-limit-none = Sınır yok
settings-digest-choose = Önemli her şey, sizin seçtiğiniz saatte tek mesajda. Almak için bir saate dokunun.
settings-digest-lost = ⚠️ Takip ettiklerinizin bir bölümü bültenle gelecek. Bülten almak için bir saate dokunun.
settings-digest-is-rich = Uygulamanız gösterebiliyorsa başlıklı ve resimli, zengin bir mesaj olarak gelir.
settings-digest-is-plain = Her uygulamanın gösterebildiği sade bir mesaj olarak gelir.
settings-digest-make-rich = Zengin olsun
settings-digest-make-plain = Sade olsun
settings-digest-off = Bülten gelmesin
settings-digest-ask = Bülten saat kaçta gelsin? Örneğin: 7:30
settings-digest-unclear = Bunu saat olarak okuyamadım. Lütfen 7:30 veya 19:00 gibi bir saat gönderin.
settings-muted-none = Hiçbir şeyi sessize almadınız. Gelen her mesajın altındaki “Neden?” düğmesiyle kaynağını veya olayını sessize alabilirsiniz.
settings-muted-about = Yeniden haber almak için birine dokunun.
settings-muted-source = • { $name }: süresiz
settings-muted-source-until = • { $name }: { $time } tarihine kadar
settings-muted-story = • “{ $name }” olayı: süresiz
settings-muted-story-until = • “{ $name }” olayı: { $time } tarihine kadar
zone-now = Şu an saat { $time } ({ $place }).
zone-is-usual = Bu, haber merkezinin saat dilimi: Henüz kendinizinkini belirtmediniz.
zone-about = Bülteniniz ve sessiz saatleriniz bu saate göre ayarlanır.
zone-ask-city = ✏️ Şehir veya saat
zone-ask-place = 📍 Konumum
zone-usual = Haber merkezi: { $place }
zone-ask = Hangi şehirdesiniz? Ya da bulunduğunuz yerde saat kaç, örneğin 14:05?
zone-placeholder = Şehir veya saat
zone-which = Hangisi?
zone-which-time = Saatin şu an bu olduğu yerler bunlar. Size en yakını hangisi?
zone-no-such-time = Bildiğim hiçbir yerde saat şu an bu değil. Lütfen saatinize bakın veya bir şehir gönderin.
zone-unknown = Bu yeri bilmiyorum. Lütfen en yakın büyük şehri, ülkenizi veya bulunduğunuz yerdeki saati gönderin.
zone-gone = Bu saat dilimi artık yok.
zone-ask-location = Konumunuzu paylaşın, saat dilimini oradan alayım. Konumun kendisi saklanmaz.
zone-share = 📍 Konumu paylaş
zone-not-now = ✕ Şimdi değil
zone-no-location = Bu yerin saat dilimini bulamadım. Lütfen bir şehir gönderin: /settings
zone-not-kept = Konumunuzu saklamadım.

## Haber merkezi ve günlüğü

team-heading = Haber merkezi
team-owner = Sahip
team-editor = Editör
team-reviewer = Denetmen
team-viewer = İzleyici
team-line = { $name } – { $role }
team-explained = İzleyiciler durumu görür. Denetmenler bekleyenler hakkında da karar verir. Editörler ayrıca yayımlar, değiştirir, geri çeker ve okurlara yazar. Sahipler ekibi de yönetir; ayarlarda (ADMIN_IDS) belirtilirler.
team-open = Henüz kimsenin kabul etmediği davetler:
team-invitation = { $role }, şu zamana kadar: { $time }
team-invite = Birini davet et
team-ask-role = Neler yapabilsin?
team-invited =
  Bir davet ({ $role }). Bu bağlantıyı tek bir kişiye gönderin: Bir kez, şu zamana kadar geçerlidir: { $time }.

  { $link }
team-revoked = Davet geri alındı.
team-late = Bunu az önce başka biri değiştirdi.
team-since = { $role }, şu zamandan beri: { $time }, davet eden: { $by }
team-remove = Çıkar
team-remove-sure = { $name } haber merkezinden çıkarılsın mı? O andan sonra orada hiçbir şey yapamaz.
team-removed = { $name } çıkarıldı.
team-joined = Haber merkezine hoş geldiniz. Rolünüz: { $role }. Neler yapabileceğinizi /help gösterir.
team-member = Zaten haber merkezindesiniz ({ $role }). Davet başka biri için hâlâ geçerli.
team-void = Bu davet artık geçerli değil. Yeni bir tane isteyin.
team-has-joined = { $name } haber merkezine katıldı ({ $role }).
team-you-are = Haber merkezindeki rolünüz artık: { $role }. Neler yapabileceğinizi /help gösterir.
team-you-left = Artık haber merkezinde değilsiniz.
journal-heading = Kim neye karar verdi
journal-empty = Henüz kimse bir karar vermedi.
journal-older = Daha eski ›
journal-newest = « En yeni
journal-server = sunucuda
journal-released = yayımlandı: { $title }
journal-scheduled = yayın zamanı, { $after }: { $title }
journal-confirm = ilk onay: { $title }
journal-confirmed = ikinci onay: { $title }
journal-rejected = yayımlanmadı: { $title }
journal-cancelled = artık yayımlanmayacak: { $title }
journal-title = başlık: { $before } → { $after }
journal-summary = özet: { $before } → { $after }
journal-published = sohbetten yayımlandı: { $title }
journal-edited = değiştirildi: { $title }
journal-retracted = geri çekildi: { $title }
journal-pinned = { $channel } kanalında sabitlendi: { $title }
journal-unpinned = { $channel } kanalında sabitten kaldırıldı: { $title }
journal-retried = { $channel } kanalında yeniden denendi: { $title }
journal-there = { $channel } kanalında gönderildi sayıldı: { $title }
journal-dropped = { $channel } kanalında vazgeçildi: { $title }
journal-backlog = bekletilenlerden yayımlandı: { $title }
journal-broadcast = okurlara yazıldı: { $title }
journal-paused = okurlara bir mesaj duraklatıldı
journal-resumed = okurlara bir mesaj sürdürüldü
journal-stopped = okurlara bir mesaj kalıcı olarak durduruldu
journal-invited = davet: { $after }
journal-revoked = davet geri alındı: { $before }
journal-joined = katıldı: { $after }
journal-role = { $title }: { $before } → { $after }
journal-removed = çıkarıldı: { $title } ({ $before })

## What was counted, in charts and in words

chart-posts = { $count ->
    [one] 1 gönderi
   *[other] { $count } gönderi
  }
chart-posts-busiest = { $count ->
    [one] 1 gönderi, en sık: { $time }
   *[other] { $count } gönderi, en sık: { $time }
  }
chart-by-day = Günlere göre gönderiler
chart-by-week = Haftalara göre gönderiler
chart-by-hour = Haftanın gününe ve saate göre
chart-reactions = { $count ->
    [one] 1 tepki; tek bir gönderinin payı: { $share }
   *[other] { $count } tepki; tek bir gönderinin payı: { $share }
  }
chart-clicks = { $count ->
    [one] 1 tıklama
   *[other] { $count } tıklama
  }
chart-readers-same = { $now ->
    [one] 1 okur, önceki kadar
   *[other] { $now } okur, önceki kadar
  }
chart-readers-more = { $now ->
    [one] 1 okur, öncekinden { $change } fazla
   *[other] { $now } okur, öncekinden { $change } fazla
  }
chart-readers-fewer = { $now ->
    [one] 1 okur, öncekinden { $change } az
   *[other] { $now } okur, öncekinden { $change } az
  }
chart-gained = gelen: { $count }
chart-lost = giden: { $count }
chart-net = net
chart-topics-one = En çok gönderi ve en çok okur: { $topic }
chart-topics-both = En çok gönderi: { $posted }. En çok okur: { $read }
chart-topics-posted = En çok gönderi: { $topic }
chart-topics-read = En çok okur: { $topic }
chart-topics-posts = Gönderiler
chart-topics-readers = Okurlar
chart-digests = Bültenler: { $sent } gönderildi; bültenlerden açılan bağlantılar: { $opened }
chart-digests-sent = gönderilen
chart-digests-opened = bültenden açılan bağlantılar
chart-delivery = Gönderilerin yarısı { $half } içinde, 100’de 99’u { $most } içinde
chart-delivery-about = Haberin kabulünden gönderisine kadar
chart-delivery-slowest = en yavaşı: { $duration }
chart-quiet = Sessiz saatlerin bitmesini bekleyen mesajların payı: { $share }
chart-quiet-all = okurlara giden tüm mesajlar
chart-quiet-waited = bekleyen
chart-name-posts = gönderiler
chart-name-reactions = tepkiler
chart-name-readers = okurlar
chart-name-topics = konular
chart-name-digests = bültenler
chart-name-delivery = teslim süreleri
chart-name-quiet = sessiz saatler
stats-searches = Aramalar: { $count }, sonuçsuz: { $without }
stats-missing = Henüz çizilecek bir şey yok: { $charts }
stats-nothing = Bu günlerde henüz bir şey sayılmadı.
stats-failed = Grafikler çizilemedi; nedeni log kayıtlarında yazıyor. Rakamlar şunlar:
stats-choose = Başka günler ya da başka renkler mi?
stats-busy = Zaten çiziliyor. Bir dakika lütfen.
stats-dark = 🌙 Koyu
stats-light = ☀️ Açık
stats-unclear = “{ $word }” anlaşılmadı.
stats-usage = /stats yazın ya da yanına şunlardan ekleyin: 7d, 30d, 90d veya 365d, topic:ad, channel:@ad, dark veya light. Örneğin: /stats { $example }
stats-no-topic = “{ $topic }” diye bir konu yok. Olanlar: { $topics }
stats-no-channel = “{ $channel }” diye bir kanal yok. Olanlar: { $channels }

## Sohbette haber masası: yayında olanlar ve bekleyenler

desk-which =
  Hangi haber? Lütfen gönderisini bana iletin ya da gönderinin bağlantısıyla veya haberin adresiyle yanıt verin.

  Bir dahaki sefere gönderiyi doğrudan { $command } ile yanıtlayabilir ya da bağlantısını komutun arkasına yazabilirsiniz.
desk-hidden = Bu iletide nereden geldiği yazmıyor. Lütfen bunun yerine gönderinin bağlantısıyla veya haberin adresiyle yanıt verin.
desk-foreign = Bu, bu haber merkezinin kanallarından bir mesaj değil.
desk-unknown = Bunun için bildiğim bir haber yok: Mesaj başkasının ya da çok eski. Haber sayfasının adresi de olur.
desk-in = { $channel } kanalında: { $link }
desk-nowhere = Şu anda hiçbir kanalda değil.
desk-leave = Böyle bırak
desk-left = Tamam: Her şey olduğu gibi kalıyor.
desk-over = Buna zaten karar verildi ya da çok uzun bekledi.
desk-changed = Kaynağı bu haberi bu arada değiştirdi.
desk-changed-by = { $by } bu haberi bu arada değiştirdi.
edit-title = Başlık
edit-summary = Özet
edit-body = Metin
edit-ours = Kaynağı değiştirene kadar haber merkezinin sözleriyle: { $names }
edit-which = Neyi değiştirmek istiyorsunuz?
edit-undo = ↩ Kaynağın sözleri: { $name }
edit-undone = Kaynağın sözleri geri geldi.
edit-ask = { $name }: Lütfen yeni sözleri yanıt olarak yazın veya vazgeçmek için /cancel gönderin. Şu anki hali:
edit-preview = 👆 Böyle görünecek.
edit-do = Değiştir
edit-again = Yeniden yaz
edit-done = ✅ { $by } değiştirdi: her gönderide ve okurlara ulaşanlarda.
edit-to-confirm = Şu anki sözleri için ikinci bir onay bekliyor. Lütfen önce onaylayın veya reddedin.
edit-closed = Bu haberin metni yalnızca üyeler için: Burada başlığı ve özeti değiştirilebilir.
retract-readers = { $count ->
    [one] Haber bu botun { $count } okurunda var veya ona ulaşmak üzere.
   *[other] Haber bu botun { $count } okurunda var veya onlara ulaşmak üzere.
  }
retract-ask = Her yerden geri çekilsin mi?
retract-why = Nedenini de yazabilirsiniz: Günlük için bir cümleyle yanıt verin.
retract-reason = Günlük için: { $reason }
retract-do = Geri çek
retract-done =
  ↩️ { $by } geri çekti. Gönderileri siliniyor; 48 saatten eski olanların yerine bir not geçiyor.

  Kaynağı bununla ilgili ne gönderirse göndersin saklanır ve yayımlanmaz. Geri getirilirse yeni bir gönderi olarak çıkar.
retract-back = Geri getir
retract-brought = ✅ { $by } geri getirdi. Yeniden yayımlanıyor; yerinde bir not varsa yeniden gönderiye dönüşüyor.
pin-pinned = 📌 { $channel } kanalında sabitleniyor; biri kaldırana veya yerine başka bir gönderi geçene kadar orada kalır.
pin-unpinned = { $channel } kanalında sabitlemesi kaldırılıyor.
pin-do = 📌 Sabitle: { $channel }
pin-undo = Sabitlemeyi kaldır: { $channel }
pin-lacking = Botun { $channel } kanalında mesaj sabitleme yetkisi yok. Lütfen yönetici listesinden izin verin.
story-of = Olay: { $story }
story-of-none = Hiçbir olaya ait değil.
story-for-readers = Okurların gördüğü haliyle olay
queue-scheduled = 🗓 Planlanan
queue-waiting = ⏳ Bekleyen
queue-review = 📝 İncelemede
queue-unknown = ❓ Belirsiz
queue-failed = ⚠️ Başarısız
queue-empty = Burada bir şey yok.
queue-embargo = 🔒 Kaynağı şu zamana kadar yayımlanmamasını istiyor: { $time }
queue-paused = ⏸ { $channel } duraklatıldı, bitiş: { $time }. Neden: { $reason }
queue-quiet = 🌙 { $channel }: sessiz saatler, bitiş: { $time }
queue-turn = { $channel }: Sırası gelir gelmez çıkar.
queue-to-review = Bir onay gerekiyor.
queue-to-confirm = 🔴 İkinci bir onay gerekiyor.
queue-looking = aranıyor
queue-now = Şimdi yayımla
queue-time = Başka bir zaman
queue-drop = Yayımlama
queue-see = 👁 Gönderiyi göster
queue-gone = Bu artık beklemiyor.
queue-goes = Şimdi çıkıyor.
queue-sooner = Kaynağı şu zamana kadar yayımlanmamasını istiyor: { $time }. Lütfen daha geç bir zamanla yanıt verin veya /cancel gönderin.

## Haftalık mektup

notice-weekly = 📬 { $from } – { $to } haftası
weekly-posts = Gönderiler: { $count } (önceki hafta: { $before })
weekly-withdrawn = Geri çekilen: { $count }
weekly-slowest = En yavaşı { $duration } sonra kanalındaydı.
weekly-top = En çok tepki alanlar:
weekly-readers = Botun okurları: { $now } (+{ $gained } −{ $lost })
weekly-digests = Gönderilen bültenler: { $sent }, açılan bağlantılar: { $opened }
weekly-missed = Aranıp bulunamayanlar:
weekly-asleep = Hiçbir şey göndermeyen kaynaklar: { $sources }
weekly-failures = Karar bekleyen gönderiler: { $count } – /dead
weekly-well = Karar bekleyen bir şey yok.
