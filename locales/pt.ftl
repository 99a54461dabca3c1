### Portuguese. Brazilian in spelling, chosen to read well in Portugal too; readers and admins are addressed as “você”.

## What the bot says to readers

start =
  Olá! Este bot traz para você as notícias de { $channel }.

  Escreva uma palavra para mim, e eu a procuro nos artigos. /latest mostra as publicações mais recentes, /help tudo o mais que sei fazer, e /privacy o que sei sobre você.
start-topics = Que tópicos interessam a você? Toque em um deles; com /topics você pode adicionar outros a qualquer momento.
start-skip = Pular
start-skipped = Tudo bem: não vou enviar nada por conta própria. Envie /topics quando algum tópico interessar.
start-how-often = Agora você segue “{ $topic }”. Com que frequência quer receber as notícias?
start-at-once = Na hora
start-daily = Todo dia às { $time }
start-not-now = Agora não
start-quiet = Quer silêncio à noite? O que chegar nesse período espera até a manhã.
start-no-quiet = Não precisa
start-done = Pronto! Com /settings você muda tudo isso, com /topics adiciona tópicos e com /stop interrompe tudo.
start-stopped = Que bom ver você de novo! Você enviou /stop e, por isso, não envio nada por conta própria no momento. Todas as suas configurações continuam aqui.
start-save = Salvo. Aqui está o artigo; com /saved você o encontra de novo:
start-save-full = Você tem { $max } artigos salvos, e não há mais espaço: abra primeiro /saved e remova algum. Este é o artigo:
start-story = A cobertura até aqui
start-more = Ainda não há mais nada nesta cobertura. Este é o artigo:
start-gone = Este artigo não está mais disponível.
start-unsettled = Este artigo está sendo alterado neste momento. Tente de novo em um minuto.
help =
  O que eu sei fazer:

  /latest – as publicações mais recentes, também de um só tópico: /latest clima
  /search – encontra artigos; também basta escrever uma palavra
  /catchup – o mais importante das últimas horas: /catchup 8h
  /story – coberturas em andamento

  /topics – tópicos que você pode seguir
  /follow – segue um tópico: /follow clima
  /unfollow – deixa de segui-lo
  /alerts – avisa quando uma palavra aparece
  /digest – tudo de uma vez, na hora que você escolher
  /saved – o que você salvou e os lembretes

  /settings – horário de silêncio, fuso horário e mais
  /language – outro idioma
  /stop – não envio mais nada por conta própria
  /privacy – o que é guardado sobre você
  /export – entrega tudo em um arquivo
  /forget – apaga tudo
  /help – esta ajuda

  Todas as publicações estão em { $channel }.
help-team = Para você, na redação:
help-command = /{ $command } – { $what }
latest-title = As publicações mais recentes
latest-empty = Nada foi publicado ainda. Volte mais tarde.
privacy =
  Enquanto você não pede nada, não guardo nada sobre você. O que você pede é guardado, e nada mais:

  • o ID deste chat e as suas configurações: tópicos, alertas, coberturas, idioma, fuso horário, horários
  • os artigos que você salva e os lembretes deles
  • por 30 dias: quais artigos foram enviados a você
  • por 1 hora no máximo: uma pergunta que fiz a você, com as suas respostas

  Nem nome, nem mensagens, nem uma lista do que você lê. As localizações enviadas não são guardadas. Se a sua conta for excluída, esqueço tudo 30 dias depois.

  /export – entrega tudo em um arquivo
  /forget – apaga tudo imediatamente

  O Telegram tem a sua própria política de privacidade: https://telegram.org/privacy
privacy-sealed = As suas configurações são guardadas de forma criptografada.

## The command menu

command-start = Iniciar
command-latest = As publicações mais recentes
command-search = Procurar artigos
command-topics = Escolher os seus tópicos
command-alerts = Avisos sobre as suas palavras-chave
command-digest = As suas notícias em uma mensagem
command-catchup = O mais importante das últimas horas
command-saved = O que você salvou
command-story = Coberturas em andamento
command-settings = Todas as configurações em um menu
command-follow = Seguir um tópico
command-unfollow = Deixar de seguir um tópico
command-language = Escolher um idioma
command-help = O que este bot sabe fazer
command-privacy = O que é guardado sobre você
command-export = Uma cópia dos seus dados
command-stop = Silêncio, sem perder as configurações
command-forget = Apagar todos os seus dados
command-status = Como está cada canal
command-dead = O que não pôde ser enviado ou retirado
command-queue = O que espera para ser publicado, e por quê
command-edit = Mudar o que diz uma publicação
command-retract = Retirar uma publicação
command-pin = Fixar uma publicação, ou desafixar
command-post = Escrever um artigo
command-broadcast = Escrever aos leitores
command-team = Quem faz parte da redação
command-journal = Quem decidiu o quê
command-stats = Gráficos do que foi publicado, lido e apreciado
command-cancel = Encerrar uma pergunta sem responder

## The words around an article

post-correction = Correção:
post-withdrawn = Este artigo foi retirado.
post-members = 🔒 Para membros
post-paid = 🔒 Para assinantes
post-read-more = Leia mais
post-updated = Atualizado às { $time }
post-reading-time = { $minutes } min de leitura
post-byline = Por { $names }
post-kicker-breaking = 🔴 Urgente
post-kicker-live = 🔴 Ao vivo
post-kicker-analysis = Análise
post-kicker-opinion = Opinião
post-follow = Seguir: { $topic }
post-save = Ler mais tarde
post-more = Mais sobre o assunto

## What the admins are told

notice-unknown =
  ⚠️ Não se sabe se esta publicação está em { $channel }:

  { $title }
  { $url }

  Nenhuma resposta clara chegou durante o envio ({ $reason }). Para que ela nunca apareça duas vezes, não é enviada de novo automaticamente. Por favor, verifique no canal.
notice-failed =
  ⚠️ O Telegram recusa esta publicação para { $channel }:

  { $title }
  { $url }

  Resposta do Telegram: { $reason }
  Ela não será reenviada automaticamente. Haverá nova tentativa com a próxima versão do artigo, ou com esta, pelo botão abaixo.
notice-failed-edit =
  ⚠️ O Telegram recusa uma alteração desta publicação em { $channel }:

  { $title }
  { $post }

  Resposta do Telegram: { $reason }
  O que estava lá continua lá, a menos que alguém tenha apagado. Haverá nova tentativa com a próxima versão do artigo.
notice-plain =
  ⚠️ O Telegram não aceitou a formatação desta publicação para { $channel }. Ela está lá sem negrito, links e botões:

  { $title }
  { $url }

  Resposta do Telegram: { $reason }
notice-unanswered =
  ⚠️ Esta publicação em { $channel } continua como estava: o Telegram não responde à sua alteração ou retirada.

  { $title }
  { $post }

  { $reason }
  Há uma nova tentativa a cada minuto e nada mais fica à espera. Se precisar sumir de imediato, por favor, apague-a à mão.
notice-stuck =
  ⚠️ Um artigo retirado ainda está em { $channel }: o Telegram não permite nem apagá-lo nem editá-lo. Por favor, apague-o manualmente.

  { $post }

  Resposta do Telegram: { $reason }
notice-ghost =
  ⚠️ Um artigo retirado talvez ainda esteja em { $channel }: { $title }

  Não se sabe se a publicação dele chegou a ser enviada ({ $reason }); por isso, não é possível apagá-la daqui. Por favor, verifique no canal e apague-a manualmente, se estiver lá.
notice-flood =
  ⚠️ { $channel } não aceita publicações por enquanto: o Telegram pede uma longa pausa.

  Resposta do Telegram: { $reason }
  Nada se perde: o que está em espera será publicado assim que a pausa terminar.
