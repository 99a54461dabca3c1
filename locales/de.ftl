### Deutsch

## Was der Bot den Lesern sagt

start =
  Hallo! Dieser Bot bringt dir die Nachrichten von { $channel }.

  /latest – die neuesten Beiträge
  /help – was dieser Bot kann
  /privacy – was er über dich weiß
start-follow =
  Themen folgen kann man in dieser Version noch nicht. Bis dahin steht alles zu { $topic } in { $channel }.
start-save = Hier ist der Artikel, damit du ihn wiederfindest:
start-more = Was es zum Thema bisher gibt, steht in { $channel }. Das ist der Artikel:
start-gone = Diesen Artikel gibt es nicht mehr.
help =
  Das kann ich:

  /latest – die fünf neuesten Beiträge mit Links
  /privacy – was über dich gespeichert wird
  /help – diese Übersicht

  Alle Beiträge stehen in { $channel }.
help-admin =
  Für die Administratoren:

  /status – wie es um jeden Kanal steht, und wie viele Artikel auf eine Entscheidung warten
  /dead – was sich nicht senden oder zurücknehmen ließ
  /cancel – beendet eine Frage des Bots
latest-title = Die neuesten Beiträge
latest-empty = Es wurde noch nichts veröffentlicht. Schau später wieder vorbei.
privacy =
  Ich speichere nichts über dich: keinen Namen, keine Nachrichten, keine Liste dessen, was du liest. Deine Befehle werden beantwortet und vergessen.

  Für Telegram selbst gilt dessen Datenschutzerklärung: https://telegram.org/privacy

## Das Befehlsmenü

command-start = Loslegen
command-latest = Die neuesten Beiträge
command-help = Was dieser Bot kann
command-privacy = Was über dich gespeichert wird
command-status = Wie es um jeden Kanal steht
command-dead = Was sich nicht senden oder zurücknehmen ließ
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
  ⚠️ Der Feed der Quelle { $source } bringt nichts Neues: Sein Hub stimmt nicht zu.

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
button-not-allowed = Das dürfen nur die Administratoren dieses Bots entscheiden.
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
