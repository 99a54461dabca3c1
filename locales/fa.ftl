### Persian. Polite form throughout: "shoma" with plural verbs; buttons are verbal nouns.

## What the bot says to readers

start =
  سلام! این ربات خبرهای { $channel } را به شما می‌رساند.

  کلمه‌ای بنویسید تا برایتان بگردم. دستور /latest تازه‌ترین پست‌ها را نشان می‌دهد، دستور /help همهٔ کارهای دیگری را که از من برمی‌آید، و دستور /privacy آنچه را دربارهٔ شما می‌دانم.
start-topics = از چه موضوع‌هایی می‌خواهید باخبر شوید؟ روی یک موضوع بزنید؛ هر زمان با /topics می‌توانید موضوع‌های بیشتری اضافه کنید.
start-skip = رد شدن
start-skipped = بسیار خوب: چیزی بدون درخواست شما نمی‌آید. هر وقت خواستید از موضوعی باخبر شوید، /topics را بفرستید.
start-how-often = اکنون موضوع «{ $topic }» را دنبال می‌کنید. خبرهایش چه زمانی برسد؟
start-at-once = فوری
start-daily = هر روز ساعت { $time }
start-not-now = فعلاً نه
start-quiet = شب‌ها سکوت می‌خواهید؟ آنچه در آن ساعت‌ها بیاید، تا صبح منتظر می‌ماند.
start-no-quiet = بدون ساعت سکوت
start-done = آماده شد! با /settings همهٔ این‌ها را می‌توانید تغییر دهید، با /topics موضوع اضافه کنید و با /stop همه‌چیز را متوقف کنید.
start-stopped = دوباره خوش آمدید! چون پیش‌تر /stop را فرستاده‌اید، فعلاً چیزی بدون درخواست شما نمی‌آید. همهٔ تنظیماتتان سر جای خود است.
start-save = ذخیره شد. بعداً با /saved دوباره پیدایش می‌کنید؛ این هم خود مطلب:
start-save-full = شما { $max } مطلب ذخیره کرده‌اید و دیگر جا نیست: لطفاً نخست چندتایی را در /saved حذف کنید. این هم خود مطلب:
start-story = این ماجرا تا اینجا
start-more = دربارهٔ این ماجرا هنوز چیز دیگری نیست. این هم خود مطلب:
start-gone = این مطلب دیگر در دسترس نیست.
start-unsettled = این مطلب همین حالا در حال ویرایش است. لطفاً یک دقیقهٔ دیگر دوباره امتحان کنید.
help =
  این کارها از من برمی‌آید:

  دستور /latest – تازه‌ترین پست‌ها، از یک موضوع هم: /latest آب‌وهوا
  دستور /search – مطلب‌ها را پیدا می‌کند؛ نوشتن یک کلمه هم کافی است
  دستور /catchup – مهم‌ترین خبرهای اخیر: /catchup 8h
  دستور /story – ماجراهای در جریان

  دستور /topics – موضوع‌هایی که می‌توانید دنبال کنید
  دستور /follow – دنبال کردن یک موضوع: /follow آب‌وهوا
  دستور /unfollow – لغو دنبال کردن آن
  دستور /alerts – باخبرتان می‌کند وقتی کلمه‌ای می‌آید
  دستور /digest – همه‌چیز یک‌جا، در ساعت دلخواه شما
  دستور /saved – ذخیره‌شده‌ها و یادآوری‌ها

  دستور /settings – ساعت‌های سکوت، منطقهٔ زمانی و بیشتر
  دستور /language – زبانی دیگر
  دستور /stop – دیگر چیزی بدون درخواست شما نمی‌آید
  دستور /privacy – چه چیزی دربارهٔ شما ذخیره می‌شود
  دستور /export – همهٔ آن را در یک فایل به شما می‌دهد
  دستور /forget – همهٔ آن را پاک می‌کند
  دستور /help – همین راهنما

  همهٔ پست‌ها در { $channel } است.
help-team = برای شما در تحریریه:
help-command = دستور /{ $command } – { $what }
latest-title = تازه‌ترین پست‌ها
latest-empty = هنوز چیزی منتشر نشده است. لطفاً بعداً دوباره سر بزنید.
privacy =
  تا وقتی چیزی نخواسته‌اید، چیزی دربارهٔ شما ذخیره نمی‌کنم. تنها آنچه برای خواستهٔ شما لازم است نگه داشته می‌شود و نه چیز دیگری:

  • شناسهٔ این گفت‌وگو و تنظیمات شما: موضوع‌ها، هشدارها، ماجراها، زبان، منطقهٔ زمانی، ساعت‌ها
  • مطلب‌هایی که ذخیره می‌کنید و یادآوری‌هایشان
  • تا ۳۰ روز: اینکه کدام مطلب‌ها برای شما فرستاده شده است
  • حداکثر ۱ ساعت: پرسشی که از شما پرسیده‌ام، همراه با پاسخ‌هایتان

  نه نام، نه پیام، نه فهرست آنچه می‌خوانید. مکان‌های فرستاده‌شده نگه داشته نمی‌شوند. اگر حسابتان حذف شود، ۳۰ روز بعد همه‌چیز را فراموش می‌کنم.

  دستور /export – همهٔ آن را در یک فایل به شما می‌دهد
  دستور /forget – همهٔ آن را همان لحظه پاک می‌کند

  تلگرام خود سیاست حریم خصوصی جداگانه‌ای دارد: https://telegram.org/privacy
privacy-sealed = تنظیمات شما رمزگذاری‌شده نگهداری می‌شود.

## The command menu

command-start = شروع
command-latest = تازه‌ترین پست‌ها
command-search = جست‌وجوی مطلب‌ها
command-topics = انتخاب موضوع‌ها
command-alerts = کلمه‌هایی که خبرشان را می‌خواهید
command-digest = خبرهایتان در یک پیام
command-catchup = مهم‌ترین خبرهای اخیر
command-saved = آنچه ذخیره کرده‌اید
command-story = ماجراهای در جریان
command-settings = همهٔ تنظیمات در یک منو
command-follow = دنبال کردن یک موضوع
command-unfollow = لغو دنبال کردن یک موضوع
command-language = انتخاب زبان
command-help = این ربات چه کارهایی می‌کند
command-privacy = چه چیزی دربارهٔ شما ذخیره می‌شود
command-export = نسخه‌ای از داده‌های شما
command-stop = سکوت، با حفظ تنظیمات
command-forget = پاک کردن همهٔ داده‌های شما
command-status = وضعیت هر کانال
command-dead = آنچه ارسال یا پس گرفته نشد
command-queue = آنچه در انتظار انتشار است، و چرا
command-edit = تغییر متن یک پست
command-retract = پس گرفتن یک پست
command-pin = سنجاق کردن یک پست یا برداشتن آن
command-post = نوشتن یک مطلب
command-broadcast = نوشتن به خوانندگان
command-team = چه کسانی در تحریریه‌اند
command-journal = چه کسی چه تصمیمی گرفته
command-stats = نمودار آنچه منتشر، خوانده و پسندیده شد
command-cancel = پایان دادن به پرسش بدون پاسخ

## The words around an article

post-correction = اصلاحیه:
post-withdrawn = این مطلب پس گرفته شده است.
post-members = 🔒 ویژهٔ اعضا
post-paid = 🔒 ویژهٔ مشترکان
post-read-more = ادامهٔ مطلب
post-updated = به‌روزرسانی: { $time }
post-reading-time = زمان مطالعه: { $minutes } دقیقه
post-byline = به قلم { $names }
post-kicker-breaking = 🔴 خبر فوری
post-kicker-live = 🔴 زنده
post-kicker-analysis = تحلیل
post-kicker-opinion = دیدگاه
post-follow = دنبال کردن: { $topic }
post-save = ذخیره برای بعد
post-more = بیشتر در این‌باره

## What the admins are told

notice-unknown =
  ⚠️ معلوم نیست این پست در { $channel } هست یا نه:

  { $title }
  { $url }

  هنگام ارسال پاسخ روشنی نیامد ({ $reason }). برای اینکه پست دو بار ظاهر نشود، خودکار دوباره ارسال نمی‌شود. لطفاً کانال را بررسی کنید.
notice-failed =
  ⚠️ تلگرام این پست را برای { $channel } نپذیرفت:

  { $title }
  { $url }

  پاسخ تلگرام: { $reason }
  این پست خودبه‌خود دوباره ارسال نمی‌شود. نسخهٔ بعدی مطلب امتحان می‌شود، یا همین نسخه با دکمهٔ زیر.
notice-failed-edit =
  ⚠️ تلگرام تغییر این پست در { $channel } را نپذیرفت:

  { $title }
  { $post }

  پاسخ تلگرام: { $reason }
  آنچه منتشر شده بود همچنان سر جای خود است، مگر اینکه کسی آن را حذف کرده باشد. نسخهٔ بعدی مطلب امتحان می‌شود.
notice-plain =
  ⚠️ تلگرام قالب‌بندی این پست را در { $channel } نپذیرفت. پست بدون متن پررنگ، لینک و دکمه منتشر شد:

  { $title }
  { $url }

  پاسخ تلگرام: { $reason }
notice-unanswered =
  ⚠️ این پست در { $channel } همچنان مثل قبل است: تلگرام به درخواست ویرایش یا پس‌گرفتن آن پاسخ نمی‌دهد.

  { $title }
  { $post }

  { $reason }
  هر دقیقه دوباره تلاش می‌شود و چیز دیگری منتظر آن نمی‌ماند. اگر باید فوراً برداشته شود، لطفاً آن را دستی حذف کنید.
notice-stuck =
  ⚠️ مطلبی پس‌گرفته‌شده هنوز در { $channel } است: تلگرام نه اجازهٔ حذف آن را می‌دهد و نه ویرایش. لطفاً آن را دستی حذف کنید.

  { $post }

  پاسخ تلگرام: { $reason }
