### Arabic. Modern standard; polite and gender-neutral: requests with "يرجى" and a verbal noun instead of imperatives.

## What the bot says to readers

start =
  مرحبًا! ينقل إليك هذا البوت أخبار { $channel }.

  تكفي كتابة كلمة لأبحث عنها. ويعرض الأمر /latest أحدث المنشورات، والأمر /help كل ما يمكنني فعله، والأمر /privacy ما أعرفه عنك.
start-topics = ما المواضيع التي تهمك؟ يكفي الضغط على موضوع، وبالأمر /topics يمكن إضافة المزيد في أي وقت.
start-skip = تخطي
start-skipped = حسنًا: لن يصلك شيء دون طلب. وعند الرغبة في متابعة أخبار معيّنة، يكفي إرسال /topics هنا.
start-how-often = أُضيف موضوع «{ $topic }» إلى متابعاتك. متى تصلك أخباره؟
start-at-once = فورًا
start-daily = يوميًا الساعة { $time }
start-not-now = ليس الآن
start-quiet = هل تناسبك ساعات هدوء ليلًا؟ ما يصل حينها ينتظر حتى الصباح.
start-no-quiet = دون ساعات هدوء
start-done = تم! يمكن تغيير كل هذا بالأمر /settings وإضافة مواضيع بالأمر /topics وإيقاف كل شيء بالأمر /stop متى شئت.
start-stopped = مرحبًا بعودتك! لا يصلك الآن شيء دون طلب، بسبب إرسالك /stop من قبل. وجميع إعداداتك ما زالت كما هي.
start-save = حُفظ، ويمكن العثور عليه لاحقًا عبر /saved. وهذا هو المقال:
start-save-full = بلغ عدد مقالاتك المحفوظة { $max } ولم يبقَ متسع: يرجى حذف بعضها عبر /saved أولًا. وهذا هو المقال:
start-story = تطورات الحدث حتى الآن
start-more = لا جديد آخر عن هذا الحدث بعد. وهذا هو المقال:
start-gone = لم يعد هذا المقال متاحًا.
start-unsettled = يجري تعديل هذا المقال الآن. يرجى المحاولة من جديد بعد دقيقة.
help =
  ما يمكنني فعله:

  الأمر /latest – أحدث المنشورات، أو منشورات موضوع واحد: /latest الطقس
  الأمر /search – البحث عن مقالات؛ وتكفي كلمة وحدها
  الأمر /catchup – أبرز ما فاتك مؤخرًا: /catchup 8h
  الأمر /story – الأحداث الجارية

  الأمر /topics – مواضيع للمتابعة
  الأمر /follow – متابعة موضوع: /follow الطقس
  الأمر /unfollow – إلغاء متابعته
  الأمر /alerts – تنبيهك عند ورود كلمة
  الأمر /digest – كل شيء دفعة واحدة، في الوقت الذي يناسبك
  الأمر /saved – محفوظاتك والتذكيرات

  الأمر /settings – ساعات الهدوء والمنطقة الزمنية وغيرها
  الأمر /language – لغة أخرى
  الأمر /stop – لا يصلك بعده شيء دون طلب
  الأمر /privacy – ما يُحفظ عنك
  الأمر /export – الحصول عليه كله في ملف
  الأمر /forget – حذفه كله
  الأمر /help – هذه القائمة

  جميع المنشورات في { $channel }.
help-team = لغرفة الأخبار:
help-command = الأمر /{ $command } – { $what }
latest-title = أحدث المنشورات
latest-empty = لم يُنشر شيء بعد. يرجى المحاولة لاحقًا.
privacy =
  ما لم يُطلب مني شيء، فلا أحفظ عنك شيئًا. وما يُطلب يُحفظ، ولا شيء سواه:

  • معرّف هذه المحادثة وإعداداتك: المواضيع والتنبيهات والأحداث واللغة والمنطقة الزمنية والأوقات
  • المقالات التي حفظتها وتذكيراتها
  • مدة 30 يومًا: المقالات التي أُرسلت إليك
  • مدة ساعة واحدة على الأكثر: سؤال طرحته عليك وإجاباتك عنه

  لا اسمك ولا رسائلك ولا سجل قراءاتك. ولا تُحفظ المواقع المُرسلة. وإذا حُذف حسابك، أنسى كل شيء بعد 30 يومًا.

  الأمر /export – الحصول عليه كله في ملف
  الأمر /forget – حذفه كله فورًا

  ولتيليجرام نفسه سياسة خصوصية خاصة به: https://telegram.org/privacy
privacy-sealed = إعداداتك محفوظة في صورة مشفّرة.

## The command menu

command-start = البدء
command-latest = أحدث المنشورات
command-search = البحث عن مقالات
command-topics = اختيار مواضيعك
command-alerts = كلمات أنبّهك عند ورودها
command-digest = أخبارك في رسالة واحدة
command-catchup = أبرز ما فاتك مؤخرًا
command-saved = ما حفظته
command-story = الأحداث الجارية
command-settings = كل الإعدادات في قائمة واحدة
command-follow = متابعة موضوع
command-unfollow = إلغاء متابعة موضوع
command-language = اختيار اللغة
command-help = ما يستطيع هذا البوت فعله
command-privacy = ما يُحفظ عنك
command-export = نسخة من بياناتك
command-stop = هدوء مع بقاء الإعدادات
command-forget = حذف جميع بياناتك
command-status = حال كل قناة
command-dead = ما تعذّر إرساله أو سحبه
command-queue = ما ينتظر النشر وسبب انتظاره
command-edit = تعديل نص منشور
command-retract = سحب منشور
command-pin = تثبيت منشور أو إلغاء تثبيته
command-post = كتابة مقال
command-broadcast = الكتابة إلى القرّاء
command-team = من ينتمي إلى غرفة الأخبار
command-journal = من قرّر ماذا
command-stats = رسوم بيانية لما نُشر وقُرئ ونال الإعجاب
command-cancel = إنهاء سؤال دون إجابة

## The words around an article

post-correction = تصحيح:
post-withdrawn = سُحب هذا المقال.
post-members = 🔒 للأعضاء
post-paid = 🔒 للمشتركين
post-read-more = قراءة المزيد
post-updated = آخر تحديث: { $time }
post-reading-time = مدة القراءة: { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }
post-byline = بقلم { $names }
post-kicker-breaking = 🔴 عاجل
post-kicker-live = 🔴 مباشر
post-kicker-analysis = تحليل
post-kicker-opinion = رأي
post-follow = متابعة: { $topic }
post-save = حفظ لوقت لاحق
post-more = المزيد عن الحدث

## What the admins are told

notice-unknown =
  ⚠️ لا يُعرف إن كان هذا المنشور موجودًا في { $channel }:

  { $title }
  { $url }

  لم يصل رد واضح أثناء الإرسال ({ $reason }). وتفاديًا لظهوره مرتين، لن يُعاد إرساله تلقائيًا. يرجى التحقق في القناة.
notice-failed =
  ⚠️ رفض تيليجرام هذا المنشور الموجّه إلى { $channel }:

  { $title }
  { $url }

  رد تيليجرام: { $reason }
  لن يُعاد إرساله تلقائيًا. ستُجرَّب النسخة التالية من المقال، أو هذه النسخة بالزر أدناه.
notice-failed-edit =
  ⚠️ رفض تيليجرام تعديل هذا المنشور في { $channel }:

  { $title }
  { $post }

  رد تيليجرام: { $reason }
  ما كان منشورًا باقٍ كما هو، ما لم يحذفه أحد. وستُجرَّب النسخة التالية من المقال.
notice-plain =
  ⚠️ لم يقبل تيليجرام تنسيق هذا المنشور في { $channel }، فظهر بلا خط عريض ولا روابط ولا أزرار:

  { $title }
  { $url }

  رد تيليجرام: { $reason }
notice-unanswered =
  ⚠️ لا يزال هذا المنشور في { $channel } كما كان: تيليجرام لا يرد على طلب تعديله أو سحبه.

  { $title }
  { $post }

  { $reason }
  تُعاد المحاولة كل دقيقة، ولا ينتظر ذلك أي شيء آخر. إذا وجب أن يختفي فورًا، فيُرجى حذفه يدويًا.
notice-stuck =
  ⚠️ ما زال مقال مسحوب موجودًا في { $channel }: لا يسمح تيليجرام بحذفه ولا بتعديله. يرجى حذفه يدويًا.

  { $post }

  رد تيليجرام: { $reason }
notice-ghost =
  ⚠️ ربما ما زال مقال مسحوب موجودًا في { $channel }: { $title }

  لا يُعرف إن كان منشوره قد أُرسل أصلًا ({ $reason })، ولذلك يتعذّر حذفه من هنا. يرجى التحقق في القناة وحذفه يدويًا إن وُجد.
notice-flood =
  ⚠️ لا تستقبل القناة { $channel } منشورات في الوقت الحالي: يطلب تيليجرام التوقف مدة طويلة.

  رد تيليجرام: { $reason }
  لن يضيع شيء: سيُنشر ما ينتظر فور انتهاء مدة التوقف.
notice-flood-over =
  ✅ عادت القناة { $channel } إلى استقبال المنشورات: انتهت مدة التوقف التي طلبها تيليجرام، ويجري الآن نشر ما كان ينتظر.
notice-flood-all =
  ⚠️ طلب تيليجرام من هذا البوت التوقف { $minutes ->
      [zero] أقل من دقيقة
      [one] دقيقة واحدة
      [two] دقيقتين
      [few] { $minutes } دقائق
      [many] { $minutes } دقيقة
     *[other] { $minutes } دقيقة
  }. وخلال ذلك تعذّر النشر في أي قناة، كما تعذّر إرسال التنبيهات.

  لم يضع شيء: انتهت مدة التوقف، ويجري الآن نشر ما كان ينتظر.
