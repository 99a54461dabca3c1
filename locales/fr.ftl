### French. Readers and admins are addressed as “vous”.

## What the bot says to readers

start =
  Bonjour ! Ce bot vous apporte les actualités du canal { $channel }.

  Écrivez-moi un mot, et je le cherche dans les articles. /latest montre les dernières publications, /help tout ce que je sais faire d’autre, et /privacy ce que je sais de vous.
start-topics = Quels sujets vous intéressent ? Touchez-en un ; à tout moment, /topics permet d’en ajouter d’autres.
start-skip = Passer
start-skipped = Très bien : je ne vous enverrai rien de moi-même. Envoyez /topics dès qu’un sujet vous intéresse.
start-how-often = Vous suivez désormais « { $topic } ». À quelle fréquence souhaitez-vous recevoir ses actualités ?
start-at-once = En temps réel
start-daily = Chaque jour à { $time }
start-not-now = Pas maintenant
start-quiet = Voulez-vous du calme la nuit ? Ce qui arrive entre-temps attendra le matin.
start-no-quiet = Pas d’heures calmes
start-done = C’est prêt ! /settings permet de tout modifier, /topics d’ajouter des sujets, et /stop de tout arrêter.
start-stopped = Ravi de vous revoir ! Vous aviez envoyé /stop : pour l’instant, je ne vous envoie rien de moi-même. Tous vos paramètres sont encore là.
start-save = C’est gardé. Voici l’article ; vous le retrouverez avec /saved :
start-save-full = Vous avez gardé { $max } articles, et il n’y a plus de place : ouvrez d’abord /saved pour en retirer. Voici l’article :
start-story = Le dossier jusqu’ici
start-more = Il n’y a encore rien d’autre dans ce dossier. Voici l’article :
start-gone = Cet article n’est plus disponible.
start-unsettled = Cet article est en cours de modification. Veuillez réessayer dans une minute.
help =
  Ce que je sais faire :

  /latest – les dernières publications, d’un seul sujet aussi : /latest météo
  /search – trouve des articles ; un mot seul suffit aussi
  /catchup – l’essentiel des dernières heures : /catchup 8h
  /story – les dossiers en cours

  /topics – les sujets à suivre
  /follow – suit un sujet : /follow météo
  /unfollow – cesse de le suivre
  /alerts – vous prévient quand un mot apparaît
  /digest – tout en une fois, à l’heure de votre choix
  /saved – vos articles gardés et leurs rappels

  /settings – heures calmes, fuseau horaire et plus encore
  /language – une autre langue
  /stop – je ne vous envoie plus rien de moi-même
  /privacy – ce qui est enregistré sur vous
  /export – vous remet le tout dans un fichier
  /forget – efface le tout
  /help – cet aperçu

  Toutes les publications se trouvent dans { $channel }.
help-team = Pour vous, dans la rédaction :
help-command = /{ $command } – { $what }
latest-title = Les dernières publications
latest-empty = Rien n’a encore été publié. Revenez plus tard.
privacy =
  Tant que vous ne demandez rien, je n’enregistre rien sur vous. Ce que vous demandez est conservé, et rien d’autre :

  • l’identifiant de cette discussion et vos paramètres : sujets, alertes, dossiers, langue, fuseau horaire, horaires
  • les articles que vous gardez, et leurs rappels
  • pendant 30 jours : les articles qui vous ont été envoyés
  • pendant 1 heure au plus : une question que je vous ai posée, avec vos réponses

  Ni nom, ni messages, ni liste de ce que vous lisez. Les positions envoyées ne sont pas conservées. Si votre compte est supprimé, j’oublie tout 30 jours plus tard.

  /export – vous remet le tout dans un fichier
  /forget – efface le tout immédiatement

  Telegram a sa propre politique de confidentialité : https://telegram.org/privacy
privacy-sealed = Vos paramètres sont conservés sous forme chiffrée.

## The command menu

command-start = Démarrer
command-latest = Les dernières publications
command-search = Chercher des articles
command-topics = Choisir vos sujets
command-alerts = Vos alertes par mots-clés
command-digest = Vos actualités en un seul message
command-catchup = L’essentiel des dernières heures
command-saved = Vos articles gardés
command-story = Les dossiers en cours
command-settings = Tous les paramètres dans un menu
command-follow = Suivre un sujet
command-unfollow = Ne plus suivre un sujet
command-language = Choisir une langue
command-help = Ce que ce bot sait faire
command-privacy = Ce qui est enregistré sur vous
command-export = Une copie de vos données
command-stop = Silence, sans perdre les paramètres
command-forget = Effacer toutes vos données
command-status = L’état de chaque canal
command-dead = Ce qui n’a pas pu être envoyé ou retiré
command-queue = Ce qui attend d’être publié, et pourquoi
command-edit = Modifier ce que dit une publication
command-retract = Retirer une publication
command-pin = Épingler ou désépingler une publication
command-post = Écrire un article
command-broadcast = Écrire aux lecteurs
command-team = Qui fait partie de la rédaction
command-journal = Qui a décidé quoi
command-stats = Graphiques de ce qui a été publié, lu et apprécié
command-cancel = Annuler une question sans y répondre

## The words around an article

post-correction = Rectificatif :
post-withdrawn = Cet article a été retiré.
post-members = 🔒 Réservé aux membres
post-paid = 🔒 Réservé aux abonnés
post-read-more = Lire la suite
post-updated = Mis à jour à { $time }
post-reading-time = { $minutes } min de lecture
post-byline = Par { $names }
post-kicker-breaking = 🔴 Urgent
post-kicker-live = 🔴 En direct
post-kicker-analysis = Analyse
post-kicker-opinion = Opinion
post-follow = Suivre : { $topic }
post-save = Lire plus tard
post-more = Sur le même sujet

## What the admins are told

notice-unknown =
  ⚠️ Impossible de savoir si cette publication se trouve dans { $channel } :

  { $title }
  { $url }

  Aucune réponse claire n’est arrivée pendant l’envoi ({ $reason }). Pour qu’elle ne paraisse jamais en double, elle n’est pas renvoyée automatiquement. Veuillez vérifier dans le canal.
notice-failed =
  ⚠️ Telegram refuse cette publication pour { $channel } :

  { $title }
  { $url }

  Réponse de Telegram : { $reason }
  Elle ne sera pas renvoyée d’elle-même. Un nouvel essai aura lieu avec la prochaine version de l’article, ou avec la version actuelle si vous utilisez le bouton ci-dessous.
notice-failed-edit =
  ⚠️ Telegram refuse une modification de cette publication dans { $channel } :

  { $title }
  { $post }

  Réponse de Telegram : { $reason }
  L’ancien texte est toujours en place, à moins que quelqu’un ne l’ait supprimé. Un nouvel essai aura lieu avec la prochaine version de l’article.
notice-plain =
  ⚠️ Telegram n’a pas accepté la mise en forme de cette publication pour { $channel }. Elle y figure sans gras, ni liens, ni boutons :

  { $title }
  { $url }

  Réponse de Telegram : { $reason }
notice-unanswered =
  ⚠️ Cette publication dans { $channel } est restée telle quelle : Telegram ne répond pas à sa modification ou à son retrait.

  { $title }
  { $post }

  { $reason }
  Une nouvelle tentative a lieu chaque minute et rien d’autre n’est bloqué. Si elle doit disparaître tout de suite, veuillez la supprimer à la main.
notice-stuck =
  ⚠️ Un article retiré est toujours dans { $channel } : Telegram ne permet ni de le supprimer ni de le modifier. Veuillez le supprimer à la main.

  { $post }

  Réponse de Telegram : { $reason }
notice-ghost =
  ⚠️ Un article retiré est peut-être encore dans { $channel } : { $title }

  Impossible de savoir si sa publication a été envoyée ({ $reason }) ; elle ne peut donc pas être supprimée d’ici. Veuillez vérifier dans le canal et la supprimer à la main si elle s’y trouve.
notice-flood =
  ⚠️ { $channel } n’accepte aucune publication pour l’instant : Telegram exige une longue pause.

  Réponse de Telegram : { $reason }
  Rien n’est perdu : ce qui attend sera publié dès la fin de la pause.
