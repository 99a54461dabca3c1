### Japanese. Polite style (です・ます) for readers and admins alike, without a pronoun for “you”.

## What the bot says to readers

start =
  こんにちは。{ $channel } のニュースをお届けするボットです。

  言葉を送ると、関連する記事を探します。最新の投稿は /latest で、そのほかの機能は /help で、利用者の情報の取り扱いは /privacy でご覧いただけます。
start-topics = 何のニュースをお届けしましょうか？トピックをタップしてください。あとから /topics でいつでも追加できます。
start-skip = スキップ
start-skipped = わかりました。こちらから何かをお送りすることはありません。気になるトピックができたら /topics を送信してください。
start-how-often = 「{ $topic }」をフォローしました。どのくらいの頻度でお届けしましょうか？
start-at-once = すぐに
start-daily = 1日1回 { $time }
start-not-now = 今は受け取らない
start-quiet = 夜は通知を止めますか？その間に届いたものは、朝までお預かりします。
start-no-quiet = 止めない
start-done = 設定できました。変更は /settings で、トピックの追加は /topics で、停止は /stop でいつでもできます。
start-stopped = おかえりなさい。以前 /stop を送信されたため、今はこちらから何もお送りしていません。設定はすべて残っています。
start-save = 保存しました。あとから /saved でいつでも読み返せます。記事はこちらです：
start-save-full = 保存した記事が{ $max }件になり、空きがありません。先に /saved でいくつか削除してください。こちらがその記事です：
start-story = これまでの経緯
start-more = この話題には、まだほかの記事がありません。こちらがその記事です：
start-gone = この記事は公開を終了しました。
start-unsettled = この記事はちょうど変更中です。1分ほどしてから、もう一度お試しください。
help =
  このボットでできること：

  /latest – 最新の投稿（トピック別には /latest 天気）
  /search – 記事を検索（言葉を送るだけでもかまいません）
  /catchup – 最近の大事なニュース（たとえば /catchup 8h）
  /story – 進行中の話題

  /topics – フォローできるトピック
  /follow – トピックをフォロー（たとえば /follow 天気）
  /unfollow – フォローを解除
  /alerts – 気になる言葉が出たらお知らせ
  /digest – 好きな時刻に、まとめてお届け
  /saved – 保存した記事とリマインダー

  /settings – おやすみ時間、タイムゾーンなど
  /language – 言語を変更
  /stop – こちらからの送信をすべて停止
  /privacy – 保存される情報について
  /export – その情報をファイルでお渡し
  /forget – その情報をすべて削除
  /help – この案内

  投稿はすべて { $channel } にあります。
help-team = 編集部向けのコマンド：
help-command = /{ $command } – { $what }
latest-title = 最新の投稿
latest-empty = まだ投稿がありません。しばらくしてからもう一度お試しください。
privacy =
  何も設定しないかぎり、利用者に関する情報は一切保存しません。保存するのは、設定や保存を希望された次のものだけです：

  • このチャットのIDと設定：トピック、キーワード、話題、言語、タイムゾーン、時刻
  • 保存した記事とそのリマインダー
  • 30日間：どの記事をお送りしたか
  • 最長1時間：こちらからの質問と、それに対する回答

  名前も、メッセージも、読んだ記事の履歴も残しません。送られた位置情報は保存しません。アカウントが削除された場合は、30日後にすべて消去します。

  /export – すべての情報をファイルでお渡し
  /forget – すべての情報をただちに削除

  Telegram自体のプライバシーポリシーはこちらです：https://telegram.org/privacy
privacy-sealed = 設定は暗号化して保管しています。

## The command menu

command-start = はじめる
command-latest = 最新の投稿
command-search = 記事を検索
command-topics = トピックを選ぶ
command-alerts = お知らせするキーワード
command-digest = ニュースをまとめてお届け
command-catchup = 最近の大事なニュース
command-saved = 保存した記事
command-story = 進行中の話題
command-settings = すべての設定
command-follow = トピックをフォロー
command-unfollow = トピックのフォローを解除
command-language = 言語を選ぶ
command-help = このボットでできること
command-privacy = 保存される情報について
command-export = 自分のデータの控え
command-stop = 送信を停止（設定は保持）
command-forget = 自分のデータをすべて削除
command-status = 各チャンネルの状況
command-dead = 送信や取り消しができなかったもの
command-queue = 投稿待ちの記事とその理由
command-edit = 投稿の内容を編集する
command-retract = 投稿を取り下げる
command-pin = 投稿をピン留めする、または外す
command-post = 記事を書く
command-broadcast = 読者にメッセージを送る
command-team = 編集部のメンバー
command-journal = 誰が何を決めたか
command-stats = 投稿数、読まれ方、反応のグラフ
command-cancel = 質問に答えずに終了する

## The words around an article

post-correction = 訂正：
post-withdrawn = この記事は取り下げられました。
post-members = 🔒 会員限定
post-paid = 🔒 購読者限定
post-read-more = 続きを読む
post-updated = 更新：{ $time }
post-reading-time = { $minutes }分で読めます
post-byline = 執筆：{ $names }
post-kicker-breaking = 🔴 速報
post-kicker-live = 🔴 ライブ
post-kicker-analysis = 分析
post-kicker-opinion = オピニオン
post-follow = フォロー：{ $topic }
post-save = あとで読む
post-more = この話題をもっと見る

## What the admins are told

notice-unknown =
  ⚠️ この投稿が { $channel } に載ったかどうか、確認できません：

  { $title }
  { $url }

  送信中に明確な応答がありませんでした（{ $reason }）。二重投稿を防ぐため、自動では再送信しません。チャンネルを確認してください。
notice-failed =
  ⚠️ { $channel } へのこの投稿をTelegramが拒否しました：

  { $title }
  { $url }

  Telegramの応答：{ $reason }
  自動では再送信しません。記事の次の版が届いたときに改めて試みます。この版を再試行するには、下のボタンを押してください。
notice-failed-edit =
  ⚠️ { $channel } のこの投稿の変更をTelegramが拒否しました：

  { $title }
  { $post }

  Telegramの応答：{ $reason }
  誰かが削除していなければ、元の内容がそのまま残っています。記事の次の版が届いたときに改めて試みます。
notice-plain =
  ⚠️ Telegramがこの投稿の書式を受け付けませんでした。太字、リンク、ボタンのない状態で { $channel } に投稿されています：

  { $title }
  { $url }

  Telegramの応答：{ $reason }
notice-unanswered =
  ⚠️ { $channel } のこの投稿は以前のままです。変更または取り下げに対して、Telegramから応答がありません。

  { $title }
  { $post }

  { $reason }
  1分ごとに再試行しています。ほかの投稿は待たされません。すぐに消す必要がある場合は、手動で削除してください。
notice-stuck =
  ⚠️ 取り下げられた記事が、まだ { $channel } に残っています。Telegramでは削除も編集もできません。手動で削除してください。

  { $post }

  Telegramの応答：{ $reason }
notice-ghost =
  ⚠️ 取り下げられた記事が、まだ { $channel } に残っている可能性があります：{ $title }

  投稿が送信されたかどうか確認できないため（{ $reason }）、ここからは削除できません。チャンネルを確認し、残っている場合は手動で削除してください。
notice-flood =
  ⚠️ { $channel } への投稿を一時停止しています。Telegramが長い待機を求めています。

  Telegramの応答：{ $reason }
  失われるものはありません。待機が終わりしだい、保留中の投稿を配信します。
