### Hindi. Polite form throughout: "आप" with "करें"; gender-neutral wording for the bot and the reader where possible.

## What the bot says to readers

start =
  नमस्ते! यह बॉट { $channel } की ख़बरें आप तक पहुँचाता है।

  कोई शब्द लिख भेजें, और उससे जुड़े लेख मिल जाएँगे। /latest में ताज़ा पोस्ट हैं, /help में बाक़ी सारी सुविधाएँ, और /privacy में यह कि आपके बारे में क्या सहेजा जाता है।
start-topics = आपको किन विषयों की ख़बरें चाहिए? किसी विषय पर टैप करें; /topics से कभी भी और विषय जोड़े जा सकते हैं।
start-skip = छोड़ें
start-skipped = ठीक है: बिना माँगे कुछ नहीं आएगा। किसी विषय की ख़बरें चाहिए हों, तो /topics भेजें।
start-how-often = आपने { $topic } को फ़ॉलो किया है। इसकी ख़बरें कितनी बार चाहिए?
start-at-once = तुरंत
start-daily = रोज़ एक बार, { $time } बजे
start-not-now = अभी नहीं
start-quiet = क्या रात में शांति चाहिए? उस दौरान जो आएगा, वह सुबह तक रुका रहेगा।
start-no-quiet = शांत समय नहीं
start-done = हो गया! /settings से यह सब बदला जा सकता है, /topics से और विषय जोड़े जा सकते हैं, और /stop से सब बंद हो जाता है।
start-stopped = फिर से स्वागत है! फ़िलहाल बिना माँगे कुछ नहीं आता, क्योंकि आपने /stop भेजा था। आपकी सारी सेटिंग वैसी ही हैं।
start-save = सहेज लिया गया। यह रहा लेख; बाद में यह /saved में मिलेगा:
start-save-full = आपके सहेजे हुए { $max } लेख हैं और अब जगह नहीं बची: पहले /saved में कुछ हटा दें। यह रहा लेख:
start-story = अब तक की पूरी ख़बर
start-more = इस ख़बर पर अभी और कुछ नहीं है। यह रहा लेख:
start-gone = यह लेख अब उपलब्ध नहीं है।
start-unsettled = यह लेख अभी बदला जा रहा है। कृपया एक मिनट बाद फिर कोशिश करें।
help =
  यह बॉट क्या कर सकता है:

  /latest – ताज़ा पोस्ट, किसी एक विषय की भी: /latest मौसम
  /search – लेख खोजता है; सिर्फ़ एक शब्द भेजना भी काफ़ी है
  /catchup – हाल की अहम ख़बरें: /catchup 8h
  /story – जारी ख़बरें

  /topics – फ़ॉलो करने के लिए विषय
  /follow – विषय को फ़ॉलो करता है: /follow मौसम
  /unfollow – विषय को अनफ़ॉलो करता है
  /alerts – कोई शब्द आने पर आपको बताता है
  /digest – सब कुछ एक साथ, आपके चुने समय पर
  /saved – आपके सहेजे हुए लेख और रिमाइंडर

  /settings – शांत समय, समय क्षेत्र और बहुत कुछ
  /language – कोई दूसरी भाषा
  /stop – बिना माँगे अब कुछ नहीं आएगा
  /privacy – आपके बारे में क्या सहेजा जाता है
  /export – वह सब एक फ़ाइल में देता है
  /forget – वह सब मिटा देता है
  /help – यह जानकारी

  सभी पोस्ट { $channel } में हैं।
help-team = न्यूज़रूम में आपके लिए:
help-command = /{ $command } – { $what }
latest-title = ताज़ा पोस्ट
latest-empty = अभी तक कुछ प्रकाशित नहीं हुआ है। बाद में फिर देखें।
privacy =
  जब तक आप कुछ न माँगें, आपके बारे में कुछ भी नहीं सहेजा जाता। आप जो माँगें, बस वही रखा जाता है, और कुछ नहीं:

  • इस चैट की आईडी और आपकी सेटिंग: विषय, अलर्ट, ख़बरें, भाषा, समय क्षेत्र, समय
  • आपके सहेजे हुए लेख और उनके रिमाइंडर
  • 30 दिन तक: आपको कौन-से लेख भेजे गए
  • ज़्यादा से ज़्यादा 1 घंटे तक: आपसे पूछा गया सवाल और आपके जवाब

  न नाम, न संदेश, न यह कि आप क्या पढ़ते हैं। भेजी गई लोकेशन नहीं रखी जाती। आपका खाता मिटने पर 30 दिन बाद सब कुछ भुला दिया जाता है।

  /export – वह सब एक फ़ाइल में देता है
  /forget – वह सब तुरंत मिटा देता है

  टेलीग्राम की अपनी अलग गोपनीयता नीति है: https://telegram.org/privacy
privacy-sealed = आपकी सेटिंग एन्क्रिप्ट करके रखी जाती हैं।

## The command menu

command-start = शुरू करें
command-latest = ताज़ा पोस्ट
command-search = लेख खोजें
command-topics = अपने विषय चुनें
command-alerts = शब्द, जिनकी सूचना चाहिए
command-digest = आपकी ख़बरें एक ही संदेश में
command-catchup = हाल की अहम ख़बरें
command-saved = आपके सहेजे हुए लेख
command-story = जारी ख़बरें
command-settings = सारी सेटिंग एक मेनू में
command-follow = विषय को फ़ॉलो करें
command-unfollow = विषय को अनफ़ॉलो करें
command-language = भाषा चुनें
command-help = यह बॉट क्या कर सकता है
command-privacy = आपके बारे में क्या सहेजा जाता है
command-export = आपके डेटा की कॉपी
command-stop = सब बंद, सेटिंग बनी रहेंगी
command-forget = अपना सारा डेटा मिटाएँ
command-status = हर चैनल की स्थिति
command-dead = जो भेजा या वापस नहीं लिया जा सका
command-queue = प्रकाशन के इंतज़ार में क्या है, और क्यों
command-edit = पोस्ट के शब्द बदलें
command-retract = पोस्ट वापस लें
command-pin = पोस्ट पिन करें या पिन हटाएँ
command-post = लेख लिखें
command-broadcast = पाठकों को लिखें
command-team = न्यूज़रूम में कौन-कौन है
command-journal = किसने क्या तय किया
command-stats = क्या छपा, पढ़ा गया और पसंद आया, इसके चार्ट
command-cancel = बिना जवाब दिए सवाल ख़त्म करें

## The words around an article

post-correction = भूल-सुधार:
post-withdrawn = यह लेख वापस ले लिया गया है।
post-members = 🔒 सदस्यों के लिए
post-paid = 🔒 सब्सक्राइबर के लिए
post-read-more = पूरा पढ़ें
post-updated = अपडेट: { $time }
post-reading-time = पढ़ने का समय: { $minutes } मिनट
post-byline = लेखक: { $names }
post-kicker-breaking = 🔴 ब्रेकिंग न्यूज़
post-kicker-live = 🔴 लाइव
post-kicker-analysis = विश्लेषण
post-kicker-opinion = विचार
post-follow = फ़ॉलो करें: { $topic }
post-save = बाद के लिए सहेजें
post-more = इस ख़बर पर और

## What the admins are told

notice-unknown =
  ⚠️ यह पता नहीं कि यह पोस्ट { $channel } में है या नहीं:

  { $title }
  { $url }

  भेजते समय कोई साफ़ जवाब नहीं आया ({ $reason })। यह दो बार न दिखे, इसलिए इसे अपने-आप दोबारा नहीं भेजा जाएगा। कृपया चैनल में देख लें।
notice-failed =
  ⚠️ टेलीग्राम ने { $channel } के लिए यह पोस्ट स्वीकार नहीं की:

  { $title }
  { $url }

  टेलीग्राम का जवाब: { $reason }
  इसे अपने-आप दोबारा नहीं भेजा जाएगा। लेख का अगला संस्करण आज़माया जाएगा, या नीचे के बटन से यही संस्करण।
notice-failed-edit =
  ⚠️ टेलीग्राम ने { $channel } में इस पोस्ट का बदलाव स्वीकार नहीं किया:

  { $title }
  { $post }

  टेलीग्राम का जवाब: { $reason }
  जो पहले था, वह अब भी है, बशर्ते किसी ने उसे हटाया न हो। लेख का अगला संस्करण आज़माया जाएगा।
notice-plain =
  ⚠️ टेलीग्राम ने { $channel } के लिए इस पोस्ट की फ़ॉर्मैटिंग स्वीकार नहीं की। पोस्ट वहाँ मोटे अक्षरों, लिंक और बटन के बिना है:

  { $title }
  { $url }

  टेलीग्राम का जवाब: { $reason }
notice-unanswered =
  ⚠️ { $channel } में यह पोस्ट अब भी पहले जैसी है: टेलीग्राम इसे बदलने या वापस लेने के अनुरोध का जवाब नहीं दे रहा है।

  { $title }
  { $post }

  { $reason }
  हर मिनट फिर से कोशिश होती है, और कुछ भी इसके लिए रुका नहीं है। अगर इसे तुरंत हटाना हो, तो कृपया इसे खुद मिटा दें।
notice-stuck =
  ⚠️ वापस लिया गया एक लेख अब भी { $channel } में है: टेलीग्राम न उसे हटाने देता है, न बदलने। कृपया उसे ख़ुद हटा दें।

  { $post }

  टेलीग्राम का जवाब: { $reason }
notice-ghost =
  ⚠️ वापस लिया गया एक लेख शायद अब भी { $channel } में है: { $title }

  यह पता नहीं कि उसकी पोस्ट कभी भेजी भी गई थी या नहीं ({ $reason }), इसलिए उसे यहाँ से हटाया नहीं जा सकता। कृपया चैनल में देखें और वहाँ हो तो उसे ख़ुद हटा दें।
notice-flood =
  ⚠️ { $channel } में फ़िलहाल पोस्ट नहीं जा रही हैं: टेलीग्राम ने लंबे विराम के लिए कहा है।

  टेलीग्राम का जवाब: { $reason }
  कुछ भी नहीं खोएगा: जो इंतज़ार में है, वह विराम ख़त्म होते ही प्रकाशित हो जाएगा।
