### Ukrainian. Readers and admins are addressed with «ви» (lower case); who did something is named without a gendered verb.

## What the bot says to readers

start =
  Вітаю! Цей бот приносить новини каналу { $channel }.

  Напишіть мені слово, і я пошукаю. /latest показує останні дописи, /help — усе інше, що я вмію, а /privacy — що я про вас знаю.
start-topics = Про що ви хотіли б дізнаватися? Натисніть на тему; інші можна додати будь-коли: /topics
start-skip = Пропустити
start-skipped = Гаразд: сам я нічого надсилати не буду. Надішліть /topics, коли захочете стежити за якоюсь темою.
start-how-often = Тепер ви підписані на тему «{ $topic }». Як часто надсилати новини з неї?
start-at-once = Одразу
start-daily = Раз на день о { $time }
start-not-now = Не зараз
start-quiet = Чи потрібна вночі тиша? Усе, що надійде за цей час, зачекає до ранку.
start-no-quiet = Тиша не потрібна
start-done = Готово! У /settings можна все змінити, у /topics — додати теми, а /stop усе зупинить.
start-stopped = З поверненням! Зараз сам я нічого не надсилаю, бо ви надіслали /stop. Усі ваші налаштування на місці.
start-save = Збережено, знайти матеріал можна в /saved. Ось він:
start-save-full = Збережено матеріалів: { $max } — це максимум. Спершу видаліть щось у /saved. А ось сам матеріал:
start-story = Як розвивався сюжет
start-more = Більше в цьому сюжеті поки нічого немає. Ось сам матеріал:
start-gone = Цього матеріалу більше немає.
start-unsettled = Цей матеріал зараз оновлюється. Спробуйте, будь ласка, за хвилину.
help =
  Що я вмію:

  /latest — останні дописи, зокрема й на одну тему: /latest погода
  /search — шукає матеріали; досить і самого слова
  /catchup — головне за останній час: /catchup 8h
  /story — поточні сюжети

  /topics — теми, на які можна підписатися
  /follow — підписує на тему: /follow погода
  /unfollow — скасовує підписку на тему
  /alerts — повідомляє, коли трапиться слово
  /digest — усе разом, у зручний для вас час
  /saved — збережене й нагадування

  /settings — тихі години, часовий пояс та інше
  /language — інша мова
  /stop — сам я більше нічого не надсилаю
  /privacy — які дані про вас зберігаються
  /export — надсилає всі ці дані файлом
  /forget — видаляє всі ці дані
  /help — ця довідка

  Усі дописи — у каналі { $channel }.
help-team = Для вас у редакції:
help-command = /{ $command } — { $what }
latest-title = Останні дописи
latest-empty = Поки що нічого не опубліковано. Зазирніть пізніше.
privacy =
  Поки ви ні про що не просите, я нічого про вас не зберігаю. Зберігається лише те, про що ви попросили:

  • ID цього чату й ваші налаштування: теми, сповіщення, сюжети, мова, часовий пояс, час
  • матеріали, які ви зберегли, і нагадування про них
  • протягом 30 днів: які матеріали вам надіслано
  • не довше ніж 1 годину: запитання, яке я вам поставив, і ваші відповіді на нього

  Ні імені, ні повідомлень, ні переліку прочитаного. Надіслане розташування не зберігається. Якщо ваш обліковий запис видалено, через 30 днів я все забуду.

  /export — надсилає всі ці дані файлом
  /forget — одразу видаляє всі ці дані

  Telegram має власну політику конфіденційності: https://telegram.org/privacy
privacy-sealed = Ваші налаштування зберігаються в зашифрованому вигляді.

## The command menu

command-start = Почати
command-latest = Останні дописи
command-search = Пошук матеріалів
command-topics = Вибрати теми
command-alerts = Слова, про які повідомляти
command-digest = Ваші новини одним повідомленням
command-catchup = Головне за останній час
command-saved = Що ви зберегли
command-story = Поточні сюжети
command-settings = Усі налаштування в одному меню
command-follow = Підписатися на тему
command-unfollow = Скасувати підписку на тему
command-language = Вибрати мову
command-help = Що вміє цей бот
command-privacy = Які дані про вас зберігаються
command-export = Копія ваших даних
command-stop = Тиша, налаштування залишаться
command-forget = Видалити всі ваші дані
command-status = Стан каналів
command-dead = Що не вдалося надіслати чи відкликати
command-queue = Що чекає на публікацію і чому
command-edit = Змінити текст допису
command-retract = Відкликати допис
command-pin = Закріпити або відкріпити допис
command-post = Написати матеріал
command-broadcast = Написати читачам
command-team = Хто належить до редакції
command-journal = Хто що вирішив
command-stats = Графіки: що вийшло, що читали і що сподобалося
command-cancel = Зняти запитання без відповіді

## The words around an article

post-correction = Виправлення:
post-withdrawn = Цей матеріал знято з публікації.
post-members = 🔒 Для учасників спільноти
post-paid = 🔒 За передплатою
post-read-more = Читати далі
post-updated = Оновлено: { $time }
post-reading-time = Час читання: { $minutes } хв
post-byline = Текст: { $names }
post-kicker-breaking = 🔴 Терміново
post-kicker-live = 🔴 Наживо
post-kicker-analysis = Аналітика
post-kicker-opinion = Думка
post-follow = Підписатися: { $topic }
post-save = Зберегти на потім
post-more = Більше на цю тему

## What the admins are told

notice-unknown =
  ⚠️ Невідомо, чи з’явився цей допис у каналі { $channel }:

  { $title }
  { $url }

  Під час надсилання не надійшло чіткої відповіді ({ $reason }). Щоб допис не вийшов двічі, сам бот його повторно не надішле. Зазирніть, будь ласка, в канал.
notice-failed =
  ⚠️ Telegram не приймає цей допис для каналу { $channel }:

  { $title }
  { $url }

  Відповідь Telegram: { $reason }
  Сам бот цей допис повторно не надішле. Він спробує опублікувати наступну версію матеріалу — або цю, якщо натиснути кнопку нижче.
notice-failed-edit =
  ⚠️ Telegram не приймає зміну цього допису в каналі { $channel }:

  { $title }
  { $post }

  Відповідь Telegram: { $reason }
  У каналі лишається попередній текст, якщо його ніхто не видалив. Бот спробує ще раз із наступною версією матеріалу.
notice-plain =
  ⚠️ Telegram не прийняв форматування цього допису для каналу { $channel }. Він вийшов без жирного шрифту, посилань і кнопок:

  { $title }
  { $url }

  Відповідь Telegram: { $reason }
notice-unanswered =
  ⚠️ Цей допис у каналі { $channel } лишився таким, як був: Telegram не відповідає на його зміну або відкликання.

  { $title }
  { $post }

  { $reason }
  Спроба повторюється щохвилини, і ніщо інше на неї не чекає. Якщо допис треба прибрати негайно, видаліть його, будь ласка, вручну.
notice-stuck =
  ⚠️ Відкликаний матеріал досі в каналі { $channel }: Telegram не дає ні видалити, ні змінити цей допис. Видаліть його, будь ласка, вручну.

  { $post }

  Відповідь Telegram: { $reason }
notice-ghost =
  ⚠️ Відкликаний матеріал, можливо, досі в каналі { $channel }: { $title }

  Невідомо, чи цей допис узагалі було надіслано ({ $reason }), тому звідси його не видалити. Зазирніть, будь ласка, в канал і, якщо допис там, видаліть його вручну.
notice-flood =
  ⚠️ Канал { $channel } поки що не приймає дописів: Telegram вимагає довгої паузи.

  Відповідь Telegram: { $reason }
  Нічого не загубиться: усе, що чекає, буде опубліковано, щойно пауза закінчиться.
notice-flood-over =
  ✅ Канал { $channel } знову приймає дописи: пауза, якої вимагав Telegram, закінчилася. Усе, що чекало, зараз публікується.
notice-flood-all =
  ⚠️ Telegram зажадав від цього бота паузи на { $minutes } хв. Увесь цей час не можна було ні публікувати дописи в каналах, ні писати вам.

  Нічого не загубилося: пауза закінчилася, і все, що чекало, зараз публікується.