notice-flood-over =
  ✅ { $channel } への投稿を再開しました。Telegramが求めた待機が終わり、保留中だった投稿を配信しています。
notice-flood-all =
  ⚠️ Telegramがこのボットに{ $minutes }分間の待機を求めました。その間、どのチャンネルにも投稿できず、お知らせも送れませんでした。

  失われるものはありません。待機は終わり、保留中だった投稿を配信しています。
notice-trouble =
  ⚠️ { $channel } に投稿できません。

  { $reason }
  失われるものはありません。投稿できるようになりしだい、保留中の投稿を配信します。
notice-trouble-over =
  ✅ { $channel } に再び投稿できるようになりました。保留中だった投稿を配信しています。
notice-rights =
  ⚠️ { $channel } で、ボットに次の権限がありません：{ $rights }

  投稿は続きますが、この権限が必要な操作は失敗します。管理者の一覧で許可してください。
notice-rights-over =
  ✅ { $channel } で、ボットに必要な権限がすべてそろいました。
notice-migrated =
  ⚠️ グループ { $channel } がスーパーグループになり、新しいIDに変わりました：{ $to }

  投稿はすでに新しいIDに送られています。newsroomファイルまたはCHANNEL_IDの古いIDを、新しいIDに書き換えてください。
notice-late =
  ⚠️ { $channel } への投稿が遅れています。最も古いものは{ $minutes }分前から待っています。

  失われるものはありません。順に投稿されます。この状態が続く場合は、ログを確認してください。
notice-late-over =
  ✅ { $channel } への投稿の遅れは解消しました。
notice-memory =
  ⚠️ Redisのメモリがもうすぐいっぱいになります。上限の{ $percent }%を使っています。

  いっぱいになると、記事を受け付けられず、何も投稿できなくなります。maxmemoryを増やすか、保存する量を減らしてください：KEEP_ARTICLES_DAYS、KEEP_MESSAGES_DAYS
notice-memory-over =   ✅ Redisに再び空きができました。上限の{ $percent }%を使っています。
alarm-full =
  🚨 Redisがいっぱいです。記事を受け付けられず、何も投稿できません。ほとんどのコマンドも待機中です。

  失われるものはありません。各システムは送り直し、空きができればすべて自動的に再開します。すぐにmaxmemoryを増やし（redis-cli config set maxmemory）、そのうえで保存する量を減らしてください：KEEP_ARTICLES_DAYS、KEEP_MESSAGES_DAYS
alarm-full-over =
  ✅ Redisに再び空きができました。すべて自動的に再開します。
notice-silence =
  ⚠️ 配信元「{ $source }」からの配信が途絶えています。{ $hours }時間、何も届いていません。通常、この間に約{ $usual }件の記事が届きます。

  配信元が動作しているか、このボットに接続できるか、確認してください。
notice-silence-over =
  ✅ 配信元「{ $source }」からの配信が、{ $hours }時間ぶりに再開しました。
notice-backlog =
  📥 配信元「{ $source }」から過去の記事が届きました（計{ $count }件）。保存され、検索もできますが、チャンネルにあふれるのを防ぐため投稿しません。
notice-many =
  📨 「{ $title }」をこのボットの読者{ $recipients }人に送信しています。毎秒{ $pace }通の速さで、最後の読者に届くまで約{ $duration }かかります。
notice-review =
  📝 配信元「{ $source }」から、承認が必要な記事が届きました：

  { $title }
  { $url }
notice-confirm =
  🔴 配信元「{ $source }」からの速報です。投稿するには最終承認が必要です：

  { $title }
  { $url }
notice-undo =
  ⏳ 配信元「{ $source }」のこの記事は、まもなく投稿されます：

  { $title }
  { $url }
notice-unpinned =
  ⚠️ { $channel } でこの投稿をピン留めできませんでした：

  { $title }
  { $post }

  Telegramの応答：{ $reason }
notice-released =
  ✅ { $by } さんが公開しました：{ $title }
notice-scheduled =
  🕒 { $by } さんが投稿を予約しました：{ $title }
notice-confirmed =
  ✅ { $by } さんが最終承認しました：{ $title }
notice-rejected =
  ❌ { $by } さんが却下しました：{ $title }
notice-cancelled =
  ❌ { $by } さんが取り消しました：{ $title }
notice-posted =
  ✅ 投稿しました：{ $title }
  { $post }
notice-too-late =
  ⌛ 取り消しが間に合いませんでした：{ $title }
notice-withdrawn =
  ↩️ 配信元が取り下げました：{ $title }
notice-released-backlog =
  ✅ { $by } さんが、配信元「{ $source }」の過去の記事を公開しました（計{ $count }件）。
notice-callback =
  ⚠️ 記事の処理結果を配信元「{ $source }」に通知できない状態が、丸1日続いています。

  最後の応答：{ $reason }
  newsroomファイルのcallback_urlを確認してください。
notice-subscription =
  ⚠️ 配信元「{ $source }」のフィードから新しい記事が届きません。ハブが購読をまだ確認していません。

  最後の応答：{ $reason }
  1時間以内にもう一度リクエストします。
notice-resolved =
  ✅ 見つかりました。この投稿は { $channel } に1件だけあります。対応は必要ありません。

  { $title }
  { $post }
notice-resolved-absent =
  ✅ 判明しました。この投稿は { $channel } にありません。記事が取り下げられていなければ、これから送信します。

  { $title }
notice-retried =
  🔁 { $by } さんが { $channel } での再試行を指示しました：

  { $title }
notice-absent =
  ✅ { $by } さんによると、取り下げられたこの記事は { $channel } にありません：

  { $title }
notice-there =
  ✅ { $by } さんによると、この投稿は { $channel } にあります。今後は、記事に合わせて編集や取り下げが行われます。

  { $title }
  { $post }
notice-assumed =
  ✅ { $by } さんによると、この投稿は { $channel } にあります。メッセージのリンクがないため、ここからは編集も取り下げもできません。

  { $title }
notice-dropped =
  🗑 { $by } さんが、{ $channel } のこの投稿にはこれ以上対応しないと決めました：

  { $title }
button-backlog = これらを公開
button-publish = 公開
button-title = 見出しを編集
button-summary = 要約を編集
button-schedule = 予約投稿
button-reject = 却下
button-confirm = 最終承認
button-cancel = 取り消す

## Why a channel takes no posts, and what the bot may do there

trouble-lacking = ボットに次の権限がありません：{ $rights }。管理者の一覧で許可してください。
trouble-gone =
  ボットがチャンネルから外されたか、チャンネルがなくなりました。Telegramの応答：{ $reason }
  ボットをもう一度チャンネルの管理者にしてください。
trouble-refused =
  Telegramの応答：{ $reason }
  ボットがチャンネルの管理者であり、投稿、編集、削除の権限があるか確認してください。
right-post = メッセージの投稿
right-edit = メッセージの編集
right-delete = メッセージの削除
right-pin = メッセージのピン留め

## What a button answers

button-unknown = このボタンはもう使えません。
button-not-allowed = この操作ができるのは、編集部で権限のある人だけです。
release-begun = 古いものから順に公開しています。

## Reasons in our own words

