### English: the reference. Every other locale has the same messages with the same variables.

## What the bot says to readers

start =
  Hello! This bot brings you news from { $channel }.

  Write me a word, and I look for it. /latest shows the newest posts, /help everything else that I can do, and /privacy what I know about you.
start-topics = What would you like to hear about? Tap a topic; you can add more with /topics at any time.
start-skip = Skip
start-skipped = All right: nothing comes unasked. Send /topics when there is something that you want to hear about.
start-how-often = You follow { $topic } now. How often do you want to hear about it?
start-at-once = At once
start-daily = Once a day at { $time }
start-not-now = Not at all
start-quiet = Do you want it quiet at night? What comes then waits for the morning.
start-no-quiet = No quiet hours
start-done = Done! /settings changes all of this, /topics adds more, and /stop ends it.
start-stopped = Welcome back! Nothing comes unasked at the moment, since you sent /stop. Your settings are all still there.
start-save = Saved. Here it is; you find it again with /saved:
start-save-full = You have saved { $max } articles, and there is no room for more: delete some in /saved first. This is the article:
start-story = The story so far
start-more = There is nothing else on this story yet. This is the article:
start-gone = This article is not available any more.
start-unsettled = This article is being changed just now. Please try again in a minute.
help =
  What I can do:

  /latest – the newest posts, of one topic too: /latest weather
  /search – finds articles; a word alone will do, too
  /catchup – what mattered lately: /catchup 8h
  /story – running stories

  /topics – topics to follow
  /follow – follows a topic: /follow weather
  /unfollow – follows it no more
  /alerts – tells you when a word comes up
  /digest – everything at once, at a time of your own
  /saved – what you have saved, and reminders

  /settings – quiet hours, time zone and more
  /language – another language
  /stop – nothing comes unasked any more
  /privacy – what is stored about you
  /export – gives you all of it as a file
  /forget – deletes all of it
  /help – this overview

  All posts are in { $channel }.
help-team = For you in the newsroom:
help-command = /{ $command } – { $what }
latest-title = The newest posts
latest-empty = Nothing has been posted yet. Check back later.
privacy =
  As long as you ask for nothing, I store nothing about you. What you ask for is kept, and nothing else:

  • the id of this chat and your settings: topics, alerts, stories, language, time zone, times
  • the articles that you save, and their reminders
  • for 30 days: which articles were sent to you
  • for 1 hour at most: a question that I asked you, with your answers to it

  No name, no messages, no list of what you read. Sent locations are not kept. If your account is deleted, I forget all of it 30 days later.

  /export – gives you all of it as a file
  /forget – deletes all of it at once

  Telegram itself has its own privacy policy: https://telegram.org/privacy
privacy-sealed = Your settings are encrypted where they are kept.

## The command menu

command-start = Start
command-latest = The newest posts
command-search = Look for articles
command-topics = Choose your topics
command-alerts = Words to be told of
command-digest = Your news in one message
command-catchup = What mattered lately
command-saved = What you have kept
command-story = Running stories
command-settings = All settings in one menu
command-follow = Follow a topic
command-unfollow = Follow a topic no longer
command-language = Choose a language
command-help = What this bot can do
command-privacy = What is stored about you
command-export = A copy of your data
command-stop = Silence, and keep the settings
command-forget = Delete all your data
command-status = How each channel stands
command-dead = What could not be sent or taken back
command-queue = What waits to be posted, and why
command-edit = Change what a post says
command-retract = Take a post back
command-pin = Put a post on top, or take it from there
command-post = Write an article
command-broadcast = Write to the readers
command-team = Who belongs to the newsroom
command-journal = Who decided what
command-stats = Charts of what was posted, read and liked
command-cancel = End a question without an answer

## The words around an article

post-correction = Correction:
post-withdrawn = This article has been withdrawn.
post-members = 🔒 For members
post-paid = 🔒 For subscribers
post-read-more = Read more
post-updated = Updated { $time }
post-reading-time = { $minutes } min read
post-byline = By { $names }
post-kicker-breaking = 🔴 Breaking
post-kicker-live = 🔴 Live
post-kicker-analysis = Analysis
post-kicker-opinion = Opinion
post-follow = Follow: { $topic }
post-save = Save for later
post-more = More on this story

## What the admins are told

notice-unknown =
  ⚠️ Nobody knows whether this post is in { $channel }:

  { $title }
  { $url }

  No clear answer came while the post was being sent ({ $reason }). So that it never appears twice, it is not sent again automatically. Please look in the channel.
notice-failed =
  ⚠️ Telegram refuses this post for { $channel }:

  { $title }
  { $url }

  Telegram says: { $reason }
  It is not sent again by itself. The article's next version will be tried, or this one, with the button below.
notice-failed-edit =
  ⚠️ Telegram refuses a change of this post in { $channel }:

  { $title }
  { $post }

  Telegram says: { $reason }
  What stood there still stands, unless somebody has deleted it. The next version of the article will be tried.
notice-plain =
  ⚠️ Telegram did not take the formatting of this post for { $channel }. It is there without bold type, links and buttons:

  { $title }
  { $url }

  Telegram says: { $reason }
notice-unanswered =
  ⚠️ This post in { $channel } still says what it said before: Telegram gives no answer to its change or withdrawal.

  { $title }
  { $post }

  { $reason }
  It is tried again every minute, and nothing else waits for it. If it has to go at once, please delete it by hand.
notice-stuck =
  ⚠️ A withdrawn article is still in { $channel }: Telegram allows neither deleting nor editing it. Please delete it by hand.

  { $post }

  Telegram says: { $reason }
notice-ghost =
  ⚠️ A withdrawn article may still be in { $channel }: { $title }

  Nobody knows whether its post was ever sent ({ $reason }), so it can't be deleted from here. Please look in the channel and delete it by hand if it is there.
notice-flood =
  ⚠️ { $channel } takes no posts for now: Telegram asks for a long pause.

  Telegram says: { $reason }
  Nothing is lost: what waits is posted as soon as the pause is over.
notice-flood-over =
  ✅ { $channel } is taking posts again: the pause that Telegram asked for is over. What has waited is being posted now.
notice-flood-all =
  ⚠️ Telegram asked this bot for a pause of { $minutes } min. Nothing could be posted to any channel meanwhile, and nothing told to you.

  Nothing is lost: the pause is over, and what has waited is being posted now.
