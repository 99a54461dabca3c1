### Russian. Readers and admins are addressed with «вы» (lower case); who did something is named without a gendered verb.

## What the bot says to readers

start =
  Здравствуйте! Этот бот приносит новости канала { $channel }.

  Напишите мне слово, и я поищу. /latest показывает последние посты, /help — всё остальное, что я умею, а /privacy — что я о вас знаю.
start-topics = О чём вы хотели бы узнавать? Нажмите на тему; другие можно добавить в любой момент: /topics
start-skip = Пропустить
start-skipped = Хорошо: сам я ничего присылать не буду. Отправьте /topics, когда захотите следить за какой-нибудь темой.
start-how-often = Теперь вы подписаны на тему «{ $topic }». Как часто присылать новости по ней?
start-at-once = Сразу
start-daily = Раз в день в { $time }
start-not-now = Не сейчас
start-quiet = Нужна ли ночью тишина? Всё, что придёт за это время, подождёт до утра.
start-no-quiet = Тишина не нужна
start-done = Готово! В /settings можно всё изменить, в /topics — добавить темы, а /stop всё остановит.
start-stopped = С возвращением! Сейчас сам я ничего не присылаю, потому что вы отправили /stop. Все ваши настройки на месте.
start-save = Сохранено, найти материал можно в /saved. Вот он:
start-save-full = Сохранено материалов: { $max } — это максимум. Сначала удалите что-нибудь в /saved. А вот сам материал:
start-story = Как развивался сюжет
start-more = Больше по этому сюжету пока ничего нет. Вот сам материал:
start-gone = Этого материала больше нет.
start-unsettled = Этот материал сейчас обновляется. Попробуйте, пожалуйста, через минуту.
help =
  Что я умею:

  /latest — последние посты, в том числе по одной теме: /latest погода
  /search — ищет материалы; достаточно и просто слова
  /catchup — главное за последнее время: /catchup 8h
  /story — текущие сюжеты

  /topics — темы, на которые можно подписаться
  /follow — подписывает на тему: /follow погода
  /unfollow — отписывает от темы
  /alerts — сообщает, когда встретится слово
  /digest — всё сразу, в удобное вам время
  /saved — сохранённое и напоминания

  /settings — тихие часы, часовой пояс и другое
  /language — другой язык
  /stop — сам я больше ничего не присылаю
  /privacy — какие данные о вас хранятся
  /export — присылает все эти данные файлом
  /forget — удаляет все эти данные
  /help — эта подсказка

  Все посты — в канале { $channel }.
help-team = Для вас в редакции:
help-command = /{ $command } — { $what }
latest-title = Последние посты
latest-empty = Пока ничего не опубликовано. Загляните позже.
privacy =
  Пока вы ни о чём не просите, я ничего о вас не храню. Хранится только то, о чём вы попросили:

  • ID этого чата и ваши настройки: темы, оповещения, сюжеты, язык, часовой пояс, время
  • материалы, которые вы сохранили, и напоминания о них
  • в течение 30 дней: какие материалы были вам отправлены
  • не дольше 1 часа: вопрос, который я вам задал, и ваши ответы на него

  Ни имени, ни сообщений, ни списка прочитанного. Присланная геопозиция не сохраняется. Если ваш аккаунт удалён, через 30 дней я всё забуду.

  /export — присылает все эти данные файлом
  /forget — сразу удаляет все эти данные

  У самого Telegram своя политика конфиденциальности: https://telegram.org/privacy
privacy-sealed = Ваши настройки хранятся в зашифрованном виде.

## The command menu

command-start = Начать
command-latest = Последние посты
command-search = Поиск материалов
command-topics = Выбрать темы
command-alerts = Слова, о которых сообщать
command-digest = Ваши новости одним сообщением
command-catchup = Главное за последнее время
command-saved = Что вы сохранили
command-story = Текущие сюжеты
command-settings = Все настройки в одном меню
command-follow = Подписаться на тему
command-unfollow = Отписаться от темы
command-language = Выбрать язык
command-help = Что умеет этот бот
command-privacy = Какие данные о вас хранятся
command-export = Копия ваших данных
command-stop = Тишина, настройки останутся
command-forget = Удалить все ваши данные
command-status = Состояние каналов
command-dead = Что не удалось отправить или отозвать
command-queue = Что ждёт публикации и почему
command-edit = Изменить текст поста
command-retract = Отозвать пост
command-pin = Закрепить или открепить пост
command-post = Написать материал
command-broadcast = Написать читателям
command-team = Кто входит в редакцию
command-journal = Кто что решил
command-stats = Графики: что вышло, что читали и что понравилось
command-cancel = Снять вопрос без ответа

## The words around an article

post-correction = Исправление:
post-withdrawn = Этот материал снят с публикации.
post-members = 🔒 Для участников
post-paid = 🔒 По платной подписке
post-read-more = Читать дальше
post-updated = Обновлено в { $time }
post-reading-time = Время чтения: { $minutes } мин
post-byline = Текст: { $names }
post-kicker-breaking = 🔴 Срочно
post-kicker-live = 🔴 Онлайн
post-kicker-analysis = Аналитика
post-kicker-opinion = Мнение
post-follow = Подписаться: { $topic }
post-save = Сохранить на потом
post-more = Ещё по теме

## What the admins are told

notice-unknown =
  ⚠️ Неизвестно, появился ли этот пост в канале { $channel }:

  { $title }
  { $url }

  При отправке не пришло ясного ответа ({ $reason }). Чтобы пост не вышел дважды, сам бот его повторно не отправит. Загляните, пожалуйста, в канал.
notice-failed =
  ⚠️ Telegram не принимает этот пост для канала { $channel }:

  { $title }
  { $url }

  Ответ Telegram: { $reason }
  Сам бот этот пост повторно не отправит. Он попробует опубликовать следующую версию материала — или эту, если нажать кнопку ниже.
notice-failed-edit =
  ⚠️ Telegram не принимает правку этого поста в канале { $channel }:

  { $title }
  { $post }

  Ответ Telegram: { $reason }
  В канале остаётся прежний текст, если его никто не удалил. Бот попробует ещё раз со следующей версией материала.
notice-plain =
  ⚠️ Telegram не принял форматирование этого поста для канала { $channel }. Он вышел без жирного шрифта, ссылок и кнопок:

  { $title }
  { $url }

  Ответ Telegram: { $reason }
notice-unanswered =
  ⚠️ Этот пост в канале { $channel } остался прежним: Telegram не отвечает на его правку или отзыв.

  { $title }
  { $post }

  { $reason }
  Попытка повторяется каждую минуту, и ничто другое её не ждёт. Если пост нужно убрать сразу, удалите его, пожалуйста, вручную.
notice-stuck =
  ⚠️ Отозванный материал всё ещё в канале { $channel }: Telegram не даёт ни удалить, ни изменить этот пост. Удалите его, пожалуйста, вручную.

  { $post }

  Ответ Telegram: { $reason }
notice-ghost =
  ⚠️ Отозванный материал, возможно, всё ещё в канале { $channel }: { $title }

  Неизвестно, был ли этот пост вообще отправлен ({ $reason }), поэтому отсюда его не удалить. Загляните, пожалуйста, в канал и, если пост там, удалите его вручную.
notice-flood =
  ⚠️ Канал { $channel } пока не принимает посты: Telegram требует долгой паузы.

  Ответ Telegram: { $reason }
  Ничего не потеряется: всё, что ждёт, будет опубликовано, как только пауза закончится.
notice-flood-over =
  ✅ Канал { $channel } снова принимает посты: пауза, которой требовал Telegram, закончилась. Всё, что ждало, сейчас публикуется.
notice-flood-all =
  ⚠️ Telegram потребовал от этого бота паузы на { $minutes } мин. Всё это время нельзя было ни публиковать посты в каналах, ни писать вам.

  Ничего не потерялось: пауза закончилась, и всё, что ждало, сейчас публикуется.