notice-flood-over =
  ✅ { $channel } voltou a aceitar publicações: a pausa pedida pelo Telegram terminou. O que estava em espera será publicado agora.
notice-flood-all =
  ⚠️ O Telegram pediu a este bot uma pausa de { $minutes } min. Enquanto isso, nada pôde ser publicado em nenhum canal, nem comunicado a você.

  Nada se perde: a pausa terminou, e o que estava em espera será publicado agora.
notice-trouble =
  ⚠️ { $channel } não está aceitando publicações minhas.

  { $reason }
  Nada se perde: o que está em espera será publicado assim que isso se resolver.
notice-trouble-over =
  ✅ { $channel } voltou a aceitar publicações. O que estava em espera será publicado agora.
notice-rights =
  ⚠️ Em { $channel }, falta ao bot permissão para: { $rights }.

  As publicações continuam, mas tudo o que precisa dessa permissão vai falhar. Por favor, conceda-a na lista de administradores.
notice-rights-over =
  ✅ Em { $channel }, o bot tem de novo todas as permissões de que precisa.
notice-migrated =
  ⚠️ O grupo { $channel } agora é um supergrupo e tem um novo ID: { $to }

  As publicações já vão para lá. Por favor, coloque o novo ID no lugar do antigo, no arquivo newsroom ou em CHANNEL_ID.
notice-late =
  ⚠️ As publicações para { $channel } estão atrasadas: a mais antiga espera há { $minutes } min.

  Nada se perde: elas são publicadas uma após a outra. Se isso continuar, por favor, consulte o log.
notice-late-over =
  ✅ As publicações para { $channel } estão em dia de novo.
notice-memory =
  ⚠️ A memória do Redis está quase cheia: usa { $percent }% do permitido.

  Quando estiver cheia, nenhum artigo é aceito e nada é publicado. Aumente o maxmemory ou faça com que menos seja guardado: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
notice-memory-over =
  ✅ Há espaço no Redis de novo: usa { $percent }% do permitido.
alarm-full =
  🚨 O Redis está cheio: nenhum artigo é aceito, nada é publicado e a maioria dos comandos espera.

  Nada se perde: os sistemas enviam de novo e tudo continua sozinho assim que houver espaço. Aumente o maxmemory já (redis-cli config set maxmemory) e depois faça com que menos seja guardado: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
alarm-full-over =
  ✅ Há espaço no Redis de novo. Tudo continua sozinho.
notice-silence =
  ⚠️ A fonte { $source } está em silêncio. Nada chegou dela há { $hours ->
      [1] uma hora
     *[other] { $hours } horas
  }; nesse tempo, ela costuma enviar cerca de { $usual } artigos.

  Por favor, verifique se a fonte ainda funciona e consegue se conectar a este bot.
notice-silence-over =
  ✅ A fonte { $source } voltou a enviar artigos, depois de { $hours ->
      [1] uma hora
     *[other] { $hours } horas
  } sem nenhum.
notice-backlog =
  📥 A fonte { $source } enviou notícias antigas, { $count } no total. Elas ficam guardadas e podem ser encontradas, mas não são publicadas, para não inundar o canal.
notice-many =
  📨 “{ $title }” está a caminho de { $recipients } leitores deste bot. A { $pace } mensagens por segundo, chega aos últimos em cerca de { $duration }.
notice-review =
  📝 A fonte { $source } enviou um artigo que precisa de aprovação:

  { $title }
  { $url }
notice-confirm =
  🔴 Notícia urgente da fonte { $source }. Ela precisa ser confirmada antes de ser publicada:

  { $title }
  { $url }
notice-undo =
  ⏳ Este artigo da fonte { $source } está prestes a ser publicado:

  { $title }
  { $url }
notice-unpinned =
  ⚠️ Não foi possível fixar esta publicação em { $channel }:

  { $title }
  { $post }

  Resposta do Telegram: { $reason }
notice-released =
  ✅ { $by } publicou: { $title }
notice-scheduled =
  🕒 { $by } agendou: { $title }
notice-confirmed =
  ✅ { $by } confirmou: { $title }
notice-rejected =
  ❌ { $by } rejeitou: { $title }
notice-cancelled =
  ❌ { $by } cancelou: { $title }
notice-posted =
  ✅ Publicado: { $title }
  { $post }
notice-too-late =
  ⌛ Tarde demais para cancelar: { $title }
notice-withdrawn =
  ↩️ Retirado pela fonte: { $title }
notice-released-backlog =
  ✅ { $by } publicou as notícias antigas da fonte { $source }, { $count } no total.
notice-callback =
  ⚠️ Durante um dia inteiro, não foi possível informar a fonte { $source } sobre o que aconteceu com os artigos dela.

  A última resposta: { $reason }
  Por favor, verifique callback_url no arquivo newsroom.
notice-subscription =
  ⚠️ O feed da fonte { $source } não traz nada de novo: o hub dele não confirmou a inscrição.

  A última resposta: { $reason }
  Uma nova tentativa será feita dentro de uma hora.
notice-resolved =
  ✅ Encontrada: esta publicação está em { $channel }, uma única vez. Não há mais nada a decidir.

  { $title }
  { $post }
notice-resolved-absent =
  ✅ Esclarecido: esta publicação não está em { $channel }. Ela sai agora, a menos que o artigo tenha sido retirado.

  { $title }
notice-retried =
  🔁 { $by } pediu uma nova tentativa em { $channel }:

  { $title }
notice-absent =
  ✅ { $by } diz que este artigo retirado não está em { $channel }:

  { $title }
notice-there =
  ✅ { $by } diz que esta publicação está em { $channel }. A partir de agora, ela será editada e retirada junto com o artigo.

  { $title }
  { $post }
notice-assumed =
  ✅ { $by } diz que esta publicação está em { $channel }. Sem um link para a mensagem, ela não pode ser editada nem retirada daqui.

  { $title }
notice-dropped =
  🗑 { $by } decidiu que nada mais será feito com esta publicação em { $channel }:

  { $title }
button-backlog = Publicar estas
button-publish = Publicar
button-title = Editar título
button-summary = Editar resumo
button-schedule = Agendar
button-reject = Rejeitar
button-confirm = Confirmar
button-cancel = Cancelar

## Why a channel takes no posts, and what the bot may do there

trouble-lacking = Falta ao bot permissão para: { $rights }. Por favor, conceda-a na lista de administradores.
trouble-gone =
  O bot não está mais no canal, ou o canal não existe mais. Resposta do Telegram: { $reason }
  Por favor, torne o bot administrador do canal novamente.
trouble-refused =
  Resposta do Telegram: { $reason }
  Por favor, verifique se o bot é administrador do canal e pode publicar, editar e apagar mensagens.
right-post = publicar mensagens
right-edit = editar mensagens
right-delete = apagar mensagens
right-pin = fixar mensagens

## What a button answers

button-unknown = Este botão não faz mais nada.
button-not-allowed = Só a redação pode decidir isso, cada um conforme a sua função.
release-begun = Publicação em andamento, começando pelas mais antigas.

## Reasons in our own words

reason-no-post = esta versão do Tidings não consegue transformar o artigo em publicação
reason-ended = o programa terminou antes de o Telegram responder
reason-no-message = a resposta do Telegram não indica nenhuma mensagem
reason-may-not-post = o bot não tem permissão para publicar lá
reason-not-member = o bot não é membro do chat
reason-first-message = nenhuma mensagem anterior do canal é conhecida
reason-alike = nada distingue a publicação de outras mensagens
reason-protected = o conteúdo do canal está protegido
reason-unreachable = sem conexão com o Telegram ({ $detail })
reason-broken = a conexão foi interrompida ({ $detail })
reason-foreign = uma resposta com status { $detail } que não é do Telegram
reason-late = nenhuma resposta a tempo
reason-no-pace = o Redis não informa quando chamar o Telegram
reason-closed = não são feitas mais chamadas
reason-given-up = a chamada foi abandonada antes da sua vez
reason-unexpected = um erro inesperado

