### Italian. Readers and admins are addressed as “tu”.

## What the bot says to readers

start =
  Ciao! Questo bot ti porta le notizie di { $channel }.

  Scrivimi una parola e la cerco. /latest mostra i post più recenti, /help tutto il resto che so fare e /privacy cosa so di te.
start-topics = Di cosa vuoi ricevere notizie? Tocca un argomento; con /topics puoi aggiungerne altri quando vuoi.
start-skip = Salta
start-skipped = Va bene: non ti scrivo di mia iniziativa. Invia /topics quando c’è qualcosa che vuoi seguire.
start-how-often = Ora segui { $topic }. Quanto spesso vuoi ricevere notizie?
start-at-once = Subito
start-daily = Ogni giorno alle { $time }
start-not-now = Non ora
start-quiet = Vuoi silenzio di notte? Ciò che arriva nel frattempo aspetta il mattino.
start-no-quiet = No, non serve
start-done = Fatto! Con /settings cambi tutto, con /topics aggiungi altro e con /stop fermi tutto.
start-stopped = Rieccoti! Al momento non ti scrivo di mia iniziativa, perché hai inviato /stop. Le tue impostazioni sono ancora tutte qui.
start-save = Salvato. Ecco l’articolo; lo ritrovi con /saved:
start-save-full = Hai salvato { $max } articoli e non c’è più posto: prima eliminane qualcuno in /saved. Questo è l’articolo:
start-story = La vicenda finora
start-more = Su questa vicenda non c’è ancora altro. Questo è l’articolo:
start-gone = Questo articolo non è più disponibile.
start-unsettled = Questo articolo è in corso di modifica. Riprova tra un minuto.
help =
  Ecco cosa posso fare:

  /latest – i post più recenti, anche di un solo argomento: /latest meteo
  /search – trova articoli; basta anche solo una parola
  /catchup – le ultime notizie importanti: /catchup 8h
  /story – le vicende in corso

  /topics – gli argomenti da seguire
  /follow – segue un argomento: /follow meteo
  /unfollow – smette di seguirlo
  /alerts – ti avvisa quando compare una parola
  /digest – tutto in una volta, all’ora che vuoi tu
  /saved – ciò che hai salvato, con i promemoria

  /settings – ore di silenzio, fuso orario e altro
  /language – un’altra lingua
  /stop – smetto di scriverti di mia iniziativa
  /privacy – cosa viene salvato su di te
  /export – ti dà tutto in un file
  /forget – elimina tutto
  /help – questa panoramica

  Tutti i post si trovano in { $channel }.
help-team = Per te in redazione:
help-command = /{ $command } – { $what }
latest-title = I post più recenti
latest-empty = Non è stato ancora pubblicato nulla. Torna più tardi.
privacy =
  Finché non chiedi nulla, non salvo nulla su di te. Conservo solo ciò che serve per quello che chiedi:

  • l’ID di questa chat e le tue impostazioni: argomenti, avvisi, vicende, lingua, fuso orario, orari
  • gli articoli che salvi e i relativi promemoria
  • per 30 giorni: quali articoli ti ho inviato
  • per 1 ora al massimo: una domanda che ti ho fatto, con le tue risposte

  Nessun nome, nessun messaggio, nessun elenco di ciò che leggi. Le posizioni inviate non vengono conservate. Se il tuo account viene eliminato, 30 giorni dopo dimentico tutto.

  /export – ti dà tutto in un file
  /forget – elimina tutto subito

  Telegram ha una propria informativa sulla privacy: https://telegram.org/privacy
privacy-sealed = Le tue impostazioni sono conservate in forma cifrata.

## The command menu

command-start = Avvia
command-latest = I post più recenti
command-search = Cerca articoli
command-topics = Scegli i tuoi argomenti
command-alerts = Parole su cui ricevere avvisi
command-digest = Le tue notizie in un messaggio
command-catchup = Le ultime notizie importanti
command-saved = Ciò che hai salvato
command-story = Le vicende in corso
command-settings = Tutte le impostazioni
command-follow = Segui un argomento
command-unfollow = Smetti di seguire un argomento
command-language = Scegli la lingua
command-help = Cosa può fare questo bot
command-privacy = Cosa viene salvato su di te
command-export = Una copia dei tuoi dati
command-stop = Silenzio, le impostazioni restano
command-forget = Elimina tutti i tuoi dati
command-status = Lo stato di ogni canale
command-dead = Cosa non è stato possibile inviare o ritirare
command-queue = Cosa attende di essere pubblicato, e perché
command-edit = Cambia ciò che dice un post
command-retract = Ritira un post
command-pin = Fissa un post in alto, o toglilo da lì
command-post = Scrivi un articolo
command-broadcast = Scrivere ai lettori
command-team = Chi fa parte della redazione
command-journal = Chi ha deciso che cosa
command-stats = Grafici di ciò che è stato pubblicato, letto e apprezzato
command-cancel = Annulla una domanda senza rispondere

## The words around an article

post-correction = Correzione:
post-withdrawn = Questo articolo è stato ritirato.
post-members = 🔒 Per i membri
post-paid = 🔒 Per gli abbonati
post-read-more = Continua a leggere
post-updated = Aggiornato alle { $time }
post-reading-time = { $minutes } min di lettura
post-byline = Di { $names }
post-kicker-breaking = 🔴 Ultim’ora
post-kicker-live = 🔴 In diretta
post-kicker-analysis = Analisi
post-kicker-opinion = Opinione
post-follow = Segui: { $topic }
post-save = Leggi più tardi
post-more = Altro sul tema

## What the admins are told

notice-unknown =
  ⚠️ Non si sa se questo post è in { $channel }:

  { $title }
  { $url }

  Durante l’invio non è arrivata una risposta chiara ({ $reason }). Perché non compaia mai due volte, non viene inviato di nuovo automaticamente. Controlla nel canale.
notice-failed =
  ⚠️ Telegram rifiuta questo post per { $channel }:

  { $title }
  { $url }

  Risposta di Telegram: { $reason }
  Non verrà inviato di nuovo da solo. Si riproverà con la prossima versione dell’articolo, oppure con questa, usando il pulsante qui sotto.
notice-failed-edit =
  ⚠️ Telegram rifiuta una modifica di questo post in { $channel }:

  { $title }
  { $post }

  Risposta di Telegram: { $reason }
  Quello che c’era resta al suo posto, a meno che qualcuno non l’abbia eliminato. Si riproverà con la prossima versione dell’articolo.
notice-plain =
  ⚠️ Telegram non ha accettato la formattazione di questo post per { $channel }. È lì senza grassetto, link e pulsanti:

  { $title }
  { $url }

  Risposta di Telegram: { $reason }
notice-unanswered =
  ⚠️ Questo post in { $channel } è rimasto com’era: Telegram non risponde alla sua modifica o al suo ritiro.

  { $title }
  { $post }

  { $reason }
  Si riprova ogni minuto e nient’altro resta in attesa. Se deve sparire subito, eliminalo a mano.
notice-stuck =
  ⚠️ Un articolo ritirato è ancora in { $channel }: Telegram non permette né di eliminarlo né di modificarlo. Eliminalo a mano.

  { $post }

  Risposta di Telegram: { $reason }
notice-ghost =
  ⚠️ Un articolo ritirato potrebbe essere ancora in { $channel }: { $title }

  Non si sa se il suo post sia mai stato inviato ({ $reason }), quindi non si può eliminare da qui. Controlla nel canale e, se c’è, eliminalo a mano.
notice-flood =
  ⚠️ { $channel } per ora non accetta post: Telegram chiede una lunga pausa.

  Risposta di Telegram: { $reason }
  Nulla va perso: ciò che è in attesa verrà pubblicato appena finisce la pausa.
notice-flood-over =
  ✅ { $channel } accetta di nuovo i post: la pausa chiesta da Telegram è finita. Ciò che era in attesa viene pubblicato ora.