notice-trouble =
  ⚠️ Канал { $channel } не принимает от меня посты.

  { $reason }
  Ничего не потеряется: всё, что ждёт, будет опубликовано, как только это станет возможно.
notice-trouble-over =
  ✅ Канал { $channel } снова принимает посты. Всё, что ждало, сейчас публикуется.
notice-rights =
  ⚠️ В канале { $channel } боту не хватает прав: { $rights }.

  Посты выходят и дальше, но всё, для чего нужны эти права, не сработает. Выдайте их, пожалуйста, в списке администраторов.
notice-rights-over =
  ✅ В канале { $channel } у бота снова есть все нужные права.
notice-migrated =
  ⚠️ Группа { $channel } стала супергруппой, её новый ID: { $to }

  Посты уже идут туда. Замените, пожалуйста, старый ID новым в файле newsroom или в CHANNEL_ID.
notice-late =
  ⚠️ Посты для канала { $channel } задерживаются: самый давний ждёт уже { $minutes } мин.

  Ничего не потеряется: они выйдут один за другим. Если так будет и дальше, загляните, пожалуйста, в журнал работы бота.
notice-late-over =
  ✅ Посты для канала { $channel } снова выходят вовремя.
notice-memory =
  ⚠️ Память Redis почти заполнена: занято { $percent } % разрешённого объёма.

  Когда она заполнится, материалы не будут приниматься и ничего не будет публиковаться. Увеличьте, пожалуйста, maxmemory или храните меньше: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
notice-memory-over =   ✅ В Redis снова есть место: занято { $percent } % разрешённого объёма.
alarm-full =
  🚨 Redis заполнен: материалы не принимаются, ничего не публикуется, большинство команд ждёт.

  Ничего не потеряется: системы отправят всё ещё раз, и работа продолжится сама, как только появится место. Сразу увеличьте, пожалуйста, maxmemory (redis-cli config set maxmemory), а затем храните меньше: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
alarm-full-over =   ✅ В Redis снова есть место. Работа продолжается сама.
notice-silence =
  ⚠️ Источник { $source } молчит. От него ничего нет уже { $hours ->
      [1] час
      [one] { $hours } час
      [few] { $hours } часа
      [many] { $hours } часов
     *[other] { $hours } часа
  }, хотя за такое время обычно приходит примерно { $usual ->
      [one] { $usual } материал
      [few] { $usual } материала
      [many] { $usual } материалов
     *[other] { $usual } материала
  }.

  Проверьте, пожалуйста, работает ли источник и есть ли у него связь с этим ботом.
notice-silence-over =
  ✅ Источник { $source } снова присылает материалы. Перерыв длился { $hours ->
      [1] час
      [one] { $hours } час
      [few] { $hours } часа
      [many] { $hours } часов
     *[other] { $hours } часа
  }.
notice-backlog =
  📥 Источник { $source } прислал старые новости, всего { $count }. Они сохранены и доступны для поиска, но не опубликованы, чтобы не заполонить канал.
notice-many =
  📨 Материал «{ $title }» отправляется читателям этого бота, их { $recipients }. При скорости { $pace } сообщений в секунду последние получат его примерно через { $duration }.
notice-review =
  📝 Источник { $source } прислал материал, который нужно одобрить:

  { $title }
  { $url }
notice-confirm =
  🔴 Срочная новость от источника { $source }. Перед публикацией её нужно подтвердить:

  { $title }
  { $url }
notice-undo =
  ⏳ Этот материал от источника { $source } вот-вот будет опубликован:

  { $title }
  { $url }
notice-unpinned =
  ⚠️ Не удалось закрепить этот пост в канале { $channel }:

  { $title }
  { $post }

  Ответ Telegram: { $reason }
notice-released =
  ✅ Отправлено в публикацию ({ $by }): { $title }
notice-scheduled =
  🕒 Запланировано ({ $by }): { $title }
notice-confirmed =
  ✅ Подтверждено ({ $by }): { $title }
notice-rejected =
  ❌ Отклонено ({ $by }): { $title }
notice-cancelled =
  ❌ Отменено ({ $by }): { $title }
notice-posted =
  ✅ Опубликовано: { $title }
  { $post }
notice-too-late =
  ⌛ Отменять уже поздно: { $title }
notice-withdrawn =
  ↩️ Отозвано источником: { $title }
notice-released-backlog =
  ✅ Старые новости источника { $source } отправлены в публикацию ({ $by }), всего { $count }.
notice-callback =
  ⚠️ Источнику { $source } целые сутки не удаётся сообщить, что стало с его материалами.

  Последний ответ: { $reason }
  Проверьте, пожалуйста, callback_url в файле newsroom.
notice-subscription =
  ⚠️ Из ленты источника { $source } не приходит ничего нового: её хаб не подтвердил подписку.

  Последний ответ: { $reason }
  Бот повторит запрос в течение часа.
notice-resolved =
  ✅ Нашлось: этот пост есть в канале { $channel }, в одном экземпляре. Решать больше нечего.

  { $title }
  { $post }
notice-resolved-absent =
  ✅ Выяснилось: этого поста нет в канале { $channel }. Сейчас он будет отправлен, если только материал не отозван.

  { $title }
notice-retried =
  🔁 Новая попытка в канале { $channel } ({ $by }):

  { $title }
notice-absent =
  ✅ { $by } сообщает: этого отозванного материала нет в канале { $channel }.

  { $title }
notice-there =
  ✅ { $by } сообщает: этот пост есть в канале { $channel }. Теперь он будет изменяться и отзываться вместе со своим материалом.

  { $title }
  { $post }
notice-assumed =
  ✅ { $by } сообщает: этот пост есть в канале { $channel }. Без ссылки на сообщение его нельзя отсюда ни изменить, ни отозвать.

  { $title }
notice-dropped =
  🗑 Решение ({ $by }): с этим постом в канале { $channel } больше ничего не делать.

  { $title }
button-backlog = Опубликовать их
button-publish = Опубликовать
button-title = Изменить заголовок
button-summary = Изменить анонс
button-schedule = Запланировать
button-reject = Отклонить
button-confirm = Подтвердить
button-cancel = Отменить

## Why a channel takes no posts, and what the bot may do there

trouble-lacking = Боту не хватает прав: { $rights }. Выдайте их, пожалуйста, в списке администраторов.
trouble-gone =
  Бота больше нет в канале, или самого канала больше нет. Ответ Telegram: { $reason }
  Снова назначьте бота администратором этого канала.
trouble-refused =
  Ответ Telegram: { $reason }
  Проверьте, пожалуйста, что бот — администратор канала и может публиковать, изменять и удалять сообщения.
right-post = публикация сообщений
right-edit = редактирование сообщений
right-delete = удаление сообщений
right-pin = закрепление сообщений

## What a button answers

button-unknown = Эта кнопка больше не работает.
button-not-allowed = Это решает только редакция, каждый в рамках своей роли.
release-begun = Новости публикуются, начиная с самых старых.

## Reasons in our own words

reason-no-post = эта версия Tidings не может сделать из материала пост
reason-ended = программа завершилась до ответа Telegram
reason-no-message = в ответе Telegram не указано сообщение
reason-may-not-post = у бота нет права публиковать там
reason-not-member = бот не состоит в чате
reason-first-message = неизвестно ни одно более раннее сообщение канала
reason-alike = пост ничем не отличается от других сообщений
reason-protected = контент канала защищён
reason-unreachable = нет соединения с Telegram ({ $detail })
reason-broken = соединение прервалось ({ $detail })
reason-foreign = ответ с кодом { $detail }, и он не от Telegram
reason-late = ответ не пришёл вовремя
reason-no-pace = Redis не сообщает, когда можно обращаться к Telegram
reason-closed = запросы больше не отправляются
reason-given-up = запрос отменён, не дождавшись своей очереди
reason-unexpected = непредвиденная ошибка

## What the admins decide on