notice-flood-over =
  ✅ { $channel } accepte de nouveau les publications : la pause exigée par Telegram est terminée. Ce qui attendait est en cours de publication.
notice-flood-all =
  ⚠️ Telegram a exigé de ce bot une pause de { $minutes } min. Pendant ce temps, rien n’a pu être publié dans aucun canal, ni vous être signalé.

  Rien n’est perdu : la pause est terminée, et ce qui attendait est en cours de publication.
notice-trouble =
  ⚠️ { $channel } n’accepte pas mes publications.

  { $reason }
  Rien n’est perdu : ce qui attend sera publié dès que le problème sera réglé.
notice-trouble-over =
  ✅ { $channel } accepte de nouveau les publications. Ce qui attendait est en cours de publication.
notice-rights =
  ⚠️ Dans { $channel }, le bot n’a pas le droit de : { $rights }.

  Les publications continuent, mais tout ce qui exige ce droit échouera. Veuillez l’accorder dans la liste des administrateurs.
notice-rights-over =
  ✅ Dans { $channel }, le bot a de nouveau tous les droits nécessaires.
notice-migrated =
  ⚠️ Le groupe { $channel } est devenu un supergroupe et a un nouvel identifiant : { $to }

  Les publications y arrivent déjà. Veuillez remplacer l’ancien identifiant par le nouveau, dans le fichier newsroom ou dans CHANNEL_ID.
notice-late =
  ⚠️ Les publications pour { $channel } ont du retard : la plus ancienne attend depuis { $minutes } min.

  Rien n’est perdu : elles paraissent l’une après l’autre. Si cela persiste, veuillez consulter le journal.
notice-late-over =
  ✅ Les publications pour { $channel } sont de nouveau à l’heure.
notice-memory =
  ⚠️ La mémoire de Redis est presque pleine : { $percent } % du maximum permis sont utilisés.

  Une fois pleine, plus aucun article n’est accepté et rien n’est publié. Veuillez augmenter maxmemory ou conserver moins : KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
notice-memory-over =
  ✅ Il y a de nouveau de la place dans Redis : { $percent } % du maximum permis sont utilisés.
alarm-full =
  🚨 Redis est plein : aucun article n’est accepté, rien n’est publié, et la plupart des commandes attendent.

  Rien n’est perdu : les systèmes enverront de nouveau, et tout reprend tout seul dès qu’il y a de la place. Veuillez augmenter maxmemory sans attendre (redis-cli config set maxmemory), puis conserver moins : KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
alarm-full-over =
  ✅ Il y a de nouveau de la place dans Redis. Tout reprend tout seul.
notice-silence =
  ⚠️ La source { $source } est silencieuse. Elle n’a rien envoyé depuis { $hours ->
      [1] une heure
     *[other] { $hours } heures
  } ; d’habitude, elle envoie environ { $usual } articles dans ce laps de temps.

  Veuillez vérifier que la source fonctionne encore et qu’elle parvient à joindre ce bot.
notice-silence-over =
  ✅ La source { $source } envoie de nouveau des articles, après { $hours ->
      [1] une heure
     *[other] { $hours } heures
  } de silence.
notice-backlog =
  📥 La source { $source } a envoyé des actualités anciennes, { $count } au total. Elles sont conservées et peuvent être retrouvées, mais elles ne sont pas publiées, pour ne pas inonder le canal.
notice-many =
  📨 « { $title } » est en route vers { $recipients } lecteurs de ce bot. À { $pace } messages par seconde, les derniers le recevront dans environ { $duration }.
notice-review =
  📝 La source { $source } a envoyé un article qui attend votre accord :

  { $title }
  { $url }
notice-confirm =
  🔴 La source { $source } a envoyé une information urgente, à confirmer avant publication :

  { $title }
  { $url }
notice-undo =
  ⏳ Cet article de la source { $source } est sur le point d’être publié :

  { $title }
  { $url }
notice-unpinned =
  ⚠️ Cette publication n’a pas pu être épinglée dans { $channel } :

  { $title }
  { $post }

  Réponse de Telegram : { $reason }
notice-released =
  ✅ { $by } a publié : { $title }
notice-scheduled =
  🕒 { $by } a programmé : { $title }
notice-confirmed =
  ✅ { $by } a confirmé : { $title }
notice-rejected =
  ❌ { $by } a refusé : { $title }
notice-cancelled =
  ❌ { $by } a annulé : { $title }
notice-posted =
  ✅ Publié : { $title }
  { $post }
notice-too-late =
  ⌛ Trop tard pour annuler : { $title }
notice-withdrawn =
  ↩️ Retiré par sa source : { $title }
notice-released-backlog =
  ✅ { $by } a publié les actualités anciennes de la source { $source }, { $count } au total.
notice-callback =
  ⚠️ Depuis une journée entière, la source { $source } n’a pas pu être informée du sort de ses articles.

  Dernière réponse : { $reason }
  Veuillez vérifier callback_url dans le fichier newsroom.
notice-subscription =
  ⚠️ Le flux de la source { $source } n’apporte rien de nouveau : son hub n’a pas confirmé l’abonnement.

  Dernière réponse : { $reason }
  Une nouvelle demande lui sera adressée dans l’heure.
notice-resolved =
  ✅ Retrouvée : cette publication est dans { $channel }, une seule fois. Il n’y a plus rien à décider.

  { $title }
  { $post }
notice-resolved-absent =
  ✅ Vérifié : cette publication n’est pas dans { $channel }. Elle part maintenant, sauf si son article a été retiré.

  { $title }
notice-retried =
  🔁 { $by } a demandé un nouvel essai dans { $channel } :

  { $title }
notice-absent =
  ✅ { $by } indique que cet article retiré n’est pas dans { $channel } :

  { $title }
notice-there =
  ✅ { $by } indique que cette publication est dans { $channel }. Désormais, elle sera modifiée et retirée en même temps que son article.

  { $title }
  { $post }
notice-assumed =
  ✅ { $by } indique que cette publication est dans { $channel }. Sans lien vers son message, elle ne peut être ni modifiée ni retirée d’ici.

  { $title }
notice-dropped =
  🗑 { $by } a décidé d’en rester là pour cette publication dans { $channel } :

  { $title }
button-backlog = Tout publier
button-publish = Publier
button-title = Modifier le titre
button-summary = Modifier le résumé
button-schedule = Programmer
button-reject = Refuser
button-confirm = Confirmer
button-cancel = Annuler

## Why a channel takes no posts, and what the bot may do there

trouble-lacking = Le bot n’a pas le droit de : { $rights }. Veuillez corriger ses droits dans la liste des administrateurs.
trouble-gone =
  Le bot n’est plus dans le canal, ou le canal n’existe plus. Réponse de Telegram : { $reason }
  Veuillez y nommer de nouveau le bot administrateur.
trouble-refused =
  Réponse de Telegram : { $reason }
  Veuillez vérifier que le bot est administrateur du canal et qu’il peut publier, modifier et supprimer des messages.
right-post = publier des messages
right-edit = modifier des messages
right-delete = supprimer des messages
right-pin = épingler des messages

## What a button answers

button-unknown = Ce bouton n’a plus d’effet.
button-not-allowed = Seule la rédaction peut en décider, chacun selon son rôle.
release-begun = Publication en cours, en commençant par les plus anciennes.

## Reasons in our own words

reason-no-post = cette version de Tidings ne peut pas créer de publication à partir de l’article
reason-ended = le programme s’est arrêté avant la réponse de Telegram
reason-no-message = la réponse de Telegram n’indique aucun message
reason-may-not-post = le bot n’a pas le droit d’y publier
reason-not-member = le bot n’en est pas membre
reason-first-message = aucun message antérieur du canal n’est connu
reason-alike = rien ne distingue la publication d’autres messages
reason-protected = le contenu du canal est protégé
reason-unreachable = pas de connexion à Telegram ({ $detail })
reason-broken = la connexion a été interrompue ({ $detail })
reason-foreign = une réponse de statut { $detail } qui ne vient pas de Telegram
reason-late = pas de réponse à temps
reason-no-pace = Redis n’indique pas quand appeler Telegram
reason-closed = plus aucun appel n’est effectué
reason-given-up = l’appel a été abandonné avant son tour
reason-unexpected = une erreur inattendue