notice-trouble =
  ⚠️ { $channel } is not accepting posts from me.

  { $reason }
  Nothing is lost: what waits is posted as soon as that works.
notice-trouble-over =
  ✅ { $channel } is accepting posts again. What has waited is being posted now.
notice-rights =
  ⚠️ In { $channel }, the bot lacks the right to: { $rights }.

  Posts go on, but whatever needs that right will fail. Please allow it in the list of administrators.
notice-rights-over =
  ✅ In { $channel }, the bot has all the rights that it needs again.
notice-migrated =
  ⚠️ The group { $channel } has become a supergroup and has a new id: { $to }

  Posts go there already. Please write the new id in the place of the old one, in the newsroom file or in CHANNEL_ID.
notice-late =
  ⚠️ Posts for { $channel } are late: the oldest one has been waiting for { $minutes } min.

  Nothing is lost: they are posted one after the other. If this goes on, please look into the log.
notice-late-over =
  ✅ Posts for { $channel } are on time again.
notice-memory =
  ⚠️ The memory of Redis is nearly full: it uses { $percent }% of what it may.

  When it is full, no article is taken and nothing is posted. Please raise its maxmemory, or have less kept: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
notice-memory-over =
  ✅ There is room in Redis again: it uses { $percent }% of what it may.
alarm-full =
  🚨 Redis is full: no article is taken, nothing is posted, and most commands wait.

  Nothing is lost: systems send again, and everything goes on by itself once there is room. Please raise maxmemory at once (redis-cli config set maxmemory), and have less kept then: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
alarm-full-over =
  ✅ There is room in Redis again. Everything goes on by itself.
notice-silence =
  ⚠️ The source { $source } is silent. Nothing has come from it for { $hours ->
      [one] an hour
     *[other] { $hours } hours
  }; it usually sends about { $usual } articles in that time.

  Please check whether the source still works and reaches this bot.
notice-silence-over =
  ✅ The source { $source } is sending again, after { $hours ->
      [one] an hour
     *[other] { $hours } hours
  } without an article.
notice-backlog =
  📥 The source { $source } has sent old news, { $count } in all. They are kept and can be found, but not posted, so that the channel is not flooded.
notice-many =
  📨 “{ $title }” is on its way to { $recipients } readers of this bot. At { $pace } messages a second it reaches the last of them in about { $duration }.
notice-review =
  📝 The source { $source } has sent an article that needs a yes:

  { $title }
  { $url }
notice-confirm =
  🔴 This is breaking news from the source { $source }. It has to be confirmed before it is posted:

  { $title }
  { $url }
notice-undo =
  ⏳ This article from the source { $source } is about to be posted:

  { $title }
  { $url }
notice-unpinned =
  ⚠️ This post could not be pinned in { $channel }:

  { $title }
  { $post }

  Telegram says: { $reason }
notice-released =
  ✅ { $by } has published: { $title }
notice-scheduled =
  🕒 { $by } has scheduled: { $title }
notice-confirmed =
  ✅ { $by } has confirmed: { $title }
notice-rejected =
  ❌ { $by } has rejected: { $title }
notice-cancelled =
  ❌ { $by } has cancelled: { $title }
notice-posted =
  ✅ Posted: { $title }
  { $post }
notice-too-late =
  ⌛ Too late to cancel: { $title }
notice-withdrawn =
  ↩️ Withdrawn by its source: { $title }
notice-released-backlog =
  ✅ { $by } has published the old news of the source { $source }, { $count } in all.
notice-callback =
  ⚠️ The source { $source } could not be told what became of its articles, for a whole day.

  The last answer: { $reason }
  Please check callback_url in the newsroom file.
notice-subscription =
  ⚠️ The feed of the source { $source } brings nothing new: its hub has not confirmed the subscription.

  The last answer: { $reason }
  It is asked again within the hour.
notice-resolved =
  ✅ Found: this post is in { $channel }, once. There is nothing left to decide.

  { $title }
  { $post }
notice-resolved-absent =
  ✅ Found out: this post is not in { $channel }. It goes out now, unless its article was withdrawn.

  { $title }
notice-retried =
  🔁 { $by } has this tried again in { $channel }:

  { $title }
notice-absent =
  ✅ { $by } says that this withdrawn article is not in { $channel }:

  { $title }
notice-there =
  ✅ { $by } says that this post is in { $channel }. From now on it is edited and withdrawn with its article.

  { $title }
  { $post }
notice-assumed =
  ✅ { $by } says that this post is in { $channel }. Without a link to its message, it can't be edited or withdrawn from here.

  { $title }
notice-dropped =
  🗑 { $by } has decided that nothing more is done for this post in { $channel }:

  { $title }
button-backlog = Publish these
button-publish = Publish
button-title = Edit title
button-summary = Edit summary
button-schedule = Schedule
button-reject = Reject
button-confirm = Confirm
button-cancel = Cancel

## Why a channel takes no posts, and what the bot may do there

trouble-lacking = The bot lacks the right to: { $rights }. Please allow it in the list of administrators.
trouble-gone =
  The bot is not in the channel any more, or the channel is gone. Telegram says: { $reason }
  Please make the bot an administrator of it again.
trouble-refused =
  Telegram says: { $reason }
  Please check that the bot is an administrator of the channel and may post, edit and delete.
right-post = post messages
right-edit = edit messages
right-delete = delete messages
right-pin = pin messages

## What a button answers

button-unknown = This button does nothing any more.
button-not-allowed = Only the newsroom may decide that, each by their role.
release-begun = They are being published, the oldest first.

## Reasons in our own words

reason-no-post = this version of Tidings can't make a post of the article
reason-ended = the program ended before Telegram answered
reason-no-message = Telegram's answer names no message
reason-may-not-post = the bot lacks the right to post there
reason-not-member = the bot is not a member of the chat
reason-first-message = no earlier message of the channel is known
reason-alike = nothing tells the post from other messages
reason-protected = the channel's content is protected
reason-unreachable = no connection to Telegram ({ $detail })
reason-broken = the connection broke ({ $detail })
reason-foreign = an answer with status { $detail } that is not Telegram's
reason-late = no answer in time
reason-no-pace = Redis does not tell when to call Telegram
reason-closed = no calls are made any more
reason-given-up = the call was given up before its turn
reason-unexpected = an unexpected error

## What the admins decide on