review-heading = 👇 Пост для { $channels }:
review-rule = Задержано по правилу: { $rule }
review-said-yes = Одобрено: { $by }.
review-alone = Подтвердить должен другой администратор. Но других нет, поэтому засчитывается и ваше собственное второе «да».
review-due = Время публикации: { $time }
review-sounds = 🔔 Посты со звуком сегодня в канале { $channel }: { $used } из { $budget }
review-outdated = 🔁 Ниже есть новое об этом материале: { $title }
review-published = Отправлено в публикацию.
review-rejected = Отклонено: материал не будет опубликован.
review-cancelled = Отменено: материал не будет опубликован.
review-scheduled = Время публикации: { $time }
review-needs-second = Принято. Теперь материал должен подтвердить другой администратор.
review-self = Вы уже одобрили этот материал: подтвердить его должен другой администратор.
review-changed = С тех пор материал изменился. Посмотрите, пожалуйста, новый предпросмотр ниже.
review-withdrawn = Источник отозвал этот материал.
review-was-released = Материал уже отправлен в публикацию ({ $by }).
review-was-scheduled = Публикация уже запланирована ({ $by }).
review-was-confirmed = Материал уже подтверждён ({ $by }).
review-was-approved = Материал уже одобрен ({ $by }); теперь его нужно подтвердить.
review-was-rejected = Материал уже отклонён ({ $by }).
review-was-cancelled = Публикация уже отменена ({ $by }).
review-too-late = Слишком поздно: материал публикуется или уже опубликован.
review-ask-title = Каким должен быть заголовок? Пришлите новый в ответ или отправьте /cancel для отмены. Сейчас он такой:
review-ask-summary = Каким должен быть анонс? Пришлите новый в ответ или отправьте /cancel для отмены. Сейчас он такой:
review-ask-time =
  Когда это опубликовать ({ $zone })? Пришлите время в ответ или отправьте /cancel для отмены: { $title }

  Например: 18:30, завтра 7:00, пятница 9:00, 26.11. 18:30, 2026-11-26 18:30, 2h, 30m
review-edited = Изменено. Новый предпросмотр сейчас придёт.
review-empty = Здесь нет текста. Пришлите в ответ слова, которые должны там стоять, или отправьте /cancel для отмены.
review-long =
  Это { $length ->
      [one] { $length } символ
      [few] { $length } символа
      [many] { $length } символов
     *[other] { $length } символа
  }, а в заголовок помещается не больше { $max }. Пришлите вариант покороче или отправьте /cancel для отмены.
review-time-unclear = Не удалось разобрать время. Ответьте, например, 18:30, завтра 7:00, 26.11. 18:30 или 2h — либо отправьте /cancel для отмены.
review-time-past = Это время уже прошло. Пришлите то, которое ещё впереди, или отправьте /cancel для отмены.
review-time-far = До этого времени больше года. Пришлите более раннее или отправьте /cancel для отмены.
review-no-answer = Хорошо, всё остаётся как есть.

## How things stand

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] Нет постов, ожидающих отправки
    [one] { $count } пост ждёт отправки
    [few] { $count } поста ждут отправки
    [many] { $count } постов ждут отправки
   *[other] { $count } поста ждут отправки
  }
status-paused = ⏸ Пауза, окончание: { $time }. Причина: { $reason }
status-sounds = 🔔 Посты со звуком сегодня: { $used } из { $budget }
status-sounds-unlimited = 🔔 Посты со звуком сегодня: { $used }
status-last = Последний пост: { $title } { $link }
status-no-post = Постов пока нет
status-held = { $count ->
    [0] 📝 Нет материалов, ожидающих решения
    [one] 📝 { $count } материал ждёт решения
    [few] 📝 { $count } материала ждут решения
    [many] 📝 { $count } материалов ждут решения
   *[other] 📝 { $count } материала ждут решения
  }

## What could not be sent or taken back, and what nobody knows

