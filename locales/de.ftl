### Deutsch

## Was der Bot den Lesern sagt

start =
  Hallo! Dieser Bot bringt dir die Nachrichten von { $channel }.

  Schreib mir ein Wort, und ich suche danach. /latest zeigt die neuesten Beiträge, /help alles, was ich sonst kann, und /privacy, was ich über dich weiß.
start-topics = Wovon möchtest du hören? Tippe auf ein Thema; weitere kannst du jederzeit mit /topics dazunehmen.
start-skip = Überspringen
start-skipped = Gut: Es kommt nichts ungefragt. Schick /topics, wenn du von etwas hören möchtest.
start-how-often = Du folgst jetzt { $topic }. Wie oft möchtest du davon hören?
start-at-once = Sofort
start-daily = Täglich um { $time }
start-not-now = Gar nicht
start-quiet = Soll nachts Ruhe sein? Was dann kommt, wartet bis zum Morgen.
start-no-quiet = Keine Ruhezeit
start-done = Fertig! Mit /settings änderst du alles, mit /topics kommt mehr dazu, und mit /stop ist Schluss.
start-stopped = Willkommen zurück! Zurzeit kommt nichts ungefragt, weil du /stop geschickt hast. Deine Einstellungen sind alle noch da.
start-save = Gespeichert, damit du den Artikel unter /saved wiederfindest:
start-save-full = Du hast dir { $max } Artikel gemerkt, mehr passen nicht hinein: Lösche zuerst ein paar in /saved. Das ist der Artikel:
start-story = Die Geschichte bis jetzt
start-more = Mehr gibt es zu dieser Geschichte noch nicht. Das ist der Artikel:
start-gone = Diesen Artikel gibt es nicht mehr.
start-unsettled = Dieser Artikel wird gerade geändert. Bitte versuch es in einer Minute noch einmal.
help =
  Das kann ich:

  /latest – die neuesten Beiträge, auch die eines Themas: /latest wetter
  /search – findet Artikel; ein Wort allein genügt auch
  /catchup – was zuletzt wichtig war: /catchup 8h
  /story – laufende Geschichten

  /topics – Themen, denen du folgen kannst
  /follow – folgt einem Thema: /follow wetter
  /unfollow – folgt ihm nicht mehr
  /alerts – meldet sich, wenn ein Wort vorkommt
  /digest – alles auf einmal, zu deiner Zeit
  /saved – was du dir gemerkt hast, und Erinnerungen

  /settings – Ruhezeit, Zeitzone und mehr
  /language – eine andere Sprache
  /stop – es kommt nichts mehr ungefragt
  /privacy – was über dich gespeichert wird
  /export – gibt dir alles davon als Datei
  /forget – löscht alles davon
  /help – diese Übersicht

  Alle Beiträge stehen in { $channel }.
help-team = Für dich in der Redaktion:
help-command = /{ $command } – { $what }
latest-title = Die neuesten Beiträge
latest-empty = Es wurde noch nichts veröffentlicht. Schau später wieder vorbei.
privacy =
  Solange du nichts bestellst, speichere ich nichts über dich. Was du bestellst, wird aufgehoben, und sonst nichts:

  • die Nummer dieses Chats und deine Einstellungen: Themen, Stichwörter, Geschichten, Sprache, Zeitzone, Zeiten
  • die Artikel, die du speicherst, und die Erinnerungen daran
  • 30 Tage lang: welche Artikel dir geschickt wurden
  • höchstens 1 Stunde lang: eine Frage, die ich dir gestellt habe, mit deinen Antworten

  Kein Name, keine Nachrichten, keine Liste dessen, was du liest. Geschickte Standorte werden nicht aufgehoben. Wird dein Konto gelöscht, vergesse ich alles 30 Tage später.

  /export – gibt dir alles davon als Datei
  /forget – löscht alles davon sofort

  Für Telegram selbst gilt dessen Datenschutzerklärung: https://telegram.org/privacy
privacy-sealed = Deine Einstellungen liegen verschlüsselt.

## Das Befehlsmenü

command-start = Loslegen
command-latest = Die neuesten Beiträge
command-search = Artikel suchen
command-topics = Themen auswählen
command-alerts = Wörter, die dir gemeldet werden
command-digest = Deine Nachrichten im Überblick
command-catchup = Was zuletzt wichtig war
command-saved = Was du dir gemerkt hast
command-story = Laufende Geschichten
command-settings = Alle Einstellungen
command-follow = Einem Thema folgen
command-unfollow = Einem Thema nicht mehr folgen
command-language = Sprache wählen
command-help = Was dieser Bot kann
command-privacy = Was über dich gespeichert wird
command-export = Eine Kopie deiner Daten
command-stop = Ruhe, Einstellungen bleiben
command-forget = Alle deine Daten löschen
command-status = Wie es um jeden Kanal steht
command-dead = Was sich nicht senden oder zurücknehmen ließ
command-queue = Was auf die Veröffentlichung wartet, und warum
command-edit = Ändern, was in einem Beitrag steht
command-retract = Einen Beitrag zurücknehmen
command-pin = Einen Beitrag anheften oder lösen
command-post = Einen Artikel schreiben
command-broadcast = Den Lesern schreiben
command-team = Wer zur Redaktion gehört
command-journal = Wer was entschieden hat
command-stats = Diagramme: was erschienen ist, gelesen wurde und gefiel
command-cancel = Eine Frage ohne Antwort beenden

## Die Wörter um einen Artikel herum

post-correction = Korrektur:
post-withdrawn = Dieser Artikel wurde zurückgezogen.
post-members = 🔒 Für Mitglieder
post-paid = 🔒 Für Abonnenten
post-read-more = Weiterlesen
post-updated = Aktualisiert { $time }
post-reading-time = { $minutes } Min. Lesezeit
post-byline = Von { $names }
post-kicker-breaking = 🔴 Eilmeldung
post-kicker-live = 🔴 Live
post-kicker-analysis = Analyse
post-kicker-opinion = Meinung
post-follow = Folgen: { $topic }
post-save = Für später merken
post-more = Mehr zum Thema

## Was den Administratoren gemeldet wird

notice-unknown =
  ⚠️ Es ist unklar, ob dieser Beitrag in { $channel } steht:

  { $title }
  { $url }

  Beim Senden kam keine eindeutige Antwort ({ $reason }). Damit er nicht doppelt erscheint, wird er nicht von selbst noch einmal gesendet. Bitte im Kanal nachsehen.
notice-failed =
  ⚠️ Telegram lehnt diesen Beitrag für { $channel } ab:

  { $title }
  { $url }

  Telegram meldet: { $reason }
  Von selbst wird er nicht noch einmal gesendet. Versucht wird es mit der nächsten Fassung des Artikels, oder mit dieser über den Knopf darunter.
notice-failed-edit =
  ⚠️ Telegram lehnt eine Änderung dieses Beitrags in { $channel } ab:

  { $title }
  { $post }

  Telegram meldet: { $reason }
  Was dort stand, steht weiter dort, sofern es niemand gelöscht hat. Mit der nächsten Fassung des Artikels wird es erneut versucht.
notice-plain =
  ⚠️ Telegram hat die Formatierung dieses Beitrags für { $channel } nicht angenommen. Er steht dort ohne Fettschrift, Links und Knöpfe:

  { $title }
  { $url }

  Telegram meldet: { $reason }
notice-unanswered =
  ⚠️ Dieser Beitrag in { $channel } steht noch so da wie zuvor: Telegram antwortet weder auf seine Änderung noch auf seine Rücknahme.

  { $title }
  { $post }

  { $reason }
  Es wird jede Minute erneut versucht, und nichts anderes wartet darauf. Muss er sofort weg, bitte von Hand löschen.
notice-stuck =
  ⚠️ Ein zurückgezogener Artikel steht noch in { $channel }: Er lässt sich weder löschen noch bearbeiten. Bitte von Hand löschen.

  { $post }

  Telegram meldet: { $reason }
notice-ghost =
  ⚠️ Ein zurückgezogener Artikel steht vielleicht noch in { $channel }: { $title }

  Es ist unklar, ob sein Beitrag je gesendet wurde ({ $reason }); darum lässt er sich von hier aus nicht löschen. Bitte im Kanal nachsehen und ihn von Hand löschen, falls er dort steht.
notice-flood =
  ⚠️ { $channel } nimmt vorerst keine Beiträge an: Telegram verlangt eine lange Pause.

  Telegram meldet: { $reason }
  Nichts geht verloren: Was wartet, wird veröffentlicht, sobald die Pause vorbei ist.
notice-flood-over =
  ✅ { $channel } nimmt wieder Beiträge an: Die Pause, die Telegram verlangt hat, ist vorbei. Was gewartet hat, wird jetzt veröffentlicht.