notice-trouble =
  ⚠️ لا تقبل القناة { $channel } منشورات هذا البوت.

  { $reason }
  لن يضيع شيء: سيُنشر ما ينتظر فور زوال العائق.
notice-trouble-over =
  ✅ عادت القناة { $channel } إلى قبول المنشورات. ويجري الآن نشر ما كان ينتظر.
notice-rights =
  ⚠️ تنقص البوت في { $channel } هذه الصلاحيات: { $rights }.

  النشر مستمر، لكن كل ما يحتاج إليها سيفشل. يرجى منحها للبوت في قائمة المشرفين.
notice-rights-over =
  ✅ استعاد البوت في { $channel } جميع الصلاحيات التي يحتاج إليها.
notice-migrated =
  ⚠️ تحوّلت المجموعة { $channel } إلى مجموعة خارقة، ومعرّفها الجديد: { $to }

  المنشورات تُرسل إليها بالفعل. يرجى وضع المعرّف الجديد مكان القديم في ملف غرفة الأخبار (newsroom) أو في CHANNEL_ID.
notice-late =
  ⚠️ تتأخر المنشورات في { $channel }: أقدمها ينتظر منذ { $minutes ->
      [zero] أقل من دقيقة
      [one] دقيقة واحدة
      [two] دقيقتين
      [few] { $minutes } دقائق
      [many] { $minutes } دقيقة
     *[other] { $minutes } دقيقة
  }.

  لن يضيع شيء: ستُنشر واحدًا تلو الآخر. وإن استمر التأخير، فيرجى الاطلاع على السجل.
notice-late-over =
  ✅ عادت منشورات { $channel } إلى الظهور في موعدها.
notice-memory =
  ⚠️ ذاكرة Redis توشك أن تمتلئ: المستخدم { $percent } في المئة من المسموح به.

  إذا امتلأت فلن يُقبل أي مقال ولن يُنشر شيء. يرجى رفع maxmemory أو حفظ قدر أقل: KEEP_ARTICLES_DAYS و KEEP_MESSAGES_DAYS.
notice-memory-over =   ✅ في Redis متسع من جديد: المستخدم { $percent } في المئة من المسموح به.
alarm-full =
  🚨 امتلأ Redis: لا يُقبل أي مقال، ولا يُنشر شيء، ومعظم الأوامر تنتظر.

  لن يضيع شيء: ستعيد الأنظمة الإرسال، ويستمر كل شيء من تلقاء نفسه متى توفر متسع. يرجى رفع maxmemory فورًا (redis-cli config set maxmemory)، ثم حفظ قدر أقل: KEEP_ARTICLES_DAYS و KEEP_MESSAGES_DAYS.
alarm-full-over =
  ✅ في Redis متسع من جديد. يستمر كل شيء من تلقاء نفسه.
notice-silence =
  ⚠️ المصدر { $source } صامت: لم يصل منه شيء منذ { $hours ->
      [zero] أقل من ساعة
      [one] ساعة
      [two] ساعتين
      [few] { $hours } ساعات
      [many] { $hours } ساعة
     *[other] { $hours } ساعة
  }، وهو يرسل عادةً في مثل هذه المدة نحو { $usual ->
      [one] مقال واحد
      [two] مقالين
      [few] { $usual } مقالات
      [many] { $usual } مقالًا
     *[other] { $usual } مقال
  }.

  يرجى التحقق من أن المصدر ما زال يعمل وأنه يصل إلى هذا البوت.
notice-silence-over =
  ✅ عاد المصدر { $source } إلى الإرسال بعد { $hours ->
      [zero] أقل من ساعة
      [one] ساعة
      [two] ساعتين
      [few] { $hours } ساعات
      [many] { $hours } ساعة
     *[other] { $hours } ساعة
  } بلا أي مقال.
notice-backlog =
  📥 أرسل المصدر { $source } أخبارًا قديمة، وعددها { $count }. وهي محفوظة ويمكن العثور عليها، لكنها لم تُنشر حتى لا تغمر القناة.
notice-many =
  📨 المقال «{ $title }» في طريقه إلى قرّاء هذا البوت، وعددهم { $recipients }. بسرعة { $pace } رسالة في الثانية يصل إلى آخرهم خلال نحو { $duration }.
notice-review =
  📝 أرسل المصدر { $source } مقالًا يحتاج إلى موافقة:

  { $title }
  { $url }
notice-confirm =
  🔴 هذا خبر عاجل من المصدر { $source }. ولا بد من تأكيده قبل نشره:

  { $title }
  { $url }
notice-undo =
  ⏳ سيُنشر بعد قليل هذا المقال من المصدر { $source }:

  { $title }
  { $url }
notice-unpinned =
  ⚠️ تعذّر تثبيت هذا المنشور في { $channel }:

  { $title }
  { $post }

  رد تيليجرام: { $reason }
notice-released =
  ✅ نُشر بقرار من { $by }: { $title }
notice-scheduled =
  🕒 جدولة من { $by }: { $title }
notice-confirmed =
  ✅ تأكيد من { $by }: { $title }
notice-rejected =
  ❌ رفض من { $by }: { $title }
notice-cancelled =
  ❌ إلغاء من { $by }: { $title }
notice-posted =
  ✅ نُشر: { $title }
  { $post }
notice-too-late =
  ⌛ فات أوان الإلغاء: { $title }
notice-withdrawn =
  ↩️ سحبه مصدره: { $title }
notice-released-backlog =
  ✅ نُشرت الأخبار القديمة من المصدر { $source } بقرار من { $by }، وعددها { $count }.
notice-callback =
  ⚠️ تعذّر طوال يوم كامل إبلاغ المصدر { $source } بمآل مقالاته.

  آخر رد: { $reason }
  يرجى التحقق من callback_url في ملف غرفة الأخبار (newsroom).
notice-subscription =
  ⚠️ لا تأتي خلاصة المصدر { $source } بجديد: لم يؤكّد الموزّع (hub) الاشتراك.

  آخر رد: { $reason }
  سيُعاد الطلب خلال ساعة.
notice-resolved =
  ✅ عُثر عليه: هذا المنشور موجود في { $channel } مرة واحدة. ولم يبقَ ما يحتاج إلى قرار.

  { $title }
  { $post }
notice-resolved-absent =
  ✅ اتضح الأمر: هذا المنشور غير موجود في { $channel }. وسيُرسل الآن ما لم يكن مقاله قد سُحب.

  { $title }
notice-retried =
  🔁 محاولة جديدة في { $channel } بطلب من { $by }:

  { $title }
notice-absent =
  ✅ بحسب { $by }، هذا المقال المسحوب غير موجود في { $channel }:

  { $title }
notice-there =
  ✅ بحسب { $by }، هذا المنشور موجود في { $channel }. ومن الآن يُعدَّل ويُسحب مع مقاله.

  { $title }
  { $post }
notice-assumed =
  ✅ بحسب { $by }، هذا المنشور موجود في { $channel }. ومن دون رابط رسالته لا يمكن تعديله أو سحبه من هنا.

  { $title }
notice-dropped =
  🗑 قرار من { $by }: لن يُتخذ أي إجراء آخر بشأن هذا المنشور في { $channel }:

  { $title }
button-backlog = نشر هذه الأخبار
button-publish = نشر
button-title = تعديل العنوان
button-summary = تعديل الملخص
button-schedule = جدولة
button-reject = رفض
button-confirm = تأكيد
button-cancel = إلغاء

## Why a channel takes no posts, and what the bot may do there

trouble-lacking = تنقص البوت هذه الصلاحيات: { $rights }. يرجى منحها له في قائمة المشرفين.
trouble-gone =
  لم يعد البوت في القناة، أو لم تعد القناة موجودة. رد تيليجرام: { $reason }
  يرجى تعيين البوت مشرفًا فيها من جديد.
trouble-refused =
  رد تيليجرام: { $reason }
  يرجى التحقق من أن البوت مشرف في القناة وأن له صلاحيات النشر والتعديل والحذف.
right-post = نشر الرسائل
right-edit = تعديل الرسائل
right-delete = حذف الرسائل
right-pin = تثبيت الرسائل

## What a button answers

button-unknown = لم يعد هذا الزر يعمل.
button-not-allowed = هذا القرار لغرفة الأخبار وحدها، لكلٍّ بحسب دوره.
release-begun = يجري نشرها، بدءًا بالأقدم.

## Reasons in our own words

reason-no-post = هذا الإصدار من Tidings لا يستطيع تحويل المقال إلى منشور
reason-ended = توقف البرنامج قبل أن يرد تيليجرام
reason-no-message = رد تيليجرام لا يذكر أي رسالة
reason-may-not-post = لا يملك البوت صلاحية النشر هناك
reason-not-member = البوت ليس عضوًا في المحادثة
reason-first-message = لا تُعرف رسالة أقدم في القناة
reason-alike = لا شيء يميّز المنشور من رسائل أخرى
reason-protected = محتوى القناة محمي
reason-unreachable = تعذّر الاتصال بتيليجرام ({ $detail })
reason-broken = انقطع الاتصال ({ $detail })
reason-foreign = رد بالحالة { $detail } ليس من تيليجرام
reason-late = لم يصل رد في الوقت المحدد
reason-no-pace = لا يبيّن Redis متى يمكن الاتصال بتيليجرام
reason-closed = لم تعد تُجرى أي اتصالات
reason-given-up = أُلغي الاتصال قبل أن يحين دوره
reason-unexpected = خطأ غير متوقع

## What the admins decide on