## What the admins decide on

review-heading = 👇 Dans { $channels } :
review-rule = Retenu par la règle : { $rule }
review-said-yes = { $by } a donné son accord.
review-alone = Un autre administrateur devrait confirmer. Comme il n’y en a pas d’autre, votre propre confirmation suffit.
review-due = Publication prévue : { $time }
review-sounds = 🔔 Publications avec son aujourd’hui dans { $channel } : { $used } sur { $budget }
review-outdated = 🔁 Il y a du nouveau sur cet article, plus bas : { $title }
review-published = Publié.
review-rejected = Refusé : l’article ne sera pas publié.
review-cancelled = Annulé : l’article ne sera pas publié.
review-scheduled = Publication prévue : { $time }
review-needs-second = C’est noté. Un autre administrateur doit maintenant confirmer.
review-self = Vous avez déjà donné votre accord : un autre administrateur doit confirmer.
review-changed = L’article a changé entre-temps. Veuillez consulter l’aperçu plus récent, plus bas.
review-withdrawn = L’article a été retiré par sa source.
review-was-released = { $by } l’a déjà publié.
review-was-scheduled = { $by } l’a déjà programmé.
review-was-confirmed = { $by } l’a déjà confirmé.
review-was-approved = { $by } a déjà donné son accord ; il reste à confirmer.
review-was-rejected = { $by } l’a déjà refusé.
review-was-cancelled = { $by } l’a déjà annulé.
review-too-late = Trop tard : l’article est en cours de publication ou déjà en ligne.
review-ask-title = Quel doit être le titre ? Répondez avec le nouveau, ou envoyez /cancel pour ne rien changer. Titre actuel :
review-ask-summary = Quel doit être le résumé ? Répondez avec le nouveau, ou envoyez /cancel pour ne rien changer. Résumé actuel :
review-ask-time =
  Quand faut-il publier cet article ({ $zone }) ? Répondez avec une date ou une heure, ou envoyez /cancel pour ne rien changer.
  { $title }

  Par exemple : 18:30, demain 7:00, vendredi 9:00, 26.11. 18:30, 2026-11-26 18:30, dans 2h, 30m
review-edited = C’est modifié. Le nouvel aperçu arrive.
review-empty = Cette réponse ne contient pas de texte. Répondez avec les mots à faire figurer, ou envoyez /cancel pour ne rien changer.
review-long = Ce texte compte { $length } caractères ; un titre peut en compter { $max } au plus. Répondez avec un titre plus court, ou envoyez /cancel pour ne rien changer.
review-time-unclear = Je ne reconnais pas de date ni d’heure. Répondez par exemple avec 18:30, demain 7:00, 26.11. 18:30 ou dans 2h, ou envoyez /cancel pour ne rien changer.
review-time-past = Ce moment est déjà passé. Répondez avec un moment à venir, ou envoyez /cancel pour ne rien changer.
review-time-far = C’est dans plus d’un an. Répondez avec un moment plus proche, ou envoyez /cancel pour ne rien changer.
review-no-answer = Très bien : rien n’est changé.

## How things stand

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] Aucune publication en attente
    [one] { $count } publication en attente
   *[other] { $count } publications en attente
  }
status-paused = ⏸ En pause jusqu’au { $time } : { $reason }
status-sounds = 🔔 Publications avec son aujourd’hui : { $used } sur { $budget }
status-sounds-unlimited = 🔔 Publications avec son aujourd’hui : { $used }
status-last = Dernière publication : { $title } { $link }
status-no-post = Aucune publication pour l’instant
status-held = { $count ->
    [0] 📝 Aucun article n’attend de décision
    [one] 📝 { $count } article attend une décision
   *[other] 📝 { $count } articles attendent une décision
  }

## What could not be sent or taken back, and what nobody knows