notice-flood-all =
  ⚠️ Telegram ha chiesto a questo bot una pausa di { $minutes } min. Nel frattempo non è stato possibile pubblicare nulla in nessun canale, né avvisarti.

  Nulla va perso: la pausa è finita e ciò che era in attesa viene pubblicato ora.
notice-trouble =
  ⚠️ { $channel } non accetta i miei post.

  { $reason }
  Nulla va perso: ciò che è in attesa verrà pubblicato appena il problema sarà risolto.
notice-trouble-over =
  ✅ { $channel } accetta di nuovo i post. Ciò che era in attesa viene pubblicato ora.
notice-rights =
  ⚠️ In { $channel } al bot manca il permesso di: { $rights }.

  I post continuano, ma tutto ciò che richiede quel permesso non riuscirà. Concedilo nell’elenco degli amministratori.
notice-rights-over =
  ✅ In { $channel } il bot ha di nuovo tutti i permessi che gli servono.
notice-migrated =
  ⚠️ Il gruppo { $channel } è diventato un supergruppo e ha un nuovo ID: { $to }

  I post arrivano già lì. Scrivi il nuovo ID al posto del vecchio, nel file newsroom o in CHANNEL_ID.
notice-late =
  ⚠️ I post per { $channel } sono in ritardo: il più vecchio è in attesa da { $minutes } min.

  Nulla va perso: vengono pubblicati uno dopo l’altro. Se continua così, controlla il log.
notice-late-over =
  ✅ I post per { $channel } sono di nuovo puntuali.
notice-memory =
  ⚠️ La memoria di Redis è quasi piena. In uso: { $percent }% di quanto consentito.

  Quando sarà piena, nessun articolo verrà accettato e nulla verrà pubblicato. Aumenta maxmemory o fai conservare meno: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
notice-memory-over =
  ✅ In Redis c’è di nuovo spazio. In uso: { $percent }% di quanto consentito.
alarm-full =
  🚨 Redis è pieno: nessun articolo viene accettato, nulla viene pubblicato e la maggior parte dei comandi attende.

  Nulla va perso: i sistemi inviano di nuovo e tutto riprende da solo appena c’è spazio. Aumenta subito maxmemory (redis-cli config set maxmemory) e poi fai conservare meno: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
alarm-full-over =
  ✅ In Redis c’è di nuovo spazio. Tutto riprende da solo.
notice-silence =
  ⚠️ La fonte { $source } tace. Non arriva nulla da { $hours ->
      [one] un’ora
     *[other] { $hours } ore
  }; di solito, nello stesso tempo, invia circa { $usual } articoli.

  Controlla che la fonte funzioni ancora e riesca a raggiungere questo bot.
notice-silence-over =
  ✅ La fonte { $source } invia di nuovo articoli, dopo { $hours ->
      [one] un’ora
     *[other] { $hours } ore
  } di silenzio.
notice-backlog =
  📥 La fonte { $source } ha inviato vecchie notizie, { $count } in tutto. Sono conservate e si possono trovare, ma non vengono pubblicate, per non inondare il canale.
notice-many =
  📨 «{ $title }» è in viaggio verso { $recipients } lettori di questo bot. A { $pace } messaggi al secondo raggiungerà gli ultimi tra circa { $duration }.
notice-review =
  📝 La fonte { $source } ha inviato un articolo che attende un ok:

  { $title }
  { $url }
notice-confirm =
  🔴 Notizia dell’ultim’ora dalla fonte { $source }. Va confermata prima di essere pubblicata:

  { $title }
  { $url }
notice-undo =
  ⏳ Questo articolo della fonte { $source } sta per essere pubblicato:

  { $title }
  { $url }
notice-unpinned =
  ⚠️ Non è stato possibile fissare questo post in { $channel }:

  { $title }
  { $post }

  Risposta di Telegram: { $reason }
notice-released =
  ✅ { $by } ha pubblicato: { $title }
notice-scheduled =
  🕒 { $by } ha programmato: { $title }
notice-confirmed =
  ✅ { $by } ha confermato: { $title }
notice-rejected =
  ❌ { $by } ha rifiutato: { $title }
notice-cancelled =
  ❌ { $by } ha annullato: { $title }
notice-posted =
  ✅ Pubblicato: { $title }
  { $post }
notice-too-late =
  ⌛ Troppo tardi per annullare: { $title }
notice-withdrawn =
  ↩️ Ritirato dalla fonte: { $title }
notice-released-backlog =
  ✅ { $by } ha pubblicato le vecchie notizie della fonte { $source }, { $count } in tutto.
notice-callback =
  ⚠️ Per un giorno intero non è stato possibile comunicare alla fonte { $source } l’esito dei suoi articoli.

  L’ultima risposta: { $reason }
  Controlla callback_url nel file newsroom.
notice-subscription =
  ⚠️ Il feed della fonte { $source } non porta nulla di nuovo: il suo hub non ha confermato l’iscrizione.

  L’ultima risposta: { $reason }
  Verrà interpellato di nuovo entro un’ora.
notice-resolved =
  ✅ Trovato: questo post è in { $channel }, una volta sola. Non c’è più nulla da decidere.

  { $title }
  { $post }
notice-resolved-absent =
  ✅ Chiarito: questo post non è in { $channel }. Esce adesso, a meno che il suo articolo non sia stato ritirato.

  { $title }
notice-retried =
  🔁 { $by } ha chiesto un nuovo tentativo in { $channel }:

  { $title }
notice-absent =
  ✅ { $by } dice che questo articolo ritirato non è in { $channel }:

  { $title }
notice-there =
  ✅ { $by } dice che questo post è in { $channel }. D’ora in poi verrà modificato e ritirato insieme al suo articolo.

  { $title }
  { $post }
notice-assumed =
  ✅ { $by } dice che questo post è in { $channel }. Senza un link al suo messaggio, non si può modificare né ritirare da qui.

  { $title }
notice-dropped =
  🗑 { $by } ha deciso che per questo post in { $channel } non si fa più nulla:

  { $title }
button-backlog = Pubblica queste
button-publish = Pubblica
button-title = Modifica titolo
button-summary = Modifica sommario
button-schedule = Programma
button-reject = Rifiuta
button-confirm = Conferma
button-cancel = Annulla

## Why a channel takes no posts, and what the bot may do there

trouble-lacking = Al bot manca il permesso di: { $rights }. Concedilo nell’elenco degli amministratori.
trouble-gone =
  Il bot non è più nel canale, o il canale non esiste più. Risposta di Telegram: { $reason }
  Rendi di nuovo il bot amministratore del canale.
trouble-refused =
  Risposta di Telegram: { $reason }
  Controlla che il bot sia amministratore del canale e possa pubblicare, modificare ed eliminare messaggi.
right-post = pubblicare messaggi
right-edit = modificare messaggi
right-delete = eliminare messaggi
right-pin = fissare messaggi

## What a button answers

button-unknown = Questo pulsante non fa più nulla.
button-not-allowed = Può deciderlo solo la redazione, ciascuno secondo il proprio ruolo.
release-begun = Pubblicazione in corso, a partire dalle più vecchie.

## Reasons in our own words

reason-no-post = questa versione di Tidings non riesce a ricavare un post dall’articolo
reason-ended = il programma è terminato prima che Telegram rispondesse
reason-no-message = la risposta di Telegram non indica alcun messaggio
reason-may-not-post = il bot non ha il permesso di pubblicare lì
reason-not-member = il bot non è membro della chat
reason-first-message = nessun messaggio precedente del canale è noto
reason-alike = nulla distingue il post da altri messaggi
reason-protected = i contenuti del canale sono protetti
reason-unreachable = nessuna connessione a Telegram ({ $detail })
reason-broken = la connessione si è interrotta ({ $detail })
reason-foreign = una risposta con stato { $detail } che non è di Telegram
reason-late = nessuna risposta in tempo
reason-no-pace = Redis non indica quando chiamare Telegram
reason-closed = non si effettuano più chiamate
reason-given-up = la chiamata è stata abbandonata prima del suo turno
reason-unexpected = un errore imprevisto

