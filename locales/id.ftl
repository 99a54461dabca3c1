### Indonesian. Readers and admins are addressed with the polite “Anda”.

## What the bot says to readers

start =
  Halo! Bot ini menyajikan berita dari { $channel } untuk Anda.

  Tulis satu kata, dan saya akan mencarikan artikelnya. /latest menampilkan postingan terbaru, /help semua hal lain yang dapat saya lakukan, dan /privacy apa yang saya ketahui tentang Anda.
start-topics = Berita apa yang ingin Anda ikuti? Ketuk sebuah topik; lewat /topics Anda dapat menambahkannya kapan saja.
start-skip = Lewati
start-skipped = Baik, saya tidak akan mengirim apa pun tanpa diminta. Kirim /topics kalau ada yang ingin Anda ikuti.
start-how-often = Anda sekarang mengikuti { $topic }. Seberapa sering Anda ingin menerima beritanya?
start-at-once = Langsung
start-daily = Sehari sekali, { $time }
start-not-now = Nanti saja
start-quiet = Ingin tenang di malam hari? Berita yang datang saat itu akan menunggu sampai pagi.
start-no-quiet = Tanpa jam tenang
start-done = Selesai! Gunakan /settings untuk mengubah semua ini, /topics untuk menambah topik, dan /stop untuk berhenti.
start-stopped = Selamat datang kembali! Sejak Anda mengirim /stop dulu, tidak ada yang dikirim tanpa diminta. Semua pengaturan Anda masih ada.
start-save = Tersimpan. Buka /saved untuk menemukannya lagi. Ini artikelnya:
start-save-full = Anda sudah menyimpan { $max } artikel dan tempatnya penuh: hapus dulu beberapa di /saved untuk memberi ruang. Ini artikelnya:
start-story = Liputan sejauh ini
start-more = Belum ada artikel lain dalam liputan ini. Ini artikelnya:
start-gone = Artikel ini sudah tidak tersedia.
start-unsettled = Artikel ini sedang diubah. Silakan coba kembali satu menit lagi.
help =
  Yang dapat saya lakukan:

  /latest – postingan terbaru, juga untuk satu topik: /latest cuaca
  /search – mencari artikel; cukup kirim satu kata pun bisa
  /catchup – berita penting belakangan ini: /catchup 8h
  /story – liputan yang sedang berjalan

  /topics – topik yang dapat diikuti
  /follow – mengikuti topik: /follow cuaca
  /unfollow – berhenti mengikutinya
  /alerts – memberi tahu jika suatu kata muncul
  /digest – semua berita sekaligus, pada waktu pilihan Anda
  /saved – artikel simpanan Anda dan pengingatnya

  /settings – jam tenang, zona waktu, dan lainnya
  /language – bahasa lain
  /stop – tidak ada lagi yang dikirim tanpa diminta
  /privacy – data yang disimpan tentang Anda
  /export – memberikan semuanya sebagai file
  /forget – menghapus semuanya
  /help – petunjuk ini

  Semua postingan ada di { $channel }.
help-team = Untuk Anda di redaksi:
help-command = /{ $command } – { $what }
latest-title = Postingan terbaru
latest-empty = Belum ada postingan. Silakan kembali lagi nanti.
privacy =
  Selama Anda tidak meminta apa pun, saya tidak menyimpan apa pun tentang Anda. Yang disimpan hanyalah yang Anda minta, tidak lebih:

  • ID obrolan ini dan pengaturan Anda: topik, kata kunci, liputan, bahasa, zona waktu, jam
  • artikel yang Anda simpan beserta pengingatnya
  • selama 30 hari: artikel mana yang dikirimkan kepada Anda
  • paling lama 1 jam: pertanyaan yang saya ajukan beserta jawaban Anda

  Tidak ada nama, pesan, atau daftar bacaan Anda. Lokasi yang dikirim tidak disimpan. Jika akun Anda dihapus, semuanya saya lupakan 30 hari kemudian.

  /export – memberikan semuanya sebagai file
  /forget – langsung menghapus semuanya

  Telegram sendiri memiliki kebijakan privasi: https://telegram.org/privacy
privacy-sealed = Pengaturan Anda disimpan dalam bentuk terenkripsi.

## The command menu

command-start = Mulai
command-latest = Postingan terbaru
command-search = Cari artikel
command-topics = Pilih topik Anda
command-alerts = Kata kunci yang Anda pantau
command-digest = Berita Anda dalam satu pesan
command-catchup = Berita penting belakangan ini
command-saved = Artikel simpanan Anda
command-story = Liputan yang sedang berjalan
command-settings = Semua pengaturan dalam satu menu
command-follow = Ikuti topik
command-unfollow = Berhenti mengikuti topik
command-language = Pilih bahasa
command-help = Yang dapat dilakukan bot ini
command-privacy = Data yang disimpan tentang Anda
command-export = Salinan data Anda
command-stop = Hentikan kiriman, simpan pengaturan
command-forget = Hapus semua data Anda
command-status = Status setiap channel
command-dead = Yang gagal dikirim atau ditarik kembali
command-queue = Apa yang menunggu terbit, dan mengapa
command-edit = Ubah isi postingan
command-retract = Tarik kembali postingan
command-pin = Sematkan postingan, atau lepaskan
command-post = Tulis artikel
command-broadcast = Tulis kepada para pembaca
command-team = Siapa saja anggota redaksi
command-journal = Siapa memutuskan apa
command-stats = Grafik tentang yang terbit, dibaca, dan disukai
command-cancel = Akhiri pertanyaan tanpa menjawab

## The words around an article

post-correction = Ralat:
post-withdrawn = Artikel ini telah dicabut.
post-members = 🔒 Khusus anggota
post-paid = 🔒 Khusus pelanggan
post-read-more = Baca selengkapnya
post-updated = Diperbarui { $time }
post-reading-time = Waktu baca { $minutes } menit
post-byline = Oleh { $names }
post-kicker-breaking = 🔴 Breaking News
post-kicker-live = 🔴 Live
post-kicker-analysis = Analisis
post-kicker-opinion = Opini
post-follow = Ikuti: { $topic }
post-save = Simpan untuk nanti
post-more = Berita terkait

## What the admins are told

notice-unknown =
  ⚠️ Tidak diketahui apakah postingan ini ada di { $channel }:

  { $title }
  { $url }

  Tidak ada jawaban yang jelas saat postingan dikirim ({ $reason }). Agar tidak muncul dua kali, postingan ini tidak dikirim ulang secara otomatis. Silakan periksa di channel.
notice-failed =
  ⚠️ Telegram menolak postingan ini untuk { $channel }:

  { $title }
  { $url }

  Jawaban Telegram: { $reason }
  Postingan ini tidak dikirim ulang secara otomatis. Versi artikel berikutnya akan dicoba, atau versi ini, lewat tombol di bawah.
notice-failed-edit =
  ⚠️ Telegram menolak perubahan pada postingan ini di { $channel }:

  { $title }
  { $post }

  Jawaban Telegram: { $reason }
  Isi sebelumnya masih ada, kecuali seseorang telah menghapusnya. Versi artikel berikutnya akan dicoba.
notice-plain =
  ⚠️ Telegram tidak menerima format postingan ini untuk { $channel }. Postingan sudah tampil tanpa huruf tebal, tautan, dan tombol:

  { $title }
  { $url }

  Jawaban Telegram: { $reason }
notice-unanswered =
  ⚠️ Postingan ini di { $channel } masih seperti semula: Telegram tidak menjawab permintaan untuk mengubah atau menariknya.

  { $title }
  { $post }

  { $reason }
  Dicoba lagi setiap menit, dan tidak ada hal lain yang tertahan karenanya. Jika harus segera hilang, silakan hapus secara manual.
notice-stuck =
  ⚠️ Artikel yang telah dicabut masih ada di { $channel }: Telegram tidak mengizinkannya dihapus ataupun diedit. Silakan hapus secara manual.

  { $post }

  Jawaban Telegram: { $reason }
notice-ghost =
  ⚠️ Artikel yang telah dicabut mungkin masih ada di { $channel }: { $title }

  Tidak diketahui apakah postingannya pernah terkirim ({ $reason }), sehingga tidak dapat dihapus dari sini. Silakan periksa di channel dan hapus secara manual jika ada.
notice-flood =
  ⚠️ { $channel } untuk sementara tidak menerima postingan: Telegram meminta jeda yang lama.

  Jawaban Telegram: { $reason }
  Tidak ada yang hilang: semua yang menunggu akan diposting begitu jeda berakhir.
