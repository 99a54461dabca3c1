### Spanish. Neutral, for Spain and Latin America; readers and admins are addressed as “tú”.

## What the bot says to readers

start =
  ¡Hola! Este bot te trae las noticias de { $channel }.

  Escríbeme una palabra y la busco en los artículos. /latest muestra las últimas publicaciones, /help todo lo demás que puedo hacer y /privacy lo que sé de ti.
start-topics = ¿Qué temas te interesan? Toca uno; con /topics puedes añadir más en cualquier momento.
start-skip = Omitir
start-skipped = De acuerdo: no te enviaré nada por mi cuenta. Envía /topics cuando te interese algún tema.
start-how-often = Ahora sigues «{ $topic }». ¿Con qué frecuencia quieres recibir sus noticias?
start-at-once = Al instante
start-daily = Cada día a las { $time }
start-not-now = Ahora no
start-quiet = ¿Quieres silencio por la noche? Lo que llegue mientras tanto esperará hasta la mañana.
start-no-quiet = No hace falta
start-done = ¡Listo! Con /settings puedes cambiarlo todo, con /topics añadir temas y con /stop detenerlo todo.
start-stopped = ¡Qué bueno verte de nuevo! Enviaste /stop y por eso, de momento, no te envío nada por mi cuenta. Todos tus ajustes siguen aquí.
start-save = Guardado. Aquí tienes el artículo; con /saved lo encontrarás de nuevo:
start-save-full = Tienes { $max } artículos guardados y no caben más: abre primero /saved y elimina alguno. Este es el artículo:
start-story = La cobertura hasta ahora
start-more = Todavía no hay nada más en esta cobertura. Este es el artículo:
start-gone = Este artículo ya no está disponible.
start-unsettled = Este artículo se está modificando en este momento. Inténtalo de nuevo en un minuto.
help =
  Esto es lo que puedo hacer:

  /latest – las últimas publicaciones, también de un solo tema: /latest clima
  /search – busca artículos; también basta con escribir una palabra
  /catchup – lo más importante de las últimas horas: /catchup 8h
  /story – coberturas en curso

  /topics – temas que puedes seguir
  /follow – sigue un tema: /follow clima
  /unfollow – deja de seguirlo
  /alerts – te avisa cuando aparece una palabra
  /digest – todo de una vez, a la hora que elijas
  /saved – lo que has guardado y sus recordatorios

  /settings – horas de silencio, zona horaria y más
  /language – otro idioma
  /stop – ya no te envío nada por mi cuenta
  /privacy – qué se guarda sobre ti
  /export – te lo entrega todo en un archivo
  /forget – lo borra todo
  /help – esta ayuda

  Todas las publicaciones están en { $channel }.
help-team = Para ti, en la redacción:
help-command = /{ $command } – { $what }
latest-title = Las últimas publicaciones
latest-empty = Todavía no se ha publicado nada. Vuelve más tarde.
privacy =
  Mientras no pidas nada, no guardo nada sobre ti. Lo que pides se conserva, y nada más:

  • el ID de este chat y tus ajustes: temas, alertas, coberturas, idioma, zona horaria, horarios
  • los artículos que guardas y sus recordatorios
  • durante 30 días: qué artículos se te enviaron
  • durante 1 hora como máximo: una pregunta que te hice, con tus respuestas

  Ni tu nombre, ni tus mensajes, ni una lista de lo que lees. Las ubicaciones enviadas no se conservan. Si tu cuenta se elimina, lo olvido todo 30 días después.

  /export – te lo entrega todo en un archivo
  /forget – lo borra todo al instante

  Telegram tiene su propia política de privacidad: https://telegram.org/privacy
privacy-sealed = Tus ajustes se guardan cifrados.

## The command menu

command-start = Iniciar
command-latest = Las últimas publicaciones
command-search = Buscar artículos
command-topics = Elegir tus temas
command-alerts = Avisos sobre tus palabras clave
command-digest = Tus noticias en un solo mensaje
command-catchup = Lo más importante de las últimas horas
command-saved = Lo que has guardado
command-story = Coberturas en curso
command-settings = Todos los ajustes en un menú
command-follow = Seguir un tema
command-unfollow = Dejar de seguir un tema
command-language = Elegir un idioma
command-help = Qué puede hacer este bot
command-privacy = Qué se guarda sobre ti
command-export = Una copia de tus datos
command-stop = Silencio, sin perder los ajustes
command-forget = Borrar todos tus datos
command-status = Cómo está cada canal
command-dead = Lo que no se pudo enviar o retirar
command-queue = Lo que está en espera, y por qué
command-edit = Cambiar lo que dice una publicación
command-retract = Retirar una publicación
command-pin = Anclar una publicación, o desanclarla
command-post = Escribir un artículo
command-broadcast = Escribir a los lectores
command-team = Quién forma parte de la redacción
command-journal = Quién decidió qué
command-stats = Gráficos de lo publicado, lo leído y lo que gustó
command-cancel = Cancelar una pregunta sin responderla

## The words around an article

post-correction = Corrección:
post-withdrawn = Este artículo se ha retirado.
post-members = 🔒 Para miembros
post-paid = 🔒 Para suscriptores
post-read-more = Seguir leyendo
post-updated = Actualizado a las { $time }
post-reading-time = { $minutes } min de lectura
post-byline = Por { $names }
post-kicker-breaking = 🔴 Última hora
post-kicker-live = 🔴 En vivo
post-kicker-analysis = Análisis
post-kicker-opinion = Opinión
post-follow = Seguir: { $topic }
post-save = Leer más tarde
post-more = Más sobre este tema

## What the admins are told

notice-unknown =
  ⚠️ No se sabe si esta publicación está en { $channel }:

  { $title }
  { $url }

  No llegó una respuesta clara durante el envío ({ $reason }). Para que nunca aparezca dos veces, no se vuelve a enviar automáticamente. Compruébalo en el canal.
notice-failed =
  ⚠️ Telegram rechaza esta publicación para { $channel }:

  { $title }
  { $url }

  Respuesta de Telegram: { $reason }
  No se vuelve a enviar por sí sola. Se intentará con la próxima versión del artículo, o con esta si usas el botón de abajo.
notice-failed-edit =
  ⚠️ Telegram rechaza un cambio de esta publicación en { $channel }:

  { $title }
  { $post }

  Respuesta de Telegram: { $reason }
  Lo que había sigue ahí, salvo que alguien lo haya eliminado. Se intentará de nuevo con la próxima versión del artículo.
notice-plain =
  ⚠️ Telegram no aceptó el formato de esta publicación para { $channel }. Está ahí sin negritas, enlaces ni botones:

  { $title }
  { $url }

  Respuesta de Telegram: { $reason }
notice-unanswered =
  ⚠️ Esta publicación en { $channel } sigue como estaba: Telegram no responde a su modificación o retirada.

  { $title }
  { $post }

  { $reason }
  Se vuelve a intentar cada minuto y nada más espera por ello. Si debe desaparecer de inmediato, elimínala a mano.
notice-stuck =
  ⚠️ Un artículo retirado sigue en { $channel }: Telegram no permite ni eliminarlo ni editarlo. Elimínalo a mano.

  { $post }

  Respuesta de Telegram: { $reason }
notice-ghost =
  ⚠️ Puede que un artículo retirado siga en { $channel }: { $title }

  No se sabe si su publicación llegó a enviarse ({ $reason }), así que no se puede eliminar desde aquí. Compruébalo en el canal y elimínala a mano si está ahí.
notice-flood =
  ⚠️ { $channel } no acepta publicaciones por ahora: Telegram pide una pausa larga.

  Respuesta de Telegram: { $reason }
  No se pierde nada: lo que está en espera se publicará en cuanto termine la pausa.