reason-no-post = このバージョンのTidingsでは記事を投稿にできない
reason-ended = Telegramの応答前にプログラムが終了した
reason-no-message = Telegramの応答にメッセージの指定がない
reason-may-not-post = ボットに投稿の権限がない
reason-not-member = ボットがチャットのメンバーではない
reason-first-message = チャンネルの以前のメッセージがわからない
reason-alike = 投稿を他のメッセージと見分けられない
reason-protected = チャンネルのコンテンツが保護されている
reason-unreachable = Telegramに接続できない（{ $detail }）
reason-broken = 接続が切れた（{ $detail }）
reason-foreign = Telegram以外からの応答（ステータス { $detail }）
reason-late = 時間内に応答がない
reason-no-pace = Telegramを呼び出せる時刻をRedisから得られない
reason-closed = 呼び出しはすでに停止している
reason-given-up = 順番が来る前に呼び出しを取りやめた
reason-unexpected = 予期しないエラー

## What the admins decide on

review-heading = 👇 { $channels } では：
review-rule = ルールにより保留中：{ $rule }
review-said-yes = { $by } さんが承認しました。
review-alone = 本来は別の管理者による最終承認が必要です。ほかに管理者がいないため、ご自身で最終承認できます。
review-due = 投稿予定：{ $time }
review-sounds = 🔔 { $channel } の今日の通知音あり投稿：{ $used }/{ $budget }件
review-outdated = 🔁 この記事について新しい動きがあります。下をご覧ください：{ $title }
review-published = 公開しました。
review-rejected = 却下しました。投稿されません。
review-cancelled = 取り消しました。投稿されません。
review-scheduled = 投稿予定：{ $time }
review-needs-second = 記録しました。あとは別の管理者の最終承認が必要です。
review-self = すでに承認済みです。最終承認は別の管理者が行う必要があります。
review-changed = その後、内容が変わりました。下にある新しいプレビューをご覧ください。
review-withdrawn = 配信元がこの記事を取り下げました。
review-was-released = { $by } さんがすでに公開しています。
review-was-scheduled = { $by } さんがすでに予約しています。
review-was-confirmed = { $by } さんがすでに最終承認しています。
review-was-approved = { $by } さんがすでに承認しています。あとは最終承認が必要です。
review-was-rejected = { $by } さんがすでに却下しています。
review-was-cancelled = { $by } さんがすでに取り消しています。
review-too-late = 間に合いませんでした。投稿中か、すでに投稿されています。
review-ask-title = 見出しをどう変えますか？新しい見出し、または /cancel と返信してください。現在の見出し：
review-ask-summary = 要約をどう変えますか？新しい要約、または /cancel と返信してください。現在の要約：
review-ask-time =
  いつ投稿しますか（{ $zone }）？日時、または /cancel と返信してください。記事：{ $title }

  例：18:30、明日 7:00、金曜日 9:00、26.11. 18:30、2026-11-26 18:30、2h、30m
review-edited = 変更しました。まもなく新しいプレビューが届きます。
review-empty = テキストがありません。使いたい文言、または /cancel と返信してください。
review-long = { $length }文字あります。見出しは{ $max }文字までです。もっと短い見出し、または /cancel と返信してください。
review-time-unclear = 日時として読み取れません。18:30、明日 7:00、26.11. 18:30、2h のような形式、または /cancel と返信してください。
review-time-past = その日時は過ぎています。これから来る日時、または /cancel と返信してください。
review-time-far = 1年以上先の日時です。もっと早い日時、または /cancel と返信してください。
review-no-answer = わかりました。何も変更しません。

## How things stand

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] 待機中の投稿はありません
   *[other] 待機中の投稿：{ $count }件
  }
status-paused = ⏸ { $time } まで停止中：{ $reason }
status-sounds = 🔔 今日の通知音あり投稿：{ $used }/{ $budget }件
status-sounds-unlimited = 🔔 今日の通知音あり投稿：{ $used }件
status-last = 最新の投稿：{ $title } { $link }
status-no-post = まだ投稿がありません
status-held = { $count ->
    [0] 📝 判断待ちの記事はありません
   *[other] 📝 判断待ちの記事：{ $count }件
  }

## What could not be sent or taken back, and what nobody knows