notice-flood-all =
  ⚠️ Telegram hat von diesem Bot eine Pause von { $minutes } Min. verlangt. So lange ließ sich in keinem Kanal etwas veröffentlichen, und auch nichts melden.

  Nichts geht verloren: Die Pause ist vorbei, und was gewartet hat, wird jetzt veröffentlicht.
notice-trouble =
  ⚠️ { $channel } nimmt keine Beiträge von mir an.

  { $reason }
  Nichts geht verloren: Was wartet, wird veröffentlicht, sobald das wieder geht.
notice-trouble-over =
  ✅ { $channel } nimmt wieder Beiträge an. Was gewartet hat, wird jetzt veröffentlicht.
notice-rights =
  ⚠️ In { $channel } fehlt dem Bot das Recht: { $rights }.

  Beiträge erscheinen weiterhin, aber was dieses Recht braucht, schlägt fehl. Bitte in der Liste der Administratoren erlauben.
notice-rights-over =
  ✅ In { $channel } hat der Bot wieder alle Rechte, die er braucht.
notice-migrated =
  ⚠️ Die Gruppe { $channel } ist eine Supergruppe geworden und hat eine neue ID: { $to }

  Die Beiträge gehen schon dorthin. Bitte die neue ID an die Stelle der alten setzen, in der Newsroom-Datei oder in CHANNEL_ID.
notice-late =
  ⚠️ Beiträge für { $channel } verspäten sich: Der älteste wartet seit { $minutes } Min.

  Nichts geht verloren: Sie werden nacheinander veröffentlicht. Wenn es so bleibt, bitte ins Log sehen.
notice-late-over =
  ✅ Beiträge für { $channel } erscheinen wieder pünktlich.
notice-memory =
  ⚠️ Der Speicher von Redis ist fast voll: Er nutzt { $percent } % von dem, was er darf.

  Ist er voll, wird kein Artikel angenommen und nichts veröffentlicht. Bitte maxmemory erhöhen oder weniger aufbewahren: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
notice-memory-over =
  ✅ In Redis ist wieder Platz: Genutzt werden { $percent } % von dem, was erlaubt ist.
alarm-full =
  🚨 Redis ist voll: Kein Artikel wird angenommen, nichts wird veröffentlicht, und die meisten Befehle warten.

  Nichts geht verloren: Die Systeme senden noch einmal, und alles geht von selbst weiter, sobald Platz ist. Bitte sofort maxmemory erhöhen (redis-cli config set maxmemory) und danach weniger aufbewahren: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
alarm-full-over =
  ✅ In Redis ist wieder Platz. Alles geht von selbst weiter.
notice-silence =
  ⚠️ Die Quelle { $source } schweigt. Seit { $hours ->
      [one] einer Stunde
     *[other] { $hours } Stunden
  } ist nichts von ihr gekommen; sonst schickt sie in dieser Zeit etwa { $usual } Artikel.

  Bitte prüfen, ob die Quelle noch arbeitet und diesen Bot erreicht.
notice-silence-over =
  ✅ Die Quelle { $source } schickt wieder Artikel, nach { $hours ->
      [one] einer Stunde
     *[other] { $hours } Stunden
  } ohne einen.
notice-backlog =
  📥 Die Quelle { $source } hat alte Meldungen geschickt, insgesamt { $count }. Sie sind gespeichert und auffindbar, werden aber nicht veröffentlicht, damit sie den Kanal nicht überfluten.
notice-many =
  📨 „{ $title }“ ist auf dem Weg zu { $recipients } Lesern dieses Bots. Bei { $pace } Nachrichten in der Sekunde erreicht es die letzten von ihnen in etwa { $duration }.
notice-review =
  📝 Die Quelle { $source } hat einen Artikel geschickt, der ein Ja braucht:

  { $title }
  { $url }
notice-confirm =
  🔴 Das ist eine Eilmeldung der Quelle { $source }. Sie muss bestätigt werden, bevor sie veröffentlicht wird:

  { $title }
  { $url }
notice-undo =
  ⏳ Dieser Artikel der Quelle { $source } wird gleich veröffentlicht:

  { $title }
  { $url }
notice-unpinned =
  ⚠️ Dieser Beitrag ließ sich in { $channel } nicht anheften:

  { $title }
  { $post }

  Telegram meldet: { $reason }
notice-released =
  ✅ { $by } hat veröffentlicht: { $title }
notice-scheduled =
  🕒 { $by } hat einen Zeitpunkt festgelegt: { $title }
notice-confirmed =
  ✅ { $by } hat bestätigt: { $title }
notice-rejected =
  ❌ { $by } hat abgelehnt: { $title }
notice-cancelled =
  ❌ { $by } hat abgebrochen: { $title }
notice-posted =
  ✅ Veröffentlicht: { $title }
  { $post }
notice-too-late =
  ⌛ Zu spät zum Abbrechen: { $title }
notice-withdrawn =
  ↩️ Von der Quelle zurückgezogen: { $title }
notice-released-backlog =
  ✅ { $by } hat die alten Meldungen der Quelle { $source } veröffentlicht, insgesamt { $count }.
notice-callback =
  ⚠️ Der Quelle { $source } ließ sich einen ganzen Tag lang nicht mitteilen, was aus ihren Artikeln wurde.

  Die letzte Antwort: { $reason }
  Bitte callback_url in der Newsroom-Datei prüfen.
notice-subscription =
  ⚠️ Der Feed der Quelle { $source } bringt nichts Neues: Sein Hub hat das Abonnement nicht bestätigt.

  Die letzte Antwort: { $reason }
  Er wird innerhalb einer Stunde wieder gefragt.
notice-resolved =
  ✅ Gefunden: Dieser Beitrag steht in { $channel }, und zwar einmal. Es ist nichts mehr zu entscheiden.

  { $title }
  { $post }
notice-resolved-absent =
  ✅ Geklärt: Dieser Beitrag steht nicht in { $channel }. Er wird jetzt gesendet, sofern sein Artikel nicht zurückgezogen wurde.

  { $title }
notice-retried =
  🔁 { $by } lässt es in { $channel } noch einmal versuchen:

  { $title }
notice-absent =
  ✅ { $by } sagt: Dieser zurückgezogene Artikel steht nicht in { $channel }.

  { $title }
notice-there =
  ✅ { $by } sagt: Dieser Beitrag steht in { $channel }. Von nun an wird er mit seinem Artikel bearbeitet und zurückgezogen.

  { $title }
  { $post }
notice-assumed =
  ✅ { $by } sagt: Dieser Beitrag steht in { $channel }. Ohne Link zu seiner Nachricht lässt er sich von hier aus nicht bearbeiten oder zurückziehen.

  { $title }
notice-dropped =
  🗑 { $by } hat entschieden: Für diesen Beitrag in { $channel } wird nichts mehr getan.

  { $title }
button-backlog = Diese veröffentlichen
button-publish = Veröffentlichen
button-title = Titel ändern
button-summary = Zusammenfassung ändern
button-schedule = Zeitpunkt festlegen
button-reject = Ablehnen
button-confirm = Bestätigen
button-cancel = Abbrechen

## Warum ein Kanal keine Beiträge annimmt, und was der Bot dort darf

trouble-lacking = Dem Bot fehlt das Recht: { $rights }. Bitte in der Liste der Administratoren erlauben.
trouble-gone =
  Der Bot ist dort nicht mehr dabei, oder den Kanal gibt es nicht mehr. Telegram meldet: { $reason }
  Bitte den Bot dort wieder zum Administrator machen.
trouble-refused =
  Telegram meldet: { $reason }
  Bitte prüfen, ob der Bot Administrator des Kanals ist und veröffentlichen, bearbeiten und löschen darf.
right-post = Nachrichten veröffentlichen
right-edit = Nachrichten bearbeiten
right-delete = Nachrichten löschen
right-pin = Nachrichten anheften

## Was ein Knopf antwortet

button-unknown = Dieser Knopf tut nichts mehr.
button-not-allowed = Das darf nur die Redaktion entscheiden, jeder nach seiner Rolle.
release-begun = Sie werden veröffentlicht, die ältesten zuerst.

## Gründe in unseren eigenen Worten

reason-no-post = diese Version von Tidings kann aus dem Artikel keinen Beitrag machen
reason-ended = das Programm endete, bevor Telegram geantwortet hat
reason-no-message = Telegrams Antwort nennt keine Nachricht
reason-may-not-post = dem Bot fehlt dort das Recht zu veröffentlichen
reason-not-member = der Bot ist kein Mitglied des Chats
reason-first-message = keine frühere Nachricht des Kanals ist bekannt
reason-alike = nichts unterscheidet den Beitrag von anderen Nachrichten
reason-protected = die Inhalte des Kanals sind geschützt
reason-unreachable = keine Verbindung zu Telegram ({ $detail })
reason-broken = die Verbindung ist abgebrochen ({ $detail })
reason-foreign = eine Antwort mit Status { $detail }, die nicht von Telegram ist
reason-late = keine Antwort in der vorgesehenen Zeit
reason-no-pace = Redis sagt nicht, wann Telegram gerufen werden darf
reason-closed = es werden keine Aufrufe mehr gemacht
reason-given-up = der Aufruf wurde aufgegeben, bevor er an der Reihe war
reason-unexpected = ein unerwarteter Fehler