review-heading = 👇 In { $channels }:
review-rule = Held back by the rule: { $rule }
review-said-yes = { $by } has said yes.
review-alone = Another admin should confirm it. You are the only one there is, so your own second yes counts.
review-due = It will be posted on { $time }.
review-sounds = 🔔 { $used } of { $budget } posts with sound used today in { $channel }
review-outdated = 🔁 There is something new about this article, further down: { $title }
review-published = Published.
review-rejected = Rejected: it won't be posted.
review-cancelled = Cancelled: it won't be posted.
review-scheduled = It will be posted on { $time }.
review-needs-second = Noted. Now another admin has to confirm it.
review-self = You have said yes already: another admin has to confirm it.
review-changed = It has changed since. Please look at the newer preview further down.
review-withdrawn = Its source has withdrawn the article.
review-was-released = { $by } has already published it.
review-was-scheduled = { $by } has already scheduled it.
review-was-confirmed = { $by } has already confirmed it.
review-was-approved = { $by } has already said yes; now it has to be confirmed.
review-was-rejected = { $by } has already rejected it.
review-was-cancelled = { $by } has already cancelled it.
review-too-late = Too late: it is being posted, or stands there already.
review-ask-title = What should the title be? Please answer with the new one, or with /cancel. This is what it is now:
review-ask-summary = What should the summary be? Please answer with the new one, or with /cancel. This is what it is now:
review-ask-time =
  When should it be posted ({ $zone })? Please answer with a time, or with /cancel: { $title }

  For example: 18:30, tomorrow 7:00, Friday 9:00, 26.11. 18:30, 2026-11-26 18:30, in 2h, 30m
review-edited = Changed. The new preview is on its way.
review-empty = There is no text in that. Please answer with the words that should stand there, or with /cancel.
review-long = That is { $length } characters long, and a title has room for { $max }. Please answer with a shorter one, or with /cancel.
review-time-unclear = I can't read that as a time. Please answer with something like 18:30, tomorrow 7:00, 26.11. 18:30 or in 2h, or with /cancel.
review-time-past = That has already passed. Please answer with a time that is yet to come, or with /cancel.
review-time-far = That is more than a year off. Please answer with an earlier time, or with /cancel.
review-no-answer = All right: nothing is changed.

## How things stand

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] No post is waiting
    [one] 1 post is waiting
   *[other] { $count } posts are waiting
  }
status-paused = ⏸ Paused until { $time }: { $reason }
status-sounds = 🔔 { $used } of { $budget } posts with sound used today
status-sounds-unlimited = 🔔 Posts with sound today: { $used }
status-last = Last post: { $title } { $link }
status-no-post = No post yet
status-held = { $count ->
    [0] 📝 Nothing is waiting for a decision
    [one] 📝 1 article is waiting for a decision
   *[other] 📝 { $count } articles are waiting for a decision
  }

## What could not be sent or taken back, and what nobody knows

