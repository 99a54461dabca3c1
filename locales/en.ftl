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
  The next version of the article will be tried.
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
notice-trouble =
  ⚠️ { $channel } is not accepting posts from me.

  Telegram says: { $reason }
  Please check that the bot is an administrator of the channel and may post, edit and delete. Nothing is lost: what waits is posted as soon as that works.
notice-backlog =
  📥 The source { $source } has sent old news, { $count } in all. They are kept and can be found, but not posted, so that the channel is not flooded.
notice-review =
  📝 The source { $source } has sent an article that needs a yes:

  { $title }
  { $url }
notice-released =
  ✅ { $by } has published: { $title }
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
button-backlog = Publish these
button-review = Publish

## What a button answers

release-begun = They are being published, the oldest first.
release-done = Published.
release-nothing = There is nothing left to publish.
release-not-allowed = Only the admins of this bot may publish.