## What the admins decide on

review-heading = 👇 In { $channels }:
review-rule = Trattenuto dalla regola: { $rule }
review-said-yes = { $by } ha dato l’ok.
review-alone = Dovrebbe confermare un altro amministratore. Poiché non ce ne sono altri, vale anche il tuo secondo ok.
review-due = Pubblicazione prevista: { $time }
review-sounds = 🔔 Post con suono oggi in { $channel }: { $used } su { $budget }
review-outdated = 🔁 Ci sono novità su questo articolo, più in basso: { $title }
review-published = Pubblicato.
review-rejected = Rifiutato: non verrà pubblicato.
review-cancelled = Annullato: non verrà pubblicato.
review-scheduled = Pubblicazione prevista: { $time }
review-needs-second = Preso nota. Ora deve confermare un altro amministratore.
review-self = Hai già dato il tuo ok: deve confermare un altro amministratore.
review-changed = Nel frattempo l’articolo è cambiato. Guarda l’anteprima più recente, più in basso.
review-withdrawn = La fonte ha ritirato l’articolo.
review-was-released = { $by } l’ha già pubblicato.
review-was-scheduled = { $by } l’ha già programmato.
review-was-confirmed = { $by } l’ha già confermato.
review-was-approved = { $by } ha già dato l’ok; ora va confermato.
review-was-rejected = { $by } l’ha già rifiutato.
review-was-cancelled = { $by } l’ha già annullato.
review-too-late = Troppo tardi: è in corso di pubblicazione o è già uscito.
review-ask-title = Quale deve essere il titolo? Rispondi con quello nuovo, o invia /cancel per non cambiare nulla. Titolo attuale:
review-ask-summary = Quale deve essere il sommario? Rispondi con quello nuovo, o invia /cancel per non cambiare nulla. Sommario attuale:
review-ask-time =
  Quando va pubblicato questo articolo ({ $zone })? Rispondi con una data o un’ora, o invia /cancel per non cambiare nulla.
  { $title }

  Per esempio: 18:30, domani 7:00, venerdì 9:00, 26.11. 18:30, 2026-11-26 18:30, tra 2h, 30m
review-edited = Modificato. La nuova anteprima è in arrivo.
review-empty = La risposta non contiene testo. Rispondi con le parole che devono comparire, o invia /cancel per non cambiare nulla.
review-long = Sono { $length } caratteri, e un titolo può averne al massimo { $max }. Rispondi con uno più breve, o invia /cancel per non cambiare nulla.
review-time-unclear = Non riesco a capire la data o l’ora. Rispondi per esempio con 18:30, domani 7:00, 26.11. 18:30 o tra 2h, oppure invia /cancel per non cambiare nulla.
review-time-past = Quel momento è già passato. Rispondi con uno che deve ancora venire, o invia /cancel per non cambiare nulla.
review-time-far = Manca più di un anno. Rispondi con un momento più vicino, o invia /cancel per non cambiare nulla.
review-no-answer = Va bene: non cambia nulla.

## How things stand

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] Nessun post in attesa
    [one] 1 post in attesa
   *[other] { $count } post in attesa
  }
status-paused = ⏸ In pausa fino a { $time }: { $reason }
status-sounds = 🔔 Post con suono oggi: { $used } su { $budget }
status-sounds-unlimited = 🔔 Post con suono oggi: { $used }
status-last = Ultimo post: { $title } { $link }
status-no-post = Ancora nessun post
status-held = { $count ->
    [0] 📝 Nessun articolo attende una decisione
    [one] 📝 1 articolo attende una decisione
   *[other] 📝 { $count } articoli attendono una decisione
  }

## What could not be sent or taken back, and what nobody knows