notice-trouble =
  ⚠️ Канал { $channel } не приймає від мене дописів.

  { $reason }
  Нічого не загубиться: усе, що чекає, буде опубліковано, щойно це стане можливо.
notice-trouble-over =
  ✅ Канал { $channel } знову приймає дописи. Усе, що чекало, зараз публікується.
notice-rights =
  ⚠️ У каналі { $channel } боту бракує прав: { $rights }.

  Дописи виходять і далі, але все, для чого потрібні ці права, не спрацює. Надайте їх, будь ласка, у списку адміністраторів.
notice-rights-over =
  ✅ У каналі { $channel } бот знову має всі потрібні права.
notice-migrated =
  ⚠️ Група { $channel } стала супергрупою, її новий ID: { $to }

  Дописи вже йдуть туди. Замініть, будь ласка, старий ID новим у файлі newsroom або в CHANNEL_ID.
notice-late =
  ⚠️ Дописи для каналу { $channel } затримуються: найдавніший чекає вже { $minutes } хв.

  Нічого не загубиться: вони вийдуть один за одним. Якщо так буде й далі, зазирніть, будь ласка, в журнал роботи бота.
notice-late-over =
  ✅ Дописи для каналу { $channel } знову виходять вчасно.
notice-memory =
  ⚠️ Пам’ять Redis майже заповнена: зайнято { $percent } % дозволеного обсягу.

  Коли вона заповниться, матеріали не прийматимуться й нічого не публікуватиметься. Збільште, будь ласка, maxmemory або зберігайте менше: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
notice-memory-over =   ✅ У Redis знову є місце: зайнято { $percent } % дозволеного обсягу.
alarm-full =
  🚨 Redis заповнений: матеріали не приймаються, нічого не публікується, більшість команд чекає.

  Нічого не загубиться: системи надішлють усе ще раз, і робота продовжиться сама, щойно з’явиться місце. Одразу збільште, будь ласка, maxmemory (redis-cli config set maxmemory), а потім зберігайте менше: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
alarm-full-over =   ✅ У Redis знову є місце. Робота продовжується сама.
notice-silence =
  ⚠️ Джерело { $source } мовчить. Від нього нічого немає вже { $hours ->
      [1] годину
      [one] { $hours } годину
      [few] { $hours } години
      [many] { $hours } годин
     *[other] { $hours } години
  }, хоча за такий час зазвичай надходить приблизно { $usual ->
      [one] { $usual } матеріал
      [few] { $usual } матеріали
      [many] { $usual } матеріалів
     *[other] { $usual } матеріалу
  }.

  Перевірте, будь ласка, чи працює джерело й чи має воно зв’язок із цим ботом.
notice-silence-over =
  ✅ Джерело { $source } знову надсилає матеріали. Перерва тривала { $hours ->
      [1] годину
      [one] { $hours } годину
      [few] { $hours } години
      [many] { $hours } годин
     *[other] { $hours } години
  }.
notice-backlog =
  📥 Джерело { $source } надіслало старі новини, усього { $count }. Їх збережено й можна знайти, але не опубліковано, щоб не переповнити канал.
notice-many =
  📨 Матеріал «{ $title }» вирушає до читачів цього бота, їх { $recipients }. За швидкості { $pace } повідомлень на секунду останні отримають його приблизно через { $duration }.
notice-review =
  📝 Джерело { $source } надіслало матеріал, який потрібно схвалити:

  { $title }
  { $url }
notice-confirm =
  🔴 Термінова новина від джерела { $source }. Перед публікацією її потрібно підтвердити:

  { $title }
  { $url }
notice-undo =
  ⏳ Цей матеріал від джерела { $source } ось-ось буде опубліковано:

  { $title }
  { $url }
notice-unpinned =
  ⚠️ Не вдалося закріпити цей допис у каналі { $channel }:

  { $title }
  { $post }

  Відповідь Telegram: { $reason }
notice-released =
  ✅ Передано на публікацію ({ $by }): { $title }
notice-scheduled =
  🕒 Заплановано ({ $by }): { $title }
notice-confirmed =
  ✅ Підтверджено ({ $by }): { $title }
notice-rejected =
  ❌ Відхилено ({ $by }): { $title }
notice-cancelled =
  ❌ Скасовано ({ $by }): { $title }
notice-posted =
  ✅ Опубліковано: { $title }
  { $post }
notice-too-late =
  ⌛ Скасовувати вже пізно: { $title }
notice-withdrawn =
  ↩️ Відкликано джерелом: { $title }
notice-released-backlog =
  ✅ Старі новини джерела { $source } передано на публікацію ({ $by }), усього { $count }.
notice-callback =
  ⚠️ Джерелу { $source } цілу добу не вдається повідомити, що сталося з його матеріалами.

  Остання відповідь: { $reason }
  Перевірте, будь ласка, callback_url у файлі newsroom.
notice-subscription =
  ⚠️ Зі стрічки джерела { $source } не надходить нічого нового: її хаб не підтвердив підписку.

  Остання відповідь: { $reason }
  Бот надішле йому новий запит протягом години.
notice-resolved =
  ✅ Знайшлося: цей допис є в каналі { $channel }, в одному примірнику. Вирішувати більше нічого.

  { $title }
  { $post }
notice-resolved-absent =
  ✅ З’ясувалося: цього допису немає в каналі { $channel }. Зараз його буде надіслано, якщо тільки матеріал не відкликано.

  { $title }
notice-retried =
  🔁 Нова спроба в каналі { $channel } ({ $by }):

  { $title }
notice-absent =
  ✅ { $by } повідомляє: цього відкликаного матеріалу немає в каналі { $channel }.

  { $title }
notice-there =
  ✅ { $by } повідомляє: цей допис є в каналі { $channel }. Відтепер він змінюватиметься й відкликатиметься разом зі своїм матеріалом.

  { $title }
  { $post }
notice-assumed =
  ✅ { $by } повідомляє: цей допис є в каналі { $channel }. Без посилання на повідомлення його не можна звідси ні змінити, ні відкликати.

  { $title }
notice-dropped =
  🗑 Рішення ({ $by }): із цим дописом у каналі { $channel } більше нічого не робити.

  { $title }
button-backlog = Опублікувати їх
button-publish = Опублікувати
button-title = Змінити заголовок
button-summary = Змінити анонс
button-schedule = Запланувати
button-reject = Відхилити
button-confirm = Підтвердити
button-cancel = Скасувати

## Why a channel takes no posts, and what the bot may do there

trouble-lacking = Боту бракує прав: { $rights }. Надайте їх, будь ласка, у списку адміністраторів.
trouble-gone =
  Бота більше немає в каналі, або самого каналу більше немає. Відповідь Telegram: { $reason }
  Знову призначте бота адміністратором цього каналу.
trouble-refused =
  Відповідь Telegram: { $reason }
  Перевірте, будь ласка, чи бот є адміністратором каналу й може публікувати, редагувати та видаляти повідомлення.
right-post = публікація повідомлень
right-edit = редагування повідомлень
right-delete = видалення повідомлень
right-pin = закріплення повідомлень

## What a button answers

button-unknown = Ця кнопка більше не працює.
button-not-allowed = Це вирішує лише редакція, кожен у межах своєї ролі.
release-begun = Новини публікуються, починаючи з найстаріших.

## Reasons in our own words

reason-no-post = ця версія Tidings не може зробити з матеріалу допис
reason-ended = програма завершилася до відповіді Telegram
reason-no-message = у відповіді Telegram не вказано повідомлення
reason-may-not-post = бот не має права публікувати там
reason-not-member = бот не є учасником чату
reason-first-message = не відомо жодного ранішого повідомлення каналу
reason-alike = допис нічим не відрізняється від інших повідомлень
reason-protected = вміст каналу захищено
reason-unreachable = немає з’єднання з Telegram ({ $detail })
reason-broken = з’єднання перервалося ({ $detail })
reason-foreign = відповідь із кодом { $detail }, і вона не від Telegram
reason-late = відповідь не надійшла вчасно
reason-no-pace = Redis не повідомляє, коли можна звертатися до Telegram
reason-closed = запити більше не надсилаються
reason-given-up = запит скасовано, перш ніж до нього дійшла черга
reason-unexpected = непередбачена помилка