## What the admins decide on

review-heading = 👇 Em { $channels }:
review-rule = Retido pela regra: { $rule }
review-said-yes = { $by } aprovou.
review-alone = Outro administrador deveria confirmar. Como não há outro, a sua própria confirmação também vale.
review-due = Publicação prevista: { $time }
review-sounds = 🔔 Publicações com som hoje em { $channel }: { $used } de { $budget }
review-outdated = 🔁 Há novidades sobre este artigo mais abaixo: { $title }
review-published = Publicado.
review-rejected = Rejeitado: não será publicado.
review-cancelled = Cancelado: não será publicado.
review-scheduled = Publicação prevista: { $time }
review-needs-second = Anotado. Agora outro administrador precisa confirmar.
review-self = A sua aprovação já foi anotada: outro administrador precisa confirmar.
review-changed = O artigo mudou nesse meio-tempo. Por favor, veja a pré-visualização mais recente, mais abaixo.
review-withdrawn = A fonte retirou o artigo.
review-was-released = { $by } já publicou o artigo.
review-was-scheduled = { $by } já agendou o artigo.
review-was-confirmed = { $by } já confirmou o artigo.
review-was-approved = { $by } já aprovou; agora falta confirmar.
review-was-rejected = { $by } já rejeitou o artigo.
review-was-cancelled = { $by } já cancelou a publicação.
review-too-late = Tarde demais: o artigo está sendo publicado ou já está no canal.
review-ask-title = Qual deve ser o título? Responda com o novo, ou envie /cancel para não mudar nada. Título atual:
review-ask-summary = Qual deve ser o resumo? Responda com o novo, ou envie /cancel para não mudar nada. Resumo atual:
review-ask-time =
  Quando este artigo deve ser publicado ({ $zone })? Responda com uma data ou hora, ou envie /cancel para não mudar nada.
  { $title }

  Por exemplo: 18:30, amanhã 7:00, sexta 9:00, 26.11. 18:30, 2026-11-26 18:30, em 2h, 30m
review-edited = Alterado. A nova pré-visualização já vem.
review-empty = Não há texto na resposta. Responda com as palavras que devem aparecer, ou envie /cancel para não mudar nada.
review-long = Esse texto tem { $length } caracteres, e um título comporta { $max }. Responda com um mais curto, ou envie /cancel para não mudar nada.
review-time-unclear = Não consegui entender essa data ou hora. Responda com algo como 18:30, amanhã 7:00, 26.11. 18:30 ou em 2h, ou envie /cancel para não mudar nada.
review-time-past = Esse momento já passou. Responda com um que ainda esteja por vir, ou envie /cancel para não mudar nada.
review-time-far = Falta mais de um ano para isso. Responda com um momento mais próximo, ou envie /cancel para não mudar nada.
review-no-answer = Tudo bem: nada muda.

## How things stand

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] Nenhuma publicação em espera
    [1] 1 publicação em espera
   *[other] { $count } publicações em espera
  }
status-paused = ⏸ Em pausa até { $time }: { $reason }
status-sounds = 🔔 Publicações com som hoje: { $used } de { $budget }
status-sounds-unlimited = 🔔 Publicações com som hoje: { $used }
status-last = Última publicação: { $title } { $link }
status-no-post = Nenhuma publicação ainda
status-held = { $count ->
    [0] 📝 Nenhum artigo aguarda uma decisão
    [1] 📝 1 artigo aguarda uma decisão
   *[other] 📝 { $count } artigos aguardam uma decisão
  }

## What could not be sent or taken back, and what nobody knows