notice-flood-over =
  ✅ { $channel } kembali menerima postingan: jeda yang diminta Telegram sudah berakhir. Semua yang menunggu sedang diposting.
notice-flood-all =
  ⚠️ Telegram meminta bot ini jeda selama { $minutes } menit. Selama itu, tidak ada yang dapat diposting ke channel mana pun atau diberitahukan kepada Anda.

  Tidak ada yang hilang: jeda sudah berakhir, dan semua yang menunggu sedang diposting.
notice-trouble =
  ⚠️ { $channel } tidak menerima postingan dari saya.

  { $reason }
  Tidak ada yang hilang: semua yang menunggu akan diposting begitu masalah ini teratasi.
notice-trouble-over =
  ✅ { $channel } kembali menerima postingan. Semua yang menunggu sedang diposting.
notice-rights =
  ⚠️ Di { $channel }, bot tidak memiliki izin untuk: { $rights }.

  Postingan tetap berjalan, tetapi semua yang memerlukan izin itu akan gagal. Silakan beri izin di daftar admin.
notice-rights-over =
  ✅ Di { $channel }, bot kembali memiliki semua izin yang diperlukan.
notice-migrated =
  ⚠️ Grup { $channel } telah menjadi supergrup dan memiliki ID baru: { $to }

  Postingan sudah dikirim ke sana. Silakan ganti ID lama dengan ID baru di berkas newsroom atau di CHANNEL_ID.
notice-late =
  ⚠️ Postingan untuk { $channel } terlambat: yang paling lama sudah menunggu { $minutes } menit.

  Tidak ada yang hilang: semuanya akan diposting satu per satu. Jika ini berlanjut, silakan periksa log.
notice-late-over =
  ✅ Postingan untuk { $channel } kembali tepat waktu.
notice-memory =
  ⚠️ Memori Redis hampir penuh: terpakai { $percent }% dari yang diizinkan.

  Jika penuh, tidak ada artikel yang diterima dan tidak ada yang diterbitkan. Mohon naikkan maxmemory, atau simpan lebih sedikit: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
notice-memory-over =
  ✅ Ada tempat lagi di Redis: terpakai { $percent }% dari yang diizinkan.
alarm-full =
  🚨 Redis penuh: tidak ada artikel yang diterima, tidak ada yang diterbitkan, dan sebagian besar perintah menunggu.

  Tidak ada yang hilang: sistem akan mengirim lagi, dan semuanya berlanjut sendiri begitu ada tempat. Mohon segera naikkan maxmemory (redis-cli config set maxmemory), lalu simpan lebih sedikit: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
alarm-full-over =
  ✅ Ada tempat lagi di Redis. Semuanya berlanjut sendiri.
notice-silence =
  ⚠️ Tidak ada kabar dari sumber { $source }. Sudah { $hours } jam tidak ada yang masuk; biasanya sumber ini mengirim sekitar { $usual } artikel dalam waktu itu.

  Silakan periksa apakah sumber itu masih berjalan dan dapat menjangkau bot ini.
notice-silence-over =
  ✅ Sumber { $source } kembali mengirim, setelah { $hours } jam tanpa artikel.
notice-backlog =
  📥 Sumber { $source } mengirim berita lama, seluruhnya { $count } artikel. Semuanya disimpan dan dapat ditemukan, tetapi tidak diposting agar tidak membanjiri channel.
notice-many =
  📨 “{ $title }” sedang dikirim ke { $recipients } pembaca bot ini. Dengan { $pace } pesan per detik, pembaca terakhir menerimanya dalam sekitar { $duration }.
notice-review =
  📝 Sumber { $source } mengirim artikel yang memerlukan persetujuan:

  { $title }
  { $url }
notice-confirm =
  🔴 Ini breaking news dari sumber { $source }. Perlu konfirmasi sebelum diposting:

  { $title }
  { $url }
notice-undo =
  ⏳ Artikel dari sumber { $source } ini akan segera diposting:

  { $title }
  { $url }
notice-unpinned =
  ⚠️ Postingan ini tidak dapat disematkan di { $channel }:

  { $title }
  { $post }

  Jawaban Telegram: { $reason }
notice-released =
  ✅ { $by } telah menerbitkan: { $title }
notice-scheduled =
  🕒 { $by } telah menjadwalkan: { $title }
notice-confirmed =
  ✅ { $by } telah mengonfirmasi: { $title }
notice-rejected =
  ❌ { $by } telah menolak: { $title }
notice-cancelled =
  ❌ { $by } telah membatalkan: { $title }
notice-posted =
  ✅ Diposting: { $title }
  { $post }
notice-too-late =
  ⌛ Terlambat untuk dibatalkan: { $title }
notice-withdrawn =
  ↩️ Dicabut oleh sumbernya: { $title }
notice-released-backlog =
  ✅ { $by } telah menerbitkan berita lama dari sumber { $source }, seluruhnya { $count } artikel.
notice-callback =
  ⚠️ Sudah sehari penuh sumber { $source } tidak dapat diberi tahu hasil pemrosesan artikelnya.

  Jawaban terakhir: { $reason }
  Silakan periksa callback_url di berkas newsroom.
notice-subscription =
  ⚠️ Feed dari sumber { $source } tidak mengirim berita baru: hub-nya belum mengonfirmasi langganan.

  Jawaban terakhir: { $reason }
  Permintaan akan diulang dalam satu jam.
notice-resolved =
  ✅ Ditemukan: postingan ini ada di { $channel }, hanya satu kali. Tidak ada lagi yang perlu diputuskan.

  { $title }
  { $post }
notice-resolved-absent =
  ✅ Sudah jelas: postingan ini tidak ada di { $channel }. Postingan dikirim sekarang, kecuali artikelnya telah dicabut.

  { $title }
notice-retried =
  🔁 { $by } meminta agar ini dicoba lagi di { $channel }:

  { $title }
notice-absent =
  ✅ Menurut { $by }, artikel yang telah dicabut ini tidak ada di { $channel }:

  { $title }
notice-there =
  ✅ Menurut { $by }, postingan ini ada di { $channel }. Mulai sekarang, postingan diedit dan dicabut bersama artikelnya.

  { $title }
  { $post }
notice-assumed =
  ✅ Menurut { $by }, postingan ini ada di { $channel }. Tanpa tautan ke pesannya, postingan tidak dapat diedit atau dicabut dari sini.

  { $title }
notice-dropped =
  🗑 { $by } memutuskan bahwa postingan ini di { $channel } tidak ditindaklanjuti lagi:

  { $title }
button-backlog = Terbitkan semua ini
button-publish = Terbitkan
button-title = Edit judul
button-summary = Edit ringkasan
button-schedule = Jadwalkan
button-reject = Tolak
button-confirm = Konfirmasi
button-cancel = Batalkan

## Why a channel takes no posts, and what the bot may do there

trouble-lacking = Bot tidak memiliki izin untuk: { $rights }. Silakan beri izin di daftar admin.
trouble-gone =
  Bot sudah tidak ada di channel, atau channel itu sudah tidak ada. Jawaban Telegram: { $reason }
  Silakan jadikan bot sebagai admin channel itu lagi.
trouble-refused =
  Jawaban Telegram: { $reason }
  Silakan pastikan bot adalah admin channel dan boleh memposting, mengedit, dan menghapus.
right-post = memposting pesan
right-edit = mengedit pesan
right-delete = menghapus pesan
right-pin = menyematkan pesan

## What a button answers

button-unknown = Tombol ini sudah tidak berfungsi.
button-not-allowed = Hanya redaksi yang boleh memutuskannya, masing-masing sesuai perannya.
release-begun = Sedang diterbitkan, mulai dari yang paling lama.

## Reasons in our own words

reason-no-post = versi Tidings ini tidak dapat membuat postingan dari artikel itu
reason-ended = program berakhir sebelum Telegram menjawab
reason-no-message = jawaban Telegram tidak menyebutkan pesan
reason-may-not-post = bot tidak memiliki izin memposting di sana
reason-not-member = bot bukan anggota obrolan itu
reason-first-message = tidak ada pesan channel sebelumnya yang diketahui
reason-alike = postingan tidak dapat dibedakan dari pesan lain
reason-protected = konten channel dilindungi
reason-unreachable = tidak ada koneksi ke Telegram ({ $detail })
reason-broken = koneksi terputus ({ $detail })
reason-foreign = jawaban dengan status { $detail } yang bukan dari Telegram
reason-late = tidak ada jawaban tepat waktu
reason-no-pace = Redis tidak memberi tahu kapan Telegram boleh dipanggil
reason-closed = panggilan tidak dilakukan lagi
reason-given-up = panggilan dibatalkan sebelum gilirannya
reason-unexpected = kesalahan tak terduga