button-retry = Riprova
button-send-again = Invia di nuovo
button-there = C’è
button-mark-sent = Segna come inviato
button-absent = Non c’è
button-gone = L’ho eliminato
button-drop = Scarta
dead-empty = È tutto al suo posto: non c’è nulla da decidere.
dead-more = … e altri { $count }. Decidi prima su questi, poi invia /dead di nuovo.
dead-failed =
  ❌ { $title }
  { $channel } · { $since }

  Telegram ha rifiutato il post: { $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  { $channel } · { $since }

  Non si sa se c’è: durante l’invio non è arrivata una risposta chiara ({ $reason }). Controlla nel canale.
  { $link }
dead-looking =
  🔍 { $title }
  { $channel } · { $since }

  Durante l’invio non è arrivata una risposta chiara ({ $reason }). Il bot lo sta ancora cercando; se non riesce a scoprirlo, lo chiederà a te.
  { $link }
dead-ghost =
  👻 { $title }
  { $channel } · { $since }

  Il suo articolo è stato ritirato e non si sa se il post è nel canale ({ $reason }). Controlla; con il link del suo messaggio, il bot lo toglie.
  { $link }
dead-stuck =
  ⛔ { $title }
  { $channel } · { $since }

  Articolo ritirato, ma Telegram non permette né di eliminare né di modificare il post: { $reason }
  Eliminalo a mano.
  { $link }
dead-ask-link =
  { $title }

  Rispondi con il link del messaggio: toccalo nel canale e scegli «Copia link»; se è un album, tocca la prima immagine. Così il post potrà essere modificato e ritirato in seguito. Se non hai un link, rispondi «-».
dead-no-such-link = Questo non è il link di un messaggio. Un link del genere ha questa forma: https://t.me/name/123 o https://t.me/c/1234567890/123. Tocca il messaggio nel canale e scegli «Copia link». Se non hai un link, rispondi «-».
dead-foreign-link = Questo link porta a un’altra chat. Invia il link del messaggio in { $channel }, oppure «-» se non ne hai uno.
dead-no-such-message = In { $channel } questo messaggio non esiste, o non esiste più. Ricontrolla il link, oppure rispondi «-» se non ne hai uno.
dead-taken-link = Questo messaggio è il post di un altro articolo. Invia il link del messaggio di questo articolo, oppure «-» se non ne hai uno.
dead-linkless = L’articolo è stato ritirato: senza un link, il bot non può togliere il suo post. Invia il link, oppure elimina il post a mano e premi «Non c’è».
dead-no-link = nessun link
dead-late = Qui non c’è più nulla da decidere: nel frattempo è stato risolto.

## What the admins write to the readers

broadcast-nobody = Questo bot non ha ancora lettori: non c’è nessuno a cui scrivere.
broadcast-whom = 📣 Chi deve ricevere il tuo messaggio?
broadcast-all = Tutti i lettori: { $count }
broadcast-by-topics = Chi segue un argomento
broadcast-topics = Tocca gli argomenti i cui lettori devono riceverlo. Chi ne segue più d’uno lo riceve una volta sola. Lettori: { $count }
broadcast-next = Continua con { $count } ▸
broadcast-drop = Non inviare
broadcast-dropped = Va bene: non viene inviato nulla.
broadcast-ask = Mandami il messaggio. Parte così come lo scrivi, con grassetto, link e a capo; può avere fino a { $max } caratteri.
broadcast-long = È lungo { $length } caratteri, e un messaggio può averne { $max }. Mandane uno più breve.
broadcast-refused =
  Telegram non accetta questo messaggio: { $reason }
  Mandane un altro.
broadcast-preview = 👆 Ecco che cosa ricevono i lettori.
broadcast-estimate = 👥 Lettori: { $count }. A { $pace } messaggi al secondo ci vogliono circa { $duration }. Chi ha fermato o bloccato il bot non riceve nulla.
broadcast-price = ⭐ Costa circa { $price } Stelle dal saldo del bot: un decimo di Stella per ogni messaggio oltre i primi 30 di ogni secondo. L’invio a pagamento dev’essere attivato presso @BotFather.
broadcast-confirm = Per inviarlo, scrivi il numero dei lettori: { $number }
broadcast-wrong = Non è quel numero, quindi non è stato inviato nulla.
broadcast-free = Gratis: circa { $duration }
broadcast-paid = Per circa ⭐ { $price }: circa { $duration }
broadcast-known = Questo messaggio è già stato inviato oggi a questi lettori, o è in viaggio verso di loro. Non viene inviato una seconda volta.
broadcast-running = 📣 Il tuo messaggio è in viaggio
broadcast-paused = ⏸️ Il tuo messaggio è in pausa
broadcast-stopped = ⏹️ L’invio del tuo messaggio è stato interrotto
broadcast-done = ✅ Il tuo messaggio è partito
broadcast-counts =
  Inviati: { $sent }
  Rifiutati da Telegram: { $refused }
  Incerti, non inviati di nuovo: { $uncertain }
  Tralasciati (bot fermato o bloccato, account eliminato): { $skipped }
  Ancora da inviare: { $left }
broadcast-time-left = ⏳ Ancora circa { $duration }
broadcast-took = 🕒 Ci sono voluti { $duration }
broadcast-pause = ⏸️ Pausa
broadcast-resume = ▶️ Riprendi
broadcast-stop = ⏹️ Interrompi per sempre
broadcast-over = È già finito.

## Writing articles

draft-list-title = Bozze
draft-list = Bozze aperte: { $count }. Riprendine una o iniziane una nuova.
draft-button-new = ➕ Nuova bozza
draft-ask-new =
  Mandami il materiale per l’articolo, o /cancel:

  🔗 un link: titolo, sommario e immagine vengono dalla pagina
  ✍️ un testo: la prima riga diventa il titolo
  🖼 una foto o un album con didascalia
  ↪️ un messaggio inoltrato
draft-unreadable = Posso fare un articolo da un link, un testo, delle foto o un messaggio inoltrato che ne contiene. Mandamene uno, o /cancel.
draft-page-insecure = { $host } mostra quella pagina senza cifratura. Apro solo indirizzi https://.
draft-page-private = { $host } non è un indirizzo pubblico, quindi non lo apro.
draft-page-unreachable = { $host } non è raggiungibile o impiega troppo a rispondere.
draft-page-status = { $host } risponde con un errore ({ $status }).
draft-page-other = Quello che manda { $host } non è una pagina che so leggere.
draft-page-instead = Puoi anche mandarmi semplicemente il testo, o /cancel.
draft-untitled = Ancora senza titolo
draft-needs-title = Prima di essere pubblicato ha bisogno di un titolo.
draft-topics = Argomenti: { $topics }
draft-nothing = nessuno
draft-channels = Canali: { $channels }
draft-channels-routed = Canali, secondo le rotte: { $channels }
draft-no-channel = Non va ancora in nessun canale: scegline uno.
draft-template = Modello: { $template }
draft-template-usual = Quello di ogni canale
draft-is-silent = 🔕 Senza suono
draft-is-loud = 🔔 Con suono, dove il canale lo prevede
draft-at-once = 🕒 Appena lo pubblichi
draft-at = 🕒 { $time }
draft-at-past = ⚠️ Quel momento è passato: { $time }
draft-length = 📏 { $channels }: { $length }/{ $limit }
draft-more = { $count } in più
draft-looks = { $from }–{ $to } di { $count }
draft-changed = ✏️ { $by } ha cambiato: { $what }
draft-stands = ⚠️ Questa pagina è già pubblicata: { $title } { $link }
draft-button-title = Titolo
draft-button-summary = Sommario
draft-button-text = Testo
draft-button-picture = Immagine
draft-button-topics = Argomenti
draft-button-channels = Canali
draft-button-template = Modello
draft-button-silent = 🔕 Senza suono
draft-button-loud = 🔔 Con suono
draft-button-at = ✅ Pubblica in quel momento
draft-button-discard = 🗑 Scarta
draft-button-discard-now = Sì, scartala
draft-button-without = Togli
draft-button-once = Senza orario: subito
draft-button-release = Pubblica comunque
draft-by-routes = Secondo le rotte
draft-other-day = ‹ Un altro giorno
draft-other-hour = ‹ Un’altra ora
draft-ask-title = Manda il nuovo titolo. Quello attuale si copia con un tocco:
draft-ask-summary = Manda il nuovo sommario. Quanto se ne vede lo decide il modello.
draft-ask-text = Manda il nuovo testo. Grassetto, link e simili restano.
draft-ask-picture = Manda una foto, un album o l’indirizzo https:// di un’immagine, al posto di ciò che c’è. Immagini ora: { $count }; c’è posto per { $max }.
draft-choose-topics = Tocca un argomento per darlo all’articolo o per toglierlo.
draft-no-topics = Questa redazione non ha ancora argomenti.
draft-topic-ruled = Le regole della redazione gli danno questo argomento: qui non si può togliere.
draft-choose-channels = Tocca i canali in cui deve andare.
draft-choose-template = Come deve essere scritto il post?
draft-choose-day = In che giorno? Puoi anche scrivere l’ora, come 18:30, domani 7:30 o 26.11. 18:30. Le ore sono quelle di { $zone }; si cambia con /settings.
draft-choose-hour = A che ora?
draft-choose-minute = A che minuto?
draft-ask-discard = Scartare questa bozza per sempre?
draft-no-picture = Non è un’immagine che posso usare. Manda una foto o l’indirizzo https:// di un’immagine, o tocca «Indietro».
draft-not-taken = La tua modifica non è stata applicata. Guarda cosa c’è ora e manda di nuovo la tua se deve prenderne il posto.
draft-look-again = Non è stato fatto nulla. Guarda prima come stanno ora le cose.
draft-gone = Questa bozza non c’è più: le bozze si conservano 30 giorni.
draft-further-down = Questa bozza continua più in basso, in un messaggio più recente. La mostra anche /post.
draft-closed = { $by } ha già pubblicato o scartato questa bozza.
draft-time-past = La sua ora è passata. Scegline un’altra.
draft-scheduled = Programmato.
draft-discarded = Scartata.
draft-discarded-by = Scartata da { $by }.
draft-published-by = Pubblicato da { $by }.
draft-posted = ✅ { $channel }: { $link }
draft-waiting = ⏳ { $channel }: { $why }
draft-goes-out = esce { $time }
draft-waits = sta per uscire
draft-quiet = ore di silenzio fino a { $time }
draft-paused = in pausa fino a { $time } ({ $reason })
draft-unknown = ❔ { $channel }: non si sa ancora se c’è
draft-failed = ❌ { $channel }: { $reason } (/dead)
draft-dropped = 🚫 { $channel }: scartato
draft-retracted = 🚫 { $channel }: ritirato
draft-withdrawn = Nel frattempo è stato ritirato.
draft-held-duplicate = Racconta di nuovo ciò che è già uscito, e non è stato pubblicato: { $title } { $link }
draft-held-confirm = È una notizia dell’ultim’ora: prima deve confermarla un’altra persona della redazione.
draft-held-rejected = È stato rifiutato e non sarà pubblicato.

## Finding articles: search, the newest, stories, what readers keep

search-usage =
  Cosa cerchi? Scrivilo e basta, oppure usa /search:

  /search ponte
  /search "consiglio comunale" -affitto
  /search alluvione topic:meteo from:2026-11-01
  /search calcio la settimana scorsa

  Le virgolette tengono unite le parole, il meno esclude una parola e = trova esattamente quella forma.
search-count = { $count ->
    [one] 1 articolo trovato
   *[other] { $count } articoli trovati
  }
search-count-more = Più di { $count } articoli trovati
search-similar = In fondo ci sono anche risultati solo simili.
search-only-similar = Nessun risultato esatto. Ecco i più simili:
search-nothing = Nessun risultato. Prova con meno parole o con altre.
search-nearest = Forse cercavi:
search-alert = 🔔 Avvisami
search-alert-added = Fatto: ti avviso di ogni nuovo articolo su { $query }.
search-alert-known = Hai già questo avviso.
search-alert-full = Hai { $max } avvisi e non c’è più posto. Prima eliminane uno in /alerts.
search-anew = Questo messaggio è troppo vecchio e i suoi pulsanti non funzionano più. Ripeti la ricerca.
search-only-unwanted = Hai detto solo cosa non vuoi. Aggiungi una parola da cercare.
search-long = È troppo lungo da cercare. Prova con poche parole.
search-no-topic = L’argomento { $name } non esiste. Li trovi tutti in /topics.
search-near-topic = L’argomento { $name } non esiste. Forse intendevi uno di questi?
search-no-source = La fonte { $name } non esiste. Le fonti sono: { $sources }.
search-bad-date = Non capisco che giorno sia { $date }. Scrivilo così: 25.11.2026, 2026-11-25, ieri o "settimana scorsa".
search-wrong-order = Il primo giorno viene dopo l’ultimo. Scambia from: e to:.
search-today = oggi
search-yesterday = ieri
search-this-week = questa settimana
search-last-week = la settimana scorsa, settimana scorsa, la scorsa settimana, scorsa settimana
search-last-month = il mese scorso, mese scorso, lo scorso mese, scorso mese
inline-nothing = Nessun risultato. Apri il bot
latest-heading-topic = Le ultime su { $topic }
latest-none-topic = Su { $topic } non c’è ancora nulla.
latest-no-topic = L’argomento { $name } non esiste. Li trovi tutti in /topics.
latest-near-topic = L’argomento { $name } non esiste. Forse intendevi uno di questi?
latest-newer = ◀ Più recenti
latest-older = Meno recenti ▶
story-heading = Vicende in corso
story-none = Al momento non ci sono vicende in corso.
story-not-found = Non conosco nessuna vicenda su { $words }. Queste sono in corso:
story-which = Quale vicenda intendi?
story-articles = { $count ->
    [0] Al momento in questa vicenda non c’è nulla di nuovo.
    [one] 1 articolo
   *[other] { $count } articoli
  }
story-over = Questa vicenda è conclusa.
story-follow = Segui la vicenda
story-unfollow = Smetti di seguire
story-unmute = 🔔 Riattiva
story-all = Tutte le vicende
story-followed = Ora segui questa vicenda: gli sviluppi ti arrivano subito.
story-unfollowed = Non segui più questa vicenda.
story-muted = Non riceverai più nulla su questa vicenda.
story-unmuted = Questa vicenda non è più silenziata.
saved-heading = Ciò che hai salvato
saved-none = Non hai ancora salvato nulla. Premi «Salva» sotto un articolo e lo ritrovi qui.
saved-gone = Questo articolo non è più disponibile.
saved-remind-at = ⏰ { $time }
saved-removed = Rimosso.
saved-when = Quando vuoi che te lo ricordi?
saved-in-hour = Tra 1 ora
saved-tonight = Stasera alle 20:00
saved-tomorrow = Domani alle 8:00
saved-other = Altro orario
saved-no-reminder = Nessun promemoria
saved-back = Indietro
saved-reminded = Te lo ricordo: { $time }
saved-unreminded = Va bene, nessun promemoria.
saved-not-there = Questo articolo non è più tra quelli salvati.
saved-past = Quel momento è già passato. Scegline un altro.
saved-ask =
  Quando vuoi che te lo ricordi? Rispondi con una data o un’ora ({ $zone }).

  Per esempio: 18:30, domani 7:00, venerdì 9:00, 26.11. 18:30, tra 2h
saved-ask-short = 18:30, domani 7:00, tra 2h…
saved-unclear = Non riesco a capire la data o l’ora. Rispondi per esempio con 18:30, domani 7:00 o tra 2h.
saved-over = Quel momento è già passato. Rispondi con uno che deve ancora venire.
saved-far = Manca più di un anno. Rispondi con un momento più vicino.
reminder-due = ⏰ Ecco il promemoria che avevi chiesto:
reminder-gone = ⏰ Avevi chiesto un promemoria per un articolo, che però non è più disponibile.
reminder-later = Ricordamelo ancora

## One's own data, language, quiet, and when something goes wrong

stop-done = Va bene: non ti scrivo più di mia iniziativa. I tuoi argomenti, gli avvisi e gli articoli salvati restano come sono, e qui puoi continuare a leggere e a cercare.
stop-nothing = Non ti scrivo di mia iniziativa: non hai ancora chiesto nulla.
stop-go-on = Riattiva
stop-over = Da ora ti scrivo di nuovo, come hai impostato. Con /stop mi fermi in qualsiasi momento.
stop-again = Ferma
language-choose = In che lingua devo parlarti?
language-app = Come nell’app
language-set = D’ora in poi ti parlo in italiano.
language-as-app = D’ora in poi ti parlo nella lingua della tua app.
export-caption = Questo è tutto ciò che è salvato su di te.
export-nothing = Su di te non è salvato nulla, quindi non c’è nulla da esportare.
forget-ask = Vuoi che dimentichi tutto su di te: argomenti, avvisi, articoli salvati e impostazioni? Non si può annullare. Se vuoi solo silenzio, invia /stop.
forget-yes = Sì, dimenticami
forget-no = No, conserva tutto
forget-done = Fatto: qui non c’è più nulla su di te. I messaggi di questa chat sono tuoi: puoi eliminarli in Telegram.
forget-kept = Va bene: resta tutto com’è.
error-excuse = Qualcosa è andato storto. Riprova tra un momento.
flood-slow = Troppe cose insieme. Dammi qualche secondo, poi continua pure.

## Articles that come to readers by themselves

delivered-why = Perché?
delivered-save = 🔖 Salva
delivered-saved = ✅ Salvato
delivered-share = Condividi
delivered-channel = Nel canale
delivered-last = Questo era il tuo ultimo messaggio per oggi. Il resto va nella tua rassegna; puoi cambiarlo in /settings.
delivered-because-topic = Segui { $topic }.
delivered-because-alert = Corrisponde al tuo avviso «{ $query }».
delivered-because-story = Segui la vicenda «{ $story }».
delivered-because-off = La regola per cui è arrivato non è più attiva.
delivered-more = e { $count ->
    [one] 1 altro
   *[other] altri { $count }
  }
delivered-less = Meno notizie così
delivered-off = Disattiva
delivered-story-day = 🔕 Vicenda: 1 giorno
delivered-story = 🔕 Vicenda: sempre
delivered-source-day = 🔕 Fonte: 1 giorno
delivered-source = 🔕 Fonte: sempre
delivered-back = « Indietro
delivered-less-done = D’ora in poi solo nella tua rassegna: { $rules }.
delivered-less-new = D’ora in poi solo nella tua rassegna, { $when }: { $rules }. Vedi /digest.
delivered-less-story = Non segui più: { $stories }.
delivered-off-done = Disattivato: { $rules }.
delivered-story-muted = Non riceverai più nulla su questa vicenda. La riattivi in /settings.
delivered-story-muted-day = Fino a domani non riceverai più nulla su questa vicenda.
delivered-source-muted = Non riceverai più nulla da { $source }. Riattivi la fonte in /settings.
delivered-source-muted-day = Fino a domani non riceverai più nulla da { $source }.
delivered-kept = Salvato. Lo trovi in /saved.
delivered-let-go = Non è più tra i salvati.
delivered-save-full = Hai salvato { $max } articoli e non c’è più posto. Prima eliminane qualcuno in /saved.
delivered-gone = Questo articolo è stato ritirato o è in corso di modifica.
delivered-old = Questo messaggio è troppo vecchio: il motivo per cui è arrivato non è più conservato. Trovi tutte le tue regole in /settings.

## Digest

digest-heading = 🗞 La tua rassegna: { $day }
digest-bundle = { $count ->
    [one] 🌙 1 articolo è arrivato nelle tue ore di silenzio
   *[other] 🌙 { $count } articoli sono arrivati nelle tue ore di silenzio
  }
digest-by-alerts = I tuoi avvisi
digest-by-stories = Vicende che segui
digest-others = { $count ->
    [one] (+1 altro)
   *[other] (+{ $count } altri)
  }
digest-rest = { $count ->
    [one] … e 1 altro nel canale
   *[other] … e altri { $count } nel canale
  }
digest-left = { $count ->
    [one] Uno di questi sarebbe arrivato separatamente, ma hai raggiunto il tuo limite giornaliero.
   *[other] { $count } di questi sarebbero arrivati separatamente, ma hai raggiunto il tuo limite giornaliero.
  }
digest-button-settings = ⚙️ Gestisci rassegna
digest-comes = 🗞 La tua rassegna arriva { $when } ({ $zone }).
digest-next = La prossima: { $day }.
digest-off =
  🗞 La rassegna è un messaggio con tutte le novità per te, all’ora che vuoi tu. Al momento non ne ricevi.

  Quando deve arrivare ({ $zone })?
digest-hint = Per un orario diverso, scrivi così: /digest 7:45
digest-empty = Non segui ancora nulla, quindi sarebbe vuota. Scegli qualcosa in /topics o aggiungi parole con /alerts.
digest-stopped = Mi hai messo in silenzio con /stop. La rassegna torna appena riattivi tutto: /start
digest-unclear = Non riesco a capire l’ora. Scrivi per esempio /digest 7:45 o /digest 20:00. Per riceverla subito, invia /digest now.
digest-set = Preso nota.
digest-set-off = Non riceverai più la rassegna.
digest-last-day = Deve restare almeno un giorno. Per non ricevere più la rassegna, premi «Disattiva».
digest-nothing = Dall’ultima rassegna non c’è nulla di nuovo per te.
digest-failed = Stavolta non ha funzionato. Riprova tra un minuto.
digest-button-daily = Ogni giorno
digest-button-workdays = Da lunedì a venerdì
digest-button-off = Disattiva
digest-button-now = 📬 Invia subito

## Catching up

catchup-title = ⏪ Le notizie importanti: { $since } – adesso
catchup-empty = Non è stato pubblicato nulla ({ $since } – adesso).
catchup-unclear = Non riesco a capire la durata. Scrivi per esempio /catchup 8h, /catchup 30m o, per due giorni, /catchup 2d.
catchup-long = Posso tornare indietro di 7 giorni al massimo. Scrivi una durata più breve, per esempio /catchup 2d per due giorni.
catchup-button-hours = { $count ->
    [one] 1 ora
   *[other] { $count } ore
  }
catchup-button-days = { $count ->
    [one] 1 giorno
   *[other] { $count } giorni
  }

## Topics, alerts and settings

menu-back = ‹ Indietro
menu-page = { $page } / { $pages }
when-daily = ogni giorno alle { $time }
when-workdays = da lunedì a venerdì alle { $time }
when-days = { $days } alle { $time }
topics-title = Argomenti
topics-hint = Tocca un argomento per ricevere subito le sue notizie. Toccalo di nuovo per cambiare.
topics-legend = { $now } subito · { $digest } nella rassegna
topics-part = Tutto o solo una parte? Tocca ciò che vuoi seguire.
topics-whole = Tutto: { $topic }
topics-empty = Non ci sono ancora argomenti da seguire. Un avviso trova comunque ciò che cerchi.
topics-to-alerts = 🔔 Avvisi
topics-to-settings = ‹ Impostazioni
topics-stopped = ⏸️ Mi hai messo in pausa: non arriva nulla finché non premi «Riprendi» in /settings.
topics-one = Come vuoi ricevere le sue notizie?
topics-now = Subito
topics-digest = Nella rassegna
topics-off = Non seguire
topics-gone = Questo argomento non c’è più.
topics-said-now = { $topic }: subito
topics-said-digest = { $topic }: nella tua rassegna, { $when }
topics-said-new-digest = { $topic }: nella tua rassegna. D’ora in poi arriva { $when }; puoi cambiarlo in /settings.
topics-said-off = { $topic }: non lo segui più
follow-now = ✓ Segui { $topic }: le notizie arrivano subito.
follow-digest = 🗞 Segui { $topic }: le notizie arrivano con la rassegna, { $when }.
follow-off = Non segui più { $topic }.
follow-undo = ↩︎ Annulla
follow-all = Tutti gli argomenti
follow-near = Forse intendevi…
follow-unknown =
  Non conosco nessun argomento «{ $name }».

  Per vedere tutti gli argomenti basta un tocco. Per le tue parole ci sono gli avvisi: /alerts add seguito dalle parole.
unfollow-title = Ciò che segui
unfollow-hint = Tocca un argomento per non seguirlo più.
unfollow-none = Non segui nessun argomento.
unfollow-unknown = Non segui nulla che si chiami «{ $name }».
unfollow-undo = ↩︎ { $topic }
unfollow-kept = Segui di nuovo { $topic }.
alerts-title = Avvisi per parole chiave
alerts-empty =
  Non hai ancora avvisi. Un avviso ti segnala ogni articolo che contiene le tue parole, in tutti gli argomenti:

  /alerts add ponte chiuso – entrambe le parole
  /alerts add "consiglio comunale" -calcio – queste parole una accanto all’altra, e senza calcio
alerts-hint = Tocca un avviso per cambiare come arriva.
alerts-new = ＋ Nuovo avviso
alerts-remove = 🗑️ Rimuovi
alerts-all = Tutti gli avvisi
alerts-gone = Questo avviso non c’è più.
alerts-one = Come vuoi ricevere ciò che trova?
alerts-tempo-now = subito
alerts-tempo-digest = nella rassegna
alerts-added = 🔔 Il tuo avviso è attivo
alerts-there = 🔔 Il tuo avviso
alerts-matched = { $count ->
    [0] Negli ultimi 30 giorni non avrebbe trovato nulla. Appena trova qualcosa, te lo segnalo.
    [one] Negli ultimi 30 giorni avrebbe trovato 1 articolo:
   *[other] Negli ultimi 30 giorni avrebbe trovato { $count } articoli:
  }
alerts-removed = Rimosso. Per riaverlo, invia:
alerts-said-now = D’ora in poi subito.
alerts-said-digest = D’ora in poi nella tua rassegna, { $when }.
alerts-said-new-digest = D’ora in poi nella tua rassegna. Arriva { $when }; puoi cambiarlo in /settings.
alerts-said-off = Rimosso.
alerts-ask =
  Quali parole devo cercare?

  ponte chiuso – entrambe le parole, in qualsiasi forma
  "consiglio comunale" – una accanto all’altra
  =banca – esattamente questa parola
  -calcio – senza questa parola
alerts-placeholder = ponte chiuso -calcio
alerts-mistake-empty = Non c’è nessuna parola che io possa cercare. Invia una parola o un nome, per esempio: ponte chiuso
alerts-mistake-minus = Così dici solo cosa non vuoi. Aggiungi una parola da cercare, per esempio: ponte -calcio
alerts-mistake-long = È troppo lungo per un avviso. Invia poche parole.
alerts-full = Hai { $max } avvisi e non c’è più posto. Prima rimuovine uno: /alerts
settings-title = ⚙️ Impostazioni
settings-more = /privacy dice cosa salvo, /export te lo consegna, /forget lo elimina.
settings-topics = 📰 Argomenti
settings-alerts = 🔔 Avvisi
settings-digest = 🗞 Rassegna
settings-quiet = 🌙 Ore di silenzio
settings-limit = 📬 Limite giornaliero
settings-zone = 🌍 Fuso orario
settings-language = 🗣️ Lingua
settings-muted = 🔇 Silenziati
settings-saved = 🔖 Salvati
settings-stop = ⏸️ Pausa
settings-go-on = ▶️ Riprendi
settings-is-stopped = ⏸️ In pausa: non ti scrivo di mia iniziativa
settings-state-no-topics = 📰 Ancora nessun argomento
settings-state-topics = 📰 Argomenti: { $now } subito, { $digest } nella rassegna
settings-state-alerts = { $count ->
    [0] 🔔 Ancora nessun avviso
    [one] 🔔 1 avviso
   *[other] 🔔 { $count } avvisi
  }
settings-state-no-digest = 🗞 Nessuna rassegna
settings-state-digest = 🗞 Rassegna: { $when }
settings-state-no-quiet = 🌙 Nessuna ora di silenzio
settings-state-quiet = 🌙 Ore di silenzio: { $hours }
settings-state-no-limit = 📬 Nessun limite giornaliero
settings-state-limit = { $count ->
    [one] 📬 Al massimo 1 messaggio al giorno
   *[other] 📬 Al massimo { $count } messaggi al giorno
  }
settings-state-zone = 🌍 { $place }, ora locale { $time }
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 Nulla di silenziato
   *[other] 🔇 Silenziati: { $count }
  }