notice-flood-over =
  ✅ { $channel } में फिर से पोस्ट जा रही हैं: टेलीग्राम का कहा हुआ विराम ख़त्म हो गया है। जो इंतज़ार में था, वह अब प्रकाशित हो रहा है।
notice-flood-all =
  ⚠️ टेलीग्राम ने इस बॉट से { $minutes } मिनट रुकने को कहा। इस दौरान न किसी चैनल में कुछ प्रकाशित हो सका, न आपको कोई सूचना दी जा सकी।

  कुछ भी नहीं खोया: विराम ख़त्म हो गया है, और जो इंतज़ार में था, वह अब प्रकाशित हो रहा है।
notice-trouble =
  ⚠️ { $channel } में इस बॉट की पोस्ट स्वीकार नहीं हो रही हैं।

  { $reason }
  कुछ भी नहीं खोएगा: जो इंतज़ार में है, वह दिक़्क़त दूर होते ही प्रकाशित हो जाएगा।
notice-trouble-over =
  ✅ { $channel } में फिर से पोस्ट स्वीकार हो रही हैं। जो इंतज़ार में था, वह अब प्रकाशित हो रहा है।
notice-rights =
  ⚠️ { $channel } में बॉट के पास यह अधिकार नहीं है: { $rights }।

  पोस्ट जाती रहेंगी, लेकिन जिस काम के लिए यह अधिकार चाहिए, वह नहीं हो पाएगा। कृपया एडमिन की सूची में इसकी अनुमति दें।
notice-rights-over =
  ✅ { $channel } में बॉट के पास फिर से सभी ज़रूरी अधिकार हैं।
notice-migrated =
  ⚠️ ग्रुप { $channel } अब सुपरग्रुप बन गया है और उसकी नई आईडी है: { $to }

  पोस्ट अब वहीं जा रही हैं। कृपया न्यूज़रूम फ़ाइल में या CHANNEL_ID में पुरानी आईडी की जगह नई आईडी लिख दें।
notice-late =
  ⚠️ { $channel } की पोस्ट देर से जा रही हैं: सबसे पुरानी पोस्ट { $minutes } मिनट से इंतज़ार में है।

  कुछ भी नहीं खोएगा: पोस्ट एक के बाद एक प्रकाशित होंगी। अगर देरी बनी रहे, तो कृपया लॉग देखें।
notice-late-over =
  ✅ { $channel } की पोस्ट फिर से समय पर जा रही हैं।
notice-memory =
  ⚠️ Redis की मेमोरी लगभग भर गई है: जितनी की अनुमति है, उसका { $percent }% इस्तेमाल हो रहा है।

  भर जाने पर कोई लेख स्वीकार नहीं होगा और कुछ भी प्रकाशित नहीं होगा। कृपया maxmemory बढ़ाएँ, या कम चीज़ें रखवाएँ: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
notice-memory-over =   ✅ Redis में फिर से जगह है: जितनी की अनुमति है, उसका { $percent }% इस्तेमाल हो रहा है।
alarm-full =
  🚨 Redis भर गया है: कोई लेख स्वीकार नहीं हो रहा, कुछ भी प्रकाशित नहीं हो रहा, और ज़्यादातर कमांड इंतज़ार में हैं।

  कुछ भी नहीं खोएगा: सिस्टम दोबारा भेजेंगे, और जगह होते ही सब अपने आप आगे बढ़ेगा। कृपया तुरंत maxmemory बढ़ाएँ (redis-cli config set maxmemory), और फिर कम चीज़ें रखवाएँ: KEEP_ARTICLES_DAYS, KEEP_MESSAGES_DAYS.
alarm-full-over =
  ✅ Redis में फिर से जगह है। सब अपने आप आगे बढ़ रहा है।
notice-silence =
  ⚠️ स्रोत { $source } चुप है। पिछले { $hours ->
      [1] एक घंटे
     *[other] { $hours } घंटों
  } से उससे कुछ नहीं आया; आम तौर पर इतने समय में वह लगभग { $usual } लेख भेजता है।

  कृपया जाँच लें कि स्रोत अब भी काम कर रहा है और इस बॉट तक पहुँच पा रहा है।
notice-silence-over =
  ✅ स्रोत { $source } { $hours ->
      [1] एक घंटे
     *[other] { $hours } घंटों
  } की चुप्पी के बाद फिर से लेख भेज रहा है।
notice-backlog =
  📥 स्रोत { $source } ने कुल { $count } पुरानी ख़बरें भेजी हैं। वे सहेज ली गई हैं और खोजी जा सकती हैं, पर प्रकाशित नहीं की गईं, ताकि चैनल में ख़बरों की बाढ़ न आ जाए।
notice-many =
  📨 “{ $title }” इस बॉट के { $recipients } पाठकों को भेजा जा रहा है। { $pace } संदेश प्रति सेकंड की गति से यह आख़िरी पाठकों तक लगभग { $duration } में पहुँचेगा।
notice-review =
  📝 स्रोत { $source } ने एक लेख भेजा है, जिसे मंज़ूरी चाहिए:

  { $title }
  { $url }
notice-confirm =
  🔴 यह स्रोत { $source } की ब्रेकिंग न्यूज़ है। प्रकाशित होने से पहले इसकी पुष्टि ज़रूरी है:

  { $title }
  { $url }
notice-undo =
  ⏳ स्रोत { $source } का यह लेख बस प्रकाशित होने वाला है:

  { $title }
  { $url }
notice-unpinned =
  ⚠️ यह पोस्ट { $channel } में पिन नहीं की जा सकी:

  { $title }
  { $post }

  टेलीग्राम का जवाब: { $reason }
notice-released =
  ✅ { $by } ने प्रकाशित किया: { $title }
notice-scheduled =
  🕒 { $by } ने समय तय किया: { $title }
notice-confirmed =
  ✅ { $by } ने पुष्टि की: { $title }
notice-rejected =
  ❌ { $by } ने अस्वीकार किया: { $title }
notice-cancelled =
  ❌ { $by } ने रद्द किया: { $title }
notice-posted =
  ✅ प्रकाशित: { $title }
  { $post }
notice-too-late =
  ⌛ रद्द करने का समय निकल गया: { $title }
notice-withdrawn =
  ↩️ स्रोत ने वापस लिया: { $title }
notice-released-backlog =
  ✅ { $by } ने स्रोत { $source } की कुल { $count } पुरानी ख़बरें प्रकाशित कीं।
notice-callback =
  ⚠️ स्रोत { $source } को पूरे एक दिन से यह नहीं बताया जा सका कि उसके लेखों का क्या हुआ।

  आख़िरी जवाब: { $reason }
  कृपया न्यूज़रूम फ़ाइल में callback_url जाँच लें।
notice-subscription =
  ⚠️ स्रोत { $source } की फ़ीड से कुछ नया नहीं आ रहा: उसके हब ने सदस्यता की पुष्टि नहीं की है।

  आख़िरी जवाब: { $reason }
  एक घंटे के भीतर उससे फिर पूछा जाएगा।
notice-resolved =
  ✅ मिल गई: यह पोस्ट { $channel } में एक बार मौजूद है। अब कोई फ़ैसला बाक़ी नहीं है।

  { $title }
  { $post }
notice-resolved-absent =
  ✅ पता चल गया: यह पोस्ट { $channel } में नहीं है। इसे अब भेजा जाएगा, बशर्ते इसका लेख वापस न ले लिया गया हो।

  { $title }
notice-retried =
  🔁 { $by } ने { $channel } में इसे फिर से आज़माने को कहा है:

  { $title }
notice-absent =
  ✅ { $by } के अनुसार वापस लिया गया यह लेख { $channel } में नहीं है:

  { $title }
notice-there =
  ✅ { $by } के अनुसार यह पोस्ट { $channel } में है। अब से यह अपने लेख के साथ बदली और वापस ली जाएगी।

  { $title }
  { $post }
notice-assumed =
  ✅ { $by } के अनुसार यह पोस्ट { $channel } में है। इसके संदेश के लिंक के बिना इसे यहाँ से न बदला जा सकता है, न वापस लिया जा सकता है।

  { $title }
notice-dropped =
  🗑 { $by } का फ़ैसला: { $channel } में इस पोस्ट के लिए अब और कुछ नहीं किया जाएगा:

  { $title }
button-backlog = ये प्रकाशित करें
button-publish = प्रकाशित करें
button-title = शीर्षक बदलें
button-summary = सारांश बदलें
button-schedule = समय तय करें
button-reject = अस्वीकार करें
button-confirm = पुष्टि करें
button-cancel = रद्द करें

## Why a channel takes no posts, and what the bot may do there

trouble-lacking = बॉट के पास यह अधिकार नहीं है: { $rights }। कृपया एडमिन की सूची में इसकी अनुमति दें।
trouble-gone =
  बॉट अब चैनल में नहीं है, या चैनल ही नहीं रहा। टेलीग्राम का जवाब: { $reason }
  कृपया बॉट को फिर से चैनल का एडमिन बनाएँ।
trouble-refused =
  टेलीग्राम का जवाब: { $reason }
  कृपया जाँच लें कि बॉट चैनल का एडमिन है और उसे पोस्ट करने, संपादित करने और हटाने की अनुमति है।
right-post = संदेश पोस्ट करना
right-edit = संदेश संपादित करना
right-delete = संदेश हटाना
right-pin = संदेश पिन करना

## What a button answers

button-unknown = यह बटन अब काम नहीं करता।
button-not-allowed = यह सिर्फ़ न्यूज़रूम तय कर सकता है, हर कोई अपनी भूमिका के अनुसार।
release-begun = ख़बरें प्रकाशित हो रही हैं, सबसे पुरानी पहले।

## Reasons in our own words

