### Chinese (simplified). Readers and admins are addressed with the polite “您”.

## What the bot says to readers

start =
  您好！本机器人为您送上 { $channel } 的新闻。

  直接发来一个词，我就为您查找相关文章。发送 /latest 查看最新帖子，发送 /help 了解我的其他功能，发送 /privacy 查看我了解您的哪些信息。
start-topics = 您想关注哪些内容？请点按话题；以后随时可以用 /topics 添加更多。
start-skip = 跳过
start-skipped = 好的，我不会主动发送任何内容。想关注什么时，发送 /topics 即可。
start-how-often = 您已关注“{ $topic }”。希望多久收到一次相关新闻？
start-at-once = 立即
start-daily = 每天 { $time } 一次
start-not-now = 暂时不用
start-quiet = 夜间需要免打扰吗？其间的新闻会等到早上再送达。
start-no-quiet = 不设免打扰
start-done = 设置完成！以后可用 /settings 更改设置，用 /topics 添加话题，用 /stop 随时停止。
start-stopped = 欢迎回来！您此前用 /stop 停止了推送，因此目前我不会主动发送任何内容。您的设置都还保留着。
start-save = 已收藏。文章在下面，以后可用 /saved 再次找到：
start-save-full = 您已收藏 { $max } 篇文章，没有空位了：请先在 /saved 中删除一些。这篇文章如下：
start-story = 目前为止的报道
start-more = 这组连续报道暂无其他文章。这篇文章如下：
start-gone = 这篇文章已不存在。
start-unsettled = 这篇文章正在修改中，请过一分钟再试。
help =
  我能做这些：

  /latest – 最新帖子，也可按话题查看，如 /latest 天气
  /search – 查找文章；直接发来一个词也可以
  /catchup – 近来的要闻，如 /catchup 8h
  /story – 正在进行的连续报道

  /topics – 可以关注的话题
  /follow – 关注话题，如 /follow 天气
  /unfollow – 取消关注
  /alerts – 出现您关心的词时通知您
  /digest – 在您选定的时间，一次看完所有新闻
  /saved – 您的收藏和提醒

  /settings – 免打扰、时区等设置
  /language – 切换语言
  /stop – 不再主动发送任何内容
  /privacy – 存储了您的哪些信息
  /export – 将这些信息以文件形式发给您
  /forget – 删除所有这些信息
  /help – 本说明

  所有帖子都在 { $channel } 中。
help-team = 编辑部命令：
help-command = /{ $command } – { $what }
latest-title = 最新帖子
latest-empty = 还没有发布任何内容，请稍后再来。
privacy =
  只要您没有设置任何内容，我就不存储您的任何信息。我只保存您设置的内容，别无其他：

  • 本聊天的 ID 和您的设置：话题、关键词、连续报道、语言、时区、时间
  • 您收藏的文章及其提醒
  • 保存 30 天：曾向您发送哪些文章
  • 最多保存 1 小时：我向您提出的问题，以及您的回答

  不记录姓名，不记录消息，也不记录您读过什么。您发来的位置不会保存。如果您的账号被删除，30 天后我会忘记所有信息。

  /export – 将所有信息以文件形式发给您
  /forget – 立即删除所有信息

  Telegram 自身另有隐私政策：https://telegram.org/privacy
privacy-sealed = 您的设置以加密形式保存。

## The command menu

command-start = 开始使用
command-latest = 最新帖子
command-search = 查找文章
command-topics = 选择话题
command-alerts = 您关心的关键词
command-digest = 一条消息看完您的新闻
command-catchup = 近来的要闻
command-saved = 您的收藏
command-story = 正在进行的连续报道
command-settings = 所有设置
command-follow = 关注话题
command-unfollow = 取消关注话题
command-language = 选择语言
command-help = 本机器人的功能
command-privacy = 存储了您的哪些信息
command-export = 导出您的数据
command-stop = 停止推送，保留设置
command-forget = 删除您的所有数据
command-status = 各频道的状态
command-dead = 未能发送或撤回的内容
command-queue = 等待发布的内容及原因
command-edit = 修改帖子的内容
command-retract = 撤回帖子
command-pin = 置顶帖子或取消置顶
command-post = 撰写稿件
command-broadcast = 给读者发消息
command-team = 编辑部的成员
command-journal = 谁作了什么决定
command-stats = 发布、阅读和回应的图表
command-cancel = 不作回答，结束提问

## The words around an article

post-correction = 更正：
post-withdrawn = 本文已撤回。
post-members = 🔒 会员专享
post-paid = 🔒 订阅者专享
post-read-more = 阅读全文
post-updated = 更新于 { $time }
post-reading-time = 阅读约需 { $minutes } 分钟
post-byline = 作者：{ $names }
post-kicker-breaking = 🔴 突发
post-kicker-live = 🔴 实时更新
post-kicker-analysis = 分析
post-kicker-opinion = 观点
post-follow = 关注：{ $topic }
post-save = 稍后阅读
post-more = 更多相关报道

## What the admins are told

notice-unknown =
  ⚠️ 无法确定这条帖子是否已在 { $channel } 中：

  { $title }
  { $url }

  发送时没有收到明确的答复（{ $reason }）。为避免重复发布，系统不会自动重发。请到频道中查看。
notice-failed =
  ⚠️ Telegram 拒绝了要发到 { $channel } 的这条帖子：

  { $title }
  { $url }

  Telegram 返回：{ $reason }
  系统不会自动重发。稿件有新版本时会再次尝试；要重试当前版本，请点按下方按钮。
notice-failed-edit =
  ⚠️ Telegram 拒绝修改 { $channel } 中的这条帖子：

  { $title }
  { $post }

  Telegram 返回：{ $reason }
  只要没有人删除，原来的内容就还在。稿件有新版本时会再次尝试。
notice-plain =
  ⚠️ Telegram 不接受这条帖子的格式。帖子已发到 { $channel } 中，但没有粗体、链接和按钮：

  { $title }
  { $url }

  Telegram 返回：{ $reason }
notice-unanswered =
  ⚠️ { $channel } 中的这条帖子仍是原样：Telegram 对修改或撤回它的请求没有回应。

  { $title }
  { $post }

  { $reason }
  每分钟会重试一次，其他内容不受影响。如需立即移除，请手动删除。
notice-stuck =
  ⚠️ 一篇已撤回的稿件仍留在 { $channel } 中：Telegram 既不允许删除，也不允许编辑。请手动删除。

  { $post }

  Telegram 返回：{ $reason }
notice-ghost =
  ⚠️ 一篇已撤回的稿件可能仍留在 { $channel } 中：{ $title }

  无法确定它的帖子是否曾经发出（{ $reason }），因此不能在这里删除。请到频道中查看，如果帖子还在，请手动删除。
notice-flood =
  ⚠️ { $channel } 暂时无法发帖：Telegram 要求暂停较长时间。

  Telegram 返回：{ $reason }
  不会有任何遗漏：暂停一结束，等待中的帖子就会发布。
notice-flood-over =
  ✅ { $channel } 已恢复发帖：Telegram 要求的暂停已经结束，等待中的帖子正在发布。