settings-state-saved = { $count ->
    [0] 🔖 Nulla di salvato
   *[other] 🔖 Salvati: { $count }
  }
settings-kept = Salvato ✓
settings-other = Altro…
settings-quiet-about = Ciò che arriva nelle tue ore di silenzio aspetta, e alla fine lo ricevi in un solo messaggio.
settings-quiet-none = Nessuna
settings-quiet-ask = Da che ora a che ora vuoi silenzio? Per esempio: 22:30-6:45
settings-quiet-unclear = Non ho capito. Invia due orari, per esempio 22:30-6:45 o dalle 22 alle 6.
settings-limit-about = È il numero massimo di messaggi al giorno che ti mando di mia iniziativa. Il resto va nella tua rassegna.
settings-limit-none = Nessun limite
settings-digest-choose = Un solo messaggio con ciò che conta, all’ora che vuoi tu. Tocca un’ora per riceverlo.
settings-digest-lost = ⚠️ Una parte di ciò che segui deve arrivare con la rassegna. Tocca un’ora per riceverla.
settings-digest-is-rich = Arriva in versione arricchita, con titoli e immagini, se la tua app può mostrarla.
settings-digest-is-plain = Arriva in versione semplice, che ogni app può mostrare.
settings-digest-make-rich = Versione arricchita
settings-digest-make-plain = Versione semplice
settings-digest-off = Niente rassegna
settings-digest-ask = A che ora deve arrivare la rassegna? Per esempio: 7:30
settings-digest-unclear = Non riesco a capire l’ora. Inviane una, per esempio 7:30 o 19:00.
settings-muted-none = Non hai silenziato nulla. Sotto ogni messaggio che arriva, con «Perché?» puoi silenziarne la fonte o la vicenda.
settings-muted-about = Tocca una voce per riceverne di nuovo le notizie.
settings-muted-source = • { $name }: per sempre
settings-muted-source-until = • { $name }: fino a { $time }
settings-muted-story = • Vicenda «{ $name }»: per sempre
settings-muted-story-until = • Vicenda «{ $name }»: fino a { $time }
zone-now = Adesso sono le { $time } ({ $place }).
zone-is-usual = È il fuso orario della redazione: non hai ancora indicato il tuo.
zone-about = La tua rassegna e le tue ore di silenzio seguono questo orario.
zone-ask-city = ✏️ Città o ora
zone-ask-place = 📍 La mia posizione
zone-usual = Redazione: { $place }
zone-ask = In quale città ti trovi? Oppure: che ore sono da te, per esempio 14:05?
zone-placeholder = Città o ora
zone-which = Quale di questi luoghi?
zone-which-time = In questi luoghi adesso è quell’ora. Qual è il più vicino a te?
zone-no-such-time = Adesso non è quell’ora in nessun luogo che conosco. Controlla l’orologio o invia una città.
zone-unknown = Non conosco questo luogo. Invia la grande città più vicina, il tuo Paese o la tua ora locale.
zone-gone = Questo fuso orario non c’è più.
zone-ask-location = Condividi la tua posizione e ne ricavo il fuso orario. La posizione in sé non viene salvata.
zone-share = 📍 Invia posizione
zone-not-now = ✕ Non ora
zone-no-location = Non riesco a determinare il fuso orario di questo luogo. Invia una città: /settings
zone-not-kept = Non ho salvato la tua posizione.