button-retry = 再試行
button-send-again = 再送信
button-there = 投稿がある
button-mark-sent = 送信済みにする
button-absent = 投稿がない
button-gone = 削除しました
button-drop = 破棄
dead-empty = 問題はありません。判断が必要なものはありません。
dead-more = ほかに{ $count }件あります。先にこれらを判断してから、もう一度 /dead を送信してください。
dead-failed =
  ❌ { $title }
  { $channel } · { $since }

  Telegramが拒否しました：{ $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  { $channel } · { $since }

  投稿されたかどうか確認できません。送信中に明確な応答がありませんでした（{ $reason }）。チャンネルを確認してください。
  { $link }
dead-looking =
  🔍 { $title }
  { $channel } · { $since }

  送信中に明確な応答がありませんでした（{ $reason }）。ボットが確認を続けています。わからなかった場合はお尋ねします。
  { $link }
dead-ghost =
  👻 { $title }
  { $channel } · { $since }

  記事は取り下げられましたが、投稿がチャンネルにあるかどうか確認できません（{ $reason }）。チャンネルを確認してください。メッセージのリンクがあれば、ボットが投稿を取り除きます。
  { $link }
dead-stuck =
  ⛔ { $title }
  { $channel } · { $since }

  取り下げられましたが、Telegramでは削除も編集もできません：{ $reason }
  手動で削除してください。
  { $link }
dead-ask-link =
  { $title }

  メッセージのリンクを返信してください。チャンネルでメッセージをタップし、「リンクをコピー」を選びます。アルバムの場合は最初の画像をタップします。これで、あとから投稿を編集したり取り下げたりできます。リンクがない場合は「-」と返信してください。
dead-no-such-link = メッセージのリンクではありません。リンクは https://t.me/name/123 や https://t.me/c/1234567890/123 のような形式です。チャンネルでメッセージをタップし、「リンクをコピー」を選んでください。リンクがない場合は「-」と返信してください。
dead-foreign-link = このリンクは別のチャットのものです。{ $channel } にあるメッセージのリンクを送信してください。ない場合は「-」と返信してください。
dead-no-such-message = このメッセージは { $channel } にないか、すでに削除されています。リンクをもう一度確認してください。リンクがない場合は「-」と返信してください。
dead-taken-link = このメッセージは別の記事の投稿です。この記事のメッセージのリンクを送信してください。ない場合は「-」と返信してください。
dead-linkless = 記事は取り下げられました。リンクがないと、ボットは投稿を取り除けません。リンクを送信するか、投稿を手動で削除して「投稿がない」を押してください。
dead-no-link = リンクなし
dead-late = ここで判断するものはもうありません。すでに解決しています。

## What the admins write to the readers

broadcast-nobody = このボットにはまだ読者がいないため、送る相手がいません。
broadcast-whom = 📣 どなたにメッセージを送りますか？
broadcast-all = すべての読者：{ $count }
broadcast-by-topics = トピックをフォローしている読者
broadcast-topics = メッセージを届けたいトピックをタップしてください。複数をフォローしている読者にも1通だけ届きます。読者数：{ $count }
broadcast-next = { $count } 人で次へ ▸
broadcast-drop = 送らない
broadcast-dropped = わかりました。何も送信しません。
broadcast-ask = メッセージを送ってください。太字、リンク、改行もそのまま届きます。{ $max } 文字までです。
broadcast-long = { $length } 文字あります。1通に入るのは { $max } 文字までです。短くして送ってください。
broadcast-refused =
  Telegramがこのメッセージを受け付けません：{ $reason }
  別のメッセージを送ってください。
broadcast-preview = 👆 読者にはこのように届きます。
broadcast-estimate = 👥 読者数：{ $count }。毎秒 { $pace } 通で、およそ { $duration } かかります。ボットを停止またはブロックした読者には届きません。
broadcast-price = ⭐ ボットの残高からおよそ { $price } スターかかります。毎秒最初の30通を超える1通につき0.1スターです。有料の一斉送信は @BotFather で有効にしておく必要があります。
broadcast-confirm = 送信するには、読者数を入力してください：{ $number }
broadcast-wrong = 数が違うため、何も送信していません。
broadcast-free = 無料：およそ { $duration }
broadcast-paid = およそ ⭐ { $price }：およそ { $duration }
broadcast-known = このメッセージは、本日すでにこの読者に送信済みか、送信中です。二度は送信しません。
broadcast-running = 📣 メッセージを送信しています
broadcast-paused = ⏸️ 送信を一時停止しています
broadcast-stopped = ⏹️ 送信を中止しました
broadcast-done = ✅ メッセージを送信しました
broadcast-counts =
  送信済み：{ $sent }
  Telegramが拒否：{ $refused }
  届いたか不明（再送しません）：{ $uncertain }
  対象外（停止、ブロック、アカウント削除）：{ $skipped }
  残り：{ $left }
broadcast-time-left = ⏳ 残りおよそ { $duration }
broadcast-took = 🕒 所要時間：{ $duration }
broadcast-pause = ⏸️ 一時停止
broadcast-resume = ▶️ 再開
broadcast-stop = ⏹️ 完全に中止
broadcast-over = すでに終了しています。

## Writing articles

draft-list-title = 下書き
draft-list = 作成中の下書き：{ $count }件。続きを書くか、新しく始めてください。
draft-button-new = ➕ 新しい下書き
draft-ask-new =
  記事のもとになるもの、または /cancel を送ってください：

  🔗 リンク：見出し、要約、画像はページから読み取ります
  ✍️ テキスト：1行目が見出しになります
  🖼 説明付きの写真またはアルバム
  ↪️ 転送したメッセージ
draft-unreadable = 記事にできるのは、リンク、テキスト、写真、またはそれらを含む転送メッセージです。どれか、または /cancel を送ってください。
draft-page-insecure = { $host } はこのページを暗号化せずに表示しています。開くのは https:// のアドレスだけです。
draft-page-private = { $host } は公開されたアドレスではないため、開きません。
draft-page-unreachable = { $host } につながらないか、応答に時間がかかりすぎています。
draft-page-status = { $host } がエラーを返しました（{ $status }）。
draft-page-other = { $host } から届いたものは、読み取れるページではありません。
draft-page-instead = 代わりにテキストをそのまま送ることもできます。やめるときは /cancel を送ってください。
draft-untitled = 見出しはまだありません
draft-needs-title = 公開するには見出しが必要です。
draft-topics = トピック：{ $topics }
draft-nothing = なし
draft-channels = チャンネル：{ $channels }
draft-channels-routed = チャンネル（ルートによる）：{ $channels }
draft-no-channel = 送り先のチャンネルがまだありません。1つ選んでください。
draft-template = テンプレート：{ $template }
draft-template-usual = 各チャンネルの設定どおり
draft-is-silent = 🔕 通知音なし
draft-is-loud = 🔔 通知音あり（チャンネルの設定による）
draft-at-once = 🕒 公開するとすぐに
draft-at = 🕒 { $time }
draft-at-past = ⚠️ この時刻は過ぎています：{ $time }
draft-length = 📏 { $channels }：{ $length }/{ $limit }
draft-more = ほか{ $count }件
draft-looks = { $count }件中{ $from }–{ $to }
draft-changed = ✏️ { $by } さんが変更：{ $what }
draft-stands = ⚠️ このページはすでに投稿されています：{ $title } { $link }
draft-button-title = 見出し
draft-button-summary = 要約
draft-button-text = 本文
draft-button-picture = 画像
draft-button-topics = トピック
draft-button-channels = チャンネル
draft-button-template = テンプレート
draft-button-silent = 🔕 通知音なし
draft-button-loud = 🔔 通知音あり
draft-button-at = ✅ この時刻に公開
draft-button-discard = 🗑 破棄
draft-button-discard-now = はい、破棄する
draft-button-without = なしにする
draft-button-once = 時刻なし：すぐに
draft-button-release = それでも投稿する
draft-by-routes = ルートのとおり
draft-other-day = ‹ 別の日
draft-other-hour = ‹ 別の時間
draft-ask-title = 新しい見出しを送ってください。現在の見出しはタップでコピーできます：
draft-ask-summary = 新しい要約を送ってください。どこまで表示されるかはテンプレートによります。
draft-ask-text = 新しい本文を送ってください。太字やリンクなどはそのまま残ります。
draft-ask-picture = 今のものの代わりに、写真、アルバム、または画像の https:// アドレスを送ってください。現在の画像：{ $count }枚（最大{ $max }枚）
draft-choose-topics = トピックをタップすると、記事に付けたり外したりできます。
draft-no-topics = この編集部にはまだトピックがありません。
draft-topic-ruled = このトピックは編集部のルールで付いているため、ここでは外せません。
draft-choose-channels = 送り先のチャンネルをタップしてください。
draft-choose-template = 投稿をどのテンプレートで書きますか？
draft-choose-day = 何日にしますか？「18:30」「明日 7:30」「26.11. 18:30」のように時刻を書くこともできます。時刻は { $zone } のものです。変更は /settings でできます。
draft-choose-hour = 何時にしますか？
draft-choose-minute = 何分にしますか？
draft-ask-discard = この下書きを完全に破棄しますか？
draft-no-picture = これは使える画像ではありません。写真か、画像の https:// アドレスを送るか、「戻る」を押してください。
draft-not-taken = 送った内容は反映されませんでした。現在の内容を確認し、置き換える場合はもう一度送ってください。
draft-look-again = 何も行われませんでした。今の状態を確認してください。
draft-gone = この下書きはもうありません。下書きは30日間保存されます。
draft-further-down = この下書きの続きは、下にある新しいメッセージにあります。/post でも表示できます。
draft-closed = { $by } さんがこの下書きをすでに公開または破棄しました。
draft-time-past = 指定した時刻は過ぎています。別の時刻を選んでください。
draft-scheduled = 予約しました。
draft-discarded = 破棄しました。
draft-discarded-by = { $by } さんが破棄しました。
draft-published-by = { $by } さんが公開しました。
draft-posted = ✅ { $channel }：{ $link }
draft-waiting = ⏳ { $channel }：{ $why }
draft-goes-out = 投稿予定：{ $time }
draft-waits = 送信中
draft-quiet = おやすみ時間：{ $time } まで
draft-paused = { $time } まで停止中（{ $reason }）
draft-unknown = ❔ { $channel }：投稿されたかどうか、まだわかりません
draft-failed = ❌ { $channel }：{ $reason }（/dead）
draft-dropped = 🚫 { $channel }：破棄
draft-retracted = 🚫 { $channel }：取り下げ
draft-withdrawn = その後、取り下げられました。
draft-held-duplicate = すでにある内容と同じため、投稿されませんでした：{ $title } { $link }
draft-held-confirm = 速報のため、まず編集部の別の人の最終承認が必要です。
draft-held-rejected = 却下されたため、投稿されません。

## Finding articles: search, the newest, stories, what readers keep

search-usage =
  何をお探しですか？言葉をそのまま送るか、コマンド /search に続けて書いてください：

  /search 橋
  /search "市民ホール" -家賃
  /search 洪水 topic:天気 from:2026-11-01
  /search サッカー 先週

  引用符で囲むとひと続きの語句、マイナスを付けるとその語を除外、「=」を付けると完全に同じ表記だけを探します。
search-count = { $count ->
   *[other] { $count }件の記事が見つかりました
  }
search-count-more = { $count }件を超える記事が見つかりました
search-similar = 末尾には、完全には一致しない近いものも並びます。
search-only-similar = 完全に一致するものはありません。近いものはこちらです：
search-nothing = 見つかりませんでした。言葉を減らすか、別の言葉でお試しください。
search-nearest = もしかして：
search-alert = 🔔 新着を知らせる
search-alert-added = 設定しました。「{ $query }」の新しい記事が出るたびにお知らせします。
search-alert-known = このキーワード通知はすでに設定されています。
search-alert-full = キーワード通知が{ $max }件になり、空きがありません。先に /alerts で1件削除してください。
search-anew = このメッセージは古いため、ボタンが使えません。もう一度検索してください。
search-only-unwanted = 除外する言葉しかありません。探したい言葉も加えてください。
search-long = 長すぎて検索できません。いくつかの言葉だけでお試しください。
search-no-topic = 「{ $name }」というトピックはありません。トピックの一覧は /topics で確認できます。
search-near-topic = 「{ $name }」というトピックはありません。もしかして、このいずれかですか？
search-no-source = 「{ $name }」という配信元はありません。配信元は次のとおりです：{ $sources }
search-bad-date = { $date } を日付として読み取れません。「2026-11-25」「25.11.2026」「昨日」「先週」のように書いてください。
search-wrong-order = 最初の日が最後の日よりあとになっています。from: と to: を入れ替えてください。
search-today = 今日, きょう, 本日
search-yesterday = 昨日, きのう
search-this-week = 今週
search-last-week = 先週
search-last-month = 先月
inline-nothing = 該当なし。ボットを開く
latest-heading-topic = 「{ $topic }」の最新の投稿
latest-none-topic = 「{ $topic }」の投稿はまだありません。
latest-no-topic = 「{ $name }」というトピックはありません。トピックの一覧は /topics で確認できます。
latest-near-topic = 「{ $name }」というトピックはありません。もしかして、このいずれかですか？
latest-newer = ◀ 新しい投稿
latest-older = 古い投稿 ▶
story-heading = 進行中の話題
story-none = 現在、進行中の話題はありません。
story-not-found = 「{ $words }」に関する話題は見つかりません。進行中の話題は次のとおりです：
story-which = どの話題ですか？
story-articles = { $count ->
    [0] この話題に、今は新しい記事がありません。
   *[other] { $count }件の記事
  }
story-over = この話題は終了しました。
story-follow = この話題をフォロー
story-unfollow = フォロー解除
story-unmute = 🔔 ミュート解除
story-all = すべての話題
story-followed = この話題をフォローしました。続報はすぐにお届けします。
story-unfollowed = この話題のフォローを解除しました。
story-muted = この話題については、もうお知らせしません。
story-unmuted = この話題のミュートを解除しました。
saved-heading = 保存した記事
saved-none = 保存した記事はまだありません。記事の下の「保存」を押すと、ここに表示されます。
saved-gone = この記事は公開を終了しました。
saved-remind-at = ⏰ { $time }
saved-removed = 削除しました。
saved-when = いつお知らせしましょうか？
saved-in-hour = 1時間後
saved-tonight = 今夜20:00
saved-tomorrow = 明日8:00
saved-other = 別の日時
saved-no-reminder = リマインダーなし
saved-back = 戻る
saved-reminded = リマインダーを設定しました：{ $time }
saved-unreminded = リマインダーを解除しました。
saved-not-there = この記事はもう保存されていません。
saved-past = その時刻は過ぎています。別の日時を選んでください。
saved-ask =
  いつお知らせしましょうか？日時を返信してください（{ $zone }）。

  例：18:30、明日 7:00、金曜日 9:00、26.11. 18:30、2h
saved-ask-short = 18:30、明日 7:00 …
saved-unclear = 日時として読み取れません。18:30、明日 7:00、2h のような形式で返信してください。
saved-over = その日時は過ぎています。これから来る日時を返信してください。
saved-far = 1年以上先の日時です。もっと早い日時を返信してください。
reminder-due = ⏰ リマインダーの時刻です：
reminder-gone = ⏰ リマインダーの時刻ですが、この記事は公開を終了しました。
reminder-later = もう一度知らせる

## One's own data, language, quiet, and when something goes wrong

stop-done = わかりました。もうこちらからはお送りしません。トピック、キーワード、保存した記事はそのまま残り、ここで読んだり検索したりすることは引き続きできます。
stop-nothing = まだ何も設定されていないため、こちらから何かをお送りすることはありません。
stop-go-on = 再開する
stop-over = 設定どおりにお届けを再開します。いつでも /stop で止められます。
stop-again = 停止
language-choose = どの言語を使いますか？
language-app = アプリと同じ
language-set = これからは日本語でご案内します。
language-as-app = これからはアプリの言語でご案内します。
export-caption = 保存されている情報はこれですべてです。
export-nothing = 保存されている情報がないため、書き出すものはありません。
forget-ask = トピック、キーワード、保存した記事、設定など、すべての情報を消去しますか？この操作は取り消せません。お知らせを止めたいだけなら /stop を送信してください。
forget-yes = はい、消去する
forget-no = いいえ、残す
forget-done = 消去しました。利用者の情報はここに何も残っていません。このチャットのメッセージは、Telegramでご自身で削除できます。
forget-kept = わかりました。すべてそのまま残します。
error-excuse = 問題が発生しました。しばらくしてからもう一度お試しください。
flood-slow = 操作が短時間に集中しました。数秒待ってから続けてください。

## Articles that come to readers by themselves

delivered-why = 届いた理由
delivered-save = 🔖 保存
delivered-saved = ✅ 保存済み
delivered-share = 共有
delivered-channel = チャンネルで見る
delivered-last = 今日お送りするのはこれが最後です。この先のニュースは「まとめ」に入ります。変更は /settings でできます。
delivered-because-topic = 「{ $topic }」をフォローしています。
delivered-because-alert = キーワード「{ $query }」に一致しました。
delivered-because-story = 話題「{ $story }」をフォローしています。
delivered-because-off = このメッセージが届くもとになった設定は、すでにオフになっています。
delivered-more = { $count ->
   *[other] ほか{ $count }件
  }
delivered-less = 頻度を減らす
delivered-off = オフにする
delivered-story-day = 🔕 話題：1日
delivered-story = 🔕 話題：ずっと
delivered-source-day = 🔕 配信元：1日
delivered-source = 🔕 配信元：ずっと
delivered-back = « 戻る
delivered-less-done = これからは「まとめ」だけでお届けします：{ $rules }
delivered-less-new = これからは「まとめ」（{ $when }）だけでお届けします：{ $rules }。変更は /digest でできます。
delivered-less-story = フォローを解除しました：{ $stories }
delivered-off-done = オフにしました：{ $rules }
delivered-story-muted = この話題については、もうお知らせしません。元に戻すには /settings を開いてください。
delivered-story-muted-day = この話題については、明日までお知らせしません。
delivered-source-muted = { $source } からは、もうお知らせしません。元に戻すには /settings を開いてください。
delivered-source-muted-day = { $source } からは、明日までお知らせしません。
delivered-kept = 保存しました。あとから /saved で読み返せます。
delivered-let-go = 保存を解除しました。
delivered-save-full = 保存した記事が{ $max }件になり、空きがありません。先に /saved でいくつか削除してください。
delivered-gone = この記事は取り下げられたか、ちょうど変更中です。
delivered-old = このメッセージは古いため、届いた理由の記録がもうありません。設定はすべて /settings で確認できます。

## Digest

digest-heading = 🗞 まとめ：{ $day }
digest-bundle = { $count ->
   *[other] 🌙 おやすみ時間に届いた記事：{ $count }件
  }
digest-by-alerts = キーワード通知
digest-by-stories = フォロー中の話題
digest-others = { $count ->
   *[other] （ほか{ $count }件）
  }
digest-rest = { $count ->
   *[other] …ほか{ $count }件はチャンネルで
  }
digest-left = { $count ->
   *[other] このうち{ $count }件は、1日の上限に達したため、個別にはお送りしませんでした。
  }
digest-button-settings = ⚙️ まとめの設定
digest-comes = 🗞 まとめは{ $when }に届きます（{ $zone }）。
digest-next = 次回：{ $day }
digest-off =
  🗞 「まとめ」は、気になる新着をひとつのメッセージにして、好きな時刻にお届けするものです。今はお届けしていません。

  いつお届けしましょうか（{ $zone }）？
digest-hint = ほかの時刻にするには /digest 7:45 のように書いてください。
digest-empty = まだ何もフォローしていないため、まとめは空になります。まずは /topics でトピックを選ぶか /alerts でキーワードを追加してください。
digest-stopped = 現在は /stop で停止中です。まとめを再開するには /start を送ってください。
digest-unclear = 時刻として読み取れません。たとえば /digest 7:45 や /digest 20:00 のように書いてください。今すぐ受け取るには /digest now と送ってください。
digest-set = 設定しました。
digest-set-off = まとめのお届けを止めました。
digest-last-day = 曜日は1日以上必要です。まとめが不要な場合は「オフ」を押してください。
digest-nothing = 前回のまとめのあと、新しいものはありません。
digest-failed = うまくいきませんでした。1分ほどしてから、もう一度お試しください。
digest-button-daily = 毎日
digest-button-workdays = 月〜金
digest-button-off = オフ
digest-button-now = 📬 今すぐ送る

## Catching up

catchup-title = ⏪ { $since } 以降の大事なニュース
catchup-empty = { $since } 以降の投稿はありません。
catchup-unclear = 期間として読み取れません。たとえば /catchup 8h や /catchup 30m や /catchup 2d のように書いてください。
catchup-long = さかのぼれるのは7日までです。たとえば /catchup 2d のように、もっと短い期間を書いてください。
catchup-button-hours = { $count ->
   *[other] { $count }時間
  }
catchup-button-days = { $count ->
   *[other] { $count }日
  }

## Topics, alerts and settings

menu-back = ‹ 戻る
menu-page = { $page } / { $pages }
when-daily = 毎日{ $time }
when-workdays = 月〜金の{ $time }
when-days = 毎週{ $days }の{ $time }
topics-title = トピック
topics-hint = トピックをタップすると、ニュースがすぐに届きます。もう一度タップすると変更できます。
topics-legend = { $now } すぐに · { $digest } まとめで
topics-part = すべてをフォローしますか、一部だけにしますか？フォローしたいものをタップしてください。
topics-whole = { $topic }：すべて
topics-empty = フォローできるトピックはまだありません。お探しのものは、キーワード通知で見つけられます。
topics-to-alerts = 🔔 キーワード
topics-to-settings = ‹ 設定
topics-stopped = ⏸️ 停止中のため、何もお送りしません。再びお届けするには /settings で「再開」を押してください。
topics-one = ニュースをどのように受け取りますか？
topics-now = すぐに
topics-digest = まとめで
topics-off = オフ
topics-gone = このトピックはもうありません。
topics-said-now = { $topic }：すぐに
topics-said-digest = { $topic }：まとめで（{ $when }）
topics-said-new-digest = { $topic }：まとめで。これからは{ $when }に届きます。変更は /settings でできます。
topics-said-off = { $topic }：オフ
follow-now = ✓ 「{ $topic }」をフォローしました。ニュースはすぐに届きます。
follow-digest = 🗞 「{ $topic }」をフォローしました。ニュースは{ $when }のまとめで届きます。
follow-off = 「{ $topic }」のフォローを解除しました。
follow-undo = ↩︎ 元に戻す
follow-all = すべてのトピック
follow-near = もしかして…？
follow-unknown =
  「{ $name }」というトピックは見つかりません。

  すべてのトピックは、下のボタンで確認できます。好きな言葉でお知らせを受け取るには /alerts add のあとに言葉を書いてください。
unfollow-title = フォロー中
unfollow-hint = トピックをタップすると、フォローを解除します。
unfollow-none = フォロー中のトピックはありません。
unfollow-unknown = 「{ $name }」という名前のものはフォローしていません。
unfollow-undo = ↩︎ { $topic }
unfollow-kept = 「{ $topic }」のフォローを再開しました。
alerts-title = キーワード通知
alerts-empty =
  キーワード通知はまだありません。設定すると、トピックを問わず、その言葉を含むすべての記事をお知らせします：

  /alerts add 橋 通行止め – 両方の語を含む
  /alerts add "市議会" -サッカー – この語句を含み、「サッカー」を含まない
alerts-hint = キーワードをタップすると、受け取り方を変更できます。
alerts-new = ＋ 新しいキーワード
alerts-remove = 🗑️ 削除
alerts-all = すべてのキーワード
alerts-gone = このキーワード通知はもうありません。
alerts-one = 見つかった記事をどのように受け取りますか？
alerts-tempo-now = すぐに
alerts-tempo-digest = まとめで
alerts-added = 🔔 キーワード通知を設定しました
alerts-there = 🔔 設定中のキーワード通知
alerts-matched = { $count ->
    [0] 過去30日間に一致する記事はありませんでした。見つかりしだいお知らせします。
   *[other] 過去30日間では、{ $count }件の記事が一致しました：
  }
alerts-removed = 削除しました。元に戻すには、こう送ってください：
alerts-said-now = これからはすぐに届きます。
alerts-said-digest = これからは{ $when }のまとめで届きます。
alerts-said-new-digest = これからはまとめで、{ $when }に届きます。変更は /settings でできます。
alerts-said-off = 削除しました。
alerts-ask =
  どんな言葉をお探ししましょうか？

  橋 通行止め – 両方の語を含む
  "市議会" – ひと続きの語句
  =銀行 – 完全に同じ表記だけ
  -サッカー – この語を含まない
alerts-placeholder = 橋 通行止め -サッカー
alerts-mistake-empty = 探せる言葉がありません。言葉や名前を送ってください。例：橋 通行止め
alerts-mistake-minus = 除外する言葉しかありません。探したい言葉も加えてください。例：橋 -サッカー
alerts-mistake-long = キーワードが長すぎます。いくつかの言葉だけを送ってください。
alerts-full = キーワード通知が{ $max }件になり、空きがありません。先に /alerts で1件削除してください。
settings-title = ⚙️ 設定
settings-more = 保存される情報の確認は /privacy で、書き出しは /export で、削除は /forget でできます。
settings-topics = 📰 トピック
settings-alerts = 🔔 キーワード
settings-digest = 🗞 まとめ
settings-quiet = 🌙 おやすみ時間
settings-limit = 📬 1日の上限
settings-zone = 🌍 タイムゾーン
settings-language = 🗣️ 言語
settings-muted = 🔇 ミュート中
settings-saved = 🔖 保存した記事
settings-stop = ⏸️ 停止
settings-go-on = ▶️ 再開
settings-is-stopped = ⏸️ 停止中：こちらからはお送りしません
settings-state-no-topics = 📰 トピック：なし
settings-state-topics = 📰 トピック：すぐに{ $now }件、まとめで{ $digest }件
settings-state-alerts = { $count ->
    [0] 🔔 キーワード通知：なし
   *[other] 🔔 キーワード通知：{ $count }件
  }
settings-state-no-digest = 🗞 まとめ：なし
settings-state-digest = 🗞 まとめ：{ $when }
settings-state-no-quiet = 🌙 おやすみ時間：なし
settings-state-quiet = 🌙 おやすみ時間：{ $hours }
settings-state-no-limit = 📬 1日の上限：なし
settings-state-limit = { $count ->
   *[other] 📬 1日の上限：{ $count }通
  }
settings-state-zone = 🌍 { $place }（現在{ $time }）
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 ミュート中：なし
   *[other] 🔇 ミュート中：{ $count }件
  }