button-retry = Retry
button-send-again = Send again
button-there = It is there
button-mark-sent = Mark as sent
button-absent = It is not there
button-gone = I have deleted it
button-drop = Drop
dead-empty = Everything stands where it should: there is nothing to decide.
dead-more = … and { $count } more. Decide on these first, then send /dead again.
dead-failed =
  ❌ { $title }
  { $channel } · { $since }

  Telegram refused it: { $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  { $channel } · { $since }

  Nobody knows whether it is there: no clear answer came while it was being sent ({ $reason }). Please look in the channel.
  { $link }
dead-looking =
  🔍 { $title }
  { $channel } · { $since }

  No clear answer came while it was being sent ({ $reason }). The bot is still looking for it; you are asked when it can't find out.
  { $link }
dead-ghost =
  👻 { $title }
  { $channel } · { $since }

  Its article was withdrawn, and nobody knows whether the post is in the channel ({ $reason }). Please look; with the link of its message, the bot takes it away.
  { $link }
dead-stuck =
  ⛔ { $title }
  { $channel } · { $since }

  Withdrawn, but Telegram lets it neither be deleted nor edited: { $reason }
  Please delete it by hand.
  { $link }
dead-ask-link =
  { $title }

  Please answer with the link of the message: press it in the channel and choose “Copy Link”; of an album, its first picture. The post can then be edited and withdrawn later. If you have no link, answer “-”.
dead-no-such-link = That is no link to a message. It looks like https://t.me/name/123 or https://t.me/c/1234567890/123: press the message in the channel and choose “Copy Link”. If you have no link, answer “-”.
dead-foreign-link = That link leads to another chat. Please send the link of the message in { $channel }, or “-” if you have none.
dead-no-such-message = There is no such message in { $channel }, or not any more. Please look at the link once more, or answer “-” if you have none.
dead-taken-link = That message is another article's post. Please send the link of this article's message, or “-” if you have none.
dead-linkless = The article was withdrawn: without a link, the bot can't take its post away. Please send the link, or delete the post by hand and press “It is not there”.
dead-no-link = no link
dead-late = There is nothing left to decide here: that was settled meanwhile.

## What the admins write to the readers

broadcast-nobody = This bot has no readers yet: there is nobody to write to.
broadcast-whom = 📣 Who should get your message?
broadcast-all = All readers: { $count }
broadcast-by-topics = Those who follow a topic
broadcast-topics = Tap the topics whose followers should get it. Who follows several of them gets it once. Readers: { $count }
broadcast-next = Go on with { $count } ▸
broadcast-drop = Don't send
broadcast-dropped = All right: nothing is sent.
broadcast-ask = Please send me the message. It goes out just as you write it, with bold type, links and line breaks, and may have up to { $max } characters.
broadcast-long = That is { $length } characters long, and a message has room for { $max }. Please send a shorter one.
broadcast-refused =
  Telegram does not take this message: { $reason }
  Please send another one.
broadcast-preview = 👆 This is what readers get.
broadcast-estimate = 👥 Readers: { $count }. At { $pace } messages a second, it takes about { $duration }. Who has stopped or blocked the bot gets nothing.
broadcast-price = ⭐ This costs about { $price } Stars from the bot's balance: a tenth of a Star for each message beyond the first 30 of a second. Paid broadcasts have to be switched on at @BotFather.
broadcast-confirm = To send it, please type the number of readers: { $number }
broadcast-wrong = That is not the number, so nothing was sent.
broadcast-free = Free: about { $duration }
broadcast-paid = For about ⭐ { $price }: about { $duration }
broadcast-known = This message has been sent to these readers today already, or is on its way to them. It is not sent a second time.
broadcast-running = 📣 Your message is on its way
broadcast-paused = ⏸️ Your message is paused
broadcast-stopped = ⏹️ Your message was stopped
broadcast-done = ✅ Your message is out
broadcast-counts =
  Sent: { $sent }
  Refused by Telegram: { $refused }
  Uncertain, and not sent again: { $uncertain }
  Left out (stopped, blocked or gone): { $skipped }
  Still to come: { $left }
broadcast-time-left = ⏳ About { $duration } to go
broadcast-took = 🕒 It took { $duration }
broadcast-pause = ⏸️ Pause
broadcast-resume = ▶️ Go on
broadcast-stop = ⏹️ Stop for good
broadcast-over = This is over already.

## Writing articles

draft-list-title = Drafts
draft-list = Open drafts: { $count }. Go on with one, or begin a new one.
draft-button-new = ➕ New draft
draft-ask-new =
  Please send me what the article is made of, or /cancel:

  🔗 a link: title, summary and picture are read from the page
  ✍️ a text: its first line becomes the title
  🖼 a photo or an album with a caption
  ↪️ a forwarded message
draft-unreadable = I can make an article of a link, a text, photos, or a forwarded message with these. Please send one of them, or /cancel.
draft-page-insecure = { $host } shows that page without encryption. I open https:// addresses only.
draft-page-private = { $host } is no public address, so I don't open it.
draft-page-unreachable = { $host } can't be reached, or takes too long to answer.
draft-page-status = { $host } answers with an error ({ $status }).
draft-page-other = What { $host } sends is no page that I can read.
draft-page-instead = You can simply send me the text instead, or /cancel.
draft-untitled = No title yet
draft-needs-title = It needs a title before it can be published.
draft-topics = Topics: { $topics }
draft-nothing = none
draft-channels = Channels: { $channels }
draft-channels-routed = Channels, by your routes: { $channels }
draft-no-channel = It goes to no channel yet: please choose one.
draft-template = Template: { $template }
draft-template-usual = As each channel has it
draft-is-silent = 🔕 Without a sound
draft-is-loud = 🔔 With sound, where the channel has it
draft-at-once = 🕒 As soon as you publish it
draft-at = 🕒 { $time }
draft-at-past = ⚠️ This time has passed: { $time }
draft-length = 📏 { $channels }: { $length }/{ $limit }
draft-more = { $count } more
draft-looks = { $from }–{ $to } of { $count }
draft-changed = ✏️ { $by } has changed: { $what }
draft-stands = ⚠️ This page is posted already: { $title } { $link }
draft-button-title = Title
draft-button-summary = Summary
draft-button-text = Text
draft-button-picture = Picture
draft-button-topics = Topics
draft-button-channels = Channels
draft-button-template = Template
draft-button-silent = 🔕 Silent
draft-button-loud = 🔔 With sound
draft-button-at = ✅ Publish at that time
draft-button-discard = 🗑 Discard
draft-button-discard-now = Yes, discard it
draft-button-without = Without it
draft-button-once = Without a time: at once
draft-button-release = Post it all the same
draft-by-routes = As the routes say
draft-other-day = ‹ Another day
draft-other-hour = ‹ Another hour
draft-ask-title = Please send the new title. What stands now can be copied by a tap:
draft-ask-summary = Please send the new summary. The template decides how much of it is shown.
draft-ask-text = Please send the new text. Bold type, links and the like are kept.
draft-ask-picture = Please send a photo, an album or the https:// address of a picture, in the place of what is there. Pictures now: { $count }; there is room for { $max }.
draft-choose-topics = Tap a topic to give it to the article or to take it away.
draft-no-topics = There are no topics in this newsroom yet.
draft-topic-ruled = The newsroom's rules give it this topic: it can't be taken away here.
draft-choose-channels = Tap the channels that it should go to.
draft-choose-template = How should the post be written?
draft-choose-day = On which day? You can also write the time, such as 18:30, tomorrow 7:30 or 26.11. 18:30. Times are those of { $zone }; /settings changes that.
draft-choose-hour = At which hour?
draft-choose-minute = At which minute?
draft-ask-discard = Should this draft be discarded for good?
draft-no-picture = That is no picture that I can use. Please send a photo or the https:// address of a picture, or press Back.
draft-not-taken = Yours was not taken. Please look at what stands there now, and send yours once more if it should take its place.
draft-look-again = Nothing was done. Please look at how it stands now.
draft-gone = This draft is gone: drafts are kept for 30 days.
draft-further-down = This draft goes on in a newer message further down. /post shows it, too.
draft-closed = { $by } has already published or discarded this draft.
draft-time-past = Its time has passed. Please choose another one.
draft-scheduled = Scheduled.
draft-discarded = Discarded.
draft-discarded-by = Discarded by { $by }.
draft-published-by = Published by { $by }.
draft-posted = ✅ { $channel }: { $link }
draft-waiting = ⏳ { $channel }: { $why }
draft-goes-out = goes out on { $time }
draft-waits = is on its way
draft-quiet = quiet hours until { $time }
draft-paused = paused until { $time } ({ $reason })
draft-unknown = ❔ { $channel }: nobody knows yet whether it is there
draft-failed = ❌ { $channel }: { $reason } (/dead)
draft-dropped = 🚫 { $channel }: dropped
draft-retracted = 🚫 { $channel }: taken back
draft-withdrawn = It has been withdrawn since.
draft-held-duplicate = It tells again what stands already, and was not posted: { $title } { $link }
draft-held-confirm = It is breaking news: another one of you has to confirm it first.
draft-held-rejected = It was rejected, and won't be posted.

## Finding articles: search, the newest, stories, what readers keep

search-usage =
  What are you looking for? Just write it, or use /search:

  /search bridge
  /search "town hall" -rent
  /search flood topic:weather from:2026-11-01
  /search football last week

  Quotes keep words together, a minus leaves a word out, and = finds exactly that form.
search-count = { $count ->
    [one] 1 article found
   *[other] { $count } articles found
  }
search-count-more = More than { $count } articles found
search-similar = Listed last is what only comes close.
search-only-similar = Nothing fits exactly. This comes close:
search-nothing = Nothing found. Try fewer or other words.
search-nearest = Did you mean this?
search-alert = 🔔 Alert me
search-alert-added = Done: you hear of every new article on { $query }.
search-alert-known = You have this alert already.
search-alert-full = You have { $max } alerts, and there is no room for more. Delete one in /alerts first.
search-anew = This message is too old for its buttons. Please search anew.
search-only-unwanted = You only said what you don't want. Please add a word to look for.
search-long = That is too long to look for. Please try a few words.
search-no-topic = There is no topic { $name }. See /topics for all of them.
search-near-topic = There is no topic { $name }. Did you mean one of these?
search-no-source = There is no source { $name }. These are: { $sources }.
search-bad-date = I can't read { $date } as a day. Please write it like 2026-11-25, 25.11.2026, yesterday or "last week".
search-wrong-order = The first day is after the last one. Please swap from: and to:.
search-today = today
search-yesterday = yesterday
search-this-week = this week
search-last-week = last week
search-last-month = last month
inline-nothing = Nothing found. Open the bot
latest-heading-topic = The newest on { $topic }
latest-none-topic = There is nothing on { $topic } yet.
latest-no-topic = There is no topic { $name }. See /topics for all of them.
latest-near-topic = There is no topic { $name }. Did you mean one of these?
latest-newer = ◀ Newer
latest-older = Older ▶
story-heading = Running stories
story-none = No story is running at the moment.
story-not-found = I don't know a story about { $words }. These are running:
story-which = Which story do you mean?
story-articles = { $count ->
    [0] There is nothing new in this story at the moment.
    [one] 1 article
   *[other] { $count } articles
  }
story-over = This story is over.
story-follow = Follow this story
story-unfollow = Stop following
story-unmute = 🔔 Unmute
story-all = All stories
story-followed = You follow this story: what comes next in it comes to you at once.
story-unfollowed = You don't follow this story any more.
story-muted = You hear nothing more of this story.
story-unmuted = This story is not muted any more.
saved-heading = What you have saved
saved-none = You have saved nothing yet. Press “Save” under an article, and you find it here.
saved-gone = This article is not available any more.
saved-remind-at = ⏰ { $time }
saved-removed = Removed.
saved-when = When do you want to be reminded?
saved-in-hour = In 1 hour
saved-tonight = Tonight at 20:00
saved-tomorrow = Tomorrow at 8:00
saved-other = Another time
saved-no-reminder = No reminder
saved-back = Back
saved-reminded = I'll remind you: { $time }
saved-unreminded = No reminder then.
saved-not-there = This article is no longer among what you have saved.
saved-past = That time has already passed. Please choose another time.
saved-ask =
  When do you want to be reminded? Please answer with a time in { $zone }.

  For example: 18:30, tomorrow 7:00, Friday 9:00, 26.11. 18:30, in 2h
saved-ask-short = 18:30, tomorrow 7:00 …
saved-unclear = I can't read that as a time. Please answer with something like 18:30, tomorrow 7:00 or in 2h.
saved-over = That time has already passed. Please answer with a time that is yet to come.
saved-far = That is more than a year off. Please answer with an earlier time.
reminder-due = ⏰ You wanted to be reminded:
reminder-gone = ⏰ You wanted to be reminded of an article. It is not available any more.
reminder-later = Remind me again

## One's own data, language, quiet, and when something goes wrong

stop-done = All right: nothing comes unasked any more. Your topics, alerts and saved articles stay as they are, and you can go on reading and searching here.
stop-nothing = Nothing comes unasked: you have asked for nothing yet.
stop-go-on = Switch on again
stop-over = You hear from me again, just as you have set it. /stop ends it at any time.
stop-again = Stop
language-choose = Which language should I speak?
language-app = As in the app
language-set = From now on, I speak English with you.
language-as-app = From now on, I speak the language of your app.
export-caption = This is everything that is stored about you.
export-nothing = Nothing is stored about you, so there is nothing to export.
forget-ask = Do you want me to forget everything about you: topics, alerts, saved articles and settings? That can't be undone. If you only want it quiet, send /stop.
forget-yes = Yes, forget me
forget-no = No, keep it
forget-done = Done: nothing about you is left here. The messages in this chat are yours: you can delete them in Telegram.
forget-kept = All right: everything stays as it is.
error-excuse = Something went wrong here. Please try that again in a moment.
flood-slow = That was a lot at once. Please give me a few seconds, then go on.

## Articles that come to readers by themselves

delivered-why = Why?
delivered-save = 🔖 Save
delivered-saved = ✅ Saved
delivered-share = Share
delivered-channel = In the channel
delivered-last = That was your last message for today. What else comes goes into your digest; you can change that in /settings.
delivered-because-topic = You follow { $topic }.
delivered-because-alert = Your alert “{ $query }” found it.
delivered-because-story = You follow the story “{ $story }”.
delivered-because-off = The rule that brought this is turned off by now.
delivered-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
  }