notice-ghost =
  ⚠️ شاید مطلبی پس‌گرفته‌شده هنوز در { $channel } باشد: { $title }

  معلوم نیست پست آن اصلاً ارسال شده است یا نه ({ $reason })؛ به همین دلیل از اینجا نمی‌توان آن را حذف کرد. لطفاً کانال را بررسی کنید و اگر پست آنجا بود، دستی حذفش کنید.
notice-flood =
  ⚠️ کانال { $channel } فعلاً پستی نمی‌پذیرد: تلگرام وقفه‌ای طولانی خواسته است.

  پاسخ تلگرام: { $reason }
  چیزی از دست نمی‌رود: آنچه در صف است، به محض پایان وقفه منتشر می‌شود.
notice-flood-over =
  ✅ کانال { $channel } دوباره پست می‌پذیرد: وقفه‌ای که تلگرام خواسته بود به پایان رسید. آنچه در صف بود اکنون منتشر می‌شود.
notice-flood-all =
  ⚠️ تلگرام از این ربات وقفه‌ای { $minutes } دقیقه‌ای خواست. در این مدت نه می‌شد در کانالی چیزی منتشر کرد و نه به شما خبری داد.

  چیزی از دست نرفته است: وقفه به پایان رسید و آنچه در صف بود اکنون منتشر می‌شود.
notice-trouble =
  ⚠️ کانال { $channel } پست‌های این ربات را نمی‌پذیرد.

  { $reason }
  چیزی از دست نمی‌رود: آنچه در صف است، به محض رفع مشکل منتشر می‌شود.
notice-trouble-over =
  ✅ کانال { $channel } دوباره پست می‌پذیرد. آنچه در صف بود اکنون منتشر می‌شود.
notice-rights =
  ⚠️ ربات در { $channel } این دسترسی را ندارد: { $rights }.

  انتشار پست‌ها ادامه دارد، اما هر کاری که به این دسترسی نیاز داشته باشد انجام نمی‌شود. لطفاً آن را در فهرست مدیران فعال کنید.
notice-rights-over =
  ✅ ربات در { $channel } دوباره همهٔ دسترسی‌های لازم را دارد.
notice-migrated =
  ⚠️ گروه { $channel } به ابرگروه تبدیل شد و شناسهٔ تازه‌ای دارد: { $to }

  پست‌ها از هم‌اکنون به آنجا می‌روند. لطفاً شناسهٔ جدید را به جای شناسهٔ قبلی در فایل تحریریه (newsroom) یا در CHANNEL_ID بگذارید.
notice-late =
  ⚠️ پست‌های { $channel } با تأخیر منتشر می‌شوند: قدیمی‌ترین پست { $minutes } دقیقه است که در صف مانده.

  چیزی از دست نمی‌رود: پست‌ها یکی پس از دیگری منتشر می‌شوند. اگر تأخیر ادامه یافت، لطفاً لاگ را بررسی کنید.
notice-late-over =
  ✅ پست‌های { $channel } دوباره به‌موقع منتشر می‌شوند.
notice-memory =
  ⚠️ حافظهٔ Redis نزدیک به پر شدن است: { $percent } درصد از مقدار مجاز استفاده شده است.

  اگر پر شود، هیچ مطلبی پذیرفته نمی‌شود و چیزی منتشر نمی‌شود. لطفاً maxmemory را بالا ببرید یا کمتر نگه دارید: KEEP_ARTICLES_DAYS و KEEP_MESSAGES_DAYS.
notice-memory-over =   ✅ در Redis دوباره جا هست: { $percent } درصد از مقدار مجاز استفاده شده است.
alarm-full =
  🚨 در Redis دیگر جا نیست: هیچ مطلبی پذیرفته نمی‌شود، چیزی منتشر نمی‌شود و بیشتر دستورها منتظر می‌مانند.

  چیزی از دست نمی‌رود: سامانه‌ها دوباره می‌فرستند و همین که جا باز شود همه‌چیز خودبه‌خود ادامه می‌یابد. لطفاً همین حالا maxmemory را بالا ببرید (redis-cli config set maxmemory) و سپس کمتر نگه دارید: KEEP_ARTICLES_DAYS و KEEP_MESSAGES_DAYS.
alarm-full-over =
  ✅ در Redis دوباره جا هست. همه‌چیز خودبه‌خود ادامه می‌یابد.
notice-silence =
  ⚠️ منبع { $source } ساکت است: { $hours ->
      [1] یک ساعت
     *[other] { $hours } ساعت
  } است که چیزی از آن نرسیده؛ معمولاً در این مدت حدود { $usual } مطلب می‌فرستد.

  لطفاً بررسی کنید که منبع هنوز کار می‌کند و به این ربات دسترسی دارد.
notice-silence-over =
  ✅ منبع { $source } پس از { $hours ->
      [1] یک ساعت
     *[other] { $hours } ساعت
  } بی‌خبری دوباره مطلب می‌فرستد.
notice-backlog =
  📥 منبع { $source } خبرهای قدیمی فرستاده است، در مجموع { $count } خبر. این خبرها نگهداری می‌شوند و می‌توان پیدایشان کرد، اما منتشر نمی‌شوند تا کانال پر از خبر کهنه نشود.
notice-many =
  📨 «{ $title }» در راه رسیدن به { $recipients } خوانندهٔ این ربات است. با سرعت { $pace } پیام در ثانیه، حدود { $duration } دیگر به آخرین نفرها می‌رسد.
notice-review =
  📝 منبع { $source } مطلبی فرستاده که به موافقت شما نیاز دارد:

  { $title }
  { $url }
notice-confirm =
  🔴 این خبری فوری از منبع { $source } است و پیش از انتشار باید تأیید شود:

  { $title }
  { $url }
notice-undo =
  ⏳ این مطلب از منبع { $source } تا لحظاتی دیگر منتشر می‌شود:

  { $title }
  { $url }
notice-unpinned =
  ⚠️ این پست در { $channel } سنجاق نشد:

  { $title }
  { $post }

  پاسخ تلگرام: { $reason }
notice-released =
  ✅ { $by } منتشر کرد: { $title }
notice-scheduled =
  🕒 { $by } زمان‌بندی کرد: { $title }
notice-confirmed =
  ✅ { $by } تأیید کرد: { $title }
notice-rejected =
  ❌ { $by } رد کرد: { $title }
notice-cancelled =
  ❌ { $by } لغو کرد: { $title }
notice-posted =
  ✅ منتشر شد: { $title }
  { $post }
notice-too-late =
  ⌛ برای لغو دیر شده است: { $title }
notice-withdrawn =
  ↩️ منبع آن را پس گرفت: { $title }
notice-released-backlog =
  ✅ { $by } خبرهای قدیمی منبع { $source } را منتشر کرد، در مجموع { $count } خبر.
notice-callback =
  ⚠️ یک روز کامل است که نمی‌توان سرنوشت مطالب منبع { $source } را به آن اطلاع داد.

  آخرین پاسخ: { $reason }
  لطفاً callback_url را در فایل تحریریه (newsroom) بررسی کنید.
notice-subscription =
  ⚠️ فید منبع { $source } چیز تازه‌ای نمی‌آورد: هاب آن اشتراک را تأیید نکرده است.

  آخرین پاسخ: { $reason }
  تا یک ساعت دیگر دوباره درخواست می‌شود.
notice-resolved =
  ✅ پیدا شد: این پست یک بار در { $channel } آمده است. دیگر چیزی برای تصمیم‌گیری نمانده است.

  { $title }
  { $post }
notice-resolved-absent =
  ✅ روشن شد: این پست در { $channel } نیست. اکنون ارسال می‌شود، مگر اینکه مطلب آن پس گرفته شده باشد.

  { $title }
notice-retried =
  🔁 تلاش دوباره در { $channel } به درخواست { $by }:

  { $title }
notice-absent =
  ✅ به گفتهٔ { $by }، این مطلب پس‌گرفته‌شده در { $channel } نیست:

  { $title }
notice-there =
  ✅ به گفتهٔ { $by }، این پست در { $channel } هست. از این پس همراه با مطلبش ویرایش یا پس گرفته می‌شود.

  { $title }
  { $post }
notice-assumed =
  ✅ به گفتهٔ { $by }، این پست در { $channel } هست. بدون لینک پیام آن، از اینجا نمی‌توان ویرایشش کرد یا پسش گرفت.

  { $title }
notice-dropped =
  🗑 { $by } تصمیم گرفت که دیگر کاری برای این پست در { $channel } انجام نشود:

  { $title }
button-backlog = انتشار این خبرها
button-publish = انتشار
button-title = ویرایش عنوان
button-summary = ویرایش خلاصه
button-schedule = زمان‌بندی
button-reject = رد کردن
button-confirm = تأیید
button-cancel = لغو

## Why a channel takes no posts, and what the bot may do there

trouble-lacking = ربات این دسترسی را ندارد: { $rights }. لطفاً آن را در فهرست مدیران فعال کنید.
trouble-gone =
  ربات دیگر در کانال نیست، یا کانال دیگر وجود ندارد. پاسخ تلگرام: { $reason }
  لطفاً ربات را دوباره مدیر کانال کنید.
trouble-refused =
  پاسخ تلگرام: { $reason }
  لطفاً بررسی کنید که ربات مدیر کانال باشد و اجازهٔ انتشار، ویرایش و حذف داشته باشد.
right-post = انتشار پیام
right-edit = ویرایش پیام
right-delete = حذف پیام
right-pin = سنجاق کردن پیام

## What a button answers

button-unknown = این دکمه دیگر کار نمی‌کند.
button-not-allowed = در این‌باره فقط تحریریه تصمیم می‌گیرد، هر کس در حد نقش خود.
release-begun = انتشار آغاز شد، از قدیمی‌ترین خبر.

## Reasons in our own words