notice-flood-all =
  ⚠️ Telegram 要求本机器人暂停 { $minutes } 分钟。其间所有频道都无法发帖，也无法向您发送通知。

  不会有任何遗漏：暂停已经结束，等待中的帖子正在发布。
notice-trouble =
  ⚠️ { $channel } 不接受我发送的帖子。

  { $reason }
  不会有任何遗漏：恢复正常后，等待中的帖子会立即发布。
notice-trouble-over =
  ✅ { $channel } 已恢复接受帖子，等待中的帖子正在发布。
notice-rights =
  ⚠️ 在 { $channel } 中，机器人缺少以下权限：{ $rights }。

  帖子会继续发布，但需要该权限的操作都会失败。请在管理员列表中授予该权限。
notice-rights-over =
  ✅ 在 { $channel } 中，机器人已重新拥有所需的全部权限。
notice-migrated =
  ⚠️ 群组 { $channel } 已成为超级群组，新的 ID 是：{ $to }

  帖子已经发往新的 ID。请在 newsroom 文件或 CHANNEL_ID 中，用新 ID 替换旧 ID。
notice-late =
  ⚠️ { $channel } 的帖子发布延迟：最早的一条已等待 { $minutes } 分钟。

  不会有任何遗漏：帖子会逐条发布。如果持续延迟，请查看日志。
notice-late-over =
  ✅ { $channel } 的帖子已恢复准时发布。
notice-memory =
  ⚠️ Redis 的内存快满了：已使用允许量的 { $percent }%。

  内存满后，不会接收任何稿件，也不会发布任何内容。请调高 maxmemory，或减少保留的内容：KEEP_ARTICLES_DAYS、KEEP_MESSAGES_DAYS。
notice-memory-over =   ✅ Redis 又有空间了：已使用允许量的 { $percent }%。
alarm-full =
  🚨 Redis 已满：不接收任何稿件，不发布任何内容，大多数命令都在等待。

  不会有任何遗漏：各系统会重新发送，一有空间，一切都会自动继续。请立即调高 maxmemory（redis-cli config set maxmemory），然后减少保留的内容：KEEP_ARTICLES_DAYS、KEEP_MESSAGES_DAYS。
alarm-full-over =
  ✅ Redis 又有空间了。一切都会自动继续。
notice-silence =
  ⚠️ 来源 { $source } 没有动静：已有 { $hours } 小时未收到任何内容，而平时这段时间内约有 { $usual } 篇稿件。

  请检查该来源是否仍在运行，能否连接到本机器人。
notice-silence-over =
  ✅ 来源 { $source } 已恢复供稿，此前有 { $hours } 小时没有稿件。
notice-backlog =
  📥 来源 { $source } 发来了旧闻，共 { $count } 篇。它们已经保存，可以查到，但不会发布，以免频道被刷屏。
notice-many =
  📨 “{ $title }”正在发送给本机器人的 { $recipients } 位读者。按每秒 { $pace } 条消息计算，最后一位读者大约在 { $duration }后收到。
notice-review =
  📝 来源 { $source } 发来一篇需要审批的稿件：

  { $title }
  { $url }
notice-confirm =
  🔴 这是来源 { $source } 发来的突发新闻，须经确认才能发布：

  { $title }
  { $url }
notice-undo =
  ⏳ 来源 { $source } 的这篇稿件即将发布：

  { $title }
  { $url }
notice-unpinned =
  ⚠️ 未能在 { $channel } 中置顶这条帖子：

  { $title }
  { $post }

  Telegram 返回：{ $reason }
notice-released =
  ✅ { $by } 已发布：{ $title }
notice-scheduled =
  🕒 { $by } 已设定发布时间：{ $title }
notice-confirmed =
  ✅ { $by } 已确认：{ $title }
notice-rejected =
  ❌ { $by } 已驳回：{ $title }
notice-cancelled =
  ❌ { $by } 已取消：{ $title }
notice-posted =
  ✅ 已发布：{ $title }
  { $post }
notice-too-late =
  ⌛ 来不及取消了：{ $title }
notice-withdrawn =
  ↩️ 已被来源撤回：{ $title }
notice-released-backlog =
  ✅ { $by } 已发布来源 { $source } 的旧闻，共 { $count } 篇。
notice-callback =
  ⚠️ 整整一天都无法将稿件的处理结果告知来源 { $source }。

  最后一次响应：{ $reason }
  请检查 newsroom 文件中的 callback_url。
notice-subscription =
  ⚠️ 来源 { $source } 的 Feed 没有带来新内容：它的 Hub 尚未确认订阅。

  最后一次响应：{ $reason }
  系统会在一小时内再次请求。
notice-resolved =
  ✅ 已找到：这条帖子在 { $channel } 中，且只有一条。无需再作处理。

  { $title }
  { $post }
notice-resolved-absent =
  ✅ 已查明：这条帖子不在 { $channel } 中。只要稿件没有撤回，现在就会发送。

  { $title }
notice-retried =
  🔁 { $by } 要求在 { $channel } 中重试：

  { $title }
notice-absent =
  ✅ { $by } 表示，这篇已撤回的稿件不在 { $channel } 中：

  { $title }
notice-there =
  ✅ { $by } 表示，这条帖子在 { $channel } 中。今后它会随稿件一起修改和撤回。

  { $title }
  { $post }
notice-assumed =
  ✅ { $by } 表示，这条帖子在 { $channel } 中。由于没有消息链接，无法在这里编辑或撤回。

  { $title }
notice-dropped =
  🗑 { $by } 决定不再处理 { $channel } 的这条帖子：

  { $title }
button-backlog = 发布这些
button-publish = 发布
button-title = 编辑标题
button-summary = 编辑摘要
button-schedule = 定时发布
button-reject = 驳回
button-confirm = 确认
button-cancel = 取消

## Why a channel takes no posts, and what the bot may do there

trouble-lacking = 机器人缺少以下权限：{ $rights }。请在管理员列表中授予。
trouble-gone =
  机器人已不在频道中，或频道已不存在。Telegram 返回：{ $reason }
  请重新将机器人设为该频道的管理员。
trouble-refused =
  Telegram 返回：{ $reason }
  请检查机器人是否为频道管理员，以及能否发布、编辑和删除消息。
right-post = 发布消息
right-edit = 编辑消息
right-delete = 删除消息
right-pin = 置顶消息

## What a button answers

button-unknown = 此按钮已失效。
button-not-allowed = 只有编辑部能作此决定，各按其角色。
release-begun = 正在发布，从最早的开始。

## Reasons in our own words

reason-no-post = 此版本的 Tidings 无法将该稿件制成帖子
reason-ended = 程序在 Telegram 答复前已结束
reason-no-message = Telegram 的答复中没有指明消息
reason-may-not-post = 机器人没有在那里发帖的权限
reason-not-member = 机器人不是该聊天的成员
reason-first-message = 不知道该频道更早的消息
reason-alike = 无法将该帖子与其他消息区分开
reason-protected = 频道内容受保护
reason-unreachable = 无法连接到 Telegram（{ $detail }）
reason-broken = 连接中断（{ $detail }）
reason-foreign = 收到状态为 { $detail } 的答复，但并非来自 Telegram
reason-late = 未及时收到答复
reason-no-pace = Redis 没有告知何时可以调用 Telegram
reason-closed = 已停止一切调用
reason-given-up = 尚未轮到，调用已放弃
reason-unexpected = 意外错误