review-heading = 👇 في { $channels }:
review-rule = محجوز بموجب القاعدة: { $rule }
review-said-yes = سُجّلت موافقة { $by }.
review-alone = يُفترض أن يؤكده مشرف آخر، لكن لا مشرف سواك، فتكفي موافقتك الثانية.
review-due = موعد النشر: { $time }
review-sounds = 🔔 المنشورات المصحوبة بصوت اليوم في { $channel }: { $used } من { $budget }
review-outdated = 🔁 جديد بشأن هذا المقال في الأسفل: { $title }
review-published = نُشر.
review-rejected = رُفض: لن يُنشر.
review-cancelled = أُلغي: لن يُنشر.
review-scheduled = موعد النشر: { $time }
review-needs-second = سُجّلت الموافقة. وبقي أن يؤكدها مشرف آخر.
review-self = موافقتك مسجّلة من قبل: بقي أن يؤكدها مشرف آخر.
review-changed = تغيّر المقال منذ ذلك الحين. يرجى الاطلاع على المعاينة الأحدث في الأسفل.
review-withdrawn = سحب المصدر هذا المقال.
review-was-released = سبق نشره بقرار من { $by }.
review-was-scheduled = سبقت جدولته بقرار من { $by }.
review-was-confirmed = سبق تأكيده من { $by }.
review-was-approved = سبقت موافقة { $by }، وبقي التأكيد.
review-was-rejected = سبق رفضه من { $by }.
review-was-cancelled = سبق إلغاؤه من { $by }.
review-too-late = فات الأوان: يجري نشره الآن أو نُشر بالفعل.
review-ask-title = ما العنوان المطلوب؟ يرجى الرد بالعنوان الجديد، أو بالأمر /cancel للتراجع. العنوان الحالي:
review-ask-summary = ما الملخص المطلوب؟ يرجى الرد بالملخص الجديد، أو بالأمر /cancel للتراجع. الملخص الحالي:
review-ask-time =
  ما موعد النشر (بتوقيت { $zone })؟ يرجى الرد بموعد، أو بالأمر /cancel للتراجع: { $title }

  أمثلة: غدًا 7:00, الجمعة 9:00, 18:30, ‎26.11. 18:30‎, ‎2026-11-26 18:30‎, 2h, 30m
review-edited = عُدّل. المعاينة الجديدة في الطريق.
review-empty = لا نص في هذا الرد. يرجى الرد بالكلمات المطلوبة، أو بالأمر /cancel للتراجع.
review-long = عدد الأحرف { $length }، والعنوان لا يتسع لأكثر من { $max }. يرجى الرد بعنوان أقصر، أو بالأمر /cancel للتراجع.
review-time-unclear = تعذّر فهم هذا الموعد. يرجى الرد بوقت مثل غدًا 7:00, 18:30, ‎26.11. 18:30‎, 2h أو بالأمر /cancel للتراجع.
review-time-past = فات هذا الموعد. يرجى الرد بموعد لم يحن بعد، أو بالأمر /cancel للتراجع.
review-time-far = هذا الموعد بعد أكثر من سنة. يرجى الرد بموعد أقرب، أو بالأمر /cancel للتراجع.
review-no-answer = حسنًا: لم يتغيّر شيء.

## How things stand

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] لا منشورات في الانتظار
    [zero] لا منشورات في الانتظار
    [one] منشور واحد في الانتظار
    [two] منشوران في الانتظار
    [few] { $count } منشورات في الانتظار
    [many] { $count } منشورًا في الانتظار
   *[other] { $count } منشور في الانتظار
  }
status-paused = ⏸ متوقف حتى { $time }: { $reason }
status-sounds = 🔔 المنشورات المصحوبة بصوت اليوم: { $used } من { $budget }
status-sounds-unlimited = 🔔 المنشورات المصحوبة بصوت اليوم: { $used }
status-last = آخر منشور: { $title } { $link }
status-no-post = لا منشورات بعد
status-held = { $count ->
    [0] 📝 لا شيء ينتظر قرارًا
    [zero] 📝 لا شيء ينتظر قرارًا
    [one] 📝 مقال واحد ينتظر قرارًا
    [two] 📝 مقالان ينتظران قرارًا
    [few] 📝 { $count } مقالات تنتظر قرارًا
    [many] 📝 { $count } مقالًا ينتظر قرارًا
   *[other] 📝 { $count } مقال ينتظر قرارًا
  }

## What could not be sent or taken back, and what nobody knows

button-retry = إعادة المحاولة
button-send-again = إعادة الإرسال
button-there = موجود
button-mark-sent = اعتباره مُرسلًا
button-absent = غير موجود
button-gone = حذفته بنفسي
button-drop = صرف النظر
dead-empty = كل شيء في مكانه: لا شيء يحتاج إلى قرار.
dead-more = … وهناك أيضًا { $count ->
    [zero] منشورات أخرى
    [one] منشور آخر
    [two] منشوران آخران
    [few] { $count } منشورات أخرى
    [many] { $count } منشورًا آخر
   *[other] { $count } منشور آخر
  }. يرجى البت في هذه أولًا، ثم إرسال /dead من جديد.