button-retry = Réessayer
button-send-again = Renvoyer
button-there = Elle y est
button-mark-sent = Marquer comme envoyée
button-absent = Elle n’y est pas
button-gone = Je l’ai supprimée
button-drop = Abandonner
dead-empty = Tout est à sa place : il n’y a rien à décider.
dead-more = … et { $count } de plus. Décidez d’abord pour celles-ci, puis renvoyez /dead pour voir la suite.
dead-failed =
  ❌ { $title }
  { $channel } · { $since }

  Telegram a refusé cette publication : { $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  { $channel } · { $since }

  Impossible de savoir si elle s’y trouve : aucune réponse claire n’est arrivée pendant l’envoi ({ $reason }). Veuillez vérifier dans le canal.
  { $link }
dead-looking =
  🔍 { $title }
  { $channel } · { $since }

  Aucune réponse claire n’est arrivée pendant l’envoi ({ $reason }). Le bot cherche encore la publication ; il vous demandera s’il n’arrive pas à savoir.
  { $link }
dead-ghost =
  👻 { $title }
  { $channel } · { $since }

  L’article a été retiré, et il est impossible de savoir si la publication se trouve dans le canal ({ $reason }). Veuillez vérifier ; avec le lien de son message, le bot l’enlèvera.
  { $link }
dead-stuck =
  ⛔ { $title }
  { $channel } · { $since }

  Article retiré, mais Telegram ne permet ni de supprimer ni de modifier la publication : { $reason }
  Veuillez la supprimer à la main.
  { $link }
dead-ask-link =
  { $title }

  Répondez avec le lien du message : touchez-le dans le canal et choisissez « Copier le lien » ; pour un album, touchez sa première image. La publication pourra alors être modifiée et retirée plus tard. Si vous n’avez pas de lien, répondez « - ».
dead-no-such-link = Ce n’est pas le lien d’un message. Il ressemble à https://t.me/name/123 ou à https://t.me/c/1234567890/123 : touchez le message dans le canal et choisissez « Copier le lien ». Si vous n’avez pas de lien, répondez « - ».
dead-foreign-link = Ce lien mène à une autre discussion. Envoyez le lien du message dans { $channel }, ou « - » si vous n’en avez pas.
dead-no-such-message = Ce message n’existe pas, ou plus, dans { $channel }. Vérifiez le lien, ou répondez « - » si vous n’en avez pas.
dead-taken-link = Ce message est la publication d’un autre article. Envoyez le lien du message de cet article-ci, ou « - » si vous n’en avez pas.
dead-linkless = L’article a été retiré : sans lien, le bot ne peut pas enlever sa publication. Envoyez le lien, ou supprimez la publication à la main et appuyez sur « Elle n’y est pas ».
dead-no-link = pas de lien
dead-late = Il n’y a plus rien à décider ici : la question a été réglée entre-temps.

## What the admins write to the readers

broadcast-nobody = Ce bot n’a pas encore de lecteurs : il n’y a personne à qui écrire.
broadcast-whom = 📣 Qui doit recevoir votre message ?
broadcast-all = Tous les lecteurs : { $count }
broadcast-by-topics = Ceux qui suivent un sujet
broadcast-topics = Touchez les sujets dont les lecteurs doivent le recevoir. Qui en suit plusieurs ne le reçoit qu’une fois. Lecteurs : { $count }
broadcast-next = Continuer avec { $count } ▸
broadcast-drop = Ne pas envoyer
broadcast-dropped = Très bien : rien n’est envoyé.
broadcast-ask = Envoyez-moi le message. Il partira tel que vous l’écrivez, avec le gras, les liens et les retours à la ligne ; { $max } caractères au plus.
broadcast-long = Ce texte compte { $length } caractères ; un message peut en compter { $max } au plus. Envoyez-en un plus court.
broadcast-refused =
  Telegram n’accepte pas ce message : { $reason }
  Envoyez-en un autre.
broadcast-preview = 👆 Voici ce que reçoivent les lecteurs.
broadcast-estimate = 👥 Lecteurs : { $count }. À { $pace } messages par seconde, l’envoi prend environ { $duration }. Qui a arrêté ou bloqué le bot ne reçoit rien.
broadcast-price = ⭐ Cela coûte environ { $price } étoiles, prises sur le solde du bot : un dixième d’étoile par message au-delà des 30 premiers de chaque seconde. L’envoi payant doit être activé auprès de @BotFather.
broadcast-confirm = Pour l’envoyer, écrivez le nombre de lecteurs : { $number }
broadcast-wrong = Ce n’est pas ce nombre : rien n’a été envoyé.
broadcast-free = Gratuit : environ { $duration }
broadcast-paid = Pour environ ⭐ { $price } : environ { $duration }
broadcast-known = Ce message a déjà été envoyé aujourd’hui à ces lecteurs, ou est en route vers eux. Il n’est pas envoyé une seconde fois.
broadcast-running = 📣 Votre message est en route
broadcast-paused = ⏸️ Votre message est en pause
broadcast-stopped = ⏹️ L’envoi de votre message a été arrêté
broadcast-done = ✅ Votre message est parti
broadcast-counts =
  Envoyés : { $sent }
  Refusés par Telegram : { $refused }
  Incertains, non renvoyés : { $uncertain }
  Laissés de côté (bot arrêté ou bloqué, compte supprimé) : { $skipped }
  Restants : { $left }
broadcast-time-left = ⏳ Encore { $duration } environ
broadcast-took = 🕒 Durée : { $duration }
broadcast-pause = ⏸️ Pause
broadcast-resume = ▶️ Reprendre
broadcast-stop = ⏹️ Arrêter définitivement
broadcast-over = C’est déjà terminé.

## Writing articles

draft-list-title = Brouillons
draft-list = Brouillons ouverts : { $count }. Reprenez-en un ou commencez-en un nouveau.
draft-button-new = ➕ Nouveau brouillon
draft-ask-new =
  Envoyez-moi de quoi faire l’article, ou /cancel :

  🔗 un lien : le titre, le résumé et l’image sont lus sur la page
  ✍️ un texte : sa première ligne devient le titre
  🖼 une photo ou un album avec une légende
  ↪️ un message transféré
draft-unreadable = Je peux faire un article d’un lien, d’un texte, de photos ou d’un message transféré qui en contient. Envoyez-en un, ou /cancel.
draft-page-insecure = { $host } montre cette page sans chiffrement. Je n’ouvre que les adresses en https://.
draft-page-private = { $host } n’est pas une adresse publique : je ne l’ouvre pas.
draft-page-unreachable = { $host } est injoignable ou met trop de temps à répondre.
draft-page-status = { $host } répond par une erreur ({ $status }).
draft-page-other = Ce que { $host } envoie n’est pas une page que je sais lire.
draft-page-instead = Vous pouvez simplement m’envoyer le texte, ou /cancel.
draft-untitled = Pas encore de titre
draft-needs-title = Il lui faut un titre avant d’être publié.
draft-topics = Sujets : { $topics }
draft-nothing = aucun
draft-channels = Canaux : { $channels }
draft-channels-routed = Canaux, selon vos routes : { $channels }
draft-no-channel = Il ne va encore dans aucun canal : choisissez-en un.
draft-template = Modèle : { $template }
draft-template-usual = Celui de chaque canal
draft-is-silent = 🔕 Sans son
draft-is-loud = 🔔 Avec son, là où le canal en a
draft-at-once = 🕒 Dès que vous le publiez
draft-at = 🕒 { $time }
draft-at-past = ⚠️ Ce moment est passé : { $time }
draft-length = 📏 { $channels } : { $length }/{ $limit }
draft-more = { $count } de plus
draft-looks = { $from }–{ $to } sur { $count }
draft-changed = ✏️ { $by } a modifié : { $what }
draft-stands = ⚠️ Cette page est déjà publiée : { $title } { $link }
draft-button-title = Titre
draft-button-summary = Résumé
draft-button-text = Texte
draft-button-picture = Image
draft-button-topics = Sujets
draft-button-channels = Canaux
draft-button-template = Modèle
draft-button-silent = 🔕 Sans son
draft-button-loud = 🔔 Avec son
draft-button-at = ✅ Publier à ce moment-là
draft-button-discard = 🗑 Jeter
draft-button-discard-now = Oui, jeter
draft-button-without = Enlever
draft-button-once = Sans heure : tout de suite
draft-button-release = Publier quand même
draft-by-routes = Selon les routes
draft-other-day = ‹ Un autre jour
draft-other-hour = ‹ Une autre heure
draft-ask-title = Envoyez le nouveau titre. Touchez l’actuel pour le copier :
draft-ask-summary = Envoyez le nouveau résumé. Le modèle décide de ce qui en est montré.
draft-ask-text = Envoyez le nouveau texte. Le gras, les liens et le reste sont conservés.
draft-ask-picture = Envoyez une photo, un album ou l’adresse https:// d’une image, à la place de ce qui est là. Images actuelles : { $count } ; il y a de la place pour { $max }.
draft-choose-topics = Touchez un sujet pour l’attribuer à l’article ou le lui retirer.
draft-no-topics = Cette rédaction n’a pas encore de sujets.
draft-topic-ruled = Les règles de la rédaction lui donnent ce sujet : on ne peut pas le retirer ici.
draft-choose-channels = Touchez les canaux où il doit aller.
draft-choose-template = Comment la publication doit-elle être écrite ?
draft-choose-day = Quel jour ? Vous pouvez aussi écrire l’heure, par exemple 18:30, demain 7:30 ou 26.11. 18:30. Les heures sont celles de { $zone } ; /settings permet d’en changer.
draft-choose-hour = À quelle heure ?
draft-choose-minute = À quelle minute ?
draft-ask-discard = Faut-il jeter ce brouillon pour de bon ?
draft-no-picture = Ce n’est pas une image que je peux utiliser. Envoyez une photo ou l’adresse https:// d’une image, ou touchez « Retour ».
draft-not-taken = Votre modification n’a pas été retenue. Regardez ce qui s’y trouve maintenant, et renvoyez la vôtre si elle doit prendre sa place.
draft-look-again = Rien n’a été fait. Regardez d’abord où en sont les choses.
draft-gone = Ce brouillon n’existe plus : les brouillons sont conservés 30 jours.
draft-further-down = Ce brouillon continue plus bas, dans un message plus récent. /post le montre aussi.
draft-closed = { $by } a déjà publié ou jeté ce brouillon.
draft-time-past = Son heure est passée. Choisissez-en une autre.
draft-scheduled = Programmé.
draft-discarded = Jeté.
draft-discarded-by = Jeté par { $by }.
draft-published-by = Publié par { $by }.
draft-posted = ✅ { $channel } : { $link }
draft-waiting = ⏳ { $channel } : { $why }
draft-goes-out = paraîtra le { $time }
draft-waits = est en route
draft-quiet = heures calmes jusqu’au { $time }
draft-paused = en pause jusqu’au { $time } ({ $reason })
draft-unknown = ❔ { $channel } : personne ne sait encore s’il y est
draft-failed = ❌ { $channel } : { $reason } (/dead)
draft-dropped = 🚫 { $channel } : abandonné
draft-retracted = 🚫 { $channel } : retiré
draft-withdrawn = Il a été retiré depuis.
draft-held-duplicate = Il répète ce qui est déjà publié ; il n’a donc pas été publié : { $title } { $link }
draft-held-confirm = C’est une information urgente : une autre personne de l’équipe doit d’abord la confirmer.
draft-held-rejected = Il a été refusé et ne sera pas publié.

## Finding articles: search, the newest, stories, what readers keep

search-usage =
  Que cherchez-vous ? Écrivez-le simplement, ou utilisez /search :

  /search pont
  /search "hôtel de ville" -loyer
  /search inondation topic:météo from:2026-11-01
  /search football la semaine dernière

  Les guillemets maintiennent les mots ensemble, le signe moins exclut un mot, et = cherche exactement cette forme.
search-count = { $count ->
    [one] { $count } article trouvé
   *[other] { $count } articles trouvés
  }
search-count-more = Plus de { $count } articles trouvés
search-similar = En fin de liste figurent aussi des résultats approchants.
search-only-similar = Rien ne correspond exactement. Voici ce qui s’en approche :
search-nothing = Aucun résultat. Essayez avec moins de mots, ou avec d’autres.
search-nearest = Vouliez-vous dire :
search-alert = 🔔 M’alerter
search-alert-added = C’est fait : vous recevrez chaque nouvel article sur { $query }.
search-alert-known = Vous avez déjà cette alerte.
search-alert-full = Vous avez { $max } alertes, et il n’y a plus de place. Ouvrez d’abord /alerts pour en supprimer une.
search-anew = Ce message est trop ancien pour que ses boutons fonctionnent. Veuillez relancer la recherche.
search-only-unwanted = Vous avez seulement indiqué ce que vous ne voulez pas. Ajoutez un mot à chercher.
search-long = C’est trop long pour une recherche. Essayez avec quelques mots.
search-no-topic = Il n’y a pas de sujet « { $name } ». Envoyez /topics pour les voir tous.
search-near-topic = Il n’y a pas de sujet « { $name } ». Vouliez-vous dire l’un de ceux-ci ?
search-no-source = Il n’y a pas de source « { $name } ». Voici les sources : { $sources }.
search-bad-date = Je ne reconnais pas de jour dans « { $date } ». Écrivez par exemple 2026-11-25, 25.11.2026, hier ou "la semaine dernière".
search-wrong-order = Le premier jour vient après le dernier. Veuillez intervertir from: et to:.
search-today = aujourd’hui
search-yesterday = hier
search-this-week = cette semaine
search-last-week = la semaine dernière, semaine dernière, la semaine passée, semaine passée
search-last-month = le mois dernier, mois dernier, le mois passé, mois passé
inline-nothing = Aucun résultat. Ouvrir le bot
latest-heading-topic = Les dernières publications : { $topic }
latest-none-topic = Rien n’a encore été publié sur « { $topic } ».
latest-no-topic = Il n’y a pas de sujet « { $name } ». Envoyez /topics pour les voir tous.
latest-near-topic = Il n’y a pas de sujet « { $name } ». Vouliez-vous dire l’un de ceux-ci ?
latest-newer = ◀ Plus récentes
latest-older = Plus anciennes ▶
story-heading = Les dossiers en cours
story-none = Aucun dossier n’est en cours pour l’instant.
story-not-found = Je ne connais pas de dossier sur « { $words } ». Voici ceux qui sont en cours :
story-which = De quel dossier s’agit-il ?
story-articles = { $count ->
    [0] Rien de nouveau dans ce dossier pour l’instant.
    [one] { $count } article
   *[other] { $count } articles
  }
story-over = Ce dossier est clos.
story-follow = Suivre ce dossier
story-unfollow = Ne plus suivre
story-unmute = 🔔 Réactiver
story-all = Tous les dossiers
story-followed = Vous suivez ce dossier : la suite vous parviendra en temps réel.
story-unfollowed = Vous ne suivez plus ce dossier.
story-muted = Vous ne recevrez plus rien sur ce dossier.
story-unmuted = Ce dossier n’est plus en sourdine.
saved-heading = Vos articles gardés
saved-none = Vous n’avez encore rien gardé. Touchez « Garder » sous un article, et vous le retrouverez ici.
saved-gone = Cet article n’est plus disponible.
saved-remind-at = ⏰ { $time }
saved-removed = Retiré.
saved-when = Quand souhaitez-vous un rappel ?
saved-in-hour = Dans 1 heure
saved-tonight = Ce soir à 20:00
saved-tomorrow = Demain à 8:00
saved-other = Un autre moment
saved-no-reminder = Pas de rappel
saved-back = Retour
saved-reminded = Rappel prévu : { $time }
saved-unreminded = Très bien, pas de rappel.
saved-not-there = Cet article n’est plus parmi vos articles gardés.
saved-past = Ce moment est déjà passé. Veuillez en choisir un autre.
saved-ask =
  Quand souhaitez-vous un rappel ? Répondez avec une date ou une heure ({ $zone }).

  Par exemple : 18:30, demain 7:00, vendredi 9:00, 26.11. 18:30, dans 2h
saved-ask-short = 18:30, demain 7:00, dans 2h…
saved-unclear = Je ne reconnais pas de date ni d’heure. Répondez par exemple avec 18:30, demain 7:00 ou dans 2h.
saved-over = Ce moment est déjà passé. Répondez avec un moment à venir.
saved-far = C’est dans plus d’un an. Répondez avec un moment plus proche.
reminder-due = ⏰ Vous aviez demandé un rappel :
reminder-gone = ⏰ Vous aviez demandé un rappel pour un article. Il n’est plus disponible.
reminder-later = Rappeler plus tard

## One's own data, language, quiet, and when something goes wrong

stop-done = Très bien : je ne vous envoie plus rien de moi-même. Vos sujets, vos alertes et vos articles gardés restent tels quels, et vous pouvez continuer à lire et à chercher ici.
stop-nothing = Je ne vous envoie rien de moi-même : vous n’avez encore rien demandé.
stop-go-on = Reprendre les envois
stop-over = Les envois reprennent, comme vous les avez réglés. Envoyez /stop à tout moment pour y mettre fin.
stop-again = Arrêter
language-choose = Quelle langue dois-je parler ?
language-app = Celle de l’appli
language-set = Désormais, je vous parle en français.
language-as-app = Désormais, je parle la langue de votre appli.
export-caption = Voici tout ce qui est enregistré sur vous.
export-nothing = Rien n’est enregistré sur vous ; il n’y a donc rien à exporter.
forget-ask = Voulez-vous que j’oublie tout de vous : sujets, alertes, articles gardés et paramètres ? C’est irréversible. Si vous voulez seulement du calme, /stop suffit.
forget-yes = Oui, tout oublier
forget-no = Non, tout garder
forget-done = C’est fait : il ne reste plus rien sur vous ici. Les messages de cette discussion sont à vous : vous pouvez les supprimer dans Telegram.
forget-kept = Très bien : tout reste comme avant.
error-excuse = Un problème est survenu. Veuillez réessayer dans un instant.
flood-slow = Cela fait beaucoup d’un coup. Laissez-moi quelques secondes, puis continuez.

## Articles that come to readers by themselves

delivered-why = Pourquoi ?
delivered-save = 🔖 Garder
delivered-saved = ✅ Gardé
delivered-share = Partager
delivered-channel = Dans le canal
delivered-last = C’était votre dernier message pour aujourd’hui. La suite ira dans votre récap ; /settings permet de changer cela.
delivered-because-topic = Vous suivez « { $topic } ».
delivered-because-alert = Votre alerte « { $query } » l’a trouvé.
delivered-because-story = Vous suivez le dossier « { $story } ».
delivered-because-off = La règle à l’origine de cet envoi est désormais désactivée.
delivered-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
  }