## Worüber die Administratoren entscheiden

review-heading = 👇 In { $channels }:
review-rule = Zurückgehalten von der Regel: { $rule }
review-said-yes = { $by } hat Ja gesagt.
review-alone = Bestätigen sollte jemand anderes. Da sonst niemand diesen Bot verwaltet, gilt auch das eigene zweite Ja.
review-due = Zeitpunkt der Veröffentlichung: { $time }
review-sounds = 🔔 Heute mit Ton: { $used } von { $budget } in { $channel }
review-outdated = 🔁 Zu diesem Artikel gibt es weiter unten etwas Neues: { $title }
review-published = Veröffentlicht.
review-rejected = Abgelehnt: Der Artikel wird nicht veröffentlicht.
review-cancelled = Abgebrochen: Der Artikel wird nicht veröffentlicht.
review-scheduled = Zeitpunkt der Veröffentlichung: { $time }
review-needs-second = Vermerkt. Nun muss noch jemand anderes bestätigen.
review-self = Das eigene Ja ist schon vermerkt: Bestätigen muss jemand anderes.
review-changed = Inzwischen hat sich etwas geändert. Bitte die neuere Vorschau weiter unten ansehen.
review-withdrawn = Die Quelle hat den Artikel zurückgezogen.
review-was-released = { $by } hat den Artikel schon veröffentlicht.
review-was-scheduled = { $by } hat schon einen Zeitpunkt festgelegt.
review-was-confirmed = { $by } hat den Artikel schon bestätigt.
review-was-approved = { $by } hat schon Ja gesagt; nun muss noch bestätigt werden.
review-was-rejected = { $by } hat den Artikel schon abgelehnt.
review-was-cancelled = { $by } hat die Veröffentlichung schon abgebrochen.
review-too-late = Zu spät: Der Artikel wird gerade veröffentlicht oder steht schon da.
review-ask-title = Wie soll der Titel lauten? Bitte mit dem neuen antworten oder mit /cancel. So lautet er jetzt:
review-ask-summary = Wie soll die Zusammenfassung lauten? Bitte mit der neuen antworten oder mit /cancel. So lautet sie jetzt:
review-ask-time =
  Wann soll das veröffentlicht werden ({ $zone })? Bitte mit einem Zeitpunkt antworten oder mit /cancel: { $title }

  Zum Beispiel: 18:30, morgen 7:00, Freitag 9 Uhr, 26.11. 18:30, 2026-11-26 18:30, in 2h, 30m
review-edited = Geändert. Die neue Vorschau kommt gleich.
review-empty = Darin steht kein Text. Bitte mit den Worten antworten, die dort stehen sollen, oder mit /cancel.
review-long = Das ist { $length } Zeichen lang, und ein Titel hat Platz für { $max }. Bitte mit einem kürzeren antworten oder mit /cancel.
review-time-unclear = Das ist nicht als Zeitpunkt zu verstehen. Bitte zum Beispiel mit 18:30, morgen 7:00, 26.11. 18:30 oder in 2h antworten, oder mit /cancel.
review-time-past = Das ist schon vorbei. Bitte mit einem Zeitpunkt antworten, der noch kommt, oder mit /cancel.
review-time-far = Das ist mehr als ein Jahr hin. Bitte mit einem früheren Zeitpunkt antworten oder mit /cancel.
review-no-answer = In Ordnung: Es bleibt alles, wie es ist.

## Wie es steht

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] Kein Beitrag wartet
    [one] 1 Beitrag wartet
   *[other] { $count } Beiträge warten
  }
status-paused = ⏸ Pausiert bis { $time }: { $reason }
status-sounds = 🔔 Heute mit Ton: { $used } von { $budget }
status-sounds-unlimited = 🔔 Heute mit Ton: { $used }
status-last = Letzter Beitrag: { $title } { $link }
status-no-post = Noch kein Beitrag
status-held = { $count ->
    [0] 📝 Nichts wartet auf eine Entscheidung
    [one] 📝 1 Artikel wartet auf eine Entscheidung
   *[other] 📝 { $count } Artikel warten auf eine Entscheidung
  }

## Was sich nicht senden oder zurücknehmen ließ, und was niemand weiß