## What the admins decide on

review-heading = 👇 Di { $channels }:
review-rule = Ditahan oleh aturan: { $rule }
review-said-yes = { $by } telah menyetujui.
review-alone = Seharusnya admin lain yang mengonfirmasi. Karena Anda satu-satunya admin, persetujuan kedua dari Anda sudah cukup.
review-due = Akan diposting pada { $time }.
review-sounds = 🔔 { $used } dari { $budget } postingan dengan bunyi notifikasi terpakai hari ini di { $channel }
review-outdated = 🔁 Ada yang baru tentang artikel ini, lihat di bawah: { $title }
review-published = Diterbitkan.
review-rejected = Ditolak: tidak akan diposting.
review-cancelled = Dibatalkan: tidak akan diposting.
review-scheduled = Akan diposting pada { $time }.
review-needs-second = Dicatat. Sekarang admin lain perlu mengonfirmasi.
review-self = Anda sudah menyetujui: admin lain yang harus mengonfirmasi.
review-changed = Artikel sudah berubah sejak itu. Silakan lihat pratinjau yang lebih baru di bawah.
review-withdrawn = Artikel telah dicabut oleh sumbernya.
review-was-released = { $by } sudah menerbitkannya.
review-was-scheduled = { $by } sudah menjadwalkannya.
review-was-confirmed = { $by } sudah mengonfirmasinya.
review-was-approved = { $by } sudah menyetujui; sekarang perlu konfirmasi.
review-was-rejected = { $by } sudah menolaknya.
review-was-cancelled = { $by } sudah membatalkannya.
review-too-late = Terlambat: artikel sedang diposting atau sudah tampil.
review-ask-title = Apa judul barunya? Silakan balas dengan judul baru, atau dengan /cancel untuk membatalkan. Judul saat ini:
review-ask-summary = Apa ringkasan barunya? Silakan balas dengan ringkasan baru, atau dengan /cancel untuk membatalkan. Ringkasan saat ini:
review-ask-time =
  Kapan akan diposting ({ $zone })? Silakan balas dengan waktu, atau dengan /cancel untuk membatalkan. Artikel: { $title }

  Contoh: 18:30, besok 7:00, Jumat 9:00, 26.11. 18:30, 2026-11-26 18:30, 2h, 30m
review-edited = Diubah. Pratinjau baru akan segera tiba.
review-empty = Tidak ada teks di dalamnya. Silakan balas dengan teks yang diinginkan, atau dengan /cancel untuk membatalkan.
review-long = Panjangnya { $length } karakter, sedangkan judul hanya memuat { $max }. Silakan balas dengan yang lebih pendek, atau dengan /cancel untuk membatalkan.
review-time-unclear = Waktu itu tidak dapat dibaca. Silakan balas misalnya dengan 18:30, besok 7:00, 26.11. 18:30 atau 2h, atau dengan /cancel untuk membatalkan.
review-time-past = Waktu itu sudah lewat. Silakan balas dengan waktu yang akan datang, atau dengan /cancel untuk membatalkan.
review-time-far = Waktu itu lebih dari setahun lagi. Silakan balas dengan waktu yang lebih awal, atau dengan /cancel untuk membatalkan.
review-no-answer = Baik, tidak ada yang diubah.

## How things stand

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] Tidak ada postingan yang menunggu
   *[other] { $count } postingan menunggu
  }
status-paused = ⏸ Dijeda hingga { $time }: { $reason }
status-sounds = 🔔 { $used } dari { $budget } postingan dengan bunyi notifikasi terpakai hari ini
status-sounds-unlimited = 🔔 Postingan dengan bunyi notifikasi hari ini: { $used }
status-last = Postingan terakhir: { $title } { $link }
status-no-post = Belum ada postingan
status-held = { $count ->
    [0] 📝 Tidak ada yang menunggu keputusan
   *[other] 📝 { $count } artikel menunggu keputusan
  }

## What could not be sent or taken back, and what nobody knows