notice-flood-over =
  ✅ { $channel } vuelve a aceptar publicaciones: la pausa que pidió Telegram ha terminado. Lo que estaba en espera se está publicando ahora.
notice-flood-all =
  ⚠️ Telegram pidió a este bot una pausa de { $minutes } min. Mientras tanto, no se pudo publicar nada en ningún canal ni avisarte de nada.

  No se pierde nada: la pausa ha terminado y lo que estaba en espera se está publicando ahora.
notice-trouble =
  ⚠️ { $channel } no acepta mis publicaciones.

  { $reason }
  No se pierde nada: lo que está en espera se publicará en cuanto se resuelva.
notice-trouble-over =
  ✅ { $channel } vuelve a aceptar publicaciones. Lo que estaba en espera se está publicando ahora.
notice-rights =
  ⚠️ En { $channel }, al bot le falta permiso para: { $rights }.

  Las publicaciones continúan, pero todo lo que necesite ese permiso fallará. Concédelo en la lista de administradores.
notice-rights-over =
  ✅ En { $channel }, el bot vuelve a tener todos los permisos que necesita.
notice-migrated =
  ⚠️ El grupo { $channel } se ha convertido en un supergrupo y tiene un nuevo ID: { $to }

  Las publicaciones ya llegan allí. Escribe el nuevo ID en lugar del anterior, en el archivo newsroom o en CHANNEL_ID.
notice-late =
  ⚠️ Las publicaciones para { $channel } van con retraso: la más antigua lleva { $minutes } min en espera.

  No se pierde nada: se publican una tras otra. Si esto continúa, revisa el registro.
notice-late-over =
  ✅ Las publicaciones para { $channel } vuelven a salir a tiempo.
notice-memory =
  ⚠️ La memoria de Redis está casi llena: usa el { $percent } % de lo permitido.

  Cuando esté llena, no se aceptará ningún artículo ni se publicará nada. Aumenta maxmemory o haz que se guarde menos: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
notice-memory-over =
  ✅ Vuelve a haber espacio en Redis: usa el { $percent } % de lo permitido.
alarm-full =
  🚨 Redis está lleno: no se acepta ningún artículo, no se publica nada y la mayoría de los comandos esperan.

  No se pierde nada: los sistemas vuelven a enviar y todo sigue por sí solo en cuanto haya espacio. Aumenta maxmemory de inmediato (redis-cli config set maxmemory) y después haz que se guarde menos: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
alarm-full-over =
  ✅ Vuelve a haber espacio en Redis. Todo sigue por sí solo.
notice-silence =
  ⚠️ La fuente { $source } está en silencio. No ha llegado nada de ella desde hace { $hours ->
      [one] una hora
     *[other] { $hours } horas
  }; en ese tiempo suele enviar unos { $usual } artículos.

  Comprueba si la fuente sigue funcionando y puede conectarse con este bot.
notice-silence-over =
  ✅ La fuente { $source } vuelve a enviar artículos, después de { $hours ->
      [one] una hora
     *[other] { $hours } horas
  } sin ninguno.
notice-backlog =
  📥 La fuente { $source } ha enviado noticias antiguas, { $count } en total. Se guardan y se pueden encontrar, pero no se publican, para no inundar el canal.
notice-many =
  📨 «{ $title }» va en camino a { $recipients } lectores de este bot. A { $pace } mensajes por segundo, llegará a los últimos en unos { $duration }.
notice-review =
  📝 La fuente { $source } ha enviado un artículo que necesita un visto bueno:

  { $title }
  { $url }
notice-confirm =
  🔴 Noticia de última hora de la fuente { $source }. Hay que confirmarla antes de publicarla:

  { $title }
  { $url }
notice-undo =
  ⏳ Este artículo de la fuente { $source } está a punto de publicarse:

  { $title }
  { $url }
notice-unpinned =
  ⚠️ Esta publicación no se pudo anclar en { $channel }:

  { $title }
  { $post }

  Respuesta de Telegram: { $reason }
notice-released =
  ✅ { $by } ha publicado: { $title }
notice-scheduled =
  🕒 { $by } ha programado: { $title }
notice-confirmed =
  ✅ { $by } ha confirmado: { $title }
notice-rejected =
  ❌ { $by } ha rechazado: { $title }
notice-cancelled =
  ❌ { $by } ha cancelado: { $title }
notice-posted =
  ✅ Publicado: { $title }
  { $post }
notice-too-late =
  ⌛ Demasiado tarde para cancelar: { $title }
notice-withdrawn =
  ↩️ Retirado por su fuente: { $title }
notice-released-backlog =
  ✅ { $by } ha publicado las noticias antiguas de la fuente { $source }, { $count } en total.
notice-callback =
  ⚠️ Durante un día entero no se ha podido informar a la fuente { $source } de qué pasó con sus artículos.

  La última respuesta: { $reason }
  Revisa callback_url en el archivo newsroom.
notice-subscription =
  ⚠️ El feed de la fuente { $source } no trae nada nuevo: su hub no ha confirmado la suscripción.

  La última respuesta: { $reason }
  Se le volverá a preguntar en menos de una hora.
notice-resolved =
  ✅ Encontrada: esta publicación está en { $channel }, una sola vez. Ya no queda nada por decidir.

  { $title }
  { $post }
notice-resolved-absent =
  ✅ Aclarado: esta publicación no está en { $channel }. Sale ahora, salvo que su artículo se haya retirado.

  { $title }
notice-retried =
  🔁 { $by } ha pedido un nuevo intento en { $channel }:

  { $title }
notice-absent =
  ✅ { $by } dice que este artículo retirado no está en { $channel }:

  { $title }
notice-there =
  ✅ { $by } dice que esta publicación está en { $channel }. A partir de ahora se edita y se retira junto con su artículo.

  { $title }
  { $post }
notice-assumed =
  ✅ { $by } dice que esta publicación está en { $channel }. Sin un enlace a su mensaje, no se puede editar ni retirar desde aquí.

  { $title }
notice-dropped =
  🗑 { $by } ha decidido que no se haga nada más con esta publicación en { $channel }:

  { $title }
button-backlog = Publicar estas
button-publish = Publicar
button-title = Editar título
button-summary = Editar resumen
button-schedule = Programar
button-reject = Rechazar
button-confirm = Confirmar
button-cancel = Cancelar

## Why a channel takes no posts, and what the bot may do there

trouble-lacking = Al bot le falta permiso para: { $rights }. Concédelo en la lista de administradores.
trouble-gone =
  El bot ya no está en el canal, o el canal ya no existe. Respuesta de Telegram: { $reason }
  Vuelve a nombrar al bot administrador del canal.
trouble-refused =
  Respuesta de Telegram: { $reason }
  Comprueba que el bot sea administrador del canal y pueda publicar, editar y eliminar mensajes.
right-post = publicar mensajes
right-edit = editar mensajes
right-delete = eliminar mensajes
right-pin = anclar mensajes

## What a button answers

button-unknown = Este botón ya no hace nada.
button-not-allowed = Solo la redacción puede decidir eso, cada cual según su función.
release-begun = Se están publicando, las más antiguas primero.

## Reasons in our own words

reason-no-post = esta versión de Tidings no puede convertir el artículo en una publicación
reason-ended = el programa terminó antes de que Telegram respondiera
reason-no-message = la respuesta de Telegram no indica ningún mensaje
reason-may-not-post = el bot no tiene permiso para publicar ahí
reason-not-member = el bot no es miembro del chat
reason-first-message = no se conoce ningún mensaje anterior del canal
reason-alike = nada distingue la publicación de otros mensajes
reason-protected = el contenido del canal está protegido
reason-unreachable = sin conexión con Telegram ({ $detail })
reason-broken = la conexión se interrumpió ({ $detail })
reason-foreign = una respuesta con estado { $detail } que no es de Telegram
reason-late = no hubo respuesta a tiempo
reason-no-pace = Redis no indica cuándo llamar a Telegram
reason-closed = ya no se hacen más llamadas
reason-given-up = la llamada se abandonó antes de su turno
reason-unexpected = un error inesperado