button-retry = Tentar de novo
button-send-again = Enviar de novo
button-there = Está lá
button-mark-sent = Marcar como enviada
button-absent = Não está lá
button-gone = Já apaguei
button-drop = Descartar
dead-empty = Está tudo onde deveria: não há nada a decidir.
dead-more = … e mais { $count }. Decida primeiro sobre estas e depois envie /dead de novo.
dead-failed =
  ❌ { $title }
  { $channel } · { $since }

  O Telegram recusou a publicação: { $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  { $channel } · { $since }

  Não se sabe se ela está lá: nenhuma resposta clara chegou durante o envio ({ $reason }). Por favor, verifique no canal.
  { $link }
dead-looking =
  🔍 { $title }
  { $channel } · { $since }

  Nenhuma resposta clara chegou durante o envio ({ $reason }). O bot ainda procura a publicação e vai perguntar a você se não conseguir descobrir.
  { $link }
dead-ghost =
  👻 { $title }
  { $channel } · { $since }

  O artigo foi retirado, e não se sabe se a publicação está no canal ({ $reason }). Por favor, verifique; com o link da mensagem, o bot a remove.
  { $link }
dead-stuck =
  ⛔ { $title }
  { $channel } · { $since }

  Artigo retirado, mas o Telegram não permite nem apagar nem editar a publicação: { $reason }
  Por favor, apague-a manualmente.
  { $link }
dead-ask-link =
  { $title }

  Responda com o link da mensagem: toque nela no canal e escolha “Copiar link”; se for um álbum, toque na primeira imagem. Assim, a publicação poderá ser editada e retirada mais tarde. Se você não tiver um link, responda “-”.
dead-no-such-link = Isso não é um link de mensagem. Ele tem este formato: https://t.me/name/123 ou https://t.me/c/1234567890/123. Toque na mensagem no canal e escolha “Copiar link”. Se você não tiver um link, responda “-”.
dead-foreign-link = Esse link leva a outro chat. Envie o link da mensagem em { $channel }, ou “-” se não tiver nenhum.
dead-no-such-message = Essa mensagem não existe em { $channel }, ou não existe mais. Confira o link, ou responda “-” se não tiver nenhum.
dead-taken-link = Essa mensagem é a publicação de outro artigo. Envie o link da mensagem deste artigo, ou “-” se não tiver nenhum.
dead-linkless = O artigo foi retirado: sem um link, o bot não consegue remover a publicação. Envie o link, ou apague a publicação manualmente e toque em “Não está lá”.
dead-no-link = sem link
dead-late = Não há mais nada a decidir aqui: isso foi resolvido nesse meio-tempo.

## What the admins write to the readers

broadcast-nobody = Este bot ainda não tem leitores: não há a quem escrever.
broadcast-whom = 📣 Quem deve receber a sua mensagem?
broadcast-all = Todos os leitores: { $count }
broadcast-by-topics = Quem segue um tópico
broadcast-topics = Toque nos tópicos cujos leitores devem recebê-la. Quem segue vários recebe uma vez só. Leitores: { $count }
broadcast-next = Continuar com { $count } ▸
broadcast-drop = Não enviar
broadcast-dropped = Tudo bem: nada é enviado.
broadcast-ask = Envie a mensagem. Ela sai tal como você a escrever, com negrito, links e quebras de linha; pode ter até { $max } caracteres.
broadcast-long = Isso tem { $length } caracteres, e numa mensagem cabem { $max }. Envie uma mais curta.
broadcast-refused =
  O Telegram não aceita esta mensagem: { $reason }
  Envie outra.
broadcast-preview = 👆 É isto que os leitores recebem.
broadcast-estimate = 👥 Leitores: { $count }. A { $pace } mensagens por segundo, leva cerca de { $duration }. Quem parou ou bloqueou o bot não recebe nada.
broadcast-price = ⭐ Isso custa cerca de { $price } Estrelas do saldo do bot: um décimo de Estrela por mensagem além das 30 primeiras de cada segundo. O envio pago precisa estar ativado no @BotFather.
broadcast-confirm = Para enviar, escreva o número de leitores: { $number }
broadcast-wrong = Esse não é o número, por isso nada foi enviado.
broadcast-free = Grátis: cerca de { $duration }
broadcast-paid = Por cerca de ⭐ { $price }: cerca de { $duration }
broadcast-known = Esta mensagem já foi enviada hoje a estes leitores, ou está a caminho. Ela não é enviada uma segunda vez.
broadcast-running = 📣 A sua mensagem está a caminho
broadcast-paused = ⏸️ A sua mensagem está em pausa
broadcast-stopped = ⏹️ O envio da sua mensagem foi encerrado
broadcast-done = ✅ A sua mensagem saiu
broadcast-counts =
  Enviadas: { $sent }
  Recusadas pelo Telegram: { $refused }
  Incertas, não reenviadas: { $uncertain }
  Deixadas de fora (bot parado ou bloqueado, conta apagada): { $skipped }
  Faltam: { $left }
broadcast-time-left = ⏳ Faltam cerca de { $duration }
broadcast-took = 🕒 Levou { $duration }
broadcast-pause = ⏸️ Pausar
broadcast-resume = ▶️ Continuar
broadcast-stop = ⏹️ Encerrar de vez
broadcast-over = Isto já terminou.

## Writing articles

draft-list-title = Rascunhos
draft-list = Rascunhos abertos: { $count }. Continue um deles ou comece outro.
draft-button-new = ➕ Novo rascunho
draft-ask-new =
  Envie para mim o material do artigo, ou /cancel:

  🔗 um link: o título, o resumo e a imagem são lidos da página
  ✍️ um texto: a primeira linha vira o título
  🖼 uma foto ou um álbum com legenda
  ↪️ uma mensagem encaminhada
draft-unreadable = Posso fazer um artigo de um link, um texto, fotos ou uma mensagem encaminhada com isso. Envie um deles, ou /cancel.
draft-page-insecure = { $host } mostra essa página sem criptografia. Só abro endereços https://.
draft-page-private = { $host } não é um endereço público, por isso não o abro.
draft-page-unreachable = Não consigo acessar { $host }, ou a resposta demora demais.
draft-page-status = { $host } responde com um erro ({ $status }).
draft-page-other = O que { $host } envia não é uma página que eu consiga ler.
draft-page-instead = Você também pode me enviar simplesmente o texto, ou /cancel.
draft-untitled = Ainda sem título
draft-needs-title = Precisa de um título antes de ser publicado.
draft-topics = Tópicos: { $topics }
draft-nothing = nenhum
draft-channels = Canais: { $channels }
draft-channels-routed = Canais, segundo as rotas: { $channels }
draft-no-channel = Ainda não vai para nenhum canal: escolha um.
draft-template = Modelo: { $template }
draft-template-usual = O de cada canal
draft-is-silent = 🔕 Sem som
draft-is-loud = 🔔 Com som, onde o canal tem
draft-at-once = 🕒 Assim que você o publicar
draft-at = 🕒 { $time }
draft-at-past = ⚠️ Esse momento já passou: { $time }
draft-length = 📏 { $channels }: { $length }/{ $limit }
draft-more = mais { $count }
draft-looks = { $from }–{ $to } de { $count }
draft-changed = ✏️ { $by } alterou: { $what }
draft-stands = ⚠️ Esta página já está publicada: { $title } { $link }
draft-button-title = Título
draft-button-summary = Resumo
draft-button-text = Texto
draft-button-picture = Imagem
draft-button-topics = Tópicos
draft-button-channels = Canais
draft-button-template = Modelo
draft-button-silent = 🔕 Sem som
draft-button-loud = 🔔 Com som
draft-button-at = ✅ Publicar nesse momento
draft-button-discard = 🗑 Descartar
draft-button-discard-now = Sim, descartar
draft-button-without = Remover
draft-button-once = Sem hora: agora
draft-button-release = Publicar mesmo assim
draft-by-routes = Segundo as rotas
draft-other-day = ‹ Outro dia
draft-other-hour = ‹ Outra hora
draft-ask-title = Envie o novo título. O atual pode ser copiado com um toque:
draft-ask-summary = Envie o novo resumo. O modelo decide quanto dele aparece.
draft-ask-text = Envie o novo texto. Negrito, links e afins são mantidos.
draft-ask-picture = Envie uma foto, um álbum ou o endereço https:// de uma imagem, no lugar do que está lá. Imagens agora: { $count }; cabem { $max }.
draft-choose-topics = Toque em um tópico para dá-lo ao artigo ou tirá-lo.
draft-no-topics = Esta redação ainda não tem tópicos.
draft-topic-ruled = As regras da redação dão este tópico ao artigo: aqui não é possível tirá-lo.
draft-choose-channels = Toque nos canais para os quais ele deve ir.
draft-choose-template = Como deve ser escrita a publicação?
draft-choose-day = Em que dia? Você também pode escrever a hora, como 18:30, amanhã 7:30 ou 26.11. 18:30. As horas são as de { $zone }; em /settings você pode mudar isso.
draft-choose-hour = A que hora?
draft-choose-minute = Em que minuto?
draft-ask-discard = Descartar este rascunho para sempre?
draft-no-picture = Isso não é uma imagem que eu possa usar. Envie uma foto ou o endereço https:// de uma imagem, ou toque em “Voltar”.
draft-not-taken = A sua mudança não foi aplicada. Veja o que está lá agora e envie a sua outra vez se ela deve tomar esse lugar.
draft-look-again = Nada foi feito. Veja primeiro como está tudo agora.
draft-gone = Este rascunho não existe mais: os rascunhos são guardados por 30 dias.
draft-further-down = Este rascunho continua mais abaixo, em uma mensagem mais recente. /post também o mostra.
draft-closed = { $by } já publicou ou descartou este rascunho.
draft-time-past = A hora dele já passou. Escolha outra.
draft-scheduled = Agendado.
draft-discarded = Descartado.
draft-discarded-by = Descartado por { $by }.
draft-published-by = Publicado por { $by }.
draft-posted = ✅ { $channel }: { $link }
draft-waiting = ⏳ { $channel }: { $why }
draft-goes-out = sai: { $time }
draft-waits = a caminho
draft-quiet = horário de silêncio até { $time }
draft-paused = em pausa até { $time } ({ $reason })
draft-unknown = ❔ { $channel }: ninguém sabe ainda se está lá
draft-failed = ❌ { $channel }: { $reason } (/dead)
draft-dropped = 🚫 { $channel }: descartado
draft-retracted = 🚫 { $channel }: retirado
draft-withdrawn = Nesse meio-tempo, foi retirado.
draft-held-duplicate = Conta de novo o que já está publicado, e não foi publicado: { $title } { $link }
draft-held-confirm = É uma notícia urgente: antes, outra pessoa da equipe precisa confirmá-la.
draft-held-rejected = Foi rejeitado e não será publicado.

## Finding articles: search, the newest, stories, what readers keep

search-usage =
  O que você procura? É só escrever, ou usar /search assim:

  /search ponte
  /search "câmara municipal" -aluguel
  /search enchente topic:clima from:2026-11-01
  /search futebol na semana passada

  As aspas mantêm as palavras juntas, um sinal de menos exclui uma palavra, e = encontra exatamente essa forma.
search-count = { $count ->
    [one] { $count } artigo encontrado
   *[other] { $count } artigos encontrados
  }
search-count-more = Mais de { $count } artigos encontrados
search-similar = No final há também resultados apenas parecidos.
search-only-similar = Não há nada exatamente assim. Isto chega perto:
search-nothing = Nenhum resultado. Tente com menos palavras ou com outras.
search-nearest = Você quis dizer:
search-alert = 🔔 Avise-me
search-alert-added = Pronto: você vai receber cada novo artigo sobre { $query }.
search-alert-known = Você já tem este alerta.
search-alert-full = Você tem { $max } alertas, e não há mais espaço. Abra primeiro /alerts e apague algum.
search-anew = Esta mensagem é antiga demais, e os botões dela não funcionam mais. Por favor, faça a busca de novo.
search-only-unwanted = Você só disse o que não quer. Acrescente uma palavra para procurar.
search-long = Isso é longo demais para uma busca. Tente com poucas palavras.
search-no-topic = Não existe o tópico “{ $name }”. Envie /topics para ver todos.
search-near-topic = Não existe o tópico “{ $name }”. Você quis dizer um destes?
search-no-source = Não existe a fonte “{ $name }”. As fontes são: { $sources }.
search-bad-date = Não entendi que dia é “{ $date }”. Escreva assim: 2026-11-25, 25.11.2026, ontem ou "semana passada".
search-wrong-order = O primeiro dia vem depois do último. Por favor, troque from: e to:.
search-today = hoje
search-yesterday = ontem
search-this-week = esta semana, nesta semana, essa semana, nessa semana
search-last-week = na semana passada, a semana passada, semana passada
search-last-month = no mês passado, o mês passado, mês passado
inline-nothing = Nenhum resultado. Abrir o bot
latest-heading-topic = O mais recente sobre { $topic }
latest-none-topic = Ainda não há nada sobre “{ $topic }”.
latest-no-topic = Não existe o tópico “{ $name }”. Envie /topics para ver todos.
latest-near-topic = Não existe o tópico “{ $name }”. Você quis dizer um destes?
latest-newer = ◀ Mais recentes
latest-older = Mais antigas ▶
story-heading = Coberturas em andamento
story-none = Nenhuma cobertura está em andamento no momento.
story-not-found = Não conheço nenhuma cobertura sobre “{ $words }”. Estas estão em andamento:
story-which = De qual cobertura você está falando?
story-articles = { $count ->
    [0] Não há nada de novo nesta cobertura no momento.
    [1] 1 artigo
   *[other] { $count } artigos
  }
story-over = Esta cobertura terminou.
story-follow = Seguir a cobertura
story-unfollow = Deixar de seguir
story-unmute = 🔔 Reativar
story-all = Todas as coberturas
story-followed = Você segue esta cobertura: o que vier a seguir chega na hora.
story-unfollowed = Você não segue mais esta cobertura.
story-muted = Você não vai receber mais nada desta cobertura.
story-unmuted = Esta cobertura não está mais silenciada.
saved-heading = O que você salvou
saved-none = Você ainda não salvou nada. Toque em “Salvar” abaixo de um artigo para encontrá-lo aqui.
saved-gone = Este artigo não está mais disponível.
saved-remind-at = ⏰ { $time }
saved-removed = Removido.
saved-when = Quando você quer o lembrete?
saved-in-hour = Daqui a 1 hora
saved-tonight = Hoje às 20:00
saved-tomorrow = Amanhã às 8:00
saved-other = Outro momento
saved-no-reminder = Sem lembrete
saved-back = Voltar
saved-reminded = Lembrete marcado: { $time }
saved-unreminded = Tudo bem, sem lembrete.
saved-not-there = Este artigo não está mais entre os que você salvou.
saved-past = Esse momento já passou. Por favor, escolha outro.
saved-ask =
  Quando você quer o lembrete? Responda com uma data ou hora ({ $zone }).

  Por exemplo: 18:30, amanhã 7:00, sexta 9:00, 26.11. 18:30, em 2h
saved-ask-short = 18:30, amanhã 7:00, em 2h…
saved-unclear = Não consegui entender essa data ou hora. Responda com algo como 18:30, amanhã 7:00 ou em 2h.
saved-over = Esse momento já passou. Responda com um que ainda esteja por vir.
saved-far = Falta mais de um ano para isso. Responda com um momento mais próximo.
reminder-due = ⏰ Você pediu um lembrete:
reminder-gone = ⏰ Você pediu um lembrete de um artigo. Ele não está mais disponível.
reminder-later = Lembrar mais tarde

## One's own data, language, quiet, and when something goes wrong

stop-done = Tudo bem: não envio mais nada por conta própria. Os seus tópicos, alertas e artigos salvos ficam como estão, e você pode continuar lendo e procurando aqui.
stop-nothing = Não envio nada por conta própria: você ainda não pediu nada.
stop-go-on = Ativar de novo
stop-over = Você volta a receber as minhas mensagens, do jeito que configurou. Envie /stop a qualquer momento para parar.
stop-again = Parar
language-choose = Em que idioma devo falar?
language-app = O do aplicativo
language-set = A partir de agora, falo português com você.
language-as-app = A partir de agora, falo o idioma do seu aplicativo.
export-caption = Isto é tudo o que está guardado sobre você.
export-nothing = Não há nada guardado sobre você; por isso, não há nada para exportar.
forget-ask = Quer que eu esqueça tudo sobre você: tópicos, alertas, artigos salvos e configurações? Isso não pode ser desfeito. Se você só quer silêncio, basta enviar /stop aqui.
forget-yes = Sim, esqueça tudo
forget-no = Não, mantenha tudo
forget-done = Pronto: não há mais nada sobre você aqui. As mensagens deste chat são suas: você pode apagá-las no Telegram.
forget-kept = Tudo bem: fica tudo como está.
error-excuse = Algo deu errado aqui. Por favor, tente de novo daqui a pouco.
flood-slow = Foi muita coisa de uma vez. Espere alguns segundos e continue.

## Articles that come to readers by themselves

delivered-why = Por quê?
delivered-save = 🔖 Salvar
delivered-saved = ✅ Salvo
delivered-share = Compartilhar
delivered-channel = No canal
delivered-last = Esta foi a sua última mensagem de hoje. O resto vai para o seu resumo; em /settings você pode mudar isso.
delivered-because-topic = Você segue “{ $topic }”.
delivered-because-alert = Encontrado pelo seu alerta “{ $query }”.
delivered-because-story = Você segue a cobertura “{ $story }”.
delivered-because-off = A regra que trouxe este artigo não está mais ativa.
delivered-more = e mais { $count }
delivered-less = Receber menos
delivered-off = Desativar
delivered-story-day = 🔕 Cobertura: 1 dia
delivered-story = 🔕 Cobertura: sempre
delivered-source-day = 🔕 Fonte: 1 dia
delivered-source = 🔕 Fonte: sempre
delivered-back = « Voltar
delivered-less-done = A partir de agora, só no seu resumo: { $rules }.
delivered-less-new = A partir de agora, só no seu resumo, { $when }: { $rules }. Para mudar: /digest
delivered-less-story = Você não segue mais: { $stories }.
delivered-off-done = Desativado: { $rules }.
delivered-story-muted = Você não vai receber mais nada desta cobertura. Em /settings você pode reativá-la.
delivered-story-muted-day = Você não vai receber nada desta cobertura até amanhã.
delivered-source-muted = Você não vai receber mais nada da fonte { $source }. Em /settings você pode reativá-la.
delivered-source-muted-day = Você não vai receber nada da fonte { $source } até amanhã.
delivered-kept = Salvo. Em /saved você o encontra.
delivered-let-go = Não está mais salvo.
delivered-save-full = Você tem { $max } artigos salvos, e não há mais espaço. Abra primeiro /saved e remova algum.
delivered-gone = Este artigo foi retirado ou está sendo alterado neste momento.
delivered-old = Esta mensagem é antiga demais: o motivo do envio não está mais guardado. Em /settings estão todas as suas regras.

## Digest

digest-heading = 🗞 O seu resumo: { $day }
digest-bundle = { $count ->
    [one] 🌙 { $count } artigo chegou no seu horário de silêncio
   *[other] 🌙 { $count } artigos chegaram no seu horário de silêncio
  }
digest-by-alerts = Os seus alertas
digest-by-stories = Coberturas que você segue
digest-others = { $count ->
    [one] (+{ $count } outro)
   *[other] (+{ $count } outros)
  }
digest-rest = … e mais { $count } no canal
digest-left = { $count ->
    [1] Sem o seu limite diário, um destes artigos teria chegado separadamente.
   *[other] Sem o seu limite diário, { $count } destes artigos teriam chegado separadamente.
  }
digest-button-settings = ⚙️ Ajustar o resumo
digest-comes = 🗞 O seu resumo chega { $when } ({ $zone }).
digest-next = O próximo: { $day }.
digest-off =
  🗞 O resumo reúne em uma só mensagem tudo o que há de novo para você, na hora que você escolher. No momento, você não recebe nenhum.

  Quando ele deve chegar ({ $zone })?
digest-hint = Para qualquer outra hora, escreva assim: /digest 7:45
digest-empty = Você ainda não segue nada; por isso, ele ficaria vazio. Escolha algo em /topics ou use /alerts para adicionar palavras.
digest-stopped = Você enviou /stop e tudo parou: envie /start para que o resumo volte.
digest-unclear = Não consegui entender essa hora. Escreva assim: /digest 7:45 ou /digest 20:00. Para receber um resumo agora mesmo, envie /digest now.
digest-set = Anotado.
digest-set-off = Você não vai receber mais nenhum resumo.
digest-last-day = É preciso deixar pelo menos um dia. Para não receber nenhum resumo, toque em “Desativar”.
digest-nothing = Não há nada de novo para você desde o último resumo.
digest-failed = Não funcionou desta vez. Por favor, tente de novo em um minuto.
digest-button-daily = Todos os dias
digest-button-workdays = Segunda a sexta
digest-button-off = Desativar
digest-button-now = 📬 Enviar agora

## Catching up

catchup-title = ⏪ O mais importante desde { $since }
catchup-empty = Nada foi publicado desde { $since }.
catchup-unclear = Não consegui entender esse período. Escreva assim: /catchup 8h, /catchup 30m ou, para dois dias, /catchup 2d.
catchup-long = Consigo voltar no máximo 7 dias. Escreva um período mais curto, por exemplo /catchup 2d para dois dias.
catchup-button-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
  }
