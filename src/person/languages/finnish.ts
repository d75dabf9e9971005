import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Finnish. */
export const finnish: RequestLanguage = {
  code: 'fi',
  name: 'Finnish',
  verbLast: true,
  lists: {
    agent: `
      ihmi*, henkilö*, asiakaspalvelij*, asiakaspalvelu*, asiakasneuvoj*, asiakastu*, virkailij*, työntekij*,
      edustaj*, neuvoj*, agent*, operaattor*, esimie*, esihenkilö*, johtaj*, päällik*, myyj*, asiantuntij*, tuki*,
      tuen, tuesta, tukeen, tukihenkilö*, kollega*, konsult*, käsittelij*, palveluneuvoj*, aspa*, vaihde, tekni*,
      managerin, manageri*, vastaav*, livechat*, pomo, pomon, pomolle, pomosi, pomollesi, pomonne, pomoa`,
    someone: `
      joku, jonkun, jollekin, jollekulle, johonkuhun, joltain, ketään, jotakuta, jotain, kenenkään, kenellekään,
      kukaan, joltakulta, jollekkin, jonkin, jonku`,
    real: `
      oikea*, aito*, aido*, elävä*, todelli*, ihan oikea*, inhimilli*, fyysi*, lihaa ja verta, joka ei ole robotti, ei
      robotti, ei botti`,
    fill: `
      kanssa, kaa, kans, jonkun, suoraan, heti, nyt, nopeasti, pikaisesti, mahdollisimman pian, puhelimessa,
      puhelimitse, chatissa, teidän, teiltä, sieltä, siellä, täällä, minut, minua, minulle, mut, mulle, minä,
      mieluummin, ennemmin, vain, kiireesti, vielä, kiitos, asiakaspalvelun, toinen, toisen, yrityksen, edes, ihan,
      kunnon, henkilökohtaisesti, tiimistä, siis, jokin, jos, yhteen, yhteydessä, sitten, viimein, pätevän, joku,
      jolle, jonka, varsinaisen, luokse, tämä, tämän, tätä, näitä, apua`,
    please: `
      kiitos, nyt, heti, ole hyvä, olkaa hyvä, ystävällisesti, kiitti, pliis, kiitoksia`,
    talk: `
      puhua, puhu, puhumaan, puhella, puhelisin, jutella, juttelemaan, keskustella, keskustelemaan, keskustelu,
      chatata, chattailla, kommunikoida, asioida, asioimaan, ottaa yhteyttä, olla yhteydessä, saada yhteyden, saada
      yhteys, yhteyttä, yhteyden, yhteys, tavoittaa, saada kiinni, saanko, haluan, haluaisin, tarvitsen, saada,
      soittaa, soitella, puhuisin, juttelisin, keskustelisin, ohjata, siirtää, apua, päästä puhumaan, tavata,
      kirjoittaa, puhelun`,
    connect: `
      yhdistä*, yhdistäkää, siirrä*, siirtäkää, siirtää, ohjaa*, ohjatkaa, ohjata, anna, antakaa, antaisitko, annatko,
      hae, hakekaa, pyydä, pyydän, pyydän päästä, kutsu, kutsukaa, laita, laittakaa, päästä, päästäkää, eskaloi*,
      välitä, tuo, haluan, haluaisin, haluun, tarvitsen, tarviin, haluaisimme, saisinko, saanko, voinko saada,
      saisiko, saisin, vaadin, toivon, toivoisin, mieluummin, etsin, saako, pyytäisin, puheluun`,
    want: `
      haluan, haluaisin, haluun, tarvitsen, tarviin, tarvitsisin, pyydän, vaadin, toivon, toivoisin, saanko, saisinko,
      saisin, voinko saada, voisinko saada, anna, antakaa, mieluummin, etsin, saako, saisiko, tarvitaan, edellytän`,
    exists: `
      onko, onks, löytyykö, löytyiskö, olisiko, eikö, onkohan`,
    there: `
      siellä, täällä, paikalla, linjoilla, vapaana, tavoitettavissa, toisessa päässä, saatavilla, tavattavissa`,
    lead: `
      voisiko, voiko, voisko, haluan että, haluaisin että, pyydä, pyytäkää, voisitko pyytää, voisitteko pyytää,
      antakaa, anna, toivon että, saisiko, että`,
    act: `
      soittaa, soittaa minulle, soittaisi, auttaa, auttaa minua, auttaisi, vastata, vastata minulle, vastaisi, ottaa
      yhteyttä, ottaisi yhteyttä, ottaa minuun yhteyttä, hoitaa, hoitaisi, katsoa asiaani, katsoisi asiaani, puhua
      kanssani, jutella kanssani, puhelimeen, jatkaa, ottaa hoitaakseen, perehtyä`,
    no: `
      en halua, en haluu, en tahdo, en jaksa, en, riittää jo, riittää, ei enää, ei, lopeta, lopettakaa, kyllästynyt,
      kyllästyttää, vihaan, sen sijaan että, sijaan, kieltäydyn, väsynyt, eikä, älä, älkää, ilman, ei mitään,
      tarpeekseni, mieluummin kuin`,
    bot: `
      bot, botin, botit, botti*, botille, botilta, botteja, botteihin, bottia, robotti*, roboti*, robotteja, chatbot,
      chatbotti*, chatboti*, kone, koneen, koneelle, koneelta, automaatti*, automaattivastauk*, automaattisia
      vastauksia, automaattiset vastaukset, tekoäly*, virtuaaliassistent*, vastaaja*, virtuaaliavustaj*, tietokone*`,
    callback: `
      soittakaa minulle, soita minulle, soittakaa takaisin, soita takaisin, soittakaa mulle, soita mulle,
      soittaisitteko, soittaisitko, soittopyyntö, soittopyynnön, voitteko soittaa, voitko soittaa, voisitteko soittaa,
      voisitko soittaa, ottakaa yhteyttä, ota yhteyttä, ottakaa minuun yhteyttä, ota minuun yhteyttä, ottaisitteko
      yhteyttä, minulle soitetaan, soittakaa, haluan että minulle soitetaan, takaisinsoitto, takaisinsoittoa, voisiko
      minulle soittaa`,
  },
  phrases: [
    'onko <fill>? <fill>? (joku|ketään|kukaan) <fill>? (oikea*|elossa|ihminen|ihmistä|paikalla|joka|jolle|täällä|siellä)',
    '(kenen kanssa|kenelle) (voin|voisin|saan|saanko) <fill>? <talk>',
    '(ihmi*|henkilö*) <fill>? (ei|eikä|en) <fill>? <bot>',
  ],
  exceptions: [
    '(älkää|älä|lopettakaa|lopeta|ei) (enää)? (soittakaa|soita|soittako|soittaminen|soittaa|ottako yhteyttä)',
    '(robotti-imuri*|robottiimuri*|robottiruohonleikkuri*|pesukone*|kahvikone*)',
    '(minun|mun|meidän|toinen|toisen|toiselle|muu|muut|muiden|kuinka monta|montako|toista) (ihmi*|henkilö*|esimie*|pomo*|työntekij*|johtaj*)',
    '(tuki*|asiakaspalvelu*|henkilö*|työntekij*) (numero*|aukiolo*|tunnus*|alennus*|palkka)',
    '(en|ei|älä) (tarvitse|tarvi|halua) <fill>? <talk>? <fill>? (asiakaspalvelij*|virkailij*|henkilö*|asiakaspalvelu*) $',
    '(henkilötun*|henkilökort*|henkilötie*|henkilökoht*|henkilöllisyy*|työntekijäalennus*|ihmisoik*)',
    '(haluan|haluaisin|tarvitsen|saanko|saada|haluun|saisinko|voinko saada|anna|antakaa) <fill>? <fill>? (tuki*|tuen|tukea|tekni*|vastaav*)',
    '(esimieheni|pomoni|pomollani|kollegani|johtajani|päällikköni|esihenkilöni)',
  ],
  correct: `
    puhui, puhuin, puhunut, sanoi, koneet, soitti, soittanut, ihmetellä, ihmettelen, ihmeellinen, johtuu, asiakkaat,
    asiakas, asiakkaan, ohjeet, tukku, myyty, myynti, myymälä, kone`,
}