dead-failed =
  ❌ { $title }
  القناة: { $channel } · { $since }

  رفضه تيليجرام: { $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  القناة: { $channel } · { $since }

  لا يُعرف إن كان موجودًا هناك: لم يصل رد واضح أثناء إرساله ({ $reason }). يرجى التحقق في القناة.
  { $link }
dead-looking =
  🔍 { $title }
  القناة: { $channel } · { $since }

  لم يصل رد واضح أثناء إرساله ({ $reason }). ما زال البوت يبحث عنه، وسيسألك إن لم يتوصل إلى نتيجة.
  { $link }
dead-ghost =
  👻 { $title }
  القناة: { $channel } · { $since }

  سُحب مقاله، ولا يُعرف إن كان المنشور موجودًا في القناة ({ $reason }). يرجى التحقق؛ وبرابط رسالته يزيله البوت.
  { $link }
dead-stuck =
  ⛔ { $title }
  القناة: { $channel } · { $since }

  سُحب، لكن تيليجرام لا يسمح بحذفه ولا بتعديله: { $reason }
  يرجى حذفه يدويًا.
  { $link }
dead-ask-link =
  { $title }

  يرجى الرد برابط الرسالة: الضغط عليها في القناة ثم اختيار «نسخ الرابط»، وفي الألبوم الضغط على أول صورة. عندها يمكن تعديل المنشور وسحبه لاحقًا. وإن لم يوجد رابط، فيكفي الرد بالعلامة «-».
dead-no-such-link = هذا ليس رابط رسالة. شكل الرابط: https://t.me/name/123 أو https://t.me/c/1234567890/123 ويمكن الحصول عليه بالضغط على الرسالة في القناة ثم اختيار «نسخ الرابط». وإن لم يوجد رابط، فيكفي الرد بالعلامة «-».
dead-foreign-link = هذا الرابط يقود إلى محادثة أخرى. يرجى إرسال رابط الرسالة في { $channel }، أو العلامة «-» إن لم يوجد رابط.
dead-no-such-message = لا توجد هذه الرسالة في { $channel }، أو لم تعد موجودة. يرجى مراجعة الرابط، أو الرد بالعلامة «-» إن لم يوجد رابط.
dead-taken-link = هذه الرسالة منشور مقال آخر. يرجى إرسال رابط رسالة هذا المقال، أو العلامة «-» إن لم يوجد رابط.
dead-linkless = سُحب المقال، ولا يستطيع البوت إزالة منشوره من دون رابط. يرجى إرسال الرابط، أو حذف المنشور يدويًا ثم الضغط على «غير موجود».
dead-no-link = لا يوجد رابط
dead-late = لم يبقَ هنا ما يحتاج إلى قرار: حُسم الأمر في هذه الأثناء.

## What the admins write to the readers

broadcast-nobody = ليس لهذا البوت قرّاء بعد: لا أحد للكتابة إليه.
broadcast-whom = 📣 إلى من تصل الرسالة؟
broadcast-all = جميع القرّاء: { $count }
broadcast-by-topics = متابعو موضوع
broadcast-topics = يرجى لمس المواضيع التي تصل الرسالة إلى متابعيها. ومن يتابع أكثر من موضوع تصله مرة واحدة. عدد القرّاء: { $count }
broadcast-next = المتابعة مع { $count } ◂
broadcast-drop = عدم الإرسال
broadcast-dropped = حسنًا: لم يُرسَل شيء.
broadcast-ask = يرجى إرسال الرسالة. تصل كما كُتبت، بالخط العريض والروابط والأسطر، وتتسع لما لا يزيد على { $max } محرف.
broadcast-long = طول هذا النص { $length } محرف، والرسالة تتسع لـ { $max }. يرجى إرسال نص أقصر.
broadcast-refused =
  لا يقبل تيليجرام هذه الرسالة: { $reason }
  يرجى إرسال غيرها.
broadcast-preview = 👆 هذا ما يصل إلى القرّاء.
broadcast-estimate = 👥 عدد القرّاء: { $count }. بسرعة { $pace } رسالة في الثانية يستغرق الإرسال نحو { $duration }. ومن أوقف البوت أو حظره لا يصله شيء.
broadcast-price = ⭐ يكلّف ذلك نحو { $price } نجمة من رصيد البوت: عُشر نجمة عن كل رسالة بعد أول 30 رسالة في الثانية. ويلزم تفعيل الإرسال المدفوع لدى @BotFather.
broadcast-confirm = للإرسال، يرجى كتابة عدد القرّاء: { $number }
broadcast-wrong = ليس هذا هو العدد، فلم يُرسَل شيء.
broadcast-free = مجانًا: نحو { $duration }
broadcast-paid = بنحو ⭐ { $price }: نحو { $duration }
broadcast-known = أُرسلت هذه الرسالة اليوم إلى هؤلاء القرّاء، أو هي في طريقها إليهم. ولن تُرسَل مرة ثانية.
broadcast-running = 📣 الرسالة في طريقها
broadcast-paused = ⏸️ الإرسال متوقف مؤقتًا
broadcast-stopped = ⏹️ أُنهي الإرسال
broadcast-done = ✅ اكتمل إرسال الرسالة
broadcast-counts =
  أُرسلت: { $sent }
  رفضها تيليجرام: { $refused }
  غير مؤكدة ولا يُعاد إرسالها: { $uncertain }
  متروكة (إيقاف أو حظر أو حساب محذوف): { $skipped }
  المتبقي: { $left }
broadcast-time-left = ⏳ بقي نحو { $duration }
broadcast-took = 🕒 استغرق الإرسال { $duration }
broadcast-pause = ⏸️ إيقاف مؤقت
broadcast-resume = ▶️ استئناف
broadcast-stop = ⏹️ إنهاء الإرسال
broadcast-over = انتهى هذا من قبل.

## Writing articles

draft-list-title = المسودات
draft-list = المسودات المفتوحة: { $count }. يمكن متابعة إحداها أو بدء مسودة جديدة.
draft-button-new = ➕ مسودة جديدة
draft-ask-new =
  يرجى إرسال ما يتكوّن منه المقال، أو الأمر /cancel للتراجع:

  🔗 رابط: يُقرأ العنوان والملخص والصورة من الصفحة
  ✍️ نص: يصبح سطره الأول العنوان
  🖼 صورة أو ألبوم مع تعليق
  ↪️ رسالة معاد توجيهها
draft-unreadable = يمكن صنع مقال من رابط أو نص أو صور أو رسالة معاد توجيهها فيها شيء من ذلك. يرجى إرسال واحد منها، أو الأمر /cancel للتراجع.
draft-page-insecure = يعرض { $host } هذه الصفحة دون تشفير، ولا أفتح إلا العناوين التي تبدأ بما يلي: https://‎
draft-page-private = { $host } ليس عنوانًا عامًا، لذلك لا أفتحه.
draft-page-unreachable = تعذّر الوصول إلى { $host }، أو تأخر رده كثيرًا.
draft-page-status = يرد { $host } بخطأ ({ $status }).
draft-page-other = ما يرسله { $host } ليس صفحة يمكنني قراءتها.
draft-page-instead = يمكن إرسال النص نفسه بدلًا من ذلك، أو الأمر /cancel للتراجع.
draft-untitled = بلا عنوان بعد
draft-needs-title = يحتاج إلى عنوان قبل نشره.
draft-topics = المواضيع: { $topics }
draft-nothing = لا شيء
draft-channels = القنوات: { $channels }
draft-channels-routed = القنوات وفق مسارات النشر: { $channels }
draft-no-channel = لا يذهب إلى أي قناة بعد: يرجى اختيار واحدة.
draft-template = القالب: { $template }
draft-template-usual = كما في كل قناة
draft-is-silent = 🔕 بلا صوت
draft-is-loud = 🔔 مع صوت، حيث تسمح القناة
draft-at-once = 🕒 فور نشره
draft-at = 🕒 { $time }
draft-at-past = ⚠️ فات هذا الوقت: { $time }
draft-length = 📏 { $channels }: { $length }/{ $limit }
draft-more = { $count ->
    [one] واحد آخر
    [two] اثنان آخران
   *[other] { $count } أخرى
  }
draft-looks = { $from }–{ $to } من { $count }
draft-changed = ✏️ تعديل من { $by }: { $what }
draft-stands = ⚠️ هذه الصفحة منشورة من قبل: { $title } { $link }
draft-button-title = العنوان
draft-button-summary = الملخص
draft-button-text = النص
draft-button-picture = الصورة
draft-button-topics = المواضيع
draft-button-channels = القنوات
draft-button-template = القالب
draft-button-silent = 🔕 بلا صوت
draft-button-loud = 🔔 مع صوت
draft-button-at = ✅ نشر في ذلك الوقت
draft-button-discard = 🗑 حذف
draft-button-discard-now = نعم، حذف
draft-button-without = من دونه
draft-button-once = دون موعد: فورًا
draft-button-release = نشر رغم ذلك
draft-by-routes = وفق المسارات
draft-other-day = ‹ يوم آخر
draft-other-hour = ‹ ساعة أخرى
draft-ask-title = يرجى إرسال العنوان الجديد. ويُنسخ العنوان الحالي بلمسة:
draft-ask-summary = يرجى إرسال الملخص الجديد. والقالب يحدّد كم يظهر منه.
draft-ask-text = يرجى إرسال النص الجديد. ويبقى الخط العريض والروابط وما شابهها.
draft-ask-picture = يرجى إرسال صورة أو ألبوم أو عنوان https://‎ لصورة، بدلًا مما هو موجود. عدد الصور الآن: { $count }، والمتسع: { $max }.
draft-choose-topics = الضغط على موضوع يضيفه إلى المقال أو يزيله منه.
draft-no-topics = ليس في غرفة الأخبار هذه مواضيع بعد.
draft-topic-ruled = هذا الموضوع تضيفه قواعد غرفة الأخبار: لا يمكن إزالته هنا.
draft-choose-channels = يرجى لمس القنوات التي يذهب إليها.
draft-choose-template = كيف يُكتب المنشور؟
draft-choose-day = في أي يوم؟ يمكن أيضًا كتابة الوقت، مثل غدًا 7:30, 18:30, ‎26.11. 18:30‎ بتوقيت { $zone }، ويمكن تغيير التوقيت عبر /settings
draft-choose-hour = في أي ساعة؟
draft-choose-minute = في أي دقيقة؟
draft-ask-discard = هل تُحذف هذه المسودة نهائيًا؟
draft-no-picture = هذه ليست صورة يمكنني استعمالها. يرجى إرسال صورة أو عنوان https://‎ لصورة، أو الضغط على «رجوع».
draft-not-taken = لم يُؤخذ ما أرسلته. يرجى الاطلاع على الموجود الآن، وإعادة الإرسال إن كان يجب أن يحل محله.
draft-look-again = لم يُنفَّذ شيء. يرجى الاطلاع على ما هو عليه الآن.
draft-gone = لم تعد هذه المسودة موجودة: تُحفظ المسودات 30 يومًا.
draft-further-down = تستمر هذه المسودة في رسالة أحدث في الأسفل. ويعرضها الأمر /post أيضًا.
draft-closed = سبق نشر هذه المسودة أو حذفها بقرار من { $by }.
draft-time-past = فات موعده. يرجى اختيار موعد آخر.
draft-scheduled = تمت الجدولة.
draft-discarded = حُذفت.
draft-discarded-by = حُذفت بقرار من { $by }.
draft-published-by = نُشر بقرار من { $by }.
draft-posted = ✅ { $channel }: { $link }
draft-waiting = ⏳ { $channel }: { $why }
draft-goes-out = موعد النشر: { $time }
draft-waits = في الطريق
draft-quiet = ساعات هدوء حتى { $time }
draft-paused = متوقف حتى { $time } ({ $reason })
draft-unknown = ❔ { $channel }: لا يُعرف بعد إن كان موجودًا هناك
draft-failed = ❌ { $channel }: { $reason } (/dead)
draft-dropped = 🚫 { $channel }: صُرف النظر عنه
draft-retracted = 🚫 { $channel }: سُحب
draft-withdrawn = سُحب منذ ذلك الحين.
draft-held-duplicate = يكرر ما هو منشور من قبل، فلم يُنشر: { $title } { $link }
draft-held-confirm = هذا خبر عاجل: لا بد أن يؤكده أولًا شخص آخر من غرفة الأخبار.
draft-held-rejected = رُفض، ولن يُنشر.

## Finding articles: search, the newest, stories, what readers keep

search-usage =
  ما الذي أبحث لك عنه؟ تكفي كتابته هنا، أو استخدام /search على هذا النحو:

  كلمة واحدة: /search جسر
  كلمتان متجاورتان دون ثالثة: /search "مجلس المدينة" -إيجار
  موضوع وتاريخ: /search فيضان topic:الطقس from:2026-11-01
  مدة قريبة: /search كرة القدم الأسبوع الماضي

  علامتا التنصيص تُبقيان الكلمات متجاورة، وعلامة الناقص تستبعد كلمة، وعلامة = تجد هذه الصيغة بعينها.
search-count = { $count ->
    [zero] لم يُعثر على مقالات
    [one] عُثر على مقال واحد
    [two] عُثر على مقالين
    [few] عُثر على { $count } مقالات
    [many] عُثر على { $count } مقالًا
   *[other] عُثر على { $count } مقال
  }
search-count-more = عُثر على أكثر من { $count } مقال
search-similar = وفي آخر القائمة نتائج تقترب من المطلوب ولا تطابقه تمامًا.
search-only-similar = لا توجد نتيجة مطابقة تمامًا. هذه أقرب النتائج:
search-nothing = لا نتائج. يمكن المحاولة بكلمات أقل أو بكلمات أخرى.
search-nearest = هل هذا هو المقصود؟
search-alert = 🔔 إنشاء تنبيه
search-alert-added = تم: سيصلك كل مقال جديد عن «{ $query }».
search-alert-known = هذا التنبيه لديك من قبل.
search-alert-full = بلغ عدد تنبيهاتك { $max } ولم يبقَ متسع. يرجى حذف أحدها عبر /alerts أولًا.
search-anew = هذه الرسالة قديمة ولم تعد أزرارها تعمل. يرجى البحث من جديد.
search-only-unwanted = لم يُذكر إلا ما يجب استبعاده. يرجى إضافة كلمة للبحث عنها.
search-long = هذا أطول مما يمكن البحث عنه. يرجى المحاولة ببضع كلمات.
search-no-topic = لا يوجد موضوع باسم «{ $name }». جميع المواضيع: /topics
search-near-topic = لا يوجد موضوع باسم «{ $name }». هل المقصود أحد هذه؟
search-no-source = لا يوجد مصدر باسم «{ $name }». المصادر: { $sources }.
search-bad-date = تعذّر فهم «{ $date }» على أنه يوم. يرجى كتابته هكذا: 2026-11-25 أو 25.11.2026 أو أمس أو "الأسبوع الماضي".
search-wrong-order = اليوم الأول يقع بعد الأخير. يرجى تبديل from: و to: ليصح الترتيب.
search-today = اليوم
search-yesterday = أمس, البارحة
search-this-week = هذا الأسبوع, هذا الاسبوع
search-last-week = الأسبوع الماضي, الاسبوع الماضي, الأسبوع الماضى, الاسبوع الماضى, الأسبوع الفائت, الاسبوع الفائت
search-last-month = الشهر الماضي, الشهر الماضى, الشهر الفائت
inline-nothing = لا نتائج. فتح البوت
latest-heading-topic = أحدث ما نُشر: { $topic }
latest-none-topic = لا شيء بعد في موضوع «{ $topic }».
latest-no-topic = لا يوجد موضوع باسم «{ $name }». جميع المواضيع: /topics
latest-near-topic = لا يوجد موضوع باسم «{ $name }». هل المقصود أحد هذه؟
latest-newer = الأحدث ◀
latest-older = ▶ الأقدم
story-heading = الأحداث الجارية
story-none = لا أحداث جارية الآن.
story-not-found = لا أعرف حدثًا عن «{ $words }». الأحداث الجارية هي:
story-which = أي حدث هو المقصود؟
story-articles = { $count ->
    [0] لا جديد في هذا الحدث الآن.
    [zero] لا جديد في هذا الحدث الآن.
    [one] مقال واحد
    [two] مقالان
    [few] { $count } مقالات
    [many] { $count } مقالًا
   *[other] { $count } مقال
  }
story-over = انتهى هذا الحدث.
story-follow = متابعة الحدث
story-unfollow = إلغاء المتابعة
story-unmute = 🔔 إلغاء الكتم
story-all = جميع الأحداث
story-followed = هذا الحدث ضمن متابعاتك الآن: سيصلك جديده فورًا.
story-unfollowed = لم يعد هذا الحدث ضمن متابعاتك.
story-muted = لن يصلك شيء عن هذا الحدث بعد الآن.
story-unmuted = لم يعد هذا الحدث مكتومًا.
saved-heading = محفوظاتك
saved-none = لا محفوظات لديك بعد. بالضغط على «حفظ» تحت أي مقال، يظهر هنا.
saved-gone = لم يعد هذا المقال متاحًا.
saved-remind-at = ⏰ { $time }
saved-removed = أُزيل.
saved-when = متى أذكّرك؟
saved-in-hour = بعد ساعة
saved-tonight = الليلة الساعة 20:00
saved-tomorrow = غدًا الساعة 8:00
saved-other = وقت آخر
saved-no-reminder = دون تذكير
saved-back = رجوع
saved-reminded = سأذكّرك: { $time }
saved-unreminded = حسنًا، دون تذكير.
saved-not-there = لم يعد هذا المقال في محفوظاتك.
saved-past = فات هذا الوقت. يرجى اختيار وقت آخر.
saved-ask =
  متى أذكّرك؟ يرجى الرد بوقت (بتوقيت { $zone }).

  أمثلة: غدًا 7:00, الجمعة 9:00, 18:30, ‎26.11. 18:30‎, 2h
saved-ask-short = 18:30, غدًا 7:00 …
saved-unclear = تعذّر فهم هذا الوقت. يرجى الرد بوقت مثل 18:30 أو غدًا 7:00 أو 2h
saved-over = فات هذا الوقت. يرجى الرد بوقت لم يحن بعد.
saved-far = هذا الوقت بعد أكثر من سنة. يرجى الرد بوقت أقرب.
reminder-due = ⏰ هذا التذكير الذي طلبته:
reminder-gone = ⏰ طلبت تذكيرك بمقال، لكنه لم يعد متاحًا.
reminder-later = تذكير لاحقًا

## One's own data, language, quiet, and when something goes wrong

stop-done = حسنًا: لن يصلك بعد الآن شيء دون طلب. وتبقى مواضيعك وتنبيهاتك ومحفوظاتك كما هي، كما تبقى القراءة والبحث هنا متاحين لك.
stop-nothing = لا يصلك شيء دون طلب: لم يُطلب مني شيء بعد.
stop-go-on = التشغيل من جديد
stop-over = سأراسلك من جديد، وفق إعداداتك تمامًا. ويمكن الإيقاف في أي وقت بالأمر /stop
stop-again = إيقاف
language-choose = بأي لغة أتحدث معك؟
language-app = كما في التطبيق
language-set = من الآن سأتحدث معك بالعربية.
language-as-app = من الآن سأتحدث بلغة تطبيقك.
export-caption = هذا كل ما هو محفوظ عنك.
export-nothing = لا شيء محفوظ عنك، فلا شيء يمكن تصديره.
forget-ask = هل أنسى كل شيء عنك: المواضيع والتنبيهات والمقالات المحفوظة والإعدادات؟ لا يمكن التراجع عن ذلك. وإن كان الهدوء وحده هو المطلوب، فيكفي إرسال /stop هنا.
forget-yes = نعم، محو كل شيء
forget-no = لا، يبقى كما هو
forget-done = تم: لم يبقَ هنا شيء عنك. أما رسائل هذه المحادثة فهي لك، ويمكن حذفها في تيليجرام.
forget-kept = حسنًا: يبقى كل شيء كما هو.
error-excuse = حدث خطأ ما هنا. يرجى المحاولة من جديد بعد لحظات.
flood-slow = هذه طلبات كثيرة دفعة واحدة. يرجى الانتظار بضع ثوانٍ ثم المتابعة.

## Articles that come to readers by themselves

delivered-why = لماذا؟
delivered-save = 🔖 حفظ
delivered-saved = ✅ محفوظ
delivered-share = مشاركة
delivered-channel = في القناة
delivered-last = كانت هذه آخر رسالة لك اليوم. وما يأتي بعدها يُضاف إلى موجزك، ويمكن تغيير ذلك عبر /settings
delivered-because-topic = السبب: متابعتك لموضوع «{ $topic }».
delivered-because-alert = السبب: تنبيهك «{ $query }».
delivered-because-story = السبب: متابعتك للحدث «{ $story }».
delivered-because-off = القاعدة التي وصل هذا بموجبها متوقفة الآن.
delivered-more = { $count ->
    [zero] ولا شيء غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
  }
delivered-less = تقليل مثل هذا
delivered-off = إيقاف هذا
delivered-story-day = 🔕 الحدث: يوم واحد
delivered-story = 🔕 الحدث: دائمًا
delivered-source-day = 🔕 المصدر: يوم واحد
delivered-source = 🔕 المصدر: دائمًا
delivered-back = « رجوع
delivered-less-done = من الآن في موجزك فقط: { $rules }.
delivered-less-new = من الآن في موجزك فقط، { $when }: { $rules }. للتغيير: /digest
delivered-less-story = لم تعد هذه الأحداث ضمن متابعاتك: { $stories }.
delivered-off-done = أُوقف: { $rules }.
delivered-story-muted = لن يصلك شيء عن هذا الحدث بعد الآن. وللتراجع: /settings
delivered-story-muted-day = لن يصلك شيء عن هذا الحدث حتى الغد.
delivered-source-muted = لن يصلك شيء من { $source } بعد الآن. وللتراجع: /settings
delivered-source-muted-day = لن يصلك شيء من { $source } حتى الغد.
delivered-kept = حُفظ. وهو الآن في محفوظاتك: /saved
delivered-let-go = لم يعد محفوظًا.
delivered-save-full = بلغ عدد مقالاتك المحفوظة { $max } ولم يبقَ متسع. يرجى حذف بعضها عبر /saved أولًا.
delivered-gone = سُحب هذا المقال، أو يجري تعديله الآن.
delivered-old = هذه الرسالة قديمة: لم يعد سبب وصولها محفوظًا. وجميع قواعدك موجودة في /settings

## Digest

digest-heading = 🗞 موجزك: { $day }
digest-bundle = { $count ->
    [zero] 🌙 لم يصل شيء في ساعات هدوئك
    [one] 🌙 وصل مقال واحد في ساعات هدوئك
    [two] 🌙 وصل مقالان في ساعات هدوئك
    [few] 🌙 وصلت { $count } مقالات في ساعات هدوئك
    [many] 🌙 وصل { $count } مقالًا في ساعات هدوئك
   *[other] 🌙 وصل { $count } مقال في ساعات هدوئك
  }
digest-by-alerts = تنبيهاتك
digest-by-stories = الأحداث ضمن متابعاتك
digest-others = { $count ->
    [zero] (لا مقالات أخرى)
    [one] (ومقال آخر)
    [two] (ومقالان آخران)
    [few] (و{ $count } مقالات أخرى)
    [many] (و{ $count } مقالًا آخر)
   *[other] (و{ $count } مقال آخر)
  }
digest-rest = { $count ->
    [zero] … ولا شيء غيرها في القناة
    [one] … ومقال آخر في القناة
    [two] … ومقالان آخران في القناة
    [few] … و{ $count } مقالات أخرى في القناة
    [many] … و{ $count } مقالًا آخر في القناة
   *[other] … و{ $count } مقال آخر في القناة
  }
digest-left = { $count ->
    [zero] لم يتجاوز أي منها حدّك اليومي.
    [one] لولا حدّك اليومي لوصل أحدها منفردًا.
    [two] لولا حدّك اليومي لوصل اثنان منها كل على حدة.
    [few] لولا حدّك اليومي لوصل { $count } منها كل على حدة.
    [many] لولا حدّك اليومي لوصل { $count } منها كل على حدة.
   *[other] لولا حدّك اليومي لوصل { $count } منها كل على حدة.
  }
digest-button-settings = ⚙️ إعدادات الموجز
digest-comes = 🗞 يصلك موجزك { $when } (بتوقيت { $zone }).
digest-next = الموجز التالي: { $day }.
digest-off =
  🗞 الموجز رسالة واحدة تجمع كل جديد يهمك، في الوقت الذي يناسبك. ولا يصلك موجز حاليًا.

  متى يصل (بتوقيت { $zone })؟
digest-hint = لأي وقت آخر، يُكتب هكذا: /digest 7:45
digest-empty = لا متابعات لديك بعد، لذا سيكون الموجز فارغًا. يمكن اختيار مواضيع عبر /topics أو إضافة كلمات عبر /alerts
digest-stopped = أُوقفت الرسائل بالأمر /stop من قبل. ولاستئناف الموجز يرجى إرسال /start هنا.
digest-unclear = تعذّر فهم هذا الوقت. يرجى كتابته هكذا: /digest 7:45 أو /digest 20:00 مثلًا. وللحصول على موجز فورًا يكفي إرسال /digest now
digest-set = سُجّل.
digest-set-off = لن يصلك موجز بعد الآن.
digest-last-day = لا بد من بقاء يوم واحد. ولإلغاء الموجز كليًّا، يرجى الضغط على «إيقاف».
digest-nothing = لا جديد لك منذ الموجز السابق.
digest-failed = تعذّر ذلك الآن. يرجى المحاولة من جديد بعد دقيقة.
digest-button-daily = كل يوم
digest-button-workdays = الاثنين – الجمعة
digest-button-off = إيقاف
digest-button-now = 📬 إرساله الآن

## Catching up

catchup-title = ⏪ أبرز ما فاتك منذ { $since }
catchup-empty = لم يُنشر شيء منذ { $since }.
catchup-unclear = تعذّر فهم هذه المدة. يرجى كتابتها بالأرقام والحروف اللاتينية، مثل /catchup 8h أو /catchup 30m أو /catchup 2d
catchup-long = أقصى مدة يمكنني استعراضها 7 أيام. يرجى كتابة مدة أقصر، مثل /catchup 2d
catchup-button-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
  }