catchup-button-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
  }

## Topics, alerts and settings

menu-back = ‹ Voltar
menu-page = { $page } / { $pages }
when-daily = todos os dias às { $time }
when-workdays = de segunda a sexta às { $time }
when-days = { $days } às { $time }
topics-title = Tópicos
topics-hint = Toque em um tópico para receber as notícias dele na hora. Toque de novo para mudar isso.
topics-legend = { $now } na hora · { $digest } no resumo
topics-part = Tudo ou só uma parte? Toque no que você quer seguir.
topics-whole = Tudo: { $topic }
topics-empty = Ainda não há tópicos para seguir. Mesmo assim, um alerta encontra o que você procura.
topics-to-alerts = 🔔 Alertas
topics-to-settings = ‹ Configurações
topics-stopped = ⏸️ Você parou tudo: nada vai chegar até você abrir /settings e tocar em “Continuar”.
topics-one = Como você quer receber as notícias dele?
topics-now = Na hora
topics-digest = No resumo
topics-off = Não seguir
topics-gone = Este tópico não existe mais.
topics-said-now = { $topic }: na hora
topics-said-digest = { $topic }: no seu resumo, { $when }
topics-said-new-digest = { $topic }: no seu resumo. A partir de agora, ele chega { $when }; em /settings você pode mudar isso.
topics-said-off = { $topic }: você não segue mais este tópico
follow-now = ✓ Você segue “{ $topic }”: as notícias chegam na hora.
follow-digest = 🗞 Você segue “{ $topic }”: as notícias chegam com o seu resumo, { $when }.
follow-off = Você não segue mais “{ $topic }”.
follow-undo = ↩︎ Desfazer
follow-all = Todos os tópicos
follow-near = Você quis dizer…?
follow-unknown =
  Não conheço nenhum tópico “{ $name }”.

  Com um toque você vê todos os tópicos. Para as suas próprias palavras existem os alertas: /alerts add e depois as palavras.