## La redazione e il suo registro

team-heading = La redazione
team-owner = Proprietario
team-editor = Redattore
team-reviewer = Revisore
team-viewer = Osservatore
team-line = { $name } – { $role }
team-explained = Gli osservatori vedono come stanno le cose. I revisori decidono anche su ciò che è in attesa. I redattori possono anche pubblicare, modificare, ritirare e scrivere ai lettori. I proprietari gestiscono anche la squadra; sono indicati nelle impostazioni (ADMIN_IDS).
team-open = Inviti che nessuno ha ancora accettato:
team-invitation = { $role }, fino a { $time }
team-invite = Invita qualcuno
team-ask-role = Che cosa potrà fare?
team-invited =
  Un invito ({ $role }). Manda questo link a una sola persona: vale una volta, fino a { $time }.

  { $link }
team-revoked = Invito annullato.
team-late = Qualcuno l’ha appena modificato.
team-since = { $role } da { $time }, su invito di { $by }
team-remove = Rimuovi
team-remove-sure = Rimuovere { $name } dalla redazione? Da quel momento non potrà più fare nulla.
team-removed = { $name } non fa più parte della redazione.
team-joined = Ti diamo il benvenuto in redazione. Il tuo ruolo: { $role }. /help mostra che cosa puoi fare.
team-member = Fai già parte della redazione ({ $role }). L’invito vale ancora per qualcun altro.
team-void = Questo invito non vale più. Chiedine uno nuovo.
team-has-joined = { $name } fa ora parte della redazione ({ $role }).
team-you-are = Il tuo ruolo in redazione ora è: { $role }. /help mostra che cosa puoi fare.
team-you-left = Non fai più parte della redazione.
journal-heading = Chi ha deciso che cosa
journal-empty = Nessuno ha ancora deciso nulla.
journal-older = Precedenti ›
journal-newest = « Più recenti
journal-server = sul server
journal-released = pubblicato: { $title }
journal-scheduled = sarà pubblicato { $after }: { $title }
journal-confirm = primo ok: { $title }
journal-confirmed = secondo ok: { $title }
journal-rejected = non pubblicato: { $title }
journal-cancelled = non sarà più pubblicato: { $title }
journal-title = titolo: { $before } → { $after }
journal-summary = sommario: { $before } → { $after }
journal-published = pubblicato dalla chat: { $title }
journal-edited = modificato: { $title }
journal-retracted = ritirato: { $title }
journal-pinned = fissato in { $channel }: { $title }
journal-unpinned = non più fissato in { $channel }: { $title }
journal-retried = tentato di nuovo in { $channel }: { $title }
journal-there = segnato come inviato in { $channel }: { $title }
journal-dropped = scartato in { $channel }: { $title }
journal-backlog = pubblicato tra ciò che era trattenuto: { $title }
journal-broadcast = scritto ai lettori: { $title }
journal-paused = un messaggio ai lettori messo in pausa
journal-resumed = un messaggio ai lettori ripreso
journal-stopped = un messaggio ai lettori fermato definitivamente
journal-invited = invito: { $after }
journal-revoked = invito annullato: { $before }
journal-joined = nuovo ingresso: { $after }
journal-role = { $title }: { $before } → { $after }
journal-removed = rimosso: { $title } ({ $before })

