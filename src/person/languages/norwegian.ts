import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Norwegian. */
export const norwegian: RequestLanguage = {
  code: 'nb',
  name: 'Norwegian',
  lists: {
    agent: `
      menneske, mennesker, mennesket, person, personer, medarbeider, medarbeidere, medarbeideren, kundeservice,
      kundeservicen, kundebehandler, kundebehandleren, kundesenter, kundestøtte, kundesupport, saksbehandler,
      saksbehandleren, rådgiver, rådgivere, rådgiveren, agent, agenter, operatør, sjef, sjefen, leder, lederen,
      supervisor, teamleder, representant, kollega, kollegaer, ansatt, ansatte, support, supporten, brukerstøtte,
      ansvarlig, ansvarlige, spesialist, tekniker, ekspert, konsulent, overordnede, overordnet, manager, menneskelig
      hjelp, menneskelig kontakt, personlig hjelp, personlig service, personale, sentralbordet, kundekonsulent, live
      chat, livechat`,
    someone: `
      noen, nokon, en annen, en eller annen, folk, en av dere, nogen, en fra deres`,
    real: `
      ekte, virkelig, virkelige, levende, skikkelig, menneskelig, menneskelige, av kjøtt og blod, fysisk, ordentlig,
      som ikke er en robot, på ordentlig, faktisk, reell`,
    fill: `
      med, til, et, en, ein, den, det, din, deres, noen, noe, av, på, i, hos, fra, via, direkte, straks, nå, med en
      gang, så fort som mulig, raskt, gjerne, takk, her, der, telefon, telefonen, chat, chatten, linja, linjen, firma,
      firmaet, team, teamet, annen, i stedet, meg, oss, en av deres, bare, heller, kontakt, over, videre, personlig,
      kundeservice, support, kun, om, vennligst, faktisk, igjen, først, dine, vil, tråden, røret, kundeservicen,
      denne, disse, dette, hjelp fra`,
    please: `
      takk, vennligst, nå, straks, med en gang, vær så snill, please, er du snill`,
    talk: `
      snakke, prate, tale, chatte, samtale, diskutere, kommunisere, kontakte, komme i kontakt, få kontakt, ha kontakt,
      kontakt, få tak, få tak i, få hjelp av, bli satt over, settes over, satt over, viderekoblet, bli viderekoblet,
      bli ringt av, bli oppringt av, bli kontaktet av, ringe, skrive, en prat, en samtale, komme i prat, hjelp fra,
      hjelp av, nå, komme gjennom, snake, ha med å gjøre, bli koblet, dialog`,
    connect: `
      sett meg over, sette meg over, sett meg videre, sett over, overfør meg, overføre meg, koble meg, kobl meg, koble
      meg til, gi meg, send meg, sende meg, hent, få, la meg, la meg få, sett meg i kontakt, sette meg i kontakt, sett
      meg i forbindelse, eskaler, eskaler til, viderekoble meg, henvis meg, skaff meg, skaff, finn meg, finn, tilkall,
      før meg, send videre, koble, koble til, sett over til`,
    want: `
      jeg vil ha, jeg vil, jeg vil gjerne ha, jeg ønsker, jeg trenger, jeg behøver, jeg krever, jeg foretrekker, jeg
      kunne tenke meg, jeg ber om, jeg søker, kan jeg få, får jeg, kunne jeg få, gi meg, vil ha, trenger, vi trenger,
      vi vil ha, jeg etterspør, heller, jeg skal ha, kan jeg be om, jeg forlanger, jeg skulle hatt, jeg skulle gjerne
      hatt`,
    exists: `
      er det, finnes det, fins det, har dere, har du, sitter det, er det ikke, finst det`,
    there: `
      der, her, til stede, tilgjengelig, ledig, i andre enden, på den andre siden, online, på linja, på tråden`,
    lead: `
      kan, kunne, vil at, la, be, må, ville, skulle, vil gjerne at, vil ha, at`,
    act: `
      ringe meg, ringe meg opp, ringe, ringer meg, hjelpe meg, hjelper meg, hjelpe, kontakte meg, kontakter meg, svare
      meg, svare, svarer, ta kontakt, tar kontakt, snakke med meg, prate med meg, ta over, overta, overtar, se på
      saken min, ser på saken min, skrive til meg, på tråden, på telefonen, på linja, ringe tilbake, ringer tilbake,
      ta seg av`,
    no: `
      jeg vil ikke, vil ikke, vil ikke ha, ikke, ikke med, ingen, nok med, nok av, nok, lei av, stopp med, stopp,
      stop, slutt med, slutt på, hater, jeg hater, i stedet for, istedenfor, fremfor, jeg nekter, uten, og ikke, ikke
      en, nei til, fått nok av, gidder ikke, orker ikke, vekk med`,
    bot: `
      bot, boter, boten, botter, robot, roboter, roboten, chatbot, chatboter, chatboten, chatrobot, maskin, maskiner,
      maskinen, datamaskin, automatiske svar, autosvar, automatiserte svar, ai, ki, kunstig intelligens, virtuell
      assistent, telefonsvarer, standardsvar, automatiske meldinger`,
    callback: `
      ring meg, ring meg tilbake, ring meg opp, ring tilbake, ringe meg, ringe meg opp, ringe meg tilbake, bli
      oppringt, bli ringt opp, bli kontaktet, ringer meg, kontakt meg, kontakte meg, ta kontakt med meg, kan dere
      ringe, kan du ringe, kunne dere ringe, tilbakeringing, ringes opp`,
  },
  phrases: [
    '(er det|finnes det|sitter det|fins det) <fill>? noen <fill>? (der|her|jeg kan|å snakke|å prate|som|ekte)',
    '(hvem) (kan|får) jeg <fill>? (snakke|prate|chatte) med',
    '(menneske|person) <fill>? (ikke|og ikke) <fill>? <bot>',
  ],
  exceptions: [
    '(stopp|slutt|ikke|la være) (med)? (å)? (ringe|ring|ringer|kontakte|ringe meg)',
    '(robotstøvsuger|robotgressklipper|vaskemaskin|kaffemaskin)',
    '(min|mine|mitt|sjefen min|vår) (sjef|medarbeider|kollega|kollegaer|saksbehandler|rådgiver|agent|leder|person)',
    '(annen|andre|ekstra|per|hvor mange|hver|samme|tredje) (person|personer|menneske|mennesker)',
    '(nummer|nummeret|åpningstider|lønn|kode|jobb) <fill>? <fill>? <agent>',
  ],
  correct: `
    personlig, personnummer, snakket, pratet, agentur, ringt, botanisk, maskinell, kontaktet, ledere, led, ledig,
    personlige, rådgivning, medarbeide, bod, båt, menneskehet, samtaler, snakker, prater, taler, ringer`,
}