## What the admins decide on

review-heading = 👇 Допис для { $channels }:
review-rule = Затримано за правилом: { $rule }
review-said-yes = Схвалено: { $by }.
review-alone = Підтвердити має інший адміністратор. Але інших немає, тож зараховується і ваше власне друге «так».
review-due = Час публікації: { $time }
review-sounds = 🔔 Дописи зі звуком сьогодні в каналі { $channel }: { $used } із { $budget }
review-outdated = 🔁 Нижче є нове про цей матеріал: { $title }
review-published = Передано на публікацію.
review-rejected = Відхилено: матеріал не буде опубліковано.
review-cancelled = Скасовано: матеріал не буде опубліковано.
review-scheduled = Час публікації: { $time }
review-needs-second = Прийнято. Тепер матеріал має підтвердити інший адміністратор.
review-self = Ви вже схвалили цей матеріал: підтвердити його має інший адміністратор.
review-changed = Відтоді матеріал змінився. Перегляньте, будь ласка, новіший варіант нижче.
review-withdrawn = Джерело відкликало цей матеріал.
review-was-released = Матеріал уже передано на публікацію ({ $by }).
review-was-scheduled = Публікацію вже заплановано ({ $by }).
review-was-confirmed = Матеріал уже підтверджено ({ $by }).
review-was-approved = Матеріал уже схвалено ({ $by }); тепер його потрібно підтвердити.
review-was-rejected = Матеріал уже відхилено ({ $by }).
review-was-cancelled = Публікацію вже скасовано ({ $by }).
review-too-late = Запізно: матеріал публікується або його вже опубліковано.
review-ask-title = Яким має бути заголовок? Надішліть новий у відповідь або /cancel для скасування. Зараз він такий:
review-ask-summary = Яким має бути анонс? Надішліть новий у відповідь або /cancel для скасування. Зараз він такий:
review-ask-time =
  Коли це опублікувати ({ $zone })? Надішліть час у відповідь або /cancel для скасування: { $title }

  Наприклад: 18:30, завтра 7:00, п’ятниця 9:00, 26.11. 18:30, 2026-11-26 18:30, 2h, 30m
review-edited = Змінено. Новий варіант зараз надійде.
review-empty = Тут немає тексту. Надішліть у відповідь слова, які мають там стояти, або /cancel для скасування.
review-long =
  Це { $length ->
      [one] { $length } символ
      [few] { $length } символи
      [many] { $length } символів
     *[other] { $length } символу
  }, а в заголовок уміщується не більше { $max }. Надішліть коротший варіант або /cancel для скасування.
review-time-unclear = Не вдалося розібрати час. Дайте відповідь на зразок 18:30, завтра 7:00, 26.11. 18:30 чи 2h — або надішліть /cancel для скасування.
review-time-past = Цей час уже минув. Надішліть той, що ще попереду, або /cancel для скасування.
review-time-far = До цього часу понад рік. Надішліть раніший або /cancel для скасування.
review-no-answer = Гаразд, усе лишається як є.

## How things stand

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] Немає дописів, що чекають на надсилання
    [one] { $count } допис чекає на надсилання
    [few] { $count } дописи чекають на надсилання
    [many] { $count } дописів чекають на надсилання
   *[other] { $count } допису чекають на надсилання
  }
status-paused = ⏸ Пауза, закінчення: { $time }. Причина: { $reason }
status-sounds = 🔔 Дописи зі звуком сьогодні: { $used } із { $budget }
status-sounds-unlimited = 🔔 Дописи зі звуком сьогодні: { $used }
status-last = Останній допис: { $title } { $link }
status-no-post = Дописів поки що немає
status-held = { $count ->
    [0] 📝 Немає матеріалів, що чекають на рішення
    [one] 📝 { $count } матеріал чекає на рішення
    [few] 📝 { $count } матеріали чекають на рішення
    [many] 📝 { $count } матеріалів чекають на рішення
   *[other] 📝 { $count } матеріалу чекають на рішення
  }

## What could not be sent or taken back, and what nobody knows