button-retry = Noch einmal versuchen
button-send-again = Noch einmal senden
button-there = Er steht da
button-mark-sent = Als gesendet markieren
button-absent = Er steht nicht da
button-gone = Ich habe ihn gelöscht
button-drop = Verwerfen
dead-empty = Alles steht, wo es stehen soll: Es gibt nichts zu entscheiden.
dead-more = … und { $count } weitere. Bitte zuerst über diese entscheiden und dann noch einmal /dead senden.
dead-failed =
  ❌ { $title }
  { $channel } · { $since }

  Telegram hat den Beitrag abgelehnt: { $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  { $channel } · { $since }

  Niemand weiß, ob der Beitrag dort steht: Beim Senden kam keine eindeutige Antwort ({ $reason }). Bitte im Kanal nachsehen.
  { $link }
dead-looking =
  🔍 { $title }
  { $channel } · { $since }

  Beim Senden kam keine eindeutige Antwort ({ $reason }). Der Bot sucht noch danach und fragt, wenn er es nicht herausfindet.
  { $link }
dead-ghost =
  👻 { $title }
  { $channel } · { $since }

  Der Artikel wurde zurückgezogen, und niemand weiß, ob der Beitrag im Kanal steht ({ $reason }). Bitte nachsehen; mit dem Link seiner Nachricht nimmt der Bot ihn weg.
  { $link }
dead-stuck =
  ⛔ { $title }
  { $channel } · { $since }

  Zurückgezogen, lässt sich aber weder löschen noch bearbeiten: { $reason }
  Bitte von Hand löschen.
  { $link }
dead-ask-link =
  { $title }

  Bitte mit dem Link der Nachricht antworten: im Kanal auf sie tippen und „Link kopieren“ wählen; bei einem Album auf ihr erstes Bild. Dann lässt sich der Beitrag später bearbeiten und zurückziehen. Ohne Link bitte mit „-“ antworten.
dead-no-such-link = Das ist kein Link zu einer Nachricht. Er sieht so aus: https://t.me/name/123 oder https://t.me/c/1234567890/123. Bitte im Kanal auf die Nachricht tippen und „Link kopieren“ wählen. Ohne Link bitte mit „-“ antworten.
dead-foreign-link = Dieser Link führt in einen anderen Chat. Bitte den Link der Nachricht in { $channel } senden, oder „-“, wenn es keinen gibt.
dead-no-such-message = Diese Nachricht gibt es in { $channel } nicht oder nicht mehr. Bitte den Link noch einmal ansehen, oder mit „-“ antworten, wenn es keinen gibt.
dead-taken-link = Diese Nachricht ist der Beitrag eines anderen Artikels. Bitte den Link der Nachricht dieses Artikels senden, oder „-“, wenn es keinen gibt.
dead-linkless = Der Artikel wurde zurückgezogen: Ohne Link kann der Bot seinen Beitrag nicht wegnehmen. Bitte den Link senden, oder den Beitrag von Hand löschen und auf „Er steht nicht da“ drücken.
dead-no-link = kein link
dead-late = Hier ist nichts mehr zu entscheiden: Das wurde inzwischen geklärt.

## Was die Administratoren den Lesern schreiben

broadcast-nobody = Dieser Bot hat noch keine Leser: Es gibt niemanden, dem man schreiben könnte.
broadcast-whom = 📣 Wer soll die Nachricht bekommen?
broadcast-all = Alle Leser: { $count }
broadcast-by-topics = Wer einem Thema folgt
broadcast-topics = Bitte die Themen antippen, deren Leser sie bekommen sollen. Wer mehreren davon folgt, bekommt sie einmal. Leser: { $count }
broadcast-next = Weiter mit { $count } ▸
broadcast-drop = Nicht senden
broadcast-dropped = In Ordnung: Es wird nichts gesendet.
broadcast-ask = Bitte die Nachricht senden. Sie geht genau so hinaus, mit Fettschrift, Links und Zeilenumbrüchen, und darf bis zu { $max } Zeichen haben.
broadcast-long = Das ist { $length } Zeichen lang, und eine Nachricht hat Platz für { $max }. Bitte eine kürzere senden.
broadcast-refused =
  Telegram nimmt diese Nachricht nicht an: { $reason }
  Bitte eine andere senden.
broadcast-preview = 👆 Das bekommen die Leser.
broadcast-estimate = 👥 Leser: { $count }. Bei { $pace } Nachrichten in der Sekunde dauert es etwa { $duration }. Wer den Bot angehalten oder blockiert hat, bekommt nichts.
broadcast-price = ⭐ Das kostet etwa { $price } Sterne vom Guthaben des Bots: ein Zehntel für jede Nachricht über die ersten 30 einer Sekunde hinaus. Bezahltes Senden muss bei @BotFather eingeschaltet sein.
broadcast-confirm = Zum Senden bitte die Zahl der Leser schreiben: { $number }
broadcast-wrong = Das ist nicht die Zahl, also wurde nichts gesendet.
broadcast-free = Kostenlos: etwa { $duration }
broadcast-paid = Für etwa ⭐ { $price }: etwa { $duration }
broadcast-known = Diese Nachricht ging heute schon an diese Leser oder ist gerade auf dem Weg zu ihnen. Sie wird nicht noch einmal gesendet.
broadcast-running = 📣 Die Nachricht ist auf dem Weg
broadcast-paused = ⏸️ Die Nachricht ist angehalten
broadcast-stopped = ⏹️ Die Nachricht wurde abgebrochen
broadcast-done = ✅ Die Nachricht ist draußen
broadcast-counts =
  Gesendet: { $sent }
  Von Telegram abgelehnt: { $refused }
  Ungewiss, und nicht noch einmal gesendet: { $uncertain }
  Ausgelassen (angehalten, blockiert oder gelöscht): { $skipped }
  Noch offen: { $left }
broadcast-time-left = ⏳ Noch etwa { $duration }
broadcast-took = 🕒 Es hat { $duration } gedauert
broadcast-pause = ⏸️ Anhalten
broadcast-resume = ▶️ Weiter
broadcast-stop = ⏹️ Endgültig abbrechen
broadcast-over = Das ist schon vorbei.

## Artikel schreiben

draft-list-title = Entwürfe
draft-list = Offene Entwürfe: { $count }. Mach mit einem weiter oder beginn einen neuen.
draft-button-new = ➕ Neuer Entwurf
draft-ask-new =
  Schick mir bitte, woraus der Artikel werden soll, oder /cancel:

  🔗 einen Link: Titel, Zusammenfassung und Bild kommen von der Seite
  ✍️ einen Text: Die erste Zeile wird zum Titel
  🖼 ein Foto oder ein Album mit Bildunterschrift
  ↪️ eine weitergeleitete Nachricht
draft-unreadable = Einen Artikel kann ich aus einem Link, einem Text, Fotos oder einer weitergeleiteten Nachricht mit so etwas machen. Schick mir bitte etwas davon, oder /cancel.
draft-page-insecure = { $host } zeigt diese Seite ohne Verschlüsselung. Ich öffne nur Adressen mit https://.
draft-page-private = { $host } ist keine öffentliche Adresse, deshalb öffne ich sie nicht.
draft-page-unreachable = { $host } ist nicht zu erreichen oder braucht zu lange für eine Antwort.
draft-page-status = { $host } antwortet mit einem Fehler ({ $status }).
draft-page-other = Was { $host } schickt, ist keine Seite, die ich lesen kann.
draft-page-instead = Du kannst mir stattdessen einfach den Text schicken, oder /cancel.
draft-untitled = Noch kein Titel
draft-needs-title = Bevor er veröffentlicht werden kann, braucht er einen Titel.
draft-topics = Themen: { $topics }
draft-nothing = keine
draft-channels = Kanäle: { $channels }
draft-channels-routed = Kanäle nach euren Routen: { $channels }
draft-no-channel = Er geht noch in keinen Kanal: Wähl bitte einen.
draft-template = Vorlage: { $template }
draft-template-usual = Wie in jedem Kanal üblich
draft-is-silent = 🔕 Ohne Ton
draft-is-loud = 🔔 Mit Ton, wo der Kanal ihn hat
draft-at-once = 🕒 Sobald du ihn veröffentlichst
draft-at = 🕒 { $time }
draft-at-past = ⚠️ Diese Zeit ist vorbei: { $time }
draft-length = 📏 { $channels }: { $length }/{ $limit }
draft-more = { $count } weitere
draft-looks = { $from }–{ $to } von { $count }
draft-changed = ✏️ { $by } hat geändert: { $what }
draft-stands = ⚠️ Diese Seite ist schon veröffentlicht: { $title } { $link }
draft-button-title = Titel
draft-button-summary = Zusammenfassung
draft-button-text = Text
draft-button-picture = Bild
draft-button-topics = Themen
draft-button-channels = Kanäle
draft-button-template = Vorlage
draft-button-silent = 🔕 Ohne Ton
draft-button-loud = 🔔 Mit Ton
draft-button-at = ✅ Zu dieser Zeit veröffentlichen
draft-button-discard = 🗑 Verwerfen
draft-button-discard-now = Ja, verwerfen
draft-button-without = Weglassen
draft-button-once = Ohne Zeit: sofort
draft-button-release = Trotzdem veröffentlichen
draft-by-routes = Wie die Routen es vorsehen
draft-other-day = ‹ Ein anderer Tag
draft-other-hour = ‹ Eine andere Stunde
draft-ask-title = Schick mir bitte den neuen Titel. Was jetzt dort steht, lässt sich antippen und kopieren:
draft-ask-summary = Schick mir bitte die neue Zusammenfassung. Wie viel davon zu sehen ist, bestimmt die Vorlage.
draft-ask-text = Schick mir bitte den neuen Text. Fettes, Links und Ähnliches bleiben erhalten.
draft-ask-picture = Schick mir bitte ein Foto, ein Album oder die https://-Adresse eines Bildes, anstelle dessen, was da ist. Bilder jetzt: { $count }; Platz ist für { $max }.
draft-choose-topics = Tippe ein Thema an, um es dem Artikel zu geben oder zu nehmen.
draft-no-topics = In dieser Redaktion gibt es noch keine Themen.
draft-topic-ruled = Die Regeln der Redaktion geben ihm dieses Thema: Hier lässt es sich nicht wegnehmen.
draft-choose-channels = Tippe die Kanäle an, in die er gehen soll.
draft-choose-template = Wie soll der Beitrag geschrieben sein?
draft-choose-day = An welchem Tag? Du kannst die Zeit auch schreiben, etwa 18:30, morgen 7:30 oder 26.11. 18:30. Es gilt die Zeit von { $zone }; /settings ändert das.
draft-choose-hour = Zu welcher Stunde?
draft-choose-minute = Zu welcher Minute?
draft-ask-discard = Soll dieser Entwurf für immer verworfen werden?
draft-no-picture = Das ist kein Bild, mit dem ich etwas anfangen kann. Schick bitte ein Foto oder die https://-Adresse eines Bildes, oder drück auf „Zurück“.
draft-not-taken = Deine Änderung wurde nicht übernommen. Sieh dir an, was jetzt dort steht, und schick deine noch einmal, wenn sie an dessen Stelle treten soll.
draft-look-again = Es wurde nichts getan. Sieh dir bitte an, wie es jetzt steht.
draft-gone = Diesen Entwurf gibt es nicht mehr: Entwürfe werden 30 Tage aufgehoben.
draft-further-down = Dieser Entwurf geht in einer neueren Nachricht weiter unten weiter. /post zeigt ihn auch.
draft-closed = { $by } hat diesen Entwurf schon veröffentlicht oder verworfen.
draft-time-past = Seine Zeit ist vorbei. Wähl bitte eine andere.
draft-scheduled = Geplant.
draft-discarded = Verworfen.
draft-discarded-by = Verworfen von { $by }.
draft-published-by = Veröffentlicht von { $by }.
draft-posted = ✅ { $channel }: { $link }
draft-waiting = ⏳ { $channel }: { $why }
draft-goes-out = erscheint am { $time }
draft-waits = ist unterwegs
draft-quiet = Ruhezeit bis { $time }
draft-paused = Pause bis { $time } ({ $reason })
draft-unknown = ❔ { $channel }: Noch weiß niemand, ob er dort steht
draft-failed = ❌ { $channel }: { $reason } (/dead)
draft-dropped = 🚫 { $channel }: verworfen
draft-retracted = 🚫 { $channel }: zurückgenommen
draft-withdrawn = Er ist inzwischen zurückgezogen.
draft-held-duplicate = Er erzählt noch einmal, was schon dort steht, und wurde nicht veröffentlicht: { $title } { $link }
draft-held-confirm = Es ist eine Eilmeldung: Erst muss jemand anderes von euch sie bestätigen.
draft-held-rejected = Er wurde abgelehnt und wird nicht veröffentlicht.

## Artikel finden: Suche, das Neueste, Themenstränge, Gemerktes

search-usage =
  Wonach suchst du? Schreib es einfach, oder mit /search:

  /search Brücke
  /search "altes Rathaus" -Miete
  /search Hochwasser topic:wetter from:2026-11-01
  /search Fußball letzte Woche

  Anführungszeichen halten Wörter zusammen, ein Minus lässt ein Wort weg, und = findet genau diese Form.
search-count = { $count ->
    [one] 1 Artikel gefunden
   *[other] { $count } Artikel gefunden
  }
search-count-more = Mehr als { $count } Artikel gefunden
search-similar = Am Ende steht, was nur ähnlich ist.
search-only-similar = Genau das gibt es nicht. Ähnlich ist das hier:
search-nothing = Nichts gefunden. Versuch es mit weniger oder anderen Wörtern.
search-nearest = Meinst du das?
search-alert = 🔔 Melden
search-alert-added = Erledigt: Du hörst von jedem neuen Artikel zu { $query }.
search-alert-known = Das lässt du dir schon melden.
search-alert-full = Du hast schon { $max } Einträge unter /alerts, mehr passen nicht. Lösch dort erst einen.
search-anew = Diese Nachricht ist zu alt für ihre Knöpfe. Such bitte noch einmal.
search-only-unwanted = Du hast nur gesagt, was du nicht willst. Schreib bitte dazu, wonach du suchst.
search-long = Das ist zu lang zum Suchen. Versuch es bitte mit wenigen Wörtern.
search-no-topic = Ein Thema { $name } gibt es nicht. Alle Themen stehen unter /topics.
search-near-topic = Ein Thema { $name } gibt es nicht. Meinst du eines von diesen?
search-no-source = Eine Quelle { $name } gibt es nicht. Es gibt: { $sources }.
search-bad-date = { $date } kann ich nicht als Tag lesen. Schreib ihn bitte so: 25.11.2026, 2026-11-25, gestern oder "letzte Woche".
search-wrong-order = Der erste Tag liegt nach dem letzten. Vertausch bitte from: und to:.
search-today = heute
search-yesterday = gestern
search-this-week = diese Woche
search-last-week = letzte Woche, vergangene Woche, vorige Woche
search-last-month = letzten Monat, letzter Monat
inline-nothing = Nichts gefunden. Zum Bot
latest-heading-topic = Das Neueste zu { $topic }
latest-none-topic = Zu { $topic } gibt es noch nichts.
latest-no-topic = Ein Thema { $name } gibt es nicht. Alle Themen stehen unter /topics.
latest-near-topic = Ein Thema { $name } gibt es nicht. Meinst du eines von diesen?
latest-newer = ◀ Neuere
latest-older = Ältere ▶
story-heading = Laufende Geschichten
story-none = Gerade läuft keine Geschichte.
story-not-found = Eine Geschichte über { $words } kenne ich nicht. Diese laufen gerade:
story-which = Welche Geschichte meinst du?
story-articles = { $count ->
    [0] In dieser Geschichte gibt es gerade nichts Neues.
    [one] 1 Artikel
   *[other] { $count } Artikel
  }
story-over = Diese Geschichte ist vorbei.
story-follow = Geschichte folgen
story-unfollow = Nicht mehr folgen
story-unmute = 🔔 Wieder hören
story-all = Alle Geschichten
story-followed = Du folgst dieser Geschichte: Was darin als Nächstes kommt, bekommst du sofort.
story-unfollowed = Du folgst dieser Geschichte nicht mehr.
story-muted = Von dieser Geschichte hörst du nichts mehr.
story-unmuted = Diese Geschichte ist nicht mehr stumm.
saved-heading = Was du dir gemerkt hast
saved-none = Du hast dir noch nichts gemerkt. Drück unter einem Artikel auf „Merken“, dann findest du ihn hier.
saved-gone = Diesen Artikel gibt es nicht mehr.
saved-remind-at = ⏰ { $time }
saved-removed = Entfernt.
saved-when = Wann soll ich dich erinnern?
saved-in-hour = In 1 Stunde
saved-tonight = Heute um 20:00
saved-tomorrow = Morgen um 8:00
saved-other = Andere Zeit
saved-no-reminder = Nicht erinnern
saved-back = Zurück
saved-reminded = Ich erinnere dich: { $time }
saved-unreminded = Gut, ohne Erinnerung.
saved-not-there = Diesen Artikel hast du dir nicht mehr gemerkt.
saved-past = Das ist schon vorbei. Wähl bitte eine andere Zeit.
saved-ask =
  Wann soll ich dich erinnern? Antworte bitte mit einer Zeit in { $zone }.

  Zum Beispiel: 18:30, morgen 7:00, Freitag 9 Uhr, 26.11. 18:30, in 2h
saved-ask-short = 18:30, morgen 7:00 …
saved-unclear = Das kann ich nicht als Zeit lesen. Antworte bitte etwa mit 18:30, morgen 7:00 oder in 2h.
saved-over = Das ist schon vorbei. Antworte bitte mit einer Zeit, die noch kommt.
saved-far = Das ist mehr als ein Jahr hin. Antworte bitte mit einer früheren Zeit.
reminder-due = ⏰ Daran wolltest du erinnert werden:
reminder-gone = ⏰ Du wolltest an einen Artikel erinnert werden. Es gibt ihn nicht mehr.
reminder-later = Nochmal erinnern

## Eigene Daten, Sprache, Ruhe, und wenn etwas schiefgeht

stop-done = Gut: Es kommt nichts mehr ungefragt. Deine Themen, Stichwörter und gemerkten Artikel bleiben, wie sie sind, und lesen und suchen kannst du hier weiterhin.
stop-nothing = Es kommt nichts ungefragt: Du hast noch nichts bestellt.
stop-go-on = Wieder einschalten
stop-over = Du hörst wieder von mir, so wie du es eingestellt hast. Mit /stop ist jederzeit Schluss.
stop-again = Stopp
language-choose = Welche Sprache soll ich sprechen?
language-app = Wie in der App
language-set = Von jetzt an spreche ich Deutsch mit dir.
language-as-app = Von jetzt an spreche ich die Sprache deiner App.
export-caption = Das ist alles, was über dich gespeichert ist.
export-nothing = Über dich ist nichts gespeichert, also gibt es nichts mitzunehmen.
forget-ask = Soll ich alles über dich vergessen: Themen, Stichwörter, gemerkte Artikel und Einstellungen? Das lässt sich nicht rückgängig machen. Wenn du nur Ruhe möchtest, schick /stop.
forget-yes = Ja, vergiss mich
forget-no = Nein, behalten
forget-done = Erledigt: Hier ist nichts mehr über dich. Die Nachrichten in diesem Chat gehören dir: Du kannst sie in Telegram löschen.
forget-kept = Gut: Alles bleibt, wie es ist.
error-excuse = Hier ist etwas schiefgegangen. Bitte versuch es gleich noch einmal.
flood-slow = Das war viel auf einmal. Gib mir bitte ein paar Sekunden, dann geht es weiter.

## Articles that come to readers by themselves

delivered-why = Warum?
delivered-save = 🔖 Merken
delivered-saved = ✅ Gemerkt
delivered-share = Teilen
delivered-channel = Im Kanal
delivered-last = Das war deine letzte Nachricht für heute. Was noch kommt, steht in deinem Überblick; ändern kannst du das unter /settings.
delivered-because-topic = Du folgst { $topic }.
delivered-because-alert = Deine Stichwörter „{ $query }“ haben das gefunden.
delivered-because-story = Du folgst der Geschichte „{ $story }“.
delivered-because-off = Die Regel, die das gebracht hat, ist inzwischen ausgeschaltet.
delivered-more = { $count ->
    [one] und 1 weitere
   *[other] und { $count } weitere
  }
delivered-less = Weniger davon
delivered-off = Ausschalten
delivered-story-day = 🔕 Geschichte: 1 Tag
delivered-story = 🔕 Geschichte: immer
delivered-source-day = 🔕 Quelle: 1 Tag
delivered-source = 🔕 Quelle: immer
delivered-back = « Zurück
delivered-less-done = Von jetzt an nur noch in deinem Überblick: { $rules }.
delivered-less-new = Von jetzt an nur noch in deinem Überblick, { $when }: { $rules }. Siehe /digest.
delivered-less-story = Du folgst nicht mehr: { $stories }.
delivered-off-done = Ausgeschaltet: { $rules }.
delivered-story-muted = Von dieser Geschichte hörst du nichts mehr. Zurückholen kannst du sie unter /settings.
delivered-story-muted-day = Von dieser Geschichte hörst du bis morgen nichts mehr.
delivered-source-muted = Von { $source } hörst du nichts mehr. Zurückholen kannst du das unter /settings.
delivered-source-muted-day = Von { $source } hörst du bis morgen nichts mehr.
delivered-kept = Gemerkt. Du findest es unter /saved.
delivered-let-go = Nicht mehr gemerkt.
delivered-save-full = Du hast dir { $max } Artikel gemerkt, mehr passen nicht. Gib bitte unter /saved erst welche frei.
delivered-gone = Dieser Artikel wurde zurückgezogen oder wird gerade geändert.
delivered-old = Diese Nachricht ist zu alt: Warum sie kam, ist nicht mehr gespeichert. Alle deine Regeln findest du unter /settings.

## Digest

digest-heading = 🗞 Dein Überblick: { $day }
digest-bundle = { $count ->
    [one] 🌙 1 Artikel kam in deiner Ruhezeit
   *[other] 🌙 { $count } Artikel kamen in deiner Ruhezeit
  }
digest-by-alerts = Deine Stichwörter
digest-by-stories = Geschichten, denen du folgst
digest-others = { $count ->
    [one] (+1 weiterer)
   *[other] (+{ $count } weitere)
  }
digest-rest = { $count ->
    [one] … und 1 weiterer im Kanal
   *[other] … und { $count } weitere im Kanal
  }
digest-left = { $count ->
    [one] Einer davon wäre einzeln gekommen, aber dein Tageslimit war erreicht.
   *[other] { $count } davon wären einzeln gekommen, aber dein Tageslimit war erreicht.
  }
digest-button-settings = ⚙️ Einstellungen
digest-comes = 🗞 Dein Überblick kommt { $when } ({ $zone }).
digest-next = Der nächste: { $day }.
digest-off =
  🗞 Der Überblick ist eine Nachricht mit allem, was neu für dich ist, zu deiner Zeit. Im Moment bekommst du keinen.

  Wann soll er kommen ({ $zone })?
digest-hint = Eine andere Zeit schreibst du so: /digest 7:45
digest-empty = Du folgst noch nichts, deshalb wäre er leer. Wähle etwas in /topics aus oder lege mit /alerts Stichwörter an.
digest-stopped = Du hast mich mit /stop stummgeschaltet. Er kommt wieder, sobald du alles einschaltest: /start
digest-unclear = Das kann ich nicht als Uhrzeit lesen. Schreib sie bitte wie /digest 7:45 oder /digest 20:00. Mit /digest now kommt er sofort.
digest-set = Gemerkt.
digest-set-off = Du bekommst keinen Überblick mehr.
digest-last-day = Ein Tag muss bleiben. Wenn du gar keinen Überblick möchtest, tippe auf „Aus“.
digest-nothing = Seit dem letzten gibt es nichts Neues für dich.
digest-failed = Das hat gerade nicht geklappt. Bitte versuch es in einer Minute noch einmal.
digest-button-daily = Jeden Tag
digest-button-workdays = Montag bis Freitag
digest-button-off = Aus
digest-button-now = 📬 Jetzt schicken

## Catching up

catchup-title = ⏪ Was seit { $since } wichtig war
catchup-empty = Seit { $since } wurde nichts veröffentlicht.
catchup-unclear = Das kann ich nicht als Zeitspanne lesen. Schreib sie bitte wie /catchup 8h, /catchup 30m oder /catchup 2d.
catchup-long = Ich kann höchstens 7 Tage zurückschauen. Schreib bitte eine kürzere Spanne, zum Beispiel /catchup 2d.
catchup-button-hours = { $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
  }
catchup-button-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
  }

