import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Slovak. */
export const slovak: RequestLanguage = {
  code: 'sk',
  name: 'Slovak',
  verbLast: true,
  lists: {
    agent: `
      človek*, človeč*, ľudia, ľudí, ľuďmi, ľuďom, osob*, operátor*, operátork*, pracovník*, pracovníč*, zamestnanc*,
      zamestnank*, poradc*, poradkyň*, agent*, zástupc*, zástupkyň*, vedúc*, manažér*, nadriaden*, šéf*, špecialist*,
      technik, technika, technikom, asistent*, konzultant*, kolega, kolegom, kolegu, kolegyň*, zákazníck* podpor*,
      zákazníck* servis*, zákazníck* lin*, zákazníck* centr*, podpor*, infolink*, reprezentant*, riaditeľ*, oddelen*,
      predajc*, odborník*, supervízor*, ľudsk* podpor*, ľudsk* pomoc*, helpdesk*`,
    someone: `
      niekto, niekoho, niekomu, niekým, niekom, hocikto, ktokoľvek, kýmkoľvek, kto, kým`,
    real: `
      skutočn*, ozajstn*, naozajstn*, živ*, reáln*, ľudsk*, z mäsa a kostí, normáln*, fyzick*, pravý, pravého, pravým,
      kto nie je robot, ktorý nie je robot, kompetentn*`,
    fill: `
      s, so, na, do, k, ku, z, zo, od, u, o, po, v, nejak*, niektorým, vaším, vašim, vášho, vašej, vašou, vášmu, vaše,
      tvojím, iným, iného, priamo, hneď, ihneď, okamžite, teraz, rýchlo, čo najskôr, prosím, prosim, telefónu,
      telefonicky, telefón, linke, linku, chate, chat, tu, tam, firmy, tímu, oddelenia, zákazníckej, podpory, servisu,
      ma, mi, mňa, nás, nám, by, som, radšej, len, iba, osobne, ten, toho, jedným, jedného, aspoň, konečne, namiesto,
      kontakt, sa, ste, dnes, kto, vás, týmto, tohto, tento, toto, pomoc, pomoci`,
    please: `
      prosím, prosim, vďaka, ďakujem, hneď, ihneď, teraz, okamžite, prosím vás`,
    talk: `
      hovoriť, pohovoriť, hovoril, hovorila, rozprávať, rozprával, rozprávala, porozprávať, baviť, baviť sa, dohodnúť,
      komunikovať, spojiť, spojenie, kontaktovať, skontaktovať, kontakt, napísať, písať, písať si, chatovať,
      konzultovať, diskutovať, rozhovor, volať, zavolať, rokovať, riešiť, obrátiť, dovolať, prepojiť, byť prepojený,
      byť prepojená, pomoc od, hovorit, porozpravat, rozpravat, pokecať, vravieť, telefonovať`,
    connect: `
      spojte, spoj, spojiť, spojil, spojili, prepojte, prepoj, prepojiť, prepojil, prepojili, dajte mi, daj mi, dajte,
      daj, dať, zavolajte, zavolaj, odovzdajte, odovzdaj, presmerujte, presmeruj, presmerovať, priveďte, privolajte,
      privolaj, zožeňte, pošlite, pošli, eskalujte, eskaluj, nechajte, pustite, prosím o, poprosím, nájdite, nájdi,
      odkážte, sprostredkujte`,
    want: `
      chcem, chcel by som, chcela by som, potrebujem, žiadam, vyžadujem, požadujem, želám si, preferujem, radšej,
      prosím o, poprosím, môžem dostať, môžem mať, dajte mi, daj mi, hľadám, chceme, potrebujeme, uvítal by som,
      uvítala by som, rád by som, rada by som, trvám na`,
    exists: `
      je, sú, existuje, máte, nachádza sa, nie je`,
    there: `
      tam, tu, k dispozícii, dostupný, na linke, na druhej strane, voľný, online`,
    lead: `
      môže, moze, mohol, mohla, mohol by, mohla by, nech, chcem aby, aby, požiadajte, prosím aby`,
    act: `
      zavolať, zavolá, zavolal, zavolala, pomôcť, pomôže, pomohol, odpovedať, odpovie, odpovedal, ozvať, ozve, ozval,
      kontaktovať, kontaktuje, kontaktoval, so mnou hovoriť, so mnou porozprávať, hovoriť so mnou, prevziať, prevezme,
      prevzal, pozrieť, pozrie, pozrel, venovať, venuje, napísať, napíše, k telefónu, vyriešiť, ujať, ujme, ujal`,
    no: `
      nechcem, nechcem si, už nechcem, nechce sa mi, už žiadn*, žiadn*, dosť, dosť bolo, dosť už, mám dosť, mám po
      krk, nebudem, prestaňte, prestaň, stop, koniec, koniec s, namiesto, bez, nie, nie s, a nie, neznášam, otravuje
      ma, nebaví ma, odmietam, nemám rád, nemám rada, už ma nebaví, stačilo, nestojím o`,
    bot: `
      bot, bota, botom, boti, boty, botov, botovi, robot, robota, robotom, roboti, robotov, roboty, robotovi,
      chatbot*, chat bot*, stroj, stroja, strojom, automat, automatu, automatom, automatick* odpoved*, umelou
      inteligenc*, umelej inteligenc*, umelá inteligencia, virtuáln* asistent*, počítač*, hlasov* asistent*,
      odkazovač*`,
    callback: `
      zavolajte mi, zavolaj mi, zavolajte späť, zavolajte naspäť, volajte mi, ozvite sa mi, ozvi sa mi, ozvite sa, aby
      ste mi zavolali, môžete mi zavolať, mohli by ste mi zavolať, môžete sa mi ozvať, prosím o zavolanie, prosím o
      telefonát, spätné zavolanie, prosím o spätné zavolanie, kontaktujte ma, kontaktuj ma, prosím o kontakt,
      zatelefonujte mi, brnknite mi, prosím zavolajte, zavolať mi späť, prosím o spätný hovor`,
  },
  phrases: [
    '(s kým) (môžem|mohol by som|mohla by som|by som mohol) <fill>? <talk>',
    'je <fill>? <fill>? niekto <fill>? <fill>? (živý|skutočný|ozajstný|tam|tu|s kým|kto)',
    '(človek*|osob*) <fill>? (nie|a nie|žiadn*) <fill>? <bot>',
  ],
  exceptions: [
    '(ne|prestaňte|nevolajte|nechcem aby|neozývajte) (mi)? (volať|volajte|volali|zavolali|zavolať|kontaktovať)',
    '(robotick* vysávač*|robot* vysávač*|kuchynsk* robot*)',
    '(môj|moja|moje|môjho|mojím|moju|naš*|iná|iný|inú|iné|ďalš*|druh*|tret*|koľko|iného) (šéf*|vedúc*|človek*|osob*|operátor*|pracovník*|poradc*|kolega|nadriaden*|ľudí)',
    '(číslo|otváracie|plat|kód|adresa) <fill>? <fill>? <agent>',
    '(osobn*|podporuj*|zamestnaneck*)',
    '(chcem|chcel by som|chcela by som|potrebujem|dajte mi|daj mi|môžem mať|dajte|daj) <fill>? <fill>? (podpor*|oddelen*|technik)',
    '(hovoril|hovorila|rozprával|rozprávala) (som|sme)',
    '(včera|už|minule|naposledy) (som|sme) <fill>? <talk>',
  ],
  correct: `
    operácia, operácie, agentúra, robota, práca, pracovať, osoba, zástupný, zamestnanie, robotický, živnosť, spojenie,
    kontakty, boty, hovoria, hovorí, rozpráva, píšu`,
}