catchup-button-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
  }

## Topics, alerts and settings

menu-back = ‹ رجوع
menu-page = { $page } / { $pages }
when-daily = يوميًا الساعة { $time }
when-workdays = من الاثنين إلى الجمعة الساعة { $time }
when-days = أيام { $days } الساعة { $time }
topics-title = المواضيع
topics-hint = الضغط على موضوع يجعل أخباره تصلك فورًا، والضغط عليه مرة أخرى يتيح تغيير ذلك.
topics-legend = { $now } فورًا · { $digest } في الموجز
topics-part = كله أم جزء منه فقط؟ يكفي الضغط على ما يهمك.
topics-whole = كل ما في { $topic }
topics-empty = لا مواضيع للمتابعة بعد. ومع ذلك يمكن للتنبيه أن يجد ما يهمك.
topics-to-alerts = 🔔 التنبيهات
topics-to-settings = ‹ الإعدادات
topics-stopped = ⏸️ الرسائل متوقفة بطلب منك: لن يصلك شيء قبل الضغط على «استئناف» في /settings
topics-one = كيف تصلك أخباره؟
topics-now = فورًا
topics-digest = في الموجز
topics-off = إيقاف
topics-gone = لم يعد هذا الموضوع موجودًا.
topics-said-now = موضوع «{ $topic }»: فورًا
topics-said-digest = موضوع «{ $topic }»: في موجزك، { $when }
topics-said-new-digest = موضوع «{ $topic }»: في موجزك. ويصل من الآن { $when }؛ للتغيير: /settings
topics-said-off = موضوع «{ $topic }»: متوقف
follow-now = ✓ موضوع «{ $topic }» ضمن متابعاتك: تصلك أخباره فورًا.
follow-digest = 🗞 موضوع «{ $topic }» ضمن متابعاتك: تصلك أخباره في موجزك، { $when }.
follow-off = لم يعد موضوع «{ $topic }» ضمن متابعاتك.
follow-undo = ↩︎ تراجع
follow-all = جميع المواضيع
follow-near = هل المقصود أحد هذه؟
follow-unknown =
  لا أعرف موضوعًا باسم «{ $name }».

  تظهر جميع المواضيع بضغطة واحدة. وللكلمات التي تهمك توجد التنبيهات: /alerts add ثم الكلمات.