## Themen, Stichwörter und Einstellungen

menu-back = ‹ Zurück
menu-page = { $page } / { $pages }
when-daily = täglich um { $time }
when-workdays = Montag bis Freitag um { $time }
when-days = { $days } um { $time }
topics-title = Themen
topics-hint = Tippe auf ein Thema, um Neues dazu sofort zu bekommen. Tippe noch einmal darauf, um das zu ändern.
topics-legend = { $now } sofort · { $digest } im Überblick
topics-part = Alles davon oder nur ein Teil? Tippe auf das, dem du folgen willst.
topics-whole = Alles: { $topic }
topics-empty = Es gibt noch keine Themen. Was du suchst, finden trotzdem deine Stichwörter.
topics-to-alerts = 🔔 Stichwörter
topics-to-settings = ‹ Einstellungen
topics-stopped = ⏸️ Du hast mich angehalten: Es kommt nichts, bis du in /settings auf „Weiter“ tippst.
topics-one = Wie möchtest du Neues dazu bekommen?
topics-now = Sofort
topics-digest = Im Überblick
topics-off = Gar nicht
topics-gone = Dieses Thema gibt es nicht mehr.
topics-said-now = { $topic }: sofort
topics-said-digest = { $topic }: im Überblick, { $when }
topics-said-new-digest = { $topic }: im Überblick. Er kommt ab jetzt { $when }; ändern kannst du das in /settings.
topics-said-off = { $topic }: aus
follow-now = ✓ Du folgst „{ $topic }“: Neues kommt sofort.
follow-digest = 🗞 Du folgst „{ $topic }“: Neues kommt mit dem Überblick, { $when }.
follow-off = Du folgst „{ $topic }“ nicht mehr.
follow-undo = ↩︎ Rückgängig
follow-all = Alle Themen
follow-near = Meinst du …?
follow-unknown =
  Ein Thema „{ $name }“ kenne ich nicht.

  Alle Themen sind einen Tipp entfernt. Für eigene Wörter gibt es Stichwörter: /alerts add, dann die Wörter.