## What was counted, in charts and in words

chart-posts = { $count ->
    [one] 1 post
   *[other] { $count } post
  }
chart-posts-busiest = { $count ->
    [one] 1 post, più spesso: { $time }
   *[other] { $count } post, più spesso: { $time }
  }
chart-by-day = Post per giorno
chart-by-week = Post per settimana
chart-by-hour = Per giorno della settimana e ora
chart-reactions = { $count ->
    [one] 1 reazione, di cui { $share } a un solo post
   *[other] { $count } reazioni, di cui { $share } a un solo post
  }
chart-clicks = { $count ->
    [one] 1 clic
   *[other] { $count } clic
  }
chart-readers-same = { $now ->
    [one] 1 lettore, tanti quanti prima
   *[other] { $now } lettori, tanti quanti prima
  }
chart-readers-more = { $now ->
    [one] 1 lettore, { $change } più di prima
   *[other] { $now } lettori, { $change } più di prima
  }
chart-readers-fewer = { $now ->
    [one] 1 lettore, { $change } meno di prima
   *[other] { $now } lettori, { $change } meno di prima
  }
chart-gained = arrivati: { $count }
chart-lost = andati via: { $count }
chart-net = saldo
chart-topics-one = Più post e più lettori: { $topic }
chart-topics-both = Più post: { $posted }. Più lettori: { $read }
chart-topics-posted = Più post: { $topic }
chart-topics-read = Più lettori: { $topic }
chart-topics-posts = Post
chart-topics-readers = Lettori
chart-digests = Rassegne: { $sent } inviate; link aperti da esse: { $opened }
chart-digests-sent = inviate
chart-digests-opened = link aperti da esse
chart-delivery = Metà dei post entro { $half }, 99 su 100 entro { $most }
chart-delivery-about = Dall’accettazione dell’articolo al suo post
chart-delivery-slowest = il più lento: { $duration }
chart-quiet = Ha atteso la fine delle ore di silenzio: { $share } dei messaggi
chart-quiet-all = tutti i messaggi ai lettori
chart-quiet-waited = hanno atteso
chart-name-posts = post
chart-name-reactions = reazioni
chart-name-readers = lettori
chart-name-topics = argomenti
chart-name-digests = rassegne
chart-name-delivery = tempi di consegna
chart-name-quiet = ore di silenzio
stats-searches = Ricerche: { $count }, senza risultati: { $without }
stats-missing = Ancora niente da disegnare: { $charts }
stats-nothing = In questi giorni non è stato ancora contato nulla.
stats-failed = Non è stato possibile disegnare i grafici; il log dice perché. Ecco le cifre:
stats-choose = Altri giorni o altri colori?
stats-busy = Si stanno già disegnando. Un momento, per favore.
stats-dark = 🌙 Scuro
stats-light = ☀️ Chiaro
stats-unclear = Non capisco «{ $word }».
stats-usage = Scrivi /stats da solo, o con uno o più di questi: 7d, 30d, 90d o 365d, topic:nome, channel:@nome, dark o light. Per esempio: /stats { $example }
stats-no-topic = Non c’è un argomento «{ $topic }». Ci sono: { $topics }
stats-no-channel = Non c’è un canale «{ $channel }». Ci sono: { $channels }