button-retry = Coba lagi
button-send-again = Kirim ulang
button-there = Ada di channel
button-mark-sent = Tandai terkirim
button-absent = Tidak ada di channel
button-gone = Sudah saya hapus
button-drop = Abaikan
dead-empty = Semuanya beres: tidak ada yang perlu diputuskan.
dead-more = … dan { $count } lagi. Putuskan ini dulu, lalu kirim /dead sekali lagi.
dead-failed =
  ❌ { $title }
  { $channel } · { $since }

  Ditolak oleh Telegram: { $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  { $channel } · { $since }

  Tidak diketahui apakah postingan ini ada di channel: tidak ada jawaban yang jelas saat dikirim ({ $reason }). Silakan periksa di channel.
  { $link }
dead-looking =
  🔍 { $title }
  { $channel } · { $since }

  Tidak ada jawaban yang jelas saat postingan dikirim ({ $reason }). Bot masih mencarinya; Anda akan ditanya jika bot tidak menemukan jawabannya.
  { $link }
dead-ghost =
  👻 { $title }
  { $channel } · { $since }

  Artikelnya telah dicabut, dan tidak diketahui apakah postingannya ada di channel ({ $reason }). Silakan periksa; dengan tautan pesannya, bot akan menghapusnya.
  { $link }
dead-stuck =
  ⛔ { $title }
  { $channel } · { $since }

  Sudah dicabut, tetapi Telegram tidak mengizinkannya dihapus ataupun diedit: { $reason }
  Silakan hapus secara manual.
  { $link }
dead-ask-link =
  { $title }

  Silakan balas dengan tautan pesannya: ketuk pesan itu di channel dan pilih “Salin Tautan”; untuk album, ketuk gambar pertamanya. Setelah itu, postingan dapat diedit dan dicabut di kemudian hari. Jika tidak ada tautan, balas “-”.
dead-no-such-link = Itu bukan tautan ke pesan. Bentuknya seperti https://t.me/name/123 atau https://t.me/c/1234567890/123. Silakan ketuk pesan itu di channel dan pilih “Salin Tautan”. Jika tidak ada tautan, balas “-”.
dead-foreign-link = Tautan itu mengarah ke obrolan lain. Silakan kirim tautan pesan di { $channel }, atau “-” jika tidak ada.
dead-no-such-message = Pesan itu tidak ada di { $channel }, atau sudah tidak ada lagi. Silakan periksa lagi tautannya, atau balas “-” jika tidak ada tautan.
dead-taken-link = Pesan itu adalah postingan artikel lain. Silakan kirim tautan pesan untuk artikel ini, atau “-” jika tidak ada.
dead-linkless = Artikelnya telah dicabut: tanpa tautan, bot tidak dapat menghapus postingannya. Silakan kirim tautannya, atau hapus postingan secara manual dan tekan “Tidak ada di channel”.
dead-no-link = tidak ada tautan
dead-late = Tidak ada lagi yang perlu diputuskan di sini: sudah diselesaikan.

## What the admins write to the readers

broadcast-nobody = Bot ini belum punya pembaca: belum ada yang bisa dikirimi pesan.
broadcast-whom = 📣 Siapa yang akan menerima pesan Anda?
broadcast-all = Semua pembaca: { $count }
broadcast-by-topics = Yang mengikuti suatu topik
broadcast-topics = Ketuk topik yang pengikutnya akan menerimanya. Yang mengikuti beberapa topik menerimanya satu kali. Pembaca: { $count }
broadcast-next = Lanjut dengan { $count } ▸
broadcast-drop = Jangan kirim
broadcast-dropped = Baik, tidak ada yang dikirim.
broadcast-ask = Kirimkan pesannya. Pesan dikirim persis seperti yang Anda tulis, dengan huruf tebal, tautan, dan baris baru; paling banyak { $max } karakter.
broadcast-long = Panjangnya { $length } karakter, sedangkan satu pesan memuat { $max }. Kirim yang lebih pendek.
broadcast-refused =
  Telegram tidak menerima pesan ini: { $reason }
  Kirim pesan lain.
broadcast-preview = 👆 Inilah yang diterima pembaca.
broadcast-estimate = 👥 Pembaca: { $count }. Dengan { $pace } pesan per detik, ini memakan waktu sekitar { $duration }. Yang menghentikan atau memblokir bot tidak menerima apa pun.
broadcast-price = ⭐ Biayanya sekitar { $price } Bintang dari saldo bot: sepersepuluh Bintang untuk tiap pesan di atas 30 pesan pertama setiap detik. Siaran berbayar harus diaktifkan di @BotFather.
broadcast-confirm = Untuk mengirimnya, ketik jumlah pembaca: { $number }
broadcast-wrong = Itu bukan angkanya, jadi tidak ada yang dikirim.
broadcast-free = Gratis: sekitar { $duration }
broadcast-paid = Dengan sekitar ⭐ { $price }: sekitar { $duration }
broadcast-known = Hari ini pesan ini sudah dikirim kepada para pembaca ini, atau sedang dikirim. Pesan tidak dikirim dua kali.
broadcast-running = 📣 Pesan Anda sedang dikirim
broadcast-paused = ⏸️ Pesan Anda dijeda
broadcast-stopped = ⏹️ Pengiriman pesan Anda dihentikan
broadcast-done = ✅ Pesan Anda sudah terkirim
broadcast-counts =
  Terkirim: { $sent }
  Ditolak Telegram: { $refused }
  Tidak pasti, tidak dikirim ulang: { $uncertain }
  Dilewati (menghentikan, memblokir, atau akun dihapus): { $skipped }
  Sisa: { $left }
broadcast-time-left = ⏳ Sekitar { $duration } lagi
broadcast-took = 🕒 Memakan waktu { $duration }
broadcast-pause = ⏸️ Jeda
broadcast-resume = ▶️ Lanjutkan
broadcast-stop = ⏹️ Hentikan seterusnya
broadcast-over = Ini sudah selesai.

## Writing articles

draft-list-title = Draf
draft-list = Draf terbuka: { $count }. Lanjutkan salah satu, atau mulai yang baru.
draft-button-new = ➕ Draf baru
draft-ask-new =
  Silakan kirim bahan artikelnya, atau /cancel:

  🔗 tautan: judul, ringkasan, dan gambar dibaca dari halamannya
  ✍️ teks: baris pertamanya menjadi judul
  🖼 foto atau album dengan keterangan
  ↪️ pesan yang diteruskan
draft-unreadable = Saya dapat membuat artikel dari tautan, teks, foto, atau pesan terusan yang berisi itu. Kirimkan salah satunya, atau /cancel.
draft-page-insecure = { $host } menampilkan halaman itu tanpa enkripsi. Saya hanya membuka alamat https://.
draft-page-private = { $host } bukan alamat publik, jadi tidak saya buka.
draft-page-unreachable = { $host } tidak dapat dijangkau, atau terlalu lama menjawab.
draft-page-status = { $host } menjawab dengan galat ({ $status }).
draft-page-other = Yang dikirim { $host } bukan halaman yang dapat saya baca.
draft-page-instead = Anda juga dapat mengirim teksnya saja, atau /cancel.
draft-untitled = Belum berjudul
draft-needs-title = Artikel perlu judul sebelum diterbitkan.
draft-topics = Topik: { $topics }
draft-nothing = tidak ada
draft-channels = Channel: { $channels }
draft-channels-routed = Channel, menurut rute: { $channels }
draft-no-channel = Belum menuju channel mana pun: silakan pilih satu.
draft-template = Templat: { $template }
draft-template-usual = Sesuai channel masing-masing
draft-is-silent = 🔕 Tanpa bunyi
draft-is-loud = 🔔 Dengan bunyi, jika channel-nya demikian
draft-at-once = 🕒 Segera setelah Anda menerbitkannya
draft-at = 🕒 { $time }
draft-at-past = ⚠️ Waktu ini sudah lewat: { $time }
draft-length = 📏 { $channels }: { $length }/{ $limit }
draft-more = { $count } lagi
draft-looks = { $from }–{ $to } dari { $count }
draft-changed = ✏️ { $by } mengubah: { $what }
draft-stands = ⚠️ Halaman ini sudah diposting: { $title } { $link }
draft-button-title = Judul
draft-button-summary = Ringkasan
draft-button-text = Teks
draft-button-picture = Gambar
draft-button-topics = Topik
draft-button-channels = Channel
draft-button-template = Templat
draft-button-silent = 🔕 Tanpa bunyi
draft-button-loud = 🔔 Dengan bunyi
draft-button-at = ✅ Terbitkan pada waktu itu
draft-button-discard = 🗑 Buang
draft-button-discard-now = Ya, buang
draft-button-without = Hilangkan
draft-button-once = Tanpa waktu: segera
draft-button-release = Tetap posting
draft-by-routes = Menurut rute
draft-other-day = ‹ Hari lain
draft-other-hour = ‹ Jam lain
draft-ask-title = Kirimkan judul baru. Yang sekarang dapat disalin dengan satu ketukan:
draft-ask-summary = Kirimkan ringkasan baru. Seberapa banyak yang tampil ditentukan templat.
draft-ask-text = Kirimkan teks baru. Huruf tebal, tautan, dan sejenisnya tetap.
draft-ask-picture = Kirimkan foto, album, atau alamat https:// sebuah gambar sebagai ganti yang ada. Gambar sekarang: { $count }; muat { $max }.
draft-choose-topics = Ketuk topik untuk memberikannya kepada artikel atau mengambilnya kembali.
draft-no-topics = Redaksi ini belum punya topik.
draft-topic-ruled = Topik ini diberikan oleh aturan redaksi: di sini tidak dapat diambil.
draft-choose-channels = Ketuk channel yang dituju.
draft-choose-template = Bagaimana postingannya ditulis?
draft-choose-day = Hari apa? Anda juga dapat menulis waktunya, seperti 18:30, besok 7:30, atau 26.11. 18:30. Waktunya menurut { $zone }; /settings mengubahnya.
draft-choose-hour = Pukul berapa?
draft-choose-minute = Menit ke berapa?
draft-ask-discard = Buang draf ini untuk selamanya?
draft-no-picture = Itu bukan gambar yang dapat saya pakai. Silakan kirim foto atau alamat https:// sebuah gambar, atau tekan “Kembali”.
draft-not-taken = Perubahan Anda tidak dipakai. Silakan lihat isinya sekarang, dan kirim milik Anda sekali lagi jika harus menggantikannya.
draft-look-again = Tidak ada yang dilakukan. Silakan lihat dulu keadaannya sekarang.
draft-gone = Draf ini sudah tidak ada: draf disimpan 30 hari.
draft-further-down = Draf ini berlanjut di pesan yang lebih baru di bawah. /post juga menampilkannya.
draft-closed = { $by } sudah menerbitkan atau membuang draf ini.
draft-time-past = Waktunya sudah lewat. Silakan pilih waktu lain.
draft-scheduled = Dijadwalkan.
draft-discarded = Dibuang.
draft-discarded-by = Dibuang oleh { $by }.
draft-published-by = Diterbitkan oleh { $by }.
draft-posted = ✅ { $channel }: { $link }
draft-waiting = ⏳ { $channel }: { $why }
draft-goes-out = terbit pada { $time }
draft-waits = sedang dikirim
draft-quiet = jam tenang hingga { $time }
draft-paused = dijeda hingga { $time } ({ $reason })
draft-unknown = ❔ { $channel }: belum diketahui apakah sudah ada di sana
draft-failed = ❌ { $channel }: { $reason } (/dead)
draft-dropped = 🚫 { $channel }: diabaikan
draft-retracted = 🚫 { $channel }: ditarik kembali
draft-withdrawn = Sejak itu telah dicabut.
draft-held-duplicate = Ini mengulang yang sudah ada, dan tidak diposting: { $title } { $link }
draft-held-confirm = Ini breaking news: orang lain dari redaksi harus mengonfirmasinya dulu.
draft-held-rejected = Ditolak, dan tidak akan diposting.

## Finding articles: search, the newest, stories, what readers keep

search-usage =
  Apa yang Anda cari? Tulis saja, atau gunakan /search seperti ini:

  /search jembatan
  /search "balai kota" -sewa
  /search banjir topic:cuaca from:2026-11-01
  /search sepak bola minggu lalu

  Tanda kutip mencari kata-kata yang berurutan, tanda minus mengecualikan kata, dan tanda = mencari bentuk yang persis sama.
search-count = { $count ->
   *[other] { $count } artikel ditemukan
  }
search-count-more = Lebih dari { $count } artikel ditemukan
search-similar = Di bagian akhir ada artikel yang hanya mirip.
search-only-similar = Tidak ada yang persis sama. Ini yang mendekati:
search-nothing = Tidak ada yang ditemukan. Coba kurangi atau ganti katanya.
search-nearest = Mungkin maksud Anda:
search-alert = 🔔 Beri tahu saya
search-alert-added = Beres: Anda akan diberi tahu setiap ada artikel baru tentang { $query }.
search-alert-known = Kata kunci ini sudah Anda pantau.
search-alert-full = Anda sudah memiliki { $max } kata kunci dan tempatnya penuh. Hapus dulu satu di /alerts untuk memberi ruang.
search-anew = Pesan ini sudah terlalu lama, tombolnya sudah tidak berfungsi. Silakan cari lagi.
search-only-unwanted = Anda hanya menyebutkan yang tidak diinginkan. Silakan tambahkan kata yang dicari.
search-long = Itu terlalu panjang untuk dicari. Silakan coba beberapa kata saja.
search-no-topic = Tidak ada topik “{ $name }”. Lihat /topics untuk daftar lengkapnya.
search-near-topic = Tidak ada topik “{ $name }”. Mungkin maksud Anda salah satu dari ini?
search-no-source = Tidak ada sumber “{ $name }”. Yang ada: { $sources }.
search-bad-date = { $date } tidak terbaca sebagai tanggal. Silakan tulis seperti 2026-11-25, 25.11.2026, kemarin, atau "minggu lalu".
search-wrong-order = Tanggal awal jatuh setelah tanggal akhir. Silakan tukar isi from: dan to: dulu.
search-today = hari ini
search-yesterday = kemarin
search-this-week = minggu ini, pekan ini
search-last-week = minggu lalu, pekan lalu, minggu kemarin
search-last-month = bulan lalu, bulan kemarin
inline-nothing = Tak ada hasil. Buka bot
latest-heading-topic = Terbaru tentang { $topic }
latest-none-topic = Belum ada apa pun tentang { $topic }.
latest-no-topic = Tidak ada topik “{ $name }”. Lihat /topics untuk daftar lengkapnya.
latest-near-topic = Tidak ada topik “{ $name }”. Mungkin maksud Anda salah satu dari ini?
latest-newer = ◀ Lebih baru
latest-older = Lebih lama ▶
story-heading = Liputan yang sedang berjalan
story-none = Saat ini tidak ada liputan yang sedang berjalan.
story-not-found = Tidak ada liputan tentang “{ $words }”. Yang sedang berjalan:
story-which = Liputan mana yang Anda maksud?
story-articles = { $count ->
    [0] Saat ini tidak ada yang baru dalam liputan ini.
   *[other] { $count } artikel
  }
story-over = Liputan ini sudah berakhir.
story-follow = Ikuti liputan ini
story-unfollow = Berhenti mengikuti
story-unmute = 🔔 Bunyikan
story-all = Semua liputan
story-followed = Anda mengikuti liputan ini: kelanjutannya langsung dikirim kepada Anda.
story-unfollowed = Anda tidak lagi mengikuti liputan ini.
story-muted = Anda tidak akan menerima apa pun lagi dari liputan ini.
story-unmuted = Liputan ini tidak lagi dibisukan.
saved-heading = Artikel simpanan Anda
saved-none = Anda belum menyimpan apa pun. Ketuk “Simpan” di bawah artikel, dan Anda akan menemukannya di sini.
saved-gone = Artikel ini sudah tidak tersedia.
saved-remind-at = ⏰ { $time }
saved-removed = Dihapus.
saved-when = Kapan Anda ingin diingatkan?
saved-in-hour = 1 jam lagi
saved-tonight = Malam ini, 20.00
saved-tomorrow = Besok, 08.00
saved-other = Waktu lain
saved-no-reminder = Tanpa pengingat
saved-back = Kembali
saved-reminded = Saya akan mengingatkan Anda: { $time }
saved-unreminded = Baik, tanpa pengingat.
saved-not-there = Artikel ini sudah tidak ada di simpanan Anda.
saved-past = Waktu itu sudah lewat. Silakan pilih waktu lain.
saved-ask =
  Kapan Anda ingin diingatkan? Silakan balas dengan waktu ({ $zone }).

  Contoh: 18:30, besok 7:00, Jumat 9:00, 26.11. 18:30, 2h
saved-ask-short = 18:30, besok 7:00 …
saved-unclear = Waktu itu tidak dapat dibaca. Silakan balas misalnya dengan 18:30, besok 7:00, atau 2h.
saved-over = Waktu itu sudah lewat. Silakan balas dengan waktu yang akan datang.
saved-far = Waktu itu lebih dari setahun lagi. Silakan balas dengan waktu yang lebih awal.
reminder-due = ⏰ Anda ingin diingatkan tentang ini:
reminder-gone = ⏰ Anda ingin diingatkan tentang sebuah artikel, tetapi artikel itu sudah tidak tersedia.
reminder-later = Ingatkan lagi

## One's own data, language, quiet, and when something goes wrong

stop-done = Baik, tidak ada lagi yang dikirim tanpa diminta. Topik, kata kunci, dan artikel simpanan Anda tetap ada, dan Anda tetap dapat membaca dan mencari di sini.
stop-nothing = Tidak ada yang dikirim tanpa diminta: Anda belum meminta apa pun.
stop-go-on = Aktifkan lagi
stop-over = Anda akan menerima kabar dari saya lagi, sesuai pengaturan Anda. Kirim /stop kapan saja untuk berhenti.
stop-again = Hentikan
language-choose = Bahasa apa yang sebaiknya saya pakai?
language-app = Sesuai aplikasi
language-set = Mulai sekarang, saya berbahasa Indonesia dengan Anda.
language-as-app = Mulai sekarang, saya memakai bahasa aplikasi Anda.
export-caption = Ini semua yang disimpan tentang Anda.
export-nothing = Tidak ada yang disimpan tentang Anda, jadi tidak ada yang dapat diekspor.
forget-ask = Apakah Anda ingin saya melupakan semua tentang Anda: topik, kata kunci, artikel simpanan, dan pengaturan? Ini tidak dapat dibatalkan. Jika hanya ingin tenang, kirim /stop saja.
forget-yes = Ya, lupakan saya
forget-no = Tidak, simpan saja
forget-done = Selesai: tidak ada lagi apa pun tentang Anda di sini. Pesan dalam obrolan ini milik Anda: Anda dapat menghapusnya di Telegram.
forget-kept = Baik, semuanya tetap seperti semula.
error-excuse = Terjadi kesalahan. Silakan coba kembali sebentar lagi.
flood-slow = Itu terlalu banyak sekaligus. Beri saya beberapa detik, lalu silakan lanjutkan.

## Articles that come to readers by themselves

delivered-why = Mengapa?
delivered-save = 🔖 Simpan
delivered-saved = ✅ Tersimpan
delivered-share = Bagikan
delivered-channel = Lihat di channel
delivered-last = Ini pesan terakhir untuk hari ini. Selebihnya masuk ke rangkuman Anda; buka /settings untuk mengubahnya.
delivered-because-topic = Anda mengikuti { $topic }.
delivered-because-alert = Sesuai dengan kata kunci Anda “{ $query }”.
delivered-because-story = Anda mengikuti liputan “{ $story }”.
delivered-because-off = Aturan yang mengirim ini sekarang sudah dimatikan.
delivered-more = { $count ->
   *[other] dan { $count } lainnya
  }
delivered-less = Kurangi yang ini
delivered-off = Matikan
delivered-story-day = 🔕 Liputan: 1 hari
delivered-story = 🔕 Liputan: selamanya
delivered-source-day = 🔕 Sumber: 1 hari
delivered-source = 🔕 Sumber: selamanya
delivered-back = « Kembali
delivered-less-done = Mulai sekarang hanya masuk ke rangkuman Anda: { $rules }.
delivered-less-new = Kini hanya di rangkuman Anda, { $when }: { $rules }. Ubah dengan /digest bila perlu.
delivered-less-story = Tidak lagi diikuti: { $stories }.
delivered-off-done = Dimatikan: { $rules }.
delivered-story-muted = Anda tidak akan menerima apa pun lagi dari liputan ini. Buka /settings untuk mengembalikannya.
delivered-story-muted-day = Anda tidak akan menerima apa pun dari liputan ini sampai besok.
delivered-source-muted = Anda tidak akan menerima apa pun lagi dari { $source }. Buka /settings untuk mengembalikannya.
delivered-source-muted-day = Anda tidak akan menerima apa pun dari { $source } sampai besok.
delivered-kept = Tersimpan. Buka /saved untuk menemukannya.
delivered-let-go = Tidak lagi disimpan.
delivered-save-full = Anda sudah menyimpan { $max } artikel dan tempatnya penuh. Hapus dulu beberapa di /saved untuk memberi ruang.
delivered-gone = Artikel ini telah dicabut, atau sedang diubah.
delivered-old = Pesan ini sudah terlalu lama: alasan pengirimannya sudah tidak disimpan. Di /settings ada semua aturan Anda.

## Digest

digest-heading = 🗞 Rangkuman Anda: { $day }
digest-bundle = { $count ->
   *[other] 🌙 { $count } artikel masuk selama jam tenang Anda
  }
digest-by-alerts = Kata kunci Anda
digest-by-stories = Liputan yang Anda ikuti
digest-others = { $count ->
   *[other] (+{ $count } lagi)
  }
digest-rest = { $count ->
   *[other] … dan { $count } lagi di channel
  }
digest-left = { $count ->
   *[other] { $count } di antaranya mestinya dikirim tersendiri, tetapi batas harian Anda sudah tercapai.
  }
digest-button-settings = ⚙️ Atur rangkuman
digest-comes = 🗞 Rangkuman Anda dikirim { $when } ({ $zone }).
digest-next = Berikutnya: { $day }.
digest-off =
  🗞 Rangkuman adalah satu pesan berisi semua yang baru untuk Anda, pada waktu pilihan Anda. Saat ini Anda tidak menerimanya.

  Kapan sebaiknya dikirim ({ $zone })?
digest-hint = Untuk waktu lain, tulis seperti ini: /digest 7:45
digest-empty = Anda belum mengikuti apa pun, jadi rangkumannya akan kosong. Pilih sesuatu di /topics atau gunakan /alerts untuk menambahkan kata kunci.
digest-stopped = Anda telah menghentikan saya dengan /stop sebelumnya. Kirim /start agar rangkuman dikirim lagi.
digest-unclear = Waktu itu tidak dapat dibaca. Silakan tulis seperti /digest 7:45 atau /digest 20:00. Untuk menerimanya sekarang juga, kirim /digest now.
digest-set = Dicatat.
digest-set-off = Anda tidak akan menerima rangkuman lagi.
digest-last-day = Setidaknya satu hari harus dipilih. Jika sama sekali tidak ingin rangkuman, tekan “Nonaktif”.
digest-nothing = Tidak ada yang baru untuk Anda sejak rangkuman terakhir.
digest-failed = Barusan tidak berhasil. Silakan coba kembali satu menit lagi.
digest-button-daily = Setiap hari
digest-button-workdays = Senin–Jumat
digest-button-off = Nonaktif
digest-button-now = 📬 Kirim sekarang

## Catching up

catchup-title = ⏪ Berita penting sejak { $since }
catchup-empty = Tidak ada postingan sejak { $since }.
catchup-unclear = Rentang waktu itu tidak dapat dibaca. Silakan tulis seperti /catchup 8h, /catchup 30m, atau /catchup 2d.
catchup-long = Saya hanya dapat melihat 7 hari ke belakang. Silakan tulis rentang yang lebih pendek, misalnya /catchup 2d.
catchup-button-hours = { $count ->
   *[other] { $count } jam
  }
catchup-button-days = { $count ->
   *[other] { $count } hari
  }

## Topics, alerts and settings

menu-back = ‹ Kembali
menu-page = { $page } / { $pages }
when-daily = setiap hari pukul { $time }
when-workdays = Senin–Jumat pukul { $time }
when-days = setiap { $days } pukul { $time }
topics-title = Topik
topics-hint = Ketuk topik untuk langsung menerima beritanya. Ketuk lagi untuk mengubahnya.
topics-legend = { $now } langsung · { $digest } lewat rangkuman
topics-part = Semuanya, atau hanya sebagian? Ketuk yang ingin Anda ikuti.
topics-whole = Semua: { $topic }
topics-empty = Belum ada topik untuk diikuti. Dengan kata kunci, Anda tetap dapat menemukan yang Anda cari.
topics-to-alerts = 🔔 Kata kunci
topics-to-settings = ‹ Pengaturan
topics-stopped = ⏸️ Anda telah menghentikan saya: tidak ada yang dikirim sampai Anda membuka /settings dan menekan “Lanjutkan”.
topics-one = Bagaimana Anda ingin menerima beritanya?
topics-now = Langsung
topics-digest = Lewat rangkuman
topics-off = Nonaktif
topics-gone = Topik ini sudah tidak ada.
topics-said-now = { $topic }: langsung
topics-said-digest = { $topic }: lewat rangkuman, { $when }
topics-said-new-digest = { $topic }: lewat rangkuman, mulai kini { $when }. Buka /settings untuk mengubahnya.
topics-said-off = { $topic }: nonaktif
follow-now = ✓ Anda mengikuti { $topic }: beritanya langsung dikirim.
follow-digest = 🗞 Anda mengikuti { $topic }: beritanya dikirim lewat rangkuman, { $when }.
follow-off = Anda tidak lagi mengikuti { $topic }.
follow-undo = ↩︎ Urungkan
follow-all = Semua topik
follow-near = Mungkin maksud Anda …?
follow-unknown =
  Saya tidak mengenal topik “{ $name }”.

  Semua topik dapat dilihat dengan sekali ketuk. Untuk kata pilihan Anda sendiri, ada kata kunci: tulis /alerts add lalu katanya.
unfollow-title = Yang Anda ikuti
unfollow-hint = Ketuk topik untuk berhenti mengikutinya.
unfollow-none = Anda tidak mengikuti topik apa pun.
unfollow-unknown = Anda tidak mengikuti apa pun yang bernama “{ $name }”.
unfollow-undo = ↩︎ { $topic }
unfollow-kept = Anda kembali mengikuti { $topic }.
alerts-title = Pantauan kata kunci
alerts-empty =
  Anda belum memiliki kata kunci. Dengan kata kunci, Anda diberi tahu tentang setiap artikel yang memuat kata itu, di semua topik:

  /alerts add jembatan ditutup – kedua kata
  /alerts add "dewan kota" -bola – kata-kata ini berurutan, tanpa kata bola
alerts-hint = Ketuk kata kunci untuk mengubah cara menerimanya.
alerts-new = ＋ Kata kunci baru
alerts-remove = 🗑️ Hapus
alerts-all = Semua kata kunci
alerts-gone = Kata kunci ini sudah tidak ada.
alerts-one = Bagaimana Anda ingin menerima artikel yang ditemukan?
alerts-tempo-now = langsung
alerts-tempo-digest = lewat rangkuman
alerts-added = 🔔 Kata kunci Anda sudah dipantau
alerts-there = 🔔 Kata kunci Anda
alerts-matched = { $count ->
    [0] Tidak ada artikel yang cocok dalam 30 hari terakhir. Saya akan memberi tahu jika ada.
   *[other] Dalam 30 hari terakhir, ada { $count } artikel yang cocok:
  }
alerts-removed = Dihapus. Untuk memulihkannya, kirim:
alerts-said-now = Mulai sekarang langsung.
alerts-said-digest = Mulai sekarang lewat rangkuman, { $when }.
alerts-said-new-digest = Mulai sekarang lewat rangkuman. Rangkuman dikirim { $when }; buka /settings untuk mengubahnya.
alerts-said-off = Dihapus.
alerts-ask =
  Kata apa yang perlu saya pantau?

  jembatan ditutup – kedua kata, dalam bentuk apa pun
  "dewan kota" – berurutan
  =bank – tepat kata ini
  -bola – tanpa kata ini
alerts-placeholder = jembatan ditutup -bola
alerts-mistake-empty = Tidak ada kata yang dapat saya cari di situ. Silakan kirim kata atau nama, misalnya: jembatan ditutup
alerts-mistake-minus = Itu hanya menyebutkan yang tidak Anda inginkan. Silakan tambahkan kata yang perlu saya cari, misalnya: jembatan -bola
alerts-mistake-long = Itu terlalu panjang untuk kata kunci. Silakan kirim beberapa kata saja.
alerts-full = Anda sudah memiliki { $max } kata kunci dan tempatnya penuh. Silakan hapus dulu satu: /alerts
settings-title = ⚙️ Pengaturan
settings-more = Lewat /privacy Anda tahu data yang saya simpan, lewat /export Anda mendapatkannya, dan lewat /forget Anda menghapusnya.
settings-topics = 📰 Topik
settings-alerts = 🔔 Kata kunci
settings-digest = 🗞 Rangkuman
settings-quiet = 🌙 Jam tenang
settings-limit = 📬 Batas harian
settings-zone = 🌍 Zona waktu
settings-language = 🗣️ Bahasa
settings-muted = 🔇 Dibisukan
settings-saved = 🔖 Simpanan
settings-stop = ⏸️ Hentikan
settings-go-on = ▶️ Lanjutkan
settings-is-stopped = ⏸️ Dihentikan: tidak ada yang dikirim tanpa diminta
settings-state-no-topics = 📰 Belum ada topik
settings-state-topics = 📰 Topik: { $now } langsung, { $digest } lewat rangkuman
settings-state-alerts = { $count ->
    [0] 🔔 Belum ada kata kunci
   *[other] 🔔 { $count } kata kunci
  }
settings-state-no-digest = 🗞 Tanpa rangkuman
settings-state-digest = 🗞 Rangkuman: { $when }
settings-state-no-quiet = 🌙 Tanpa jam tenang
settings-state-quiet = 🌙 Jam tenang: { $hours }
settings-state-no-limit = 📬 Tanpa batas harian
settings-state-limit = { $count ->
   *[other] 📬 Paling banyak { $count } pesan sehari
  }
settings-state-zone = 🌍 { $place }, sekarang { $time }
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 Tidak ada yang dibisukan
   *[other] 🔇 Dibisukan: { $count }
  }