unfollow-title = O que você segue
unfollow-hint = Toque em um tópico para deixar de segui-lo.
unfollow-none = Você não segue nenhum tópico.
unfollow-unknown = Você não segue nada que se chame “{ $name }”.
unfollow-undo = ↩︎ { $topic }
unfollow-kept = Você voltou a seguir “{ $topic }”.
alerts-title = Alertas de palavras-chave
alerts-empty =
  Você ainda não tem alertas. Um alerta avisa você de cada artigo que contém as suas palavras, em todos os tópicos:

  /alerts add ponte fechada – as duas palavras
  /alerts add "câmara municipal" -futebol – estas palavras lado a lado, e sem futebol
alerts-hint = Toque em um alerta para mudar como ele chega.
alerts-new = ＋ Novo alerta
alerts-remove = 🗑️ Apagar
alerts-all = Todos os alertas
alerts-gone = Este alerta não existe mais.
alerts-one = Como você quer receber o que ele encontrar?
alerts-tempo-now = na hora
alerts-tempo-digest = no resumo
alerts-added = 🔔 O seu alerta está pronto
alerts-there = 🔔 O seu alerta
alerts-matched = { $count ->
    [0] Nenhum artigo teria correspondido nos últimos 30 dias. Aviso quando houver algum.
    [1] 1 artigo teria correspondido nos últimos 30 dias:
   *[other] { $count } artigos teriam correspondido nos últimos 30 dias:
  }
alerts-removed = Apagado. Para tê-lo de novo, envie:
alerts-said-now = A partir de agora, na hora.
alerts-said-digest = A partir de agora, no seu resumo, { $when }.
alerts-said-new-digest = A partir de agora, no seu resumo. Ele chega { $when }; em /settings você pode mudar isso.
alerts-said-off = Apagado.
alerts-ask =
  Que palavras devo procurar?

  ponte fechada – as duas palavras, em qualquer forma
  "câmara municipal" – lado a lado
  =banco – exatamente esta palavra
  -futebol – sem esta palavra
alerts-placeholder = ponte fechada -futebol
alerts-mistake-empty = Aí não há nenhuma palavra que eu possa procurar. Envie uma palavra ou um nome, por exemplo: ponte fechada
alerts-mistake-minus = Isso só diz o que você não quer. Acrescente uma palavra que eu deva procurar, por exemplo: ponte -futebol
alerts-mistake-long = Isso é longo demais para um alerta. Envie só algumas palavras.
alerts-full = Você tem { $max } alertas, e não há mais espaço. Apague algum primeiro: /alerts
settings-title = ⚙️ Configurações
settings-more = /privacy diz o que eu guardo, /export entrega tudo a você, /forget apaga tudo.
settings-topics = 📰 Tópicos
settings-alerts = 🔔 Alertas
settings-digest = 🗞 Resumo
settings-quiet = 🌙 Horário de silêncio
settings-limit = 📬 Limite diário
settings-zone = 🌍 Fuso horário
settings-language = 🗣️ Idioma
settings-muted = 🔇 Silenciados
settings-saved = 🔖 Salvos
settings-stop = ⏸️ Parar
settings-go-on = ▶️ Continuar
settings-is-stopped = ⏸️ Tudo parado: não envio nada por conta própria
settings-state-no-topics = 📰 Nenhum tópico ainda
settings-state-topics = 📰 Tópicos: { $now } na hora, { $digest } no resumo
settings-state-alerts = { $count ->
    [0] 🔔 Nenhum alerta ainda
    [1] 🔔 1 alerta
   *[other] 🔔 { $count } alertas
  }