button-retry = Повторить попытку
button-send-again = Отправить снова
button-there = Пост там есть
button-mark-sent = Считать отправленным
button-absent = Поста там нет
button-gone = Удалено вручную
button-drop = Ничего не делать
dead-empty = Всё на своих местах: решать нечего.
dead-more = …и ещё { $count }. Сначала примите решение по этим, затем отправьте /dead ещё раз.
dead-failed =
  ❌ { $title }
  { $channel } · { $since }

  Telegram не принял этот пост: { $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  { $channel } · { $since }

  Неизвестно, вышел ли пост: при отправке не пришло ясного ответа ({ $reason }). Загляните, пожалуйста, в канал.
  { $link }
dead-looking =
  🔍 { $title }
  { $channel } · { $since }

  При отправке не пришло ясного ответа ({ $reason }). Бот ещё ищет этот пост и спросит вас, если сам не найдёт ответа.
  { $link }
dead-ghost =
  👻 { $title }
  { $channel } · { $since }

  Материал отозван, и неизвестно, есть ли пост в канале ({ $reason }). Проверьте, пожалуйста; по ссылке на сообщение бот его уберёт.
  { $link }
dead-stuck =
  ⛔ { $title }
  { $channel } · { $since }

  Материал отозван, но Telegram не даёт ни удалить, ни изменить пост: { $reason }
  Удалите его, пожалуйста, вручную.
  { $link }
dead-ask-link =
  { $title }

  Пришлите в ответ ссылку на сообщение: нажмите на него в канале (в альбоме — на первую картинку) и выберите «Копировать ссылку». Тогда пост можно будет потом изменить или отозвать. Если ссылки нет, ответьте «-».
dead-no-such-link = Это не ссылка на сообщение. Она выглядит так: https://t.me/name/123 или https://t.me/c/1234567890/123. Нажмите на сообщение в канале и выберите «Копировать ссылку». Если ссылки нет, ответьте «-».
dead-foreign-link = Эта ссылка ведёт в другой чат. Пришлите ссылку на сообщение в канале { $channel } или «-», если её нет.
dead-no-such-message = В канале { $channel } такого сообщения нет или больше нет. Проверьте ссылку ещё раз или ответьте «-», если её нет.
dead-taken-link = Это сообщение — пост другого материала. Пришлите ссылку на сообщение этого материала или «-», если её нет.
dead-linkless = Материал отозван: без ссылки бот не может убрать его пост. Пришлите ссылку или удалите пост вручную и нажмите «Поста там нет».
dead-no-link = нет ссылки
dead-late = Решать здесь больше нечего: вопрос уже закрыт.

## What the admins write to the readers

broadcast-nobody = У этого бота пока нет читателей: писать некому.
broadcast-whom = 📣 Кто должен получить сообщение?
broadcast-all = Все читатели: { $count }
broadcast-by-topics = Подписанные на тему
broadcast-topics = Нажмите на темы, подписчики которых должны его получить. Кто подписан на несколько, получит его один раз. Читателей: { $count }
broadcast-next = Дальше: { $count } ▸
broadcast-drop = Не отправлять
broadcast-dropped = Хорошо: ничего не отправлено.
broadcast-ask = Пришлите сообщение. Оно уйдёт таким, каким вы его напишете: с жирным шрифтом, ссылками и переносами строк. Не больше { $max } символов.
broadcast-long = Символов: { $length }, а в сообщение помещается { $max }. Пришлите текст короче.
broadcast-refused =
  Telegram не принимает это сообщение: { $reason }
  Пришлите другое.
broadcast-preview = 👆 Вот что получат читатели.
broadcast-estimate = 👥 Читателей: { $count }. При скорости { $pace } сообщений в секунду это займёт примерно { $duration }. Кто остановил или заблокировал бота, ничего не получит.
broadcast-price = ⭐ Это стоит примерно { $price } звёзд с баланса бота: десятая часть звезды за каждое сообщение сверх первых 30 в секунду. Платная рассылка должна быть включена у @BotFather.
broadcast-confirm = Чтобы отправить, напишите число читателей: { $number }
broadcast-wrong = Это не то число, поэтому ничего не отправлено.
broadcast-free = Бесплатно: примерно { $duration }
broadcast-paid = Примерно за ⭐ { $price }: примерно { $duration }
broadcast-known = Сегодня это сообщение уже отправлено этим читателям или как раз отправляется. Второй раз оно не уйдёт.
broadcast-running = 📣 Сообщение отправляется
broadcast-paused = ⏸️ Отправка приостановлена
broadcast-stopped = ⏹️ Отправка прекращена
broadcast-done = ✅ Сообщение разослано
broadcast-counts =
  Отправлено: { $sent }
  Отклонено Telegram: { $refused }
  Неизвестно, повторно не отправляется: { $uncertain }
  Пропущено (остановили, заблокировали или удалили аккаунт): { $skipped }
  Осталось: { $left }
broadcast-time-left = ⏳ Осталось примерно { $duration }
broadcast-took = 🕒 Заняло { $duration }
broadcast-pause = ⏸️ Пауза
broadcast-resume = ▶️ Продолжить
broadcast-stop = ⏹️ Прекратить совсем
broadcast-over = Отправка уже закончена.

## Writing articles

draft-list-title = Черновики
draft-list = Открытых черновиков: { $count }. Продолжите один из них или начните новый.
draft-button-new = ➕ Новый черновик
draft-ask-new =
  Пришлите то, из чего сделать материал, или отправьте /cancel для отмены:

  🔗 ссылку: заголовок, анонс и картинка берутся со страницы
  ✍️ текст: первая строка станет заголовком
  🖼 фото или альбом с подписью
  ↪️ пересланное сообщение
draft-unreadable = Материал можно сделать из ссылки, текста, фото или пересланного сообщения с ними. Пришлите что-нибудь из этого или отправьте /cancel для отмены.
draft-page-insecure = { $host } показывает эту страницу без шифрования. Я открываю только адреса, которые начинаются с https://.
draft-page-private = { $host } — не публичный адрес, поэтому я его не открываю.
draft-page-unreachable = Адрес { $host } недоступен или слишком долго не отвечает.
draft-page-status = { $host } отвечает ошибкой ({ $status }).
draft-page-other = То, что присылает { $host }, — не страница, которую можно прочесть.
draft-page-instead = Вместо этого можно просто прислать мне текст или отправить /cancel для отмены.
draft-untitled = Заголовка пока нет
draft-needs-title = Чтобы опубликовать, нужен заголовок.
draft-topics = Темы: { $topics }
draft-nothing = нет
draft-channels = Каналы: { $channels }
draft-channels-routed = Каналы по вашим маршрутам: { $channels }
draft-no-channel = Материал пока не идёт ни в один канал: выберите, пожалуйста, хотя бы один.
draft-template = Шаблон: { $template }
draft-template-usual = Как принято в каждом канале
draft-is-silent = 🔕 Без звука
draft-is-loud = 🔔 Со звуком, если он включён в канале
draft-at-once = 🕒 Сразу, как только вы опубликуете
draft-at = 🕒 { $time }
draft-at-past = ⚠️ Это время уже прошло: { $time }
draft-length = 📏 { $channels }: { $length }/{ $limit }
draft-more = ещё { $count }
draft-looks = { $from }–{ $to } из { $count }
draft-changed = ✏️ Изменено ({ $by }): { $what }
draft-stands = ⚠️ Эта страница уже опубликована: { $title } { $link }
draft-button-title = Заголовок
draft-button-summary = Анонс
draft-button-text = Текст
draft-button-picture = Картинка
draft-button-topics = Темы
draft-button-channels = Каналы
draft-button-template = Шаблон
draft-button-silent = 🔕 Без звука
draft-button-loud = 🔔 Со звуком
draft-button-at = ✅ Опубликовать в это время
draft-button-discard = 🗑 Удалить
draft-button-discard-now = Да, удалить
draft-button-without = Без этого
draft-button-once = Без времени: сразу
draft-button-release = Всё равно опубликовать
draft-by-routes = По маршрутам
draft-other-day = ‹ Другой день
draft-other-hour = ‹ Другой час
draft-ask-title = Пришлите новый заголовок. Нынешний можно скопировать нажатием:
draft-ask-summary = Пришлите новый анонс. Какая его часть видна, решает шаблон.
draft-ask-text = Пришлите новый текст. Жирный шрифт, ссылки и прочее сохранятся.
draft-ask-picture = Пришлите фото, альбом или адрес картинки, который начинается с https://, — вместо того, что есть. Картинок сейчас: { $count }; помещается: { $max }.
draft-choose-topics = Нажмите на тему, чтобы добавить её к материалу или убрать.
draft-no-topics = В этой редакции пока нет тем.
draft-topic-ruled = Эта тема добавлена по правилам редакции: здесь её не убрать.
draft-choose-channels = Нажмите на каналы, в которые должен пойти материал.
draft-choose-template = Как написать пост?
draft-choose-day = В какой день? Время можно и написать, например 18:30, завтра 7:30 или 26.11. 18:30. Часовой пояс: { $zone }; изменить его можно в /settings.
draft-choose-hour = В котором часу?
draft-choose-minute = В какую минуту?
draft-ask-discard = Удалить этот черновик насовсем?
draft-no-picture = Эту картинку использовать нельзя. Пришлите фото или адрес картинки, который начинается с https://, либо нажмите «Назад».
draft-not-taken = Ваш вариант не принят. Посмотрите, что там сейчас, и пришлите его ещё раз, если он должен занять это место.
draft-look-again = Ничего не сделано. Посмотрите, пожалуйста, как там сейчас.
draft-gone = Этого черновика больше нет: черновики хранятся 30 дней.
draft-further-down = Этот черновик продолжается ниже, в более новом сообщении. Его покажет и /post.
draft-closed = Черновик уже опубликован или удалён ({ $by }).
draft-time-past = Это время уже прошло. Выберите, пожалуйста, другое.
draft-scheduled = Запланировано.
draft-discarded = Удалено.
draft-discarded-by = Удалено ({ $by }).
draft-published-by = Отправлено в публикацию ({ $by }).
draft-posted = ✅ { $channel }: { $link }
draft-waiting = ⏳ { $channel }: { $why }
draft-goes-out = выйдет { $time }
draft-waits = уже в пути
draft-quiet = тихие часы до { $time }
draft-paused = пауза до { $time } ({ $reason })
draft-unknown = ❔ { $channel }: пока неизвестно, вышел ли пост
draft-failed = ❌ { $channel }: { $reason } (/dead)
draft-dropped = 🚫 { $channel }: решено не отправлять
draft-retracted = 🚫 { $channel }: отозвано
draft-withdrawn = С тех пор материал отозван.
draft-held-duplicate = Об этом уже есть материал, поэтому пост не вышел: { $title } { $link }
draft-held-confirm = Это срочная новость: сначала её должен подтвердить кто-то ещё из редакции.
draft-held-rejected = Материал отклонён и опубликован не будет.

## Finding articles: search, the newest, stories, what readers keep

search-usage =
  Что вы ищете? Просто напишите или используйте /search:

  /search мост
  /search "городской совет" -аренда
  /search паводок topic:погода from:2026-11-01
  /search футбол на прошлой неделе

  Кавычки держат слова вместе, минус исключает слово, а = находит именно эту форму.
search-count = { $count ->
    [one] Найден { $count } материал
    [few] Найдено { $count } материала
    [many] Найдено { $count } материалов
   *[other] Найдено { $count } материала
  }
search-count-more = Найдено больше { $count } материалов
search-similar = В конце списка — лишь похожее.
search-only-similar = Точных совпадений нет. Вот похожее:
search-nothing = Ничего не нашлось. Попробуйте меньше слов или другие слова.
search-nearest = Возможно, вы искали:
search-alert = 🔔 Сообщать о новом
search-alert-added = Готово: вы узнаете о каждом новом материале по запросу { $query }.
search-alert-known = Такое оповещение у вас уже есть.
search-alert-full = Оповещений уже { $max } — это максимум. Сначала удалите одно в /alerts.
search-anew = Это сообщение слишком старое, его кнопки уже не работают. Повторите, пожалуйста, поиск.
search-only-unwanted = Вы указали только то, чего не хотите. Добавьте, пожалуйста, слово, которое нужно искать.
search-long = Запрос слишком длинный. Попробуйте несколько слов.
search-no-topic = Темы «{ $name }» нет. Все темы — в /topics.
search-near-topic = Темы «{ $name }» нет. Может быть, одна из этих?
search-no-source = Источника «{ $name }» нет. Есть такие: { $sources }.
search-bad-date = Не удалось понять, какой это день: { $date }. Напишите, например, 25.11.2026, 2026-11-25, вчера или "на прошлой неделе".
search-wrong-order = Первый день позже последнего. Поменяйте местами from: и to:.
search-today = сегодня
search-yesterday = вчера
search-this-week = на этой неделе, за эту неделю, эта неделя, эту неделю
search-last-week = на прошлой неделе, за прошлую неделю, прошлая неделя, прошлую неделю
search-last-month = в прошлом месяце, за прошлый месяц, прошлый месяц
inline-nothing = Ничего не нашлось. Открыть бота
latest-heading-topic = Последнее по теме «{ $topic }»
latest-none-topic = По теме «{ $topic }» пока ничего нет.
latest-no-topic = Темы «{ $name }» нет. Все темы — в /topics.
latest-near-topic = Темы «{ $name }» нет. Может быть, одна из этих?
latest-newer = ◀ Новее
latest-older = Раньше ▶
story-heading = Текущие сюжеты
story-none = Сейчас текущих сюжетов нет.
story-not-found = Сюжета по запросу { $words } нет. Вот текущие сюжеты:
story-which = Какой сюжет вы имеете в виду?
story-articles = { $count ->
    [0] Сейчас в этом сюжете нет ничего нового.
    [one] { $count } материал
    [few] { $count } материала
    [many] { $count } материалов
   *[other] { $count } материала
  }
story-over = Этот сюжет завершён.
story-follow = Следить за сюжетом
story-unfollow = Больше не следить
story-unmute = 🔔 Снова включить
story-all = Все сюжеты
story-followed = Вы следите за этим сюжетом: продолжение будет приходить сразу.
story-unfollowed = Вы больше не следите за этим сюжетом.
story-muted = По этому сюжету больше ничего не придёт.
story-unmuted = Этот сюжет снова включён.
saved-heading = Что вы сохранили
saved-none = Вы пока ничего не сохранили. Нажмите «Сохранить» под материалом, и он появится здесь.
saved-gone = Этого материала больше нет.
saved-remind-at = ⏰ { $time }
saved-removed = Удалено.
saved-when = Когда вам напомнить?
saved-in-hour = Через 1 час
saved-tonight = Сегодня в 20:00
saved-tomorrow = Завтра в 8:00
saved-other = Другое время
saved-no-reminder = Без напоминания
saved-back = Назад
saved-reminded = Я напомню: { $time }
saved-unreminded = Хорошо, без напоминания.
saved-not-there = Этого материала больше нет среди сохранённых.
saved-past = Это время уже прошло. Выберите, пожалуйста, другое.
saved-ask =
  Когда вам напомнить? Пришлите в ответ время ({ $zone }).

  Например: 18:30, завтра 7:00, пятница 9:00, 26.11. 18:30, 2h
saved-ask-short = 18:30, завтра 7:00, 2h…
saved-unclear = Не удалось разобрать время. Ответьте, например, 18:30, завтра 7:00 или 2h.
saved-over = Это время уже прошло. Пришлите, пожалуйста, то, которое ещё впереди.
saved-far = До этого времени больше года. Пришлите, пожалуйста, более раннее.
reminder-due = ⏰ Вы просили напомнить:
reminder-gone = ⏰ Вы просили напомнить о материале. Его больше нет.
reminder-later = Напомнить ещё раз

## One's own data, language, quiet, and when something goes wrong

stop-done = Хорошо: сам я больше ничего не присылаю. Ваши темы, оповещения и сохранённые материалы остаются как есть, а читать и искать здесь можно по-прежнему.
stop-nothing = Сам я ничего не присылаю: вы пока ни о чём не просили.
stop-go-on = Включить снова
stop-over = Я снова пишу вам — так, как вы настроили. Остановить меня можно в любой момент: /stop
stop-again = Остановить
language-choose = На каком языке с вами говорить?
language-app = Как в приложении
language-set = Теперь я говорю с вами по-русски.
language-as-app = Теперь я говорю с вами на языке вашего приложения.
export-caption = Это всё, что о вас хранится.
export-nothing = О вас ничего не хранится, так что и выгружать нечего.
forget-ask = Забыть о вас всё: темы, оповещения, сохранённые материалы и настройки? Отменить это будет нельзя. Если вам нужна только тишина, отправьте /stop.
forget-yes = Да, забыть меня
forget-no = Нет, оставить
forget-done = Готово: о вас здесь ничего не осталось. Сообщения в этом чате — ваши: их можно удалить в Telegram.
forget-kept = Хорошо, всё остаётся как есть.
error-excuse = Что-то пошло не так. Попробуйте, пожалуйста, ещё раз чуть позже.
flood-slow = Слишком много всего сразу. Дайте мне, пожалуйста, несколько секунд и продолжайте.

## Articles that come to readers by themselves

delivered-why = Почему?
delivered-save = 🔖 Сохранить
delivered-saved = ✅ Сохранено
delivered-share = Поделиться
delivered-channel = В канале
delivered-last = Это последнее сообщение на сегодня. Остальное попадёт в ваш дайджест; изменить это можно в /settings.
delivered-because-topic = Вы подписаны на тему «{ $topic }».
delivered-because-alert = Сработало ваше оповещение «{ $query }».
delivered-because-story = Вы следите за сюжетом «{ $story }».
delivered-because-off = Правило, по которому это пришло, уже выключено.
delivered-more = и ещё { $count }
delivered-less = Поменьше такого
delivered-off = Выключить
delivered-story-day = 🔕 Сюжет: на день
delivered-story = 🔕 Сюжет: навсегда
delivered-source-day = 🔕 Источник: на день
delivered-source = 🔕 Источник: навсегда
delivered-back = « Назад
delivered-less-done = Теперь только в вашем дайджесте: { $rules }.
delivered-less-new = Теперь только в вашем дайджесте, { $when }: { $rules }. Подробнее: /digest
delivered-less-story = Вы больше не следите за сюжетом: { $stories }.
delivered-off-done = Выключено: { $rules }.
delivered-story-muted = По этому сюжету больше ничего не придёт. Вернуть его можно в /settings.
delivered-story-muted-day = До завтра по этому сюжету больше ничего не придёт.
delivered-source-muted = От источника { $source } больше ничего не придёт. Вернуть его можно в /settings.
delivered-source-muted-day = До завтра от источника { $source } больше ничего не придёт.
delivered-kept = Сохранено. Материал найдётся в /saved.
delivered-let-go = Убрано из сохранённых.
delivered-save-full = Сохранено материалов: { $max } — это максимум. Сначала уберите что-нибудь в /saved.
delivered-gone = Этот материал отозван или сейчас обновляется.
delivered-old = Это сообщение слишком старое: сведения о том, почему оно пришло, уже не хранятся. Все ваши правила — в /settings.

## Digest

digest-heading = 🗞 Ваш дайджест: { $day }
digest-bundle = { $count ->
    [one] 🌙 За тихие часы пришёл { $count } материал
    [few] 🌙 За тихие часы пришло { $count } материала
    [many] 🌙 За тихие часы пришло { $count } материалов
   *[other] 🌙 За тихие часы пришло { $count } материала
  }
digest-by-alerts = Ваши оповещения
digest-by-stories = Сюжеты, за которыми вы следите
digest-others = (и ещё { $count })
digest-rest = …и ещё { $count } в канале
digest-left = { $count ->
    [one] { $count } материал отсюда пришёл бы отдельно, если бы не ваш дневной лимит.
    [few] { $count } материала отсюда пришли бы отдельно, если бы не ваш дневной лимит.
    [many] { $count } материалов отсюда пришли бы отдельно, если бы не ваш дневной лимит.
   *[other] { $count } материала отсюда пришли бы отдельно, если бы не ваш дневной лимит.
  }
digest-button-settings = ⚙️ Настроить
digest-comes = 🗞 Ваш дайджест приходит { $when } ({ $zone }).
digest-next = Следующий: { $day }.
digest-off =
  🗞 Дайджест — это одно сообщение со всем новым для вас, в удобное вам время. Сейчас он вам не приходит.

  Когда его присылать ({ $zone })?
digest-hint = Другое время можно указать так: /digest 7:45
digest-empty = Вы пока ни на что не подписаны, поэтому он был бы пуст. Выберите что-нибудь в /topics или добавьте слова в /alerts.
digest-stopped = Вы остановили меня командой /stop. Дайджест снова будет приходить, как только вы всё включите: /start
digest-unclear = Не удалось разобрать время. Напишите, например, /digest 7:45 или /digest 20:00. Чтобы получить дайджест сразу, отправьте /digest now.
digest-set = Принято.
digest-set-off = Дайджест больше не будет приходить.
digest-last-day = Один день должен остаться. Чтобы дайджест не приходил совсем, нажмите «Выключить».
digest-nothing = С прошлого дайджеста для вас не появилось ничего нового.
digest-failed = Сейчас не получилось. Попробуйте, пожалуйста, через минуту.
digest-button-daily = Каждый день
digest-button-workdays = С пн по пт
digest-button-off = Выключить
digest-button-now = 📬 Прислать сейчас

## Catching up

catchup-title = ⏪ Главное с { $since }
catchup-empty = С { $since } ничего нового не опубликовано.
catchup-unclear = Не удалось понять, за какой срок. Напишите, например, /catchup 8h, /catchup 30m или /catchup 2d.
catchup-long = Я могу показать не больше 7 последних дней. Напишите, пожалуйста, срок покороче, например /catchup 2d.
catchup-button-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
  }