reason-no-post = این نسخهٔ Tidings نمی‌تواند از این مطلب پست بسازد
reason-ended = برنامه پیش از پاسخ تلگرام پایان یافت
reason-no-message = پاسخ تلگرام به هیچ پیامی اشاره نمی‌کند
reason-may-not-post = ربات در آنجا اجازهٔ انتشار ندارد
reason-not-member = ربات عضو این گفت‌وگو نیست
reason-first-message = هیچ پیام قدیمی‌تری از کانال شناخته‌شده نیست
reason-alike = چیزی این پست را از پیام‌های دیگر متمایز نمی‌کند
reason-protected = محتوای کانال محافظت‌شده است
reason-unreachable = ارتباط با تلگرام برقرار نشد ({ $detail })
reason-broken = ارتباط قطع شد ({ $detail })
reason-foreign = پاسخی با وضعیت { $detail } که از تلگرام نیست
reason-late = پاسخی به‌موقع نرسید
reason-no-pace = از Redis معلوم نمی‌شود چه زمانی می‌توان تلگرام را فراخواند
reason-closed = دیگر فراخوانی انجام نمی‌شود
reason-given-up = از فراخوانی پیش از رسیدن نوبتش صرف‌نظر شد
reason-unexpected = خطایی غیرمنتظره

## What the admins decide on

review-heading = 👇 در { $channels }:
review-rule = طبق این قاعده نگه داشته شده است: { $rule }
review-said-yes = موافقت { $by } ثبت شده است.
review-alone = بهتر است مدیر دیگری آن را تأیید کند. چون تنها مدیر شما هستید، موافقت دوم خودتان هم پذیرفته است.
review-due = زمان انتشار: { $time }
review-sounds = 🔔 پست‌های صدادار امروز در { $channel }: { $used } از { $budget }
review-outdated = 🔁 دربارهٔ این مطلب، پایین‌تر چیز تازه‌ای هست: { $title }
review-published = منتشر شد.
review-rejected = رد شد: منتشر نمی‌شود.
review-cancelled = لغو شد: منتشر نمی‌شود.
review-scheduled = زمان انتشار: { $time }
review-needs-second = ثبت شد. اکنون مدیر دیگری باید آن را تأیید کند.
review-self = شما پیش‌تر موافقت کرده‌اید: مدیر دیگری باید آن را تأیید کند.
review-changed = در این فاصله تغییر کرده است. لطفاً پیش‌نمایش تازه‌تر را پایین‌تر ببینید.
review-withdrawn = منبع، این مطلب را پس گرفته است.
review-was-released = پیش‌تر { $by } آن را منتشر کرده است.
review-was-scheduled = پیش‌تر { $by } آن را زمان‌بندی کرده است.
review-was-confirmed = پیش‌تر { $by } آن را تأیید کرده است.
review-was-approved = پیش‌تر { $by } موافقت کرده است؛ اکنون باید تأیید شود.
review-was-rejected = پیش‌تر { $by } آن را رد کرده است.
review-was-cancelled = پیش‌تر { $by } آن را لغو کرده است.
review-too-late = دیر شده است: در حال انتشار است یا همین حالا هم منتشر شده.
review-ask-title = عنوان چه باشد؟ لطفاً با عنوان تازه پاسخ دهید، یا با /cancel منصرف شوید. عنوان کنونی:
review-ask-summary = خلاصه چه باشد؟ لطفاً با خلاصهٔ تازه پاسخ دهید، یا با /cancel منصرف شوید. خلاصهٔ کنونی:
review-ask-time =
  چه زمانی منتشر شود (به وقت { $zone })؟ لطفاً با یک زمان پاسخ دهید، یا با /cancel منصرف شوید: { $title }

  برای نمونه، با تاریخ میلادی: فردا 7:00, جمعه 9:00, 18:30, ‎26.11. 18:30‎, ‎2026-11-26 18:30‎, 2h, 30m
review-edited = تغییر کرد. پیش‌نمایش تازه در راه است.
review-empty = متنی در آن نیست. لطفاً با متن موردنظر پاسخ دهید، یا با /cancel منصرف شوید.
review-long = این متن { $length } نویسه دارد و عنوان برای { $max } نویسه جا دارد. لطفاً با عنوان کوتاه‌تری پاسخ دهید، یا با /cancel منصرف شوید.
review-time-unclear = این را نمی‌شود به‌عنوان زمان خواند. لطفاً با یک زمان پاسخ دهید، مانند فردا 7:00, 18:30, ‎26.11. 18:30‎, 2h یا با /cancel منصرف شوید.
review-time-past = این زمان گذشته است. لطفاً با زمانی که هنوز نرسیده پاسخ دهید، یا با /cancel منصرف شوید.
review-time-far = تا این زمان بیش از یک سال مانده است. لطفاً با زمان نزدیک‌تری پاسخ دهید، یا با /cancel منصرف شوید.
review-no-answer = بسیار خوب: چیزی تغییر نمی‌کند.

## How things stand

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] هیچ پستی در صف نیست
    [1] یک پست در صف است
   *[other] { $count } پست در صف است
  }
status-paused = ⏸ متوقف تا { $time }: { $reason }
status-sounds = 🔔 پست‌های صدادار امروز: { $used } از { $budget }
status-sounds-unlimited = 🔔 پست‌های صدادار امروز: { $used }
status-last = آخرین پست: { $title } { $link }
status-no-post = هنوز پستی نیست
status-held = { $count ->
    [0] 📝 چیزی منتظر تصمیم نیست
    [1] 📝 یک مطلب منتظر تصمیم است
   *[other] 📝 { $count } مطلب منتظر تصمیم است
  }

## What could not be sent or taken back, and what nobody knows