delivered-less = Less of this
delivered-off = Turn off
delivered-story-day = 🔕 Story: 1 day
delivered-story = 🔕 Story: for good
delivered-source-day = 🔕 Source: 1 day
delivered-source = 🔕 Source: for good
delivered-back = « Back
delivered-less-done = From now on only in your digest: { $rules }.
delivered-less-new = From now on only in your digest, { $when }: { $rules }. See /digest.
delivered-less-story = No longer followed: { $stories }.
delivered-off-done = Turned off: { $rules }.
delivered-story-muted = You hear nothing more of this story. /settings brings it back.
delivered-story-muted-day = You hear nothing more of this story until tomorrow.
delivered-source-muted = You hear nothing more from { $source }. /settings brings it back.
delivered-source-muted-day = You hear nothing more from { $source } until tomorrow.
delivered-kept = Saved. You find it in /saved.
delivered-let-go = Not saved any more.
delivered-save-full = You have saved { $max } articles, and there is no room for more. Please let some go in /saved first.
delivered-gone = This article has been withdrawn, or is just being changed.
delivered-old = This message is too old: why it came is not kept any more. You find all your rules in /settings.

## Digest

digest-heading = 🗞 Your digest: { $day }
digest-bundle = { $count ->
    [one] 🌙 1 article came in your quiet hours
   *[other] 🌙 { $count } articles came in your quiet hours
  }
digest-by-alerts = Your alerts
digest-by-stories = Stories you follow
digest-others = { $count ->
    [one] (+1 more)
   *[other] (+{ $count } more)
  }