reason-no-post = Tidings का यह संस्करण इस लेख से पोस्ट नहीं बना सकता
reason-ended = टेलीग्राम के जवाब से पहले प्रोग्राम बंद हो गया
reason-no-message = टेलीग्राम के जवाब में किसी संदेश का ज़िक्र नहीं है
reason-may-not-post = बॉट के पास वहाँ पोस्ट करने का अधिकार नहीं है
reason-not-member = बॉट इस चैट का सदस्य नहीं है
reason-first-message = चैनल का कोई पिछला संदेश ज्ञात नहीं है
reason-alike = इस पोस्ट को दूसरे संदेशों से अलग पहचानना संभव नहीं है
reason-protected = चैनल की सामग्री सुरक्षित है
reason-unreachable = टेलीग्राम से संपर्क नहीं हो सका ({ $detail })
reason-broken = कनेक्शन टूट गया ({ $detail })
reason-foreign = स्टेटस { $detail } वाला जवाब, जो टेलीग्राम का नहीं है
reason-late = समय पर जवाब नहीं आया
reason-no-pace = Redis नहीं बता रहा कि टेलीग्राम को कब कॉल किया जाए
reason-closed = अब कोई कॉल नहीं की जा रही
reason-given-up = बारी आने से पहले ही कॉल छोड़ दी गई
reason-unexpected = अनपेक्षित त्रुटि

## What the admins decide on

review-heading = 👇 { $channels } में:
review-rule = इस नियम से रोका गया: { $rule }
review-said-yes = { $by } ने मंज़ूरी दे दी है।
review-alone = इसकी पुष्टि किसी दूसरे एडमिन को करनी चाहिए। आप इकलौते एडमिन हैं, इसलिए आपकी अपनी दूसरी मंज़ूरी मान्य है।
review-due = प्रकाशन का समय: { $time }
review-sounds = 🔔 { $channel } में आज सूचना-ध्वनि वाली पोस्ट: { $budget } में से { $used }
review-outdated = 🔁 इस लेख के बारे में नीचे कुछ नया है: { $title }
review-published = प्रकाशित किया गया।
review-rejected = अस्वीकार किया गया: यह प्रकाशित नहीं होगा।
review-cancelled = रद्द किया गया: यह प्रकाशित नहीं होगा।
review-scheduled = प्रकाशन का समय: { $time }
review-needs-second = दर्ज किया गया। अब किसी दूसरे एडमिन को इसकी पुष्टि करनी होगी।
review-self = आपकी मंज़ूरी पहले ही दर्ज है: किसी दूसरे एडमिन को इसकी पुष्टि करनी होगी।
review-changed = इस बीच इसमें बदलाव हुआ है। कृपया नीचे नया प्रीव्यू देखें।
review-withdrawn = स्रोत ने यह लेख वापस ले लिया है।
review-was-released = { $by } ने इसे पहले ही प्रकाशित कर दिया है।
review-was-scheduled = { $by } ने इसका समय पहले ही तय कर दिया है।
review-was-confirmed = { $by } ने इसकी पुष्टि पहले ही कर दी है।
review-was-approved = { $by } ने पहले ही मंज़ूरी दे दी है; अब इसकी पुष्टि होनी है।
review-was-rejected = { $by } ने इसे पहले ही अस्वीकार कर दिया है।
review-was-cancelled = { $by } ने इसे पहले ही रद्द कर दिया है।
review-too-late = देर हो गई: यह प्रकाशित हो रहा है या हो चुका है।
review-ask-title = शीर्षक क्या होना चाहिए? कृपया जवाब में नया शीर्षक भेजें, या /cancel भेजें। अभी का शीर्षक यह है:
review-ask-summary = सारांश क्या होना चाहिए? कृपया जवाब में नया सारांश भेजें, या /cancel भेजें। अभी का सारांश यह है:
review-ask-time =
  इसे कब प्रकाशित करना है ({ $zone })? कृपया जवाब में समय भेजें, या /cancel भेजें: { $title }

  उदाहरण: 18:30, कल 7:00, शुक्रवार 9:00, 26.11. 18:30, 2026-11-26 18:30, 2h, 30m
review-edited = बदल दिया गया। नया प्रीव्यू आ रहा है।
review-empty = इसमें कोई टेक्स्ट नहीं है। कृपया जवाब में वे शब्द भेजें जो वहाँ होने चाहिए, या /cancel भेजें।
review-long = इसकी लंबाई { $length } अक्षर है, जबकि शीर्षक में { $max } अक्षरों की जगह है। कृपया जवाब में छोटा शीर्षक भेजें, या /cancel भेजें।
review-time-unclear = इसे समय के रूप में समझा नहीं जा सका। कृपया जवाब में कुछ ऐसा भेजें: 18:30, कल 7:00, 26.11. 18:30 या 2h, या फिर /cancel भेजें।
review-time-past = यह समय बीत चुका है। कृपया जवाब में आगे का कोई समय भेजें, या /cancel भेजें।
review-time-far = यह एक साल से भी ज़्यादा दूर है। कृपया जवाब में इससे पहले का समय भेजें, या /cancel भेजें।
review-no-answer = ठीक है: कुछ नहीं बदला गया।

## How things stand

status-channel = 📣 { $channel }
status-waiting = { $count ->
    [0] कोई पोस्ट इंतज़ार में नहीं है
    [1] 1 पोस्ट इंतज़ार में है
   *[other] { $count } पोस्ट इंतज़ार में हैं
  }
status-paused = ⏸ { $time } तक रुका हुआ: { $reason }
status-sounds = 🔔 आज सूचना-ध्वनि वाली पोस्ट: { $budget } में से { $used }
status-sounds-unlimited = 🔔 आज सूचना-ध्वनि वाली पोस्ट: { $used }
status-last = पिछली पोस्ट: { $title } { $link }
status-no-post = अभी कोई पोस्ट नहीं
status-held = { $count ->
    [0] 📝 कुछ भी फ़ैसले के इंतज़ार में नहीं है
    [1] 📝 1 लेख फ़ैसले के इंतज़ार में है
   *[other] 📝 { $count } लेख फ़ैसले के इंतज़ार में हैं
  }

## What could not be sent or taken back, and what nobody knows

button-retry = फिर कोशिश करें
button-send-again = फिर से भेजें
button-there = पोस्ट मौजूद है
button-mark-sent = भेजी हुई मानें
button-absent = पोस्ट मौजूद नहीं
button-gone = मैंने हटा दी है
button-drop = छोड़ दें
dead-empty = सब कुछ अपनी जगह पर है: कोई फ़ैसला बाक़ी नहीं है।
dead-more = … अभी { $count } और बाक़ी हैं। पहले इन पर फ़ैसला करें, फिर /dead दोबारा भेजें।
dead-failed =
  ❌ { $title }
  { $channel } · { $since }

  टेलीग्राम ने इसे स्वीकार नहीं किया: { $reason }
  { $link }
dead-unknown =
  ❓ { $title }
  { $channel } · { $since }

  यह पता नहीं कि पोस्ट वहाँ है या नहीं: भेजते समय कोई साफ़ जवाब नहीं आया ({ $reason })। कृपया चैनल में देख लें।
  { $link }
dead-looking =
  🔍 { $title }
  { $channel } · { $since }

  भेजते समय कोई साफ़ जवाब नहीं आया ({ $reason })। बॉट इसे अब भी खोज रहा है; पता न चलने पर वह आपसे पूछेगा।
  { $link }
dead-ghost =
  👻 { $title }
  { $channel } · { $since }

  इसका लेख वापस ले लिया गया, और यह पता नहीं कि पोस्ट चैनल में है या नहीं ({ $reason })। कृपया देख लें; संदेश का लिंक मिलने पर बॉट उसे हटा देगा।
  { $link }
dead-stuck =
  ⛔ { $title }
  { $channel } · { $since }

  वापस लिया गया, पर टेलीग्राम न इसे हटाने देता है, न बदलने: { $reason }
  कृपया इसे ख़ुद हटा दें।
  { $link }
dead-ask-link =
  { $title }

  कृपया जवाब में संदेश का लिंक भेजें: चैनल में संदेश को दबाएँ और “लिंक कॉपी करें” चुनें; एल्बम हो तो उसकी पहली तस्वीर को दबाएँ। तब पोस्ट को बाद में बदला और वापस लिया जा सकेगा। लिंक न हो, तो जवाब में “-” भेजें।
dead-no-such-link = यह किसी संदेश का लिंक नहीं है। लिंक ऐसा दिखता है: https://t.me/name/123 या https://t.me/c/1234567890/123 – चैनल में संदेश को दबाएँ और “लिंक कॉपी करें” चुनें। लिंक न हो, तो जवाब में “-” भेजें।
dead-foreign-link = यह लिंक किसी दूसरी चैट का है। कृपया { $channel } में संदेश का लिंक भेजें, या लिंक न हो, तो “-” भेजें।
dead-no-such-message = { $channel } में ऐसा कोई संदेश नहीं है, या अब नहीं रहा। कृपया लिंक एक बार फिर देख लें, या लिंक न हो, तो जवाब में “-” भेजें।
dead-taken-link = यह संदेश किसी दूसरे लेख की पोस्ट है। कृपया इसी लेख के संदेश का लिंक भेजें, या लिंक न हो, तो “-” भेजें।
dead-linkless = लेख वापस ले लिया गया है: लिंक के बिना बॉट उसकी पोस्ट नहीं हटा सकता। कृपया लिंक भेजें, या पोस्ट को ख़ुद हटाकर “पोस्ट मौजूद नहीं” दबाएँ।
dead-no-link = कोई लिंक नहीं
dead-late = यहाँ अब कोई फ़ैसला बाक़ी नहीं है: यह इस बीच सुलझ गया।

## What the admins write to the readers

broadcast-nobody = इस बॉट का अभी कोई पाठक नहीं है: लिखने के लिए कोई नहीं है।
broadcast-whom = 📣 आपका संदेश किसे मिले?
broadcast-all = सभी पाठक: { $count }
broadcast-by-topics = किसी विषय को फ़ॉलो करने वाले
broadcast-topics = उन विषयों को छुएँ जिनके पाठकों को यह मिलना चाहिए। जो कई विषय फ़ॉलो करते हैं, उन्हें यह एक ही बार मिलेगा। पाठक: { $count }
broadcast-next = आगे बढ़ें: { $count } ▸
broadcast-drop = न भेजें
broadcast-dropped = ठीक है: कुछ नहीं भेजा गया।
broadcast-ask = कृपया संदेश भेजें। यह ठीक वैसा ही जाएगा जैसा आप लिखेंगे, मोटे अक्षरों, लिंक और पंक्तियों के साथ; ज़्यादा से ज़्यादा { $max } अक्षर।
broadcast-long = यह { $length } अक्षर लंबा है, और एक संदेश में { $max } ही आते हैं। कृपया छोटा संदेश भेजें।
broadcast-refused =
  टेलीग्राम यह संदेश स्वीकार नहीं करता: { $reason }
  कृपया दूसरा भेजें।