button-retry = تلاش دوباره
button-send-again = ارسال دوباره
button-there = در کانال هست
button-mark-sent = علامت «ارسال‌شده»
button-absent = در کانال نیست
button-gone = خودم حذفش کردم
button-drop = صرف‌نظر
dead-empty = همه‌چیز سر جای خود است: چیزی برای تصمیم‌گیری نیست.
dead-more = … و { $count } مورد دیگر. لطفاً نخست دربارهٔ این‌ها تصمیم بگیرید و سپس دوباره /dead را بفرستید.
dead-failed =
  ❌ { $title }
  کانال: { $channel } · { $since }

  تلگرام آن را نپذیرفت: { $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  کانال: { $channel } · { $since }

  معلوم نیست آنجا هست یا نه: هنگام ارسال پاسخ روشنی نیامد ({ $reason }). لطفاً کانال را بررسی کنید.
  { $link }
dead-looking =
  🔍 { $title }
  کانال: { $channel } · { $since }

  هنگام ارسال پاسخ روشنی نیامد ({ $reason }). ربات هنوز دنبال آن می‌گردد و اگر به نتیجه نرسد، از شما می‌پرسد.
  { $link }
dead-ghost =
  👻 { $title }
  کانال: { $channel } · { $since }

  مطلب آن پس گرفته شده و معلوم نیست پست در کانال هست یا نه ({ $reason }). لطفاً بررسی کنید؛ ربات با لینک پیام، آن را برمی‌دارد.
  { $link }
dead-stuck =
  ⛔ { $title }
  کانال: { $channel } · { $since }

  پس گرفته شده، اما تلگرام نه اجازهٔ حذف آن را می‌دهد و نه ویرایش: { $reason }
  لطفاً آن را دستی حذف کنید.
  { $link }
dead-ask-link =
  { $title }

  لطفاً با لینک پیام پاسخ دهید: در کانال روی پیام بزنید و «کپی لینک» را انتخاب کنید؛ در آلبوم، روی نخستین عکس. آن‌گاه پست را می‌توان بعداً ویرایش کرد یا پس گرفت. اگر لینکی ندارید، با «-» پاسخ دهید.
dead-no-such-link = این لینک پیام نیست. لینک پیام چنین شکلی دارد: https://t.me/name/123 یا https://t.me/c/1234567890/123 و برای گرفتن آن، در کانال روی پیام بزنید و «کپی لینک» را انتخاب کنید. اگر لینکی ندارید، با «-» پاسخ دهید.
dead-foreign-link = این لینک به گفت‌وگوی دیگری می‌رود. لطفاً لینک پیام در { $channel } را بفرستید، یا اگر لینکی ندارید «-» را.
dead-no-such-message = چنین پیامی در { $channel } نیست، یا دیگر نیست. لطفاً لینک را دوباره بررسی کنید، یا اگر لینکی ندارید با «-» پاسخ دهید.
dead-taken-link = این پیام، پست مطلب دیگری است. لطفاً لینک پیام همین مطلب را بفرستید، یا اگر لینکی ندارید «-» را.
dead-linkless = این مطلب پس گرفته شده است: ربات بدون لینک نمی‌تواند پست آن را بردارد. لطفاً لینک را بفرستید، یا پست را دستی حذف کنید و روی «در کانال نیست» بزنید.
dead-no-link = بدون لینک
dead-late = دیگر چیزی برای تصمیم‌گیری نمانده است: در این فاصله تکلیفش روشن شد.

## What the admins write to the readers

broadcast-nobody = این ربات هنوز خواننده‌ای ندارد: کسی نیست که برایش بنویسید.
broadcast-whom = 📣 پیام شما به چه کسانی برسد؟
broadcast-all = همهٔ خوانندگان: { $count }
broadcast-by-topics = دنبال‌کنندگان یک موضوع
broadcast-topics = موضوع‌هایی را که دنبال‌کنندگانشان باید پیام را بگیرند لمس کنید. کسی که چند موضوع را دنبال می‌کند پیام را یک بار می‌گیرد. شمار خوانندگان: { $count }
broadcast-next = ادامه با { $count } نفر ◂
broadcast-drop = فرستاده نشود
broadcast-dropped = بسیار خوب: چیزی فرستاده نشد.
broadcast-ask = لطفاً پیام را بفرستید. همان‌طور که می‌نویسید فرستاده می‌شود، با متن پررنگ، لینک و سطرها؛ حداکثر { $max } نویسه.
broadcast-long = این متن { $length } نویسه دارد و در یک پیام { $max } نویسه جا می‌شود. لطفاً کوتاه‌تر بفرستید.
broadcast-refused =
  تلگرام این پیام را نمی‌پذیرد: { $reason }
  لطفاً پیام دیگری بفرستید.
broadcast-preview = 👆 خوانندگان همین را می‌گیرند.
broadcast-estimate = 👥 شمار خوانندگان: { $count }. با سرعت { $pace } پیام در ثانیه، حدود { $duration } طول می‌کشد. کسی که ربات را متوقف یا مسدود کرده چیزی نمی‌گیرد.
broadcast-price = ⭐ این کار حدود { $price } ستاره از موجودی ربات هزینه دارد: یک‌دهم ستاره برای هر پیام پس از ۳۰ پیام نخست هر ثانیه. ارسال پولی باید نزد @BotFather فعال شده باشد.
broadcast-confirm = برای فرستادن، شمار خوانندگان را بنویسید: { $number }
broadcast-wrong = این آن عدد نیست، پس چیزی فرستاده نشد.
broadcast-free = رایگان: حدود { $duration }
broadcast-paid = با حدود ⭐ { $price }: حدود { $duration }
broadcast-known = این پیام امروز برای همین خوانندگان فرستاده شده یا در حال ارسال است. بار دوم فرستاده نمی‌شود.
broadcast-running = 📣 پیام شما در حال ارسال است
broadcast-paused = ⏸️ ارسال پیام مکث کرده است
broadcast-stopped = ⏹️ ارسال پیام متوقف شد
broadcast-done = ✅ پیام شما فرستاده شد
broadcast-counts =
  فرستاده‌شده: { $sent }
  ردشده از سوی تلگرام: { $refused }
  نامعلوم، دوباره فرستاده نمی‌شود: { $uncertain }
  کنارگذاشته (متوقف، مسدود یا حساب حذف‌شده): { $skipped }
  مانده: { $left }
broadcast-time-left = ⏳ حدود { $duration } مانده
broadcast-took = 🕒 مدت ارسال: { $duration }
broadcast-pause = ⏸️ مکث
broadcast-resume = ▶️ ادامه
broadcast-stop = ⏹️ توقف برای همیشه
broadcast-over = این کار تمام شده است.

## Writing articles

draft-list-title = پیش‌نویس‌ها
draft-list = پیش‌نویس‌های باز: { $count }. یکی را ادامه دهید یا پیش‌نویس تازه‌ای آغاز کنید.
draft-button-new = ➕ پیش‌نویس تازه
draft-ask-new =
  لطفاً آنچه را مطلب از آن ساخته می‌شود بفرستید، یا با /cancel منصرف شوید:

  🔗 یک لینک: عنوان، خلاصه و تصویر از صفحه خوانده می‌شود
  ✍️ یک متن: سطر نخست عنوان می‌شود
  🖼 یک عکس یا آلبوم با توضیح
  ↪️ یک پیام بازارسال‌شده
draft-unreadable = می‌توانم از لینک، متن، عکس یا پیام بازارسال‌شده‌ای با این‌ها مطلب بسازم. لطفاً یکی را بفرستید، یا با /cancel منصرف شوید.
draft-page-insecure = { $host } این صفحه را بدون رمزنگاری نشان می‌دهد. فقط نشانی‌هایی را باز می‌کنم که با https://‎ آغاز شوند.
draft-page-private = { $host } نشانی عمومی نیست؛ به همین دلیل بازش نمی‌کنم.
draft-page-unreachable = { $host } در دسترس نیست، یا بیش از حد دیر پاسخ می‌دهد.
draft-page-status = { $host } با خطا پاسخ می‌دهد ({ $status }).
draft-page-other = آنچه { $host } می‌فرستد صفحه‌ای نیست که بتوانم بخوانم.
draft-page-instead = به‌جای آن می‌توانید خود متن را بفرستید، یا با /cancel منصرف شوید.
draft-untitled = هنوز بدون عنوان
draft-needs-title = پیش از انتشار به عنوان نیاز دارد.
draft-topics = موضوع‌ها: { $topics }
draft-nothing = هیچ
draft-channels = کانال‌ها: { $channels }
draft-channels-routed = کانال‌ها، طبق مسیرهای شما: { $channels }
draft-no-channel = هنوز به هیچ کانالی نمی‌رود: لطفاً یکی را انتخاب کنید.
draft-template = قالب: { $template }
draft-template-usual = همان‌گونه که هر کانال دارد
draft-is-silent = 🔕 بی‌صدا
draft-is-loud = 🔔 با صدا، اگر کانال صدا داشته باشد
draft-at-once = 🕒 همین که منتشرش کنید
draft-at = 🕒 { $time }
draft-at-past = ⚠️ این زمان گذشته است: { $time }
draft-length = 📏 { $channels }: { $length }/{ $limit }
draft-more = { $count } تای دیگر
draft-looks = { $from }–{ $to } از { $count }
draft-changed = ✏️ { $by } تغییر داد: { $what }
draft-stands = ⚠️ این صفحه پیش‌تر منتشر شده است: { $title } { $link }
draft-button-title = عنوان
draft-button-summary = خلاصه
draft-button-text = متن
draft-button-picture = تصویر
draft-button-topics = موضوع‌ها
draft-button-channels = کانال‌ها
draft-button-template = قالب
draft-button-silent = 🔕 بی‌صدا
draft-button-loud = 🔔 با صدا
draft-button-at = ✅ انتشار در همان زمان
draft-button-discard = 🗑 دور انداختن
draft-button-discard-now = بله، دور انداختن
draft-button-without = بدون آن
draft-button-once = بدون زمان: فوری
draft-button-release = انتشار با این حال
draft-by-routes = طبق مسیرها
draft-other-day = ‹ روزی دیگر
draft-other-hour = ‹ ساعتی دیگر
draft-ask-title = لطفاً عنوان تازه را بفرستید. عنوان کنونی با یک لمس کپی می‌شود:
draft-ask-summary = لطفاً خلاصهٔ تازه را بفرستید. اینکه چقدر از آن دیده شود با قالب است.
draft-ask-text = لطفاً متن تازه را بفرستید. متن پررنگ، لینک و مانند آن می‌ماند.
draft-ask-picture = لطفاً به‌جای آنچه هست، یک عکس، آلبوم یا نشانی https://‎ یک تصویر بفرستید. تصویرهای کنونی: { $count }؛ جا برای { $max } تصویر هست.
draft-choose-topics = برای دادن موضوعی به مطلب یا گرفتن آن، روی موضوع بزنید.
draft-no-topics = این تحریریه هنوز موضوعی ندارد.
draft-topic-ruled = این موضوع را قاعده‌های تحریریه می‌دهند: اینجا نمی‌توان آن را برداشت.
draft-choose-channels = روی کانال‌هایی بزنید که باید به آن‌ها برود.
draft-choose-template = پست چگونه نوشته شود؟
draft-choose-day = در چه روزی؟ می‌توانید زمان را هم بنویسید، با تاریخ میلادی، مانند فردا 7:30, 18:30, ‎26.11. 18:30‎ به وقت { $zone }؛ تغییر آن با /settings
draft-choose-hour = چه ساعتی؟
draft-choose-minute = چه دقیقه‌ای؟
draft-ask-discard = این پیش‌نویس برای همیشه دور انداخته شود؟
draft-no-picture = این تصویری نیست که به کارم بیاید. لطفاً یک عکس یا نشانی https://‎ یک تصویر بفرستید، یا «بازگشت» را بزنید.
draft-not-taken = متن شما ثبت نشد. لطفاً ببینید اکنون چه آنجاست و اگر متن شما باید جایش را بگیرد، دوباره بفرستید.
draft-look-again = کاری انجام نشد. لطفاً ببینید اکنون چگونه است.
draft-gone = این پیش‌نویس دیگر نیست: پیش‌نویس‌ها ۳۰ روز نگه داشته می‌شوند.
draft-further-down = این پیش‌نویس پایین‌تر در پیامی تازه‌تر ادامه دارد. دستور /post هم آن را نشان می‌دهد.
draft-closed = پیش‌تر { $by } این پیش‌نویس را منتشر کرده یا دور انداخته است.
draft-time-past = زمانش گذشته است. لطفاً زمان دیگری انتخاب کنید.
draft-scheduled = زمان‌بندی شد.
draft-discarded = دور انداخته شد.
draft-discarded-by = { $by } دورش انداخت.
draft-published-by = { $by } منتشرش کرد.
draft-posted = ✅ { $channel }: { $link }
draft-waiting = ⏳ { $channel }: { $why }
draft-goes-out = زمان انتشار: { $time }
draft-waits = در راه است
draft-quiet = ساعت‌های سکوت تا { $time }
draft-paused = متوقف تا { $time } ({ $reason })
draft-unknown = ❔ { $channel }: هنوز معلوم نیست آنجا هست یا نه
draft-failed = ❌ { $channel }: { $reason } (/dead)
draft-dropped = 🚫 { $channel }: از آن صرف‌نظر شد
draft-retracted = 🚫 { $channel }: پس گرفته شد
draft-withdrawn = در این فاصله پس گرفته شده است.
draft-held-duplicate = همان را می‌گوید که پیش‌تر منتشر شده است و منتشر نشد: { $title } { $link }
draft-held-confirm = خبر فوری است: نخست باید کس دیگری از تحریریه تأییدش کند.
draft-held-rejected = رد شد و منتشر نمی‌شود.

## Finding articles: search, the newest, stories, what readers keep

search-usage =
  دنبال چه می‌گردید؟ همین‌جا بنویسید، یا با /search جست‌وجو کنید:

  یک کلمه: /search پل
  کلمه‌های کنار هم، بدون کلمه‌ای دیگر: /search "شورای شهر" -اجاره
  موضوع و تاریخ میلادی: /search سیل topic:آب‌وهوا from:2026-11-01
  بازهٔ نزدیک: /search فوتبال هفته گذشته

  گیومه کلمه‌ها را کنار هم نگه می‌دارد، علامت منها کلمه‌ای را کنار می‌گذارد و علامت = دقیقاً همان شکل را پیدا می‌کند.
search-count = { $count ->
    [1] یک مطلب پیدا شد
   *[other] { $count } مطلب پیدا شد
  }
search-count-more = بیش از { $count } مطلب پیدا شد
search-similar = در انتهای فهرست نتیجه‌هایی هم هست که فقط نزدیک‌اند.
search-only-similar = چیزی دقیقاً با این مشخصات پیدا نشد. این‌ها نزدیک‌اند:
search-nothing = چیزی پیدا نشد. با کلمه‌های کمتر یا دیگری امتحان کنید.
search-nearest = منظورتان این بود؟
search-alert = 🔔 ساخت هشدار
search-alert-added = انجام شد: شما را از هر مطلب تازه دربارهٔ «{ $query }» باخبر می‌کنم.
search-alert-known = این هشدار را از پیش دارید.
search-alert-full = شما { $max } هشدار دارید و دیگر جا نیست. لطفاً نخست یکی را در /alerts حذف کنید.
search-anew = این پیام قدیمی است و دکمه‌هایش دیگر کار نمی‌کنند. لطفاً دوباره جست‌وجو کنید.
search-only-unwanted = فقط گفته‌اید چه نمی‌خواهید. لطفاً کلمه‌ای برای جست‌وجو هم اضافه کنید.
search-long = این برای جست‌وجو بیش از حد طولانی است. لطفاً با چند کلمه امتحان کنید.
search-no-topic = موضوعی به نام «{ $name }» نیست. همهٔ موضوع‌ها: /topics
search-near-topic = موضوعی به نام «{ $name }» نیست. منظورتان یکی از این‌ها بود؟
search-no-source = منبعی به نام «{ $name }» نیست. منبع‌ها: { $sources }.
search-bad-date = نمی‌توانم «{ $date }» را به‌عنوان روز بخوانم. لطفاً آن را به تاریخ میلادی یا با کلمه بنویسید، مانند 2026-11-25 یا 25.11.2026 یا دیروز یا "هفته گذشته".
search-wrong-order = نخستین روز پس از آخرین روز است. لطفاً from: و to: را جابه‌جا کنید.
search-today = امروز
search-yesterday = دیروز
search-this-week = این هفته, هفته جاری, هفتهٔ جاری
search-last-week = هفته گذشته, هفتهٔ گذشته, هفته‌ی گذشته, هفته ی گذشته, هفته پیش, هفتهٔ پیش, هفته قبل, هفتهٔ قبل
search-last-month = ماه گذشته, ماه پیش, ماه قبل
inline-nothing = چیزی پیدا نشد. باز کردن ربات
latest-heading-topic = تازه‌ترین‌ها دربارهٔ { $topic }
latest-none-topic = دربارهٔ { $topic } هنوز چیزی نیست.
latest-no-topic = موضوعی به نام «{ $name }» نیست. همهٔ موضوع‌ها: /topics
latest-near-topic = موضوعی به نام «{ $name }» نیست. منظورتان یکی از این‌ها بود؟
latest-newer = تازه‌تر ◀
latest-older = ▶ قدیمی‌تر
story-heading = ماجراهای در جریان
story-none = اکنون ماجرایی در جریان نیست.
story-not-found = ماجرایی دربارهٔ «{ $words }» نمی‌شناسم. این‌ها در جریان‌اند:
story-which = منظورتان کدام ماجراست؟
story-articles = { $count ->
    [0] اکنون در این ماجرا چیز تازه‌ای نیست.
    [1] یک مطلب
   *[other] { $count } مطلب
  }
story-over = این ماجرا به پایان رسیده است.
story-follow = دنبال کردن ماجرا
story-unfollow = لغو دنبال کردن
story-unmute = 🔔 صدادار کردن
story-all = همهٔ ماجراها
story-followed = این ماجرا را دنبال می‌کنید: خبرهای بعدی آن فوراً به شما می‌رسد.
story-unfollowed = دیگر این ماجرا را دنبال نمی‌کنید.
story-muted = دیگر خبری از این ماجرا برایتان نمی‌آید.
story-unmuted = این ماجرا دیگر بی‌صدا نیست.
saved-heading = آنچه ذخیره کرده‌اید
saved-none = هنوز چیزی ذخیره نکرده‌اید. زیر هر مطلب روی «ذخیره» بزنید تا اینجا پیدایش کنید.
saved-gone = این مطلب دیگر در دسترس نیست.
saved-remind-at = ⏰ { $time }
saved-removed = برداشته شد.
saved-when = چه زمانی به شما یادآوری شود؟
saved-in-hour = یک ساعت دیگر
saved-tonight = امشب ساعت ۲۰:۰۰
saved-tomorrow = فردا ساعت ۸:۰۰
saved-other = زمانی دیگر
saved-no-reminder = بدون یادآوری
saved-back = بازگشت
saved-reminded = یادآوری می‌کنم: { $time }
saved-unreminded = بسیار خوب، بدون یادآوری.
saved-not-there = این مطلب دیگر در ذخیره‌شده‌های شما نیست.
saved-past = این زمان گذشته است. لطفاً زمان دیگری انتخاب کنید.
saved-ask =
  چه زمانی به شما یادآوری شود؟ لطفاً با زمانی به وقت { $zone } پاسخ دهید.

  برای نمونه، با تاریخ میلادی: فردا 7:00, جمعه 9:00, 18:30, ‎26.11. 18:30‎, 2h
saved-ask-short = 18:30, فردا 7:00 …
saved-unclear = این را نمی‌شود به‌عنوان زمان خواند. لطفاً با یک زمان پاسخ دهید، مانند 18:30 یا فردا 7:00 یا 2h
saved-over = این زمان گذشته است. لطفاً با زمانی که هنوز نرسیده پاسخ دهید.
saved-far = تا این زمان بیش از یک سال مانده است. لطفاً با زمان نزدیک‌تری پاسخ دهید.
reminder-due = ⏰ خواسته بودید یادآوری کنم:
reminder-gone = ⏰ خواسته بودید مطلبی را یادآوری کنم. آن مطلب دیگر در دسترس نیست.
reminder-later = یادآوری دوباره

## One's own data, language, quiet, and when something goes wrong

stop-done = بسیار خوب: دیگر چیزی بدون درخواست شما نمی‌آید. موضوع‌ها، هشدارها و مطلب‌های ذخیره‌شده همان‌طور که هستند می‌مانند و همچنان می‌توانید اینجا بخوانید و جست‌وجو کنید.
stop-nothing = چیزی بدون درخواست شما نمی‌آید: هنوز چیزی نخواسته‌اید.
stop-go-on = روشن کردن دوباره
stop-over = دوباره برایتان خبر می‌فرستم، درست همان‌طور که تنظیم کرده‌اید. هر زمان می‌توانید با /stop متوقفش کنید.
stop-again = توقف
language-choose = به چه زبانی صحبت کنم؟
language-app = زبان برنامه
language-set = از این پس با شما فارسی صحبت می‌کنم.
language-as-app = از این پس به زبان برنامهٔ شما صحبت می‌کنم.
export-caption = این همهٔ چیزی است که دربارهٔ شما ذخیره شده است.
export-nothing = چیزی دربارهٔ شما ذخیره نشده است؛ پس چیزی هم برای دریافت نیست.
forget-ask = همه‌چیز را دربارهٔ شما فراموش کنم: موضوع‌ها، هشدارها، مطلب‌های ذخیره‌شده و تنظیمات؟ این کار برگشت‌پذیر نیست. اگر فقط سکوت می‌خواهید، /stop را بفرستید.
forget-yes = بله، فراموش شود
forget-no = نه، بماند
forget-done = انجام شد: دیگر چیزی از شما اینجا نیست. پیام‌های این گفت‌وگو مال خود شماست: می‌توانید آن‌ها را در تلگرام حذف کنید.
forget-kept = بسیار خوب: همه‌چیز همان‌طور که هست می‌ماند.
error-excuse = مشکلی پیش آمد. لطفاً چند لحظهٔ دیگر دوباره امتحان کنید.
flood-slow = درخواست‌های زیادی یک‌باره رسید. لطفاً چند ثانیه به من فرصت بدهید و بعد ادامه دهید.

## Articles that come to readers by themselves

delivered-why = چرا؟
delivered-save = 🔖 ذخیره
delivered-saved = ✅ ذخیره شد
delivered-share = هم‌رسانی
delivered-channel = در کانال
delivered-last = این آخرین پیام امروز شما بود. بقیهٔ خبرها به خبرنامه‌تان می‌رود؛ این را در /settings می‌توانید تغییر دهید.
delivered-because-topic = شما موضوع «{ $topic }» را دنبال می‌کنید.
delivered-because-alert = هشدار «{ $query }» شما آن را پیدا کرد.
delivered-because-story = شما ماجرای «{ $story }» را دنبال می‌کنید.
delivered-because-off = قاعده‌ای که این را آورده بود، اکنون خاموش است.
delivered-more = { $count ->
    [1] و یکی دیگر
   *[other] و { $count } تای دیگر
  }
delivered-less = کمتر از این دست
delivered-off = خاموش کردن
delivered-story-day = 🔕 ماجرا: یک روز
delivered-story = 🔕 ماجرا: همیشه
delivered-source-day = 🔕 منبع: یک روز
delivered-source = 🔕 منبع: همیشه
delivered-back = « بازگشت
delivered-less-done = از این پس فقط در خبرنامهٔ شما: { $rules }.
delivered-less-new = از این پس فقط در خبرنامهٔ شما، { $when }: { $rules }. تنظیم با /digest
delivered-less-story = دیگر دنبال نمی‌کنید: { $stories }.
delivered-off-done = خاموش شد: { $rules }.
delivered-story-muted = دیگر خبری از این ماجرا برایتان نمی‌آید. با /settings می‌توانید آن را برگردانید.
delivered-story-muted-day = تا فردا خبری از این ماجرا برایتان نمی‌آید.
delivered-source-muted = دیگر خبری از { $source } برایتان نمی‌آید. با /settings می‌توانید آن را برگردانید.
delivered-source-muted-day = تا فردا خبری از { $source } برایتان نمی‌آید.
delivered-kept = ذخیره شد. آن را در /saved پیدا می‌کنید.
delivered-let-go = دیگر ذخیره نیست.
delivered-save-full = شما { $max } مطلب ذخیره کرده‌اید و دیگر جا نیست. لطفاً نخست چندتایی را در /saved حذف کنید.
delivered-gone = این مطلب پس گرفته شده یا همین حالا در حال ویرایش است.
delivered-old = این پیام قدیمی است: دلیل آمدنش دیگر نگه داشته نمی‌شود. همهٔ قاعده‌هایتان را در /settings پیدا می‌کنید.

## Digest

digest-heading = 🗞 خبرنامهٔ شما: { $day }
digest-bundle = { $count ->
    [1] 🌙 یک مطلب در ساعت‌های سکوت شما رسید
   *[other] 🌙 { $count } مطلب در ساعت‌های سکوت شما رسید
  }
digest-by-alerts = هشدارهای شما
digest-by-stories = ماجراهایی که دنبال می‌کنید
digest-others = { $count ->
    [1] (و یک مطلب دیگر)
   *[other] (و { $count } مطلب دیگر)
  }
digest-rest = { $count ->
    [1] … و یک مطلب دیگر در کانال
   *[other] … و { $count } مطلب دیگر در کانال
  }
digest-left = { $count ->
    [1] اگر سقف روزانهٔ شما پر نشده بود، یکی از این‌ها جداگانه می‌آمد.
   *[other] اگر سقف روزانهٔ شما پر نشده بود، { $count } تا از این‌ها جداگانه می‌آمد.
  }
digest-button-settings = ⚙️ تنظیمات خبرنامه
digest-comes = 🗞 خبرنامهٔ شما { $when } می‌رسد ({ $zone }).
digest-next = خبرنامهٔ بعدی: { $day }.
digest-off =
  🗞 خبرنامه یک پیام است با هر آنچه برای شما تازه است، در ساعت دلخواه خودتان. اکنون خبرنامه‌ای دریافت نمی‌کنید.

  چه ساعتی برسد ({ $zone })؟
digest-hint = برای هر ساعت دیگر این‌طور بنویسید: /digest 7:45
digest-empty = هنوز چیزی را دنبال نمی‌کنید؛ پس خبرنامه خالی می‌ماند. در /topics چیزی انتخاب کنید یا با /alerts کلمه‌هایی اضافه کنید.
digest-stopped = با /stop متوقفم کرده‌اید. برای دریافت دوبارهٔ خبرنامه، /start را بفرستید.
digest-unclear = این را نمی‌شود به‌عنوان ساعت خواند. لطفاً مانند /digest 7:45 یا /digest 20:00 بنویسید. برای دریافت فوری، /digest now را بفرستید.
digest-set = ثبت شد.
digest-set-off = دیگر خبرنامه‌ای دریافت نمی‌کنید.
digest-last-day = دست‌کم یک روز باید بماند. اگر هیچ خبرنامه‌ای نمی‌خواهید، «خاموش» را بزنید.
digest-nothing = از خبرنامهٔ پیشین تا کنون چیز تازه‌ای برای شما نیست.
digest-failed = این بار نشد. لطفاً یک دقیقهٔ دیگر دوباره امتحان کنید.
digest-button-daily = هر روز
digest-button-workdays = دوشنبه تا جمعه
digest-button-off = خاموش
digest-button-now = 📬 ارسال همین حالا

## Catching up

catchup-title = ⏪ مهم‌ترین خبرها از { $since } تا کنون
catchup-empty = از { $since } تا کنون چیزی منتشر نشده است.
catchup-unclear = این را نمی‌شود به‌عنوان بازهٔ زمانی خواند. لطفاً با رقم و حرف انگلیسی بنویسید، مانند /catchup 8h یا /catchup 30m یا /catchup 2d
catchup-long = حداکثر تا ۷ روز پیش را می‌بینم. لطفاً بازهٔ کوتاه‌تری بنویسید، مانند /catchup 2d
catchup-button-hours = { $count ->
    [1] یک ساعت
   *[other] { $count } ساعت
  }
catchup-button-days = { $count ->
    [1] یک روز
   *[other] { $count } روز
  }

## Topics, alerts and settings

menu-back = ‹ بازگشت
menu-page = { $page } / { $pages }
when-daily = هر روز ساعت { $time }
when-workdays = دوشنبه تا جمعه ساعت { $time }
when-days = هر { $days } ساعت { $time }
topics-title = موضوع‌ها
topics-hint = روی یک موضوع بزنید تا خبرهایش فوراً برسد. برای تغییر، دوباره روی آن بزنید.
topics-legend = { $now } فوری · { $digest } در خبرنامه
topics-part = همه‌اش یا فقط بخشی؟ روی آنچه می‌خواهید دنبال کنید بزنید.
topics-whole = همهٔ { $topic }
topics-empty = هنوز موضوعی برای دنبال کردن نیست. با این همه، هشدارها آنچه را دنبالش هستید پیدا می‌کنند.
topics-to-alerts = 🔔 هشدارها
topics-to-settings = ‹ تنظیمات
topics-stopped = ⏸️ متوقفم کرده‌اید: تا در /settings روی «ادامه» نزنید، چیزی نمی‌آید.
topics-one = خبرهای آن چطور برسد؟
topics-now = فوری
topics-digest = در خبرنامه
topics-off = خاموش
topics-gone = این موضوع دیگر وجود ندارد.
topics-said-now = موضوع { $topic }: فوری
topics-said-digest = موضوع { $topic }: در خبرنامهٔ شما، { $when }
topics-said-new-digest = موضوع { $topic }: در خبرنامهٔ شما. از این پس { $when } می‌رسد؛ تغییر آن با /settings
topics-said-off = موضوع { $topic }: خاموش
follow-now = ✓ موضوع «{ $topic }» را دنبال می‌کنید: خبرهایش فوراً می‌رسد.
follow-digest = 🗞 موضوع «{ $topic }» را دنبال می‌کنید: خبرهایش با خبرنامه می‌رسد، { $when }.
follow-off = دیگر موضوع «{ $topic }» را دنبال نمی‌کنید.
follow-undo = ↩︎ بازگردانی
follow-all = همهٔ موضوع‌ها
follow-near = منظورتان یکی از این‌ها بود؟
follow-unknown =
  موضوعی به نام «{ $name }» نمی‌شناسم.

  همهٔ موضوع‌ها با یک لمس پیداست. برای کلمه‌های دلخواه خودتان هشدار هست: /alerts add و سپس کلمه‌ها.
unfollow-title = آنچه دنبال می‌کنید
unfollow-hint = روی موضوعی بزنید تا دیگر دنبالش نکنید.
unfollow-none = موضوعی را دنبال نمی‌کنید.
unfollow-unknown = چیزی به نام «{ $name }» دنبال نمی‌کنید.
unfollow-undo = ↩︎ { $topic }
unfollow-kept = دوباره موضوع «{ $topic }» را دنبال می‌کنید.
alerts-title = هشدارهای کلمه‌ای
alerts-empty =
  هنوز هشداری ندارید. هشدار شما را از هر مطلبی که کلمه‌هایتان در آن باشد باخبر می‌کند، در همهٔ موضوع‌ها:

  هر دو کلمه: /alerts add پل بسته
  این کلمه‌ها کنار هم و بدون فوتبال: /alerts add "شورای شهر" -فوتبال
alerts-hint = روی یک هشدار بزنید تا شیوهٔ رسیدنش را تغییر دهید.
alerts-new = ＋ هشدار تازه
alerts-remove = 🗑️ حذف
alerts-all = همهٔ هشدارها
alerts-gone = این هشدار دیگر وجود ندارد.
alerts-one = آنچه پیدا می‌شود چطور برسد؟
alerts-tempo-now = فوری
alerts-tempo-digest = در خبرنامه
alerts-added = 🔔 هشدار شما ثبت شد
alerts-there = 🔔 هشدار شما
alerts-matched = { $count ->
    [0] در ۳۰ روز گذشته مطلبی با آن مطابقت نداشت. به محض پیدا شدن، خبرتان می‌کنم.
    [1] در ۳۰ روز گذشته یک مطلب با آن مطابقت داشت:
   *[other] در ۳۰ روز گذشته { $count } مطلب با آن مطابقت داشت:
  }
alerts-removed = حذف شد. برای برگرداندن، این را بفرستید:
alerts-said-now = از این پس فوراً می‌رسد.
alerts-said-digest = از این پس در خبرنامهٔ شما، { $when }.
alerts-said-new-digest = از این پس در خبرنامهٔ شما. خبرنامه { $when } می‌رسد؛ تغییر آن با /settings
alerts-said-off = حذف شد.
alerts-ask =
  دنبال چه کلمه‌هایی بگردم؟

  پل بسته – هر دو کلمه، به هر شکلی
  "شورای شهر" – کنار هم
  =بانک – دقیقاً همین کلمه
  -فوتبال – بدون این کلمه
alerts-placeholder = پل بسته -فوتبال
alerts-mistake-empty = کلمه‌ای در آن نیست که بتوانم دنبالش بگردم. لطفاً کلمه یا نامی بفرستید، مانند: پل بسته
alerts-mistake-minus = این فقط می‌گوید چه نمی‌خواهید. لطفاً کلمه‌ای هم که باید دنبالش بگردم اضافه کنید، مانند: پل -فوتبال
alerts-mistake-long = این برای هشدار بیش از حد طولانی است. لطفاً چند کلمه بفرستید.
alerts-full = شما { $max } هشدار دارید و دیگر جا نیست. لطفاً نخست یکی را حذف کنید: /alerts
settings-title = ⚙️ تنظیمات
settings-more = دستور /privacy می‌گوید چه چیزی ذخیره می‌کنم، دستور /export آن را به شما می‌دهد و دستور /forget پاکش می‌کند.
settings-topics = 📰 موضوع‌ها
settings-alerts = 🔔 هشدارها
settings-digest = 🗞 خبرنامه
settings-quiet = 🌙 ساعت‌های سکوت
settings-limit = 📬 سقف روزانه
settings-zone = 🌍 منطقهٔ زمانی
settings-language = 🗣️ زبان
settings-muted = 🔇 بی‌صداها
settings-saved = 🔖 ذخیره‌شده‌ها
settings-stop = ⏸️ توقف
settings-go-on = ▶️ ادامه
settings-is-stopped = ⏸️ متوقف: چیزی بدون درخواست شما نمی‌آید
settings-state-no-topics = 📰 هنوز موضوعی نیست
settings-state-topics = 📰 موضوع‌ها: { $now } فوری، { $digest } در خبرنامه
settings-state-alerts = { $count ->
    [0] 🔔 هنوز هشداری نیست
    [1] 🔔 یک هشدار
   *[other] 🔔 { $count } هشدار
  }
settings-state-no-digest = 🗞 بدون خبرنامه
settings-state-digest = 🗞 خبرنامه: { $when }
settings-state-no-quiet = 🌙 بدون ساعت سکوت
settings-state-quiet = 🌙 ساعت‌های سکوت: { $hours }
settings-state-no-limit = 📬 بدون سقف روزانه
settings-state-limit = { $count ->
    [1] 📬 حداکثر یک پیام در روز
   *[other] 📬 حداکثر { $count } پیام در روز
  }
# The name of a zone may be Latin, by which apps would take the line for one from left to right.
settings-state-zone = { "\u200F" }🌍 { $place }، اکنون { $time }
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 چیزی بی‌صدا نیست
   *[other] 🔇 بی‌صدا: { $count }
  }