settings-state-saved = { $count ->
    [0] 🔖 保存した記事：なし
   *[other] 🔖 保存した記事：{ $count }件
  }
settings-kept = 保存しました ✓
settings-other = その他…
settings-quiet-about = おやすみ時間に届いたものはお預かりし、終わってからひとつのメッセージにまとめてお届けします。
settings-quiet-none = なし
settings-quiet-ask = おやすみ時間は何時から何時までですか？例：22:30-6:45
settings-quiet-unclear = 読み取れません。「22:30-6:45」や「午後10時から午前6時」のように、時刻を2つ送ってください。
settings-limit-about = こちらからお送りするメッセージの、1日あたりの上限です。超えた分は「まとめ」に入ります。
settings-limit-none = 上限なし
settings-digest-choose = 大事なニュースをひとつのメッセージにして、好きな時刻にお届けします。時刻をタップすると始まります。
settings-digest-lost = ⚠️ フォロー中のものに、まとめで届く設定のものがあります。受け取るには、時刻をタップしてください。
settings-digest-is-rich = アプリが対応していれば、見出しと画像の付いた見やすいメッセージで届きます。
settings-digest-is-plain = どのアプリでも表示できる、シンプルなメッセージで届きます。
settings-digest-make-rich = 画像付きにする
settings-digest-make-plain = シンプルにする
settings-digest-off = まとめなし
settings-digest-ask = まとめを何時にお届けしましょうか？例：7:30
settings-digest-unclear = 時刻として読み取れません。「7:30」や「午後7時」のように送ってください。
settings-muted-none = ミュート中のものはありません。届いたメッセージの下の「届いた理由」から、配信元や話題をミュートできます。
settings-muted-about = タップすると、ミュートを解除します。
settings-muted-source = • { $name }：ずっと
settings-muted-source-until = • { $name }：{ $time } まで
settings-muted-story = • 話題「{ $name }」：ずっと
settings-muted-story-until = • 話題「{ $name }」：{ $time } まで
zone-now = { $place }は今{ $time }です。
zone-is-usual = これは編集部のタイムゾーンです。ご自身のタイムゾーンはまだ設定されていません。
zone-about = まとめとおやすみ時間は、この時計に合わせます。
zone-ask-city = ✏️ 都市か時刻
zone-ask-place = 📍 現在地
zone-usual = 編集部：{ $place }
zone-ask = どの都市にお住まいですか？または、そちらは今何時ですか？例：14:05
zone-placeholder = 都市または時刻
zone-which = どの場所ですか？
zone-which-time = 今その時刻なのは、次の場所です。いちばん近いのはどこですか？
zone-no-such-time = 今その時刻の場所は見つかりません。時計を確認するか、都市の名前を送ってください。
zone-unknown = その場所はわかりません。近くの大きな都市、国の名前、またはそちらの今の時刻を送ってください。
zone-gone = このタイムゾーンはもうありません。
zone-ask-location = 位置情報を共有すると、そこからタイムゾーンを調べます。位置情報そのものは保存しません。
zone-share = 📍 位置情報を共有
zone-not-now = ✕ 今はしない
zone-no-location = その場所のタイムゾーンがわかりません。あらためて /settings から都市の名前を送ってください。
zone-not-kept = 位置情報は保存していません。