## What the admins decide on

review-heading = 👇 在 { $channels } 中：
review-rule = 因规则暂缓发布：{ $rule }
review-said-yes = { $by } 已同意。
review-alone = 本应由另一位管理员确认。但管理员只有您一位，由您再次确认即可。
review-due = 将于 { $time } 发布。
review-sounds = 🔔 { $channel } 今日带提示音的帖子：{ $used }/{ $budget }
review-outdated = 🔁 这篇稿件有新情况，请看下方：{ $title }
review-published = 已发布。
review-rejected = 已驳回，不会发布。
review-cancelled = 已取消，不会发布。
review-scheduled = 将于 { $time } 发布。
review-needs-second = 已记录。还需另一位管理员确认。
review-self = 您已经同意过了，须由另一位管理员确认。
review-changed = 内容已有变动，请看下方较新的预览。
review-withdrawn = 来源已撤回这篇稿件。
review-was-released = { $by } 已经发布。
review-was-scheduled = { $by } 已经设定发布时间。
review-was-confirmed = { $by } 已经确认。
review-was-approved = { $by } 已经同意，现在还需确认。
review-was-rejected = { $by } 已经驳回。
review-was-cancelled = { $by } 已经取消。
review-too-late = 太迟了：正在发布，或已经发布。
review-ask-title = 标题要改成什么？请回复新标题，或发送 /cancel 取消。当前标题：
review-ask-summary = 摘要要改成什么？请回复新摘要，或发送 /cancel 取消。当前摘要：
review-ask-time =
  要在什么时间发布（{ $zone }）？请回复时间，或发送 /cancel 取消。稿件：{ $title }

  例如：18:30、明天 7:00、周五 9:00、26.11. 18:30、2026-11-26 18:30、2h、30m
review-edited = 已修改，新的预览马上就到。
review-empty = 其中没有文字。请回复要使用的文字，或发送 /cancel 取消。
review-long = 长度为 { $length } 个字符，而标题最多 { $max } 个字符。请回复更短的标题，或发送 /cancel 取消。
review-time-unclear = 无法识别这个时间。请按 18:30、明天 7:00、26.11. 18:30 或 2h 这样的格式回复，或发送 /cancel 取消。
review-time-past = 这个时间已经过去。请回复一个将来的时间，或发送 /cancel 取消。
review-time-far = 这个时间在一年以后。请回复更早的时间，或发送 /cancel 取消。
review-no-answer = 好的，一切保持不变。

## How things stand

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] 没有等待发布的帖子
   *[other] { $count } 条帖子等待发布
  }
status-paused = ⏸ 暂停至 { $time }：{ $reason }
status-sounds = 🔔 今日带提示音的帖子：{ $used }/{ $budget }
status-sounds-unlimited = 🔔 今日带提示音的帖子：{ $used }
status-last = 最新一条：{ $title } { $link }
status-no-post = 还没有帖子
status-held = { $count ->
    [0] 📝 没有待处理的稿件
   *[other] 📝 { $count } 篇稿件待处理
  }

## What could not be sent or taken back, and what nobody knows