button-retry = Повторити спробу
button-send-again = Надіслати ще раз
button-there = Допис там є
button-mark-sent = Вважати надісланим
button-absent = Допису там немає
button-gone = Видалено вручну
button-drop = Нічого не робити
dead-empty = Усе на своїх місцях: вирішувати нічого.
dead-more = …і ще { $count }. Спершу ухваліть рішення щодо цих, а потім надішліть /dead ще раз.
dead-failed =
  ❌ { $title }
  { $channel } · { $since }

  Telegram не прийняв цей допис: { $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  { $channel } · { $since }

  Невідомо, чи вийшов допис: під час надсилання не надійшло чіткої відповіді ({ $reason }). Зазирніть, будь ласка, в канал.
  { $link }
dead-looking =
  🔍 { $title }
  { $channel } · { $since }

  Під час надсилання не надійшло чіткої відповіді ({ $reason }). Бот іще шукає цей допис і запитає вас, якщо сам не з’ясує.
  { $link }
dead-ghost =
  👻 { $title }
  { $channel } · { $since }

  Матеріал відкликано, і невідомо, чи є допис у каналі ({ $reason }). Перевірте, будь ласка; за посиланням на повідомлення бот його прибере.
  { $link }
dead-stuck =
  ⛔ { $title }
  { $channel } · { $since }

  Матеріал відкликано, але Telegram не дає ні видалити, ні змінити допис: { $reason }
  Видаліть його, будь ласка, вручну.
  { $link }
dead-ask-link =
  { $title }

  Надішліть у відповідь посилання на повідомлення: натисніть на нього в каналі (в альбомі — на перше зображення) та виберіть «Копіювати посилання». Тоді допис можна буде згодом змінити чи відкликати. Якщо посилання немає, надішліть «-».
dead-no-such-link = Це не посилання на повідомлення. Воно має такий вигляд: https://t.me/name/123 або https://t.me/c/1234567890/123. Натисніть на повідомлення в каналі та виберіть «Копіювати посилання». Якщо посилання немає, надішліть «-».
dead-foreign-link = Це посилання веде до іншого чату. Надішліть посилання на повідомлення в каналі { $channel } або «-», якщо його немає.
dead-no-such-message = У каналі { $channel } такого повідомлення немає або вже немає. Перевірте посилання ще раз або надішліть «-», якщо його немає.
dead-taken-link = Це повідомлення — допис іншого матеріалу. Надішліть посилання на повідомлення цього матеріалу або «-», якщо його немає.
dead-linkless = Матеріал відкликано: без посилання бот не може прибрати його допис. Надішліть посилання або видаліть допис вручну й натисніть «Допису там немає».
dead-no-link = немає посилання
dead-late = Вирішувати тут більше нічого: питання вже закрито.

## What the admins write to the readers

broadcast-nobody = У цього бота ще немає читачів: писати нікому.
broadcast-whom = 📣 Хто має отримати повідомлення?
broadcast-all = Усі читачі: { $count }
broadcast-by-topics = Підписані на тему
broadcast-topics = Натисніть на теми, підписники яких мають його отримати. Хто підписаний на кілька, отримає його один раз. Читачів: { $count }
broadcast-next = Далі: { $count } ▸
broadcast-drop = Не надсилати
broadcast-dropped = Гаразд: нічого не надіслано.
broadcast-ask = Надішліть повідомлення. Воно піде таким, яким ви його напишете: з жирним шрифтом, посиланнями й переносами рядків. Не більше { $max } символів.
broadcast-long = Символів: { $length }, а в повідомлення вміщається { $max }. Надішліть коротший текст.
broadcast-refused =
  Telegram не приймає це повідомлення: { $reason }
  Надішліть інше.
broadcast-preview = 👆 Ось що отримають читачі.
broadcast-estimate = 👥 Читачів: { $count }. За швидкості { $pace } повідомлень на секунду це триватиме приблизно { $duration }. Хто зупинив або заблокував бота, нічого не отримає.
broadcast-price = ⭐ Це коштує приблизно { $price } зірок із балансу бота: десята частина зірки за кожне повідомлення понад перші 30 на секунду. Платну розсилку має бути ввімкнено в @BotFather.
broadcast-confirm = Щоб надіслати, напишіть кількість читачів: { $number }
broadcast-wrong = Це не те число, тож нічого не надіслано.
broadcast-free = Безкоштовно: приблизно { $duration }
broadcast-paid = Приблизно за ⭐ { $price }: приблизно { $duration }
broadcast-known = Сьогодні це повідомлення вже надіслано цим читачам або саме надсилається. Удруге воно не піде.
broadcast-running = 📣 Повідомлення надсилається
broadcast-paused = ⏸️ Надсилання призупинено
broadcast-stopped = ⏹️ Надсилання припинено
broadcast-done = ✅ Повідомлення розіслано
broadcast-counts =
  Надіслано: { $sent }
  Відхилено Telegram: { $refused }
  Невідомо, повторно не надсилається: { $uncertain }
  Пропущено (зупинили, заблокували чи видалили акаунт): { $skipped }
  Лишилося: { $left }
broadcast-time-left = ⏳ Лишилося приблизно { $duration }
broadcast-took = 🕒 Тривало { $duration }
broadcast-pause = ⏸️ Пауза
broadcast-resume = ▶️ Продовжити
broadcast-stop = ⏹️ Припинити зовсім
broadcast-over = Надсилання вже закінчено.

## Writing articles

draft-list-title = Чернетки
draft-list = Відкритих чернеток: { $count }. Продовжте одну з них або почніть нову.
draft-button-new = ➕ Нова чернетка
draft-ask-new =
  Надішліть те, з чого зробити матеріал, або /cancel для скасування:

  🔗 посилання: заголовок, анонс і зображення беруться зі сторінки
  ✍️ текст: перший рядок стане заголовком
  🖼 фото або альбом із підписом
  ↪️ переслане повідомлення
draft-unreadable = Матеріал можна зробити з посилання, тексту, фото або пересланого повідомлення з ними. Надішліть щось із цього або /cancel для скасування.
draft-page-insecure = { $host } показує цю сторінку без шифрування. Я відкриваю лише адреси, які починаються з https://.
draft-page-private = { $host } — не публічна адреса, тому я її не відкриваю.
draft-page-unreachable = Адреса { $host } недоступна або надто довго не відповідає.
draft-page-status = { $host } відповідає помилкою ({ $status }).
draft-page-other = Те, що надсилає { $host }, — не сторінка, яку можна прочитати.
draft-page-instead = Замість цього можна просто надіслати мені текст або /cancel для скасування.
draft-untitled = Заголовка ще немає
draft-needs-title = Щоб опублікувати, потрібен заголовок.
draft-topics = Теми: { $topics }
draft-nothing = немає
draft-channels = Канали: { $channels }
draft-channels-routed = Канали за вашими маршрутами: { $channels }
draft-no-channel = Матеріал поки не йде до жодного каналу: виберіть, будь ласка, хоча б один.
draft-template = Шаблон: { $template }
draft-template-usual = Як заведено в кожному каналі
draft-is-silent = 🔕 Без звуку
draft-is-loud = 🔔 Зі звуком, якщо його ввімкнено в каналі
draft-at-once = 🕒 Одразу, щойно ви опублікуєте
draft-at = 🕒 { $time }
draft-at-past = ⚠️ Цей час уже минув: { $time }
draft-length = 📏 { $channels }: { $length }/{ $limit }
draft-more = ще { $count }
draft-looks = { $from }–{ $to } із { $count }
draft-changed = ✏️ Змінено ({ $by }): { $what }
draft-stands = ⚠️ Цю сторінку вже опубліковано: { $title } { $link }
draft-button-title = Заголовок
draft-button-summary = Анонс
draft-button-text = Текст
draft-button-picture = Зображення
draft-button-topics = Теми
draft-button-channels = Канали
draft-button-template = Шаблон
draft-button-silent = 🔕 Без звуку
draft-button-loud = 🔔 Зі звуком
draft-button-at = ✅ Опублікувати в цей час
draft-button-discard = 🗑 Видалити
draft-button-discard-now = Так, видалити
draft-button-without = Без цього
draft-button-once = Без часу: одразу
draft-button-release = Усе одно опублікувати
draft-by-routes = За маршрутами
draft-other-day = ‹ Інший день
draft-other-hour = ‹ Інша година
draft-ask-title = Надішліть новий заголовок. Теперішній можна скопіювати дотиком:
draft-ask-summary = Надішліть новий анонс. Яку його частину видно, вирішує шаблон.
draft-ask-text = Надішліть новий текст. Жирний шрифт, посилання та інше збережуться.
draft-ask-picture = Надішліть фото, альбом або адресу зображення, яка починається з https://, — замість того, що є. Зображень зараз: { $count }; уміщується: { $max }.
draft-choose-topics = Натисніть на тему, щоб додати її до матеріалу або прибрати.
draft-no-topics = У цій редакції ще немає тем.
draft-topic-ruled = Цю тему додано за правилами редакції: тут її не прибрати.
draft-choose-channels = Натисніть на канали, до яких має піти матеріал.
draft-choose-template = Як написати допис?
draft-choose-day = Якого дня? Час можна й написати, наприклад 18:30, завтра 7:30 або 26.11. 18:30. Часовий пояс: { $zone }; змінити його можна в /settings.
draft-choose-hour = О котрій годині?
draft-choose-minute = О котрій хвилині?
draft-ask-discard = Видалити цю чернетку назавжди?
draft-no-picture = Це зображення використати не можна. Надішліть фото або адресу зображення, яка починається з https://, чи натисніть «Назад».
draft-not-taken = Ваш варіант не прийнято. Погляньте, що там зараз, і надішліть його ще раз, якщо він має стати на це місце.
draft-look-again = Нічого не зроблено. Погляньте, будь ласка, як там зараз.
draft-gone = Цієї чернетки більше немає: чернетки зберігаються 30 днів.
draft-further-down = Ця чернетка продовжується нижче, у новішому повідомленні. Її покаже й /post.
draft-closed = Чернетку вже опубліковано або видалено ({ $by }).
draft-time-past = Цей час уже минув. Виберіть, будь ласка, інший.
draft-scheduled = Заплановано.
draft-discarded = Видалено.
draft-discarded-by = Видалено ({ $by }).
draft-published-by = Передано на публікацію ({ $by }).
draft-posted = ✅ { $channel }: { $link }
draft-waiting = ⏳ { $channel }: { $why }
draft-goes-out = вийде { $time }
draft-waits = уже в дорозі
draft-quiet = тихі години до { $time }
draft-paused = пауза до { $time } ({ $reason })
draft-unknown = ❔ { $channel }: поки невідомо, чи вийшов допис
draft-failed = ❌ { $channel }: { $reason } (/dead)
draft-dropped = 🚫 { $channel }: вирішено не надсилати
draft-retracted = 🚫 { $channel }: відкликано
draft-withdrawn = Відтоді матеріал відкликано.
draft-held-duplicate = Про це вже є матеріал, тому допис не вийшов: { $title } { $link }
draft-held-confirm = Це термінова новина: спершу її має підтвердити ще хтось із редакції.
draft-held-rejected = Матеріал відхилено, його не буде опубліковано.

## Finding articles: search, the newest, stories, what readers keep

search-usage =
  Що ви шукаєте? Просто напишіть або скористайтеся /search:

  /search міст
  /search "міська рада" -оренда
  /search повінь topic:погода from:2026-11-01
  /search футбол минулого тижня

  Лапки тримають слова разом, мінус вилучає слово, а = знаходить саме цю форму.
search-count = { $count ->
    [one] Знайдено { $count } матеріал
    [few] Знайдено { $count } матеріали
    [many] Знайдено { $count } матеріалів
   *[other] Знайдено { $count } матеріалу
  }
search-count-more = Знайдено понад { $count } матеріалів
search-similar = Наприкінці списку — лише схоже.
search-only-similar = Точних збігів немає. Ось схоже:
search-nothing = Нічого не знайдено. Спробуйте менше слів або інші слова.
search-nearest = Можливо, ви шукали:
search-alert = 🔔 Повідомляти
search-alert-added = Готово: ви дізнаєтеся про кожен новий матеріал за запитом { $query }.
search-alert-known = Таке сповіщення у вас уже є.
search-alert-full = Сповіщень уже { $max } — це максимум. Спершу видаліть одне в /alerts.
search-anew = Це повідомлення застаре, його кнопки вже не працюють. Повторіть, будь ласка, пошук.
search-only-unwanted = Ви вказали лише те, чого не хочете. Додайте, будь ласка, слово, яке треба шукати.
search-long = Запит задовгий. Спробуйте кілька слів.
search-no-topic = Теми «{ $name }» немає. Усі теми — у /topics.
search-near-topic = Теми «{ $name }» немає. Може, одна з цих?
search-no-source = Джерела «{ $name }» немає. Є такі: { $sources }.
search-bad-date = Не вдалося зрозуміти, який це день: { $date }. Напишіть, наприклад, 25.11.2026, 2026-11-25, вчора чи "минулого тижня".
search-wrong-order = Перший день пізніший за останній. Поміняйте місцями from: і to:.
search-today = сьогодні
search-yesterday = вчора, учора
search-this-week = цього тижня, на цьому тижні, за цей тиждень, цей тиждень
search-last-week = минулого тижня, на минулому тижні, за минулий тиждень, минулий тиждень
search-last-month = минулого місяця, у минулому місяці, в минулому місяці, за минулий місяць, минулий місяць
inline-nothing = Нічого не знайдено. Відкрити бота
latest-heading-topic = Останнє на тему «{ $topic }»
latest-none-topic = На тему «{ $topic }» поки нічого немає.
latest-no-topic = Теми «{ $name }» немає. Усі теми — у /topics.
latest-near-topic = Теми «{ $name }» немає. Може, одна з цих?
latest-newer = ◀ Новіші
latest-older = Давніші ▶
story-heading = Поточні сюжети
story-none = Зараз поточних сюжетів немає.
story-not-found = Сюжету за запитом { $words } немає. Ось поточні сюжети:
story-which = Який сюжет ви маєте на увазі?
story-articles = { $count ->
    [0] Зараз у цьому сюжеті немає нічого нового.
    [one] { $count } матеріал
    [few] { $count } матеріали
    [many] { $count } матеріалів
   *[other] { $count } матеріалу
  }
story-over = Цей сюжет завершено.
story-follow = Стежити за сюжетом
story-unfollow = Більше не стежити
story-unmute = 🔔 Знову ввімкнути
story-all = Усі сюжети
story-followed = Ви стежите за цим сюжетом: продовження надходитиме одразу.
story-unfollowed = Ви більше не стежите за цим сюжетом.
story-muted = Із цього сюжету більше нічого не надійде.
story-unmuted = Цей сюжет знову ввімкнено.
saved-heading = Що ви зберегли
saved-none = Ви ще нічого не зберегли. Натисніть «Зберегти» під матеріалом, і він з’явиться тут.
saved-gone = Цього матеріалу більше немає.
saved-remind-at = ⏰ { $time }
saved-removed = Видалено.
saved-when = Коли вам нагадати?
saved-in-hour = Через 1 годину
saved-tonight = Сьогодні о 20:00
saved-tomorrow = Завтра о 8:00
saved-other = Інший час
saved-no-reminder = Без нагадування
saved-back = Назад
saved-reminded = Я нагадаю: { $time }
saved-unreminded = Гаразд, без нагадування.
saved-not-there = Цього матеріалу вже немає серед збережених.
saved-past = Цей час уже минув. Виберіть, будь ласка, інший.
saved-ask =
  Коли вам нагадати? Надішліть у відповідь час ({ $zone }).

  Наприклад: 18:30, завтра 7:00, п’ятниця 9:00, 26.11. 18:30, 2h
saved-ask-short = 18:30, завтра 7:00, 2h…
saved-unclear = Не вдалося розібрати час. Дайте відповідь на зразок 18:30, завтра 7:00 чи 2h.
saved-over = Цей час уже минув. Надішліть, будь ласка, той, що ще попереду.
saved-far = До цього часу понад рік. Надішліть, будь ласка, раніший.
reminder-due = ⏰ Ви просили нагадати:
reminder-gone = ⏰ Ви просили нагадати про матеріал. Його більше немає.
reminder-later = Нагадати ще раз

## One's own data, language, quiet, and when something goes wrong

stop-done = Гаразд: сам я більше нічого не надсилаю. Ваші теми, сповіщення та збережені матеріали лишаються як є, а читати й шукати тут можна й далі.
stop-nothing = Сам я нічого не надсилаю: ви ще ні про що не просили.
stop-go-on = Увімкнути знову
stop-over = Я знову пишу вам — так, як ви налаштували. Зупинити мене можна будь-коли: /stop
stop-again = Зупинити
language-choose = Якою мовою з вами говорити?
language-app = Як у застосунку
language-set = Тепер я говорю з вами українською.
language-as-app = Тепер я говорю з вами мовою вашого застосунку.
export-caption = Це все, що про вас зберігається.
export-nothing = Про вас нічого не зберігається, тож і експортувати нічого.
forget-ask = Забути про вас усе: теми, сповіщення, збережені матеріали й налаштування? Скасувати це буде неможливо. Якщо вам потрібна лише тиша, надішліть /stop.
forget-yes = Так, забути мене
forget-no = Ні, залишити
forget-done = Готово: тут про вас нічого не лишилося. Повідомлення в цьому чаті — ваші: їх можна видалити в Telegram.
forget-kept = Гаразд, усе лишається як є.
error-excuse = Щось пішло не так. Спробуйте, будь ласка, ще раз трохи згодом.
flood-slow = Забагато всього одразу. Дайте мені, будь ласка, кілька секунд і продовжуйте.

## Articles that come to readers by themselves

delivered-why = Чому?
delivered-save = 🔖 Зберегти
delivered-saved = ✅ Збережено
delivered-share = Поділитися
delivered-channel = У каналі
delivered-last = Це останнє повідомлення на сьогодні. Решта потрапить до вашого дайджесту; змінити це можна в /settings.
delivered-because-topic = Ви підписані на тему «{ $topic }».
delivered-because-alert = Спрацювало ваше сповіщення «{ $query }».
delivered-because-story = Ви стежите за сюжетом «{ $story }».
delivered-because-off = Правило, за яким це надійшло, уже вимкнено.
delivered-more = і ще { $count }
delivered-less = Менше такого
delivered-off = Вимкнути
delivered-story-day = 🔕 Сюжет: на день
delivered-story = 🔕 Сюжет: назавжди
delivered-source-day = 🔕 Джерело: на день
delivered-source = 🔕 Джерело: назавжди
delivered-back = « Назад
delivered-less-done = Відтепер лише у вашому дайджесті: { $rules }.
delivered-less-new = Відтепер лише у вашому дайджесті, { $when }: { $rules }. Докладніше: /digest
delivered-less-story = Ви більше не стежите за сюжетом: { $stories }.
delivered-off-done = Вимкнено: { $rules }.
delivered-story-muted = Із цього сюжету більше нічого не надійде. Повернути його можна в /settings.
delivered-story-muted-day = До завтра із цього сюжету більше нічого не надійде.
delivered-source-muted = Від джерела { $source } більше нічого не надійде. Повернути його можна в /settings.
delivered-source-muted-day = До завтра від джерела { $source } більше нічого не надійде.
delivered-kept = Збережено. Матеріал знайдеться в /saved.
delivered-let-go = Прибрано зі збережених.
delivered-save-full = Збережено матеріалів: { $max } — це максимум. Спершу приберіть щось у /saved.
delivered-gone = Цей матеріал відкликано, або він зараз оновлюється.
delivered-old = Це повідомлення застаре: відомості про те, чому воно надійшло, уже не зберігаються. Усі ваші правила — у /settings.

## Digest

digest-heading = 🗞 Ваш дайджест: { $day }
digest-bundle = { $count ->
    [one] 🌙 За тихі години надійшов { $count } матеріал
    [few] 🌙 За тихі години надійшло { $count } матеріали
    [many] 🌙 За тихі години надійшло { $count } матеріалів
   *[other] 🌙 За тихі години надійшло { $count } матеріалу
  }
digest-by-alerts = Ваші сповіщення
digest-by-stories = Сюжети, за якими ви стежите
digest-others = (і ще { $count })
digest-rest = …і ще { $count } у каналі
digest-left = { $count ->
    [one] { $count } матеріал звідси надійшов би окремо, якби не ваш денний ліміт.
    [few] { $count } матеріали звідси надійшли б окремо, якби не ваш денний ліміт.
    [many] { $count } матеріалів звідси надійшли б окремо, якби не ваш денний ліміт.
   *[other] { $count } матеріалу звідси надійшли б окремо, якби не ваш денний ліміт.
  }
digest-button-settings = ⚙️ Налаштувати
digest-comes = 🗞 Ваш дайджест надходить { $when } ({ $zone }).
digest-next = Наступний: { $day }.
digest-off =
  🗞 Дайджест — це одне повідомлення з усім новим для вас, у зручний для вас час. Зараз він вам не надходить.

  Коли його надсилати ({ $zone })?
digest-hint = Інший час можна вказати так: /digest 7:45
digest-empty = Ви ще ні на що не підписані, тож він був би порожній. Виберіть щось у /topics або додайте слова в /alerts.
digest-stopped = Ви зупинили мене командою /stop. Дайджест знову надходитиме, щойно ви все ввімкнете: /start
digest-unclear = Не вдалося розібрати час. Напишіть, наприклад, /digest 7:45 або /digest 20:00. Щоб отримати дайджест одразу, надішліть /digest now.
digest-set = Прийнято.
digest-set-off = Дайджест більше не надходитиме.
digest-last-day = Один день має залишитися. Щоб дайджест не надходив зовсім, натисніть «Вимкнути».
digest-nothing = Після попереднього дайджесту для вас не з’явилося нічого нового.
digest-failed = Зараз не вдалося. Спробуйте, будь ласка, за хвилину.
digest-button-daily = Щодня
digest-button-workdays = З пн до пт
digest-button-off = Вимкнути
digest-button-now = 📬 Надіслати зараз

## Catching up

catchup-title = ⏪ Головне від { $since }
catchup-empty = Від { $since } нічого нового не опубліковано.
catchup-unclear = Не вдалося зрозуміти, за який проміжок часу. Напишіть, наприклад, /catchup 8h, /catchup 30m або /catchup 2d.
catchup-long = Я можу показати щонайбільше 7 останніх днів. Напишіть, будь ласка, коротший проміжок, наприклад /catchup 2d.
catchup-button-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
  }
