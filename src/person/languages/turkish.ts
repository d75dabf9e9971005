import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Turkish. */
export const turkish: RequestLanguage = {
  code: 'tr',
  name: 'Turkish',
  verbLast: true,
  lists: {
    agent: `
      insan*, gerçek kişi*, kişiyle, kişiye, temsilci*, müşteri temsilci*, müşteri hizmet*, müşteri destek*, müşteri
      danışman*, yetkili*, danışman*, operatör*, operator*, çalışan*, görevli*, personel*, uzman*, yönetici*, müdür*,
      amir*, şef*, patron*, asistan*, destek ekib*, destek, desteğe, destekle, destek hattı*, canlı destek*, canlı
      desteğ*, teknik destek*, sorumlu*, agent*, menajer*, çağrı merkez*, ekibiniz*, eleman*, arkadaş*, memur*, insan
      destek*, süpervizör*, yardım masası*, kişi`,
    someone: `
      biri, biriyle, birine, birini, birisi, birisiyle, birisine, birisini, kimse, kimseyle, birileri, birileriyle, bi
      kişi, kişiyle, bi insan, birinize, birinizle`,
    real: `
      gerçek, canlı, hakiki, etten kemikten, insani, normal, fiziksel, robot olmayan, bot olmayan, sahici`,
    fill: `
      bir, bi, bana, beni, bize, lütfen, lutfen, ile, la, le, hemen, şimdi, acil, acilen, derhal, bir an önce, artık,
      direkt, doğrudan, direk, telefonda, telefonla, telefon, hatta, hattan, sohbet, chat, burada, orada, sizden,
      sizin, ekibinizden, şirketinizden, şirketten, başka, sadece, yüz yüze, bizzat, de, da, mı, mi, mu, mü, biri,
      birisi, biriyle, bile, daha, rica, olarak, ya, musteri, müşteri, hizmetleri, tarafından, yerine, olan, kişi,
      kisi, için, bağ, aşkına, canlı, siz, ekipten, yetkili, var, hala, nolur, bu, şu, bunu, yardımına, yardımı,
      desteğine`,
    please: `
      lütfen, lutfen, lütfn, rica ederim, teşekkürler, hemen, şimdi, acil, acilen, pls`,
    talk: `
      konuşmak, konuşmam, konuşabilir miyim, konuşabilir, konuşabilirim, konuşabileceğim, konuşalım, konuşayım,
      konusmak, konusabilir, görüşmek, görüşmem, görüşebilir, görüşebilir miyim, görüşebilirim, görüşebileceğim,
      görüşeyim, gorusmek, gorusebilir, görüşme, konuşma, iletişime geçmek, iletişime geçebilir, iletişim kurmak,
      irtibata geçmek, irtibat, bağlanmak, bağlanabilir, bağlanmam, bağlanayım, baglanmak, ulaşmak, ulaşabilir,
      ulaşabilirim, ulasmak, yazışmak, sohbet etmek, chat yapmak, temas kurmak, yardım almak, yardım, danışmak,
      muhatap olmak, muhatap, konuşmak istiyorum, istiyorum, istiyom, isterim, isterdim, istemekteyim, ihtiyacım var,
      ihtiyacim var, ihtiyaç, tercih ederim, lazım, lazim, talep ediyorum, gerek, alabilir miyim, rica ediyorum,
      aktarılmak, aramak, arıyorum, tartışmak, dertleşmek, dinlesin, görüşmeyi, konuşmayı, görüşeceğim, konuşacağım,
      görüşelim, görüşsem, konuşsam, görüşmeliyim, konuşmalıyım, yazışmayı, bağlanmayı`,
    connect: `
      bağla*, bagla*, bağlar mısınız, bağlayın, bağlayabilir, bağlanmak, aktar*, aktarın, aktarır, yönlendir*,
      yonlendir*, ver, verin, verir, verin bana, çağır*, cagir*, çağırın, gönder*, gonder*, ilet*, iletin, getir*,
      bul, bulun, görüştür*, konuştur*, transfer et*, transfer, devret*, iletişime geçir*, temasa geçir*, arasın,
      arasin, ara, baksın, ilgilensin, yardım etsin, yardımcı olsun, cevap versin, dönsün, dönüş yapsın, ulaşsın,
      yazsın, gelsin, görüşsün, konuşsun, iletişime geçsin, cevaplasın, devralsın, arayabilir, arar, yardım edebilir,
      yardımcı olabilir, bakabilir, cevap verebilir, ilgilenebilir, dönebilir, ulaşabilir mi, arayacak, çıksın,
      çıkart, bağlat, istiyorum`,
    want: `
      istiyorum, istiyom, isterim, ihtiyacım var, ihtiyacim var, lazım, lazim, rica ediyorum, talep ediyorum, tercih
      ederim, gerekiyor, alabilir miyim, istemekteyim, isterdim, arıyorum, rica ederim, bekliyorum, verin, ver,
      gönderin, nerede`,
    exists: `
      var mı, var mi, varmı, varmi, var mıdır, yok mu, yokmu, mevcut mu, bulunur mu`,
    there: `
      orada, burada, müsait, ulaşılabilir, hatta, karşıda, online, oralarda`,
    no: `
      istemiyorum, istemiyom, istemem, istemiyoruz, konuşmam, konuşmayacağım, bıktım, sıkıldım, usandım, yeter, yeter
      artık, değil, olmasın, hayır, yerine, kesin, kes, bırakın, bırak, nefret ediyorum, konuşmak istemiyorum,
      görüşmek istemiyorum, yazışmak istemiyorum, bıktık, gına geldi, uğraşmak istemiyorum, uğraşamam, durdur,
      durdurun, uğraştırmayın`,
    bot: `
      bot, bota, botla, botlar, botlarla, botlardan, bottan, botu, robot, robota, robotla, robotlar, robotlarla,
      robotlardan, robottan, robotu, chatbot*, sohbet robot*, sohbet bot*, makine*, makinayla, makina*, otomatik
      cevap*, otomatik yanıt*, otomatik mesaj*, yapay zeka*, sanal asistan*, bilgisayar*, telesekreter*, hazır cevap*,
      bilgisayarla`,
    callback: `
      beni arayın, beni ara, beni geri arayın, beni geri ara, beni arar mısınız, beni arayabilir misiniz, beni
      arayabilir misin, bana geri dönün, bana dönüş yapın, geri dönüş yapın, geri arama, geri arayın, geri arar
      mısınız, telefonla arayın, beni aramanızı, beni arasınlar, beni telefonla, lütfen arayın, bana telefon edin,
      aranmak istiyorum, bana ulaşın, benimle iletişime geçin, benimle iletişime geçer misiniz, benimle irtibata
      geçin, beni arasin, beni arayin, beni geri arayin, geri aramanızı`,
  },
  phrases: [
    '(kiminle|kimle) (konuşabilirim|görüşebilirim|konuşmam|görüşmem|konusabilirim|gorusebilirim)',
    '(orada|burada|orda|burda|kimse|biri) <fill>? <fill>? (kimse|biri|birisi|insan|gerçek) <fill>? <fill>? (var mı|var mi|varmı|yok mu|yokmu)',
    '(var mı|var mi) <fill>? (orada|orda|burada) (kimse|biri)',
    'insan* <fill>? (bot|robot) değil',
    '(bot|robot) (değil|yerine) <fill>? <person>',
  ],
  exceptions: [
    '(beni|bizi) (bir daha|artık)? (aramayın|aramayin|arama)',
    '(robot* süpürge*|mutfak robot*|çim biçme|çamaşır makine*|bulaşık makine*|kahve makine*|makineli)',
    '(başka|diğer|kaç|ikinci|üçüncü|ek|bir başka|aynı|iki|üç) (kişi*|insan*|biri*|çalışan*)',
    '(yöneticim*|müdürüm*|patronum*|arkadaşım*|danışmanım*|amirim*|asistanım*|temsilcim*|şefim*|insanlar|çalışanlar|personel indirim*|destek* ücret*|çalışan sayısı|uzmanlık*|insanlık*|şefkat*)',
    '<agent> (numarası*|telefonu*|çalışma saat*|maaş*|kodu*|adres*|ücret*|indirim*|hakkında|ne dedi|dedi ki)',
    '(mağaza|site|bina|şube|banka) (müdür*|yönetici*|çalışan*|görevli*|personel*|sorumlu*)',
    '<agent> <fill>? <fill>? (ilet*|gönder*|aktar*|ver*)(diğim|medi|di|dim|mişti|ilen|ildi)',
    'destek (istiyorum|almak|lazım)? (için|hakkında|konusunda)',
    'arkadaş* (öner*|davet*|getir*|kodu)',
  ],
  correct: `
    konuştum, konuştu, operasyon, asistanlık, personal, çalışma, çalışıyor, insanlık, yetki, yetkim, uzun, uzan,
    makina, robotik, temsil, müdahale`,
}