## The team and its journal

team-heading = 編集部
team-owner = 所有者
team-editor = 編集者
team-reviewer = 承認者
team-viewer = 閲覧者
team-line = { $name } – { $role }
team-explained = 閲覧者は状況を見られます。承認者は、判断待ちの記事についても決められます。編集者は、投稿、編集、取り下げ、読者への送信もできます。所有者はメンバーの管理もできます。所有者は設定（ADMIN_IDS）で決まります。
team-open = まだ使われていない招待：
team-invitation = { $role }、{ $time } まで
team-invite = 招待する
team-ask-role = 何をできるようにしますか？
team-invited =
  招待（{ $role }）。このリンクを1人に送ってください。1回だけ、{ $time } まで使えます。

  { $link }
team-revoked = 招待を取り消しました。
team-late = たった今、ほかの人が変更しました。
team-since = { $role }（{ $time } から、招待：{ $by } さん）
team-remove = 外す
team-remove-sure = { $name } さんを編集部から外しますか？その時点から何もできなくなります。
team-removed = { $name } さんを外しました。
team-joined = 編集部へようこそ。役割：{ $role }。できることは /help で確認できます。
team-member = すでに編集部のメンバーです（{ $role }）。この招待はほかの人がまだ使えます。
team-void = この招待はもう使えません。新しい招待を依頼してください。
team-has-joined = { $name } さんが編集部に加わりました（{ $role }）。
team-you-are = 編集部での役割が変わりました：{ $role }。できることは /help で確認できます。
team-you-left = 編集部のメンバーから外れました。
journal-heading = 誰が何を決めたか
journal-empty = まだ何も決められていません。
journal-older = 古いもの ›
journal-newest = « 最新
journal-server = サーバー上
journal-released = 公開：{ $title }
journal-scheduled = { $after } に公開予定：{ $title }
journal-confirm = 承認：{ $title }
journal-confirmed = 最終承認：{ $title }
journal-rejected = 却下：{ $title }
journal-cancelled = 公開を取りやめ：{ $title }
journal-title = 見出し：{ $before } → { $after }
journal-summary = 要約：{ $before } → { $after }
journal-published = チャットから公開：{ $title }
journal-edited = 編集：{ $title }
journal-retracted = 取り下げ：{ $title }
journal-pinned = { $channel } でピン留め：{ $title }
journal-unpinned = { $channel } でピン留め解除：{ $title }
journal-retried = { $channel } で再試行：{ $title }
journal-there = { $channel } で送信済みにした：{ $title }
journal-dropped = { $channel } で破棄：{ $title }
journal-backlog = 保留分から公開：{ $title }
journal-broadcast = 読者へ送信：{ $title }
journal-paused = 読者へのメッセージを一時停止
journal-resumed = 読者へのメッセージを再開
journal-stopped = 読者へのメッセージを完全に中止
journal-invited = 招待：{ $after }
journal-revoked = 招待の取り消し：{ $before }
journal-joined = 参加：{ $after }
journal-role = { $title }：{ $before } → { $after }
journal-removed = 外した：{ $title }（{ $before }）