broadcast-preview = 👆 पाठकों को यही मिलेगा।
broadcast-estimate = 👥 पाठक: { $count }। { $pace } संदेश प्रति सेकंड की गति से इसमें लगभग { $duration } लगेगा। जिसने बॉट को रोका या ब्लॉक किया है, उसे कुछ नहीं मिलेगा।
broadcast-price = ⭐ इसमें बॉट के बैलेंस से लगभग { $price } स्टार लगेंगे: हर सेकंड के पहले 30 के बाद के हर संदेश के लिए स्टार का दसवाँ हिस्सा। सशुल्क प्रसारण @BotFather में चालू होना चाहिए।
broadcast-confirm = भेजने के लिए पाठकों की संख्या लिखें: { $number }
broadcast-wrong = यह वह संख्या नहीं है, इसलिए कुछ नहीं भेजा गया।
broadcast-free = मुफ़्त: लगभग { $duration }
broadcast-paid = लगभग ⭐ { $price } में: लगभग { $duration }
broadcast-known = यह संदेश आज इन पाठकों को पहले ही भेजा जा चुका है, या अभी भेजा जा रहा है। इसे दूसरी बार नहीं भेजा जाएगा।
broadcast-running = 📣 आपका संदेश भेजा जा रहा है
broadcast-paused = ⏸️ आपका संदेश रुका हुआ है
broadcast-stopped = ⏹️ आपके संदेश का भेजना बंद कर दिया गया
broadcast-done = ✅ आपका संदेश भेज दिया गया
broadcast-counts =
  भेजे गए: { $sent }
  टेलीग्राम ने ठुकराए: { $refused }
  अनिश्चित, दोबारा नहीं भेजे गए: { $uncertain }
  छोड़े गए (रोका, ब्लॉक किया या खाता हटाया): { $skipped }
  बाक़ी: { $left }
broadcast-time-left = ⏳ लगभग { $duration } बाक़ी
broadcast-took = 🕒 इसमें { $duration } लगा
broadcast-pause = ⏸️ रोकें
broadcast-resume = ▶️ जारी रखें
broadcast-stop = ⏹️ हमेशा के लिए बंद करें
broadcast-over = यह पहले ही पूरा हो चुका है।

## Writing articles

draft-list-title = मसौदे
draft-list = खुले मसौदे: { $count }। किसी एक को आगे बढ़ाएँ या नया शुरू करें।
draft-button-new = ➕ नया मसौदा
draft-ask-new =
  लेख जिससे बनना है, कृपया वह भेजें, या /cancel भेजें:

  🔗 कोई लिंक: शीर्षक, सारांश और तस्वीर पेज से ली जाती हैं
  ✍️ कोई टेक्स्ट: पहली पंक्ति शीर्षक बनती है
  🖼 कैप्शन वाली फ़ोटो या एल्बम
  ↪️ फ़ॉरवर्ड किया हुआ संदेश
draft-unreadable = लेख लिंक, टेक्स्ट, फ़ोटो या इनमें से किसी के साथ फ़ॉरवर्ड किए गए संदेश से बन सकता है। कृपया इनमें से कुछ भेजें, या /cancel भेजें।
draft-page-insecure = { $host } यह पेज बिना एन्क्रिप्शन के दिखाता है। सिर्फ़ https:// वाले पते खोले जाते हैं।
draft-page-private = { $host } सार्वजनिक पता नहीं है, इसलिए इसे नहीं खोला जाता।
draft-page-unreachable = { $host } से संपर्क नहीं हो सका, या जवाब में बहुत देर लग रही है।
draft-page-status = { $host } त्रुटि के साथ जवाब देता है ({ $status })।
draft-page-other = { $host } ने जो भेजा, वह ऐसा पेज नहीं है जिसे पढ़ा जा सके।
draft-page-instead = इसके बजाय आप सीधे टेक्स्ट भेज सकते हैं, या /cancel भेजें।
draft-untitled = अभी कोई शीर्षक नहीं
draft-needs-title = प्रकाशित करने से पहले इसे शीर्षक चाहिए।
draft-topics = विषय: { $topics }
draft-nothing = कोई नहीं
draft-channels = चैनल: { $channels }
draft-channels-routed = आपके रूट के अनुसार चैनल: { $channels }
draft-no-channel = यह अभी किसी चैनल में नहीं जाता: कृपया एक चुनें।
draft-template = टेम्पलेट: { $template }
draft-template-usual = जैसा हर चैनल में है
draft-is-silent = 🔕 बिना सूचना-ध्वनि
draft-is-loud = 🔔 सूचना-ध्वनि के साथ, जहाँ चैनल में है
draft-at-once = 🕒 आपके प्रकाशित करते ही
draft-at = 🕒 { $time }
draft-at-past = ⚠️ यह समय बीत चुका है: { $time }
draft-length = 📏 { $channels }: { $length }/{ $limit }
draft-more = { $count } अन्य
draft-looks = { $count } में से { $from }–{ $to }
draft-changed = ✏️ { $by } ने बदला: { $what }
draft-stands = ⚠️ यह पेज पहले ही पोस्ट हो चुका है: { $title } { $link }
draft-button-title = शीर्षक
draft-button-summary = सारांश
draft-button-text = टेक्स्ट
draft-button-picture = तस्वीर
draft-button-topics = विषय
draft-button-channels = चैनल
draft-button-template = टेम्पलेट
draft-button-silent = 🔕 बिना ध्वनि
draft-button-loud = 🔔 ध्वनि के साथ
draft-button-at = ✅ उस समय प्रकाशित करें
draft-button-discard = 🗑 हटाएँ
draft-button-discard-now = हाँ, हटाएँ
draft-button-without = इसके बिना
draft-button-once = बिना समय के: तुरंत
draft-button-release = फिर भी प्रकाशित करें
draft-by-routes = जैसा रूट कहें
draft-other-day = ‹ दूसरा दिन
draft-other-hour = ‹ दूसरा घंटा
draft-ask-title = कृपया नया शीर्षक भेजें। अभी का शीर्षक टैप करने पर कॉपी होता है:
draft-ask-summary = कृपया नया सारांश भेजें। कितना दिखेगा, यह टेम्पलेट तय करता है।
draft-ask-text = कृपया नया टेक्स्ट भेजें। मोटे अक्षर, लिंक आदि बने रहते हैं।
draft-ask-picture = जो है, उसकी जगह कृपया फ़ोटो, एल्बम या किसी तस्वीर का https:// पता भेजें। अभी तस्वीरें: { $count }; जगह { $max } की है।
draft-choose-topics = लेख को कोई विषय देने या उससे हटाने के लिए विषय पर टैप करें।
draft-no-topics = इस न्यूज़रूम में अभी कोई विषय नहीं है।
draft-topic-ruled = यह विषय न्यूज़रूम के नियमों से आता है: इसे यहाँ हटाया नहीं जा सकता।
draft-choose-channels = जिन चैनलों में इसे जाना है, उन पर टैप करें।
draft-choose-template = पोस्ट कैसे लिखी जाए?
draft-choose-day = किस दिन? आप समय लिख भी सकते हैं, जैसे 18:30, कल 7:30 या 26.11. 18:30। समय क्षेत्र: { $zone }; इसे /settings में बदला जा सकता है।
draft-choose-hour = कितने बजे?
draft-choose-minute = कितने मिनट पर?
draft-ask-discard = क्या यह मसौदा हमेशा के लिए हटाया जाए?
draft-no-picture = यह काम में आने लायक तस्वीर नहीं है। कृपया फ़ोटो या किसी तस्वीर का https:// पता भेजें, या “वापस” दबाएँ।
draft-not-taken = आपका भेजा हुआ नहीं लिया गया। कृपया देखें कि अभी वहाँ क्या है, और उसकी जगह आपका आना हो, तो दोबारा भेजें।
draft-look-again = कुछ नहीं किया गया। कृपया देखें कि अभी यह कैसा है।
draft-gone = यह मसौदा अब नहीं है: मसौदे 30 दिन रखे जाते हैं।
draft-further-down = यह मसौदा नीचे एक नए संदेश में आगे चलता है। /post भी इसे दिखाता है।
draft-closed = { $by } ने यह मसौदा पहले ही प्रकाशित कर दिया या हटा दिया है।
draft-time-past = इसका समय बीत चुका है। कृपया दूसरा चुनें।
draft-scheduled = समय तय किया गया।
draft-discarded = हटा दिया गया।
draft-discarded-by = { $by } ने हटाया।
draft-published-by = { $by } ने प्रकाशित किया।
draft-posted = ✅ { $channel }: { $link }
draft-waiting = ⏳ { $channel }: { $why }
draft-goes-out = प्रकाशन का समय: { $time }
draft-waits = भेजा जा रहा है
draft-quiet = शांत समय, { $time } तक
draft-paused = { $time } तक रुका है ({ $reason })
draft-unknown = ❔ { $channel }: अभी पता नहीं कि पोस्ट वहाँ है या नहीं
draft-failed = ❌ { $channel }: { $reason } (/dead)
draft-dropped = 🚫 { $channel }: छोड़ दिया गया
draft-retracted = 🚫 { $channel }: वापस लिया गया
draft-withdrawn = इस बीच इसे वापस ले लिया गया है।
draft-held-duplicate = यह वही बताता है जो पहले से मौजूद है, इसलिए प्रकाशित नहीं हुआ: { $title } { $link }
draft-held-confirm = यह ब्रेकिंग न्यूज़ है: पहले न्यूज़रूम में से किसी और को इसकी पुष्टि करनी होगी।
draft-held-rejected = इसे अस्वीकार किया गया: यह प्रकाशित नहीं होगा।

## Finding articles: search, the newest, stories, what readers keep