settings-state-no-digest = 🗞 Sem resumo
settings-state-digest = 🗞 Resumo: { $when }
settings-state-no-quiet = 🌙 Sem horário de silêncio
settings-state-quiet = 🌙 Horário de silêncio: { $hours }
settings-state-no-limit = 📬 Sem limite diário
settings-state-limit = { $count ->
    [one] 📬 No máximo { $count } mensagem por dia
   *[other] 📬 No máximo { $count } mensagens por dia
  }
settings-state-zone = 🌍 { $place }, hora atual: { $time }
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 Nada silenciado
   *[other] 🔇 Silenciados: { $count }
  }
settings-state-saved = { $count ->
    [0] 🔖 Nada salvo
   *[other] 🔖 Salvos: { $count }
  }
settings-kept = Salvo ✓
settings-other = Outro…
settings-quiet-about = O que chega no seu horário de silêncio espera, e você recebe tudo depois em uma só mensagem.
settings-quiet-none = Nenhum
settings-quiet-ask = De que horas a que horas você quer silêncio? Por exemplo: 22:30-6:45
settings-quiet-unclear = Não consegui entender. Envie duas horas, por exemplo 22:30-6:45 ou das 22h às 6h.
settings-limit-about = É o máximo de mensagens que envio por conta própria em um dia. O resto vai para o seu resumo.
settings-limit-none = Sem limite
settings-digest-choose = Uma mensagem com o mais importante, na hora que você escolher. Toque em uma hora para recebê-la.
settings-digest-lost = ⚠️ Parte do que você segue deve chegar com o resumo. Toque em uma hora para receber um.
settings-digest-is-rich = Ele chega em versão enriquecida, com títulos e imagens, se o seu aplicativo puder mostrá-la.
settings-digest-is-plain = Ele chega em versão simples, que qualquer aplicativo pode mostrar.
settings-digest-make-rich = Versão enriquecida
settings-digest-make-plain = Versão simples
settings-digest-off = Sem resumo
settings-digest-ask = A que horas o resumo deve chegar? Por exemplo: 7:30
settings-digest-unclear = Não consegui entender essa hora. Envie uma como 7:30 ou 19h.
settings-muted-none = Você não silenciou nada. Abaixo de cada mensagem que chega, “Por quê?” permite silenciar a fonte ou a cobertura dela.
settings-muted-about = Toque em uma fonte ou cobertura para voltar a recebê-la.
settings-muted-source = • { $name }: para sempre
settings-muted-source-until = • { $name }: até { $time }
settings-muted-story = • Cobertura “{ $name }”: para sempre
settings-muted-story-until = • Cobertura “{ $name }”: até { $time }
zone-now = Hora atual: { $time } ({ $place }).
zone-is-usual = É o fuso horário da redação: você não informou o seu.
zone-about = O seu resumo e o seu horário de silêncio seguem este relógio.
zone-ask-city = ✏️ Cidade ou hora
zone-ask-place = 📍 Minha localização
zone-usual = Redação: { $place }
zone-ask = Em que cidade você está? Ou que horas são onde você está, por exemplo 14:05?
zone-placeholder = Cidade ou hora
zone-which = Qual destes lugares?
zone-which-time = É essa a hora nestes lugares. Qual fica mais perto de você?
zone-no-such-time = Não é essa hora agora em nenhum lugar que eu conheça. Confira o relógio ou envie o nome de uma cidade.
zone-unknown = Não conheço esse lugar. Envie o nome da cidade grande mais próxima, o seu país ou a sua hora local.
zone-gone = Esse fuso horário não existe mais.
zone-ask-location = Compartilhe a sua localização, e eu descubro o fuso horário por ela. A localização em si não é guardada.
zone-share = 📍 Enviar localização
zone-not-now = ✕ Agora não
zone-no-location = Não sei qual é o fuso horário desse lugar. Envie o nome de uma cidade: /settings
zone-not-kept = Não guardei a sua localização.

## A redação e o seu registro

team-heading = A redação
team-owner = Proprietário
team-editor = Redator
team-reviewer = Revisor
team-viewer = Observador
team-line = { $name } – { $role }
team-explained = Os observadores veem como está tudo. Os revisores também decidem sobre o que espera. Os redatores também publicam, alteram, retiram e escrevem aos leitores. Os proprietários também gerenciam a equipe; eles constam nas configurações (ADMIN_IDS).
team-open = Convites que ninguém aceitou ainda:
team-invitation = { $role }, até { $time }
team-invite = Convidar alguém
team-ask-role = O que poderá fazer?
team-invited =
  Um convite ({ $role }). Envie este link a uma só pessoa: ele funciona uma vez, até { $time }.

  { $link }
team-revoked = Convite anulado.
team-late = Alguém acabou de alterar isso.
team-since = { $role } desde { $time }, a convite de { $by }
team-remove = Remover
team-remove-sure = Remover { $name } da redação? A partir desse momento, essa pessoa não poderá fazer mais nada nela.
team-removed = { $name } não faz mais parte da redação.
team-joined = Boas-vindas à redação. A sua função: { $role }. /help mostra o que você pode fazer.
team-member = Você já faz parte da redação ({ $role }). O convite continua valendo para outra pessoa.
team-void = Este convite não vale mais. Peça um novo.
team-has-joined = { $name } entrou na redação ({ $role }).
team-you-are = A sua função na redação agora é: { $role }. /help mostra o que você pode fazer.
team-you-left = Você não faz mais parte da redação.
journal-heading = Quem decidiu o quê
journal-empty = Ninguém decidiu nada ainda.
journal-older = Anteriores ›
journal-newest = « Mais recentes
journal-server = no servidor
journal-released = publicado: { $title }
journal-scheduled = publicação prevista, { $after }: { $title }
journal-confirm = primeira aprovação: { $title }
journal-confirmed = segunda aprovação: { $title }
journal-rejected = não publicado: { $title }
journal-cancelled = não será mais publicado: { $title }
journal-title = título: { $before } → { $after }
journal-summary = resumo: { $before } → { $after }
journal-published = publicado a partir do chat: { $title }
journal-edited = alterado: { $title }
journal-retracted = retirado: { $title }
journal-pinned = fixado em { $channel }: { $title }
journal-unpinned = desafixado em { $channel }: { $title }
journal-retried = tentado de novo em { $channel }: { $title }
journal-there = marcado como enviado em { $channel }: { $title }
journal-dropped = descartado em { $channel }: { $title }
journal-backlog = publicado do que estava retido: { $title }
journal-broadcast = escrito aos leitores: { $title }
journal-paused = uma mensagem aos leitores foi pausada
journal-resumed = uma mensagem aos leitores continuou
journal-stopped = uma mensagem aos leitores foi parada de vez
journal-invited = convite: { $after }
journal-revoked = convite anulado: { $before }
journal-joined = entrou: { $after }
journal-role = { $title }: { $before } → { $after }
journal-removed = removido: { $title } ({ $before })

## What was counted, in charts and in words

chart-posts = { $count ->
    [1] 1 publicação
   *[other] { $count } publicações
  }
chart-posts-busiest = { $count ->
    [1] 1 publicação, mais vezes: { $time }
   *[other] { $count } publicações, mais vezes: { $time }
  }
chart-by-day = Publicações por dia
chart-by-week = Publicações por semana
chart-by-hour = Por dia da semana e hora
chart-reactions = { $count ->
    [1] 1 reação, { $share } delas a uma só publicação
   *[other] { $count } reações, { $share } delas a uma só publicação
  }