## What was counted, in charts and in words

chart-posts = 投稿{ $count }件
chart-posts-busiest = 投稿{ $count }件、最多は{ $time }
chart-by-day = 日ごとの投稿
chart-by-week = 週ごとの投稿
chart-by-hour = 曜日と時刻ごと
chart-reactions = リアクション{ $count }件、うち{ $share }が1つの投稿に
chart-clicks = クリック{ $count }回
chart-readers-same = 読者{ $now }人、以前と同じ
chart-readers-more = 読者{ $now }人、以前より{ $change }人増
chart-readers-fewer = 読者{ $now }人、以前より{ $change }人減
chart-gained = 新しく来た人：{ $count }
chart-lost = 去った人：{ $count }
chart-net = 差し引き
chart-topics-one = 投稿も読者も最多：{ $topic }
chart-topics-both = 投稿が最多：{ $posted }、読者が最多：{ $read }
chart-topics-posted = 投稿が最多：{ $topic }
chart-topics-read = 読者が最多：{ $topic }
chart-topics-posts = 投稿
chart-topics-readers = 読者
chart-digests = まとめ：配信{ $sent }件、まとめから開かれたリンク{ $opened }件
chart-digests-sent = 配信
chart-digests-opened = まとめから開かれたリンク
chart-delivery = 投稿の半数は{ $half }以内、100件中99件は{ $most }以内
chart-delivery-about = 記事の受付から投稿まで
chart-delivery-slowest = 最も遅いもの：{ $duration }
chart-quiet = メッセージの{ $share }がおやすみ時間の終わりを待ちました
chart-quiet-all = 読者へのすべてのメッセージ
chart-quiet-waited = 待ったもの
chart-name-posts = 投稿
chart-name-reactions = リアクション
chart-name-readers = 読者
chart-name-topics = トピック
chart-name-digests = まとめ
chart-name-delivery = 投稿までの時間
chart-name-quiet = おやすみ時間
stats-searches = 検索：{ $count }回、該当なし：{ $without }回
stats-missing = まだ描けるものがありません：{ $charts }
stats-nothing = この期間にはまだ何も数えられていません。
stats-failed = グラフを描けませんでした。理由はログにあります。数字は次のとおりです：
stats-choose = ほかの期間や色にしますか？
stats-busy = いま描いています。少しお待ちください。
stats-dark = 🌙 ダーク
stats-light = ☀️ ライト
stats-unclear = 「{ $word }」を読み取れません。
stats-usage = /stats だけを送るか、次のものを付けてください：7d、30d、90d、365d、topic:名前、channel:@名前、dark、light。例：/stats { $example }
stats-no-topic = 「{ $topic }」というトピックはありません。あるもの：{ $topics }
stats-no-channel = 「{ $channel }」というチャンネルはありません。あるもの：{ $channels }

