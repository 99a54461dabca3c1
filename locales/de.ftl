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
  Mit der nächsten Fassung des Artikels wird es erneut versucht.
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
notice-trouble =
  ⚠️ { $channel } nimmt keine Beiträge von mir an.

  Telegram meldet: { $reason }
  Bitte prüfen, ob der Bot Administrator des Kanals ist und posten, bearbeiten und löschen darf. Nichts geht verloren: Was wartet, wird veröffentlicht, sobald das wieder geht.
notice-backlog =
  📥 Die Quelle { $source } hat alte Meldungen geschickt, insgesamt { $count }. Sie sind gespeichert und auffindbar, werden aber nicht gepostet, damit sie den Kanal nicht überfluten.
notice-review =
  📝 Die Quelle { $source } hat einen Artikel geschickt, der ein Ja braucht:

  { $title }
  { $url }
notice-released =
  ✅ { $by } hat veröffentlicht: { $title }
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
button-backlog = Diese veröffentlichen
button-review = Veröffentlichen

## Was ein Knopf antwortet

release-begun = Sie werden veröffentlicht, die ältesten zuerst.
release-done = Veröffentlicht.
release-nothing = Es gibt nichts mehr zu veröffentlichen.
release-not-allowed = Nur die Administratoren dieses Bots dürfen veröffentlichen.