button-retry = 重试
button-send-again = 重新发送
button-there = 在频道中
button-mark-sent = 标记为已发送
button-absent = 不在频道中
button-gone = 我已删除
button-drop = 放弃
dead-empty = 一切正常，没有需要处理的内容。
dead-more = ……还有 { $count } 条。请先处理以上内容，然后再次发送 /dead 查看。
dead-failed =
  ❌ { $title }
  { $channel } · { $since }

  Telegram 已拒绝：{ $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  { $channel } · { $since }

  无法确定帖子是否在频道中：发送时没有收到明确的答复（{ $reason }）。请到频道中查看。
  { $link }
dead-looking =
  🔍 { $title }
  { $channel } · { $since }

  发送时没有收到明确的答复（{ $reason }）。机器人仍在查找，如果查不出结果，会来询问您。
  { $link }
dead-ghost =
  👻 { $title }
  { $channel } · { $since }

  稿件已撤回，但无法确定帖子是否在频道中（{ $reason }）。请查看；有了消息链接，机器人就会将它移除。
  { $link }
dead-stuck =
  ⛔ { $title }
  { $channel } · { $since }

  已撤回，但 Telegram 既不允许删除，也不允许编辑：{ $reason }
  请手动删除。
  { $link }
dead-ask-link =
  { $title }

  请回复这条消息的链接：在频道中点按该消息，选择“复制链接”；如果是相册，请点按第一张图片。这样以后就能编辑和撤回这条帖子。如果没有链接，请回复“-”。
dead-no-such-link = 这不是消息链接。消息链接类似 https://t.me/name/123 或 https://t.me/c/1234567890/123 这样：在频道中点按该消息，选择“复制链接”。如果没有链接，请回复“-”。
dead-foreign-link = 这个链接指向另一个聊天。请发送 { $channel } 中该消息的链接；如果没有，请回复“-”。
dead-no-such-message = { $channel } 中没有这条消息，或者它已不存在。请再检查一下链接；如果没有链接，请回复“-”。
dead-taken-link = 这条消息是另一篇稿件的帖子。请发送这篇稿件的消息链接；如果没有，请回复“-”。
dead-linkless = 稿件已撤回：没有链接，机器人就无法移除它的帖子。请发送链接，或手动删除帖子后点按“不在频道中”。
dead-no-link = 没有链接
dead-late = 这里已没有需要处理的内容：其间已有结果。

## What the admins write to the readers

broadcast-nobody = 本机器人目前还没有读者，无人可发。
broadcast-whom = 📣 这条消息要发给谁？
broadcast-all = 全体读者：{ $count }
broadcast-by-topics = 关注某个话题的读者
broadcast-topics = 请点选话题，消息会发给关注它们的读者。关注多个话题的人只收到一次。读者人数：{ $count }
broadcast-next = 继续（{ $count } 人）▸
broadcast-drop = 不发送
broadcast-dropped = 好的，什么都不发送。
broadcast-ask = 请发来消息。它会原样发出，保留粗体、链接和换行，最多 { $max } 个字符。
broadcast-long = 这条有 { $length } 个字符，而一条消息最多 { $max } 个。请发一条短一些的。
broadcast-refused =
  Telegram 不接受这条消息：{ $reason }
  请换一条。
broadcast-preview = 👆 读者收到的就是这样。
broadcast-estimate = 👥 读者人数：{ $count }。按每秒 { $pace } 条消息计算，大约需要 { $duration }。已停止或屏蔽本机器人的人不会收到。
broadcast-price = ⭐ 这大约要从机器人余额中花费 { $price } 颗星：每秒超出前 30 条的消息，每条十分之一颗星。付费群发须先在 @BotFather 处开启。
broadcast-confirm = 要发送，请输入读者人数：{ $number }
broadcast-wrong = 数字不对，什么都没有发送。
broadcast-free = 免费：大约 { $duration }
broadcast-paid = 约 ⭐ { $price }：大约 { $duration }
broadcast-known = 今天已向这些读者发送过这条消息，或正在发送。不会再发第二次。
broadcast-running = 📣 消息正在发送
broadcast-paused = ⏸️ 发送已暂停
broadcast-stopped = ⏹️ 发送已终止
broadcast-done = ✅ 消息已发完
broadcast-counts =
  已发送：{ $sent }
  被 Telegram 拒绝：{ $refused }
  结果不明，不再重发：{ $uncertain }
  跳过（已停止、屏蔽或注销）：{ $skipped }
  剩余：{ $left }
broadcast-time-left = ⏳ 大约还需 { $duration }
broadcast-took = 🕒 用时 { $duration }
broadcast-pause = ⏸️ 暂停
broadcast-resume = ▶️ 继续
broadcast-stop = ⏹️ 彻底终止
broadcast-over = 这已经结束了。

## Writing articles

draft-list-title = 草稿
draft-list = 未完成的草稿：{ $count } 篇。请继续写其中一篇，或新建一篇。
draft-button-new = ➕ 新草稿
draft-ask-new =
  请发来稿件的素材，或发送 /cancel 取消：

  🔗 链接：标题、摘要和图片从页面读取
  ✍️ 文字：第一行作为标题
  🖼 带说明的照片或相册
  ↪️ 转发的消息
draft-unreadable = 稿件可以由链接、文字、照片，或含有这些内容的转发消息制成。请发来其中一种，或发送 /cancel 取消。
draft-page-insecure = { $host } 未加密地提供该页面。我只打开以 https:// 开头的网址。
draft-page-private = { $host } 不是公开网址，因此我不会打开。
draft-page-unreachable = 无法连接 { $host }，或对方迟迟没有响应。
draft-page-status = { $host } 返回了错误（{ $status }）。
draft-page-other = { $host } 发来的不是我能读取的页面。
draft-page-instead = 您也可以直接发来文字，或发送 /cancel 取消。
draft-untitled = 尚无标题
draft-needs-title = 发布前需要一个标题。
draft-topics = 话题：{ $topics }
draft-nothing = 无
draft-channels = 频道：{ $channels }
draft-channels-routed = 频道（按路由）：{ $channels }
draft-no-channel = 还没有要发往的频道，请选择一个。
draft-template = 模板：{ $template }
draft-template-usual = 按各频道的设置
draft-is-silent = 🔕 无提示音
draft-is-loud = 🔔 有提示音（视频道设置而定）
draft-at-once = 🕒 发布后立即发出
draft-at = 🕒 { $time }
draft-at-past = ⚠️ 这个时间已经过去：{ $time }
draft-length = 📏 { $channels }：{ $length }/{ $limit }
draft-more = 另外 { $count } 个
draft-looks = 第 { $from }–{ $to } 个，共 { $count } 个
draft-changed = ✏️ { $by } 修改了：{ $what }
draft-stands = ⚠️ 该页面已经发布过：{ $title } { $link }
draft-button-title = 标题
draft-button-summary = 摘要
draft-button-text = 正文
draft-button-picture = 图片
draft-button-topics = 话题
draft-button-channels = 频道
draft-button-template = 模板
draft-button-silent = 🔕 无提示音
draft-button-loud = 🔔 有提示音
draft-button-at = ✅ 到时发布
draft-button-discard = 🗑 丢弃
draft-button-discard-now = 是，丢弃
draft-button-without = 不要
draft-button-once = 不定时，立即
draft-button-release = 仍然发布
draft-by-routes = 按路由
draft-other-day = ‹ 换一天
draft-other-hour = ‹ 换个钟点
draft-ask-title = 请发来新标题。点按即可复制当前标题：
draft-ask-summary = 请发来新摘要。显示多少由模板决定。
draft-ask-text = 请发来新正文。粗体、链接等都会保留。
draft-ask-picture = 请发来照片、相册或图片的 https:// 网址，以替换现有图片。现有图片：{ $count } 张，最多 { $max } 张。
draft-choose-topics = 点按话题，即可为稿件加上或去掉。
draft-no-topics = 编辑部还没有话题。
draft-topic-ruled = 这个话题由编辑部的规则加上，无法在这里去掉。
draft-choose-channels = 请点选要发往的频道。
draft-choose-template = 帖子用哪个模板来写？
draft-choose-day = 要在哪一天发布？也可以直接写时间，例如 18:30、明天 7:30 或 26.11. 18:30。时区为 { $zone }，可在 /settings 中更改。
draft-choose-hour = 几点？
draft-choose-minute = 几分？
draft-ask-discard = 要彻底丢弃这篇草稿吗？
draft-no-picture = 这不是可用的图片。请发来照片或图片的 https:// 网址，或点按“返回”。
draft-not-taken = 您的内容没有被采用。请查看当前内容；如果要替换它，请再发一次。
draft-look-again = 没有作任何更改。请看看现在的情况。
draft-gone = 这篇草稿已不存在：草稿只保留 30 天。
draft-further-down = 这篇草稿在下方较新的消息中继续，也可用 /post 查看。
draft-closed = { $by } 已经发布或丢弃了这篇草稿。
draft-time-past = 设定的时间已过，请另选一个。
draft-scheduled = 已设定发布时间。
draft-discarded = 已丢弃。
draft-discarded-by = { $by } 已丢弃。
draft-published-by = { $by } 已发布。
draft-posted = ✅ { $channel }：{ $link }
draft-waiting = ⏳ { $channel }：{ $why }
draft-goes-out = 将于 { $time } 发布
draft-waits = 正在发送
draft-quiet = 免打扰至 { $time }
draft-paused = 暂停至 { $time }（{ $reason }）
draft-unknown = ❔ { $channel }：尚不确定帖子是否在频道中
draft-failed = ❌ { $channel }：{ $reason }（/dead）
draft-dropped = 🚫 { $channel }：已放弃
draft-retracted = 🚫 { $channel }：已撤回
draft-withdrawn = 稿件此后已撤回。
draft-held-duplicate = 内容与已发布的重复，因此没有发布：{ $title } { $link }
draft-held-confirm = 这是突发新闻，须先由编辑部的另一个人确认。
draft-held-rejected = 已驳回，不会发布。

## Finding articles: search, the newest, stories, what readers keep

search-usage =
  您想找什么？直接写出来，或使用 /search 命令：

  /search 大桥
  /search "市政大厅" -房租
  /search 洪水 topic:天气 from:2026-11-01
  /search 足球 上周

  引号内的文字须连在一起，减号排除一个词，等号（=）只查找完全相同的写法。
search-count = { $count ->
   *[other] 找到 { $count } 篇文章
  }
search-count-more = 找到超过 { $count } 篇文章
search-similar = 末尾还列出了一些相近的结果。
search-only-similar = 没有完全相符的结果，以下内容较为接近：
search-nothing = 没有找到。请试试减少或更换词语。
search-nearest = 您要找的是不是：
search-alert = 🔔 有新文章通知我
search-alert-added = 好的，今后有关于“{ $query }”的新文章，都会通知您。
search-alert-known = 您已设置过这组关键词。
search-alert-full = 您已有 { $max } 组关键词，没有空位了。请先在 /alerts 中删除一组。
search-anew = 这条消息太旧，按钮已失效。请重新搜索。
search-only-unwanted = 您只写了要排除的内容。请再加上要查找的词。
search-long = 内容太长，无法查找。请试试少用几个词。
search-no-topic = 没有“{ $name }”这个话题。全部话题见 /topics 列表。
search-near-topic = 没有“{ $name }”这个话题。您指的是下面哪一个？
search-no-source = 没有“{ $name }”这个来源。现有来源：{ $sources }。
search-bad-date = 无法将 { $date } 识别为日期。请写成 2026-11-25、25.11.2026、昨天或上周这样的形式。
search-wrong-order = 开始日期晚于结束日期。请对调 from: 和 to: 的内容。
search-today = 今天, 今日
search-yesterday = 昨天, 昨日
search-this-week = 本周, 这周, 本星期, 这星期, 这个星期, 本週, 這週, 這個星期
search-last-week = 上周, 上星期, 上个星期, 上个礼拜, 上週, 上個星期, 上個禮拜
search-last-month = 上个月, 上月, 上個月
inline-nothing = 没有找到，打开机器人
latest-heading-topic = “{ $topic }”的最新帖子
latest-none-topic = 还没有关于“{ $topic }”的内容。
latest-no-topic = 没有“{ $name }”这个话题。全部话题见 /topics 列表。
latest-near-topic = 没有“{ $name }”这个话题。您指的是下面哪一个？
latest-newer = ◀ 较新
latest-older = 较旧 ▶
story-heading = 正在进行的连续报道
story-none = 目前没有正在进行的连续报道。
story-not-found = 没有找到关于“{ $words }”的连续报道。正在进行的有：
story-which = 您指的是哪一组连续报道？
story-articles = { $count ->
    [0] 这组连续报道目前没有新内容。
   *[other] { $count } 篇文章
  }
story-over = 这组连续报道已结束。
story-follow = 关注此报道
story-unfollow = 取消关注
story-unmute = 🔔 取消静音
story-all = 全部连续报道
story-followed = 您已关注这组连续报道：有新进展会立即通知您。
story-unfollowed = 您已取消关注这组连续报道。
story-muted = 您不会再收到这组连续报道的消息。
story-unmuted = 这组连续报道已取消静音。
saved-heading = 您的收藏
saved-none = 您还没有收藏。点按文章下方的“收藏”，就能在这里找到它。
saved-gone = 这篇文章已不存在。
saved-remind-at = ⏰ { $time }
saved-removed = 已移除。
saved-when = 您希望什么时候收到提醒？
saved-in-hour = 1 小时后
saved-tonight = 今晚 20:00
saved-tomorrow = 明天 8:00
saved-other = 其他时间
saved-no-reminder = 取消提醒
saved-back = 返回
saved-reminded = 到时会提醒您：{ $time }
saved-unreminded = 好的，不再提醒。
saved-not-there = 这篇文章已不在您的收藏中。
saved-past = 这个时间已经过去，请选择其他时间。
saved-ask =
  您希望什么时候收到提醒？请回复时间（时区：{ $zone }）。

  例如：18:30、明天 7:00、周五 9:00、26.11. 18:30、2h
saved-ask-short = 18:30、明天 7:00……
saved-unclear = 无法识别这个时间。请按 18:30、明天 7:00 或 2h 这样的格式回复。
saved-over = 这个时间已经过去。请回复一个将来的时间。
saved-far = 这个时间在一年以后。请回复更早的时间。
reminder-due = ⏰ 您设置的提醒：
reminder-gone = ⏰ 您曾设置一篇文章的提醒，但这篇文章已不存在。
reminder-later = 稍后再提醒

## One's own data, language, quiet, and when something goes wrong

stop-done = 好的，我不再主动发送任何内容。您的话题、关键词和收藏都会保留，您仍可在这里阅读和搜索。
stop-nothing = 我不会主动发送任何内容：您还没有设置过什么。
stop-go-on = 重新开启
stop-over = 您会重新收到我的消息，一切按您的设置进行。随时可用 /stop 停止。
stop-again = 停止
language-choose = 您希望我使用哪种语言？
language-app = 与应用相同
language-set = 今后我将使用中文与您交流。
language-as-app = 今后我将使用与您的应用相同的语言。
export-caption = 这是我存储的关于您的全部信息。
export-nothing = 没有存储您的任何信息，因此没有可导出的内容。
forget-ask = 要我忘记您的所有信息吗？包括话题、关键词、收藏和设置。此操作无法撤销。如果只是不想被打扰，发送 /stop 即可。
forget-yes = 是，忘记我
forget-no = 否，保留
forget-done = 已完成：这里不再有您的任何信息。此聊天中的消息属于您，您可以在 Telegram 中将其删除。
forget-kept = 好的，一切保持不变。
error-excuse = 出了点问题，请稍后再试。
flood-slow = 一下子来得太多了。请给我几秒钟，然后再继续。

## Articles that come to readers by themselves

delivered-why = 为何收到？
delivered-save = 🔖 收藏
delivered-saved = ✅ 已收藏
delivered-share = 分享
delivered-channel = 在频道中查看
delivered-last = 这是您今天的最后一条消息，其余新闻会收入您的简报。可在 /settings 中更改。
delivered-because-topic = 您关注了“{ $topic }”。
delivered-because-alert = 符合您的关键词“{ $query }”。
delivered-because-story = 您关注了连续报道“{ $story }”。
delivered-because-off = 当初触发这条消息的设置现已关闭。
delivered-more = { $count ->
   *[other] 以及另外 { $count } 项
  }
delivered-less = 减少此类消息
delivered-off = 关闭
delivered-story-day = 🔕 此报道：1 天
delivered-story = 🔕 此报道：永久
delivered-source-day = 🔕 此来源：1 天
delivered-source = 🔕 此来源：永久
delivered-back = « 返回
delivered-less-done = 今后只收入您的简报：{ $rules }。
delivered-less-new = 今后只收入您的简报（{ $when }）：{ $rules }。详见 /digest 命令。
delivered-less-story = 不再关注：{ $stories }。
delivered-off-done = 已关闭：{ $rules }。
delivered-story-muted = 您不会再收到这组连续报道的消息。可在 /settings 中恢复。
delivered-story-muted-day = 明天之前，您不会收到这组连续报道的消息。
delivered-source-muted = 您不会再收到 { $source } 的消息。可在 /settings 中恢复。
delivered-source-muted-day = 明天之前，您不会收到 { $source } 的消息。
delivered-kept = 已收藏，可在 /saved 中找到。
delivered-let-go = 已取消收藏。
delivered-save-full = 您已收藏 { $max } 篇文章，没有空位了。请先在 /saved 中移除一些。
delivered-gone = 这篇文章已撤回，或正在修改中。
delivered-old = 这条消息太旧，当初发送的原因已不再保存。您的所有设置见 /settings 菜单。

## Digest

digest-heading = 🗞 您的简报：{ $day }
digest-bundle = { $count ->
   *[other] 🌙 免打扰期间收到 { $count } 篇文章
  }
digest-by-alerts = 您的关键词
digest-by-stories = 您关注的连续报道
digest-others = { $count ->
   *[other] （另有 { $count } 篇）
  }
digest-rest = { $count ->
   *[other] ……频道中还有 { $count } 篇
  }
digest-left = { $count ->
   *[other] 其中 { $count } 篇本应单独送达，因已达每日上限而收入此处。
  }
digest-button-settings = ⚙️ 简报设置
digest-comes = 🗞 您的简报送达时间：{ $when }（{ $zone }）。
digest-next = 下一份：{ $day }。
digest-off =
  🗞 简报是一条消息，在您选定的时间送上您关注的所有新内容。您目前没有订阅简报。

  希望什么时候收到（{ $zone }）？
digest-hint = 如需其他时间，请写成 /digest 7:45 这样的形式。
digest-empty = 您还没有关注任何内容，简报会是空的。请在 /topics 中选择话题，或用 /alerts 添加关键词。
digest-stopped = 您已用 /stop 让我停止发送。用 /start 重新开启后，简报会恢复。
digest-unclear = 无法识别这个时间。请写成 /digest 7:45 或 /digest 20:00 这样的形式。想马上收到一份，请发送 /digest now。
digest-set = 已记录。
digest-set-off = 您不会再收到简报。
digest-last-day = 至少要保留一天。如果完全不需要简报，请点按“关闭”。
digest-nothing = 自上一份简报以来，您关注的内容没有更新。
digest-failed = 刚才没有成功，请过一分钟再试。
digest-button-daily = 每天
digest-button-workdays = 周一至周五
digest-button-off = 关闭
digest-button-now = 📬 立即发送

## Catching up

catchup-title = ⏪ { $since } 以来的要闻
catchup-empty = { $since } 以来没有发布任何内容。
catchup-unclear = 无法识别这个时间段。请写成 /catchup 8h 或 /catchup 30m 或 /catchup 2d 这样的形式。
catchup-long = 最多只能回看 7 天。请写一个较短的时间段，例如 /catchup 2d。
catchup-button-hours = { $count ->
   *[other] { $count } 小时
  }
catchup-button-days = { $count ->
   *[other] { $count } 天
  }

## Topics, alerts and settings

menu-back = ‹ 返回
menu-page = { $page } / { $pages }
when-daily = 每天 { $time }
when-workdays = 周一至周五 { $time }
when-days = { $days } { $time }
topics-title = 话题
topics-hint = 点按话题，即可立即收到相关新闻。再次点按可以更改。
topics-legend = { $now } 立即 · { $digest } 收入简报
topics-part = 关注全部，还是只关注一部分？请点按您想关注的内容。
topics-whole = 全部：{ $topic }
topics-empty = 目前还没有可关注的话题。您仍可用关键词找到想看的内容。
topics-to-alerts = 🔔 关键词
topics-to-settings = ‹ 设置
topics-stopped = ⏸️ 您已让我停止：在 /settings 中点按“继续”之前，不会发送任何内容。
topics-one = 您希望怎样收到相关新闻？
topics-now = 立即
topics-digest = 收入简报
topics-off = 关闭
topics-gone = 这个话题已不存在。
topics-said-now = { $topic }：立即
topics-said-digest = { $topic }：收入简报，{ $when }
topics-said-new-digest = { $topic }：收入简报，今后{ $when } 送达。可在 /settings 中更改。
topics-said-off = { $topic }：关闭
follow-now = ✓ 您已关注“{ $topic }”：相关新闻会立即送达。
follow-digest = 🗞 您已关注“{ $topic }”：相关新闻会收入简报，{ $when } 送达。
follow-off = 您已取消关注“{ $topic }”。
follow-undo = ↩︎ 撤销
follow-all = 全部话题
follow-near = 您指的是……？
follow-unknown =
  没有找到名为“{ $name }”的话题。

  点按一下即可查看全部话题。想用自己的词，可以设置关键词：发送 /alerts add 加上要找的词。
unfollow-title = 您的关注
unfollow-hint = 点按话题即可取消关注。
unfollow-none = 您没有关注任何话题。
unfollow-unknown = 您没有关注名为“{ $name }”的话题。
unfollow-undo = ↩︎ { $topic }
unfollow-kept = 您已重新关注“{ $topic }”。
alerts-title = 关键词提醒
alerts-empty =
  您还没有关键词。设置后，任何话题中只要有文章包含您的词，我就会通知您：

  /alerts add 大桥 封闭 – 两个词都要有
  /alerts add "市议会" -足球 – 引号内的文字连在一起，且不含“足球”
alerts-hint = 点按一组关键词，即可更改接收方式。
alerts-new = ＋ 新增关键词
alerts-remove = 🗑️ 删除
alerts-all = 全部关键词
alerts-gone = 这组关键词已不存在。
alerts-one = 您希望怎样收到找到的文章？
alerts-tempo-now = 立即
alerts-tempo-digest = 收入简报
alerts-added = 🔔 关键词已设置
alerts-there = 🔔 您的关键词
alerts-matched = { $count ->
    [0] 过去 30 天内没有符合的文章。一有符合的，我就会通知您。
   *[other] 过去 30 天内有 { $count } 篇文章符合：
  }
alerts-removed = 已删除。如需恢复，请发送：
alerts-said-now = 今后会立即送达。
alerts-said-digest = 今后会收入简报，{ $when } 送达。
alerts-said-new-digest = 今后会收入简报，{ $when } 送达。可在 /settings 中更改。
alerts-said-off = 已删除。
alerts-ask =
  要我留意哪些词？

  大桥 封闭 – 两个词都要有
  "市议会" – 文字连在一起
  =银行 – 只要完全相同的写法
  -足球 – 不含这个词
alerts-placeholder = 大桥 封闭 -足球
alerts-mistake-empty = 其中没有可以查找的词。请发送一个词或名称，例如：大桥 封闭
alerts-mistake-minus = 您只写了要排除的内容。请再加上要留意的词，例如：大桥 -足球
alerts-mistake-long = 关键词太长了。请只发送几个词。
alerts-full = 您已有 { $max } 组关键词，没有空位了。请先用 /alerts 删除一组。
settings-title = ⚙️ 设置
settings-more = 发送 /privacy 了解我存储了什么，发送 /export 获取一份，发送 /forget 全部删除。
settings-topics = 📰 话题
settings-alerts = 🔔 关键词
settings-digest = 🗞 简报
settings-quiet = 🌙 免打扰
settings-limit = 📬 每日上限
settings-zone = 🌍 时区
settings-language = 🗣️ 语言
settings-muted = 🔇 已静音
settings-saved = 🔖 收藏
settings-stop = ⏸️ 停止
settings-go-on = ▶️ 继续
settings-is-stopped = ⏸️ 已停止：不会主动发送任何内容
settings-state-no-topics = 📰 尚未关注话题
settings-state-topics = 📰 话题：{ $now } 个立即，{ $digest } 个收入简报
settings-state-alerts = { $count ->
    [0] 🔔 尚未设置关键词
   *[other] 🔔 { $count } 组关键词
  }
settings-state-no-digest = 🗞 没有简报
settings-state-digest = 🗞 简报：{ $when }
settings-state-no-quiet = 🌙 未设免打扰
settings-state-quiet = 🌙 免打扰：{ $hours }
settings-state-no-limit = 📬 没有每日上限
settings-state-limit = { $count ->
   *[other] 📬 每天最多 { $count } 条消息
  }
settings-state-zone = 🌍 { $place }，现在 { $time }
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 没有静音的内容
   *[other] 🔇 已静音：{ $count }
  }