unfollow-title = Was du verfolgst
unfollow-hint = Tippe auf ein Thema, um ihm nicht mehr zu folgen.
unfollow-none = Du folgst keinem Thema.
unfollow-unknown = Du folgst nichts mit dem Namen „{ $name }“.
unfollow-undo = ↩︎ { $topic }
unfollow-kept = Du folgst „{ $topic }“ wieder.
alerts-title = Stichwörter
alerts-empty =
  Du hast noch keine Stichwörter. Mit ihnen erfährst du von jedem Artikel, in dem deine Wörter stehen, egal zu welchem Thema:

  /alerts add Brücke gesperrt – beide Wörter
  /alerts add "Neuer Rat" -Fußball – diese Wörter nebeneinander und ohne Fußball
alerts-hint = Tippe auf einen Eintrag, um zu ändern, wie Neues kommt.
alerts-new = ＋ Neue Stichwörter
alerts-remove = 🗑️ Löschen
alerts-all = Alle Stichwörter
alerts-gone = Diesen Eintrag gibt es nicht mehr.
alerts-one = Wie möchtest du bekommen, was gefunden wird?
alerts-tempo-now = sofort
alerts-tempo-digest = im Überblick
alerts-added = 🔔 Ich achte ab jetzt darauf
alerts-there = 🔔 Darauf achte ich
alerts-matched = { $count ->
    [0] In den letzten 30 Tagen hätte nichts gepasst. Sobald etwas passt, erfährst du davon.
    [one] In den letzten 30 Tagen hätte 1 Artikel gepasst:
   *[other] In den letzten 30 Tagen hätten { $count } Artikel gepasst:
  }
alerts-removed = Gelöscht. Damit kommt es wieder:
alerts-said-now = Ab jetzt sofort.
alerts-said-digest = Ab jetzt im Überblick, { $when }.
alerts-said-new-digest = Ab jetzt im Überblick. Er kommt { $when }; ändern kannst du das in /settings.
alerts-said-off = Gelöscht.
alerts-ask =
  Auf welche Wörter soll ich achten?

  Brücke gesperrt – beide Wörter, in jeder Form
  "Neuer Rat" – nebeneinander
  =Bank – genau dieses Wort
  -Fußball – ohne dieses Wort
alerts-placeholder = Brücke gesperrt -Fußball
alerts-mistake-empty = Darin ist kein Wort, nach dem ich suchen könnte. Bitte schick mir ein Wort oder einen Namen, zum Beispiel: Brücke gesperrt
alerts-mistake-minus = Das sagt nur, was du nicht willst. Bitte nenne auch ein Wort, auf das ich achten soll, zum Beispiel: Brücke -Fußball
alerts-mistake-long = Das ist zu lang. Bitte schick mir nur ein paar Wörter.
alerts-full = Du hast { $max } Einträge, und mehr passen nicht hinein. Bitte lösche zuerst einen: /alerts
settings-title = ⚙️ Einstellungen
settings-more = /privacy sagt, was ich speichere, /export gibt es dir, /forget löscht es.
settings-topics = 📰 Themen
settings-alerts = 🔔 Stichwörter
settings-digest = 🗞 Überblick
settings-quiet = 🌙 Ruhezeit
settings-limit = 📬 Tageslimit
settings-zone = 🌍 Zeitzone
settings-language = 🗣️ Sprache
settings-muted = 🔇 Stumm
settings-saved = 🔖 Gemerkt
settings-stop = ⏸️ Anhalten
settings-go-on = ▶️ Weiter
settings-is-stopped = ⏸️ Angehalten: Ungefragt kommt nichts
settings-state-no-topics = 📰 Noch keine Themen
settings-state-topics = 📰 Themen: { $now } sofort, { $digest } im Überblick
settings-state-alerts = { $count ->
    [0] 🔔 Noch keine Stichwörter
   *[other] 🔔 Stichwörter: { $count }
  }