catchup-button-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
  }

## Topics, alerts and settings

menu-back = ‹ Назад
menu-page = { $page } / { $pages }
when-daily = щодня о { $time }
when-workdays = з понеділка до п’ятниці о { $time }
when-days = { $days } о { $time }
topics-title = Теми
topics-hint = Натисніть на тему, щоб одразу отримувати її новини. Натисніть ще раз, щоб це змінити.
topics-legend = { $now } одразу · { $digest } у дайджесті
topics-part = Усе чи лише частина? Натисніть на те, за чим хочете стежити.
topics-whole = Усе: { $topic }
topics-empty = Тем для підписки поки немає. Але сповіщення все одно знайде те, що вам потрібно.
topics-to-alerts = 🔔 Сповіщення
topics-to-settings = ‹ Налаштування
topics-stopped = ⏸️ Я на паузі: нічого не надійде, поки ви не натиснете «Продовжити» в /settings.
topics-one = Як надсилати новини цієї теми?
topics-now = Одразу
topics-digest = У дайджесті
topics-off = Не надсилати
topics-gone = Цієї теми більше немає.
topics-said-now = { $topic }: одразу
topics-said-digest = { $topic }: у дайджесті, { $when }
topics-said-new-digest = { $topic }: у дайджесті. Тепер він надходить { $when }; змінити це можна в /settings.
topics-said-off = { $topic }: вимкнено
follow-now = ✓ Ви підписані на тему «{ $topic }»: новини надходять одразу.
follow-digest = 🗞 Ви підписані на тему «{ $topic }»: новини надходять у дайджесті, { $when }.
follow-off = Ви більше не підписані на тему «{ $topic }».
follow-undo = ↩︎ Скасувати
follow-all = Усі теми
follow-near = Можливо, ви мали на увазі:
follow-unknown =
  Теми «{ $name }» я не знаю.

  Усі теми відкриються одним дотиком. А для власних слів є сповіщення: /alerts add і далі слова.