search-usage =
  आपको क्या खोजना है? बस लिख भेजें, या /search के साथ लिखें:

  /search पुल
  /search "नगर भवन" -किराया
  /search बाढ़ topic:मौसम from:2026-11-01
  /search फ़ुटबॉल पिछले हफ़्ते

  उद्धरण चिह्न शब्दों को साथ रखते हैं, माइनस किसी शब्द को छोड़ देता है, और = से ठीक वही रूप मिलता है।
search-count = { $count ->
    [one] { $count } लेख मिला
   *[other] { $count } लेख मिले
  }
search-count-more = { $count } से ज़्यादा लेख मिले
search-similar = अंत में वे लेख हैं जो सिर्फ़ मिलते-जुलते हैं।
search-only-similar = ठीक ऐसा कुछ नहीं मिला। इससे मिलते-जुलते लेख:
search-nothing = कुछ नहीं मिला। कम या दूसरे शब्द आज़माएँ।
search-nearest = क्या आपका मतलब यह था?
search-alert = 🔔 मुझे सूचना दें
search-alert-added = हो गया: { $query } पर हर नए लेख की सूचना आपको मिलेगी।
search-alert-known = आपका यह अलर्ट पहले से है।
search-alert-full = आपके { $max } अलर्ट हैं और अब जगह नहीं बची। पहले /alerts में एक हटा दें।
search-anew = यह संदेश इतना पुराना है कि इसके बटन काम नहीं करते। कृपया फिर से खोजें।
search-only-unwanted = आपने सिर्फ़ यह बताया कि क्या नहीं चाहिए। कृपया खोजने के लिए भी कोई शब्द जोड़ें।
search-long = यह खोजने के लिए बहुत लंबा है। कृपया कुछ ही शब्द आज़माएँ।
search-no-topic = “{ $name }” नाम का कोई विषय नहीं है। सभी विषय /topics में हैं।
search-near-topic = “{ $name }” नाम का कोई विषय नहीं है। क्या आपका मतलब इनमें से कोई था?
search-no-source = “{ $name }” नाम का कोई स्रोत नहीं है। स्रोत ये हैं: { $sources }।
search-bad-date = { $date } को तारीख़ के रूप में समझा नहीं जा सका। कृपया ऐसे लिखें: 2026-11-25, 25.11.2026, कल या "पिछले हफ़्ते"।
search-wrong-order = पहली तारीख़ आख़िरी तारीख़ के बाद की है। कृपया from: और to: को आपस में बदल दें।
search-today = आज
search-yesterday = कल, बीते कल
search-this-week = इस हफ़्ते, इस हफ्ते, इस सप्ताह
search-last-week = पिछले हफ़्ते, पिछले हफ्ते, पिछले सप्ताह, बीते हफ़्ते, बीते हफ्ते
search-last-month = पिछले महीने, पिछले माह, बीते महीने
inline-nothing = कुछ नहीं मिला। बॉट खोलें
latest-heading-topic = { $topic } पर ताज़ा पोस्ट
latest-none-topic = { $topic } पर अभी कुछ नहीं है।
latest-no-topic = “{ $name }” नाम का कोई विषय नहीं है। सभी विषय /topics में हैं।
latest-near-topic = “{ $name }” नाम का कोई विषय नहीं है। क्या आपका मतलब इनमें से कोई था?
latest-newer = ◀ नई पोस्ट
latest-older = पुरानी पोस्ट ▶
story-heading = जारी ख़बरें
story-none = इस समय कोई ख़बर जारी नहीं है।
story-not-found = “{ $words }” के बारे में कोई जारी ख़बर नहीं मिली। ये ख़बरें जारी हैं:
story-which = आपका मतलब किस ख़बर से है?
story-articles = { $count ->
    [0] इस ख़बर में फ़िलहाल कुछ नया नहीं है।
    [one] { $count } लेख
   *[other] { $count } लेख
  }
story-over = यह ख़बर अब ख़त्म हो चुकी है।
story-follow = ख़बर फ़ॉलो करें
story-unfollow = अनफ़ॉलो करें
story-unmute = 🔔 अनम्यूट करें
story-all = सभी जारी ख़बरें
story-followed = आपने यह ख़बर फ़ॉलो की है: इसमें आगे जो भी आएगा, तुरंत मिलेगा।
story-unfollowed = आपने यह ख़बर अनफ़ॉलो कर दी है।
story-muted = इस ख़बर पर अब आपको कुछ नहीं भेजा जाएगा।
story-unmuted = यह ख़बर अब म्यूट नहीं है।
saved-heading = आपके सहेजे हुए लेख
saved-none = आपने अभी तक कुछ नहीं सहेजा है। किसी लेख के नीचे “सहेजें” दबाएँ, और वह यहाँ मिलेगा।
saved-gone = यह लेख अब उपलब्ध नहीं है।
saved-remind-at = ⏰ { $time }
saved-removed = हटा दिया गया।
saved-when = आपको कब याद दिलाया जाए?
saved-in-hour = 1 घंटे बाद
saved-tonight = आज रात 20:00 बजे
saved-tomorrow = कल 8:00 बजे
saved-other = कोई और समय
saved-no-reminder = रिमाइंडर नहीं
saved-back = वापस
saved-reminded = आपको याद दिलाया जाएगा: { $time }
saved-unreminded = ठीक है, रिमाइंडर हटा दिया गया।
saved-not-there = यह लेख अब आपके सहेजे हुए लेखों में नहीं है।
saved-past = यह समय बीत चुका है। कृपया कोई और समय चुनें।
saved-ask =
  आपको कब याद दिलाया जाए? कृपया जवाब में समय भेजें ({ $zone })।

  उदाहरण: 18:30, कल 7:00, शुक्रवार 9:00, 26.11. 18:30, 2h
saved-ask-short = 18:30, कल 7:00 …
saved-unclear = इसे समय के रूप में समझा नहीं जा सका। कृपया जवाब में कुछ ऐसा भेजें: 18:30, कल 7:00 या 2h
saved-over = यह समय बीत चुका है। कृपया जवाब में आगे का कोई समय भेजें।
saved-far = यह एक साल से भी ज़्यादा दूर है। कृपया जवाब में इससे पहले का समय भेजें।
reminder-due = ⏰ आपने याद दिलाने को कहा था:
reminder-gone = ⏰ आपने एक लेख की याद दिलाने को कहा था। वह अब उपलब्ध नहीं है।
reminder-later = फिर याद दिलाएँ

## One's own data, language, quiet, and when something goes wrong

stop-done = ठीक है: अब बिना माँगे कुछ नहीं आएगा। आपके विषय, अलर्ट और सहेजे हुए लेख वैसे ही रहेंगे, और यहाँ पढ़ना और खोजना पहले की तरह जारी रह सकता है।
stop-nothing = बिना माँगे कुछ नहीं आता: आपने अभी तक कुछ माँगा ही नहीं है।
stop-go-on = फिर से चालू करें
stop-over = आपको फिर से ख़बरें मिलेंगी, ठीक आपकी सेटिंग के अनुसार। /stop से इन्हें कभी भी बंद किया जा सकता है।
stop-again = बंद करें
language-choose = बॉट किस भाषा में बात करे?
language-app = ऐप की भाषा
language-set = अब से आपसे हिन्दी में बात होगी।
language-as-app = अब से आपसे आपके ऐप की भाषा में बात होगी।
export-caption = आपके बारे में जो कुछ सहेजा गया है, वह सब इस फ़ाइल में है।
export-nothing = आपके बारे में कुछ भी सहेजा नहीं गया है, इसलिए देने के लिए कुछ नहीं है।
forget-ask = क्या आपके बारे में सब कुछ भुला दिया जाए: विषय, अलर्ट, सहेजे हुए लेख और सेटिंग? इसके बाद कुछ भी वापस नहीं लाया जा सकेगा। सिर्फ़ शांति चाहिए, तो /stop भेजें।
forget-yes = हाँ, सब मिटाएँ
forget-no = नहीं, रहने दें
forget-done = हो गया: यहाँ आपके बारे में अब कुछ नहीं है। इस चैट के संदेश आपके हैं: आप उन्हें टेलीग्राम में मिटा सकते हैं।
forget-kept = ठीक है: सब कुछ वैसा ही रहेगा।
error-excuse = यहाँ कुछ गड़बड़ हो गई। कृपया थोड़ी देर में फिर कोशिश करें।
flood-slow = एक साथ बहुत कुछ आ गया। कृपया कुछ सेकंड रुकें, फिर आगे बढ़ें।

## Articles that come to readers by themselves

delivered-why = क्यों?
delivered-save = 🔖 सहेजें
delivered-saved = ✅ सहेजा हुआ
delivered-share = शेयर करें
delivered-channel = चैनल में देखें
delivered-last = यह आज का आपका आख़िरी संदेश था। बाक़ी जो आएगा, वह आपके ख़बरनामे में जाएगा; इसे /settings में बदला जा सकता है।
delivered-because-topic = आपने { $topic } को फ़ॉलो किया है।
delivered-because-alert = यह आपके अलर्ट “{ $query }” से मिला।
delivered-because-story = आपने यह ख़बर फ़ॉलो की है: “{ $story }”।
delivered-because-off = जिस नियम से यह आया था, वह अब बंद है।
delivered-more = { $count ->
    [one] और { $count } अन्य
   *[other] और { $count } अन्य
  }
delivered-less = ऐसी ख़बरें कम भेजें
delivered-off = बंद करें
delivered-story-day = 🔕 ख़बर: 1 दिन
delivered-story = 🔕 ख़बर: हमेशा
delivered-source-day = 🔕 स्रोत: 1 दिन
delivered-source = 🔕 स्रोत: हमेशा
delivered-back = « वापस
delivered-less-done = अब से सिर्फ़ आपके ख़बरनामे में: { $rules }।
delivered-less-new = अब से सिर्फ़ आपके ख़बरनामे में, { $when }: { $rules }। बदलने के लिए /digest भेजें।
delivered-less-story = अब फ़ॉलो नहीं: { $stories }।
delivered-off-done = बंद किया गया: { $rules }।
delivered-story-muted = इस ख़बर पर अब आपको कुछ नहीं भेजा जाएगा। /settings से इसे वापस लाया जा सकता है।
delivered-story-muted-day = इस ख़बर पर कल तक आपको कुछ नहीं भेजा जाएगा।
delivered-source-muted = { $source } से अब आपको कुछ नहीं भेजा जाएगा। /settings से इसे वापस लाया जा सकता है।
delivered-source-muted-day = { $source } से कल तक आपको कुछ नहीं भेजा जाएगा।
delivered-kept = सहेज लिया गया। यह /saved में मिलेगा।
delivered-let-go = सहेजे हुए लेखों से हटा दिया गया।
delivered-save-full = आपके सहेजे हुए { $max } लेख हैं और अब जगह नहीं बची। कृपया पहले /saved में कुछ हटा दें।
delivered-gone = यह लेख वापस ले लिया गया है या अभी बदला जा रहा है।
delivered-old = यह संदेश बहुत पुराना है: यह क्यों आया था, अब दर्ज नहीं है। आपके सारे नियम /settings में हैं।