catchup-button-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
  }

## Topics, alerts and settings

menu-back = ‹ Назад
menu-page = { $page } / { $pages }
when-daily = ежедневно в { $time }
when-workdays = с понедельника по пятницу в { $time }
when-days = { $days } в { $time }
topics-title = Темы
topics-hint = Нажмите на тему, чтобы сразу получать её новости. Нажмите ещё раз, чтобы это изменить.
topics-legend = { $now } сразу · { $digest } в дайджесте
topics-part = Всё или только часть? Нажмите на то, за чем хотите следить.
topics-whole = Всё: { $topic }
topics-empty = Тем для подписки пока нет. Но оповещение всё равно найдёт то, что вам нужно.
topics-to-alerts = 🔔 Оповещения
topics-to-settings = ‹ Настройки
topics-stopped = ⏸️ Я на паузе: ничего не придёт, пока вы не нажмёте «Продолжить» в /settings.
topics-one = Как присылать новости этой темы?
topics-now = Сразу
topics-digest = В дайджесте
topics-off = Не присылать
topics-gone = Этой темы больше нет.
topics-said-now = { $topic }: сразу
topics-said-digest = { $topic }: в дайджесте, { $when }
topics-said-new-digest = { $topic }: в дайджесте. Теперь он приходит { $when }; изменить это можно в /settings.
topics-said-off = { $topic }: выключено
follow-now = ✓ Вы подписаны на тему «{ $topic }»: новости приходят сразу.
follow-digest = 🗞 Вы подписаны на тему «{ $topic }»: новости приходят в дайджесте, { $when }.
follow-off = Вы больше не подписаны на тему «{ $topic }».
follow-undo = ↩︎ Отменить
follow-all = Все темы
follow-near = Возможно, вы имели в виду:
follow-unknown =
  Темы «{ $name }» я не знаю.

  Все темы откроются одним нажатием. А для своих слов есть оповещения: /alerts add и дальше слова.