## La redazione nella chat: ciò che è uscito e ciò che attende

desk-which =
  Quale articolo? Inoltrami il suo post, oppure rispondi con il link del post o l’indirizzo dell’articolo.

  La prossima volta puoi rispondere subito al post con { $command }, o scrivere il link dopo il comando.
desk-hidden = Questo inoltro non dice da dove viene. Rispondi invece con il link del post o con l’indirizzo dell’articolo.
desk-foreign = Non è un messaggio dei canali di questa redazione.
desk-unknown = Non conosco nessun articolo per questo: il messaggio è di qualcun altro o troppo vecchio. Va bene anche l’indirizzo della pagina dell’articolo.
desk-in = In { $channel }: { $link }
desk-nowhere = Al momento non è in nessun canale.
desk-leave = Lascia così
desk-left = Va bene: tutto resta com’è.
desk-over = È già stato deciso, o ha aspettato troppo.
desk-changed = Nel frattempo la fonte ha cambiato questo articolo.
desk-changed-by = Nel frattempo { $by } ha cambiato questo articolo.
edit-title = Titolo
edit-summary = Sommario
edit-body = Testo
edit-ours = Con parole della redazione, finché la fonte non le cambia: { $names }
edit-which = Che cosa vuoi cambiare?
edit-undo = ↩ Parole della fonte: { $name }
edit-undone = Sono tornate le parole della fonte.
edit-ask = { $name }: rispondi con le nuove parole, o invia /cancel. Ora dice:
edit-preview = 👆 Ecco come sarà.
edit-do = Cambia
edit-again = Riscrivi
edit-done = ✅ { $by } l’ha cambiato: in ogni post e in ciò che i lettori hanno ricevuto.
edit-to-confirm = Attende un secondo ok alle parole che ha. Prima confermalo o rifiutalo.
edit-closed = Il testo di questo articolo è solo per i membri: qui si possono cambiare il titolo e il sommario.
retract-readers = { $count ->
    [one] { $count } lettore di questo bot ce l’ha, o sta per riceverlo.
   *[other] { $count } lettori di questo bot ce l’hanno, o stanno per riceverlo.
  }
retract-ask = Vuoi ritirarlo, ovunque?
retract-why = Puoi anche dire perché: rispondi con una frase per il registro.
retract-reason = Per il registro: { $reason }
retract-do = Ritira
retract-done =
  ↩️ { $by } l’ha ritirato. I suoi post vengono eliminati; dove uno ha più di 48 ore, un avviso prende il suo posto.

  Ciò che la fonte ne invia ancora viene conservato e non pubblicato. Se viene ripristinato, esce come nuovo post.
retract-back = Ripristina
retract-brought = ✅ { $by } l’ha ripristinato. Viene pubblicato di nuovo; dove c’era un avviso al suo posto, torna a essere il post.
pin-pinned = 📌 Viene fissato in alto in { $channel }, e ci resta finché qualcuno lo toglie o un altro post prende il suo posto.
pin-unpinned = Viene tolto dall’alto di { $channel }.
pin-do = 📌 Fissa in { $channel }
pin-undo = Togli in { $channel }
pin-lacking = Al bot manca il permesso di fissare messaggi in { $channel }. Concedilo nell’elenco degli amministratori.
story-of = Vicenda: { $story }
story-of-none = Non appartiene a nessuna vicenda.
story-for-readers = La vicenda come la vedono i lettori
queue-scheduled = 🗓 Programmati
queue-waiting = ⏳ In attesa
queue-review = 📝 In revisione
queue-unknown = ❓ Incerti
queue-failed = ⚠️ Falliti
queue-empty = Qui non c’è nulla.
queue-embargo = 🔒 La fonte lo trattiene fino a { $time }.
queue-paused = ⏸ { $channel } è in pausa fino a { $time }: { $reason }
queue-quiet = 🌙 Ore di silenzio in { $channel } fino a { $time }
queue-turn = { $channel }: esce appena è il suo turno.
queue-to-review = Serve un ok.
queue-to-confirm = 🔴 Serve un secondo ok.
queue-looking = lo si sta cercando
queue-now = Pubblica ora
queue-time = Altro orario
queue-drop = Non pubblicarlo
queue-see = 👁 Mostra il post
queue-gone = Non è più in attesa.
queue-goes = Esce adesso.
queue-sooner = La fonte lo trattiene fino a { $time }. Rispondi con un orario successivo, o invia /cancel.

## La lettera della settimana

notice-weekly = 📬 La settimana { $from } – { $to }
weekly-posts = Post: { $count } (la settimana prima: { $before })
weekly-withdrawn = Ritirati: { $count }
weekly-slowest = Il più lento è arrivato nel canale dopo { $duration }.
weekly-top = Più reazioni:
weekly-readers = Lettori del bot: { $now } (+{ $gained } −{ $lost })
weekly-digests = Rassegne inviate: { $sent }, link aperti: { $opened }
weekly-missed = Cercato e non trovato:
weekly-asleep = Fonti che non hanno inviato nulla: { $sources }
weekly-failures = Post che attendono una decisione: { $count } – /dead
weekly-well = Nulla attende una decisione.
