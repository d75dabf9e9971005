import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Czech. */
export const czech: RequestLanguage = {
  code: 'cs',
  name: 'Czech',
  verbLast: true,
  lists: {
    agent: `
      člověk*, člověč*, lidé, lidi, lidmi, lidem, osob*, operátor*, operátork*, pracovník*, pracovni*, zaměstnanc*,
      zaměstnank*, poradc*, poradkyn*, agent*, zástupc*, zástupkyn*, vedoucí*, manažer*, nadřízen*, šéf*, specialist*,
      technik, technika, technikem, asistent*, konzultant*, kolega, kolegou, kolegy, kolegyn*, zákaznick* podpor*,
      zákaznick* servis*, zákaznick* servisem, zákaznick* lin*, zákaznick* centr*, podpor*, infolink*, reprezentant*,
      ředitel*, oddělení, prodejc*, odborník*, supervizor*, makléř, lidsk* podpor*, lidsk* pomoc*, helpdesk*`,
    someone: `
      někdo, někoho, někomu, někým, někom, nekdo, nekoho, nekomu, nekym, kdokoli, kdokoliv, kýmkoli, kdo, kým, někoho
      jiného, někým jiným`,
    real: `
      skutečn*, opravdov*, živ*, reáln*, lidsk*, z masa a kostí, normáln*, fyzick*, pravý, pravého, pravým, kdo není
      robot, který není robot, kompetentn*`,
    fill: `
      s, se, na, do, k, ke, z, ze, od, u, o, po, v, nějak*, některým, některého, vaším, vašeho, vaší, vašim, vašemu,
      vaše, tvým, jiným, jiného, přímo, hned, ihned, okamžitě, teď, nyní, rychle, urychleně, co nejdříve, prosím,
      prosim, telefonu, telefonicky, telefon, lince, linku, chatu, chat, tady, zde, tam, firmy, týmu, oddělení,
      zákaznického, podpory, servisu, mě, mně, mi, nás, nám, bych, radši, raději, jen, pouze, osobně, ten, toho,
      jedním, jednoho, aspoň, konečně, místo, kontakt, nekym, si, byste, dnes, kdo, vás, tímto, tohoto, tento, tohle,
      pomoc, pomoci`,
    please: `
      prosím, prosim, díky, děkuji, hned, ihned, teď, okamžitě, prosím vás`,
    talk: `
      mluvit, promluvit, hovořit, pohovořit, bavit, pobavit, popovídat, povídat, domluvit, domluvit se, komunikovat,
      spojit, spojení, kontaktovat, zkontaktovat, kontakt, napsat, psát, psát si, chatovat, konzultovat, diskutovat,
      rozhovor, volat, zavolat, mluvil, mluvila, hovořil, hovořila, promluvil, promluvila, jednat, řešit, obrátit,
      dovolat, být spojen, být přepojen, být přepojena, přepojit, pomoc od, sejít, mluvt, pokecat, kecat`,
    connect: `
      spojte, spoj, spojit, spojil, spojila, spojili, přepojte, přepoj, přepojit, prepojte, prepoj, přepojil,
      přepojili, dejte mi, dej mi, dejte, dej, dát, zavolejte, zavolej, předejte, předej, předat, přesměrujte,
      přesměruj, přesměrovat, přiveďte, přivolejte, přivolej, sežeňte, sežeň, pošlete, pošli, eskalujte, eskaluj,
      nechte, nech mě, pusťte, prosím o, poprosím, najděte, najdi, odkažte, zprostředkujte`,
    want: `
      chci, chtěl bych, chtěla bych, chtel bych, chtela bych, potřebuji, potřebuju, potrebuji, potrebuju, žádám,
      vyžaduji, požaduji, přeji si, preferuji, dávám přednost, radši, raději, prosím o, poprosím, mohu dostat, můžu
      dostat, můžu mít, mohu mít, dejte mi, dej mi, hledám, chceme, potřebujeme, uvítal bych, uvítala bych, rád bych,
      ráda bych, trvám na`,
    exists: `
      je, jsou, existuje, máte, nachází se, není`,
    there: `
      tam, tady, zde, k dispozici, dostupný, na lince, na druhé straně, volný, online`,
    lead: `
      může, muze, mohl, mohla, mohl by, mohla by, ať, nechť, chci aby, aby, požádejte, prosím aby, nemohl by`,
    act: `
      zavolat, zavolá, zavolal, zavolala, pomoci, pomoct, pomůže, pomohl, odpovědět, odpoví, odpověděl, ozvat, ozve,
      ozval, kontaktovat, kontaktuje, kontaktoval, se mnou mluvit, se mnou promluvit, promluvit, převzít, převezme,
      převzal, podívat, podívá, podíval, věnovat, věnuje, napsat, napíše, k telefonu, vyřešit, ujmout, ujme, ujal`,
    no: `
      nechci, nechci si, už nechci, nechce se mi, už žádn*, žádn*, dost, dost už, mám dost, mám po krk, nebudu,
      přestaňte, přestaň, stop, konec, konec s, místo, bez, ne, ne s, a ne, nesnáším, otravuje mě, nebaví mě, odmítám,
      nemám rád, nemám ráda, už mě nebaví, stačilo, nestojím o, namísto`,
    bot: `
      bot, bota, botem, boti, boty, botů, botovi, robot, robota, robotem, roboti, robotů, roboty, robotovi, chatbot*,
      chat bot*, stroj, stroje, strojem, automat, automatu, automatem, automatick* odpověd*, umělou inteligenc*, umělé
      inteligenc*, umělá inteligence, virtuální* asistent*, počítač*, hlasov* asistent*, záznamník*`,
    callback: `
      zavolejte mi, zavolej mi, zavolejte zpátky, zavolejte zpět, volejte mi, ozvěte se mi, ozvi se mi, ozvěte se,
      zavolali mi, abyste mi zavolali, můžete mi zavolat, mohli byste mi zavolat, mohl byste mi zavolat, můžete se mi
      ozvat, prosím o zavolání, prosím o telefonát, prosím o zpětné zavolání, zpětné zavolání, kontaktujte mě,
      kontaktuj mě, prosím o kontakt, zatelefonujte mi, brnkněte mi, prosím zavolejte, zavolat mi zpátky, zavolat mi
      zpět, prosím o zpětný hovor`,
  },
  phrases: [
    '(s kým) (můžu|mohu|mohl bych|mohla bych|bych mohl) <fill>? <talk>',
    'je <fill>? <fill>? (někdo|nekdo) <fill>? <fill>? (živý|skutečný|opravdový|tam|tady|s kým|kdo)',
    '(člověk*|osob*) <fill>? (ne|a ne|žádn*) <fill>? <bot>',
  ],
  exceptions: [
    '(ne|přestaňte|nevolejte|nechci aby|neozývejte) (mi)? (volat|volejte|volali|zavolali|zavolat|kontaktovat)',
    '(robotick* vysavač*|robot* vysavač*|kuchyňsk* robot*)',
    '(můj|moje|mého|mým|mou|moji|naší|jin*|dalš*|druh*|třet*|kolik|jiného) (šéf*|vedoucí*|člověk*|osob*|operátor*|pracovník*|poradc*|kolega|nadřízen*|lidí)',
    '(číslo|otevírací|plat|kód|adresa) <fill>? <fill>? <agent>',
    '(osobn*|podporuj*|zaměstnaneck*)',
    '(chci|chtěl bych|chtěla bych|potřebuji|potřebuju|dejte mi|dej mi|mohu mít|dejte|dej) <fill>? <fill>? (podpor*|oddělení|technik)',
    '(jsem|jsme|už jsem|včera|minule) <fill>? <talk> <fill>? <fill>? <person>',
    '(mluvil|mluvila|hovořil|hovořila|promluvil|promluvila) (jsem|jsme)',
  ],
  correct: `
    mluvil, operace, operaci, agentura, agentury, robota, práce, pracovat, osoba, živil, zástupný, zaměstnání,
    robotický, živnost*, spojení, kontakty, boty, botník, mluví, hovoří, píší, mluvíme`,
}