unfollow-title = Ваши подписки
unfollow-hint = Нажмите на тему, чтобы отписаться от неё.
unfollow-none = Вы не подписаны ни на одну тему.
unfollow-unknown = Среди ваших подписок нет «{ $name }».
unfollow-undo = ↩︎ { $topic }
unfollow-kept = Вы снова подписаны на тему «{ $topic }».
alerts-title = Оповещения по словам
alerts-empty =
  У вас пока нет оповещений. Оповещение сообщает о каждом материале с вашими словами, по всем темам:

  /alerts add мост закрыт — оба слова
  /alerts add "городской совет" -футбол — эти слова рядом и без футбола
alerts-hint = Нажмите на оповещение, чтобы изменить, как оно приходит.
alerts-new = ＋ Новое оповещение
alerts-remove = 🗑️ Удалить
alerts-all = Все оповещения
alerts-gone = Этого оповещения больше нет.
alerts-one = Как присылать то, что найдётся?
alerts-tempo-now = сразу
alerts-tempo-digest = в дайджесте
alerts-added = 🔔 Оповещение включено
alerts-there = 🔔 Ваше оповещение
alerts-matched = { $count ->
    [0] За последние 30 дней ничего не подошло бы. Как только что-то подойдёт, я сообщу.
    [one] За последние 30 дней подошёл бы { $count } материал:
    [few] За последние 30 дней подошли бы { $count } материала:
    [many] За последние 30 дней подошли бы { $count } материалов:
   *[other] За последние 30 дней подошли бы { $count } материала:
  }
alerts-removed = Удалено. Чтобы вернуть, отправьте:
alerts-said-now = Теперь буду присылать сразу.
alerts-said-digest = Теперь в дайджесте, { $when }.
alerts-said-new-digest = Теперь в дайджесте. Он приходит { $when }; изменить это можно в /settings.
alerts-said-off = Удалено.
alerts-ask =
  Какие слова искать?

  мост закрыт — оба слова, в любой форме
  "городской совет" — рядом
  =банк — именно это слово
  -футбол — без этого слова
alerts-placeholder = мост закрыт -футбол
alerts-mistake-empty = Здесь нет слова, которое можно искать. Пришлите, пожалуйста, слово или имя, например: мост закрыт
alerts-mistake-minus = Здесь только то, чего вы не хотите. Добавьте, пожалуйста, слово, которое нужно искать, например: мост -футбол
alerts-mistake-long = Для оповещения это слишком длинный текст. Пришлите, пожалуйста, несколько слов.
alerts-full = Оповещений уже { $max } — это максимум. Сначала удалите одно: /alerts
settings-title = ⚙️ Настройки
settings-more = /privacy расскажет, что я храню, /export пришлёт всё файлом, а /forget всё удалит.
settings-topics = 📰 Темы
settings-alerts = 🔔 Оповещения
settings-digest = 🗞 Дайджест
settings-quiet = 🌙 Тихие часы
settings-limit = 📬 Дневной лимит
settings-zone = 🌍 Часовой пояс
settings-language = 🗣️ Язык
settings-muted = 🔇 Отключено
settings-saved = 🔖 Сохранено
settings-stop = ⏸️ Пауза
settings-go-on = ▶️ Продолжить
settings-is-stopped = ⏸️ Пауза: сам я ничего не присылаю
settings-state-no-topics = 📰 Тем пока нет
settings-state-topics = 📰 Темы: сразу — { $now }, в дайджесте — { $digest }
settings-state-alerts = { $count ->
    [0] 🔔 Оповещений пока нет
    [one] 🔔 { $count } оповещение
    [few] 🔔 { $count } оповещения
    [many] 🔔 { $count } оповещений
   *[other] 🔔 { $count } оповещения
  }