chart-clicks = { $count ->
    [1] 1 clique
   *[other] { $count } cliques
  }
chart-readers-same = { $now ->
    [1] 1 leitor, tantos como antes
   *[other] { $now } leitores, tantos como antes
  }
chart-readers-more = { $now ->
    [1] 1 leitor, { $change } a mais do que antes
   *[other] { $now } leitores, { $change } a mais do que antes
  }
chart-readers-fewer = { $now ->
    [1] 1 leitor, { $change } a menos do que antes
   *[other] { $now } leitores, { $change } a menos do que antes
  }
chart-gained = chegaram: { $count }
chart-lost = saíram: { $count }
chart-net = saldo
chart-topics-one = Mais publicações e mais leitores: { $topic }
chart-topics-both = Mais publicações: { $posted }. Mais leitores: { $read }
chart-topics-posted = Mais publicações: { $topic }
chart-topics-read = Mais leitores: { $topic }
chart-topics-posts = Publicações
chart-topics-readers = Leitores
chart-digests = Resumos: { $sent } enviados; links abertos a partir deles: { $opened }
chart-digests-sent = enviados
chart-digests-opened = links abertos a partir deles
chart-delivery = Metade das publicações em até { $half }, 99 de 100 em até { $most }
chart-delivery-about = Da aceitação do artigo até a publicação
chart-delivery-slowest = a mais lenta: { $duration }
chart-quiet = { $share } das mensagens esperaram o fim do horário de silêncio
chart-quiet-all = todas as mensagens aos leitores
chart-quiet-waited = esperaram
chart-name-posts = publicações
chart-name-reactions = reações
chart-name-readers = leitores
chart-name-topics = tópicos
chart-name-digests = resumos
chart-name-delivery = tempos de entrega
chart-name-quiet = horário de silêncio
stats-searches = Pesquisas: { $count }, sem resultado: { $without }
stats-missing = Nada para desenhar ainda: { $charts }
stats-nothing = Nada foi contado nestes dias ainda.
stats-failed = Não foi possível desenhar os gráficos; o log diz por quê. Aqui estão os números:
stats-choose = Outros dias ou outras cores?
stats-busy = Já estão sendo desenhados. Um momento, por favor.
stats-dark = 🌙 Escuro
stats-light = ☀️ Claro
stats-unclear = Não entendo “{ $word }”.
stats-usage = Envie /stats sozinho, ou com um ou mais destes: 7d, 30d, 90d ou 365d, topic:nome, channel:@nome, dark ou light. Por exemplo: /stats { $example }
stats-no-topic = Não existe o tópico “{ $topic }”. Existem: { $topics }
stats-no-channel = Não existe o canal “{ $channel }”. Existem: { $channels }

## A redação no chat: o que já saiu e o que espera

desk-which =
  Qual artigo? Encaminhe a publicação para mim, ou responda com o link da publicação ou o endereço do artigo.

  Da próxima vez, você pode responder à publicação diretamente com { $command }, ou escrever o link depois do comando.
desk-hidden = Este encaminhamento não diz de onde vem. Responda com o link da publicação ou com o endereço do artigo.
desk-foreign = Isso não é uma mensagem dos canais desta redação.
desk-unknown = Não conheço nenhum artigo para isso: a mensagem é de outra pessoa, ou antiga demais. O endereço da página do artigo também serve.
desk-in = Em { $channel }: { $link }
desk-nowhere = No momento, não está em nenhum canal.
desk-leave = Deixar assim
desk-left = Tudo bem: fica tudo como está.
desk-over = Isso já foi decidido, ou esperou demais.
desk-changed = A fonte mudou este artigo nesse meio-tempo.
desk-changed-by = { $by } mudou este artigo nesse meio-tempo.
edit-title = Título
edit-summary = Resumo
edit-body = Texto
edit-ours = Com palavras da redação, até a fonte mudá-las: { $names }
edit-which = O que você quer mudar?
edit-undo = ↩ Palavras da fonte: { $name }
edit-undone = As palavras da fonte estão de volta.
edit-ask = { $name }: responda com as novas palavras, ou envie /cancel. Agora diz:
edit-preview = 👆 É assim que vai ficar.
edit-do = Mudar
edit-again = Escrever de novo
edit-done = ✅ { $by } mudou o artigo: em cada publicação e no que os leitores receberam.
edit-to-confirm = O artigo espera uma segunda aprovação para as palavras que tem. Confirme ou rejeite primeiro.
edit-closed = O texto deste artigo é só para membros: aqui podem ser mudados o título e o resumo.
retract-readers = { $count ->
    [one] { $count } leitor deste bot tem o artigo, ou está para recebê-lo.
   *[other] { $count } leitores deste bot têm o artigo, ou estão para recebê-lo.
  }
retract-ask = Quer retirá-lo, em toda parte?
retract-why = Você também pode dizer por quê: responda com uma frase para o registro.
retract-reason = Para o registro: { $reason }
retract-do = Retirar
retract-done =
  ↩️ { $by } retirou o artigo. As publicações estão sendo apagadas; onde uma tem mais de 48 horas, um aviso toma o lugar dela.

  O que a fonte ainda enviar é guardado e não é publicado. Se for trazido de volta, sai como uma nova publicação.
retract-back = Trazer de volta
retract-brought = ✅ { $by } trouxe o artigo de volta. Ele é publicado de novo; onde havia um aviso no lugar, volta a ser a publicação.
pin-pinned = 📌 Está sendo fixada em { $channel }, e fica lá até alguém desafixar ou outra tomar o lugar.
pin-unpinned = Está sendo desafixada em { $channel }.
pin-do = 📌 Fixar em { $channel }
pin-undo = Desafixar em { $channel }
pin-lacking = Falta ao bot permissão para fixar mensagens em { $channel }. Por favor, conceda-a na lista de administradores.
story-of = Cobertura: { $story }
story-of-none = Não pertence a nenhuma cobertura.
story-for-readers = A cobertura como os leitores veem
queue-scheduled = 🗓 Agendados
queue-waiting = ⏳ Em espera
queue-review = 📝 Em revisão
queue-unknown = ❓ Incertos
queue-failed = ⚠️ Com falha
queue-empty = Não há nada aqui.
queue-embargo = 🔒 A fonte o retém até { $time }.
queue-paused = ⏸ { $channel } está em pausa até { $time }: { $reason }
queue-quiet = 🌙 Horário de silêncio em { $channel } até { $time }
queue-turn = { $channel }: sai assim que chegar a vez.
queue-to-review = Precisa de aprovação.
queue-to-confirm = 🔴 Precisa de uma segunda aprovação.
queue-looking = está sendo procurada
queue-now = Publicar agora
queue-time = Outro horário
queue-drop = Não publicar
queue-see = 👁 Ver a publicação
queue-gone = Isso não espera mais.
queue-goes = Sai agora.
queue-sooner = A fonte o retém até { $time }. Responda com um horário posterior, ou envie /cancel.

## A carta da semana

notice-weekly = 📬 A semana de { $from } a { $to }
weekly-posts = Publicações: { $count } (na semana anterior: { $before })
weekly-withdrawn = Retiradas: { $count }
weekly-slowest = A mais lenta chegou ao canal após { $duration }.
weekly-top = Mais reações:
weekly-readers = Leitores do bot: { $now } (+{ $gained } −{ $lost })
weekly-digests = Resumos enviados: { $sent }, links abertos: { $opened }
weekly-missed = Procurado e não encontrado:
weekly-asleep = Fontes que não enviaram nada: { $sources }
weekly-failures = Publicações que aguardam uma decisão: { $count } – /dead
weekly-well = Nada aguarda uma decisão.