## What the admins decide on

review-heading = 👇 En { $channels }:
review-rule = Retenido por la regla: { $rule }
review-said-yes = { $by } ha dado el visto bueno.
review-alone = Debería confirmarlo otro administrador. Como no hay ninguno más, vale tu propio segundo visto bueno.
review-due = Publicación prevista: { $time }
review-sounds = 🔔 Publicaciones con sonido hoy en { $channel }: { $used } de { $budget }
review-outdated = 🔁 Hay novedades sobre este artículo más abajo: { $title }
review-published = Publicado.
review-rejected = Rechazado: no se publicará.
review-cancelled = Cancelado: no se publicará.
review-scheduled = Publicación prevista: { $time }
review-needs-second = Anotado. Ahora tiene que confirmarlo otro administrador.
review-self = Ya has dado tu visto bueno: tiene que confirmarlo otro administrador.
review-changed = El artículo ha cambiado mientras tanto. Mira la vista previa más reciente, más abajo.
review-withdrawn = La fuente ha retirado el artículo.
review-was-released = { $by } ya lo ha publicado.
review-was-scheduled = { $by } ya lo ha programado.
review-was-confirmed = { $by } ya lo ha confirmado.
review-was-approved = { $by } ya ha dado el visto bueno; ahora falta confirmarlo.
review-was-rejected = { $by } ya lo ha rechazado.
review-was-cancelled = { $by } ya lo ha cancelado.
review-too-late = Demasiado tarde: se está publicando o ya está publicado.
review-ask-title = ¿Cuál debe ser el título? Responde con el nuevo, o envía /cancel para dejarlo como está. Título actual:
review-ask-summary = ¿Cuál debe ser el resumen? Responde con el nuevo, o envía /cancel para dejarlo como está. Resumen actual:
review-ask-time =
  ¿Cuándo debe publicarse este artículo ({ $zone })? Responde con una fecha u hora, o envía /cancel para dejarlo como está.
  { $title }

  Por ejemplo: 18:30, mañana 7:00, viernes 9:00, 26.11. 18:30, 2026-11-26 18:30, en 2h, 30m
review-edited = Cambiado. La nueva vista previa está en camino.
review-empty = Ahí no hay texto. Responde con las palabras que deben aparecer, o envía /cancel para dejarlo como está.
review-long = Tiene { $length } caracteres, y en un título caben { $max }. Responde con uno más corto, o envía /cancel para dejarlo como está.
review-time-unclear = No entiendo esa fecha u hora. Responde con algo como 18:30, mañana 7:00, 26.11. 18:30 o en 2h, o envía /cancel para dejarlo como está.
review-time-past = Ese momento ya pasó. Responde con uno que esté por venir, o envía /cancel para dejarlo como está.
review-time-far = Falta más de un año. Responde con un momento más cercano, o envía /cancel para dejarlo como está.
review-no-answer = De acuerdo: no se cambia nada.

## How things stand

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] Ninguna publicación en espera
    [one] 1 publicación en espera
   *[other] { $count } publicaciones en espera
  }
status-paused = ⏸ En pausa hasta el { $time }: { $reason }
status-sounds = 🔔 Publicaciones con sonido hoy: { $used } de { $budget }
status-sounds-unlimited = 🔔 Publicaciones con sonido hoy: { $used }
status-last = Última publicación: { $title } { $link }
status-no-post = Todavía no hay publicaciones
status-held = { $count ->
    [0] 📝 Ningún artículo espera una decisión
    [one] 📝 1 artículo espera una decisión
   *[other] 📝 { $count } artículos esperan una decisión
  }

## What could not be sent or taken back, and what nobody knows

