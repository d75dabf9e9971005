import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Danish. */
export const danish: RequestLanguage = {
  code: 'da',
  name: 'Danish',
  lists: {
    agent: `
      menneske, mennesker, mennesket, person, personer, medarbejder, medarbejdere, medarbejderen, kundeservice,
      kundeservicemedarbejder, kundesupport, kundeservicen, sagsbehandler, sagsbehandleren, rådgiver, rådgivere,
      rådgiveren, agent, agenter, operatør, chef, chefen, leder, lederen, supervisor, teamleder, repræsentant,
      kollega, kolleger, ansat, ansatte, support, supporten, supportmedarbejder, ansvarlig, ansvarlige, specialist,
      tekniker, ekspert, konsulent, overordnede, overordnet, manager, menneskelig hjælp, menneskelig kontakt,
      personlig hjælp, personlig betjening, personale, personalet, omstillingen, kundekonsulent, live chat, livechat`,
    someone: `
      nogen, en anden, en eller anden, folk, en af jer, noen, en fra jeres`,
    real: `
      rigtig, rigtige, rigtigt, ægte, levende, virkelig, virkelige, menneskelig, menneskelige, af kød og blod, fysisk,
      der ikke er en robot, som ikke er en robot`,
    fill: `
      med, til, et, en, den, det, din, jeres, nogen, noget, af, på, i, hos, fra, via, direkte, straks, nu, med det
      samme, hurtigst muligt, hurtigt, gerne, tak, her, der, telefon, telefonen, chat, chatten, linjen, firma,
      firmaet, team, teamet, anden, i stedet, mig, os, en af jeres, bare, hellere, kontakt, over, videre, personligt,
      kundeservice, support, kun, om, venligst, lige, måske, faktisk, igen, først, ret, dine, vil, røret, denne,
      disse, dette, hjælp fra`,
    please: `
      tak, venligst, nu, straks, med det samme, vær så venlig, please`,
    talk: `
      tale, snakke, chatte, samtale, diskutere, kommunikere, kontakte, komme i kontakt, få kontakt, have kontakt,
      kontakt, få fat, få fat i, få fat på, få hjælp af, blive stillet om, stilles om, stillet om, viderestillet,
      blive viderestillet, blive ringet op af, blive kontaktet af, ringe, skrive, en snak, en samtale, komme til at
      tale, komme til at snakke, hjælp fra, hjælp af, have fat i, komme igennem, komme i forbindelse, forbindelse,
      snake, have med at gøre, blive forbundet`,
    connect: `
      stil mig om, stille mig om, stil mig videre, stille mig videre, viderestil mig, viderestille mig, omstil mig,
      omstille mig, giv mig, give mig, forbind mig, forbinde mig, send mig, sende mig, hent, få, lad mig, sæt mig i
      forbindelse, sætte mig i forbindelse, sæt mig i kontakt, sætte mig i kontakt, overfør mig, overføre mig,
      eskaler, eskaler til, før mig, henvis mig, skaf mig, skaf, find, find mig, kald på, send videre, viderestil,
      viderestil til, stil om, omstil, stil videre`,
    want: `
      jeg vil have, jeg vil gerne have, jeg vil, jeg ønsker, jeg har brug for, jeg behøver, jeg kræver, jeg
      foretrækker, jeg kunne tænke mig, jeg beder om, jeg søger, kan jeg få, må jeg få, kunne jeg få, giv mig, vil
      have, har brug for, vi vil have, vi har brug for, jeg efterspørger, hellere, jeg skal bruge, må jeg bede om, jeg
      forlanger`,
    exists: `
      er der, findes der, er det, har i, har du, sidder der, er der ikke`,
    there: `
      der, her, til stede, tilgængelig, ledig, i den anden ende, online, til rådighed, i røret, på linjen`,
    lead: `
      kan, kunne, vil have at, lad, bed, må, ville, skulle, vil gerne have at, vil have, at, kunne i bede`,
    act: `
      ringe til mig, ringe mig op, ringe, ringer til mig, hjælpe mig, hjælper mig, hjælpe, kontakte mig, kontakter
      mig, svare mig, svare, svarer, vende tilbage, vender tilbage, tale med mig, snakke med mig, tage over, overtage,
      overtager, se på min sag, kigge på min sag, kigger på min sag, skrive til mig, i røret, i telefonen, på linjen,
      ringe tilbage, tage sig af`,
    no: `
      jeg vil ikke, vil ikke, vil ikke have, ikke, ikke med, ingen, intet, nok med, nok af, nok, træt af, stop med,
      stop, stop den, slut med, hader, jeg hader, i stedet for, frem for, jeg nægter, uden, og ikke, ikke en, nej til,
      fået nok af, gider ikke, væk med, lad være med`,
    bot: `
      bot, botter, botten, robot, robotter, robotten, chatbot, chatbots, chatbotten, chatrobot, maskine, maskiner,
      maskinen, computer, computeren, automatiske svar, autosvar, automatiserede svar, ai, kunstig intelligens,
      virtuel assistent, telefonsvarer, standardsvar, automatiske beskeder`,
    callback: `
      ring til mig, ring mig op, ring tilbage, ringe til mig, ringe mig op, ring op, blive ringet op, blive kontaktet,
      ringer til mig, ringer mig op, kontakt mig, kontakte mig, vend tilbage telefonisk, kan i ringe, kan du ringe,
      kunne i ringe, ring mig, ringe tilbage til mig, ringer tilbage, jeg vil ringes op`,
  },
  phrases: [
    '(er der|sidder der|findes der) <fill>? nogen <fill>? (der|her|jeg kan|at tale|at snakke|som|rigtige)',
    '(hvem) (kan|må) jeg <fill>? (tale|snakke|chatte) med',
    '(menneske|person) <fill>? (ikke|og ikke) <fill>? <bot>',
  ],
  exceptions: [
    '(stop|hold op|lad være|ikke) (med)? (at)? (ringe|ring|ringer|kontakte|ringe til mig|ringe mig op)',
    '(robotstøvsuger|robotplæneklipper|vaskemaskine|kaffemaskine)',
    '(min|mine|mit|vores) (chef|medarbejder|kollega|kolleger|sagsbehandler|rådgiver|agent|leder|person)',
    '(anden|andre|ekstra|per|pr|hvor mange|hver|samme|tredje) (person|personer|menneske|mennesker)',
    '(nummer|nummeret|åbningstider|løn|kode|job) <fill>? <fill>? <agent>',
  ],
  correct: `
    personlig, personnummer, talte, snakkede, talt, agentur, ringet, botanisk, maskinel, kontaktede, ledere, led,
    leder, lejer, personligt, supporterer, rådgivning, medarbejde, bod, boder, menneskehed, taler, snakker, chatter,
    ringer`,
}