settings-state-saved = { $count ->
    [0] 🔖 چیزی ذخیره نشده
   *[other] 🔖 ذخیره‌شده: { $count }
  }
settings-kept = ذخیره شد ✓
settings-other = ساعتی دیگر
settings-quiet-about = آنچه در ساعت‌های سکوت شما بیاید منتظر می‌ماند و پس از پایان آن، همه را در یک پیام می‌گیرید.
settings-quiet-none = بدون سکوت
settings-quiet-ask = از چه ساعتی تا چه ساعتی سکوت می‌خواهید؟ برای نمونه: 22:30 تا 6:45
settings-quiet-unclear = نتوانستم آن را بخوانم. لطفاً دو ساعت بفرستید، مانند 22:30 تا 6:45
settings-limit-about = در یک روز حداکثر همین تعداد پیام بدون درخواست شما می‌آید. بقیه به خبرنامه‌تان می‌رود.
settings-limit-none = بدون سقف
settings-digest-choose = یک پیام با هر آنچه مهم است، در ساعت دلخواه شما. برای دریافت آن روی یک ساعت بزنید.
settings-digest-lost = ⚠️ بخشی از آنچه دنبال می‌کنید باید با خبرنامه بیاید، اما خبرنامه خاموش است. برای دریافت آن روی یک ساعت بزنید.
settings-digest-is-rich = به شکل پیامی قالب‌بندی‌شده با تیتر و عکس می‌آید، اگر برنامهٔ شما بتواند آن را نشان دهد.
settings-digest-is-plain = به شکل پیامی ساده می‌آید که هر برنامه‌ای می‌تواند نشان دهد.
settings-digest-make-rich = نمایش قالب‌بندی‌شده
settings-digest-make-plain = نمایش ساده
settings-digest-off = بدون خبرنامه
settings-digest-ask = خبرنامه چه ساعتی برسد؟ برای نمونه: 7:30
settings-digest-unclear = این را نمی‌شود به‌عنوان ساعت خواند. لطفاً ساعتی مانند 7:30 یا 19:00 بفرستید.
settings-muted-none = چیزی را بی‌صدا نکرده‌اید. زیر هر پیامی که می‌آید، با «چرا؟» می‌توانید منبع یا ماجرای آن را بی‌صدا کنید.
settings-muted-about = روی هرکدام بزنید تا خبرهایش دوباره برسد.
settings-muted-source = • منبع { $name }: همیشه
settings-muted-source-until = • منبع { $name }: تا { $time }
settings-muted-story = • ماجرای «{ $name }»: همیشه
settings-muted-story-until = • ماجرای «{ $name }»: تا { $time }
zone-now = اکنون در { $place } ساعت { $time } است.
zone-is-usual = این منطقهٔ زمانی تحریریه است: هنوز منطقهٔ خودتان را نگفته‌اید.
zone-about = خبرنامه و ساعت‌های سکوت شما با این ساعت تنظیم می‌شود.
zone-ask-city = ✏️ شهر یا ساعت
zone-ask-place = 📍 مکان من
zone-usual = تحریریه: { $place }
zone-ask = در کدام شهر هستید؟ یا آنجا که هستید ساعت چند است، مثلاً 14:05؟
zone-placeholder = شهر یا ساعت
zone-which = منظورتان کدام است؟
zone-which-time = اکنون در این مکان‌ها همین ساعت است. کدام‌یک به شما نزدیک‌تر است؟
zone-no-such-time = در هیچ جایی که می‌شناسم اکنون این ساعت نیست. لطفاً ساعتتان را ببینید یا نام شهری را بفرستید.
zone-unknown = این مکان را نمی‌شناسم. لطفاً نزدیک‌ترین شهر بزرگ، کشورتان یا ساعت محل خود را بفرستید.
zone-gone = این منطقهٔ زمانی دیگر وجود ندارد.
zone-ask-location = مکان خود را هم‌رسانی کنید تا منطقهٔ زمانی را از آن بردارم. خود مکان ذخیره نمی‌شود.
zone-share = 📍 هم‌رسانی مکان
zone-not-now = ✕ فعلاً نه
zone-no-location = نتوانستم منطقهٔ زمانی آنجا را تشخیص دهم. لطفاً نام شهری را بفرستید: /settings
zone-not-kept = مکان شما را ذخیره نکرده‌ام.