settings-state-no-digest = 🗞 Kein Überblick
settings-state-digest = 🗞 Überblick: { $when }
settings-state-no-quiet = 🌙 Keine Ruhezeit
settings-state-quiet = 🌙 Ruhezeit: { $hours }
settings-state-no-limit = 📬 Kein Tageslimit
settings-state-limit = { $count ->
    [one] 📬 Höchstens 1 Nachricht am Tag
   *[other] 📬 Höchstens { $count } Nachrichten am Tag
  }
settings-state-zone = 🌍 { $place }, dort ist es { $time }
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 Nichts ist stumm
   *[other] 🔇 Stumm: { $count }
  }
settings-state-saved = { $count ->
    [0] 🔖 Nichts gemerkt
   *[other] 🔖 Gemerkt: { $count }
  }
settings-kept = Gespeichert ✓
settings-other = Andere …
settings-quiet-about = Was in deiner Ruhezeit kommt, wartet, und du bekommst es danach in einer einzigen Nachricht.
settings-quiet-none = Keine
settings-quiet-ask = Von wann bis wann möchtest du Ruhe? Zum Beispiel: 22:30-6:45
settings-quiet-unclear = Das kann ich nicht lesen. Bitte schick mir zwei Uhrzeiten, zum Beispiel 22:30-6:45 oder 22 bis 7 Uhr.
settings-limit-about = So viele Nachrichten kommen am Tag ungefragt. Was darüber hinausgeht, steht in deinem Überblick.
settings-limit-none = Kein Limit
settings-digest-choose = Eine Nachricht mit allem, was wichtig ist, zu deiner Zeit. Tippe auf eine Uhrzeit, um sie zu bekommen.
settings-digest-lost = ⚠️ Manches, dem du folgst, soll mit dem Überblick kommen. Tippe auf eine Uhrzeit, um einen zu bekommen.
settings-digest-is-rich = Er kommt als gestaltete Nachricht mit Überschriften und Bildern, wenn deine App das zeigen kann.
settings-digest-is-plain = Er kommt als schlichte Nachricht, die jede App zeigen kann.
settings-digest-make-rich = Gestalten
settings-digest-make-plain = Schlicht halten
settings-digest-off = Kein Überblick
settings-digest-ask = Um wie viel Uhr soll der Überblick kommen? Zum Beispiel: 7:30
settings-digest-unclear = Das kann ich nicht als Uhrzeit lesen. Bitte schick mir eine wie 7:30 oder 19 Uhr.
settings-muted-none = Du hast nichts stummgeschaltet. Unter jeder Nachricht, die kommt, führt „Warum?“ dorthin, wo das für ihre Quelle oder ihre Geschichte geht.
settings-muted-about = Tippe auf einen Eintrag, um wieder davon zu hören.
settings-muted-source = • { $name }: für immer
settings-muted-source-until = • { $name }: bis { $time }
settings-muted-story = • Geschichte „{ $name }“: für immer
settings-muted-story-until = • Geschichte „{ $name }“: bis { $time }
zone-now = Jetzt ist es { $time } in { $place }.
zone-is-usual = Das ist die Zeitzone der Redaktion: Eine eigene hast du noch nicht genannt.
zone-about = Dein Überblick und deine Ruhezeit richten sich nach dieser Uhr.
zone-ask-city = ✏️ Stadt / Zeit
zone-ask-place = 📍 Mein Standort
zone-usual = Redaktion: { $place }
zone-ask = In welcher Stadt bist du? Oder wie spät ist es bei dir, zum Beispiel 14:05?
zone-placeholder = Stadt oder Uhrzeit
zone-which = Welche davon ist es?
zone-which-time = So spät ist es an diesen Orten. Welcher liegt dir am nächsten?
zone-no-such-time = So spät ist es gerade nirgends, wo ich mich auskenne. Bitte sieh auf die Uhr oder schick mir eine Stadt.
zone-unknown = Diesen Ort kenne ich nicht. Bitte schick mir die nächste große Stadt, dein Land oder wie spät es bei dir ist.
zone-gone = Diese Zeitzone gibt es nicht mehr.
zone-ask-location = Teile deinen Standort, dann nehme ich die Zeitzone von dort. Der Standort selbst wird nicht gespeichert.
zone-share = 📍 Standort teilen
zone-not-now = ✕ Jetzt nicht
zone-no-location = Für diesen Ort weiß ich keine Zeitzone. Bitte schick mir eine Stadt: /settings
zone-not-kept = Deinen Standort habe ich nicht gespeichert.

## Die Redaktion und ihr Journal

team-heading = Die Redaktion
team-owner = Inhaber
team-editor = Redakteur
team-reviewer = Prüfer
team-viewer = Betrachter
team-line = { $name } – { $role }
team-explained = Betrachter sehen, wie alles steht. Prüfer entscheiden auch über das, was wartet. Redakteure veröffentlichen, ändern und ziehen auch zurück und schreiben den Lesern. Inhaber verwalten auch das Team; sie stehen in den Einstellungen (ADMIN_IDS).
team-open = Einladungen, die noch niemand angenommen hat:
team-invitation = { $role }, bis { $time }
team-invite = Jemanden einladen
team-ask-role = Was soll die Person dürfen?
team-invited =
  Eine Einladung ({ $role }). Schick diesen Link an eine Person: Er gilt einmal, bis { $time }.

  { $link }
team-revoked = Zurückgenommen.
team-late = Das hat gerade jemand anders geändert.
team-since = { $role } seit { $time }, eingeladen von { $by }
team-remove = Entfernen
team-remove-sure = { $name } aus der Redaktion entfernen? Von da an ist dort nichts mehr erlaubt.
team-removed = { $name } ist entfernt.
team-joined = Willkommen in der Redaktion. Deine Rolle: { $role }. /help zeigt, was du tun kannst.
team-member = Du gehörst schon zur Redaktion ({ $role }). Die Einladung gilt weiter für jemand anderen.
team-void = Diese Einladung gilt nicht mehr. Bitte um eine neue.
team-has-joined = { $name } gehört jetzt zur Redaktion ({ $role }).
team-you-are = Deine Rolle in der Redaktion ist jetzt: { $role }. /help zeigt, was du tun kannst.
team-you-left = Du gehörst nicht mehr zur Redaktion.
journal-heading = Wer was entschieden hat
journal-empty = Noch hat niemand etwas entschieden.
journal-older = Älter ›
journal-newest = « Neueste
journal-server = auf dem Server
journal-released = veröffentlicht: { $title }
journal-scheduled = wird am { $after } veröffentlicht: { $title }
journal-confirm = erstes Ja: { $title }
journal-confirmed = zweites Ja: { $title }
journal-rejected = nicht veröffentlicht: { $title }
journal-cancelled = wird nicht mehr veröffentlicht: { $title }
journal-title = Titel: { $before } → { $after }
journal-summary = Zusammenfassung: { $before } → { $after }
journal-published = aus dem Chat veröffentlicht: { $title }
journal-edited = geändert: { $title }
journal-retracted = zurückgezogen: { $title }
journal-pinned = in { $channel } angeheftet: { $title }
journal-unpinned = in { $channel } nicht mehr angeheftet: { $title }
journal-retried = in { $channel } noch einmal versucht: { $title }
journal-there = in { $channel } als gesendet markiert: { $title }
journal-dropped = in { $channel } verworfen: { $title }
journal-backlog = aus dem Zurückgehaltenen veröffentlicht: { $title }
journal-broadcast = an die Leser geschrieben: { $title }
journal-paused = eine Nachricht an die Leser angehalten
journal-resumed = eine Nachricht an die Leser fortgesetzt
journal-stopped = eine Nachricht an die Leser endgültig beendet
journal-invited = Einladung: { $after }
journal-revoked = Einladung zurückgenommen: { $before }
journal-joined = beigetreten: { $after }
journal-role = { $title }: { $before } → { $after }
journal-removed = entfernt: { $title } ({ $before })

## What was counted, in charts and in words

chart-posts = { $count ->
    [one] 1 Beitrag
   *[other] { $count } Beiträge
  }
chart-posts-busiest = { $count ->
    [one] 1 Beitrag, am häufigsten: { $time }
   *[other] { $count } Beiträge, am häufigsten: { $time }
  }
chart-by-day = Beiträge je Tag
chart-by-week = Beiträge je Woche
chart-by-hour = Nach Wochentag und Stunde
chart-reactions = { $count ->
    [one] 1 Reaktion, davon { $share } auf einen Beitrag
   *[other] { $count } Reaktionen, davon { $share } auf einen Beitrag
  }