delivered-less = En recevoir moins
delivered-off = Désactiver
delivered-story-day = 🔕 Dossier : 1 jour
delivered-story = 🔕 Dossier : toujours
delivered-source-day = 🔕 Source : 1 jour
delivered-source = 🔕 Source : toujours
delivered-back = « Retour
delivered-less-done = Désormais seulement dans votre récap : { $rules }.
delivered-less-new = Désormais seulement dans votre récap, { $when } : { $rules }. Pour le régler : /digest
delivered-less-story = Vous ne suivez plus : { $stories }.
delivered-off-done = Désactivé : { $rules }.
delivered-story-muted = Vous ne recevrez plus rien sur ce dossier. /settings permet de le rétablir.
delivered-story-muted-day = Vous ne recevrez plus rien sur ce dossier jusqu’à demain.
delivered-source-muted = Vous ne recevrez plus rien de la source { $source }. /settings permet de la rétablir.
delivered-source-muted-day = Vous ne recevrez plus rien de la source { $source } jusqu’à demain.
delivered-kept = C’est gardé : /saved vous permet de le retrouver.
delivered-let-go = Cet article n’est plus gardé.
delivered-save-full = Vous avez gardé { $max } articles, et il n’y a plus de place. Ouvrez d’abord /saved pour en retirer.
delivered-gone = Cet article a été retiré, ou il est en cours de modification.
delivered-old = Ce message est trop ancien : la raison de son envoi n’est plus conservée. /settings montre toutes vos règles.

## Digest

digest-heading = 🗞 Votre récap : { $day }
digest-bundle = { $count ->
    [one] 🌙 { $count } article est arrivé pendant vos heures calmes
   *[other] 🌙 { $count } articles sont arrivés pendant vos heures calmes
  }
