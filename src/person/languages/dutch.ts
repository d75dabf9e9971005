import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Dutch. */
export const dutch: RequestLanguage = {
  code: 'nl',
  name: 'Dutch',
  verbLast: true,
  lists: {
    agent: `
      mens, mensen, persoon, personen, medewerker, medewerkers, medewerkster, collega, collega's, collegas, adviseur,
      adviseurs, agent, agenten, operator, operators, vertegenwoordiger, klantenservice, klantendienst,
      klantenservicemedewerker, servicemedewerker, helpdesk, support, supportmedewerker, ondersteuning,
      leidinggevende, manager, supervisor, baas, chef, teamleider, specialist, expert, begeleider, consulent,
      behandelaar, werknemer, telefonist, telefoniste, iemand van de klantenservice, afdeling, klantcontact,
      menselijke hulp, menselijke medewerker, menselijk contact, persoonlijk contact, menselijke ondersteuning,
      verantwoordelijke, receptionist, deskundige, directeur, live chat, livechat, hulpdesk, contactpersoon,
      baliemedewerker`,
    someone: `
      iemand, iemand anders, iemant, een van jullie, lui`,
    real: `
      echt, echte, levend, levende, werkelijk, werkelijke, menselijk, menselijke, fysiek, persoonlijk, van vlees en
      bloed, in levenden lijve, die geen robot is, geen robot, die echt is`,
    fill: `
      met, aan, naar, een, de, het, t, 'n, n, uw, je, jullie, jouw, van, van jullie, bij, uit, via, per, door,
      telefoon, telefonisch, lijn, chat, direct, meteen, nu, onmiddellijk, zo snel mogelijk, snel, dringend, graag,
      even, eens, hier, daar, in, op, team, bedrijf, afdeling, andere, ander, iemand, eindelijk, gewoon, alsjeblieft,
      alstublieft, me, mij, mijn vraag, ons, maar, liever, toch, persoonlijk, rechtstreeks, verder, weer, terug, ik,
      er, daadwerkelijk, eerst, vandaag, bevoegd, bekwame, erbij, ipv, alleen, deze, dit, die, dat, hulp van`,
    please: `
      alsjeblieft, alstublieft, aub, ajb, graag, svp, nu, bedankt, dank u, dank je, direct, asjeblieft`,
    talk: `
      praten, spreken, chatten, bellen, overleggen, communiceren, contact, contact opnemen, contact hebben, in contact
      komen, contact krijgen, in gesprek, gesprek, een gesprek, te woord, doorverbonden worden, doorverbonden,
      verbonden worden, geholpen worden door, geholpen door, kletsen, babbelen, te spreken krijgen, bereiken,
      schrijven, te maken hebben, hulp van, prate, sprekn, praat, spreek, gesproken worden, aan de lijn, aan de
      telefoon, aan de lijn krijgen, teruggebeld worden door, contacteren, doorgeschakeld worden, doorgestuurd worden,
      discussiëren`,
    connect: `
      verbind me, verbind mij, verbindt u mij, doorverbinden met, doorverbinden naar, door te verbinden met, geef me,
      geef mij, geeft u mij, geef, zet me door, zet mij door, zet me over, schakel me door, schakel mij door, stuur me
      door, stuur mij door, stuur me, stuur mij, haal, haal er, roep, breng me, breng mij, leid me, koppel me, laat
      me, laat mij, regel, escaleer, escaleer dit, draag me over, draag dit over, overdragen aan, contact met, contact
      brengen met, doorzetten naar, doorschakelen naar, in contact met, in contact brengen met, verwijs me door, laten
      spreken met`,
    want: `
      ik wil, ik wil graag, wil, ik zou graag, ik heb, ik zou, ik zoek, ik eis, ik verlang, ik heb liever, ik
      prefereer, ik wens, ik heb nodig, mag ik, kan ik, kunt u mij, zou ik, ik vraag om, ik had graag, wij willen,
      geef me, geef mij, liever, heb, ik moet, ik krijg liever, ik verzoek om, ik wou, kan ik een`,
    exists: `
      is er, zijn er, is daar, is hier, zit er, bestaat er, hebben jullie, heeft u, zit daar, is er niet`,
    there: `
      daar, hier, beschikbaar, aanwezig, bereikbaar, online, aan de andere kant, vrij, aan de lijn`,
    lead: `
      kan, zou, laat, mag, wil dat, graag dat, vraag, kunt u, kun je, kunnen jullie, wil graag dat, zou graag willen
      dat, dat, zou kunnen, ik wil dat`,
    act: `
      me bellen, mij bellen, me terugbellen, mij terugbellen, me helpen, mij helpen, helpen, me belt, mij belt, me
      terugbelt, me helpt, mij helpt, contact met mij opnemen, contact met me opnemen, contact opnemen, contact met
      mij opneemt, contact met me opneemt, antwoorden, reageren, met me praten, met mij praten, het overnemen,
      overnemen, overneemt, te woord staan, naar mijn zaak kijken, ernaar kijken, meekijken, opnemen, aan de telefoon,
      aan de lijn, kan helpen, kan me helpen, mij persoonlijk helpen, me persoonlijk helpen, persoonlijk helpen, mij
      kan helpen, meedenken`,
    no: `
      ik wil niet, ik wil geen, wil niet, wil geen, geen, niet, niet met, genoeg van, genoeg, klaar met, stop met,
      zat, beu, ik haat, haat, in plaats van, ipv, hou op met, houd op met, weg met, nooit meer, ik weiger, zonder, en
      niet met, en geen, niet meer, niet langer, moe van, liever geen, geen zin in, afgelopen met, kap met`,
    bot: `
      bot, bots, robot, robots, chatbot, chatbots, machine, machines, computer, computers, automatische antwoorden,
      automatisch antwoord, geautomatiseerde antwoorden, automatische berichten, virtuele assistent, ai, kunstmatige
      intelligentie, antwoordapparaat, bandje, standaardantwoorden, keuzemenu`,
    callback: `
      bel me terug, bel mij terug, belt u mij terug, bel me, bel mij, belt u mij, me terugbellen, mij terugbellen, me
      bellen, mij bellen, teruggebeld worden, gebeld worden, terugbelverzoek, bel terug, terugbellen graag, graag
      terugbellen, graag teruggebeld, neem contact met me op, neem contact met mij op, neemt u contact met mij op,
      neem contact op, neem telefonisch contact met me op, contact met mij op te nemen, mij te bellen, me te bellen,
      mij terug te bellen, me terug te bellen`,
  },
  phrases: [
    '<want> <fill>? <fill>? <fill>? <fill>? <agent> <fill>? <fill>? nodig',
    '(is er|is daar|zit er|is hier) <fill>? iemand <fill>? (die|daar|hier|met wie|echt|aanwezig|aan)',
    '(met wie) (kan|mag|zou) ik <fill>? <talk>',
    '<person> <fill>? <fill>? <fill>? (doorverbinden|verbinden|doorverbindt|doorschakelen|geven|brengen|doorsturen|spreken|roepen)',
    '(mens|persoon|medewerker) <fill>? (geen|en geen|niet) <fill>? <bot>',
    '(kunt u|kun je|kunnen jullie|wilt u|wil je|zou u) (mij|me) (even)? (kunnen)? (doorverbinden|doorschakelen)',
  ],
  exceptions: [
    '(niet|niet meer|stop met|hou op met|geen) (te|me|mij)? (bellen|terugbellen|bel me|contact)',
    '(robotstofzuiger|robot stofzuiger|robotmaaier|wasmachine|koffiemachine)',
    '(heb|had|hebben) <fill>? <fill>? _? _? <fill>? <person> <fill>? (gesproken|gebeld|gepraat|gechat)',
    "(mijn|onze) (medewerker|collega|collega's|baas|chef|manager|leidinggevende|adviseur|begeleider|agent|vertegenwoordiger|contactpersoon)",
    '(andere|ander|tweede|extra|derde|per|hoeveel|elke) (persoon|personen|mens|mensen|medewerkers)',
    '(nummer|openingstijden|salaris|code|kosten|vacature|vacatures) <fill>? <fill>? <agent>',
    '(ik heb|heb) <fill>? <fill>? (afdeling|support|ondersteuning)',
    'ik wil <fill>? <fill>? (persoon|personen|contactpersoon) (toevoegen|wijzigen|verwijderen|veranderen)',
    'iemand anders <fill>? (mijn|het|een)',
  ],
  correct: `
    personeel, persoonlijke, mensheid, medewerking, agentschap, adviezen, advies, supporter, sprak, praatte, operatie,
    boot, both, bood, bon, menu, mens, wens, lens, helpdesks, robijn, contacten, contract, belt, bellen, machinaal`,
}