digest-rest = { $count ->
    [one] … and 1 more in the channel
   *[other] … and { $count } more in the channel
  }
digest-left = { $count ->
    [one] One of these would have come on its own, but for your daily limit.
   *[other] { $count } of these would have come on their own, but for your daily limit.
  }
digest-button-settings = ⚙️ Digest settings
digest-comes = 🗞 Your digest comes { $when } ({ $zone }).
digest-next = The next one: { $day }.
digest-off =
  🗞 The digest is one message with all that is new for you, at a time of your own. You get none at the moment.

  When should it come ({ $zone })?
digest-hint = For any other time, write it like this: /digest 7:45
digest-empty = You follow nothing yet, so it would be empty. Choose something in /topics, or add words with /alerts.
digest-stopped = You have silenced me with /stop. It comes again as soon as you switch everything on again: /start
digest-unclear = I can't read that as a time. Please write it like /digest 7:45 or /digest 20:00. For one right away, send /digest now.
digest-set = Noted.
digest-set-off = You get no digest any more.
digest-last-day = One day has to remain. To get no digest at all, press “Off”.
digest-nothing = There is nothing new for you since the last one.
digest-failed = That did not work just now. Please try again in a minute.
digest-button-daily = Every day
digest-button-workdays = Monday to Friday
digest-button-off = Off
digest-button-now = 📬 Send it now

## Catching up

catchup-title = ⏪ What mattered since { $since }
catchup-empty = Nothing has been posted since { $since }.
catchup-unclear = I can't read that as a span of time. Please write it like /catchup 8h, /catchup 30m or /catchup 2d.
catchup-long = I can look back 7 days at most. Please write a shorter span, such as /catchup 2d.
catchup-button-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
  }
catchup-button-days = { $count ->
    [one] 1 day
   *[other] { $count } days
  }

## Topics, alerts and settings

menu-back = ‹ Back
menu-page = { $page } / { $pages }
when-daily = daily at { $time }
when-workdays = Monday to Friday at { $time }
when-days = { $days } at { $time }
topics-title = Topics
topics-hint = Tap a topic to get its news at once. Tap it again to change that.
topics-legend = { $now } at once · { $digest } in the digest
topics-part = All of it, or only a part? Tap what you want to follow.
topics-whole = All of { $topic }
topics-empty = There are no topics to follow yet. An alert finds what you are looking for all the same.
topics-to-alerts = 🔔 Alerts
topics-to-settings = ‹ Settings
topics-stopped = ⏸️ You have stopped me: nothing comes until you say “Go on” in /settings.
topics-one = How do you want to get its news?
topics-now = At once
topics-digest = In the digest
topics-off = Off
topics-gone = This topic is not there any more.
topics-said-now = { $topic }: at once
topics-said-digest = { $topic }: in your digest, { $when }
topics-said-new-digest = { $topic }: in your digest. It comes { $when } from now on; /settings changes that.
topics-said-off = { $topic }: off
follow-now = ✓ You follow { $topic }: its news comes at once.
follow-digest = 🗞 You follow { $topic }: its news comes with your digest, { $when }.
follow-off = You don’t follow { $topic } any more.
follow-undo = ↩︎ Undo
follow-all = All topics
follow-near = Did you mean …?
follow-unknown =
  I know no topic called { $name }.

  All topics are one tap away. For words of your own there are alerts: /alerts add, then the words.
unfollow-title = What you follow
unfollow-hint = Tap a topic to follow it no longer.
unfollow-none = You follow no topic.
unfollow-unknown = You follow nothing called { $name }.
unfollow-undo = ↩︎ { $topic }
unfollow-kept = You follow { $topic } again.
alerts-title = Keyword alerts
alerts-empty =
  You have no alerts yet. An alert tells you of every article that has your words, in all topics:

  /alerts add bridge closed – both words
  /alerts add "town council" -football – these words side by side, and without football
alerts-hint = Tap an alert to change how it comes.
alerts-new = ＋ New alert
alerts-remove = 🗑️ Remove
alerts-all = All alerts
alerts-gone = This alert is not there any more.
alerts-one = How do you want to get what it finds?
alerts-tempo-now = at once
alerts-tempo-digest = in the digest
alerts-added = 🔔 Your alert is set
alerts-there = 🔔 Your alert
alerts-matched = { $count ->
    [0] Nothing would have matched in the last 30 days. I tell you when something does.
    [one] This would have matched 1 article in the last 30 days:
   *[other] This would have matched { $count } articles in the last 30 days:
  }
alerts-removed = Removed. To have it again, send:
alerts-said-now = From now on at once.
alerts-said-digest = From now on in your digest, { $when }.
alerts-said-new-digest = From now on in your digest. It comes { $when }; /settings changes that.
alerts-said-off = Removed.
alerts-ask =
  Which words shall I look for?

  bridge closed – both words, in any form
  "town council" – side by side
  =bank – this very word
  -football – without it
alerts-placeholder = bridge closed -football
alerts-mistake-empty = There is no word in it that I could look for. Please send a word or a name, such as: bridge closed
alerts-mistake-minus = That only says what you don’t want. Please add a word that I should look for, such as: bridge -football
alerts-mistake-long = That is too long for an alert. Please send a few words.
alerts-full = You have { $max } alerts, and there is no room for more. Please remove one first: /alerts
settings-title = ⚙️ Settings
settings-more = /privacy tells what I store, /export gives it to you, /forget deletes it.
settings-topics = 📰 Topics
settings-alerts = 🔔 Alerts
settings-digest = 🗞 Digest
settings-quiet = 🌙 Quiet hours
settings-limit = 📬 Daily limit
settings-zone = 🌍 Time zone
settings-language = 🗣️ Language
settings-muted = 🔇 Muted
settings-saved = 🔖 Saved
settings-stop = ⏸️ Stop
settings-go-on = ▶️ Go on
settings-is-stopped = ⏸️ Stopped: nothing comes unasked
settings-state-no-topics = 📰 No topics yet
settings-state-topics = 📰 Topics: { $now } at once, { $digest } in the digest
settings-state-alerts = { $count ->
    [0] 🔔 No alerts yet
    [one] 🔔 1 alert
   *[other] 🔔 { $count } alerts
  }