settings-state-no-digest = 🗞 Без дайджеста
settings-state-digest = 🗞 Дайджест: { $when }
settings-state-no-quiet = 🌙 Без тихих часов
settings-state-quiet = 🌙 Тихие часы: { $hours }
settings-state-no-limit = 📬 Без дневного лимита
settings-state-limit = { $count ->
    [one] 📬 Не больше { $count } сообщения в день
    [few] 📬 Не больше { $count } сообщений в день
    [many] 📬 Не больше { $count } сообщений в день
   *[other] 📬 Не больше { $count } сообщения в день
  }
settings-state-zone = 🌍 { $place }, сейчас { $time }
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 Ничего не отключено
   *[other] 🔇 Отключено: { $count }
  }
settings-state-saved = { $count ->
    [0] 🔖 Ничего не сохранено
   *[other] 🔖 Сохранено: { $count }
  }
settings-kept = Сохранено ✓
settings-other = Другое время
settings-quiet-about = То, что приходит в тихие часы, ждёт, а потом вы получаете всё одним сообщением.
settings-quiet-none = Не нужны
settings-quiet-ask = С какого и до какого времени нужна тишина? Например: 22:30-6:45
settings-quiet-unclear = Не удалось разобрать. Пришлите, пожалуйста, время начала и конца, например 22:30-6:45 или с 22 до 6.
settings-limit-about = Столько сообщений в день я могу прислать сам. Остальное попадёт в ваш дайджест.
settings-limit-none = Без лимита
settings-digest-choose = Одно сообщение с главным, в удобное вам время. Выберите время, чтобы получать дайджест.
settings-digest-lost = ⚠️ Часть новостей должна приходить в дайджесте, а он выключен. Выберите время, чтобы его включить.
settings-digest-is-rich = Он приходит с оформлением, заголовками и картинками, если ваше приложение умеет это показывать.
settings-digest-is-plain = Он приходит простым сообщением, которое покажет любое приложение.
settings-digest-make-rich = С оформлением
settings-digest-make-plain = Простым текстом
settings-digest-off = Без дайджеста
settings-digest-ask = Во сколько присылать дайджест? Например: 7:30
settings-digest-unclear = Не удалось разобрать время. Пришлите его, пожалуйста, в таком виде: 7:30 или 19:00.
settings-muted-none = Вы ничего не отключали. Под каждым сообщением, которое приходит, кнопка «Почему?» позволяет отключить его источник или сюжет.
settings-muted-about = Нажмите на строку, чтобы снова получать эти новости.
settings-muted-source = • { $name }: навсегда
settings-muted-source-until = • { $name }: до { $time }
settings-muted-story = • Сюжет «{ $name }»: навсегда
settings-muted-story-until = • Сюжет «{ $name }»: до { $time }
zone-now = { $place }: сейчас { $time }.
zone-is-usual = Это часовой пояс редакции: свой вы не указали.
zone-about = По этому времени приходит дайджест и начинаются тихие часы.
zone-ask-city = ✏️ Город или время
zone-ask-place = 📍 Моя геопозиция
zone-usual = Редакция: { $place }
zone-ask = В каком вы городе? Или который у вас час, например 14:05?
zone-placeholder = Город или время
zone-which = Что из этого?
zone-which-time = Такое время сейчас в этих местах. Какое из них ближе всего к вам?
zone-no-such-time = Сейчас такого времени нет ни в одном месте, которое я знаю. Проверьте, пожалуйста, часы или пришлите город.
zone-unknown = Я не знаю такого места. Пришлите, пожалуйста, ближайший крупный город, свою страну или своё текущее время.
zone-gone = Этого часового пояса больше нет.
zone-ask-location = Поделитесь геопозицией, и я узнаю по ней часовой пояс. Сама геопозиция не сохраняется.
zone-share = 📍 Моя геопозиция
zone-not-now = ✕ Не сейчас
zone-no-location = Не удалось узнать часовой пояс этого места. Пришлите, пожалуйста, город: /settings
zone-not-kept = Ваша геопозиция не сохранена.

## The team and its journal

team-heading = Редакция
team-owner = Владелец
team-editor = Редактор
team-reviewer = Модератор
team-viewer = Наблюдатель
team-line = { $name } — { $role }
team-explained = Наблюдатели видят, как обстоят дела. Модераторы ещё и принимают решения по тому, что ждёт. Редакторы ещё и публикуют, изменяют, отзывают и пишут читателям. Владельцы ещё и управляют командой; они указаны в настройках (ADMIN_IDS).
team-open = Приглашения, которые ещё никто не принял:
team-invitation = { $role }, до { $time }
team-invite = Пригласить
team-ask-role = Что будет разрешено?
team-invited =
  Приглашение ({ $role }). Отправьте эту ссылку одному человеку: она действует один раз, до { $time }.

  { $link }
team-revoked = Приглашение отозвано.
team-late = Это только что изменил кто-то другой.
team-since = { $role } с { $time }, по приглашению: { $by }
team-remove = Удалить
team-remove-sure = Удалить из редакции: { $name }? С этого момента там ничего нельзя будет сделать.
team-removed = { $name } больше не входит в редакцию.
team-joined = Добро пожаловать в редакцию. Ваша роль: { $role }. /help покажет, что вы можете делать.
team-member = Вы уже в редакции ({ $role }). Приглашение остаётся в силе для кого-то другого.
team-void = Это приглашение больше не действует. Попросите, пожалуйста, новое.
team-has-joined = { $name } теперь в редакции ({ $role }).
team-you-are = Ваша роль в редакции теперь: { $role }. /help покажет, что вы можете делать.
team-you-left = Вы больше не входите в редакцию.
journal-heading = Кто что решил
journal-empty = Пока никто ничего не решал.
journal-older = Раньше ›
journal-newest = « Самые новые
journal-server = на сервере
journal-released = опубликовано: { $title }
journal-scheduled = выйдет { $after }: { $title }
journal-confirm = первое «да»: { $title }
journal-confirmed = второе «да»: { $title }
journal-rejected = не опубликовано: { $title }
journal-cancelled = больше не выйдет: { $title }
journal-title = заголовок: { $before } → { $after }
journal-summary = анонс: { $before } → { $after }
journal-published = опубликовано из чата: { $title }
journal-edited = изменено: { $title }
journal-retracted = отозвано: { $title }
journal-pinned = закреплено в { $channel }: { $title }
journal-unpinned = откреплено в { $channel }: { $title }
journal-retried = новая попытка в { $channel }: { $title }
journal-there = отмечено как отправленное в { $channel }: { $title }
journal-dropped = оставлено без отправки в { $channel }: { $title }
journal-backlog = опубликовано из задержанного: { $title }
journal-broadcast = написано читателям: { $title }
journal-paused = сообщение читателям приостановлено
journal-resumed = сообщение читателям продолжено
journal-stopped = сообщение читателям остановлено окончательно
journal-invited = приглашение: { $after }
journal-revoked = приглашение отозвано: { $before }
journal-joined = вступление: { $after }
journal-role = { $title }: { $before } → { $after }
journal-removed = удаление: { $title } ({ $before })

## What was counted, in charts and in words

chart-posts = { $count ->
    [one] { $count } пост
    [few] { $count } поста
    [many] { $count } постов
   *[other] { $count } поста
  }
chart-posts-busiest = { $count ->
    [one] { $count } пост, чаще всего: { $time }
    [few] { $count } поста, чаще всего: { $time }
    [many] { $count } постов, чаще всего: { $time }
   *[other] { $count } поста, чаще всего: { $time }
  }
chart-by-day = Посты по дням
chart-by-week = Посты по неделям
chart-by-hour = По дням недели и часам
chart-reactions = { $count ->
    [one] { $count } реакция, из них { $share } — на один пост
    [few] { $count } реакции, из них { $share } — на один пост
    [many] { $count } реакций, из них { $share } — на один пост
   *[other] { $count } реакции, из них { $share } — на один пост
  }
chart-clicks = { $count ->
    [one] { $count } переход
    [few] { $count } перехода
    [many] { $count } переходов
   *[other] { $count } перехода
  }