button-retry = Reintentar
button-send-again = Enviar de nuevo
button-there = Sí está
button-mark-sent = Marcar como enviada
button-absent = No está
button-gone = Ya la eliminé
button-drop = Descartar
dead-empty = Todo está donde debe: no hay nada que decidir.
dead-more = … y { $count } más. Decide primero sobre estas y luego envía /dead otra vez.
dead-failed =
  ❌ { $title }
  { $channel } · { $since }

  Telegram rechazó la publicación: { $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  { $channel } · { $since }

  No se sabe si está ahí: no llegó una respuesta clara durante el envío ({ $reason }). Compruébalo en el canal.
  { $link }
dead-looking =
  🔍 { $title }
  { $channel } · { $since }

  No llegó una respuesta clara durante el envío ({ $reason }). El bot todavía la está buscando; te preguntará si no logra averiguarlo.
  { $link }
dead-ghost =
  👻 { $title }
  { $channel } · { $since }

  Su artículo se retiró y no se sabe si la publicación está en el canal ({ $reason }). Compruébalo; con el enlace de su mensaje, el bot la quitará.
  { $link }
dead-stuck =
  ⛔ { $title }
  { $channel } · { $since }

  Artículo retirado, pero Telegram no permite ni eliminar ni editar la publicación: { $reason }
  Elimínala a mano.
  { $link }
dead-ask-link =
  { $title }

  Responde con el enlace del mensaje: tócalo en el canal y elige «Copiar enlace»; si es un álbum, toca su primera imagen. Así la publicación se podrá editar y retirar más adelante. Si no tienes enlace, responde «-».
dead-no-such-link = Eso no es un enlace a un mensaje. Tiene este aspecto: https://t.me/name/123 o https://t.me/c/1234567890/123. Toca el mensaje en el canal y elige «Copiar enlace». Si no tienes enlace, responde «-».
dead-foreign-link = Ese enlace lleva a otro chat. Envía el enlace del mensaje en { $channel }, o «-» si no tienes ninguno.
dead-no-such-message = Ese mensaje no existe en { $channel }, o ya no existe. Revisa el enlace, o responde «-» si no tienes ninguno.
dead-taken-link = Ese mensaje es la publicación de otro artículo. Envía el enlace del mensaje de este artículo, o «-» si no tienes ninguno.
dead-linkless = El artículo se retiró: sin un enlace, el bot no puede quitar su publicación. Envía el enlace, o elimina la publicación a mano y pulsa «No está».
dead-no-link = sin enlace
dead-late = Aquí ya no queda nada por decidir: se resolvió mientras tanto.

## What the admins write to the readers

broadcast-nobody = Este bot todavía no tiene lectores: no hay a quién escribir.
broadcast-whom = 📣 ¿Quién debe recibir tu mensaje?
broadcast-all = Todos los lectores: { $count }
broadcast-by-topics = Quienes siguen un tema
broadcast-topics = Toca los temas cuyos lectores deben recibirlo. Quien sigue varios lo recibe una sola vez. Lectores: { $count }
broadcast-next = Continuar con { $count } ▸
broadcast-drop = No enviar
broadcast-dropped = De acuerdo: no se envía nada.
broadcast-ask = Envíame el mensaje. Saldrá tal como lo escribas, con negritas, enlaces y saltos de línea; puede tener hasta { $max } caracteres.
broadcast-long = Eso tiene { $length } caracteres, y en un mensaje caben { $max }. Envía uno más corto.
broadcast-refused =
  Telegram no acepta este mensaje: { $reason }
  Envía otro.
broadcast-preview = 👆 Esto es lo que reciben los lectores.
broadcast-estimate = 👥 Lectores: { $count }. A { $pace } mensajes por segundo, tarda unos { $duration }. Quien ha detenido o bloqueado el bot no recibe nada.
broadcast-price = ⭐ Esto cuesta unas { $price } estrellas del saldo del bot: una décima de estrella por cada mensaje más allá de los 30 primeros de cada segundo. Los envíos de pago tienen que estar activados en @BotFather.
broadcast-confirm = Para enviarlo, escribe el número de lectores: { $number }
broadcast-wrong = Ese no es el número, así que no se ha enviado nada.
broadcast-free = Gratis: unos { $duration }
broadcast-paid = Por unas ⭐ { $price }: unos { $duration }
broadcast-known = Este mensaje ya se ha enviado hoy a estos lectores, o va en camino. No se envía por segunda vez.
broadcast-running = 📣 Tu mensaje va en camino
broadcast-paused = ⏸️ Tu mensaje está en pausa
broadcast-stopped = ⏹️ El envío de tu mensaje se ha detenido
broadcast-done = ✅ Tu mensaje ha salido
broadcast-counts =
  Enviados: { $sent }
  Rechazados por Telegram: { $refused }
  Inciertos, sin repetir: { $uncertain }
  Omitidos (detenido, bloqueado o cuenta eliminada): { $skipped }
  Pendientes: { $left }
broadcast-time-left = ⏳ Quedan unos { $duration }
broadcast-took = 🕒 Ha tardado { $duration }
broadcast-pause = ⏸️ Pausar
broadcast-resume = ▶️ Continuar
broadcast-stop = ⏹️ Detener para siempre
broadcast-over = Esto ya ha terminado.

## Writing articles

draft-list-title = Borradores
draft-list = Borradores abiertos: { $count }. Sigue con uno o empieza otro.
draft-button-new = ➕ Nuevo borrador
draft-ask-new =
  Envíame el material para el artículo, o /cancel:

  🔗 un enlace: el título, el resumen y la imagen se leen de la página
  ✍️ un texto: su primera línea será el título
  🖼 una foto o un álbum con un pie
  ↪️ un mensaje reenviado
draft-unreadable = Puedo hacer un artículo de un enlace, un texto, fotos o un mensaje reenviado con algo de eso. Envíame uno, o /cancel.
draft-page-insecure = { $host } muestra esa página sin cifrar. Solo abro direcciones https://.
draft-page-private = { $host } no es una dirección pública, así que no la abro.
draft-page-unreachable = No se puede llegar a { $host }, o tarda demasiado en responder.
draft-page-status = { $host } responde con un error ({ $status }).
draft-page-other = Lo que envía { $host } no es una página que yo pueda leer.
draft-page-instead = También puedes enviarme simplemente el texto, o /cancel.
draft-untitled = Aún sin título
draft-needs-title = Necesita un título antes de publicarse.
draft-topics = Temas: { $topics }
draft-nothing = ninguno
draft-channels = Canales: { $channels }
draft-channels-routed = Canales, según las rutas: { $channels }
draft-no-channel = Aún no va a ningún canal: elige uno.
draft-template = Plantilla: { $template }
draft-template-usual = La de cada canal
draft-is-silent = 🔕 Sin sonido
draft-is-loud = 🔔 Con sonido, donde el canal lo tiene
draft-at-once = 🕒 En cuanto lo publiques
draft-at = 🕒 { $time }
draft-at-past = ⚠️ Ese momento ya pasó: { $time }
draft-length = 📏 { $channels }: { $length }/{ $limit }
draft-more = { $count } más
draft-looks = { $from }–{ $to } de { $count }
draft-changed = ✏️ { $by } ha cambiado: { $what }
draft-stands = ⚠️ Esta página ya está publicada: { $title } { $link }
draft-button-title = Título
draft-button-summary = Resumen
draft-button-text = Texto
draft-button-picture = Imagen
draft-button-topics = Temas
draft-button-channels = Canales
draft-button-template = Plantilla
draft-button-silent = 🔕 Sin sonido
draft-button-loud = 🔔 Con sonido
draft-button-at = ✅ Publicar en ese momento
draft-button-discard = 🗑 Descartar
draft-button-discard-now = Sí, descartarlo
draft-button-without = Quitar
draft-button-once = Sin hora: enseguida
draft-button-release = Publicarlo de todos modos
draft-by-routes = Según las rutas
draft-other-day = ‹ Otro día
draft-other-hour = ‹ Otra hora
draft-ask-title = Envía el nuevo título. Lo que hay ahora se copia con un toque:
draft-ask-summary = Envía el nuevo resumen. La plantilla decide cuánto se muestra.
draft-ask-text = Envía el nuevo texto. La negrita, los enlaces y lo demás se conservan.
draft-ask-picture = Envía una foto, un álbum o la dirección https:// de una imagen, en lugar de lo que hay. Imágenes ahora: { $count }; caben { $max }.
draft-choose-topics = Toca un tema para dárselo al artículo o quitárselo.
draft-no-topics = Esta redacción aún no tiene temas.
draft-topic-ruled = Las reglas de la redacción le dan este tema: aquí no se puede quitar.
draft-choose-channels = Toca los canales a los que debe ir.
draft-choose-template = ¿Cómo debe escribirse la publicación?
draft-choose-day = ¿Qué día? También puedes escribir la hora, como 18:30, mañana 7:30 o 26.11. 18:30. Las horas son las de { $zone }; se cambia con /settings.
draft-choose-hour = ¿A qué hora?
draft-choose-minute = ¿En qué minuto?
draft-ask-discard = ¿Descartar este borrador para siempre?
draft-no-picture = Eso no es una imagen que pueda usar. Envía una foto o la dirección https:// de una imagen, o toca «Atrás».
draft-not-taken = Tu cambio no se ha aplicado. Mira lo que hay ahora y envía el tuyo otra vez si debe ocupar su lugar.
draft-look-again = No se ha hecho nada. Mira primero cómo está todo ahora.
draft-gone = Este borrador ya no existe: los borradores se guardan 30 días.
draft-further-down = Este borrador sigue más abajo, en un mensaje más nuevo. /post también lo muestra.
draft-closed = { $by } ya ha publicado o descartado este borrador.
draft-time-past = Su hora ya pasó. Elige otra.
draft-scheduled = Programado.
draft-discarded = Descartado.
draft-discarded-by = Descartado por { $by }.
draft-published-by = Publicado por { $by }.
draft-posted = ✅ { $channel }: { $link }
draft-waiting = ⏳ { $channel }: { $why }
draft-goes-out = sale el { $time }
draft-waits = está en camino
draft-quiet = horas de silencio hasta el { $time }
draft-paused = en pausa hasta el { $time } ({ $reason })
draft-unknown = ❔ { $channel }: aún no se sabe si está ahí
draft-failed = ❌ { $channel }: { $reason } (/dead)
draft-dropped = 🚫 { $channel }: descartado
draft-retracted = 🚫 { $channel }: retirado
draft-withdrawn = Se ha retirado entretanto.
draft-held-duplicate = Cuenta otra vez lo que ya está publicado, y no se ha publicado: { $title } { $link }
draft-held-confirm = Es una noticia de última hora: antes tiene que confirmarla otra persona del equipo.
draft-held-rejected = Se rechazó y no se publicará.

## Finding articles: search, the newest, stories, what readers keep

search-usage =
  ¿Qué buscas? Escríbelo sin más, o usa /search así:

  /search puente
  /search "plaza mayor" -alquiler
  /search inundación topic:clima from:2026-11-01
  /search fútbol la semana pasada

  Las comillas mantienen juntas las palabras, un signo menos excluye una palabra y = busca exactamente esa forma.
search-count = { $count ->
    [one] { $count } artículo encontrado
   *[other] { $count } artículos encontrados
  }
search-count-more = Más de { $count } artículos encontrados
search-similar = Al final hay también resultados solo parecidos.
search-only-similar = No hay nada exactamente igual. Esto es lo más parecido:
search-nothing = Sin resultados. Prueba con menos palabras o con otras.
search-nearest = Quizás quisiste decir:
search-alert = 🔔 Avisarme
search-alert-added = Listo: recibirás cada artículo nuevo sobre { $query }.
search-alert-known = Ya tienes esta alerta.
search-alert-full = Tienes { $max } alertas y no caben más. Abre primero /alerts y elimina alguna.
search-anew = Este mensaje es demasiado antiguo y sus botones ya no funcionan. Busca de nuevo, por favor.
search-only-unwanted = Solo has dicho lo que no quieres. Añade alguna palabra para buscar.
search-long = Es demasiado largo para una búsqueda. Prueba con unas pocas palabras.
search-no-topic = No hay ningún tema «{ $name }». Envía /topics para verlos todos.
search-near-topic = No hay ningún tema «{ $name }». ¿Quisiste decir alguno de estos?
search-no-source = No hay ninguna fuente «{ $name }». Las fuentes son: { $sources }.
search-bad-date = No entiendo qué día es «{ $date }». Escríbelo así: 2026-11-25, 25.11.2026, ayer o "la semana pasada".
search-wrong-order = El primer día es posterior al último. Intercambia from: y to:.
search-today = hoy
search-yesterday = ayer
search-this-week = esta semana
search-last-week = la semana pasada, semana pasada, la pasada semana
search-last-month = el mes pasado, mes pasado, el pasado mes
inline-nothing = Sin resultados. Abrir el bot
latest-heading-topic = Lo último sobre { $topic }
latest-none-topic = Todavía no hay nada sobre «{ $topic }».
latest-no-topic = No hay ningún tema «{ $name }». Envía /topics para verlos todos.
latest-near-topic = No hay ningún tema «{ $name }». ¿Quisiste decir alguno de estos?
latest-newer = ◀ Más recientes
latest-older = Más antiguas ▶
story-heading = Coberturas en curso
story-none = No hay ninguna cobertura en curso en este momento.
story-not-found = No conozco ninguna cobertura sobre «{ $words }». Estas son las que están en curso:
story-which = ¿A qué cobertura te refieres?
story-articles = { $count ->
    [0] No hay nada nuevo en esta cobertura por ahora.
    [one] 1 artículo
   *[other] { $count } artículos
  }
story-over = Esta cobertura ha terminado.
story-follow = Seguir cobertura
story-unfollow = Dejar de seguir
story-unmute = 🔔 Reactivar
story-all = Todas las coberturas
story-followed = Sigues esta cobertura: lo que venga después te llegará al instante.
story-unfollowed = Ya no sigues esta cobertura.
story-muted = Ya no recibirás nada de esta cobertura.
story-unmuted = Esta cobertura ya no está silenciada.
saved-heading = Lo que has guardado
saved-none = Todavía no has guardado nada. Toca «Guardar» debajo de un artículo y lo encontrarás aquí.
saved-gone = Este artículo ya no está disponible.
saved-remind-at = ⏰ { $time }
saved-removed = Eliminado.
saved-when = ¿Cuándo quieres el recordatorio?
saved-in-hour = Dentro de 1 hora
saved-tonight = Hoy a las 20:00
saved-tomorrow = Mañana a las 8:00
saved-other = Otro momento
saved-no-reminder = Sin recordatorio
saved-back = Atrás
saved-reminded = Te lo recordaré: { $time }
saved-unreminded = De acuerdo, sin recordatorio.
saved-not-there = Este artículo ya no está entre los que has guardado.
saved-past = Ese momento ya pasó. Elige otro, por favor.
saved-ask =
  ¿Cuándo quieres el recordatorio? Responde con una fecha u hora ({ $zone }).

  Por ejemplo: 18:30, mañana 7:00, viernes 9:00, 26.11. 18:30, en 2h
saved-ask-short = 18:30, mañana 7:00, en 2h…
saved-unclear = No entiendo esa fecha u hora. Responde con algo como 18:30, mañana 7:00 o en 2h.
saved-over = Ese momento ya pasó. Responde con uno que esté por venir.
saved-far = Falta más de un año. Responde con un momento más cercano.
reminder-due = ⏰ Querías que te recordara esto:
reminder-gone = ⏰ Querías que te recordara un artículo. Ya no está disponible.
reminder-later = Recordar más tarde

## One's own data, language, quiet, and when something goes wrong

stop-done = De acuerdo: ya no te envío nada por mi cuenta. Tus temas, tus alertas y tus artículos guardados se quedan como están, y puedes seguir leyendo y buscando aquí.
stop-nothing = No te envío nada por mi cuenta: todavía no has pedido nada.
stop-go-on = Volver a activar
stop-over = Vuelves a recibir mis mensajes, tal como lo configuraste. Envía /stop en cualquier momento para detenerlos.
stop-again = Detener
language-choose = ¿En qué idioma quieres que hable?
language-app = El de la app
language-set = A partir de ahora te hablo en español.
language-as-app = A partir de ahora hablo el idioma de tu app.
export-caption = Esto es todo lo que hay guardado sobre ti.
export-nothing = No hay nada guardado sobre ti, así que no hay nada que exportar.
forget-ask = ¿Quieres que olvide todo sobre ti: temas, alertas, artículos guardados y ajustes? Esto no se puede deshacer. Si solo quieres silencio, con /stop basta.
forget-yes = Sí, olvídalo todo
forget-no = No, consérvalo
forget-done = Hecho: aquí ya no queda nada sobre ti. Los mensajes de este chat son tuyos: puedes eliminarlos en Telegram.
forget-kept = De acuerdo: todo se queda como está.
error-excuse = Algo ha salido mal aquí. Inténtalo de nuevo en un momento.
flood-slow = Ha sido mucho de golpe. Dame unos segundos y continúa.

## Articles that come to readers by themselves

delivered-why = ¿Por qué?
delivered-save = 🔖 Guardar
delivered-saved = ✅ Guardado
delivered-share = Compartir
delivered-channel = En el canal
delivered-last = Este era tu último mensaje por hoy. Lo demás irá a tu resumen; puedes cambiarlo en /settings cuando quieras.
delivered-because-topic = Sigues «{ $topic }».
delivered-because-alert = Lo encontró tu alerta «{ $query }».
delivered-because-story = Sigues la cobertura «{ $story }».
delivered-because-off = La regla que trajo este artículo ya no está activa.
delivered-more = y { $count } más
delivered-less = Recibir menos
delivered-off = Desactivar
delivered-story-day = 🔕 Cobertura: 1 día
delivered-story = 🔕 Cobertura: siempre
delivered-source-day = 🔕 Fuente: 1 día
delivered-source = 🔕 Fuente: siempre
delivered-back = « Atrás
delivered-less-done = A partir de ahora, solo en tu resumen: { $rules }.
delivered-less-new = A partir de ahora, solo en tu resumen, { $when }: { $rules }. Para cambiarlo: /digest
delivered-less-story = Ya no sigues: { $stories }.
delivered-off-done = Desactivado: { $rules }.
delivered-story-muted = Ya no recibirás nada de esta cobertura. En /settings puedes recuperarla.
delivered-story-muted-day = No recibirás nada de esta cobertura hasta mañana.
delivered-source-muted = Ya no recibirás nada de la fuente { $source }. En /settings puedes recuperarla.
delivered-source-muted-day = No recibirás nada de la fuente { $source } hasta mañana.
delivered-kept = Guardado. En /saved lo encontrarás.
delivered-let-go = Ya no está guardado.
delivered-save-full = Tienes { $max } artículos guardados y no caben más. Abre primero /saved y elimina alguno.
delivered-gone = Este artículo se ha retirado o se está modificando en este momento.
delivered-old = Este mensaje es demasiado antiguo: ya no se conserva el motivo por el que llegó. En /settings están todas tus reglas.

## Digest

digest-heading = 🗞 Tu resumen: { $day }
digest-bundle = { $count ->
    [one] 🌙 Llegó { $count } artículo en tus horas de silencio
   *[other] 🌙 Llegaron { $count } artículos en tus horas de silencio
  }
digest-by-alerts = Tus alertas
digest-by-stories = Coberturas que sigues
digest-others = (+{ $count } más)
digest-rest = … y { $count } más en el canal
digest-left = { $count ->
    [one] Sin tu límite diario, uno de estos artículos habría llegado por separado.
   *[other] Sin tu límite diario, { $count } de estos artículos habrían llegado por separado.
  }
digest-button-settings = ⚙️ Ajustar resumen
digest-comes = 🗞 Tu resumen llega { $when } ({ $zone }).
digest-next = El próximo: { $day }.
digest-off =
  🗞 El resumen reúne en un solo mensaje todo lo nuevo para ti, a la hora que elijas. De momento no recibes ninguno.

  ¿Cuándo debe llegar ({ $zone })?
digest-hint = Para cualquier otra hora, escríbela así: /digest 7:45
digest-empty = Todavía no sigues nada, así que estaría vacío. Elige algo en /topics o usa /alerts para añadir palabras.
digest-stopped = Enviaste /stop y todo se detuvo: envía /start para que el resumen vuelva.
digest-unclear = No entiendo esa hora. Escríbela así: /digest 7:45 o /digest 20:00. Para recibir un resumen ahora mismo, envía /digest now.
digest-set = Anotado.
digest-set-off = Ya no recibirás ningún resumen.
digest-last-day = Tiene que quedar un día. Para no recibir ningún resumen, toca «Desactivar».
digest-nothing = No hay nada nuevo para ti desde el último resumen.
digest-failed = No ha funcionado esta vez. Inténtalo de nuevo en un minuto.
digest-button-daily = Todos los días
digest-button-workdays = De lunes a viernes
digest-button-off = Desactivar
digest-button-now = 📬 Enviar ahora

## Catching up

catchup-title = ⏪ Lo más importante desde { $since }
catchup-empty = No se ha publicado nada desde { $since }.
catchup-unclear = No entiendo ese periodo. Escríbelo así: /catchup 8h, /catchup 30m o, para dos días, /catchup 2d.
catchup-long = Puedo mirar atrás 7 días como máximo. Escribe un periodo más corto, por ejemplo /catchup 2d para dos días.
catchup-button-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
  }
