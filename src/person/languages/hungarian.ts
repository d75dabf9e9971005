import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Hungarian. */
export const hungarian: RequestLanguage = {
  code: 'hu',
  name: 'Hungarian',
  verbLast: true,
  lists: {
    agent: `
      ember*, élő ember*, élőember*, személy, személyt, személlyel, személyhez, ügyintéző*, ügyintézo*,
      ügyfélszolgálat*, ügyfélszolgálatos*, operátor*, munkatárs*, alkalmazott*, tanácsadó*, képviselő*, ügynök*,
      agent*, főnök*, felettes*, vezető*, menedzser*, manager*, kolléga, kollégá*, asszisztens*, szakember*,
      szakértő*, technikus*, diszpécser*, supervisor*, konzultáns*, támogatás*, terméktámogatás*, segítő*, telefonos*,
      referens*, üzletvezető*, igazgató*, ügyfélkapcsolat*, emberi segítség*, emberi ügyintéz*, humán*`,
    someone: `
      valaki*, valakivel, valakit, bárki*, bárkivel, valamelyik*, akárki*, valakihez, valakinek`,
    real: `
      igazi, valódi, élő, hús vér, húsvér, tényleges, emberi, valóságos, normális, rendes, aki nem robot, fizikai`,
    fill: `
      egy, a, az, egyik, valamelyik, önök, önöktől, maguk, ti, közvetlenül, azonnal, most, rögtön, sürgősen, minél
      hamarabb, mielőbb, kérem, kérlek, telefonon, személyesen, chaten, itt, ott, onnan, csapatból, cég,
      ügyfélszolgálati, másik, inkább, csak, végre, nekem, engem, minket, is, hozzá, vele, már, kapcsolatba,
      kapcsolatot, legyen szíves, szeretnék, szeretném, jó, akarok, lehetne, hús, hogy, önöknél, nálatok, ma, kellene,
      kell, helyett, ezzel, ezt, ez, ebből, át, segítségét, segítségére`,
    please: `
      kérem, kérlek, kérek, köszönöm, köszi, azonnal, most, legyen szíves, légyszi, legyszi, lécci, szíveskedjen`,
    talk: `
      beszélni, beszélnem, beszélhetnék, beszélhetek, beszélgetni, beszéljek, beszélhessek, szólni, társalogni,
      kommunikálni, csetelni, chatelni, egyeztetni, értekezni, kapcsolatba lépni, kapcsolatba kerülni, felvenni a
      kapcsolatot, kapcsolatot, elérni, felhívni, telefonálni, írni, konzultálni, megbeszélni, tárgyalni, beszelni,
      beszelnem, beszelhetek, beszelhetnek, beszélnék, csevegni, egyeztetnék, dumálni, találkozni, segítségét,
      segítségére, beszélhetnénk, fordulni`,
    connect: `
      kapcsolj*, kapcsolja*, kapcsoljon*, kapcsolna*, kapcsolnának, kapcsoljanak, kapcsolni, átkapcsolni, átkapcsol*,
      kapcsolná, kössön össze, köss össze, összekötni, adj, adjon, adjanak, adjatok, adná, hívj, hívja, hívjon,
      hívjanak, hívd ide, irányíts*, irányítson*, átirányítani, átirányít*, küldj, küldjön, továbbíts*, továbbítson,
      továbbítani, tegyen, tegyél, engedj, engedjen, keríts, szólj*, szóljon, kérem, kérek, kérném, kérnék, kérlek,
      adja, eszkalál*, add, akarok, szeretnék, szeretném, szükségem van, szükségem lenne, inkább, követelek,
      követelem, kell, kellene, kívánok, keresek, igénylek, kaphatok, kaphatnék, kapok, kapjak`,
    want: `
      szeretnék, szeretnek, akarok, akarom, kérek, kerek, kérnék, kérem, kérném, szükségem van egy, szükségem lenne
      egy, követelek, inkább, kell egy, kellene egy, kaphatok, kaphatnék, adj, adjon, adjanak, keresek, igényelek,
      kívánok, elvárom`,
    exists: `
      van, lenne, létezik, akad, van ott, van itt, nincs`,
    there: `
      ott, itt, elérhető, a vonalban, vonalban, szabad, online, a másik oldalon, a túloldalon`,
    lead: `
      tudna, tud, tudnának, szeretném ha, azt szeretném ha, kérem hogy, kérje meg, lehetne, azt akarom hogy, kérném
      hogy, tudjon, ha`,
    act: `
      hívni, felhívni, visszahívni, hívna, felhívna, visszahívna, hívjon, felhívjon, visszahívjon, segíteni, segítene,
      segítsen, válaszolni, válaszolna, válaszoljon, megkeresni, megkeresne, keressen, kapcsolatba lépni, kapcsolatba
      lépne, átvenni, átvenné, megnézni, megnézné, foglalkozni, foglalkozna, írjon, írna, beszélne velem, beszélni
      velem, beszéljen velem, intézze`,
    no: `
      nem akarok, nem szeretnék, nem akarom, nem kívánok, elég, elég volt, elegem van, elegem lett, ne, nem, nem
      kérek, nem kell, hagyjatok, hagyjanak, hagyd, hagyja, stop, utálom, unom, helyett, nem vagyok hajlandó, nincs
      kedvem, torkig vagyok, ebből elég, vége, fejezzék be, és nem, ne legyen`,
    bot: `
      bot, botot, bottal, botok, botokkal, botból, botokból, bottól, robot, robotot, robottal, robotok, robotokkal,
      robotból, robotoktól, robothoz, chatbot*, csetbot*, chat bot*, gép, géppel, gépet, gépek, gépekkel, gépből,
      automat*, automata válasz*, automatikus válasz*, mesterséges intelligenci*, virtuális asszisztens*, számítógép*,
      üzenetrögzítő*, sablonválasz*`,
    callback: `
      hívjanak vissza, hívj vissza, hívjon vissza, hívjatok vissza, hívjanak fel, hívj fel, hívjon fel, hívjatok fel,
      visszahívást kérek, visszahívás, visszahívást, kérek visszahívást, visszahívnának, visszahívna, felhívnának, fel
      tudnának hívni, vissza tudnának hívni, vissza tudna hívni, fel tudna hívni, hívna vissza, telefonáljanak,
      keressenek telefonon, keressen meg telefonon, keressetek, vegyék fel velem a kapcsolatot, vegye fel velem a
      kapcsolatot, szeretném ha felhívnának, szeretném ha visszahívnának, lépjenek kapcsolatba velem`,
  },
  phrases: [
    '(kivel) (beszélhetek|beszélhetnék|tudok beszélni|tudnék beszélni|lehet beszélni)',
    'van <fill>? <fill>? valaki <fill>? <fill>? (élő|igazi|ott|itt|akivel|aki)',
    '<person> <fill>? <fill>? (van|lenne)? szükségem',
    'szükségem <fill>? <fill>? <fill>? <agent>',
    '(ember*|személy*) <fill>? (nem|és nem|ne) <fill>? <bot>',
    '<person> <fill>? <fill>? (kell|kellene) $',
  ],
  exceptions: [
    '(ne|nem|hagyják abba a) (hívjanak|hívj|hívogat*|hívjon|telefonál*|visszahív*|hívást|keressenek)',
    '(robotporszívó*|robot porszívó*|robotfűnyíró*|konyhai robot*|mosógép*|kávégép*|varrógép*)',
    '(más|másik|hány|főnököm*|kollégám*|munkatársam*|vezetőm*|mások|többi|idegen|harmadik|emberiség*) <fill>? (ember*|személy*)?',
    '(munkatársi|személyes|személyi|személyz*|vezetői engedély|vezetőszék|telefonos alkalmazás*)',
    '(nyitvatartás*|fizetés*|cím*) <fill>? <agent>',
    '<agent> (telefonszám*|nyitvatartás*|fizetés*|díj*|kód*|jogosít*|kedvezmény*)',
    '(kérem|kérek|szeretnék|szeretném|akarok|kapok|kaphatok|akarom) <fill>? <fill>? (támogatás*|vezető*|telefonos*|képviselő nélkül)',
  ],
  correct: `
    beszéltem, beszélt, beszélgettem, ügynökség, embléma, kapcsolat, személyes, operáció, szakmai, robogó, vezeték,
    vezetéknév, embertelen`,
}