settings-state-saved = { $count ->
    [0] 🔖 Belum ada simpanan
   *[other] 🔖 Simpanan: { $count }
  }
settings-kept = Tersimpan ✓
settings-other = Lainnya …
settings-quiet-about = Berita selama jam tenang akan menunggu, lalu dikirim dalam satu pesan setelah jam tenang berakhir.
settings-quiet-none = Tidak ada
settings-quiet-ask = Dari pukul berapa sampai pukul berapa Anda ingin tenang? Contoh: 22:30-6:45
settings-quiet-unclear = Itu tidak dapat dibaca. Silakan kirim dua waktu, misalnya 22:30-6:45 atau pukul 22 sampai 6.
settings-limit-about = Ini jumlah maksimal pesan yang dikirim tanpa diminta dalam sehari. Selebihnya masuk ke rangkuman Anda.
settings-limit-none = Tanpa batas
settings-digest-choose = Satu pesan berisi berita penting, pada waktu pilihan Anda. Ketuk sebuah waktu untuk menerimanya.
settings-digest-lost = ⚠️ Sebagian yang Anda ikuti akan dikirim lewat rangkuman. Ketuk sebuah waktu untuk menerima rangkuman.
settings-digest-is-rich = Rangkuman dikirim sebagai pesan bergambar dengan judul-judul, jika aplikasi Anda dapat menampilkannya.
settings-digest-is-plain = Rangkuman dikirim sebagai pesan biasa, yang dapat ditampilkan semua aplikasi.
settings-digest-make-rich = Pakai gambar
settings-digest-make-plain = Pesan biasa
settings-digest-off = Tanpa rangkuman
settings-digest-ask = Pukul berapa rangkuman dikirim? Contoh: 7:30
settings-digest-unclear = Waktu itu tidak dapat dibaca. Silakan kirim misalnya 7:30 atau pukul 19.
settings-muted-none = Tidak ada yang Anda bisukan. Di bawah setiap pesan yang datang, “Mengapa?” dapat dipakai untuk membisukan sumber atau liputannya.
settings-muted-about = Ketuk salah satu untuk menerimanya lagi.
settings-muted-source = • { $name }: selamanya
settings-muted-source-until = • { $name }: sampai { $time }
settings-muted-story = • Liputan “{ $name }”: selamanya
settings-muted-story-until = • Liputan “{ $name }”: sampai { $time }
zone-now = Sekarang pukul { $time } di { $place }.
zone-is-usual = Itu zona waktu redaksi: Anda belum menentukan zona waktu sendiri.
zone-about = Rangkuman dan jam tenang Anda mengikuti waktu ini.
zone-ask-city = ✏️ Kota / waktu
zone-ask-place = 📍 Lokasi saya
zone-usual = Redaksi: { $place }
zone-ask = Di kota mana Anda berada? Atau pukul berapa sekarang di tempat Anda, misalnya 14:05?
zone-placeholder = Kota atau waktu
zone-which = Yang mana?
zone-which-time = Jam di tempat-tempat ini sekarang sama dengan jam Anda. Mana yang paling dekat dengan Anda?
zone-no-such-time = Sejauh yang saya tahu, tidak ada tempat dengan waktu itu sekarang. Silakan periksa jam Anda, atau kirim nama kota.
zone-unknown = Saya tidak mengenal tempat itu. Silakan kirim kota besar terdekat, negara Anda, atau pukul berapa sekarang di tempat Anda.
zone-gone = Zona waktu itu sudah tidak ada.
zone-ask-location = Bagikan lokasi Anda, dan saya akan menentukan zona waktunya. Lokasinya sendiri tidak disimpan.
zone-share = 📍 Bagikan lokasi
zone-not-now = ✕ Nanti saja
zone-no-location = Zona waktu tempat itu tidak dapat ditentukan. Silakan kirim nama kota: /settings
zone-not-kept = Lokasi Anda tidak saya simpan.