settings-state-saved = { $count ->
    [0] 🔖 没有收藏
   *[other] 🔖 收藏：{ $count }
  }
settings-kept = 已保存 ✓
settings-other = 其他……
settings-quiet-about = 免打扰期间的新闻会先保留，结束后合为一条消息发给您。
settings-quiet-none = 不设
settings-quiet-ask = 您希望从几点到几点免打扰？例如：22:30-6:45
settings-quiet-unclear = 无法识别。请发送两个时间，例如“22:30-6:45”或“晚上10点到早上6点”。
settings-limit-about = 这是每天主动发送的消息数上限，超出的部分会收入您的简报。
settings-limit-none = 不限
settings-digest-choose = 一条消息汇集要闻，按您的时间送达。点按一个时间即可订阅。
settings-digest-lost = ⚠️ 您关注的部分内容要随简报送达。请点按一个时间来订阅简报。
settings-digest-is-rich = 如果您的应用支持，简报会以带标题和图片的图文形式送达。
settings-digest-is-plain = 简报以普通消息送达，任何应用都能显示。
settings-digest-make-rich = 改为图文消息
settings-digest-make-plain = 改为普通消息
settings-digest-off = 不要简报
settings-digest-ask = 希望几点收到简报？例如：7:30
settings-digest-unclear = 无法识别这个时间。请发送“7:30”或“晚上7点”这样的时间。
settings-muted-none = 您没有静音任何内容。收到的每条消息下方都有“为何收到？”，在那里可以将其来源或连续报道静音。
settings-muted-about = 点按一项即可取消静音。
settings-muted-source = • { $name }：永久
settings-muted-source-until = • { $name }：至 { $time }
settings-muted-story = • 连续报道“{ $name }”：永久
settings-muted-story-until = • 连续报道“{ $name }”：至 { $time }
zone-now = { $place }现在是 { $time }。
zone-is-usual = 这是编辑部的时区：您还没有设置自己的时区。
zone-about = 您的简报和免打扰都以此时间为准。
zone-ask-city = ✏️ 城市或时间
zone-ask-place = 📍 我的位置
zone-usual = 编辑部：{ $place }
zone-ask = 您在哪个城市？或者告诉我您那里现在几点，例如 14:05？
zone-placeholder = 城市或时间
zone-which = 您指的是哪一个？
zone-which-time = 这些地方现在正是这个时间。哪个离您最近？
zone-no-such-time = 在我知道的地方中，没有一处现在是这个时间。请核对一下时钟，或发送城市名称。
zone-unknown = 我不知道这个地方。请发送附近的大城市、您所在的国家，或您那里现在的时间。
zone-gone = 这个时区已不存在。
zone-ask-location = 请分享您的位置，我会据此确定时区。位置本身不会存储。
zone-share = 📍 分享位置
zone-not-now = ✕ 暂不
zone-no-location = 无法确定该地点的时区。请在 /settings 中改为发送城市名称。
zone-not-kept = 我没有存储您的位置。