unfollow-title = Ваші підписки
unfollow-hint = Натисніть на тему, щоб скасувати підписку на неї.
unfollow-none = Ви не підписані на жодну тему.
unfollow-unknown = Серед ваших підписок немає «{ $name }».
unfollow-undo = ↩︎ { $topic }
unfollow-kept = Ви знову підписані на тему «{ $topic }».
alerts-title = Сповіщення за словами
alerts-empty =
  У вас ще немає сповіщень. Сповіщення повідомляє про кожен матеріал із вашими словами, на будь-яку тему:

  /alerts add міст закрито — обидва слова
  /alerts add "міська рада" -футбол — ці слова поруч і без футболу
alerts-hint = Натисніть на сповіщення, щоб змінити, як воно надходить.
alerts-new = ＋ Нове сповіщення
alerts-remove = 🗑️ Видалити
alerts-all = Усі сповіщення
alerts-gone = Цього сповіщення більше немає.
alerts-one = Як надсилати те, що знайдеться?
alerts-tempo-now = одразу
alerts-tempo-digest = у дайджесті
alerts-added = 🔔 Сповіщення ввімкнено
alerts-there = 🔔 Ваше сповіщення
alerts-matched = { $count ->
    [0] За останні 30 днів нічого не підійшло б. Щойно щось підійде, я повідомлю.
    [one] За останні 30 днів підійшов би { $count } матеріал:
    [few] За останні 30 днів підійшли б { $count } матеріали:
    [many] За останні 30 днів підійшли б { $count } матеріалів:
   *[other] За останні 30 днів підійшли б { $count } матеріалу:
  }
alerts-removed = Видалено. Щоб повернути, надішліть:
alerts-said-now = Відтепер надсилатиму одразу.
alerts-said-digest = Відтепер у дайджесті, { $when }.
alerts-said-new-digest = Відтепер у дайджесті. Він надходить { $when }; змінити це можна в /settings.
alerts-said-off = Видалено.
alerts-ask =
  Які слова шукати?

  міст закрито — обидва слова, у будь-якій формі
  "міська рада" — поруч
  =банк — саме це слово
  -футбол — без цього слова
alerts-placeholder = міст закрито -футбол
alerts-mistake-empty = Тут немає слова, яке можна шукати. Надішліть, будь ласка, слово або назву, наприклад: міст закрито
alerts-mistake-minus = Тут лише те, чого ви не хочете. Додайте, будь ласка, слово, яке треба шукати, наприклад: міст -футбол
alerts-mistake-long = Для сповіщення це задовгий текст. Надішліть, будь ласка, кілька слів.
alerts-full = Сповіщень уже { $max } — це максимум. Спершу видаліть одне: /alerts
settings-title = ⚙️ Налаштування
settings-more = /privacy розповість, що я зберігаю, /export надішле все файлом, а /forget усе видалить.
settings-topics = 📰 Теми
settings-alerts = 🔔 Сповіщення
settings-digest = 🗞 Дайджест
settings-quiet = 🌙 Тихі години
settings-limit = 📬 Денний ліміт
settings-zone = 🌍 Часовий пояс
settings-language = 🗣️ Мова
settings-muted = 🔇 Приглушене
settings-saved = 🔖 Збережене
settings-stop = ⏸️ Пауза
settings-go-on = ▶️ Продовжити
settings-is-stopped = ⏸️ Пауза: сам я нічого не надсилаю
settings-state-no-topics = 📰 Тем поки немає
settings-state-topics = 📰 Теми: одразу — { $now }, у дайджесті — { $digest }
settings-state-alerts = { $count ->
    [0] 🔔 Сповіщень поки немає
    [one] 🔔 { $count } сповіщення
    [few] 🔔 { $count } сповіщення
    [many] 🔔 { $count } сповіщень
   *[other] 🔔 { $count } сповіщення
  }
