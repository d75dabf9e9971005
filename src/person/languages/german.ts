import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in German. */
export const german: RequestLanguage = {
  code: 'de',
  name: 'German',
  verbLast: true,
  lists: {
    agent: `
      mensch, menschen, mitarbeiter, mitarbeiterin, mitarbeitern, mitarbeitenden, mitarbeitende, mitarbeiterinnen,
      berater, beraterin, beratern, kundenberater, kundenberaterin, kundenbetreuer, kundenbetreuerin, kundendienst,
      kundenservice, kundendienstmitarbeiter, servicemitarbeiter, supportmitarbeiter, sachbearbeiter,
      sachbearbeiterin, person, personen, agent, agenten, agentin, operator, ansprechpartner, ansprechpartnerin,
      ansprechperson, vorgesetzten, vorgesetzter, vorgesetzte, chef, chefin, manager, managerin, teamleiter,
      teamleiterin, abteilungsleiter, leiter, leitung, verantwortlichen, verantwortliche, zuständigen, kollege,
      kollegen, kollegin, support, supportteam, hotline, techniker, technikerin, experten, spezialisten, spezialist,
      experte, fachmann, vertreter, kundenbetreuung, kundensupport, serviceteam, zentrale, vermittlung, live chat,
      livechat, kundenhotline, angestellten, bearbeiter, bearbeiterin, geschäftsführer, geschäftsführung,
      servicekraft, menschliche hilfe, menschliche unterstützung, persönliche beratung, menschlichen support,
      menschliches wesen`,
    someone: `
      jemand, jemanden, jemandem, irgendwen, irgendwem, irgendjemand, irgendjemanden, irgendjemandem, wen, wem, leute,
      einer von euch, einem von euch, leuten`,
    real: `
      echt, echte, echten, echter, echtem, echtes, richtig, richtige, richtigen, richtiger, richtigem, lebend,
      lebendig, lebendige, lebendigen, lebendiger, lebenden, real, reale, realen, realer, menschlich, menschliche,
      menschlichen, menschlicher, aus fleisch und blut, wirklich, wirklichen, wirkliche, leibhaftigen, natürliche,
      physische, persönlich, der kein roboter ist, der kein bot ist, der keine maschine ist`,
    fill: `
      mit, an, zu, zum, zur, dem, den, der, die, das, des, ein, eine, einen, einem, einer, eines, euer, eurem, euren,
      eurer, ihr, ihrem, ihren, ihrer, ihres, eure, ihre, deinem, deinen, deiner, deine, irgendeinem, irgendeinen,
      aus, von, am, im, in, telefon, telefonisch, persönlich, direkt, sofort, jetzt, gleich, dringend, endlich,
      schnell, schnellstmöglich, umgehend, mal, bitte, hier, da, dort, über, per, chat, leitung, team, unternehmen,
      firma, kundenservice, kundendienst, support, service, abteilung, anderen, andere, weiter, auch, doch, nur,
      lieber, mich, mir, uns, so bald wie möglich, wieder, ja, zuständigen, kompetenten, zuständige, freundlichen,
      nächsten, heute, nun, einfach, ich, auf, deutschsprachigen, statt, unbedingt, gerne, gern, wirklich,
      kundensupport, für, kurz, sich, man, mich bitte, diesem, diesen, dieser, diese, dieses, dies, hilfe von, hilfe,
      unterstützung, persönlichen, persönliche, persönlicher, dir`,
    please: `
      bitte, danke, sofort, jetzt, dringend, bidde, bitte sofort, pls`,
    talk: `
      sprechen, reden, chatten, schreiben, telefonieren, unterhalten, austauschen, kommunizieren, kontaktieren,
      erreichen, in kontakt treten, kontakt aufnehmen, kontakt, verbunden werden, weitergeleitet werden, durchgestellt
      werden, in verbindung setzen, in verbindung treten, gespräch, ein gespräch, diskutieren, plaudern, anrufen, zu
      tun haben, quatschen, besprechen, sprechn, sprehcen, spreche, rede, red, haben, beraten werden, betreut werden,
      hilfe von, hilfe eines, unterstützung von, gesprochen werden, verbunden, bekommen, dran haben, ran haben, ans
      telefon bekommen, klären, zurückgerufen werden, übergeben werden, gehen`,
    connect: `
      verbinden sie mich, verbinde mich, verbindet mich, mich verbinden, mich bitte verbinden, leiten sie mich, leite
      mich, leitet mich, mich weiterleiten, stellen sie mich, stell mich, stelle mich, stellt mich, mich durchstellen,
      geben sie mir, gib mir, gebt mir, mir geben, holen sie, hol, hole, hol mir, holen sie mir, holt, ich will,
      übergeben sie, übergib, übergeben sie mich, übergib mich, schalten sie, schick mir, schicken sie mir, schicken
      sie, bringen sie mich, bring mich, eskalieren sie, eskaliere, weiterleiten an, weiterleitung an, weiterleitung
      zu, verbindung mit, verbindung zu, durchstellen zu, vermitteln sie mich, vermittle mich, lassen sie mich mit,
      lass mich mit, lasst mich mit, ruf, rufen sie, weiter an, reichen sie mich, leiten sie das, leiten sie dies,
      leiten sie mein anliegen, leite das, leite mein anliegen, verbinden mit`,
    want: `
      ich will, ich möchte, ich moechte, ich brauche, ich brauch, brauche, brauch, ich hätte gern, ich hätte gerne,
      ich haette gern, ich haette gerne, ich verlange, ich bevorzuge, ich fordere, ich wünsche, ich wünsche mir, ich
      bitte um, kann ich, könnte ich, koennte ich, darf ich, gib mir, geben sie mir, gebt mir, hätte gerne, hätte
      gern, möchte, wir brauchen, wir möchten, ich benötige, benötige, ich bestehe auf, ich suche, kriege ich, bekomme
      ich, ich wollte, will ich`,
    exists: `
      gibt es, gibts, gibt s, ist, ist da, ist hier, ist dort, sind, sind da, habt ihr, haben sie, existiert, sitzt`,
    there: `
      da, hier, dort, erreichbar, verfügbar, anwesend, am anderen ende, frei, online, im chat, in der leitung, dran`,
    lead: `
      kann, könnte, koennte, soll, sollte, möge, lassen sie, lass, bitte lassen sie, möchte dass, will dass, wünsche
      dass, bitten sie, könnten sie, dass, darf, würde`,
    act: `
      mich anrufen, mich zurückrufen, mir helfen, mir weiterhelfen, weiterhelfen, helfen, melden, sich melden, sich
      bei mir melden, bei mir melden, mit mir sprechen, mit mir reden, antworten, mir antworten, übernehmen, mich
      kontaktieren, kontaktieren, anrufen, zurückrufen, anruft, zurückruft, hilft, meldet, sich meldet, sich kümmern,
      kümmert, kümmern, ansehen, anschauen, ans telefon, an den apparat, mir schreiben, mich beraten, beraten,
      spricht, mich anruft, mir hilft, ans telefon holen, an die strippe`,
    no: `
      ich will nicht, ich möchte nicht, ich moechte nicht, will nicht, möchte nicht, keine lust auf, keine lust mehr
      auf, kein, keine, keinen, keinem, genug von, genug vom, genug, schluss mit, hör auf mit, hören sie auf mit, hört
      auf mit, aufhören mit, satt, statt, anstatt, anstelle, nicht, nicht mit, und nicht mit, hasse, ich hasse, leid,
      weg mit, nie wieder, ich weigere mich, es reicht mit, nervt, nicht länger, nicht mehr, ohne, und kein, und
      keinem, und keine, und keinen, außer, ich rede nicht, ich spreche nicht, will ich nicht, möchte ich nicht, mag
      ich nicht, kann ich nicht leiden`,
    bot: `
      bot, bots, roboter, robotern, robot, chatbot, chatbots, chatbotter, maschine, maschinen, computer, automat,
      automaten, automatischen antworten, automatische antworten, automatische antwort, automatisierten antworten,
      automatisierte antworten, ki, ai, künstliche intelligenz, künstlichen intelligenz, virtueller assistent,
      virtuellen assistenten, anrufbeantworter, bandansage, sprachcomputer, standardantworten, textbausteine,
      textbausteinen, automatische nachrichten, automatischen nachrichten`,
    callback: `
      rufen sie mich zurück, ruf mich zurück, ruft mich zurück, rufen sie mich an, ruf mich an, ruft mich an, rufen
      sie mich bitte an, ruf mich bitte an, rufen sie mich bitte zurück, ruf mich bitte zurück, ruft mich bitte
      zurück, ruft mich bitte an, rufen sie zurück, bitte um rückruf, bitte um einen rückruf, bitte rückruf, rückruf
      bitte, rueckruf bitte, bitte um rueckruf, möchte einen rückruf, will einen rückruf, brauche einen rückruf,
      wünsche einen rückruf, hätte gerne einen rückruf, rückruf anfordern, rückruf erbeten, erbitte rückruf, mich
      zurückrufen, mich bitte zurückrufen, mich zurueckrufen, mich anrufen, mich bitte anrufen, zurückgerufen werden,
      angerufen werden, melden sie sich bei mir, melden sie sich bitte bei mir, melde dich bei mir, meldet euch bei
      mir, melden sie sich telefonisch, kontaktieren sie mich, kontaktiere mich, kontaktiert mich, ruf an bitte`,
  },
  phrases: [
    '(gibt es|gibts|ist|ist da|ist hier) <fill>? <fill>? (jemand|jemanden|wer|irgendwer) <fill>? <fill>? (echtes|echter|da|hier|menschliches|der|mit|echten|zum|für)',
    '(mit wem) (kann|könnte|koennte|darf) ich <fill>? <talk>',
    '(jemand|jemanden|jemandem|mensch|menschen) <fill>? <fill>? (der|die|und|statt) (kein|keine|keinen|nicht|einer|einem|eines) <fill>? <bot>',
    '(verbinden|verbindung|verbunden|weiterleiten|durchstellen|durchgestellt|weitergeleitet|vermitteln) <fill>? <fill>? <person>',
    '<person> <fill>? <fill>? <fill>? (verbinden|verbindest|weiterleiten|durchstellen|weiterverbinden|vermitteln|geben|holen|schicken|verbunden werden|rufen|übergeben|weiterreichen|durchgestellt)',
    '<want> <fill>? <fill>? <fill>? <real> <fill>? <someone>',
    '(jemand|jemanden|jemandem|einem|einen) <fill>? (aus fleisch und blut|echtes|echten)',
  ],
  exceptions: [
    '(habe|hab|hatte|haben|wurde|hat) _? _? _? _? (mitarbeiter|mitarbeiterin|berater|beraterin|person|kollegen|jemandem|kundenservice|support|hotline) <fill>? (gesprochen|geredet|telefoniert|geschrieben|gechattet|gesagt)',
    '(nicht|nicht mehr|kein|keine|keinen) (anrufen|an|zurückrufen|ruft mich an|kontaktieren)',
    '(hören|hör|hört) (sie)? auf mich (anzurufen|zu kontaktieren)',
    '(waschmaschine|kaffeemaschine|saugroboter|mähroboter)',
    '(mein|meinem|meinen|meiner|meine|unser|unsere) (mitarbeiter|mitarbeiterin|chef|chefin|kollege|kollegen|kollegin|berater|beraterin|vorgesetzter|vorgesetzten|manager|kundenberater|service|support|vertreter|agent)',
    '(service|support|hotline|kundenservice|kundendienst|agenten|personen|berater|mitarbeiter|personal) (nummer|zeiten|gebühr|rabatt|kosten|id|code|anzahl|portal|seite|zahl)',
    '(andere|anderen|anderer|dritte|dritten|weitere|weiteren|zweite|zweiten|pro|je|jede|andre) (person|personen|mensch|menschen|mitarbeiter|leute)',
    '(statt|ohne|kein|keine|keinen) (service|support|leitung|kontakt)',
    '(vertreter|leiter|agent|manager) (der|des) (firma|shops|bank)',
    '(kann|darf|könnte) ich <fill>? <fill>? (service|support|leitung)',
  ],
  correct: `
    menschheit, personal, persönliche, angestellte, arbeiter, agentur, support, redet, sprache, sprachen, sprach,
    boten, boden, boot, beraten, beratung, mitarbeit, leisten, leider, breit, manage, chefs, services, servicegebühr,
    kontakte, konto, kontos, konten, schreibt, schrieb, erreicht, maschinell, computern, wird, wirs, vertrete,
    vertrag, geschäfte, experiment`,
}