## The team and its journal

team-heading = تحریریه
team-owner = مالک
team-editor = دبیر
team-reviewer = بازبین
team-viewer = ناظر
team-line = { $name } – { $role }
team-explained = ناظرها وضعیت را می‌بینند. بازبین‌ها دربارهٔ آنچه در انتظار است هم تصمیم می‌گیرند. دبیرها هم منتشر می‌کنند، تغییر می‌دهند، پس می‌گیرند و برای خوانندگان می‌نویسند. مالک‌ها تحریریه را هم اداره می‌کنند؛ نامشان در تنظیمات (ADMIN_IDS) است.
team-open = دعوت‌هایی که هنوز کسی نپذیرفته:
team-invitation = { $role }، تا { $time }
team-invite = دعوت از کسی
team-ask-role = چه کاری مجاز باشد؟
team-invited =
  یک دعوت ({ $role }). این لینک را برای یک نفر بفرستید: یک بار و تا { $time } کار می‌کند.

  { $link }
team-revoked = دعوت پس گرفته شد.
team-late = همین حالا کسی آن را تغییر داد.
team-since = { $role } از { $time }، به دعوت { $by }
team-remove = حذف
team-remove-sure = { $name } از تحریریه حذف شود؟ از آن لحظه دیگر هیچ کاری در آن مجاز نیست.
team-removed = { $name } حذف شد.
team-joined = به تحریریه خوش آمدید. نقش شما: { $role }. دستور /help نشان می‌دهد چه کارهایی از شما برمی‌آید.
team-member = شما از پیش در تحریریه‌اید ({ $role }). این دعوت برای کس دیگری هنوز کار می‌کند.
team-void = این دعوت دیگر کار نمی‌کند. لطفاً دعوت تازه‌ای بخواهید.
team-has-joined = { $name } به تحریریه پیوست ({ $role }).
team-you-are = نقش شما در تحریریه اکنون: { $role }. دستور /help نشان می‌دهد چه کارهایی از شما برمی‌آید.
team-you-left = شما دیگر در تحریریه نیستید.
journal-heading = چه کسی چه تصمیمی گرفته
journal-empty = هنوز کسی تصمیمی نگرفته است.
journal-older = قدیمی‌تر ›
journal-newest = « تازه‌ترین
journal-server = روی سرور
journal-released = منتشر شد: { $title }
journal-scheduled = زمان انتشار { $after }: { $title }
journal-confirm = تأیید نخست: { $title }
journal-confirmed = تأیید دوم: { $title }
journal-rejected = منتشر نشد: { $title }
journal-cancelled = دیگر منتشر نمی‌شود: { $title }
journal-title = عنوان: { $before } ← { $after }
journal-summary = خلاصه: { $before } ← { $after }
journal-published = از گفت‌وگو منتشر شد: { $title }
journal-edited = تغییر کرد: { $title }
journal-retracted = پس گرفته شد: { $title }
journal-pinned = در { $channel } سنجاق شد: { $title }
journal-unpinned = در { $channel } از سنجاق درآمد: { $title }
journal-retried = تلاش دوباره در { $channel }: { $title }
journal-there = در { $channel } فرستاده‌شده به حساب آمد: { $title }
journal-dropped = صرف‌نظر در { $channel }: { $title }
journal-backlog = از میان نگه‌داشته‌ها منتشر شد: { $title }
journal-broadcast = برای خوانندگان نوشته شد: { $title }
journal-paused = پیامی برای خوانندگان مکث کرد
journal-resumed = پیامی برای خوانندگان ادامه یافت
journal-stopped = پیامی برای خوانندگان برای همیشه متوقف شد
journal-invited = دعوت: { $after }
journal-revoked = دعوت پس گرفته شد: { $before }
journal-joined = پیوست: { $after }
journal-role = { $title }: { $before } ← { $after }
journal-removed = حذف شد: { $title } ({ $before })