settings-state-no-digest = 🗞 Без дайджесту
settings-state-digest = 🗞 Дайджест: { $when }
settings-state-no-quiet = 🌙 Без тихих годин
settings-state-quiet = 🌙 Тихі години: { $hours }
settings-state-no-limit = 📬 Без денного ліміту
settings-state-limit = { $count ->
    [one] 📬 Не більше { $count } повідомлення на день
    [few] 📬 Не більше { $count } повідомлень на день
    [many] 📬 Не більше { $count } повідомлень на день
   *[other] 📬 Не більше { $count } повідомлення на день
  }
settings-state-zone = 🌍 { $place }, зараз { $time }
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 Нічого не приглушено
   *[other] 🔇 Приглушено: { $count }
  }
settings-state-saved = { $count ->
    [0] 🔖 Нічого не збережено
   *[other] 🔖 Збережено: { $count }
  }
settings-kept = Збережено ✓
settings-other = Інший час
settings-quiet-about = Те, що надходить у тихі години, чекає, а потім ви отримуєте все одним повідомленням.
settings-quiet-none = Не потрібні
settings-quiet-ask = З котрої до котрої години потрібна тиша? Наприклад: 22:30-6:45
settings-quiet-unclear = Не вдалося розібрати. Надішліть, будь ласка, час початку й кінця, наприклад 22:30-6:45 або з 22 до 6.
settings-limit-about = Стільки повідомлень на день я можу надіслати сам. Решта потрапить до вашого дайджесту.
settings-limit-none = Без ліміту
settings-digest-choose = Одне повідомлення з головним, у зручний для вас час. Виберіть час, щоб отримувати дайджест.
settings-digest-lost = ⚠️ Частина новин має надходити в дайджесті, а його вимкнено. Виберіть час, щоб його ввімкнути.
settings-digest-is-rich = Він надходить з оформленням, заголовками й зображеннями, якщо ваш застосунок уміє це показувати.
settings-digest-is-plain = Він надходить простим повідомленням, яке покаже будь-який застосунок.
settings-digest-make-rich = З оформленням
settings-digest-make-plain = Простим текстом
settings-digest-off = Без дайджесту
settings-digest-ask = О котрій годині надсилати дайджест? Наприклад: 7:30
settings-digest-unclear = Не вдалося розібрати час. Надішліть його, будь ласка, у такому вигляді: 7:30 або 19:00.
settings-muted-none = Ви нічого не приглушили. Під кожним повідомленням, що надходить, кнопка «Чому?» дає змогу приглушити його джерело чи сюжет.
settings-muted-about = Натисніть на рядок, щоб знову отримувати ці новини.
settings-muted-source = • { $name }: назавжди
settings-muted-source-until = • { $name }: до { $time }
settings-muted-story = • Сюжет «{ $name }»: назавжди
settings-muted-story-until = • Сюжет «{ $name }»: до { $time }
zone-now = { $place }: зараз { $time }.
zone-is-usual = Це часовий пояс редакції: свого ви не вказали.
zone-about = За цим часом надходить дайджест і починаються тихі години.
zone-ask-city = ✏️ Місто або час
zone-ask-place = 📍 Моє розташування
zone-usual = Редакція: { $place }
zone-ask = У якому ви місті? Або котра у вас година, наприклад 14:05?
zone-placeholder = Місто або час
zone-which = Що із цього?
zone-which-time = Такий час зараз у цих місцях. Яке з них найближче до вас?
zone-no-such-time = Зараз такого часу немає в жодному місці, яке я знаю. Перевірте, будь ласка, годинник або надішліть місто.
zone-unknown = Я не знаю такого місця. Надішліть, будь ласка, найближче велике місто, свою країну або свій поточний час.
zone-gone = Цього часового поясу більше немає.
zone-ask-location = Поділіться розташуванням, і я визначу за ним часовий пояс. Саме розташування не зберігається.
zone-share = 📍 Моє розташування
zone-not-now = ✕ Не зараз
zone-no-location = Не вдалося визначити часовий пояс цього місця. Надішліть, будь ласка, місто: /settings
zone-not-kept = Ваше розташування не збережено.

## The team and its journal

team-heading = Редакція
team-owner = Власник
team-editor = Редактор
team-reviewer = Модератор
team-viewer = Спостерігач
team-line = { $name } — { $role }
team-explained = Спостерігачі бачать, як ідуть справи. Модератори ще й ухвалюють рішення щодо того, що чекає. Редактори ще й публікують, змінюють, відкликають і пишуть читачам. Власники ще й керують командою; їх указано в налаштуваннях (ADMIN_IDS).
team-open = Запрошення, яких ще ніхто не прийняв:
team-invitation = { $role }, до { $time }
team-invite = Запросити
team-ask-role = Що буде дозволено?
team-invited =
  Запрошення ({ $role }). Надішліть це посилання одній людині: воно діє один раз, до { $time }.

  { $link }
team-revoked = Запрошення відкликано.
team-late = Це щойно змінив хтось інший.
team-since = { $role } з { $time }, на запрошення: { $by }
team-remove = Вилучити
team-remove-sure = Вилучити з редакції: { $name }? Від цієї миті там нічого не можна буде зробити.
team-removed = { $name } більше не належить до редакції.
team-joined = Вітаємо в редакції. Ваша роль: { $role }. /help покаже, що ви можете робити.
team-member = Ви вже в редакції ({ $role }). Запрошення й далі діє для когось іншого.
team-void = Це запрошення більше не діє. Попросіть, будь ласка, нове.
team-has-joined = { $name } тепер у редакції ({ $role }).
team-you-are = Ваша роль у редакції тепер: { $role }. /help покаже, що ви можете робити.
team-you-left = Ви більше не належите до редакції.
journal-heading = Хто що вирішив
journal-empty = Поки що ніхто нічого не вирішував.
journal-older = Раніше ›
journal-newest = « Найновіші
journal-server = на сервері
journal-released = опубліковано: { $title }
journal-scheduled = вийде { $after }: { $title }
journal-confirm = перше «так»: { $title }
journal-confirmed = друге «так»: { $title }
journal-rejected = не опубліковано: { $title }
journal-cancelled = більше не вийде: { $title }
journal-title = заголовок: { $before } → { $after }
journal-summary = анонс: { $before } → { $after }
journal-published = опубліковано з чату: { $title }
journal-edited = змінено: { $title }
journal-retracted = відкликано: { $title }
journal-pinned = закріплено в { $channel }: { $title }
journal-unpinned = відкріплено в { $channel }: { $title }
journal-retried = нова спроба в { $channel }: { $title }
journal-there = позначено як надіслане в { $channel }: { $title }
journal-dropped = залишено без надсилання в { $channel }: { $title }
journal-backlog = опубліковано із затриманого: { $title }
journal-broadcast = написано читачам: { $title }
journal-paused = повідомлення читачам призупинено
journal-resumed = повідомлення читачам продовжено
journal-stopped = повідомлення читачам зупинено остаточно
journal-invited = запрошення: { $after }
journal-revoked = запрошення відкликано: { $before }
journal-joined = долучення: { $after }
journal-role = { $title }: { $before } → { $after }
journal-removed = вилучення: { $title } ({ $before })

## What was counted, in charts and in words

chart-posts = { $count ->
    [one] { $count } допис
    [few] { $count } дописи
    [many] { $count } дописів
   *[other] { $count } допису
  }
chart-posts-busiest = { $count ->
    [one] { $count } допис, найчастіше: { $time }
    [few] { $count } дописи, найчастіше: { $time }
    [many] { $count } дописів, найчастіше: { $time }
   *[other] { $count } допису, найчастіше: { $time }
  }
chart-by-day = Дописи за днями
chart-by-week = Дописи за тижнями
chart-by-hour = За днями тижня й годинами
chart-reactions = { $count ->
    [one] { $count } реакція, з них { $share } — на один допис
    [few] { $count } реакції, з них { $share } — на один допис
    [many] { $count } реакцій, з них { $share } — на один допис
   *[other] { $count } реакції, з них { $share } — на один допис
  }
chart-clicks = { $count ->
    [one] { $count } перехід
    [few] { $count } переходи
    [many] { $count } переходів
   *[other] { $count } переходу
  }