catchup-button-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
  }

## Topics, alerts and settings

menu-back = ‹ Atrás
menu-page = { $page } / { $pages }
when-daily = todos los días a las { $time }
when-workdays = de lunes a viernes a las { $time }
when-days = los { $days } a las { $time }
topics-title = Temas
topics-hint = Toca un tema para recibir sus noticias al instante. Tócalo otra vez para cambiarlo.
topics-legend = { $now } al instante · { $digest } en el resumen
topics-part = ¿Todo o solo una parte? Toca lo que quieras seguir.
topics-whole = Todo: { $topic }
topics-empty = Todavía no hay temas que seguir. Aun así, una alerta encuentra lo que buscas.
topics-to-alerts = 🔔 Alertas
topics-to-settings = ‹ Ajustes
topics-stopped = ⏸️ Lo has detenido todo: no llegará nada hasta que abras /settings y toques «Continuar».
topics-one = ¿Cómo quieres recibir sus noticias?
topics-now = Al instante
topics-digest = En el resumen
topics-off = No seguir
topics-gone = Este tema ya no existe.
topics-said-now = { $topic }: al instante
topics-said-digest = { $topic }: en tu resumen, { $when }
topics-said-new-digest = { $topic }: en tu resumen. A partir de ahora llega { $when }; puedes cambiarlo en /settings cuando quieras.
topics-said-off = { $topic }: ya no sigues este tema
follow-now = ✓ Sigues «{ $topic }»: sus noticias llegan al instante.
follow-digest = 🗞 Sigues «{ $topic }»: sus noticias llegan con tu resumen, { $when }.
follow-off = Ya no sigues «{ $topic }».
follow-undo = ↩︎ Deshacer
follow-all = Todos los temas
follow-near = ¿Quisiste decir…?
follow-unknown =
  No conozco ningún tema «{ $name }».

  Con un toque puedes ver todos los temas. Para tus propias palabras están las alertas: /alerts add y después las palabras.