## The team and its journal

team-heading = 编辑部
team-owner = 所有者
team-editor = 编辑
team-reviewer = 审阅者
team-viewer = 查看者
team-line = { $name } – { $role }
team-explained = 查看者可以查看情况。审阅者还可以决定待处理的稿件。编辑还可以发布、修改、撤回，并向读者发送消息。所有者还可以管理团队；所有者写在设置（ADMIN_IDS）里。
team-open = 还没有人接受的邀请：
team-invitation = { $role }，有效期至 { $time }
team-invite = 邀请成员
team-ask-role = 允许对方做什么？
team-invited =
  一份邀请（{ $role }）。请把此链接发给一个人：只能使用一次，有效期至 { $time }。

  { $link }
team-revoked = 邀请已撤回。
team-late = 刚才有人改过了。
team-since = { $role }，自 { $time } 起，邀请人：{ $by }
team-remove = 移除
team-remove-sure = 要把 { $name } 移出编辑部吗？从那一刻起，对方在编辑部什么都不能做。
team-removed = 已移除 { $name }。
team-joined = 欢迎加入编辑部。您的角色：{ $role }。发送 /help 可查看您能做什么。
team-member = 您已经是编辑部成员（{ $role }）。这份邀请仍可供别人使用。
team-void = 这份邀请已失效。请索取一份新的。
team-has-joined = { $name } 加入了编辑部（{ $role }）。
team-you-are = 您在编辑部的角色现在是：{ $role }。发送 /help 可查看您能做什么。
team-you-left = 您已不再是编辑部成员。
journal-heading = 谁作了什么决定
journal-empty = 还没有人作过决定。
journal-older = 更早 ›
journal-newest = « 最新
journal-server = 在服务器上
journal-released = 已发布：{ $title }
journal-scheduled = 将于 { $after } 发布：{ $title }
journal-confirm = 第一次同意：{ $title }
journal-confirmed = 第二次同意：{ $title }
journal-rejected = 已驳回：{ $title }
journal-cancelled = 不再发布：{ $title }
journal-title = 标题：{ $before } → { $after }
journal-summary = 摘要：{ $before } → { $after }
journal-published = 从聊天中发布：{ $title }
journal-edited = 已修改：{ $title }
journal-retracted = 已撤回：{ $title }
journal-pinned = 在 { $channel } 中置顶：{ $title }
journal-unpinned = 在 { $channel } 中取消置顶：{ $title }
journal-retried = 在 { $channel } 中重试：{ $title }
journal-there = 在 { $channel } 中标记为已发送：{ $title }
journal-dropped = 在 { $channel } 中放弃：{ $title }
journal-backlog = 从暂缓发布的内容中发布：{ $title }
journal-broadcast = 向读者发送消息：{ $title }
journal-paused = 给读者的消息已暂停
journal-resumed = 给读者的消息已继续
journal-stopped = 给读者的消息已彻底终止
journal-invited = 邀请：{ $after }
journal-revoked = 撤回邀请：{ $before }
journal-joined = 加入：{ $after }
journal-role = { $title }：{ $before } → { $after }
journal-removed = 移除：{ $title }（{ $before }）