settings-state-no-digest = 🗞 No digest
settings-state-digest = 🗞 Digest: { $when }
settings-state-no-quiet = 🌙 No quiet hours
settings-state-quiet = 🌙 Quiet hours: { $hours }
settings-state-no-limit = 📬 No daily limit
settings-state-limit = { $count ->
    [one] 📬 At most 1 message a day
   *[other] 📬 At most { $count } messages a day
  }
settings-state-zone = 🌍 { $place }, { $time } now
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 Nothing muted
   *[other] 🔇 Muted: { $count }
  }
settings-state-saved = { $count ->
    [0] 🔖 Nothing saved
   *[other] 🔖 Saved: { $count }
  }
settings-kept = Saved ✓
settings-other = Other …
settings-quiet-about = What comes in your quiet hours waits, and you get it in one message when they are over.
settings-quiet-none = None
settings-quiet-ask = From when to when do you want quiet? For example: 22:30-6:45
settings-quiet-unclear = I can’t read that. Please send two times, such as 22:30-6:45 or 10 pm to 6 am.
settings-limit-about = This is how many messages come unasked in a day. Anything beyond that goes into your digest.
settings-limit-none = No limit
settings-digest-choose = One message with what matters, at your time. Tap a time to get it.
settings-digest-lost = ⚠️ Some of what you follow is to come with the digest. Tap a time to get one.
settings-digest-is-rich = It comes as a rich message, with headings and pictures, if your app can show that.
settings-digest-is-plain = It comes as a plain message, which every app can show.
settings-digest-make-rich = Make it rich
settings-digest-make-plain = Make it plain
settings-digest-off = No digest
settings-digest-ask = At what time shall the digest come? For example: 7:30
settings-digest-unclear = I can’t read that as a time. Please send one such as 7:30 or 7 pm.
settings-muted-none = You have muted nothing. Under each message that comes, “Why?” leads to muting its source or its story.
settings-muted-about = Tap one to hear of it again.
settings-muted-source = • { $name }: for good
settings-muted-source-until = • { $name }: until { $time }
settings-muted-story = • Story { $name }: for good
settings-muted-story-until = • Story { $name }: until { $time }
zone-now = It is { $time } in { $place } now.
zone-is-usual = That is the newsroom’s time zone: you have not named your own.
zone-about = Your digest and your quiet hours go by this clock.
zone-ask-city = ✏️ City or time
zone-ask-place = 📍 My location
zone-usual = Newsroom: { $place }
zone-ask = Which city are you in? Or what time is it where you are, such as 14:05?
zone-placeholder = City or time
zone-which = Which one is it?
zone-which-time = That is the time in these places. Which one is nearest to you?
zone-no-such-time = No place that I know has that time now. Please check your clock, or send a city.
zone-unknown = I don’t know that place. Please send the nearest large city, your country, or the time that it is where you are.
zone-gone = That time zone is not there any more.
zone-ask-location = Share your location, and I take the time zone from it. The location itself is not stored.
zone-share = 📍 Share location
zone-not-now = ✕ Not now
zone-no-location = I can’t tell the time zone of that place. Please send a city: /settings
zone-not-kept = I have not stored your location.

## The team and its journal

team-heading = The newsroom
team-owner = Owner
team-editor = Editor
team-reviewer = Reviewer
team-viewer = Viewer
team-line = { $name } – { $role }
team-explained = Viewers see how things stand. Reviewers also decide on what waits. Editors also post, change and withdraw, and write to the readers. Owners also manage the team; they are named in the settings (ADMIN_IDS).
team-open = Invitations that nobody has taken up:
team-invitation = { $role }, until { $time }
team-invite = Invite somebody
team-ask-role = What may they do?
team-invited =
  An invitation ({ $role }). Send this link to one person: it works once, until { $time }.

  { $link }
team-revoked = Taken back.
team-late = Somebody has changed that just now.
team-since = { $role } since { $time }, invited by { $by }
team-remove = Remove
team-remove-sure = Remove { $name } from the newsroom? From that moment on they may do nothing more there.
team-removed = { $name } is removed.
team-joined = Welcome to the newsroom. Your role: { $role }. /help shows what you can do.
team-member = You belong to the newsroom already ({ $role }). The invitation still works for somebody else.
team-void = This invitation does not work any more. Ask for a new one.
team-has-joined = { $name } has joined the newsroom ({ $role }).
team-you-are = Your role in the newsroom is now: { $role }. /help shows what you can do.
team-you-left = You do not belong to the newsroom any more.
journal-heading = Who decided what
journal-empty = Nobody has decided anything yet.
journal-older = Older ›
journal-newest = « Newest
journal-server = on the server
journal-released = published: { $title }
journal-scheduled = to be posted on { $after }: { $title }
journal-confirm = first yes: { $title }
journal-confirmed = second yes: { $title }
journal-rejected = not published: { $title }
journal-cancelled = not to be posted any more: { $title }
journal-title = title: { $before } → { $after }
journal-summary = summary: { $before } → { $after }
journal-published = posted from the chat: { $title }
journal-edited = changed: { $title }
journal-retracted = withdrawn: { $title }
journal-pinned = pinned in { $channel }: { $title }
journal-unpinned = pinned no longer in { $channel }: { $title }
journal-retried = tried again in { $channel }: { $title }
journal-there = marked as sent in { $channel }: { $title }
journal-dropped = given up in { $channel }: { $title }
journal-backlog = published from what was held back: { $title }
journal-broadcast = written to the readers: { $title }
journal-paused = a message to the readers was paused
journal-resumed = a message to the readers went on
journal-stopped = a message to the readers was stopped for good
journal-invited = invitation: { $after }
journal-revoked = invitation taken back: { $before }
journal-joined = joined: { $after }
journal-role = { $title }: { $before } → { $after }
journal-removed = removed: { $title } ({ $before })

## What was counted, in charts and in words

chart-posts = { $count ->
    [one] 1 post
   *[other] { $count } posts
  }
chart-posts-busiest = { $count ->
    [one] 1 post, most often: { $time }
   *[other] { $count } posts, most often: { $time }
  }
chart-by-day = Posts by day
chart-by-week = Posts by week
chart-by-hour = By weekday and hour
chart-reactions = { $count ->
    [one] 1 reaction, { $share } of them to one post
   *[other] { $count } reactions, { $share } of them to one post
  }
chart-clicks = { $count ->
    [one] 1 click
   *[other] { $count } clicks
  }
chart-readers-same = { $now ->
    [one] 1 reader, as many as before
   *[other] { $now } readers, as many as before
  }
