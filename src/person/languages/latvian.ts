import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Latvian. */
export const latvian: RequestLanguage = {
  code: 'lv',
  name: 'Latvian',
  verbLast: true,
  lists: {
    agent: `
      cilvēk*, operator*, operatora, darbiniek*, darbiniec*, konsultant*, speciālist*, menedžer*, vadītāj*, aģent*,
      pārstāv*, priekšniek*, klientu apkalpošan*, klientu serviss, klientu servisu, klientu dienest*, klientu centr*,
      klientu atbalst*, atbalst*, kolēģ*, ekspert*, padomniek*, asistent*, tehniķ*, administrator*, zvanu centr*,
      persona, personu, personai, personas, direktor*, pārdevēj*, palīdzības dienest*, palīdzības centr*, cilvēcisk*
      palīdzīb*, apkalpotāj*`,
    someone: `
      kāds, kādu, kādam, kādai, kāda, jebkuru, jebkurš, kaut kādu, kaut ko, kādu citu, kas, kuru`,
    real: `
      īst*, dzīv*, reāl*, cilvēcisk*, normāl*, fizisk*, no miesas un asinīm, kas nav robots, kurš nav robots,
      kompetent*`,
    fill: `
      ar, pie, no, uz, pa, par, pie kāda, pie kādas, jūsu, tavu, citu, vienu, tieši, tagad, tūlīt, nekavējoties,
      steidzami, ātri, pēc iespējas ātrāk, lūdzu, ludzu, telefonu, telefona, tālruni, līnijas, čatā, šeit, te, tur,
      uzņēmuma, komandas, nodaļas, mani, man, mūs, mums, labāk, tikai, personīgi, vietā, beidzot, kuru, gribētu,
      varētu, vai, būtu, kādu, vismaz, jau, sakarus, kontaktu, šodien, drīzāk, es, klientu, šo, šis, šie, šiem, to,
      palīdzību, palīdzība`,
    please: `
      lūdzu, ludzu, paldies, tagad, steidzami, tūlīt, lūdzams`,
    talk: `
      runāt, parunāt, aprunāties, sarunāties, runāties, parunāties, sazināties, sazinātos, saziņu, komunicēt, saruna,
      sarunu, rakstīt, sarakstīties, čatot, zvanīt, piezvanīt, sazvanīt, sazvanīties, savienot, savienojumu, sakarus,
      kontaktu, konsultēties, apspriest, apspriesties, vērsties, tikt savienots, tikt savienota, tikt pārslēgts, tikt
      pārslēgta, diskutēt, palīdzību no, runat, parunat, sazinaties, parunātu, runātu, aprunātos, kontaktēties, tikt
      pie, satikt`,
    connect: `
      savienojiet, savieno, savienot, savienotu, pārslēdziet, pārslēdz, pārslēgt, pārslēgtu, pāradresējiet,
      pāradresēt, novirziet, novirzi, novirzīt, dodiet, dod, dot, pasauciet, pasauc, pasaukt, sauciet, sauc, nododiet,
      nodod, nodot, izsauciet, izsauc, sūtiet, atsūtiet, ļaujiet, ļauj, atrodiet, atrodi, pieslēdziet, pieslēdz,
      eskal*, gribu, vēlos, vajag, pieprasu, lūdzu, ludzu, pieaiciniet, pieaicini, sameklējiet`,
    want: `
      gribu, gribētu, vēlos, vēlētos, velos, man vajag, vajag, vajadzētu, man vajadzētu, man nepieciešams,
      nepieciešams, pieprasu, lūdzu, dodiet, dod, vai varu dabūt, vai es varu dabūt, meklēju, drīzāk, dodu priekšroku,
      mums vajag, man ir nepieciešams, prasu, man ir vajadzīgs, vajadzīgs`,
    exists: `
      vai ir, ir, vai tur ir, vai te ir, vai šeit ir, vai jums ir, vai pastāv`,
    there: `
      tur, te, šeit, brīvs, pieejams, uz līnijas, otrā galā, tiešsaistē`,
    lead: `
      vai var, var, vai varētu, varētu, lai, gribu lai, vēlos lai, palūdziet, vēlētos lai`,
    act: `
      piezvanīt, piezvana, atzvanīt, atzvana, palīdzēt, palīdz, atbildēt, atbild, sazināties, sazinās, runāt ar mani,
      parunāt ar mani, parunā ar mani, pārņemt, pārņem, paskatīties, paskatās, uzrakstīt, uzraksta, pie telefona,
      atrisināt, apkalpot, ar mani sazināties, ar mani sazinās, man piezvanīt, man palīdzēt, man atbildēt`,
    no: `
      nevēlos, negribu, nevelos, vairs negribu, vairs nevēlos, pietiek, pietiek ar, pietiek jau, apnicis, apnika,
      apnikuši, noguris no, nogurusi no, vietā, bez, ne, ne ar, nevis, nevis ar, ienīstu, beidziet, beidz, stop,
      nekādu, nekādus, atsakos, man nevajag, nerunāšu, man ir gana, diezgan`,
    bot: `
      bots, bota, botu, boti, botiem, botam, robots, robota, robotu, roboti, robotiem, robotam, čatbot*, tērzēšanas
      bot*, tērzēšanas robot*, chatbot*, chat bot*, mašīn*, automāt*, automātisk* atbild*, automātisk* ziņ*, mākslīg*
      intelekt*, virtuāl* asistent*, dator*, autoatbildētāj*`,
    callback: `
      atzvaniet, atzvani, atzvaniet man, atzvani man, piezvaniet man, piezvani man, piezvaniet, zvaniet man, lūdzu
      piezvanīt, lūdzu atzvanīt, vai varat piezvanīt, vai varat man piezvanīt, vai varat atzvanīt, vai jūs varētu
      piezvanīt, vai jūs varētu atzvanīt, vai jūs varētu man piezvanīt, sazinieties ar mani, sazinies ar mani, lai man
      piezvana, lai man atzvana, lūdzu sazināties, gribu zvanu, gaidu zvanu, atzvanīšana, pārzvaniet`,
  },
  phrases: [
    '(ar ko|ar kuru) (es)? (varu|varētu|var) <fill>? <talk>',
    '(vai ir|ir|vai tur ir|vai te ir|vai šeit ir) <fill>? <fill>? (kāds|kādu) <fill>? <fill>? (dzīv*|īst*|tur|te|šeit|ar kuru|kas)',
    'cilvēk* <fill>? (ne|nevis|un ne) <fill>? <bot>',
  ],
  exceptions: [
    '(ne|beidziet|pārtrauciet) (man)? (zvanīt|zvaniet|zvanīšanu)',
    'nezvaniet',
    '(robot* putekļsūcēj*|putekļsūcēj* robot*|robot* zāles|virtuves robot*|veļas mašīn*|šujmašīn*)',
    '(mans|mana|manu|manam|manai|manas|cits|cita|citu|citam|citi|otrs|treš*|cik|vēl viens|jauns) (cilvēk*|persona|personu|vadītāj*|priekšniek*|darbiniek*|konsultant*|kolēģ*|aģent*|operator*)',
    '(numurs|numuru|darba laiks|alga|kods|adrese) <fill>? <fill>? <agent>',
    '(fizisk*|juridisk*) person*',
    '(gribu|gribētu|vēlos|vajag|lūdzu|dodiet|dod|man vajag) <fill>? <fill>? (atbalst*|tehniķ*|personas datus|personu)',
  ],
  correct: `
    runāja, runāju, operācija, aģentūra, personāls, darbs, darba, speciāls, speciāli, robots`,
}