## What was counted, in charts and in words

chart-posts = { $count } 条帖子
chart-posts-busiest = { $count } 条帖子，最多的时段：{ $time }
chart-by-day = 每日帖子
chart-by-week = 每周帖子
chart-by-hour = 按星期和时段
chart-reactions = { $count } 个回应，其中 { $share } 给了同一条帖子
chart-clicks = { $count } 次点击
chart-readers-same = { $now } 位读者，与之前一样多
chart-readers-more = { $now } 位读者，比之前多 { $change } 位
chart-readers-fewer = { $now } 位读者，比之前少 { $change } 位
chart-gained = 新来：{ $count }
chart-lost = 离开：{ $count }
chart-net = 净增
chart-topics-one = 帖子和读者都最多：{ $topic }
chart-topics-both = 帖子最多：{ $posted }。读者最多：{ $read }
chart-topics-posted = 帖子最多：{ $topic }
chart-topics-read = 读者最多：{ $topic }
chart-topics-posts = 帖子
chart-topics-readers = 读者
chart-digests = 简报：发出 { $sent } 份；从简报打开的链接：{ $opened }
chart-digests-sent = 发出
chart-digests-opened = 从简报打开的链接
chart-delivery = 一半的帖子在 { $half }内发出，100 条中有 99 条在 { $most }内
chart-delivery-about = 从接收稿件到发出帖子
chart-delivery-slowest = 最慢：{ $duration }
chart-quiet = { $share } 的消息等到免打扰结束才送达
chart-quiet-all = 发给读者的全部消息
chart-quiet-waited = 等待过的
chart-name-posts = 帖子
chart-name-reactions = 回应
chart-name-readers = 读者
chart-name-topics = 话题
chart-name-digests = 简报
chart-name-delivery = 发布用时
chart-name-quiet = 免打扰
stats-searches = 搜索：{ $count } 次，没有结果：{ $without } 次
stats-missing = 暂时没有可画的：{ $charts }
stats-nothing = 这些天还没有统计到任何数据。
stats-failed = 图表没能画出来，原因见日志。以下是数字：
stats-choose = 要看其他天数或换个颜色吗？
stats-busy = 正在绘制，请稍等。
stats-dark = 🌙 深色
stats-light = ☀️ 浅色
stats-unclear = 无法识别“{ $word }”。
stats-usage = 请单独发送 /stats，或加上：7d、30d、90d 或 365d，topic:名称，channel:@名称，dark 或 light。例如：/stats { $example }
stats-no-topic = 没有“{ $topic }”这个话题。现有话题：{ $topics }
stats-no-channel = 没有“{ $channel }”这个频道。现有频道：{ $channels }