## Digest

digest-heading = 🗞 आपका ख़बरनामा: { $day }
digest-bundle = { $count ->
    [one] 🌙 आपके शांत समय में { $count } लेख आया
   *[other] 🌙 आपके शांत समय में { $count } लेख आए
  }
digest-by-alerts = आपके अलर्ट
digest-by-stories = आपकी फ़ॉलो की हुई ख़बरें
digest-others = { $count ->
    [one] (+{ $count } और)
   *[other] (+{ $count } और)
  }
digest-rest = { $count ->
    [one] … और { $count } लेख चैनल में
   *[other] … और { $count } लेख चैनल में
  }
digest-left = { $count ->
    [one] इनमें से { $count } लेख अलग से आता, पर आपकी रोज़ की सीमा पूरी हो चुकी थी।
   *[other] इनमें से { $count } लेख अलग से आते, पर आपकी रोज़ की सीमा पूरी हो चुकी थी।
  }
digest-button-settings = ⚙️ ख़बरनामा सेटिंग
digest-comes = 🗞 आपका ख़बरनामा { $when } आता है ({ $zone })।
digest-next = अगला: { $day }
digest-off =
  🗞 ख़बरनामा एक संदेश है, जिसमें आपके लिए जो भी नया हो, वह सब आपके चुने समय पर मिलता है। फ़िलहाल यह आपको नहीं मिलता।

  यह कब आए ({ $zone })?
digest-hint = कोई और समय चाहिए, तो ऐसे लिखें: /digest 7:45
digest-empty = आपने अभी कुछ फ़ॉलो नहीं किया है, इसलिए यह ख़ाली रहेगा। /topics में कुछ चुनें, या /alerts से शब्द जोड़ें।
digest-stopped = आपने /stop भेजकर सब बंद किया है। सब फिर से चालू करने पर यह भी आएगा: /start
digest-unclear = इसे समय के रूप में समझा नहीं जा सका। कृपया /digest 7:45 या /digest 20:00 की तरह लिखें। अभी चाहिए, तो /digest now भेजें।
digest-set = दर्ज हो गया।
digest-set-off = अब आपको ख़बरनामा नहीं मिलेगा।
digest-last-day = कम से कम एक दिन रहना ज़रूरी है। ख़बरनामा बिलकुल नहीं चाहिए, तो “बंद” दबाएँ।
digest-nothing = पिछले ख़बरनामे के बाद से आपके लिए कुछ नया नहीं है।
digest-failed = अभी यह नहीं हो पाया। कृपया एक मिनट बाद फिर कोशिश करें।
digest-button-daily = हर दिन
digest-button-workdays = सोमवार से शुक्रवार
digest-button-off = बंद
digest-button-now = 📬 अभी भेजें

## Catching up

catchup-title = ⏪ { $since } से अब तक की अहम ख़बरें
catchup-empty = { $since } के बाद से कुछ प्रकाशित नहीं हुआ है।
catchup-unclear = इसे समय की अवधि के रूप में समझा नहीं जा सका। कृपया /catchup 8h या /catchup 30m या /catchup 2d की तरह लिखें।
catchup-long = ज़्यादा से ज़्यादा 7 दिन पीछे देखा जा सकता है। कृपया छोटी अवधि लिखें, जैसे /catchup 2d
catchup-button-hours = { $count ->
    [one] { $count } घंटा
   *[other] { $count } घंटे
  }
catchup-button-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
  }

## Topics, alerts and settings

menu-back = ‹ वापस
menu-page = { $page } / { $pages }
when-daily = रोज़ { $time } बजे
when-workdays = सोमवार से शुक्रवार { $time } बजे
when-days = { $days } को { $time } बजे
topics-title = विषय
topics-hint = किसी विषय पर टैप करें, और उसकी ख़बरें तुरंत मिलेंगी। बदलने के लिए फिर टैप करें।
topics-legend = { $now } तुरंत · { $digest } ख़बरनामे में
topics-part = पूरा विषय, या सिर्फ़ एक हिस्सा? जो फ़ॉलो करना हो, उस पर टैप करें।
topics-whole = पूरा विषय: { $topic }
topics-empty = फ़ॉलो करने के लिए अभी कोई विषय नहीं है। जो आपको चाहिए, वह अलर्ट से फिर भी मिल जाएगा।
topics-to-alerts = 🔔 अलर्ट
topics-to-settings = ‹ सेटिंग
topics-stopped = ⏸️ आपने सब बंद किया है: जब तक आप /settings में “जारी रखें” न दबाएँ, कुछ नहीं आएगा।
topics-one = इसकी ख़बरें आपको कैसे चाहिए?
topics-now = तुरंत
topics-digest = ख़बरनामे में
topics-off = बंद
topics-gone = यह विषय अब नहीं है।
topics-said-now = { $topic }: तुरंत
topics-said-digest = { $topic }: ख़बरनामे में – { $when }
topics-said-new-digest = { $topic }: ख़बरनामे में। अब से यह { $when } आएगा; /settings से बदलें।
topics-said-off = { $topic }: बंद
follow-now = ✓ आपने { $topic } को फ़ॉलो किया है: इसकी ख़बरें तुरंत आएँगी।
follow-digest = 🗞 आपने { $topic } को फ़ॉलो किया है: इसकी ख़बरें ख़बरनामे में आएँगी – { $when }।
follow-off = आपने { $topic } को अनफ़ॉलो कर दिया है।
follow-undo = ↩︎ पहले जैसा करें
follow-all = सभी विषय
follow-near = क्या आपका मतलब यह था …?
follow-unknown =
  “{ $name }” नाम का कोई विषय नहीं मिला।

  सभी विषय बस एक टैप दूर हैं। अपने शब्दों के लिए अलर्ट हैं: /alerts add लिखें, फिर शब्द।
unfollow-title = जो आपने फ़ॉलो किया है
unfollow-hint = अनफ़ॉलो करने के लिए किसी विषय पर टैप करें।
unfollow-none = आपने कोई विषय फ़ॉलो नहीं किया है।
unfollow-unknown = आपने “{ $name }” नाम का कुछ फ़ॉलो नहीं किया है।
unfollow-undo = ↩︎ { $topic }
unfollow-kept = आपने { $topic } को फिर से फ़ॉलो किया है।
alerts-title = कीवर्ड अलर्ट
alerts-empty =
  आपका अभी कोई अलर्ट नहीं है। अलर्ट से आपको हर उस लेख की सूचना मिलती है जिसमें आपके शब्द हों, चाहे विषय कोई भी हो:

  /alerts add पुल बंद – दोनों शब्द
  /alerts add "नगर परिषद" -फ़ुटबॉल – ये शब्द साथ-साथ, और फ़ुटबॉल के बिना
alerts-hint = अलर्ट कैसे आए, यह बदलने के लिए उस पर टैप करें।
alerts-new = ＋ नया अलर्ट
alerts-remove = 🗑️ हटाएँ
alerts-all = सभी अलर्ट
alerts-gone = यह अलर्ट अब नहीं है।
alerts-one = इससे मिलने वाले लेख आपको कैसे चाहिए?
alerts-tempo-now = तुरंत
alerts-tempo-digest = ख़बरनामे में
alerts-added = 🔔 आपका अलर्ट लग गया है
alerts-there = 🔔 आपका अलर्ट
alerts-matched = { $count ->
    [0] पिछले 30 दिनों में ऐसा कोई लेख नहीं आया। जैसे ही कुछ मिलेगा, आपको बताया जाएगा।
    [one] पिछले 30 दिनों में ऐसा { $count } लेख आया:
   *[other] पिछले 30 दिनों में ऐसे { $count } लेख आए:
  }
alerts-removed = हटा दिया गया। फिर से चाहिए, तो यह भेजें:
alerts-said-now = अब से तुरंत।
alerts-said-digest = अब से ख़बरनामे में – { $when }।
alerts-said-new-digest = अब से ख़बरनामे में। यह { $when } आएगा; /settings से बदलें।
alerts-said-off = हटा दिया गया।
alerts-ask =
  किन शब्दों पर नज़र रखनी है?

  पुल बंद – दोनों शब्द, किसी भी रूप में
  "नगर परिषद" – साथ-साथ
  =बैंक – ठीक यही शब्द
  -फ़ुटबॉल – इसके बिना
alerts-placeholder = पुल बंद -फ़ुटबॉल
alerts-mistake-empty = इसमें खोजने लायक कोई शब्द नहीं है। कृपया कोई शब्द या नाम भेजें, जैसे: पुल बंद
alerts-mistake-minus = इससे सिर्फ़ यह पता चलता है कि क्या नहीं चाहिए। कृपया खोजने के लिए भी कोई शब्द जोड़ें, जैसे: पुल -फ़ुटबॉल
alerts-mistake-long = यह अलर्ट के लिए बहुत लंबा है। कृपया कुछ ही शब्द भेजें।
alerts-full = आपके { $max } अलर्ट हैं और अब जगह नहीं बची। कृपया पहले एक हटा दें: /alerts
settings-title = ⚙️ सेटिंग
settings-more = /privacy बताता है कि क्या सहेजा जाता है, /export वह आपको देता है, /forget उसे मिटा देता है।
settings-topics = 📰 विषय
settings-alerts = 🔔 अलर्ट
settings-digest = 🗞 ख़बरनामा
settings-quiet = 🌙 शांत समय
settings-limit = 📬 रोज़ की सीमा
settings-zone = 🌍 समय क्षेत्र
settings-language = 🗣️ भाषा
settings-muted = 🔇 म्यूट
settings-saved = 🔖 सहेजे हुए
settings-stop = ⏸️ बंद करें
settings-go-on = ▶️ जारी रखें
settings-is-stopped = ⏸️ बंद: बिना माँगे कुछ नहीं आता
settings-state-no-topics = 📰 अभी कोई विषय नहीं
settings-state-topics = 📰 विषय: { $now } तुरंत, { $digest } ख़बरनामे में
settings-state-alerts = { $count ->
    [0] 🔔 अभी कोई अलर्ट नहीं
    [one] 🔔 { $count } अलर्ट
   *[other] 🔔 { $count } अलर्ट
  }