## Redaksi dan catatannya

team-heading = Redaksi
team-owner = Pemilik
team-editor = Editor
team-reviewer = Peninjau
team-viewer = Pengamat
team-line = { $name } – { $role }
team-explained = Pengamat melihat keadaan. Peninjau juga memutuskan apa yang menunggu. Editor juga menerbitkan, mengubah, menarik, dan menulis kepada pembaca. Pemilik juga mengelola tim; mereka disebut dalam pengaturan (ADMIN_IDS).
team-open = Undangan yang belum diterima siapa pun:
team-invitation = { $role }, sampai { $time }
team-invite = Undang seseorang
team-ask-role = Apa yang boleh dilakukannya?
team-invited =
  Sebuah undangan ({ $role }). Kirim tautan ini kepada satu orang: berlaku satu kali, sampai { $time }.

  { $link }
team-revoked = Undangan dibatalkan.
team-late = Seseorang baru saja mengubahnya.
team-since = { $role } sejak { $time }, diundang oleh { $by }
team-remove = Keluarkan
team-remove-sure = Keluarkan { $name } dari redaksi? Sejak saat itu ia tidak boleh melakukan apa pun lagi di sana.
team-removed = { $name } sudah dikeluarkan.
team-joined = Selamat datang di redaksi. Peran Anda: { $role }. /help menunjukkan apa yang dapat Anda lakukan.
team-member = Anda sudah menjadi anggota redaksi ({ $role }). Undangan ini masih berlaku untuk orang lain.
team-void = Undangan ini tidak berlaku lagi. Mintalah yang baru.
team-has-joined = { $name } bergabung dengan redaksi ({ $role }).
team-you-are = Peran Anda di redaksi sekarang: { $role }. /help menunjukkan apa yang dapat Anda lakukan.
team-you-left = Anda bukan anggota redaksi lagi.
journal-heading = Siapa memutuskan apa
journal-empty = Belum ada yang memutuskan apa pun.
journal-older = Lebih lama ›
journal-newest = « Terbaru
journal-server = di server
journal-released = diterbitkan: { $title }
journal-scheduled = akan diterbitkan pada { $after }: { $title }
journal-confirm = persetujuan pertama: { $title }
journal-confirmed = persetujuan kedua: { $title }
journal-rejected = tidak diterbitkan: { $title }
journal-cancelled = tidak jadi diterbitkan: { $title }
journal-title = judul: { $before } → { $after }
journal-summary = ringkasan: { $before } → { $after }
journal-published = diterbitkan dari obrolan: { $title }
journal-edited = diubah: { $title }
journal-retracted = dicabut: { $title }
journal-pinned = disematkan di { $channel }: { $title }
journal-unpinned = tidak lagi disematkan di { $channel }: { $title }
journal-retried = dicoba lagi di { $channel }: { $title }
journal-there = ditandai terkirim di { $channel }: { $title }
journal-dropped = diabaikan di { $channel }: { $title }
journal-backlog = diterbitkan dari yang ditahan: { $title }
journal-broadcast = ditulis kepada pembaca: { $title }
journal-paused = sebuah pesan kepada pembaca dijeda
journal-resumed = sebuah pesan kepada pembaca dilanjutkan
journal-stopped = sebuah pesan kepada pembaca dihentikan seterusnya
journal-invited = undangan: { $after }
journal-revoked = undangan dibatalkan: { $before }
journal-joined = bergabung: { $after }
journal-role = { $title }: { $before } → { $after }
journal-removed = dikeluarkan: { $title } ({ $before })