unfollow-title = متابعاتك
unfollow-hint = الضغط على موضوع يلغي متابعته.
unfollow-none = لا مواضيع ضمن متابعاتك.
unfollow-unknown = لا شيء باسم «{ $name }» ضمن متابعاتك.
unfollow-undo = ↩︎ { $topic }
unfollow-kept = عاد موضوع «{ $topic }» إلى متابعاتك.
alerts-title = تنبيهات الكلمات
alerts-empty =
  لا تنبيهات لديك بعد. يخبرك التنبيه بكل مقال ترد فيه كلماتك، في جميع المواضيع:

  الكلمتان معًا: /alerts add جسر مغلق
  الكلمتان متجاورتين ودون كلمة رياضة: /alerts add "مجلس المدينة" -رياضة
alerts-hint = الضغط على تنبيه يتيح تغيير طريقة وصوله.
alerts-new = ＋ تنبيه جديد
alerts-remove = 🗑️ إزالة
alerts-all = جميع التنبيهات
alerts-gone = لم يعد هذا التنبيه موجودًا.
alerts-one = كيف يصلك ما يجده؟
alerts-tempo-now = فورًا
alerts-tempo-digest = في الموجز
alerts-added = 🔔 أُنشئ تنبيهك
alerts-there = 🔔 تنبيهك
alerts-matched = { $count ->
    [0] لم يطابقه أي مقال في آخر 30 يومًا. وسأخبرك عند ورود ما يطابقه.
    [zero] لم يطابقه أي مقال في آخر 30 يومًا. وسأخبرك عند ورود ما يطابقه.
    [one] طابقه مقال واحد في آخر 30 يومًا:
    [two] طابقه مقالان في آخر 30 يومًا:
    [few] طابقته { $count } مقالات في آخر 30 يومًا:
    [many] طابقه { $count } مقالًا في آخر 30 يومًا:
   *[other] طابقه { $count } مقال في آخر 30 يومًا:
  }
alerts-removed = أُزيل. ولاستعادته يرجى إرسال:
alerts-said-now = من الآن يصلك ما يجده فورًا.
alerts-said-digest = من الآن في موجزك، { $when }.
alerts-said-new-digest = من الآن في موجزك. ويصل { $when }؛ للتغيير: /settings
alerts-said-off = أُزيل.
alerts-ask =
  ما الكلمات التي أترقّبها؟

  جسر مغلق – الكلمتان معًا، بأي صيغة
  "مجلس المدينة" – متجاورتان
  =بنك – هذه الكلمة بعينها
  -رياضة – دون هذه الكلمة
alerts-placeholder = جسر مغلق -رياضة
alerts-mistake-empty = لا كلمة هنا يمكنني البحث عنها. يرجى إرسال كلمة أو اسم، مثل: جسر مغلق
alerts-mistake-minus = لم يُذكر إلا ما يجب استبعاده. يرجى إضافة كلمة أبحث عنها، مثل: جسر -رياضة
alerts-mistake-long = هذا أطول مما يتسع له تنبيه. يرجى إرسال بضع كلمات.
alerts-full = بلغ عدد تنبيهاتك { $max } ولم يبقَ متسع. يرجى إزالة أحدها أولًا: /alerts
settings-title = ⚙️ الإعدادات
settings-more = الأمر /privacy يبيّن ما أحفظه، والأمر /export يقدّمه لك، والأمر /forget يحذفه.
settings-topics = 📰 المواضيع
settings-alerts = 🔔 التنبيهات
settings-digest = 🗞 الموجز
settings-quiet = 🌙 ساعات الهدوء
settings-limit = 📬 الحد اليومي
settings-zone = 🌍 المنطقة الزمنية
settings-language = 🗣️ اللغة
settings-muted = 🔇 المكتومات
settings-saved = 🔖 المحفوظات
settings-stop = ⏸️ إيقاف
settings-go-on = ▶️ استئناف
settings-is-stopped = ⏸️ متوقف: لا يصلك شيء دون طلب
settings-state-no-topics = 📰 لا مواضيع بعد
settings-state-topics = 📰 المواضيع: { $now } فورًا، { $digest } في الموجز
settings-state-alerts = { $count ->
    [0] 🔔 لا تنبيهات بعد
    [zero] 🔔 لا تنبيهات بعد
    [one] 🔔 تنبيه واحد
    [two] 🔔 تنبيهان
    [few] 🔔 { $count } تنبيهات
    [many] 🔔 { $count } تنبيهًا
   *[other] 🔔 { $count } تنبيه
  }
settings-state-no-digest = 🗞 لا موجز
settings-state-digest = 🗞 الموجز: { $when }
settings-state-no-quiet = 🌙 لا ساعات هدوء
settings-state-quiet = 🌙 ساعات الهدوء: { $hours }
settings-state-no-limit = 📬 لا حد يوميًا
settings-state-limit = { $count ->
    [zero] 📬 لا رسائل يوميًا
    [one] 📬 رسالة واحدة يوميًا على الأكثر
    [two] 📬 رسالتان يوميًا على الأكثر
    [few] 📬 { $count } رسائل يوميًا على الأكثر
    [many] 📬 { $count } رسالة يوميًا على الأكثر
   *[other] 📬 { $count } رسالة يوميًا على الأكثر
  }