## The newsroom in the chat: what is out, and what waits

desk-which =
  哪篇稿件？请把它的帖子转发过来，或回复帖子的链接或稿件的网址。

  下次可以直接用 { $command } 回复帖子，或在命令后面写上链接。
desk-hidden = 这条转发没有说明来自哪里。请改为回复帖子的链接，或稿件的网址。
desk-foreign = 这不是本编辑部频道里的消息。
desk-unknown = 找不到对应的稿件：消息是别人的，或者太旧了。也可以用稿件页面的网址。
desk-in = 在 { $channel } 中：{ $link }
desk-nowhere = 目前不在任何频道中。
desk-leave = 保持不变
desk-left = 好的，一切保持不变。
desk-over = 此事已有决定，或等待太久了。
desk-changed = 在此期间，来源修改了这篇稿件。
desk-changed-by = 在此期间，{ $by } 修改了这篇稿件。
edit-title = 标题
edit-summary = 摘要
edit-body = 正文
edit-ours = 采用编辑部的文字，直到来源修改为止：{ $names }
edit-which = 要修改什么？
edit-undo = ↩ 恢复来源的文字：{ $name }
edit-undone = 已恢复来源的文字。
edit-ask = { $name }：请回复新的文字，或发送 /cancel 取消。当前内容：
edit-preview = 👆 修改后就是这样。
edit-do = 确认修改
edit-again = 重新写
edit-done = ✅ { $by } 已修改：每条帖子和读者收到的内容都会更新。
edit-to-confirm = 它正在等待对现有文字的第二次同意。请先确认或驳回。
edit-closed = 这篇稿件的正文仅供会员阅读：这里可以修改标题和摘要。
retract-readers = 本机器人的 { $count } 位读者已经收到，或即将收到。
retract-ask = 要从所有地方撤回吗？
retract-why = 也可以说明原因：请回复一句话，记入日志。
retract-reason = 记入日志：{ $reason }
retract-do = 撤回
retract-done =
  ↩️ { $by } 已撤回。相关帖子正在删除；超过 48 小时的会换成一条说明。

  来源之后发来的内容会保存，但不会发布。如果恢复，将作为新帖子发布。
retract-back = 恢复
retract-brought = ✅ { $by } 已恢复。稿件会重新发布；换成说明的地方会变回帖子。
pin-pinned = 📌 正在 { $channel } 中置顶，直到有人取消或被其他帖子取代。
pin-unpinned = 正在取消 { $channel } 中的置顶。
pin-do = 📌 在 { $channel } 中置顶
pin-undo = 取消 { $channel } 中的置顶
pin-lacking = 机器人没有在 { $channel } 中置顶消息的权限。请在管理员列表中授予。
story-of = 连续报道：{ $story }
story-of-none = 它不属于任何连续报道。
story-for-readers = 读者看到的连续报道
queue-scheduled = 🗓 定时
queue-waiting = ⏳ 等待中
queue-review = 📝 待审
queue-unknown = ❓ 不明
queue-failed = ⚠️ 失败
queue-empty = 这里什么都没有。
queue-embargo = 🔒 来源要求 { $time } 之前不得发布。
queue-paused = ⏸ { $channel } 暂停至 { $time }：{ $reason }
queue-quiet = 🌙 { $channel } 免打扰至 { $time }
queue-turn = { $channel }：轮到它就会发布。
queue-to-review = 需要同意。
queue-to-confirm = 🔴 需要第二次同意。
queue-looking = 正在查找
queue-now = 立即发布
queue-time = 换个时间
queue-drop = 不发布
queue-see = 👁 查看帖子
queue-gone = 它已不在等待。
queue-goes = 现在就发布。
queue-sooner = 来源要求 { $time } 之前不得发布。请回复更晚的时间，或发送 /cancel 取消。

## The weekly letter

notice-weekly = 📬 { $from } 至 { $to } 这一周
weekly-posts = 帖子：{ $count }（前一周：{ $before }）
weekly-withdrawn = 已撤回：{ $count }
weekly-slowest = 最慢的一条在 { $duration }后出现在频道里。
weekly-top = 回应最多：
weekly-readers = 机器人的读者：{ $now }（+{ $gained } −{ $lost }）
weekly-digests = 已发送的简报：{ $sent }，打开的链接：{ $opened }
weekly-missed = 搜索过但没找到：
weekly-asleep = 什么都没发来的来源：{ $sources }
weekly-failures = 待处理的帖子：{ $count } – /dead
weekly-well = 没有待处理的内容。