digest-by-alerts = Vos alertes
digest-by-stories = Les dossiers que vous suivez
digest-others = { $count ->
    [one] (+{ $count } autre)
   *[other] (+{ $count } autres)
  }
digest-rest = { $count ->
    [one] … et { $count } autre dans le canal
   *[other] … et { $count } autres dans le canal
  }
digest-left = { $count ->
    [1] Sans votre limite quotidienne, l’un d’eux serait arrivé séparément.
   *[other] Sans votre limite quotidienne, { $count } d’entre eux seraient arrivés séparément.
  }
digest-button-settings = ⚙️ Régler le récap
digest-comes = 🗞 Votre récap arrive { $when } ({ $zone }).
digest-next = Prochain récap : { $day }.
digest-off =
  🗞 Le récap réunit en un seul message tout ce qui est nouveau pour vous, à l’heure de votre choix. Pour l’instant, vous n’en recevez pas.

  Quand doit-il arriver ({ $zone }) ?
digest-hint = Pour une autre heure, écrivez par exemple : /digest 7:45
digest-empty = Vous ne suivez encore rien : le récap serait vide. Choisissez des sujets avec /topics ou utilisez /alerts pour ajouter des mots.
digest-stopped = Vous avez tout arrêté avec /stop : envoyez /start pour que le récap revienne.
digest-unclear = Je ne reconnais pas d’heure. Écrivez par exemple /digest 7:45 ou /digest 20:00. Pour recevoir un récap tout de suite, envoyez /digest now.
digest-set = C’est noté.
digest-set-off = Vous ne recevrez plus de récap.
digest-last-day = Il faut garder au moins un jour. Pour ne plus recevoir de récap du tout, touchez « Désactiver ».
digest-nothing = Il n’y a rien de nouveau pour vous depuis le dernier récap.
digest-failed = Cela n’a pas fonctionné cette fois-ci. Veuillez réessayer dans une minute.
digest-button-daily = Tous les jours
digest-button-workdays = Lundi à vendredi
digest-button-off = Désactiver
digest-button-now = 📬 Envoyer maintenant

## Catching up

catchup-title = ⏪ L’essentiel depuis { $since }
catchup-empty = Rien n’a été publié depuis { $since }.
catchup-unclear = Je ne reconnais pas de durée. Écrivez par exemple /catchup 8h, /catchup 30m ou, pour deux jours, /catchup 2d.
catchup-long = Je peux remonter à 7 jours au plus. Indiquez une durée plus courte, par exemple /catchup 2d pour deux jours.
catchup-button-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
  }
catchup-button-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
  }

## Topics, alerts and settings

menu-back = ‹ Retour
menu-page = { $page } / { $pages }
when-daily = tous les jours à { $time }
when-workdays = du lundi au vendredi à { $time }
when-days = les { $days } à { $time }
topics-title = Sujets
topics-hint = Touchez un sujet pour recevoir ses actualités en temps réel. Touchez-le de nouveau pour changer cela.
topics-legend = { $now } en temps réel · { $digest } dans le récap
topics-part = Le tout, ou seulement une partie ? Touchez ce que vous voulez suivre.
topics-whole = Tout : { $topic }
topics-empty = Il n’y a pas encore de sujets à suivre. Une alerte trouvera tout de même ce que vous cherchez.
topics-to-alerts = 🔔 Alertes
topics-to-settings = ‹ Paramètres
topics-stopped = ⏸️ Vous avez tout arrêté : pour que les envois reprennent, ouvrez /settings et touchez « Reprendre ».
topics-one = Comment voulez-vous recevoir ses actualités ?
topics-now = En temps réel
topics-digest = Dans le récap
topics-off = Ne pas suivre
topics-gone = Ce sujet n’existe plus.
topics-said-now = { $topic } : en temps réel
topics-said-digest = { $topic } : dans votre récap, { $when }
topics-said-new-digest = { $topic } : dans votre récap. Il arrivera désormais { $when } ; /settings permet de changer cela.
topics-said-off = { $topic } : vous ne suivez plus ce sujet
follow-now = ✓ Vous suivez « { $topic } » : ses actualités arrivent en temps réel.
follow-digest = 🗞 Vous suivez « { $topic } » : ses actualités arrivent avec votre récap, { $when }.
follow-off = Vous ne suivez plus « { $topic } ».
follow-undo = ↩︎ Annuler
follow-all = Tous les sujets
follow-near = Vouliez-vous dire… ?
follow-unknown =
  Je ne connais pas de sujet « { $name } ».

  Un appui suffit pour voir tous les sujets. Pour vos propres mots, il y a les alertes : /alerts add suivi de ces mots.
unfollow-title = Ce que vous suivez
unfollow-hint = Touchez un sujet pour ne plus le suivre.
unfollow-none = Vous ne suivez aucun sujet.
unfollow-unknown = Vous ne suivez rien qui s’appelle « { $name } ».
unfollow-undo = ↩︎ { $topic }
unfollow-kept = Vous suivez de nouveau « { $topic } ».
alerts-title = Alertes par mots-clés
alerts-empty =
  Vous n’avez pas encore d’alerte. Une alerte vous signale chaque article qui contient vos mots, tous sujets confondus :

  /alerts add pont fermé – les deux mots
  /alerts add "conseil municipal" -football – ces mots côte à côte, et sans football
alerts-hint = Touchez une alerte pour changer la façon dont elle arrive.
alerts-new = ＋ Nouvelle alerte
alerts-remove = 🗑️ Supprimer
alerts-all = Toutes les alertes
alerts-gone = Cette alerte n’existe plus.
alerts-one = Comment voulez-vous recevoir ce qu’elle trouve ?
alerts-tempo-now = en temps réel
alerts-tempo-digest = dans le récap
alerts-added = 🔔 Votre alerte est en place
alerts-there = 🔔 Votre alerte
alerts-matched = { $count ->
    [0] Aucun article n’aurait correspondu ces 30 derniers jours. Je vous préviendrai dès qu’il y en aura un.
    [one] { $count } article aurait correspondu ces 30 derniers jours :
   *[other] { $count } articles auraient correspondu ces 30 derniers jours :
  }
alerts-removed = Supprimée. Pour la rétablir, envoyez :
alerts-said-now = Désormais en temps réel.
alerts-said-digest = Désormais dans votre récap, { $when }.
alerts-said-new-digest = Désormais dans votre récap. Il arrivera { $when } ; /settings permet de changer cela.
alerts-said-off = Supprimée.
alerts-ask =
  Quels mots dois-je surveiller ?

  pont fermé – les deux mots, sous toutes leurs formes
  "conseil municipal" – côte à côte
  =banque – ce mot exactement
  -football – sans ce mot
alerts-placeholder = pont fermé -football
alerts-mistake-empty = Je n’y trouve aucun mot à chercher. Envoyez un mot ou un nom, par exemple : pont fermé
alerts-mistake-minus = Vous indiquez seulement ce que vous ne voulez pas. Ajoutez un mot à chercher, par exemple : pont -football
alerts-mistake-long = C’est trop long pour une alerte. Envoyez seulement quelques mots.
alerts-full = Vous avez { $max } alertes, et il n’y a plus de place. Supprimez-en d’abord une : /alerts
settings-title = ⚙️ Paramètres
settings-more = /privacy dit ce que j’enregistre, /export vous le remet, /forget l’efface.
settings-topics = 📰 Sujets
settings-alerts = 🔔 Alertes
settings-digest = 🗞 Récap
settings-quiet = 🌙 Heures calmes
settings-limit = 📬 Limite quotidienne
settings-zone = 🌍 Fuseau horaire
settings-language = 🗣️ Langue
settings-muted = 🔇 En sourdine
settings-saved = 🔖 Articles gardés
settings-stop = ⏸️ Arrêter
settings-go-on = ▶️ Reprendre
settings-is-stopped = ⏸️ Tout est arrêté : je n’envoie rien de moi-même
settings-state-no-topics = 📰 Aucun sujet pour l’instant
settings-state-topics = 📰 Sujets : { $now } en temps réel, { $digest } dans le récap
settings-state-alerts = { $count ->
    [0] 🔔 Aucune alerte pour l’instant
    [one] 🔔 { $count } alerte
   *[other] 🔔 { $count } alertes
  }