## What was counted, in charts and in words

chart-posts = { $count } postingan
chart-posts-busiest = { $count } postingan, paling sering: { $time }
chart-by-day = Postingan per hari
chart-by-week = Postingan per minggu
chart-by-hour = Menurut hari dan jam
chart-reactions = { $count } reaksi, { $share } di antaranya untuk satu postingan
chart-clicks = { $count } klik
chart-readers-same = { $now } pembaca, sama seperti sebelumnya
chart-readers-more = { $now } pembaca, { $change } lebih banyak dari sebelumnya
chart-readers-fewer = { $now } pembaca, { $change } lebih sedikit dari sebelumnya
chart-gained = datang: { $count }
chart-lost = pergi: { $count }
chart-net = selisih
chart-topics-one = Postingan dan pembaca terbanyak: { $topic }
chart-topics-both = Postingan terbanyak: { $posted }. Pembaca terbanyak: { $read }
chart-topics-posted = Postingan terbanyak: { $topic }
chart-topics-read = Pembaca terbanyak: { $topic }
chart-topics-posts = Postingan
chart-topics-readers = Pembaca
chart-digests = Rangkuman: { $sent } dikirim; tautan yang dibuka darinya: { $opened }
chart-digests-sent = dikirim
chart-digests-opened = tautan yang dibuka darinya
chart-delivery = Separuh postingan dalam { $half }, 99 dari 100 dalam { $most }
chart-delivery-about = Dari diterimanya artikel sampai terbit
chart-delivery-slowest = paling lambat: { $duration }
chart-quiet = { $share } pesan menunggu jam tenang berakhir
chart-quiet-all = semua pesan kepada pembaca
chart-quiet-waited = menunggu
chart-name-posts = postingan
chart-name-reactions = reaksi
chart-name-readers = pembaca
chart-name-topics = topik
chart-name-digests = rangkuman
chart-name-delivery = waktu pengiriman
chart-name-quiet = jam tenang
stats-searches = Pencarian: { $count }, tanpa hasil: { $without }
stats-missing = Belum ada yang dapat digambar: { $charts }
stats-nothing = Belum ada yang dihitung pada hari-hari ini.
stats-failed = Grafik tidak dapat digambar; sebabnya tertulis di log. Ini angkanya:
stats-choose = Hari lain, atau warna lain?
stats-busy = Grafiknya sedang digambar. Mohon tunggu sebentar.
stats-dark = 🌙 Gelap
stats-light = ☀️ Terang
stats-unclear = Saya tidak mengerti “{ $word }”.
stats-usage = Ketik /stats saja, atau dengan satu atau beberapa dari ini: 7d, 30d, 90d atau 365d, topic:nama, channel:@nama, dark atau light. Misalnya: /stats { $example }
stats-no-topic = Tidak ada topik “{ $topic }”. Yang ada: { $topics }
stats-no-channel = Tidak ada channel “{ $channel }”. Yang ada: { $channels }