chart-readers-same = { $now ->
    [one] { $now } читатель, столько же, сколько раньше
    [few] { $now } читателя, столько же, сколько раньше
    [many] { $now } читателей, столько же, сколько раньше
   *[other] { $now } читателя, столько же, сколько раньше
  }
chart-readers-more = { $now ->
    [one] { $now } читатель, на { $change } больше, чем раньше
    [few] { $now } читателя, на { $change } больше, чем раньше
    [many] { $now } читателей, на { $change } больше, чем раньше
   *[other] { $now } читателя, на { $change } больше, чем раньше
  }
chart-readers-fewer = { $now ->
    [one] { $now } читатель, на { $change } меньше, чем раньше
    [few] { $now } читателя, на { $change } меньше, чем раньше
    [many] { $now } читателей, на { $change } меньше, чем раньше
   *[other] { $now } читателя, на { $change } меньше, чем раньше
  }
chart-gained = пришли: { $count }
chart-lost = ушли: { $count }
chart-net = баланс
chart-topics-one = Больше всего постов и читателей: { $topic }
chart-topics-both = Больше всего постов: { $posted }. Больше всего читателей: { $read }
chart-topics-posted = Больше всего постов: { $topic }
chart-topics-read = Больше всего читателей: { $topic }
chart-topics-posts = Посты
chart-topics-readers = Читатели
chart-digests = Дайджесты: отправлено { $sent }; открыто ссылок из них: { $opened }
chart-digests-sent = отправлено
chart-digests-opened = открыто ссылок из них
chart-delivery = Половина постов — за { $half }, 99 из 100 — за { $most }
chart-delivery-about = От приёма материала до поста
chart-delivery-slowest = дольше всего: { $duration }
chart-quiet = { $share } сообщений ждало конца тихих часов
chart-quiet-all = все сообщения читателям
chart-quiet-waited = ждали
chart-name-posts = посты
chart-name-reactions = реакции
chart-name-readers = читатели
chart-name-topics = темы
chart-name-digests = дайджесты
chart-name-delivery = время доставки
chart-name-quiet = тихие часы
stats-searches = Поиски: { $count }, ничего не найдено: { $without }
stats-missing = Пока нет данных: { $charts }
stats-nothing = За эти дни данных пока нет.
stats-failed = Графики нарисовать не удалось; причина записана в журнале работы бота. Вот цифры:
stats-choose = Другие дни или другие цвета?
stats-busy = Графики уже рисуются. Подождите, пожалуйста, немного.
stats-dark = 🌙 Тёмные
stats-light = ☀️ Светлые
stats-unclear = Не удалось разобрать: «{ $word }».
stats-usage = Отправьте просто /stats или добавьте: 7d, 30d, 90d или 365d, topic:имя, channel:@имя, dark или light. Например: /stats { $example }
stats-no-topic = Темы «{ $topic }» нет. Есть: { $topics }
stats-no-channel = Канала «{ $channel }» нет. Есть: { $channels }

## The newsroom in the chat: what is out, and what waits

desk-which =
  Какой материал? Перешлите мне, пожалуйста, его пост или пришлите в ответ ссылку на пост либо адрес материала.

  В следующий раз можно сразу ответить на пост командой { $command } или написать ссылку после неё.
desk-hidden = Из этой пересылки не видно, откуда она. Пришлите, пожалуйста, в ответ ссылку на пост или адрес материала.
desk-foreign = Это сообщение не из каналов этой редакции.
desk-unknown = Такой материал мне неизвестен: сообщение чужое или слишком старое. Подойдёт и адрес страницы материала.
desk-in = В канале { $channel }: { $link }
desk-nowhere = Сейчас материала нет ни в одном канале.
desk-leave = Оставить как есть
desk-left = Хорошо: всё остаётся как есть.
desk-over = Это уже решено или ждало слишком долго.
desk-changed = Тем временем источник изменил этот материал.
desk-changed-by = Тем временем материал изменён ({ $by }).
edit-title = Заголовок
edit-summary = Анонс
edit-body = Текст
edit-ours = Слова редакции, пока источник их не изменит: { $names }
edit-which = Что изменить?
edit-undo = ↩ Слова источника: { $name }
edit-undone = Слова источника возвращены.
edit-ask = { $name }: пришлите новый вариант в ответ или отправьте /cancel для отмены. Сейчас там:
edit-preview = 👆 Так это будет выглядеть.
edit-do = Изменить
edit-again = Написать заново
edit-done = ✅ Изменено ({ $by }): в каждом посте и в том, что получили читатели.
edit-to-confirm = Материал ждёт второго одобрения именно этих слов. Сначала подтвердите или отклоните его.
edit-closed = Текст этого материала только для участников: здесь можно изменить заголовок и анонс.
retract-readers = { $count ->
    [one] Материал есть или вот-вот будет у { $count } читателя этого бота.
    [few] Материал есть или вот-вот будет у { $count } читателей этого бота.
    [many] Материал есть или вот-вот будет у { $count } читателей этого бота.
   *[other] Материал есть или вот-вот будет у { $count } читателя этого бота.
  }
retract-ask = Отозвать его отовсюду?
retract-why = Можно указать и причину: ответьте одной фразой для журнала.
retract-reason = Для журнала: { $reason }
retract-do = Отозвать
retract-done =
  ↩️ Материал отозван ({ $by }). Посты удаляются; вместо тех, что старше 48 часов, появляется уведомление.

  Что бы ни прислал источник, это сохраняется и не публикуется. Если материал вернуть, он выйдет новым постом.
retract-back = Вернуть
retract-brought = ✅ Материал возвращён ({ $by }). Он публикуется заново; уведомление, стоявшее вместо него, снова становится постом.
pin-pinned = 📌 Пост закрепляется в канале { $channel } и остаётся там, пока его не открепят или не сменит другой.
pin-unpinned = Пост открепляется в канале { $channel }.
pin-do = 📌 Закрепить: { $channel }
pin-undo = Открепить: { $channel }
pin-lacking = У бота нет права закреплять сообщения в канале { $channel }. Разрешите это, пожалуйста, в списке администраторов.
story-of = Сюжет: { $story }
story-of-none = Материал не относится ни к одному сюжету.
story-for-readers = Сюжет глазами читателей
queue-scheduled = 🗓 Запланировано
queue-waiting = ⏳ Ждёт
queue-review = 📝 На проверке
queue-unknown = ❓ Неизвестно
queue-failed = ⚠️ Не отправлено
queue-empty = Здесь ничего нет.
queue-embargo = 🔒 Источник просит не публиковать до: { $time }.
queue-paused = ⏸ { $channel }: пауза до { $time }. Причина: { $reason }
queue-quiet = 🌙 { $channel }: тихие часы до { $time }
queue-turn = { $channel }: выйдет, как только подойдёт очередь.
queue-to-review = Нужно одобрение.
queue-to-confirm = 🔴 Нужно второе одобрение.
queue-looking = идёт поиск
queue-now = Опубликовать сейчас
queue-time = Другое время
queue-drop = Не публиковать
queue-see = 👁 Показать пост
queue-gone = Это уже не ждёт.
queue-goes = Выходит сейчас.
queue-sooner = Источник просит не публиковать до: { $time }. Пришлите в ответ более позднее время или отправьте /cancel для отмены.

## The weekly letter

notice-weekly = 📬 Неделя с { $from } по { $to }
weekly-posts = Посты: { $count } (неделей раньше: { $before })
weekly-withdrawn = Отозвано: { $count }
weekly-slowest = Самый медленный вышел в канале через { $duration }.
weekly-top = Больше всего реакций:
weekly-readers = Читатели бота: { $now } (+{ $gained } −{ $lost })
weekly-digests = Отправлено дайджестов: { $sent }, открыто ссылок: { $opened }
weekly-missed = Искали и не нашли:
weekly-asleep = Источники, которые ничего не прислали: { $sources }
weekly-failures = Посты, которые ждут решения: { $count } — /dead
weekly-well = Ничто не ждёт решения.