unfollow-title = Lo que sigues
unfollow-hint = Toca un tema para dejar de seguirlo.
unfollow-none = No sigues ningún tema.
unfollow-unknown = No sigues nada que se llame «{ $name }».
unfollow-undo = ↩︎ { $topic }
unfollow-kept = Vuelves a seguir «{ $topic }».
alerts-title = Alertas por palabras clave
alerts-empty =
  Todavía no tienes alertas. Una alerta te avisa de cada artículo que contiene tus palabras, en todos los temas:

  /alerts add puente cerrado – las dos palabras
  /alerts add "concejo municipal" -fútbol – estas palabras juntas y sin fútbol
alerts-hint = Toca una alerta para cambiar cómo llega.
alerts-new = ＋ Nueva alerta
alerts-remove = 🗑️ Eliminar
alerts-all = Todas las alertas
alerts-gone = Esta alerta ya no existe.
alerts-one = ¿Cómo quieres recibir lo que encuentre?
alerts-tempo-now = al instante
alerts-tempo-digest = en el resumen
alerts-added = 🔔 Tu alerta está lista
alerts-there = 🔔 Tu alerta
alerts-matched = { $count ->
    [0] Ningún artículo habría coincidido en los últimos 30 días. Te avisaré cuando haya alguno.
    [one] 1 artículo habría coincidido en los últimos 30 días:
   *[other] { $count } artículos habrían coincidido en los últimos 30 días:
  }
alerts-removed = Eliminada. Para tenerla de nuevo, envía:
alerts-said-now = A partir de ahora, al instante.
alerts-said-digest = A partir de ahora, en tu resumen, { $when }.
alerts-said-new-digest = A partir de ahora, en tu resumen. Llega { $when }; puedes cambiarlo en /settings cuando quieras.
alerts-said-off = Eliminada.
alerts-ask =
  ¿Qué palabras debo buscar?

  puente cerrado – las dos palabras, en cualquier forma
  "concejo municipal" – juntas
  =banco – exactamente esta palabra
  -fútbol – sin esta palabra
alerts-placeholder = puente cerrado -fútbol
alerts-mistake-empty = Ahí no hay ninguna palabra que pueda buscar. Envía una palabra o un nombre, por ejemplo: puente cerrado
alerts-mistake-minus = Eso solo dice lo que no quieres. Añade una palabra que deba buscar, por ejemplo: puente -fútbol
alerts-mistake-long = Es demasiado largo para una alerta. Envía solo unas pocas palabras.
alerts-full = Tienes { $max } alertas y no caben más. Elimina primero alguna: /alerts
settings-title = ⚙️ Ajustes
settings-more = /privacy dice qué guardo, /export te lo entrega, /forget lo borra.
settings-topics = 📰 Temas
settings-alerts = 🔔 Alertas
settings-digest = 🗞 Resumen
settings-quiet = 🌙 Horas de silencio
settings-limit = 📬 Límite diario
settings-zone = 🌍 Zona horaria
settings-language = 🗣️ Idioma
settings-muted = 🔇 Silenciado
settings-saved = 🔖 Guardados
settings-stop = ⏸️ Detener
settings-go-on = ▶️ Continuar
settings-is-stopped = ⏸️ Todo detenido: no te envío nada por mi cuenta
settings-state-no-topics = 📰 Todavía sin temas
settings-state-topics = 📰 Temas: { $now } al instante, { $digest } en el resumen
settings-state-alerts = { $count ->
    [0] 🔔 Todavía sin alertas
    [one] 🔔 1 alerta
   *[other] 🔔 { $count } alertas
  }