## What was counted, in charts and in words

chart-posts = { $count ->
    [1] یک پست
   *[other] { $count } پست
  }
chart-posts-busiest = { $count ->
    [1] یک پست، بیشتر: { $time }
   *[other] { $count } پست، بیشتر: { $time }
  }
chart-by-day = پست‌ها به تفکیک روز
chart-by-week = پست‌ها به تفکیک هفته
chart-by-hour = به تفکیک روز هفته و ساعت
chart-reactions = { $count ->
    [1] یک واکنش، { $share } آن به یک پست
   *[other] { $count } واکنش، { $share } آن به یک پست
  }
chart-clicks = { $count ->
    [1] یک کلیک
   *[other] { $count } کلیک
  }
chart-readers-same = { $now ->
    [1] یک خواننده، به‌اندازهٔ پیش
   *[other] { $now } خواننده، به‌اندازهٔ پیش
  }
chart-readers-more = { $now ->
    [1] یک خواننده، { $change } نفر بیشتر از پیش
   *[other] { $now } خواننده، { $change } نفر بیشتر از پیش
  }
chart-readers-fewer = { $now ->
    [1] یک خواننده، { $change } نفر کمتر از پیش
   *[other] { $now } خواننده، { $change } نفر کمتر از پیش
  }
chart-gained = آمدند: { $count }
chart-lost = رفتند: { $count }
chart-net = تراز
chart-topics-one = بیشترین پست و خواننده: { $topic }
chart-topics-both = بیشترین پست: { $posted }. بیشترین خواننده: { $read }
chart-topics-posted = بیشترین پست: { $topic }
chart-topics-read = بیشترین خواننده: { $topic }
chart-topics-posts = پست‌ها
chart-topics-readers = خوانندگان
chart-digests = خبرنامه‌ها: { $sent } ارسال؛ لینک‌های بازشده از آن‌ها: { $opened }
chart-digests-sent = ارسال‌شده
chart-digests-opened = لینک‌های بازشده از آن‌ها
chart-delivery = نیمی از پست‌ها در { $half }، ۹۹ از ۱۰۰ در { $most }
chart-delivery-about = از پذیرش مطلب تا پست آن
chart-delivery-slowest = کندترین: { $duration }
chart-quiet = { $share } پیام‌ها منتظر پایان ساعت‌های سکوت ماندند
chart-quiet-all = همهٔ پیام‌ها به خوانندگان
chart-quiet-waited = منتظر ماندند
chart-name-posts = پست‌ها
chart-name-reactions = واکنش‌ها
chart-name-readers = خوانندگان
chart-name-topics = موضوع‌ها
chart-name-digests = خبرنامه‌ها
chart-name-delivery = زمان انتشار
chart-name-quiet = ساعت‌های سکوت
stats-searches = جست‌وجوها: { $count }، بی‌نتیجه: { $without }
stats-missing = هنوز چیزی برای کشیدن نیست: { $charts }
stats-nothing = در این روزها هنوز چیزی شمرده نشده است.
stats-failed = نمودارها کشیده نشدند؛ دلیلش در لاگ هست. این هم رقم‌ها:
stats-choose = روزهای دیگر یا رنگ‌های دیگر؟
stats-busy = نمودارها در حال کشیدن است. لطفاً کمی صبر کنید.
stats-dark = 🌙 تیره
stats-light = ☀️ روشن
stats-unclear = نتوانستم «{ $word }» را بخوانم.
stats-usage = ‏/stats را تنها بفرستید، یا با هر یک از این‌ها: 7d، 30d، 90d یا 365d، topic:نام، channel:@نام، dark یا light. برای نمونه: /stats { $example }
stats-no-topic = موضوعی به نام «{ $topic }» نیست. موضوع‌ها: { $topics }
stats-no-channel = کانالی به نام «{ $channel }» نیست. کانال‌ها: { $channels }