chart-clicks = { $count ->
    [one] 1 Klick
   *[other] { $count } Klicks
  }
chart-readers-same = { $now ->
    [one] 1 Leser, so viele wie zuvor
   *[other] { $now } Leser, so viele wie zuvor
  }
chart-readers-more = { $now ->
    [one] 1 Leser, { $change } mehr als zuvor
   *[other] { $now } Leser, { $change } mehr als zuvor
  }
chart-readers-fewer = { $now ->
    [one] 1 Leser, { $change } weniger als zuvor
   *[other] { $now } Leser, { $change } weniger als zuvor
  }
chart-gained = gekommen: { $count }
chart-lost = gegangen: { $count }
chart-net = Saldo
chart-topics-one = Die meisten Beiträge und Leser: { $topic }
chart-topics-both = Die meisten Beiträge: { $posted }. Die meisten Leser: { $read }
chart-topics-posted = Die meisten Beiträge: { $topic }
chart-topics-read = Die meisten Leser: { $topic }
chart-topics-posts = Beiträge
chart-topics-readers = Leser
chart-digests = Überblicke: { $sent } verschickt; daraus geöffnete Links: { $opened }
chart-digests-sent = verschickt
chart-digests-opened = daraus geöffnete Links
chart-delivery = Die Hälfte der Beiträge binnen { $half }, 99 von 100 binnen { $most }
chart-delivery-about = Von der Annahme des Artikels bis zum Beitrag
chart-delivery-slowest = am langsamsten: { $duration }
chart-quiet = { $share } der Nachrichten warteten auf das Ende der Ruhezeit
chart-quiet-all = alle Nachrichten an Leser
chart-quiet-waited = gewartet
chart-name-posts = Beiträge
chart-name-reactions = Reaktionen
chart-name-readers = Leser
chart-name-topics = Themen
chart-name-digests = Überblicke
chart-name-delivery = Zustellzeiten
chart-name-quiet = Ruhezeiten
stats-searches = Suchen: { $count }, ohne Treffer: { $without }
stats-missing = Noch nichts zu zeichnen: { $charts }
stats-nothing = In diesen Tagen wurde noch nichts gezählt.
stats-failed = Die Diagramme ließen sich nicht zeichnen; im Log steht, warum. Hier sind die Zahlen:
stats-choose = Andere Tage oder andere Farben?
stats-busy = Sie werden schon gezeichnet. Einen Moment, bitte.
stats-dark = 🌙 Dunkel
stats-light = ☀️ Hell
stats-unclear = „{ $word }“ kann ich nicht lesen.
stats-usage = Bitte /stats allein senden oder mit etwas davon: 7d, 30d, 90d oder 365d, topic:Name, channel:@Name, dark oder light. Zum Beispiel: /stats { $example }
stats-no-topic = Es gibt kein Thema „{ $topic }“. Es gibt: { $topics }
stats-no-channel = Es gibt keinen Kanal „{ $channel }“. Es gibt: { $channels }

## Die Redaktion im Chat: was draußen ist und was wartet

desk-which =
  Welcher Artikel? Bitte seinen Beitrag an mich weiterleiten oder mit dem Link des Beitrags oder der Adresse des Artikels antworten.

  Beim nächsten Mal geht es auch gleich: { $command } als Antwort auf den Beitrag, oder mit dem Link dahinter.
desk-hidden = Diese Weiterleitung verrät nicht, woher sie kommt. Bitte stattdessen mit dem Link des Beitrags oder der Adresse des Artikels antworten.
desk-foreign = Das ist keine Nachricht aus den Kanälen dieser Redaktion.
desk-unknown = Dazu kenne ich keinen Artikel: Die Nachricht ist von jemand anderem oder zu alt. Die Adresse der Artikelseite geht auch.
desk-in = In { $channel }: { $link }
desk-nowhere = Der Artikel steht zurzeit in keinem Kanal.
desk-leave = So lassen
desk-left = Gut: Alles bleibt, wie es ist.
desk-over = Das ist schon entschieden oder hat zu lange gewartet.
desk-changed = Die Quelle hat den Artikel inzwischen geändert.
desk-changed-by = { $by } hat den Artikel inzwischen geändert.
edit-title = Titel
edit-summary = Zusammenfassung
edit-body = Text
edit-ours = In Worten der Redaktion, bis die Quelle sie ändert: { $names }
edit-which = Was soll geändert werden?
edit-undo = ↩ Worte der Quelle: { $name }
edit-undone = Es stehen wieder die Worte der Quelle da.
edit-ask = { $name }: Bitte mit den neuen Worten antworten oder mit /cancel. Jetzt steht da:
edit-preview = 👆 So wird es dastehen.
edit-do = Ändern
edit-again = Neu schreiben
edit-done = ✅ { $by } hat es geändert: in jedem Beitrag und in dem, was Leser davon bekommen haben.
edit-to-confirm = Der Artikel wartet auf ein zweites Ja zu den Worten, die er hat. Bitte erst bestätigen oder ablehnen.
edit-closed = Der Text dieses Artikels ist nur für Mitglieder: Ändern lassen sich hier Titel und Zusammenfassung.
retract-readers = { $count ->
    [one] 1 Leser dieses Bots hat den Artikel oder bekommt ihn gerade.
   *[other] { $count } Leser dieses Bots haben den Artikel oder bekommen ihn gerade.
  }
retract-ask = Soll der Artikel überall zurückgenommen werden?
retract-why = Auch der Grund lässt sich nennen: einfach mit einem Satz fürs Journal antworten.
retract-reason = Fürs Journal: { $reason }
retract-do = Zurücknehmen
retract-done =
  ↩️ { $by } hat den Artikel zurückgenommen. Seine Beiträge werden gelöscht; wo einer älter als 48 Stunden ist, tritt ein Hinweis an seine Stelle.

  Was die Quelle dazu noch sendet, wird aufbewahrt und nicht veröffentlicht. Wird er zurückgeholt, kommt er als neuer Beitrag.
retract-back = Zurückholen
retract-brought = ✅ { $by } hat den Artikel zurückgeholt. Er wird neu veröffentlicht; wo ein Hinweis an seiner Stelle stand, wird daraus wieder der Beitrag.
pin-pinned = 📌 Der Beitrag wird in { $channel } angeheftet und bleibt es, bis ihn jemand löst oder ein anderer an seine Stelle tritt.
pin-unpinned = Der Beitrag wird in { $channel } gelöst.
pin-do = 📌 Anheften in { $channel }
pin-undo = Lösen in { $channel }
pin-lacking = Dem Bot fehlt in { $channel } das Recht, Nachrichten anzuheften. Bitte in der Liste der Administratoren erlauben.
story-of = Geschichte: { $story }
story-of-none = Der Artikel gehört zu keiner Geschichte.
story-for-readers = Die Geschichte, wie Leser sie sehen
queue-scheduled = 🗓 Geplant
queue-waiting = ⏳ Wartet
queue-review = 📝 In Prüfung
queue-unknown = ❓ Ungewiss
queue-failed = ⚠️ Gescheitert
queue-empty = Hier ist nichts.
queue-embargo = 🔒 Die Quelle hält ihn bis { $time } zurück.
queue-paused = ⏸ { $channel } pausiert bis { $time }: { $reason }
queue-quiet = 🌙 Ruhezeit in { $channel } bis { $time }
queue-turn = { $channel }: sobald er an der Reihe ist.
queue-to-review = Braucht ein Ja.
queue-to-confirm = 🔴 Braucht ein zweites Ja.
queue-looking = wird gerade gesucht
queue-now = Jetzt veröffentlichen
queue-time = Anderer Zeitpunkt
queue-drop = Nicht senden
queue-see = 👁 Beitrag zeigen
queue-gone = Das wartet nicht mehr.
queue-goes = Geht jetzt hinaus.
queue-sooner = Die Quelle hält ihn bis { $time } zurück. Bitte mit einem späteren Zeitpunkt antworten oder mit /cancel.

## Der Wochenbrief

notice-weekly = 📬 Die Woche vom { $from } bis { $to }
weekly-posts = Beiträge: { $count } (in der Woche davor: { $before })
weekly-withdrawn = Zurückgenommen: { $count }
weekly-slowest = Der langsamste stand nach { $duration } im Kanal.
weekly-top = Die meisten Reaktionen:
weekly-readers = Leser des Bots: { $now } (+{ $gained } −{ $lost })
weekly-digests = Verschickte Überblicke: { $sent }, geöffnete Links: { $opened }
weekly-missed = Gesucht und nicht gefunden:
weekly-asleep = Quellen, die nichts geschickt haben: { $sources }
weekly-failures = Beiträge, die auf eine Entscheidung warten: { $count } – /dead
weekly-well = Nichts wartet auf eine Entscheidung.