settings-state-no-digest = 🗞 Sin resumen
settings-state-digest = 🗞 Resumen: { $when }
settings-state-no-quiet = 🌙 Sin horas de silencio
settings-state-quiet = 🌙 Horas de silencio: { $hours }
settings-state-no-limit = 📬 Sin límite diario
settings-state-limit = { $count ->
    [one] 📬 Como máximo { $count } mensaje al día
   *[other] 📬 Como máximo { $count } mensajes al día
  }
settings-state-zone = 🌍 { $place }, hora actual: { $time }
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 Nada silenciado
   *[other] 🔇 Silenciado: { $count }
  }
settings-state-saved = { $count ->
    [0] 🔖 Nada guardado
   *[other] 🔖 Guardados: { $count }
  }
settings-kept = Guardado ✓
settings-other = Otra…
settings-quiet-about = Lo que llega en tus horas de silencio espera, y lo recibes después en un solo mensaje.
settings-quiet-none = Ninguna
settings-quiet-ask = ¿De qué hora a qué hora quieres silencio? Por ejemplo: 22:30-6:45
settings-quiet-unclear = No lo entiendo. Envía dos horas, por ejemplo 22:30-6:45 o de 22 a 6 h.
settings-limit-about = Es el máximo de mensajes que te envío por mi cuenta en un día. Lo demás va a tu resumen.
settings-limit-none = Sin límite
settings-digest-choose = Un mensaje con lo más importante, a la hora que elijas. Toca una hora para recibirlo.
settings-digest-lost = ⚠️ Parte de lo que sigues debe llegar con el resumen. Toca una hora para recibir uno.
settings-digest-is-rich = Llega en versión enriquecida, con títulos e imágenes, si tu app puede mostrarla.
settings-digest-is-plain = Llega en versión simple, que cualquier app puede mostrar.
settings-digest-make-rich = Versión enriquecida
settings-digest-make-plain = Versión simple
settings-digest-off = Sin resumen
settings-digest-ask = ¿A qué hora debe llegar el resumen? Por ejemplo: 7:30
settings-digest-unclear = No entiendo esa hora. Envía una como 7:30 o 19 h.
settings-muted-none = No has silenciado nada. Debajo de cada mensaje que llega, «¿Por qué?» te permite silenciar su fuente o su cobertura.
settings-muted-about = Toca una fuente o una cobertura para volver a recibirla.
settings-muted-source = • { $name }: para siempre
settings-muted-source-until = • { $name }: hasta el { $time }
settings-muted-story = • Cobertura «{ $name }»: para siempre
settings-muted-story-until = • Cobertura «{ $name }»: hasta el { $time }
zone-now = Hora actual en { $place }: { $time }.
zone-is-usual = Es la zona horaria de la redacción: no has indicado la tuya.
zone-about = Tu resumen y tus horas de silencio siguen este reloj.
zone-ask-city = ✏️ Ciudad u hora
zone-ask-place = 📍 Mi ubicación
zone-usual = Redacción: { $place }
zone-ask = ¿En qué ciudad estás? ¿O qué hora es donde estás, por ejemplo 14:05?
zone-placeholder = Ciudad u hora
zone-which = ¿Cuál de estos lugares es?
zone-which-time = Esa es la hora en estos lugares. ¿Cuál está más cerca de ti?
zone-no-such-time = Ahora mismo no es esa hora en ningún lugar que conozca. Mira tu reloj o envía el nombre de una ciudad.
zone-unknown = No conozco ese lugar. Envía el nombre de la ciudad grande más cercana, tu país o tu hora local.
zone-gone = Esa zona horaria ya no existe.
zone-ask-location = Comparte tu ubicación y obtendré de ella la zona horaria. La ubicación en sí no se guarda.
zone-share = 📍 Compartir ubicación
zone-not-now = ✕ Ahora no
zone-no-location = No sé cuál es la zona horaria de ese lugar. Envía mejor el nombre de una ciudad: /settings
zone-not-kept = No he guardado tu ubicación.

## La redacción y su registro

team-heading = La redacción
team-owner = Propietario
team-editor = Redactor
team-reviewer = Revisor
team-viewer = Observador
team-line = { $name } – { $role }
team-explained = Los observadores ven cómo está todo. Los revisores deciden además sobre lo que espera. Los redactores también publican, cambian, retiran y escriben a los lectores. Los propietarios gestionan además el equipo; figuran en los ajustes (ADMIN_IDS).
team-open = Invitaciones que nadie ha aceptado:
team-invitation = { $role }, hasta el { $time }
team-invite = Invitar a alguien
team-ask-role = ¿Qué podrá hacer?
team-invited =
  Una invitación ({ $role }). Envía este enlace a una sola persona: funciona una vez, hasta el { $time }.

  { $link }
team-revoked = Invitación anulada.
team-late = Alguien acaba de cambiarlo.
team-since = { $role } desde el { $time }, por invitación de { $by }
team-remove = Quitar
team-remove-sure = ¿Quitar a { $name } de la redacción? Desde ese momento no podrá hacer nada más en ella.
team-removed = { $name } ya no está en la redacción.
team-joined = Te damos la bienvenida a la redacción. Tu función: { $role }. /help muestra lo que puedes hacer.
team-member = Ya formas parte de la redacción ({ $role }). La invitación sigue sirviendo para otra persona.
team-void = Esta invitación ya no sirve. Pide una nueva.
team-has-joined = { $name } se ha unido a la redacción ({ $role }).
team-you-are = Tu función en la redacción es ahora: { $role }. /help muestra lo que puedes hacer.
team-you-left = Ya no formas parte de la redacción.
journal-heading = Quién decidió qué
journal-empty = Nadie ha decidido nada todavía.
journal-older = Anteriores ›
journal-newest = « Más recientes
journal-server = en el servidor
journal-released = publicado: { $title }
journal-scheduled = se publicará el { $after }: { $title }
journal-confirm = primer visto bueno: { $title }
journal-confirmed = segundo visto bueno: { $title }
journal-rejected = no publicado: { $title }
journal-cancelled = ya no se publicará: { $title }
journal-title = título: { $before } → { $after }
journal-summary = resumen: { $before } → { $after }
journal-published = publicado desde el chat: { $title }
journal-edited = cambiado: { $title }
journal-retracted = retirado: { $title }
journal-pinned = anclado en { $channel }: { $title }
journal-unpinned = desanclado en { $channel }: { $title }
journal-retried = intentado de nuevo en { $channel }: { $title }
journal-there = marcado como enviado en { $channel }: { $title }
journal-dropped = descartado en { $channel }: { $title }
journal-backlog = publicado de lo que estaba retenido: { $title }
journal-broadcast = escrito a los lectores: { $title }
journal-paused = un mensaje a los lectores quedó en pausa
journal-resumed = un mensaje a los lectores continuó
journal-stopped = un mensaje a los lectores se detuvo definitivamente
journal-invited = invitación: { $after }
journal-revoked = invitación anulada: { $before }
journal-joined = se unió: { $after }
journal-role = { $title }: { $before } → { $after }
journal-removed = quitado: { $title } ({ $before })

## What was counted, in charts and in words

chart-posts = { $count ->
    [one] 1 publicación
   *[other] { $count } publicaciones
  }
chart-posts-busiest = { $count ->
    [one] 1 publicación, lo más habitual: { $time }
   *[other] { $count } publicaciones, lo más habitual: { $time }
  }
chart-by-day = Publicaciones por día
chart-by-week = Publicaciones por semana
chart-by-hour = Por día de la semana y hora
chart-reactions = { $count ->
    [one] 1 reacción, el { $share } a una sola publicación
   *[other] { $count } reacciones, el { $share } a una sola publicación
  }