settings-state-no-digest = 🗞 Pas de récap
settings-state-digest = 🗞 Récap : { $when }
settings-state-no-quiet = 🌙 Pas d’heures calmes
settings-state-quiet = 🌙 Heures calmes : { $hours }
settings-state-no-limit = 📬 Pas de limite quotidienne
settings-state-limit = { $count ->
    [one] 📬 { $count } message par jour au plus
   *[other] 📬 { $count } messages par jour au plus
  }
settings-state-zone = 🌍 { $place }, il est { $time }
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 Rien en sourdine
   *[other] 🔇 En sourdine : { $count }
  }
settings-state-saved = { $count ->
    [0] 🔖 Aucun article gardé
   *[other] 🔖 Articles gardés : { $count }
  }
settings-kept = Enregistré ✓
settings-other = Autre…
settings-quiet-about = Ce qui arrive pendant vos heures calmes attend, et vous le recevez ensuite en un seul message.
settings-quiet-none = Aucune
settings-quiet-ask = De quelle heure à quelle heure voulez-vous du calme ? Par exemple : 22:30-6:45
settings-quiet-unclear = Je ne comprends pas. Envoyez deux heures, par exemple 22:30-6:45 ou de 22 h à 6 h.
settings-limit-about = C’est le nombre maximal de messages que je vous envoie de moi-même en un jour. Le reste va dans votre récap.
settings-limit-none = Sans limite
settings-digest-choose = Un message avec l’essentiel, à l’heure de votre choix. Touchez une heure pour le recevoir.
settings-digest-lost = ⚠️ Une partie de ce que vous suivez doit arriver avec le récap. Touchez une heure pour en recevoir un.
settings-digest-is-rich = Il arrive en version enrichie, avec des titres et des images, si votre appli peut l’afficher.
settings-digest-is-plain = Il arrive en version simple, que toutes les applis peuvent afficher.
settings-digest-make-rich = Version enrichie
settings-digest-make-plain = Version simple
settings-digest-off = Pas de récap
settings-digest-ask = À quelle heure le récap doit-il arriver ? Par exemple : 7:30
settings-digest-unclear = Je ne reconnais pas d’heure. Envoyez par exemple 7:30 ou 19 h.
settings-muted-none = Rien n’est en sourdine. Sous chaque message que je vous envoie, « Pourquoi ? » permet de mettre en sourdine sa source ou son dossier.
settings-muted-about = Touchez une source ou un dossier pour en recevoir de nouveau les actualités.
settings-muted-source = • { $name } : pour toujours
settings-muted-source-until = • { $name } : jusqu’au { $time }
settings-muted-story = • Dossier « { $name } » : pour toujours
settings-muted-story-until = • Dossier « { $name } » : jusqu’au { $time }
zone-now = Heure actuelle : { $time } ({ $place }).
zone-is-usual = C’est le fuseau horaire de la rédaction : vous n’avez pas indiqué le vôtre.
zone-about = Votre récap et vos heures calmes suivent cette heure.
zone-ask-city = ✏️ Ville ou heure
zone-ask-place = 📍 Ma position
zone-usual = Rédaction : { $place }
zone-ask = Dans quelle ville êtes-vous ? Ou quelle heure est-il chez vous, par exemple 14:05 ?
zone-placeholder = Ville ou heure
zone-which = De quel lieu s’agit-il ?
zone-which-time = Il est cette heure-là dans ces lieux. Lequel est le plus proche de vous ?
zone-no-such-time = En ce moment, il n’est cette heure-là nulle part, à ma connaissance. Vérifiez l’heure, ou envoyez le nom d’une ville.
zone-unknown = Je ne connais pas ce lieu. Envoyez le nom de la grande ville la plus proche, votre pays ou l’heure qu’il est chez vous.
zone-gone = Ce fuseau horaire n’existe plus.
zone-ask-location = Partagez votre position, et j’en déduirai le fuseau horaire. La position elle-même n’est pas conservée.
zone-share = 📍 Partager ma position
zone-not-now = ✕ Pas maintenant
zone-no-location = Je ne trouve pas le fuseau horaire de ce lieu. Envoyez plutôt le nom d’une ville : /settings
zone-not-kept = Je n’ai pas conservé votre position.

## La rédaction et son journal

team-heading = La rédaction
team-owner = Propriétaire
team-editor = Rédacteur
team-reviewer = Relecteur
team-viewer = Observateur
team-line = { $name } – { $role }
team-explained = Les observateurs voient où en sont les choses. Les relecteurs décident aussi de ce qui attend. Les rédacteurs peuvent aussi publier, modifier, retirer et écrire aux lecteurs. Les propriétaires gèrent aussi l’équipe ; ils figurent dans les paramètres (ADMIN_IDS).
team-open = Invitations que personne n’a encore acceptées :
team-invitation = { $role }, jusqu’au { $time }
team-invite = Inviter quelqu’un
team-ask-role = Que pourra faire cette personne ?
team-invited =
  Une invitation ({ $role }). Envoyez ce lien à une seule personne : il fonctionne une fois, jusqu’au { $time }.

  { $link }
team-revoked = Invitation annulée.
team-late = Quelqu’un vient de modifier cela.
team-since = { $role } depuis le { $time }, sur invitation de { $by }
team-remove = Retirer
team-remove-sure = Retirer { $name } de la rédaction ? À partir de cet instant, cette personne n’y pourra plus rien faire.
team-removed = { $name } ne fait plus partie de la rédaction.
team-joined = Bienvenue dans la rédaction. Votre rôle : { $role }. /help indique ce que vous pouvez faire.
team-member = Vous faites déjà partie de la rédaction ({ $role }). L’invitation reste valable pour quelqu’un d’autre.
team-void = Cette invitation n’est plus valable. Demandez-en une nouvelle.
team-has-joined = { $name } a rejoint la rédaction ({ $role }).
team-you-are = Votre rôle dans la rédaction est maintenant : { $role }. /help indique ce que vous pouvez faire.
team-you-left = Vous ne faites plus partie de la rédaction.
journal-heading = Qui a décidé quoi
journal-empty = Personne n’a encore rien décidé.
journal-older = Plus anciennes ›
journal-newest = « Les plus récentes
journal-server = sur le serveur
journal-released = publié : { $title }
journal-scheduled = à publier le { $after } : { $title }
journal-confirm = premier accord : { $title }
journal-confirmed = second accord : { $title }
journal-rejected = non publié : { $title }
journal-cancelled = ne sera plus publié : { $title }
journal-title = titre : { $before } → { $after }
journal-summary = résumé : { $before } → { $after }
journal-published = publié depuis la discussion : { $title }
journal-edited = modifié : { $title }
journal-retracted = retiré : { $title }
journal-pinned = épinglé dans { $channel } : { $title }
journal-unpinned = désépinglé dans { $channel } : { $title }
journal-retried = nouvel essai dans { $channel } : { $title }
journal-there = marqué comme envoyé dans { $channel } : { $title }
journal-dropped = abandonné dans { $channel } : { $title }
journal-backlog = publié parmi ce qui était retenu : { $title }
journal-broadcast = écrit aux lecteurs : { $title }
journal-paused = un message aux lecteurs a été mis en pause
journal-resumed = un message aux lecteurs a repris
journal-stopped = un message aux lecteurs a été arrêté pour de bon
journal-invited = invitation : { $after }
journal-revoked = invitation annulée : { $before }
journal-joined = a rejoint l’équipe : { $after }
journal-role = { $title } : { $before } → { $after }
journal-removed = retiré de l’équipe : { $title } ({ $before })

## What was counted, in charts and in words

chart-posts = { $count ->
    [one] { $count } publication
   *[other] { $count } publications
  }
chart-posts-busiest = { $count ->
    [one] { $count } publication, le plus souvent : { $time }
   *[other] { $count } publications, le plus souvent : { $time }
  }
chart-by-day = Publications par jour
chart-by-week = Publications par semaine
chart-by-hour = Par jour de la semaine et heure
chart-reactions = { $count ->
    [one] { $count } réaction, dont { $share } à une seule publication
   *[other] { $count } réactions, dont { $share } à une seule publication
  }