settings-state-no-digest = 🗞 ख़बरनामा नहीं
settings-state-digest = 🗞 ख़बरनामा: { $when }
settings-state-no-quiet = 🌙 शांत समय नहीं
settings-state-quiet = 🌙 शांत समय: { $hours }
settings-state-no-limit = 📬 रोज़ की कोई सीमा नहीं
settings-state-limit = { $count ->
    [one] 📬 रोज़ ज़्यादा से ज़्यादा { $count } संदेश
   *[other] 📬 रोज़ ज़्यादा से ज़्यादा { $count } संदेश
  }
settings-state-zone = 🌍 { $place }, अभी { $time } बजे
settings-state-language = 🗣️ { $language }
settings-state-muted = { $count ->
    [0] 🔇 कुछ भी म्यूट नहीं
   *[other] 🔇 म्यूट: { $count }
  }
settings-state-saved = { $count ->
    [0] 🔖 कुछ सहेजा नहीं गया
   *[other] 🔖 सहेजे हुए: { $count }
  }
settings-kept = सहेजा गया ✓
settings-other = और …
settings-quiet-about = आपके शांत समय में जो आता है, वह रुका रहता है और शांत समय पूरा होने पर एक ही संदेश में मिलता है।
settings-quiet-none = नहीं चाहिए
settings-quiet-ask = कितने बजे से कितने बजे तक शांति चाहिए? जैसे: 22:30-6:45
settings-quiet-unclear = इसे समझा नहीं जा सका। कृपया दो समय भेजें, जैसे 22:30-6:45 या 22 बजे से 6 बजे तक।
settings-limit-about = एक दिन में बिना माँगे इतने ही संदेश आते हैं। इससे ज़्यादा जो हो, वह आपके ख़बरनामे में जाता है।
settings-limit-none = कोई सीमा नहीं
settings-digest-choose = अहम ख़बरों वाला एक संदेश, आपके चुने समय पर। इसे पाने के लिए किसी समय पर टैप करें।
settings-digest-lost = ⚠️ आपने जो फ़ॉलो किया है, उसमें से कुछ ख़बरनामे में आना है। ख़बरनामा पाने के लिए किसी समय पर टैप करें।
settings-digest-is-rich = यह शीर्षकों और तस्वीरों वाले सजे हुए संदेश के रूप में आता है, अगर आपका ऐप उसे दिखा सके।
settings-digest-is-plain = यह सादे संदेश के रूप में आता है, जिसे हर ऐप दिखा सकता है।
settings-digest-make-rich = तस्वीरों के साथ
settings-digest-make-plain = सादा रखें
settings-digest-off = ख़बरनामा नहीं
settings-digest-ask = ख़बरनामा कितने बजे आए? जैसे: 7:30
settings-digest-unclear = इसे समय के रूप में समझा नहीं जा सका। कृपया कुछ ऐसा भेजें: 7:30 या 19 बजे
settings-muted-none = आपने कुछ भी म्यूट नहीं किया है। आने वाले हर संदेश के नीचे “क्यों?” से उसके स्रोत या उसकी ख़बर को म्यूट किया जा सकता है।
settings-muted-about = जिसे फिर से पाना हो, उस पर टैप करें।
settings-muted-source = • { $name }: हमेशा के लिए
settings-muted-source-until = • { $name }: { $time } तक
settings-muted-story = • ख़बर “{ $name }”: हमेशा के लिए
settings-muted-story-until = • ख़बर “{ $name }”: { $time } तक
zone-now = { $place } में अभी { $time } बजे हैं।
zone-is-usual = यह न्यूज़रूम का समय क्षेत्र है: आपने अभी अपना नहीं बताया है।
zone-about = आपका ख़बरनामा और शांत समय इसी घड़ी से चलते हैं।
zone-ask-city = ✏️ शहर या समय
zone-ask-place = 📍 मेरी लोकेशन
zone-usual = न्यूज़रूम: { $place }
zone-ask = आप किस शहर में हैं? या आपके यहाँ अभी कितने बजे हैं, जैसे 14:05?
zone-placeholder = शहर या समय
zone-which = इनमें से कौन-सा?
zone-which-time = इन जगहों पर अभी यही समय है। आपके सबसे पास कौन-सी है?
zone-no-such-time = जिन जगहों की जानकारी है, उनमें कहीं अभी यह समय नहीं है। कृपया अपनी घड़ी देख लें, या किसी शहर का नाम भेजें।
zone-unknown = इस जगह की जानकारी नहीं है। कृपया पास का बड़ा शहर, अपना देश, या अपने यहाँ का अभी का समय भेजें।
zone-gone = यह समय क्षेत्र अब नहीं है।
zone-ask-location = अपनी लोकेशन शेयर करें, और उससे समय क्षेत्र पता चल जाएगा। लोकेशन अपने-आप में सहेजी नहीं जाती।
zone-share = 📍 लोकेशन शेयर करें
zone-not-now = ✕ अभी नहीं
zone-no-location = उस जगह का समय क्षेत्र पता नहीं चल सका। कृपया किसी शहर का नाम भेजें: /settings
zone-not-kept = आपकी लोकेशन सहेजी नहीं गई है।

## The team and its journal

team-heading = न्यूज़रूम
team-owner = मालिक
team-editor = संपादक
team-reviewer = समीक्षक
team-viewer = दर्शक
team-line = { $name } – { $role }
team-explained = दर्शक देखते हैं कि क्या स्थिति है। समीक्षक इंतज़ार में पड़े लेखों पर फ़ैसला भी करते हैं। संपादक इसके अलावा प्रकाशित करते हैं, बदलते हैं, वापस लेते हैं और पाठकों को लिखते हैं। मालिक टीम भी संभालते हैं; उनके नाम सेटिंग (ADMIN_IDS) में हैं।
team-open = निमंत्रण जिन्हें अभी किसी ने स्वीकार नहीं किया:
team-invitation = { $role }, { $time } तक
team-invite = किसी को बुलाएँ
team-ask-role = उन्हें क्या करने की अनुमति हो?
team-invited =
  एक निमंत्रण ({ $role })। यह लिंक एक ही व्यक्ति को भेजें: यह एक बार, { $time } तक काम करता है।

  { $link }
team-revoked = निमंत्रण वापस ले लिया गया।
team-late = इसे अभी-अभी किसी ने बदला है।
team-since = { $role }, { $time } से, { $by } के निमंत्रण पर
team-remove = हटाएँ
team-remove-sure = { $name } को न्यूज़रूम से हटाएँ? उसी क्षण से वे वहाँ कुछ नहीं कर सकेंगे।
team-removed = { $name } को हटा दिया गया।
team-joined = न्यूज़रूम में स्वागत है। आपकी भूमिका: { $role }। /help दिखाता है कि आप क्या कर सकते हैं।
team-member = आप पहले से न्यूज़रूम में हैं ({ $role })। निमंत्रण किसी और के लिए अब भी काम करता है।
team-void = यह निमंत्रण अब काम नहीं करता। कृपया नया माँगें।
team-has-joined = न्यूज़रूम में नया सदस्य: { $name } ({ $role })।
team-you-are = न्यूज़रूम में आपकी भूमिका अब है: { $role }। /help दिखाता है कि आप क्या कर सकते हैं।
team-you-left = आप अब न्यूज़रूम में नहीं हैं।
journal-heading = किसने क्या तय किया
journal-empty = अभी तक किसी ने कुछ तय नहीं किया है।
journal-older = पुराने ›
journal-newest = « सबसे नए
journal-server = सर्वर पर
journal-released = प्रकाशित: { $title }
journal-scheduled = प्रकाशन का समय { $after }: { $title }
journal-confirm = पहली मंज़ूरी: { $title }
journal-confirmed = दूसरी मंज़ूरी: { $title }
journal-rejected = प्रकाशित नहीं: { $title }
journal-cancelled = अब प्रकाशित नहीं होगा: { $title }
journal-title = शीर्षक: { $before } → { $after }
journal-summary = सारांश: { $before } → { $after }
journal-published = चैट से प्रकाशित: { $title }
journal-edited = बदला गया: { $title }
journal-retracted = वापस लिया गया: { $title }
journal-pinned = { $channel } में पिन किया गया: { $title }
journal-unpinned = { $channel } में पिन हटाया गया: { $title }
journal-retried = { $channel } में फिर कोशिश: { $title }
journal-there = { $channel } में भेजा हुआ माना गया: { $title }
journal-dropped = { $channel } में छोड़ दिया गया: { $title }
journal-backlog = रोके हुए लेखों में से प्रकाशित: { $title }
journal-broadcast = पाठकों को संदेश: { $title }
journal-paused = पाठकों के नाम संदेश रोका गया
journal-resumed = पाठकों के नाम संदेश फिर शुरू हुआ
journal-stopped = पाठकों के नाम संदेश हमेशा के लिए बंद किया गया
journal-invited = निमंत्रण: { $after }
journal-revoked = निमंत्रण वापस लिया: { $before }
journal-joined = जुड़े: { $after }
journal-role = { $title }: { $before } → { $after }
journal-removed = हटाया: { $title } ({ $before })

## What was counted, in charts and in words

chart-posts = { $count ->
    [1] 1 पोस्ट
   *[other] { $count } पोस्ट
  }
chart-posts-busiest = { $count ->
    [1] 1 पोस्ट, सबसे ज़्यादा: { $time }
   *[other] { $count } पोस्ट, सबसे ज़्यादा: { $time }
  }