chart-clicks = { $count ->
    [one] 1 clic
   *[other] { $count } clics
  }
chart-readers-same = { $now ->
    [one] 1 lector, tantos como antes
   *[other] { $now } lectores, tantos como antes
  }
chart-readers-more = { $now ->
    [one] 1 lector, { $change } más que antes
   *[other] { $now } lectores, { $change } más que antes
  }
chart-readers-fewer = { $now ->
    [one] 1 lector, { $change } menos que antes
   *[other] { $now } lectores, { $change } menos que antes
  }
chart-gained = llegaron: { $count }
chart-lost = se fueron: { $count }
chart-net = saldo
chart-topics-one = Más publicaciones y más lectores: { $topic }
chart-topics-both = Más publicaciones: { $posted }. Más lectores: { $read }
chart-topics-posted = Más publicaciones: { $topic }
chart-topics-read = Más lectores: { $topic }
chart-topics-posts = Publicaciones
chart-topics-readers = Lectores
chart-digests = Resúmenes: { $sent } enviados; enlaces abiertos desde ellos: { $opened }
chart-digests-sent = enviados
chart-digests-opened = enlaces abiertos desde ellos
chart-delivery = La mitad de las publicaciones en { $half }, 99 de cada 100 en { $most }
chart-delivery-about = Desde la recepción del artículo hasta su publicación
chart-delivery-slowest = la más lenta: { $duration }
chart-quiet = El { $share } de los mensajes esperó al final de las horas de silencio
chart-quiet-all = todos los mensajes a lectores
chart-quiet-waited = esperaron
chart-name-posts = publicaciones
chart-name-reactions = reacciones
chart-name-readers = lectores
chart-name-topics = temas
chart-name-digests = resúmenes
chart-name-delivery = tiempos de entrega
chart-name-quiet = horas de silencio
stats-searches = Búsquedas: { $count }, sin resultado: { $without }
stats-missing = Aún no hay nada que dibujar: { $charts }
stats-nothing = En estos días todavía no se ha contado nada.
stats-failed = No se pudieron dibujar los gráficos; el registro dice por qué. Estas son las cifras:
stats-choose = ¿Otros días u otros colores?
stats-busy = Ya se están dibujando. Un momento, por favor.
stats-dark = 🌙 Oscuro
stats-light = ☀️ Claro
stats-unclear = No entiendo «{ $word }».
stats-usage = Escribe /stats solo, o con uno o varios de estos: 7d, 30d, 90d o 365d, topic:nombre, channel:@nombre, dark o light. Por ejemplo: /stats { $example }
stats-no-topic = No existe el tema «{ $topic }». Hay: { $topics }
stats-no-channel = No existe el canal «{ $channel }». Hay: { $channels }

## La redacción en el chat: lo que está fuera y lo que espera

desk-which =
  ¿Qué artículo? Reenvíame su publicación, o responde con el enlace de la publicación o la dirección del artículo.

  La próxima vez puedes responder a la publicación directamente con { $command }, o escribir su enlace detrás.
desk-hidden = Este reenvío no dice de dónde viene. Responde mejor con el enlace de la publicación o la dirección del artículo.
desk-foreign = Eso no es un mensaje de los canales de esta redacción.
desk-unknown = No conozco ningún artículo para eso: el mensaje es de otra persona o demasiado antiguo. La dirección de la página del artículo también sirve.
desk-in = En { $channel }: { $link }
desk-nowhere = Ahora mismo no está en ningún canal.
desk-leave = Dejarlo así
desk-left = De acuerdo: todo queda como está.
desk-over = Eso ya está decidido, o ha esperado demasiado.
desk-changed = Su fuente ha cambiado este artículo mientras tanto.
desk-changed-by = { $by } ha cambiado este artículo mientras tanto.
edit-title = Título
edit-summary = Resumen
edit-body = Texto
edit-ours = Con palabras de la redacción, hasta que la fuente las cambie: { $names }
edit-which = ¿Qué quieres cambiar?
edit-undo = ↩ Palabras de la fuente: { $name }
edit-undone = Vuelven a estar las palabras de la fuente.
edit-ask = { $name }: responde con las palabras nuevas, o envía /cancel. Ahora dice:
edit-preview = 👆 Así quedará.
edit-do = Cambiarlo
edit-again = Escribirlo de nuevo
edit-done = ✅ { $by } lo ha cambiado: en cada publicación y en lo que han recibido los lectores.
edit-to-confirm = Espera un segundo visto bueno a las palabras que tiene. Confírmalo o recházalo primero.
edit-closed = El texto de este artículo es solo para miembros: aquí se pueden cambiar el título y el resumen.
retract-readers = { $count ->
    [one] { $count } lector de este bot lo tiene, o está a punto de recibirlo.
   *[other] { $count } lectores de este bot lo tienen, o están a punto de recibirlo.
  }
retract-ask = ¿Quieres retirarlo de todas partes?
retract-why = También puedes decir por qué: responde con una frase para el registro.
retract-reason = Para el registro: { $reason }
retract-do = Retirarlo
retract-done =
  ↩️ { $by } lo ha retirado. Sus publicaciones se están borrando; donde una tiene más de 48 horas, un aviso ocupa su lugar.

  Lo que su fuente envíe todavía se guarda y no se publica. Si se recupera, sale como una publicación nueva.
retract-back = Recuperarlo
retract-brought = ✅ { $by } lo ha recuperado. Se publica de nuevo; donde había un aviso en su lugar, vuelve a ser la publicación.
pin-pinned = 📌 Se está anclando en { $channel }, y ahí se queda hasta que alguien la desancle u otra ocupe su lugar.
pin-unpinned = Se está desanclando en { $channel }.
pin-do = 📌 Anclar en { $channel }
pin-undo = Desanclar en { $channel }
pin-lacking = Al bot le falta permiso para anclar mensajes en { $channel }. Concédelo en la lista de administradores.
story-of = Cobertura: { $story }
story-of-none = No pertenece a ninguna cobertura.
story-for-readers = La cobertura como la ven los lectores
queue-scheduled = 🗓 Programados
queue-waiting = ⏳ En espera
queue-review = 📝 En revisión
queue-unknown = ❓ Inciertos
queue-failed = ⚠️ Fallidos
queue-empty = Aquí no hay nada.
queue-embargo = 🔒 Su fuente lo retiene hasta el { $time }.
queue-paused = ⏸ { $channel } está en pausa hasta el { $time }: { $reason }
queue-quiet = 🌙 Horas de silencio en { $channel } hasta el { $time }
queue-turn = { $channel }: sale en cuanto le toque.
queue-to-review = Necesita un visto bueno.
queue-to-confirm = 🔴 Necesita un segundo visto bueno.
queue-looking = se está buscando
queue-now = Publicar ahora
queue-time = Otra hora
queue-drop = No publicarlo
queue-see = 👁 Ver la publicación
queue-gone = Eso ya no espera.
queue-goes = Sale ahora.
queue-sooner = Su fuente lo retiene hasta el { $time }. Responde con una hora posterior, o envía /cancel.

## La carta semanal

notice-weekly = 📬 La semana del { $from } al { $to }
weekly-posts = Publicaciones: { $count } (la semana anterior: { $before })
weekly-withdrawn = Retiradas: { $count }
weekly-slowest = La más lenta llegó a su canal tras { $duration }.
weekly-top = Más reacciones:
weekly-readers = Lectores del bot: { $now } (+{ $gained } −{ $lost })
weekly-digests = Resúmenes enviados: { $sent }, enlaces abiertos: { $opened }
weekly-missed = Buscado y no encontrado:
weekly-asleep = Fuentes que no enviaron nada: { $sources }
weekly-failures = Publicaciones que esperan una decisión: { $count } – /dead
weekly-well = Nada espera una decisión.