# The name of a zone may be Latin, by which apps would take the line for one from left to right.
settings-state-zone = { "\u200F" }🌍 { $place }، الساعة الآن { $time }
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 لا مكتومات
    [zero] 🔇 لا مكتومات
   *[other] 🔇 المكتومات: { $count }
  }
settings-state-saved = { $count ->
    [0] 🔖 لا محفوظات
    [zero] 🔖 لا محفوظات
   *[other] 🔖 المحفوظات: { $count }
  }
settings-kept = حُفظ ✓
settings-other = وقت آخر
settings-quiet-about = ما يأتي في ساعات هدوئك ينتظر، ويصلك في رسالة واحدة عند انتهائها.
settings-quiet-none = لا ساعات هدوء
settings-quiet-ask = ما بداية ساعات الهدوء ونهايتها؟ مثلًا: من 22:30 إلى 6:45
settings-quiet-unclear = تعذّر فهم ذلك. يرجى إرسال وقتين، مثل: من 22:30 إلى 6:45
settings-limit-about = هذا أقصى عدد من الرسائل يصلك في اليوم دون طلب. وما زاد يُضاف إلى موجزك.
settings-limit-none = دون حد
settings-digest-choose = رسالة واحدة بأهم الأخبار، في الوقت الذي يناسبك. يكفي الضغط على وقت ليصلك.
settings-digest-lost = ⚠️ بعض متابعاتك مخصّص للموجز، والموجز متوقف. يكفي الضغط على وقت ليصلك.
settings-digest-is-rich = يصل في رسالة منسّقة بعناوين وصور، إن كان تطبيقك قادرًا على عرضها.
settings-digest-is-plain = يصل في رسالة بسيطة يستطيع كل تطبيق عرضها.
settings-digest-make-rich = عرض منسّق
settings-digest-make-plain = عرض بسيط
settings-digest-off = دون موجز
settings-digest-ask = في أي ساعة يصل الموجز؟ مثلًا: 7:30
settings-digest-unclear = تعذّر فهم هذا الوقت. يرجى إرسال وقت مثل 7:30 أو 19:00
settings-muted-none = لا مكتومات لديك. تحت كل رسالة تصلك زر «لماذا؟»، ومنه يمكن كتم مصدرها أو حدثها.
settings-muted-about = الضغط على أحدها يعيد أخباره إليك.
settings-muted-source = • المصدر { $name }: دائمًا
settings-muted-source-until = • المصدر { $name }: حتى { $time }
settings-muted-story = • الحدث «{ $name }»: دائمًا
settings-muted-story-until = • الحدث «{ $name }»: حتى { $time }
zone-now = الساعة الآن { $time } في { $place }.
zone-is-usual = هذه هي المنطقة الزمنية لغرفة الأخبار: لم تُحدَّد منطقتك بعد.
zone-about = يسير موجزك وساعات هدوئك وفق هذا التوقيت.
zone-ask-city = ✏️ مدينة أو وقت
zone-ask-place = 📍 موقعي
zone-usual = غرفة الأخبار: { $place }
zone-ask = ما مدينتك؟ أو كم الساعة عندك الآن، مثلًا 14:05؟
zone-placeholder = مدينة أو وقت
zone-which = أيها المقصود؟
zone-which-time = هذا هو الوقت في الأماكن التالية. أيها الأقرب إليك؟
zone-no-such-time = لا أعرف مكانًا تشير ساعته الآن إلى هذا الوقت. يرجى التحقق من الساعة، أو إرسال اسم مدينة.
zone-unknown = لا أعرف هذا المكان. يرجى إرسال أقرب مدينة كبيرة أو اسم بلدك أو الوقت عندك الآن.
zone-gone = لم تعد هذه المنطقة الزمنية موجودة.
zone-ask-location = يرجى مشاركة موقعك لأعرف منه المنطقة الزمنية. أما الموقع نفسه فلا يُحفظ.
zone-share = 📍 مشاركة الموقع
zone-not-now = ✕ ليس الآن
zone-no-location = تعذّر تحديد المنطقة الزمنية لهذا المكان. يرجى إرسال اسم مدينة: /settings
zone-not-kept = لم أحفظ موقعك.

## The team and its journal

team-heading = غرفة الأخبار
team-owner = مالك
team-editor = محرّر
team-reviewer = مراجع
team-viewer = مطّلع
team-line = { $name } – { $role }
team-explained = المطّلعون يرون كيف تسير الأمور. والمراجعون يقرّرون أيضًا فيما ينتظر. والمحرّرون ينشرون أيضًا ويعدّلون ويسحبون ويكتبون إلى القرّاء. والمالكون يديرون الفريق أيضًا، وهم مذكورون في الإعدادات (ADMIN_IDS).
team-open = دعوات لم يقبلها أحد بعد:
team-invitation = { $role }، حتى { $time }
team-invite = دعوة شخص
team-ask-role = ما الدور المطلوب؟
team-invited =
  دعوة ({ $role }). يرجى إرسال هذا الرابط إلى شخص واحد: يعمل مرة واحدة حتى { $time }.

  { $link }
team-revoked = أُلغيت الدعوة.
team-late = تغيّر ذلك للتوّ.
team-since = { $role } منذ { $time }، بدعوة من { $by }
team-remove = إزالة
team-remove-sure = هل تُلغى عضوية { $name } في غرفة الأخبار؟ من تلك اللحظة لا يُسمح بأي شيء فيها.
team-removed = أُلغيت عضوية { $name }.
team-joined = أهلًا بك في غرفة الأخبار. دورك: { $role }. الأمر /help يبيّن ما يمكنك فعله.
team-member = أنت في غرفة الأخبار بالفعل ({ $role }). ما زالت الدعوة صالحة لشخص آخر.
team-void = لم تعد هذه الدعوة صالحة. يرجى طلب دعوة جديدة.
team-has-joined = عضوية جديدة في غرفة الأخبار: { $name } ({ $role }).
team-you-are = دورك في غرفة الأخبار الآن: { $role }. الأمر /help يبيّن ما يمكنك فعله.
team-you-left = انتهت عضويتك في غرفة الأخبار.
journal-heading = من قرّر ماذا
journal-empty = لم يقرّر أحد شيئًا بعد.
journal-older = الأقدم ›
journal-newest = « الأحدث
journal-server = على الخادم
journal-released = نُشر: { $title }
journal-scheduled = موعد نشره { $after }: { $title }
journal-confirm = الموافقة الأولى: { $title }
journal-confirmed = الموافقة الثانية: { $title }
journal-rejected = لم يُنشر: { $title }
journal-cancelled = لن يُنشر بعد الآن: { $title }
journal-title = العنوان: { $before } ← { $after }
journal-summary = الملخص: { $before } ← { $after }
journal-published = نُشر من المحادثة: { $title }
journal-edited = عُدّل: { $title }
journal-retracted = سُحب: { $title }
journal-pinned = ثُبّت في { $channel }: { $title }
journal-unpinned = أُلغي تثبيته في { $channel }: { $title }
journal-retried = محاولة أخرى في { $channel }: { $title }
journal-there = عُدّ مُرسلًا في { $channel }: { $title }
journal-dropped = صُرف النظر عنه في { $channel }: { $title }
journal-backlog = نُشر مما كان محجوزًا: { $title }
journal-broadcast = كُتب إلى القرّاء: { $title }
journal-paused = أُوقفت رسالة إلى القرّاء مؤقتًا
journal-resumed = استُؤنفت رسالة إلى القرّاء
journal-stopped = أُوقفت رسالة إلى القرّاء نهائيًا
journal-invited = دعوة: { $after }
journal-revoked = أُلغيت دعوة: { $before }
journal-joined = انضمام: { $after }
journal-role = { $title }: { $before } ← { $after }
journal-removed = إلغاء عضوية: { $title } ({ $before })

## What was counted, in charts and in words

chart-posts = { $count ->
    [zero] لا منشورات
    [one] منشور واحد
    [two] منشوران
    [few] { $count } منشورات
    [many] { $count } منشورًا
   *[other] { $count } منشور
  }
chart-posts-busiest = { $count ->
    [zero] لا منشورات، وأكثرها: { $time }
    [one] منشور واحد، وأكثرها: { $time }
    [two] منشوران، وأكثرها: { $time }
    [few] { $count } منشورات، وأكثرها: { $time }
    [many] { $count } منشورًا، وأكثرها: { $time }
   *[other] { $count } منشور، وأكثرها: { $time }
  }
chart-by-day = المنشورات بحسب اليوم
chart-by-week = المنشورات بحسب الأسبوع
chart-by-hour = بحسب يوم الأسبوع والساعة
chart-reactions = { $count ->
    [zero] لا تفاعلات، { $share } منها على منشور واحد
    [one] تفاعل واحد، { $share } منه على منشور واحد
    [two] تفاعلان، { $share } منهما على منشور واحد
    [few] { $count } تفاعلات، { $share } منها على منشور واحد
    [many] { $count } تفاعلًا، { $share } منها على منشور واحد
   *[other] { $count } تفاعل، { $share } منها على منشور واحد
  }
chart-clicks = { $count ->
    [zero] لا نقرات
    [one] نقرة واحدة
    [two] نقرتان
    [few] { $count } نقرات
    [many] { $count } نقرة
   *[other] { $count } نقرة
  }
