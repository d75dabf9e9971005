import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Swedish. */
export const swedish: RequestLanguage = {
  code: 'sv',
  name: 'Swedish',
  lists: {
    agent: `
      människa, människor, människan, person, personer, medarbetare, medarbetaren, handläggare, handläggaren,
      kundtjänst, kundtjänstmedarbetare, kundservice, kundsupport, kundtjänsten, kundservicen, support, supporten,
      rådgivare, rådgivaren, agent, agenter, operatör, operatören, chef, chefen, chefer, supervisor, teamledare,
      teamledaren, representant, kollega, kollegor, anställd, anställda, ansvarig, ansvarige, specialist, tekniker,
      expert, säljare, handledare, manager, mänsklig hjälp, mänsklig kontakt, personlig hjälp, personlig kontakt,
      mänsklig support, kundrådgivare, personal, personalen, växeln, receptionist, handledaren, livechatt, live chatt`,
    someone: `
      någon, nån, någon annan, nån annan, folk, en av er, en från ert`,
    real: `
      riktig, riktiga, riktigt, äkta, levande, verklig, verkliga, mänsklig, mänsklige, mänskliga, på riktigt, av kött
      och blod, fysisk, som inte är en robot`,
    fill: `
      med, till, en, ett, den, det, din, er, era, ert, eran, någon, nån, av, på, i, hos, från, via, per, direkt,
      genast, nu, omgående, snarast, snabbt, gärna, tack, här, där, telefon, telefonen, chatt, chatten, linjen,
      företag, företaget, team, teamet, annan, i stället, istället, mig, oss, en av era, så fort som möjligt, bara,
      hellre, kontakt, över, vidare, dit, personligen, kundtjänst, kundservice, support, kunnig, endast, själv, om,
      ifrån, som, vill, idag, först, den här, det här, denna, dessa, hjälp av`,
    please: `
      tack, snälla, nu, genast, omedelbart, vänligen, är ni snälla, är du snäll`,
    talk: `
      prata, tala, snacka, chatta, samtala, diskutera, kommunicera, kontakta, komma i kontakt, få kontakt, ha kontakt,
      kontakt, komma fram, nå, få tag, få tag på, få hjälp av, bli kopplad, bli kopplat, kopplas, bli uppringd av, bli
      kontaktad av, ringa, skriva, konversera, hjälp av, hjälp från, ett samtal, samtal, pratta, parata, ta kontakt,
      bli ansluten, ha att göra, träffa, bli hjälpt av`,
    connect: `
      koppla mig, koppla mej, kopplar mig, kan ni koppla, koppla in, koppla fram mig, koppla över mig, ge mig, ge mej,
      skicka mig, skicka, slussa mig, ansluta mig, anslut mig, för mig vidare, hämta, ta hit, låt mig, låt mig prata,
      sätt mig i kontakt, sätta mig i kontakt, överför mig, för över mig, vidarebefordra mig, vidarebefordra,
      eskalera, eskalera till, kalla på, skaffa, hänvisa mig, förflytta mig, få, kopplad, kopplas, koppla över, lämna
      över, koppla, koppla till`,
    want: `
      jag vill ha, jag vill, jag behöver, behöver, jag önskar, jag kräver, jag föredrar, jag skulle vilja ha, jag
      skulle vilja, jag skulle behöva, jag ber om, jag söker, kan jag få, får jag, skulle jag kunna få, ge mig, vill
      ha, vi vill ha, vi behöver, jag begär, jag efterfrågar, kan man få, kan jag få prata, hellre, jag måste ha, får
      man`,
    exists: `
      finns det, finns, är det, har ni, sitter det, existerar det, finns inte`,
    there: `
      där, här, tillgänglig, ledig, i andra änden, online, på plats, i luren, på linjen`,
    lead: `
      kan, skulle, vill att, låt, be, kunde, får, skulle kunna, behöver att, jag vill att, se till att`,
    act: `
      ringa mig, ringa upp mig, ringer mig, hjälpa mig, hjälper mig, hjälpa till, kontakta mig, kontaktar mig, svara
      mig, svara, svarar, höra av sig, hör av sig, återkomma, prata med mig, ta över, titta på mitt ärende, titta på
      det, skriva till mig, på tråden, i telefon, i luren, återkommer, ringa, ringer upp mig, tar över, tittar på mitt
      ärende, ringa tillbaka`,
    no: `
      jag vill inte, vill inte, vill inte ha, inte, inte med, ingen, inget, inga, nog med, nog av, trött på, sluta
      med, sluta, slut med, hatar, jag hatar, i stället för, istället för, less på, stopp, stoppa, jag vägrar, utan,
      och inte, inte en, nej till, fått nog av, ut med, orkar inte, orkar inte med`,
    bot: `
      bot, bottar, boten, botten, robot, robotar, roboten, robotarna, chatbot, chatbotar, chatboten, chattbot,
      chattboten, maskin, maskiner, maskinen, dator, datorn, automatiska svar, autosvar, automatsvar, automatiserade
      svar, ai, artificiell intelligens, virtuell assistent, telefonsvarare, svarsmaskin, färdiga svar, automatiska
      meddelanden`,
    callback: `
      ring upp mig, ring mig, ring tillbaka, ringa upp mig, ringa mig, ring upp, bli uppringd, återuppringning, ringer
      mig, ringer ni mig, ringer upp mig, kontakta mig, hör av er, hör av dig, hör av er till mig, att ni ringer, kan
      ni ringa, kan du ringa, kunde ni ringa, jag vill bli kontaktad, jag vill bli uppringd, återkom per telefon, ring
      mej`,
  },
  phrases: [
    '(finns det|finns|är det|sitter det) <fill>? (någon|nån) <fill>? <fill>? (där|här|jag kan|att prata|att tala|riktig|levande|som)',
    '(vem) (kan|får) jag <fill>? (prata|tala|chatta) med',
    '(människa|person) <fill>? (inte|och inte) <fill>? <bot>',
    '(få|fick) <fill>? <talk> <fill>? <fill>? <person>',
  ],
  exceptions: [
    '(sluta|inte|slutar) (att)? (ringa|ring|ringer|kontakta|ringa upp) <fill>?',
    'robot* (dammsugare|gräsklippare)',
    '(robotdammsugare|robotgräsklippare)',
    '(min|mina|mitt|vår) (chef|medarbetare|kollega|kollegor|handläggare|rådgivare|agent|handledare|person)',
    '(annan|andra|extra|per|hur många|varje|samma) (person|personer|människa|människor)',
    '(nummer|numret|öppettider|lön|kod|jobb) <fill>? <fill>? <agent>',
    '(få|skicka|vill ha|behöver|får|ge mig) <fill>? <fill>? (support|personal|kundtjänst) (på|för)',
  ],
  correct: `
    personlig, personnummer, personligt, pratade, pratat, talade, talat, agera, agentur, ringt, botten, maskinell,
    chefs, kontaktat, operation, operationer, supportera, medarbeta, rådgivning, mänsklighet, pratar, talar, chattar,
    ringer, skriver`,
}