## The newsroom in the chat: what is out, and what waits

desk-which =
  کدام مطلب؟ لطفاً پست آن را برایم بازارسال کنید، یا با لینک پست یا نشانی مطلب پاسخ دهید.

  بار دیگر می‌توانید بی‌درنگ با دستور { $command } به پست پاسخ دهید، یا لینکش را پس از آن بنویسید.
desk-hidden = این بازارسال نمی‌گوید از کجاست. لطفاً به‌جای آن با لینک پست یا نشانی مطلب پاسخ دهید.
desk-foreign = این پیامی از کانال‌های این تحریریه نیست.
desk-unknown = مطلبی برای آن نمی‌شناسم: پیام از کس دیگری است یا بسیار قدیمی است. نشانی صفحهٔ مطلب هم کار می‌کند.
desk-in = در { $channel }: { $link }
desk-nowhere = اکنون در هیچ کانالی نیست.
desk-leave = همین‌طور بماند
desk-left = بسیار خوب: همه‌چیز همان‌طور که هست می‌ماند.
desk-over = پیش‌تر درباره‌اش تصمیم گرفته شده، یا بیش از اندازه منتظر مانده است.
desk-changed = در این فاصله منبع، این مطلب را تغییر داده است.
desk-changed-by = در این فاصله { $by } این مطلب را تغییر داده است.
edit-title = عنوان
edit-summary = خلاصه
edit-body = متن
edit-ours = به قلم تحریریه، تا وقتی منبع آن را تغییر دهد: { $names }
edit-which = چه چیزی را تغییر می‌دهید؟
edit-undo = ↩ نوشتهٔ منبع: { $name }
edit-undone = نوشتهٔ منبع بازگشت.
edit-ask = { $name }: لطفاً با نوشتهٔ تازه پاسخ دهید، یا با /cancel منصرف شوید. نوشتهٔ کنونی:
edit-preview = 👆 این‌گونه خواهد بود.
edit-do = تغییر
edit-again = نوشتن دوباره
edit-done = ✅ { $by } آن را تغییر داد: در همهٔ پست‌ها و در آنچه به خوانندگان رسیده است.
edit-to-confirm = در انتظار تأیید دوم برای همین نوشته است. لطفاً نخست آن را تأیید یا رد کنید.
edit-closed = متن این مطلب ویژهٔ اعضاست: اینجا عنوان و خلاصهٔ آن را می‌توان تغییر داد.
retract-readers = { $count ->
    [1] یک خوانندهٔ این ربات آن را دارد، یا به‌زودی به دستش می‌رسد.
   *[other] { $count } خوانندهٔ این ربات آن را دارند، یا به‌زودی به دستشان می‌رسد.
  }
retract-ask = از همه‌جا پس گرفته شود؟
retract-why = می‌توانید دلیلش را هم بگویید: با جمله‌ای برای دفتر ثبت پاسخ دهید.
retract-reason = برای دفتر ثبت: { $reason }
retract-do = پس گرفتن
retract-done =
  ↩️ { $by } آن را پس گرفت. پست‌هایش حذف می‌شوند؛ به‌جای پست‌هایی که بیش از ۴۸ ساعت از آن‌ها گذشته، یادداشتی می‌آید.

  هرچه منبع از آن بفرستد نگه داشته می‌شود و منتشر نمی‌شود. اگر بازگردانده شود، در پستی تازه می‌آید.
retract-back = بازگرداندن
retract-brought = ✅ { $by } آن را بازگرداند. دوباره منتشر می‌شود؛ یادداشتی که جایش بود باز همان پست می‌شود.
pin-pinned = 📌 در { $channel } سنجاق می‌شود و همان‌جا می‌ماند تا کسی آن را بردارد یا پست دیگری جایش را بگیرد.
pin-unpinned = سنجاقش در { $channel } برداشته می‌شود.
pin-do = 📌 سنجاق در { $channel }
pin-undo = برداشتن سنجاق در { $channel }
pin-lacking = ربات در { $channel } دسترسی سنجاق کردن پیام را ندارد. لطفاً آن را در فهرست مدیران فعال کنید.
story-of = ماجرا: { $story }
story-of-none = به هیچ ماجرایی تعلق ندارد.
story-for-readers = ماجرا از دید خوانندگان
queue-scheduled = 🗓 زمان‌بندی‌شده
queue-waiting = ⏳ منتظر
queue-review = 📝 در بازبینی
queue-unknown = ❓ نامعلوم
queue-failed = ⚠️ ناموفق
queue-empty = اینجا چیزی نیست.
queue-embargo = 🔒 منبع آن را تا { $time } نگه داشته است.
queue-paused = ⏸ { $channel } تا { $time } متوقف است: { $reason }
queue-quiet = 🌙 ساعت‌های سکوت در { $channel } تا { $time }
queue-turn = { $channel }: همین که نوبتش برسد منتشر می‌شود.
queue-to-review = به تأیید نیاز دارد.
queue-to-confirm = 🔴 به تأیید دوم نیاز دارد.
queue-looking = ربات دنبال آن می‌گردد
queue-now = انتشار همین حالا
queue-time = زمانی دیگر
queue-drop = منتشر نشود
queue-see = 👁 نمایش پست
queue-gone = این دیگر در انتظار نیست.
queue-goes = اکنون منتشر می‌شود.
queue-sooner = منبع آن را تا { $time } نگه داشته است. لطفاً با زمانی دیرتر پاسخ دهید، یا با /cancel منصرف شوید.

## The weekly letter

notice-weekly = 📬 هفتهٔ { $from } تا { $to }
weekly-posts = پست‌ها: { $count } (هفتهٔ پیش از آن: { $before })
weekly-withdrawn = پس‌گرفته‌شده: { $count }
weekly-slowest = کندترین پس از { $duration } در کانالش بود.
weekly-top = بیشترین واکنش‌ها:
weekly-readers = خوانندگان ربات: { $now } (‎+{ $gained } ‎−{ $lost })
weekly-digests = خبرنامه‌های فرستاده‌شده: { $sent }، لینک‌های بازشده: { $opened }
weekly-missed = جست‌وجو شد و پیدا نشد:
weekly-asleep = منبع‌هایی که چیزی نفرستادند: { $sources }
weekly-failures = پست‌هایی که در انتظار تصمیم‌اند: { $count } – /dead
weekly-well = چیزی در انتظار تصمیم نیست.