chart-readers-same = { $now ->
    [zero] لا قرّاء، كما كان العدد من قبل
    [one] قارئ واحد، كما كان العدد من قبل
    [two] قارئان، كما كان العدد من قبل
    [few] { $now } قرّاء، كما كان العدد من قبل
    [many] { $now } قارئًا، كما كان العدد من قبل
   *[other] { $now } قارئ، كما كان العدد من قبل
  }
chart-readers-more = { $now ->
    [zero] لا قرّاء، بزيادة { $change } عما سبق
    [one] قارئ واحد، بزيادة { $change } عما سبق
    [two] قارئان، بزيادة { $change } عما سبق
    [few] { $now } قرّاء، بزيادة { $change } عما سبق
    [many] { $now } قارئًا، بزيادة { $change } عما سبق
   *[other] { $now } قارئ، بزيادة { $change } عما سبق
  }
chart-readers-fewer = { $now ->
    [zero] لا قرّاء، بنقص { $change } عما سبق
    [one] قارئ واحد، بنقص { $change } عما سبق
    [two] قارئان، بنقص { $change } عما سبق
    [few] { $now } قرّاء، بنقص { $change } عما سبق
    [many] { $now } قارئًا، بنقص { $change } عما سبق
   *[other] { $now } قارئ، بنقص { $change } عما سبق
  }
chart-gained = جاؤوا: { $count }
chart-lost = غادروا: { $count }
chart-net = الحصيلة
chart-topics-one = الأكثر منشوراتٍ وقرّاءً: { $topic }
chart-topics-both = الأكثر منشوراتٍ: { $posted }. الأكثر قرّاءً: { $read }
chart-topics-posted = الأكثر منشوراتٍ: { $topic }
chart-topics-read = الأكثر قرّاءً: { $topic }
chart-topics-posts = المنشورات
chart-topics-readers = القرّاء
chart-digests = المواجيز: أُرسل { $sent }؛ الروابط المفتوحة منها: { $opened }
chart-digests-sent = المُرسلة
chart-digests-opened = الروابط المفتوحة منها
chart-delivery = نصف المنشورات خلال { $half }، و99 من 100 خلال { $most }
chart-delivery-about = من قبول المقال إلى نشره
chart-delivery-slowest = الأبطأ: { $duration }
chart-quiet = { $share } من الرسائل انتظرت نهاية ساعات الهدوء
chart-quiet-all = كل الرسائل إلى القرّاء
chart-quiet-waited = انتظرت
chart-name-posts = المنشورات
chart-name-reactions = التفاعلات
chart-name-readers = القرّاء
chart-name-topics = المواضيع
chart-name-digests = المواجيز
chart-name-delivery = مدد النشر
chart-name-quiet = ساعات الهدوء
stats-searches = عمليات البحث: { $count }، بلا نتيجة: { $without }
stats-missing = لا شيء يُرسم بعد: { $charts }
stats-nothing = لم يُحصَ شيء في هذه الأيام بعد.
stats-failed = تعذّر رسم المخططات؛ والسبب في السجل. وهذه هي الأرقام:
stats-choose = أيام أخرى أو ألوان أخرى؟
stats-busy = يجري رسمها الآن. يرجى الانتظار لحظة.
stats-dark = 🌙 داكن
stats-light = ☀️ فاتح
stats-unclear = تعذّر فهم «{ $word }».
stats-usage = ‏يرجى إرسال /stats وحده، أو مع أيٍّ من هذه: 7d أو 30d أو 90d أو 365d، وtopic:اسم، وchannel:@اسم، وdark أو light. مثلًا: /stats { $example }
stats-no-topic = لا يوجد موضوع باسم «{ $topic }». المواضيع: { $topics }
stats-no-channel = لا توجد قناة باسم «{ $channel }». القنوات: { $channels }

## The newsroom in the chat: what is out, and what waits

desk-which =
  أيّ مقال؟ يرجى إعادة توجيه منشوره إليّ، أو الرد برابط المنشور أو بعنوان صفحة المقال.

  في المرة القادمة يمكن الرد على المنشور مباشرة بالأمر { $command }، أو كتابة الرابط بعده.
desk-hidden = لا تذكر إعادة التوجيه هذه مصدرها. يرجى الرد برابط المنشور أو بعنوان صفحة المقال.
desk-foreign = هذه ليست رسالة من قنوات غرفة الأخبار هذه.
desk-unknown = لا أعرف مقالًا لهذا: الرسالة ليست من غرفة الأخبار هذه، أو قديمة جدًا. ويصلح عنوان صفحة المقال أيضًا.
desk-in = في { $channel }: { $link }
desk-nowhere = ليس في أي قناة حاليًا.
desk-leave = إبقاؤه كما هو
desk-left = حسنًا: يبقى كل شيء كما هو.
desk-over = حُسم هذا من قبل، أو طال انتظاره.
desk-changed = غيّر المصدر هذا المقال في هذه الأثناء.
desk-changed-by = تغيّر هذا المقال في هذه الأثناء بيد { $by }.
edit-title = العنوان
edit-summary = الملخص
edit-body = النص
edit-ours = بكلمات التحرير، إلى أن يغيّرها المصدر: { $names }
edit-which = ما المطلوب تغييره؟
edit-undo = ↩ كلمات المصدر: { $name }
edit-undone = عادت كلمات المصدر.
edit-ask = { $name }: يرجى الرد بالكلمات الجديدة، أو بالأمر /cancel للتراجع. الكلمات الحالية:
edit-preview = 👆 هكذا سيظهر.
edit-do = تعديل
edit-again = كتابة من جديد
edit-done = ✅ عُدّل بقرار من { $by }: في كل منشور وفيما وصل إلى القرّاء.
edit-to-confirm = ينتظر موافقة ثانية على كلماته الحالية. يرجى تأكيده أو رفضه أولًا.
edit-closed = نص هذا المقال للأعضاء وحدهم: يمكن هنا تغيير عنوانه وملخصه.
retract-readers = { $count ->
    [zero] لم يصل إلى أي قارئ لهذا البوت.
    [one] وصل إلى قارئ واحد لهذا البوت أو يوشك أن يصل إليه.
    [two] وصل إلى قارئين لهذا البوت أو يوشك أن يصل إليهما.
    [few] وصل إلى { $count } قرّاء لهذا البوت أو يوشك أن يصل إليهم.
    [many] وصل إلى { $count } قارئًا لهذا البوت أو يوشك أن يصل إليهم.
   *[other] وصل إلى { $count } قارئ لهذا البوت أو يوشك أن يصل إليهم.
  }
retract-ask = هل يُسحب من كل مكان؟
retract-why = يمكن ذكر السبب أيضًا: يرجى الرد بجملة للسجل.
retract-reason = للسجل: { $reason }
retract-do = سحب
retract-done =
  ↩️ سُحب بقرار من { $by }. يجري حذف منشوراته؛ وما مضى عليه أكثر من 48 ساعة يحل محله إشعار.

  كل ما يرسله المصدر عنه يُحفظ ولا يُنشر. وإذا أُعيد، ظهر في منشور جديد.
retract-back = إعادته
retract-brought = ✅ أُعيد بقرار من { $by }. يُنشر من جديد؛ والإشعار الذي حل محله يعود منشورًا.
pin-pinned = 📌 يجري تثبيته في { $channel }، ويبقى مثبتًا إلى أن يُلغى تثبيته أو يحل محله منشور آخر.
pin-unpinned = يجري إلغاء تثبيته في { $channel }.
pin-do = 📌 تثبيت في { $channel }
pin-undo = إلغاء التثبيت في { $channel }
pin-lacking = لا يملك البوت صلاحية تثبيت الرسائل في { $channel }. يرجى منحها له في قائمة المشرفين.
story-of = الحدث: { $story }
story-of-none = لا ينتمي إلى أي حدث.
story-for-readers = الحدث كما يراه القرّاء
queue-scheduled = 🗓 مجدول
queue-waiting = ⏳ منتظر
queue-review = 📝 قيد المراجعة
queue-unknown = ❓ مجهول
queue-failed = ⚠️ متعثّر
queue-empty = لا شيء هنا.
queue-embargo = 🔒 يحجبه المصدر حتى { $time }.
queue-paused = ⏸ { $channel } متوقفة حتى { $time }: { $reason }
queue-quiet = 🌙 ساعات الهدوء في { $channel } حتى { $time }
queue-turn = { $channel }: يُنشر حالما يحين دوره.
queue-to-review = يحتاج إلى موافقة.
queue-to-confirm = 🔴 يحتاج إلى موافقة ثانية.
queue-looking = يجري البحث عنه
queue-now = نشر الآن
queue-time = وقت آخر
queue-drop = عدم النشر
queue-see = 👁 عرض المنشور
queue-gone = لم يعد هذا منتظرًا.
queue-goes = يُنشر الآن.
queue-sooner = يحجبه المصدر حتى { $time }. يرجى الرد بوقت لاحق، أو بالأمر /cancel للتراجع.

## The weekly letter

notice-weekly = 📬 الأسبوع من { $from } إلى { $to }
weekly-posts = المنشورات: { $count } (في الأسبوع السابق: { $before })
weekly-withdrawn = المسحوبة: { $count }
weekly-slowest = أبطؤها ظهر في قناته بعد { $duration }.
weekly-top = الأكثر تفاعلًا:
weekly-readers = قرّاء البوت: { $now } (‎+{ $gained } ‎−{ $lost })
weekly-digests = المواجيز المرسلة: { $sent }، الروابط المفتوحة: { $opened }
weekly-missed = بُحث عنه ولم يوجد:
weekly-asleep = مصادر لم ترسل شيئًا: { $sources }
weekly-failures = منشورات تنتظر قرارًا: { $count } – /dead
weekly-well = لا شيء ينتظر قرارًا.