chart-clicks = { $count ->
    [one] { $count } clic
   *[other] { $count } clics
  }
chart-readers-same = { $now ->
    [one] { $now } lecteur, autant qu’avant
   *[other] { $now } lecteurs, autant qu’avant
  }
chart-readers-more = { $now ->
    [one] { $now } lecteur, { $change } de plus qu’avant
   *[other] { $now } lecteurs, { $change } de plus qu’avant
  }
chart-readers-fewer = { $now ->
    [one] { $now } lecteur, { $change } de moins qu’avant
   *[other] { $now } lecteurs, { $change } de moins qu’avant
  }
chart-gained = arrivés : { $count }
chart-lost = partis : { $count }
chart-net = solde
chart-topics-one = Le plus de publications et de lecteurs : { $topic }
chart-topics-both = Le plus de publications : { $posted }. Le plus de lecteurs : { $read }
chart-topics-posted = Le plus de publications : { $topic }
chart-topics-read = Le plus de lecteurs : { $topic }
chart-topics-posts = Publications
chart-topics-readers = Lecteurs
chart-digests = Récaps : { $sent } envoyés ; liens ouverts depuis un récap : { $opened }
chart-digests-sent = envoyés
chart-digests-opened = liens ouverts depuis un récap
chart-delivery = La moitié des publications en { $half }, 99 sur 100 en { $most }
chart-delivery-about = De la réception de l’article à sa publication
chart-delivery-slowest = la plus lente : { $duration }
chart-quiet = { $share } des messages ont attendu la fin des heures calmes
chart-quiet-all = tous les messages aux lecteurs
chart-quiet-waited = ont attendu
chart-name-posts = publications
chart-name-reactions = réactions
chart-name-readers = lecteurs
chart-name-topics = sujets
chart-name-digests = récaps
chart-name-delivery = délais de publication
chart-name-quiet = heures calmes
stats-searches = Recherches : { $count }, sans résultat : { $without }
stats-missing = Encore rien à dessiner : { $charts }
stats-nothing = Rien n’a encore été compté durant ces jours.
stats-failed = Les graphiques n’ont pas pu être dessinés ; le journal dit pourquoi. Voici les chiffres :
stats-choose = D’autres jours, ou d’autres couleurs ?
stats-busy = Ils sont déjà en cours de dessin. Un instant, s’il vous plaît.
stats-dark = 🌙 Sombre
stats-light = ☀️ Clair
stats-unclear = Je ne comprends pas « { $word } ».
stats-usage = Envoyez /stats seul, ou avec un ou plusieurs de ces mots : 7d, 30d, 90d ou 365d, topic:nom, channel:@nom, dark ou light. Par exemple : /stats { $example }
stats-no-topic = Il n’y a pas de sujet « { $topic } ». Il y a : { $topics }
stats-no-channel = Il n’y a pas de canal « { $channel } ». Il y a : { $channels }

## La rédaction dans la discussion : ce qui est publié, ce qui attend

desk-which =
  Quel article ? Transférez-moi sa publication, ou répondez avec le lien de la publication ou l’adresse de l’article.

  La prochaine fois, vous pouvez répondre directement à la publication avec { $command }, ou écrire son lien derrière.
desk-hidden = Ce transfert ne dit pas d’où il vient. Répondez plutôt avec le lien de la publication ou l’adresse de l’article.
desk-foreign = Ce message ne vient pas des canaux de cette rédaction.
desk-unknown = Je ne connais aucun article pour cela : le message est de quelqu’un d’autre, ou trop ancien. L’adresse de la page de l’article convient aussi.
desk-in = Dans { $channel } : { $link }
desk-nowhere = Il n’est dans aucun canal en ce moment.
desk-leave = Ne rien changer
desk-left = Très bien : tout reste tel quel.
desk-over = C’est déjà décidé, ou cela a attendu trop longtemps.
desk-changed = Sa source a modifié cet article entre-temps.
desk-changed-by = { $by } a modifié cet article entre-temps.
edit-title = Titre
edit-summary = Résumé
edit-body = Texte
edit-ours = Dans les mots de la rédaction, tant que la source ne les change pas : { $names }
edit-which = Que voulez-vous modifier ?
edit-undo = ↩ Les mots de la source : { $name }
edit-undone = Les mots de la source sont de retour.
edit-ask = { $name } : répondez avec les nouveaux mots, ou envoyez /cancel. Voici ce qui est écrit :
edit-preview = 👆 Voici ce que cela donnera.
edit-do = Modifier
edit-again = Réécrire
edit-done = ✅ { $by } l’a modifié : dans chaque publication, et dans ce que les lecteurs en ont reçu.
edit-to-confirm = Il attend un second accord sur les mots qu’il a. Veuillez d’abord le confirmer ou le refuser.
edit-closed = Le texte de cet article est réservé aux membres : ici, on peut en modifier le titre et le résumé.
retract-readers = { $count ->
    [one] { $count } lecteur de ce bot l’a, ou va le recevoir.
   *[other] { $count } lecteurs de ce bot l’ont, ou vont le recevoir.
  }
retract-ask = Voulez-vous le retirer, partout ?
retract-why = Vous pouvez aussi dire pourquoi : répondez par une phrase pour le journal.
retract-reason = Pour le journal : { $reason }
retract-do = Retirer
retract-done =
  ↩️ { $by } l’a retiré. Ses publications sont en cours de suppression ; une mention remplace celles de plus de 48 heures.

  Ce que sa source en envoie encore est conservé et n’est pas publié. S’il est rétabli, c’est sous la forme d’une nouvelle publication.
retract-back = Rétablir
retract-brought = ✅ { $by } l’a rétabli. Il est publié à nouveau ; là où une mention le remplaçait, elle redevient la publication.
pin-pinned = 📌 La publication est en cours d’épinglage dans { $channel } ; elle y reste jusqu’à ce que quelqu’un la désépingle ou qu’une autre la remplace.
pin-unpinned = La publication est en cours de désépinglage dans { $channel }.
pin-do = 📌 Épingler dans { $channel }
pin-undo = Désépingler dans { $channel }
pin-lacking = Le bot n’a pas le droit d’épingler des messages dans { $channel }. Veuillez l’accorder dans la liste des administrateurs.
story-of = Dossier : { $story }
story-of-none = Il n’appartient à aucun dossier.
story-for-readers = Le dossier vu par les lecteurs
queue-scheduled = 🗓 Programmés
queue-waiting = ⏳ En attente
queue-review = 📝 À relire
queue-unknown = ❓ Incertains
queue-failed = ⚠️ En échec
queue-empty = Il n’y a rien ici.
queue-embargo = 🔒 Sa source le retient jusqu’au { $time }.
queue-paused = ⏸ { $channel } est en pause jusqu’au { $time } : { $reason }
queue-quiet = 🌙 Heures calmes dans { $channel } jusqu’au { $time }
queue-turn = { $channel } : dès que son tour vient.
queue-to-review = Il faut un accord.
queue-to-confirm = 🔴 Il faut un second accord.
queue-looking = recherche en cours
queue-now = Publier maintenant
queue-time = Changer l’heure
queue-drop = Ne pas publier
queue-see = 👁 Voir la publication
queue-gone = Cela n’attend plus.
queue-goes = Il part maintenant.
queue-sooner = Sa source le retient jusqu’au { $time }. Répondez avec une heure plus tardive, ou envoyez /cancel.

## La lettre de la semaine

notice-weekly = 📬 La semaine du { $from } au { $to }
weekly-posts = Publications : { $count } (la semaine précédente : { $before })
weekly-withdrawn = Retirées : { $count }
weekly-slowest = La plus lente est arrivée dans son canal après { $duration }.
weekly-top = Le plus de réactions :
weekly-readers = Lecteurs du bot : { $now } (+{ $gained } −{ $lost })
weekly-digests = Récaps envoyés : { $sent }, liens ouverts : { $opened }
weekly-missed = Recherché sans résultat :
weekly-asleep = Sources qui n’ont rien envoyé : { $sources }
weekly-failures = Publications en attente d’une décision : { $count } – /dead
weekly-well = Rien n’attend de décision.