chart-readers-same = { $now ->
    [one] { $now } читач, стільки ж, скільки раніше
    [few] { $now } читачі, стільки ж, скільки раніше
    [many] { $now } читачів, стільки ж, скільки раніше
   *[other] { $now } читача, стільки ж, скільки раніше
  }
chart-readers-more = { $now ->
    [one] { $now } читач, на { $change } більше, ніж раніше
    [few] { $now } читачі, на { $change } більше, ніж раніше
    [many] { $now } читачів, на { $change } більше, ніж раніше
   *[other] { $now } читача, на { $change } більше, ніж раніше
  }
chart-readers-fewer = { $now ->
    [one] { $now } читач, на { $change } менше, ніж раніше
    [few] { $now } читачі, на { $change } менше, ніж раніше
    [many] { $now } читачів, на { $change } менше, ніж раніше
   *[other] { $now } читача, на { $change } менше, ніж раніше
  }
chart-gained = прийшли: { $count }
chart-lost = пішли: { $count }
chart-net = баланс
chart-topics-one = Найбільше дописів і читачів: { $topic }
chart-topics-both = Найбільше дописів: { $posted }. Найбільше читачів: { $read }
chart-topics-posted = Найбільше дописів: { $topic }
chart-topics-read = Найбільше читачів: { $topic }
chart-topics-posts = Дописи
chart-topics-readers = Читачі
chart-digests = Дайджести: надіслано { $sent }; відкрито посилань із них: { $opened }
chart-digests-sent = надіслано
chart-digests-opened = відкрито посилань із них
chart-delivery = Половина дописів — за { $half }, 99 зі 100 — за { $most }
chart-delivery-about = Від прийняття матеріалу до допису
chart-delivery-slowest = найдовше: { $duration }
chart-quiet = { $share } повідомлень чекало кінця тихих годин
chart-quiet-all = усі повідомлення читачам
chart-quiet-waited = чекали
chart-name-posts = дописи
chart-name-reactions = реакції
chart-name-readers = читачі
chart-name-topics = теми
chart-name-digests = дайджести
chart-name-delivery = час доставки
chart-name-quiet = тихі години
stats-searches = Пошуки: { $count }, нічого не знайдено: { $without }
stats-missing = Поки немає даних: { $charts }
stats-nothing = За ці дні даних поки немає.
stats-failed = Намалювати графіки не вдалося; причину записано в журналі роботи бота. Ось цифри:
stats-choose = Інші дні чи інші кольори?
stats-busy = Графіки вже малюються. Зачекайте, будь ласка, трохи.
stats-dark = 🌙 Темні
stats-light = ☀️ Світлі
stats-unclear = Не вдалося розібрати: «{ $word }».
stats-usage = Надішліть просто /stats або додайте: 7d, 30d, 90d чи 365d, topic:назва, channel:@назва, dark чи light. Наприклад: /stats { $example }
stats-no-topic = Теми «{ $topic }» немає. Є: { $topics }
stats-no-channel = Каналу «{ $channel }» немає. Є: { $channels }

## The newsroom in the chat: what is out, and what waits

desk-which =
  Який матеріал? Перешліть мені його допис або надішліть у відповідь посилання на допис чи адресу матеріалу.

  Наступного разу можна одразу відповісти на допис командою { $command } або написати посилання після неї.
desk-hidden = З цього пересилання не видно, звідки воно. Надішліть, будь ласка, посилання на допис або адресу матеріалу.
desk-foreign = Це повідомлення не з каналів цієї редакції.
desk-unknown = Такий матеріал мені невідомий: повідомлення чуже або надто давнє. Підійде й адреса сторінки матеріалу.
desk-in = У каналі { $channel }: { $link }
desk-nowhere = Зараз матеріалу немає в жодному каналі.
desk-leave = Залишити як є
desk-left = Гаразд: усе лишається як є.
desk-over = Це вже вирішено або чекало надто довго.
desk-changed = Тим часом джерело змінило цей матеріал.
desk-changed-by = Тим часом матеріал змінено ({ $by }).
edit-title = Заголовок
edit-summary = Анонс
edit-body = Текст
edit-ours = Слова редакції, доки джерело їх не змінить: { $names }
edit-which = Що змінити?
edit-undo = ↩ Слова джерела: { $name }
edit-undone = Слова джерела повернено.
edit-ask = { $name }: надішліть новий варіант у відповідь або /cancel для скасування. Зараз там:
edit-preview = 👆 Так це виглядатиме.
edit-do = Змінити
edit-again = Написати заново
edit-done = ✅ Змінено ({ $by }): у кожному дописі та в тому, що отримали читачі.
edit-to-confirm = Матеріал чекає на друге схвалення саме цих слів. Спершу підтвердьте або відхиліть його.
edit-closed = Текст цього матеріалу лише для учасників: тут можна змінити заголовок і анонс.
retract-readers = { $count ->
    [one] Матеріал має або ось-ось отримає { $count } читач цього бота.
    [few] Матеріал мають або ось-ось отримають { $count } читачі цього бота.
    [many] Матеріал мають або ось-ось отримають { $count } читачів цього бота.
   *[other] Матеріал мають або ось-ось отримають { $count } читача цього бота.
  }
retract-ask = Відкликати його звідусіль?
retract-why = Можна вказати й причину: надішліть у відповідь одне речення для журналу.
retract-reason = Для журналу: { $reason }
retract-do = Відкликати
retract-done =
  ↩️ Матеріал відкликано ({ $by }). Дописи видаляються; замість тих, що старші за 48 годин, з’являється повідомлення.

  Хоч би що надіслало джерело, це зберігається і не публікується. Якщо матеріал повернути, він вийде новим дописом.
retract-back = Повернути
retract-brought = ✅ Матеріал повернено ({ $by }). Він публікується заново; повідомлення, що стояло замість нього, знову стає дописом.
pin-pinned = 📌 Допис закріплюється в каналі { $channel } і лишається там, доки його не відкріплять або не замінить інший.
pin-unpinned = Допис відкріплюється в каналі { $channel }.
pin-do = 📌 Закріпити: { $channel }
pin-undo = Відкріпити: { $channel }
pin-lacking = Бот не має права закріплювати повідомлення в каналі { $channel }. Дозвольте це, будь ласка, у списку адміністраторів.
story-of = Сюжет: { $story }
story-of-none = Матеріал не належить до жодного сюжету.
story-for-readers = Сюжет очима читачів
queue-scheduled = 🗓 Заплановано
queue-waiting = ⏳ Чекає
queue-review = 📝 На перевірці
queue-unknown = ❓ Невідомо
queue-failed = ⚠️ Не надіслано
queue-empty = Тут нічого немає.
queue-embargo = 🔒 Джерело просить не публікувати до: { $time }.
queue-paused = ⏸ { $channel }: пауза до { $time }. Причина: { $reason }
queue-quiet = 🌙 { $channel }: тихі години до { $time }
queue-turn = { $channel }: вийде, щойно надійде черга.
queue-to-review = Потрібне схвалення.
queue-to-confirm = 🔴 Потрібне друге схвалення.
queue-looking = триває пошук
queue-now = Опублікувати зараз
queue-time = Інший час
queue-drop = Не публікувати
queue-see = 👁 Показати допис
queue-gone = Це вже не чекає.
queue-goes = Виходить зараз.
queue-sooner = Джерело просить не публікувати до: { $time }. Надішліть у відповідь пізніший час або /cancel для скасування.

## The weekly letter

notice-weekly = 📬 Тиждень з { $from } до { $to }
weekly-posts = Дописи: { $count } (тижнем раніше: { $before })
weekly-withdrawn = Відкликано: { $count }
weekly-slowest = Найповільніший з’явився в каналі через { $duration }.
weekly-top = Найбільше реакцій:
weekly-readers = Читачі бота: { $now } (+{ $gained } −{ $lost })
weekly-digests = Надіслано дайджестів: { $sent }, відкрито посилань: { $opened }
weekly-missed = Шукали й не знайшли:
weekly-asleep = Джерела, які нічого не надіслали: { $sources }
weekly-failures = Дописи, які чекають на рішення: { $count } — /dead
weekly-well = Ніщо не чекає на рішення.