chart-readers-more = { $now ->
    [one] 1 reader, { $change } more than before
   *[other] { $now } readers, { $change } more than before
  }
chart-readers-fewer = { $now ->
    [one] 1 reader, { $change } fewer than before
   *[other] { $now } readers, { $change } fewer than before
  }
chart-gained = came: { $count }
chart-lost = left: { $count }
chart-net = balance
chart-topics-one = Most posts and most readers: { $topic }
chart-topics-both = Most posts: { $posted }. Most readers: { $read }
chart-topics-posted = Most posts: { $topic }
chart-topics-read = Most readers: { $topic }
chart-topics-posts = Posts
chart-topics-readers = Readers
chart-digests = Digests: { $sent } sent; links opened from them: { $opened }
chart-digests-sent = sent
chart-digests-opened = links opened from them
chart-delivery = Half of the posts within { $half }, 99 of 100 within { $most }
chart-delivery-about = From an article’s acceptance to its post
chart-delivery-slowest = slowest: { $duration }
chart-quiet = { $share } of the messages waited for the end of quiet hours
chart-quiet-all = all messages to readers
chart-quiet-waited = waited
chart-name-posts = posts
chart-name-reactions = reactions
chart-name-readers = readers
chart-name-topics = topics
chart-name-digests = digests
chart-name-delivery = delivery times
chart-name-quiet = quiet hours
stats-searches = Searches: { $count }, found nothing: { $without }
stats-missing = Nothing to draw yet: { $charts }
stats-nothing = Nothing was counted in these days yet.
stats-failed = The charts could not be drawn; the log tells why. Here are the figures:
stats-choose = Other days, or other colours?
stats-busy = They are being drawn already. A moment, please.
stats-dark = 🌙 Dark
stats-light = ☀️ Light
stats-unclear = I can’t read “{ $word }”.
stats-usage = Type /stats alone, or with any of these: 7d, 30d, 90d or 365d, topic:name, channel:@name, dark or light. For example: /stats { $example }
stats-no-topic = There is no topic “{ $topic }”. There are: { $topics }
stats-no-channel = There is no channel “{ $channel }”. There are: { $channels }

## The newsroom in the chat: what is out, and what waits

desk-which =
  Which article? Please forward its post to me, or answer with the link of the post or the address of the article.

  Next time, you can answer the post with { $command } right away, or write its link behind it.
desk-hidden = This forward does not say where it comes from. Please answer with the link of the post instead, or with the address of the article.
desk-foreign = That is no message of this newsroom’s channels.
desk-unknown = I know no article for that: the message is somebody else’s, or too old. The address of the article’s page works, too.
desk-in = In { $channel }: { $link }
desk-nowhere = It stands in no channel at the moment.
desk-leave = Leave it
desk-left = All right: everything stays as it is.
desk-over = That was decided already, or has waited for too long.
desk-changed = Its source has changed this article meanwhile.
desk-changed-by = { $by } has changed this article meanwhile.
edit-title = Title
edit-summary = Summary
edit-body = Text
edit-ours = In the newsroom’s words, until its source changes them: { $names }
edit-which = What do you want to change?
edit-undo = ↩ Its source’s words: { $name }
edit-undone = Its source’s words are back.
edit-ask = { $name }: please answer with the new words, or with /cancel. This is what it says now:
edit-preview = 👆 This is how it will stand.
edit-do = Change it
edit-again = Write it anew
edit-done = ✅ { $by } has changed it: in every post, and in what readers got of it.
edit-to-confirm = It waits for a second yes, to the words that it has. Please confirm or reject it first.
edit-closed = The text of this article is for members alone: here, its title and its summary can be changed.
retract-readers = { $count ->
    [one] 1 reader of this bot has it, or is about to get it.
   *[other] { $count } readers of this bot have it, or are about to get it.
  }
retract-ask = Do you want to take it back, everywhere?
retract-why = You can also say why: answer with a sentence for the journal.
retract-reason = For the journal: { $reason }
retract-do = Take it back
retract-done =
  ↩️ { $by } has taken it back. Its posts are being deleted; where one is older than 48 hours, a notice takes its place.

  Whatever its source sends of it is kept and not posted. If it is brought back, it comes as a new post.
retract-back = Bring it back
retract-brought = ✅ { $by } has brought it back. It is posted anew; where a notice stood in its place, that becomes the post again.
pin-pinned = 📌 It is being put on top of { $channel }, and stays there until somebody takes it away or another post takes its place.
pin-unpinned = It is being taken from the top of { $channel }.
pin-do = 📌 Pin in { $channel }
pin-undo = Unpin in { $channel }
pin-lacking = The bot lacks the right to pin messages in { $channel }. Please allow it in the list of administrators.
story-of = Story: { $story }
story-of-none = It belongs to no story.
story-for-readers = The story as readers see it
queue-scheduled = 🗓 Scheduled
queue-waiting = ⏳ Waiting
queue-review = 📝 In review
queue-unknown = ❓ Unknown
queue-failed = ⚠️ Failed
queue-empty = There is nothing here.
queue-embargo = 🔒 Its source holds it back until { $time }.
queue-paused = ⏸ { $channel } is paused until { $time }: { $reason }
queue-quiet = 🌙 Quiet hours in { $channel } until { $time }
queue-turn = { $channel }: it goes as soon as it is its turn.
queue-to-review = It needs a yes.
queue-to-confirm = 🔴 It needs a second yes.
queue-looking = it is being looked for
queue-now = Publish now
queue-time = Another time
queue-drop = Don’t post it
queue-see = 👁 Show the post
queue-gone = That does not wait any more.
queue-goes = It goes now.
queue-sooner = Its source holds it back until { $time }. Please answer with a later time, or with /cancel.

## The weekly letter

notice-weekly = 📬 The week from { $from } to { $to }
weekly-posts = Posts: { $count } (the week before: { $before })
weekly-withdrawn = Taken back: { $count }
weekly-slowest = The slowest was in its channel after { $duration }.
weekly-top = Most reactions:
weekly-readers = Readers of the bot: { $now } (+{ $gained } −{ $lost })
weekly-digests = Digests sent: { $sent }, links followed: { $opened }
weekly-missed = Looked for, and not found:
weekly-asleep = Sources that sent nothing: { $sources }
weekly-failures = Posts that wait for a decision: { $count } – /dead
weekly-well = Nothing waits for a decision.