chart-by-day = दिन के हिसाब से पोस्ट
chart-by-week = हफ़्ते के हिसाब से पोस्ट
chart-by-hour = हफ़्ते के दिन और घंटे के हिसाब से
chart-reactions = { $count ->
    [1] 1 प्रतिक्रिया, इनमें से { $share } एक ही पोस्ट पर
   *[other] { $count } प्रतिक्रियाएँ, इनमें से { $share } एक ही पोस्ट पर
  }
chart-clicks = { $count ->
    [1] 1 क्लिक
   *[other] { $count } क्लिक
  }
chart-readers-same = { $now ->
    [1] 1 पाठक, पहले जितने ही
   *[other] { $now } पाठक, पहले जितने ही
  }
chart-readers-more = { $now ->
    [1] 1 पाठक, पहले से { $change } ज़्यादा
   *[other] { $now } पाठक, पहले से { $change } ज़्यादा
  }
chart-readers-fewer = { $now ->
    [1] 1 पाठक, पहले से { $change } कम
   *[other] { $now } पाठक, पहले से { $change } कम
  }
chart-gained = आए: { $count }
chart-lost = गए: { $count }
chart-net = अंतर
chart-topics-one = सबसे ज़्यादा पोस्ट और पाठक: { $topic }
chart-topics-both = सबसे ज़्यादा पोस्ट: { $posted }। सबसे ज़्यादा पाठक: { $read }
chart-topics-posted = सबसे ज़्यादा पोस्ट: { $topic }
chart-topics-read = सबसे ज़्यादा पाठक: { $topic }
chart-topics-posts = पोस्ट
chart-topics-readers = पाठक
chart-digests = ख़बरनामे: { $sent } भेजे गए; इनसे खोले गए लिंक: { $opened }
chart-digests-sent = भेजे गए
chart-digests-opened = इनसे खोले गए लिंक
chart-delivery = आधी पोस्ट { $half } में, 100 में से 99 { $most } में
chart-delivery-about = लेख मिलने से पोस्ट होने तक
chart-delivery-slowest = सबसे धीमी: { $duration }
chart-quiet = { $share } संदेशों ने शांत समय ख़त्म होने का इंतज़ार किया
chart-quiet-all = पाठकों को सभी संदेश
chart-quiet-waited = इंतज़ार किया
chart-name-posts = पोस्ट
chart-name-reactions = प्रतिक्रियाएँ
chart-name-readers = पाठक
chart-name-topics = विषय
chart-name-digests = ख़बरनामे
chart-name-delivery = पहुँचने का समय
chart-name-quiet = शांत समय
stats-searches = खोजें: { $count }, कुछ नहीं मिला: { $without }
stats-missing = अभी दिखाने को कुछ नहीं: { $charts }
stats-nothing = इन दिनों में अभी कुछ नहीं गिना गया।
stats-failed = चार्ट नहीं बन सके; वजह लॉग में है। आँकड़े ये हैं:
stats-choose = दूसरे दिन या दूसरे रंग?
stats-busy = चार्ट बन रहे हैं। कृपया थोड़ा रुकें।
stats-dark = 🌙 गहरा
stats-light = ☀️ हल्का
stats-unclear = “{ $word }” समझ में नहीं आया।
stats-usage = सिर्फ़ /stats लिखें, या इनमें से कुछ साथ में: 7d, 30d, 90d या 365d, topic:नाम, channel:@नाम, dark या light. जैसे: /stats { $example }
stats-no-topic = “{ $topic }” नाम का कोई विषय नहीं है। ये हैं: { $topics }
stats-no-channel = “{ $channel }” नाम का कोई चैनल नहीं है। ये हैं: { $channels }

## The newsroom in the chat: what is out, and what waits

desk-which =
  कौन-सा लेख? कृपया उसकी पोस्ट यहाँ फ़ॉरवर्ड करें, या जवाब में पोस्ट का लिंक या लेख का पता भेजें।

  अगली बार आप सीधे पोस्ट के जवाब में { $command } भेज सकते हैं, या उसके पीछे लिंक लिख सकते हैं।
desk-hidden = यह फ़ॉरवर्ड नहीं बताता कि वह कहाँ से है। कृपया इसके बजाय पोस्ट का लिंक या लेख का पता भेजें।
desk-foreign = यह इस न्यूज़रूम के चैनलों का संदेश नहीं है।
desk-unknown = इसके लिए कोई लेख नहीं मिला: संदेश किसी और का है, या बहुत पुराना है। लेख के पेज का पता भी चलेगा।
desk-in = { $channel } में: { $link }
desk-nowhere = यह अभी किसी चैनल में नहीं है।
desk-leave = ऐसे ही रहने दें
desk-left = ठीक है: सब कुछ जैसा है वैसा ही रहेगा।
desk-over = इस पर फ़ैसला हो चुका है, या बहुत देर हो गई है।
desk-changed = इस बीच स्रोत ने यह लेख बदल दिया है।
desk-changed-by = इस बीच { $by } ने यह लेख बदल दिया है।
edit-title = शीर्षक
edit-summary = सारांश
edit-body = टेक्स्ट
edit-ours = न्यूज़रूम के शब्दों में, जब तक स्रोत उन्हें न बदले: { $names }
edit-which = आप क्या बदलना चाहते हैं?
edit-undo = ↩ स्रोत के शब्द: { $name }
edit-undone = स्रोत के शब्द वापस आ गए हैं।
edit-ask = { $name }: कृपया जवाब में नए शब्द भेजें, या /cancel भेजें। अभी यह लिखा है:
edit-preview = 👆 यह ऐसा दिखेगा।
edit-do = बदलें
edit-again = फिर से लिखें
edit-done = ✅ { $by } ने इसे बदल दिया है: हर पोस्ट में, और पाठकों को मिली प्रतियों में।
edit-to-confirm = इसके मौजूदा शब्दों को दूसरी मंज़ूरी का इंतज़ार है। कृपया पहले पुष्टि करें या अस्वीकार करें।
edit-closed = इस लेख का टेक्स्ट केवल सदस्यों के लिए है: यहाँ इसका शीर्षक और सारांश बदला जा सकता है।
retract-readers = { $count ->
    [one] यह इस बॉट के { $count } पाठक को मिल चुका है, या मिलने वाला है।
   *[other] यह इस बॉट के { $count } पाठकों को मिल चुका है, या मिलने वाला है।
  }
retract-ask = क्या इसे हर जगह से वापस लिया जाए?
retract-why = आप कारण भी बता सकते हैं: जर्नल के लिए जवाब में एक वाक्य भेजें।
retract-reason = जर्नल के लिए: { $reason }
retract-do = वापस लें
retract-done =
  ↩️ { $by } ने इसे वापस ले लिया है। इसकी पोस्ट हटाई जा रही हैं; जो 48 घंटे से पुरानी हैं, उनकी जगह एक सूचना आती है।

  स्रोत इसके बारे में जो भी भेजे, वह रखा जाएगा और प्रकाशित नहीं होगा। वापस लाने पर यह नई पोस्ट बनकर आएगा।
retract-back = वापस लाएँ
retract-brought = ✅ { $by } ने इसे वापस ला दिया है। यह फिर से प्रकाशित हो रहा है; जहाँ इसकी जगह सूचना थी, वह फिर से पोस्ट बन जाएगी।
pin-pinned = 📌 इसे { $channel } में पिन किया जा रहा है; जब तक कोई इसे न हटाए या दूसरी पोस्ट इसकी जगह न ले, यह वहीं रहेगी।
pin-unpinned = { $channel } में इसका पिन हटाया जा रहा है।
pin-do = 📌 { $channel } में पिन करें
pin-undo = { $channel } में पिन हटाएँ
pin-lacking = बॉट को { $channel } में संदेश पिन करने का अधिकार नहीं है। कृपया एडमिन सूची में इसकी अनुमति दें।
story-of = ख़बर: { $story }
story-of-none = यह किसी जारी ख़बर का हिस्सा नहीं है।
story-for-readers = ख़बर जैसी पाठकों को दिखती है
queue-scheduled = 🗓 समय तय
queue-waiting = ⏳ इंतज़ार में
queue-review = 📝 समीक्षा में
queue-unknown = ❓ अज्ञात
queue-failed = ⚠️ नहीं भेजी जा सकी
queue-empty = यहाँ कुछ नहीं है।
queue-embargo = 🔒 स्रोत ने इसे { $time } तक रोक रखा है।
queue-paused = ⏸ { $channel } { $time } तक रुका हुआ है: { $reason }
queue-quiet = 🌙 { $channel } में शांत समय, { $time } तक
queue-turn = { $channel }: बारी आते ही प्रकाशित होगा।
queue-to-review = इसे मंज़ूरी चाहिए।
queue-to-confirm = 🔴 इसे दूसरी मंज़ूरी चाहिए।
queue-looking = बॉट इसे खोज रहा है
queue-now = अभी प्रकाशित करें
queue-time = कोई और समय
queue-drop = प्रकाशित न करें
queue-see = 👁 पोस्ट दिखाएँ
queue-gone = यह अब इंतज़ार में नहीं है।
queue-goes = यह अभी प्रकाशित हो रहा है।
queue-sooner = स्रोत ने इसे { $time } तक रोक रखा है। कृपया जवाब में बाद का समय भेजें, या /cancel भेजें।

## The weekly letter

notice-weekly = 📬 { $from } से { $to } तक का हफ़्ता
weekly-posts = पोस्ट: { $count } (उससे पिछले हफ़्ते: { $before })
weekly-withdrawn = वापस ली गईं: { $count }
weekly-slowest = सबसे धीमी पोस्ट { $duration } में चैनल तक पहुँची।
weekly-top = सबसे ज़्यादा प्रतिक्रियाएँ:
weekly-readers = बॉट के पाठक: { $now } (+{ $gained } −{ $lost })
weekly-digests = भेजे गए ख़बरनामे: { $sent }, खोले गए लिंक: { $opened }
weekly-missed = खोजा गया, पर नहीं मिला:
weekly-asleep = जिन स्रोतों ने कुछ नहीं भेजा: { $sources }
weekly-failures = फ़ैसले के इंतज़ार में पोस्ट: { $count } – /dead
weekly-well = कुछ भी फ़ैसले के इंतज़ार में नहीं है।