## Redaksi dalam obrolan: yang sudah terbit dan yang menunggu

desk-which =
  Artikel yang mana? Silakan teruskan postingannya kepada saya, atau balas dengan tautan postingan atau alamat artikelnya.

  Lain kali, Anda dapat langsung membalas postingan dengan { $command }, atau menulis tautannya di belakang perintah itu.
desk-hidden = Terusan ini tidak menyebutkan asalnya. Silakan balas dengan tautan postingan atau alamat artikelnya.
desk-foreign = Itu bukan pesan dari channel redaksi ini.
desk-unknown = Saya tidak menemukan artikel untuk itu: pesannya bukan dari sini, atau sudah terlalu lama berlalu. Alamat halaman artikel juga bisa dipakai.
desk-in = Di { $channel }: { $link }
desk-nowhere = Saat ini tidak ada di channel mana pun.
desk-leave = Biarkan saja
desk-left = Baik: semuanya tetap seperti semula.
desk-over = Itu sudah diputuskan, atau sudah terlalu lama menunggu.
desk-changed = Sementara itu, sumbernya telah mengubah artikel ini.
desk-changed-by = Sementara itu, { $by } telah mengubah artikel ini.
edit-title = Judul
edit-summary = Ringkasan
edit-body = Teks
edit-ours = Dengan kata-kata redaksi, sampai sumbernya mengubahnya: { $names }
edit-which = Apa yang ingin Anda ubah?
edit-undo = ↩ Kata-kata sumber: { $name }
edit-undone = Kata-kata sumber sudah kembali.
edit-ask = { $name }: silakan balas dengan kata-kata baru, atau dengan /cancel untuk membatalkan. Isinya saat ini:
edit-preview = 👆 Begini tampilannya nanti.
edit-do = Ubah
edit-again = Tulis ulang
edit-done = ✅ { $by } telah mengubahnya: di setiap postingan, dan di yang sudah diterima pembaca.
edit-to-confirm = Artikel ini menunggu persetujuan kedua untuk kata-katanya sekarang. Silakan konfirmasi atau tolak dulu.
edit-closed = Teks artikel ini khusus anggota: di sini judul dan ringkasannya dapat diubah.
retract-readers = { $count } pembaca bot ini memilikinya, atau segera menerimanya.
retract-ask = Tarik kembali dari semua tempat?
retract-why = Anda juga dapat menyebutkan alasannya: balas dengan satu kalimat untuk jurnal.
retract-reason = Untuk jurnal: { $reason }
retract-do = Tarik kembali
retract-done =
  ↩️ { $by } telah menariknya kembali. Postingannya sedang dihapus; yang lebih dari 48 jam diganti dengan pemberitahuan.

  Apa pun yang dikirim sumbernya akan disimpan dan tidak diposting. Jika dikembalikan, artikel ini tampil sebagai postingan baru.
retract-back = Kembalikan
retract-brought = ✅ { $by } telah mengembalikannya. Artikel diposting lagi; pemberitahuan yang menggantikannya menjadi postingan kembali.
pin-pinned = 📌 Sedang disematkan di { $channel }, dan tetap di sana sampai ada yang melepasnya atau postingan lain menggantikannya.
pin-unpinned = Sematannya sedang dilepas di { $channel }.
pin-do = 📌 Sematkan di { $channel }
pin-undo = Lepas sematan di { $channel }
pin-lacking = Bot tidak memiliki izin untuk menyematkan pesan di { $channel }. Silakan beri izin di daftar admin.
story-of = Liputan: { $story }
story-of-none = Tidak termasuk liputan mana pun.
story-for-readers = Liputan seperti yang dilihat pembaca
queue-scheduled = 🗓 Terjadwal
queue-waiting = ⏳ Menunggu
queue-review = 📝 Ditinjau
queue-unknown = ❓ Tidak pasti
queue-failed = ⚠️ Gagal
queue-empty = Tidak ada apa-apa di sini.
queue-embargo = 🔒 Sumbernya menahan artikel ini hingga { $time }.
queue-paused = ⏸ { $channel } dijeda hingga { $time }: { $reason }
queue-quiet = 🌙 Jam tenang di { $channel } hingga { $time }
queue-turn = { $channel }: terbit begitu gilirannya tiba.
queue-to-review = Perlu persetujuan.
queue-to-confirm = 🔴 Perlu persetujuan kedua.
queue-looking = sedang dicari
queue-now = Terbitkan sekarang
queue-time = Waktu lain
queue-drop = Jangan terbitkan
queue-see = 👁 Lihat postingan
queue-gone = Itu tidak menunggu lagi.
queue-goes = Terbit sekarang.
queue-sooner = Sumbernya menahan artikel ini hingga { $time }. Silakan balas dengan waktu yang lebih lambat, atau dengan /cancel untuk membatalkan.

## Surat mingguan

notice-weekly = 📬 Minggu { $from } sampai { $to }
weekly-posts = Postingan: { $count } (minggu sebelumnya: { $before })
weekly-withdrawn = Ditarik kembali: { $count }
weekly-slowest = Yang paling lambat tampil di channel-nya setelah { $duration }.
weekly-top = Reaksi terbanyak:
weekly-readers = Pembaca bot: { $now } (+{ $gained } −{ $lost })
weekly-digests = Rangkuman terkirim: { $sent }, tautan dibuka: { $opened }
weekly-missed = Dicari dan tidak ditemukan:
weekly-asleep = Sumber yang tidak mengirim apa pun: { $sources }
weekly-failures = Postingan yang menunggu keputusan: { $count } – /dead
weekly-well = Tidak ada yang menunggu keputusan.