## The newsroom in the chat: what is out, and what waits

desk-which =
  どの記事ですか？その投稿をここに転送するか、投稿のリンクまたは記事のアドレスを返信してください。

  次回からは、投稿に { $command } と返信するか、コマンドの後にリンクを書くだけで済みます。
desk-hidden = この転送からは元の場所がわかりません。投稿のリンクか、記事のアドレスを返信してください。
desk-foreign = これはこの編集部のチャンネルのメッセージではありません。
desk-unknown = 該当する記事が見つかりません。ほかの人のメッセージか、古すぎるものです。記事のページのアドレスでもかまいません。
desk-in = { $channel }：{ $link }
desk-nowhere = 現在、どのチャンネルにも投稿されていません。
desk-leave = そのままにする
desk-left = わかりました。すべてそのままにします。
desk-over = すでに決まったか、時間が経ちすぎています。
desk-changed = その間に、配信元がこの記事を変更しました。
desk-changed-by = その間に、{ $by } さんがこの記事を変更しました。
edit-title = 見出し
edit-summary = 要約
edit-body = 本文
edit-ours = 編集部の文言（配信元が変更するまで）：{ $names }
edit-which = どこを変更しますか？
edit-undo = ↩ 配信元の文言に戻す：{ $name }
edit-undone = 配信元の文言に戻しました。
edit-ask = { $name }：新しい文言、または /cancel と返信してください。現在の文言：
edit-preview = 👆 このように表示されます。
edit-do = 編集する
edit-again = 書き直す
edit-done = ✅ { $by } さんが変更しました。すべての投稿と、読者に届いたものに反映されます。
edit-to-confirm = 現在の文言への最終承認を待っています。先に承認または却下してください。
edit-closed = この記事の本文は会員限定です。ここでは見出しと要約を変更できます。
retract-readers = このボットの読者{ $count }人に届いたか、まもなく届きます。
retract-ask = すべての場所から取り下げますか？
retract-why = 理由を残すこともできます。記録用の一文を返信してください。
retract-reason = 記録用：{ $reason }
retract-do = 取り下げる
retract-done =
  ↩️ { $by } さんが取り下げました。投稿は削除されます。48時間を過ぎたものは、お知らせに置き換わります。

  配信元が今後送ってくるものは保存されますが、投稿されません。元に戻すと、新しい投稿になります。
retract-back = 元に戻す
retract-brought = ✅ { $by } さんが元に戻しました。改めて投稿されます。お知らせに置き換わっていたものは、投稿に戻ります。
pin-pinned = 📌 { $channel } でピン留めしています。誰かが外すか、別の投稿に替わるまで残ります。
pin-unpinned = { $channel } でのピン留めを外しています。
pin-do = 📌 { $channel } でピン留め
pin-undo = { $channel } のピン留めを外す
pin-lacking = ボットには { $channel } でメッセージをピン留めする権限がありません。管理者の一覧で許可してください。
story-of = 話題：{ $story }
story-of-none = どの話題にも属していません。
story-for-readers = 読者から見た話題
queue-scheduled = 🗓 予約済み
queue-waiting = ⏳ 待機中
queue-review = 📝 承認待ち
queue-unknown = ❓ 不明
queue-failed = ⚠️ 失敗
queue-empty = ここには何もありません。
queue-embargo = 🔒 配信元の指定で { $time } まで公開できません。
queue-paused = ⏸ { $channel } は { $time } まで停止中：{ $reason }
queue-quiet = 🌙 { $channel } は { $time } までおやすみ時間です
queue-turn = { $channel }：順番が来しだい投稿されます。
queue-to-review = 承認が必要です。
queue-to-confirm = 🔴 最終承認が必要です。
queue-looking = 確認中
queue-now = 今すぐ公開
queue-time = 時刻を変更
queue-drop = 投稿しない
queue-see = 👁 投稿を表示
queue-gone = これはもう待機中ではありません。
queue-goes = これから投稿されます。
queue-sooner = 配信元の指定で { $time } まで公開できません。それより後の時刻、または /cancel と返信してください。

## The weekly letter

notice-weekly = 📬 { $from }から{ $to }までの1週間
weekly-posts = 投稿：{ $count }件（前の週：{ $before }件）
weekly-withdrawn = 取り下げ：{ $count }件
weekly-slowest = 最も遅い投稿は、{ $duration }後にチャンネルに出ました。
weekly-top = リアクションの多い投稿：
weekly-readers = ボットの読者：{ $now }人（+{ $gained } −{ $lost }）
weekly-digests = 配信したまとめ：{ $sent }件、開かれたリンク：{ $opened }件
weekly-missed = 検索されたが見つからなかった言葉：
weekly-asleep = 何も送ってこなかった配信元：{ $sources }
weekly-failures = 判断待ちの投稿：{ $count }件 – /dead
weekly-well = 判断待ちのものはありません。
