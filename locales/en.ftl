### English: the reference. Every other locale has the same messages with the same variables.

## What the bot says to readers

start =
  Hello! This bot brings you news from { $channel }.

  /latest – the newest posts
  /help – what this bot can do
  /privacy – what it knows about you
start-follow =
  Topics can't be followed in this version yet. Until then, everything on { $topic } is in { $channel }.
start-save = Here it is, so that you find it again:
start-more = What there is on this story so far is in { $channel }. This is the article:
start-gone = This article is not available any more.
help =
  What I can do:

  /latest – the five newest posts, with links
  /privacy – what is stored about you
  /help – this overview

  All posts are in { $channel }.
help-admin =
  For you as an admin:

  /status – how each channel stands, and how many articles wait for a decision
  /dead – what could not be sent or taken back
  /cancel – ends a question that you were asked
latest-title = The newest posts
latest-empty = Nothing has been posted yet. Check back later.
privacy =
  I store nothing about you: no name, no messages, no list of what you read. Your commands are answered and forgotten.

  Telegram itself has its own privacy policy: https://telegram.org/privacy

## The command menu

command-start = Start
command-latest = The newest posts
command-help = What this bot can do
command-privacy = What is stored about you
command-status = How each channel stands
command-dead = What could not be sent or taken back
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
  ⚠️ The feed of the source { $source } brings nothing new: its hub does not agree.

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
button-not-allowed = Only the admins of this bot may decide that.
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
review-time-past = That is over already. Please answer with a time that is yet to come, or with /cancel.
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
