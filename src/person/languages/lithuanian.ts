import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Lithuanian. */
export const lithuanian: RequestLanguage = {
  code: 'lt',
  name: 'Lithuanian',
  verbLast: true,
  lists: {
    agent: `
      žmog*, žmon*, žmones, žmonėmis, asmen*, asmuo, konsultant*, operator*, darbuotoj*, specialist*, vadybinink*,
      agent*, atstov*, vadov*, viršinink*, klientų aptarnavim*, aptarnavimo skyri*, pagalbos skyri*, pagalbos centr*,
      kolega, kolegos, kolegą, kolegomis, ekspert*, patarėj*, asistent*, technik*, administratori*, skambučių centr*,
      klientų centr*, konsultuotoj*, palaikym*, direktori*, pardavėj*, žmogišk* pagalb*`,
    someone: `
      kas nors, kuo nors, ką nors, kam nors, kažkas, kažkuo, kažką, kažkam, kažkuri*, kuriuo nors, bet kuo, bet kas,
      kuo, kas`,
    real: `
      tikr*, gyv*, realus, realiu, realų, žmogišk*, normal*, fizin*, iš kūno ir kraujo, kuris ne robotas, kuris nėra
      robotas, kompeteting*`,
    fill: `
      su, į, prie, iš, pas, nuo, dėl, per, jūsų, tavo, kitu, kitą, vienu, kokiu, tiesiogiai, dabar, tuoj pat,
      nedelsiant, skubiai, greitai, kuo greičiau, prašau, prasau, prašom, telefonu, telefono, linija, linijoje,
      pokalbyje, čia, ten, įmonės, komandos, skyriaus, mane, man, mus, mums, geriau, tik, asmeniškai, vietoj,
      pagaliau, kuriuo, norėčiau, galėčiau, gal, būtų, galima, kokį, kokiu nors, bent, jau, ryšį, kontaktą, šiandien,
      verčiau, šiuo, šio, šis, šie, to, tuo, pagalbos`,
    please: `
      prašau, prasau, prašom, ačiū, dabar, skubiai, tuoj pat, prašyčiau`,
    talk: `
      kalbėti, kalbėtis, pakalbėti, pasikalbėti, pasišnekėti, šnekėti, šnekėtis, susisiekti, susisiekčiau, bendrauti,
      pabendrauti, pokalbis, pokalbio, pokalbį, susirašyti, susirašinėti, rašyti, skambinti, paskambinti,
      prisiskambinti, susijungti, sujungimo, ryšį, ryšio, kontaktą, kontakto, konsultuotis, pasikonsultuoti, aptarti,
      kreiptis, būti sujungtas, būti sujungta, būti nukreiptas, būti nukreipta, diskutuoti, pagalbos iš, kalbeti,
      kalbetis, pakalbeti, pasikalbeti, kalbėčiau, pasikalbėčiau, pakalbėčiau, turėti reikalų`,
    connect: `
      sujunkite, sujunk, sujungti, sujungtumėte, sujungtumet, perjunkite, perjunk, perjungti, perjungtumėte,
      nukreipkite, nukreipk, nukreipti, nukreiptumėte, duokite, duok, duoti, pakvieskite, pakviesk, pakviesti,
      kvieskite, kviesk, perduokite, perduok, perduoti, iškvieskite, iškviesk, siųskite, atsiųskite, leiskite, leisk,
      surask, suraskite, prijunkite, prijunk, peradresuokite, eskaluok*, suveskite, noriu, norėčiau, reikia,
      reikalauju, pageidauju, prašau, prasau, suorganizuokite`,
    want: `
      noriu, norėčiau, noreciau, norime, man reikia, reikia, reikėtų, reikalauju, pageidauju, pageidaučiau, prašau,
      prašyčiau, duokite, duok, galiu gauti, ar galiu gauti, ar galėčiau gauti, ieškau, verčiau, renkuosi, teikčiau
      pirmenybę`,
    exists: `
      ar yra, yra, ar turite, ar egzistuoja, gal yra, ar bus, ar čia yra, ar ten yra`,
    there: `
      ten, čia, laisv*, prie telefono, linijoje, pasiekiam*, kitame gale, prisijungęs`,
    lead: `
      ar gali, gali, ar galėtų, galėtų, tegul, tegu, noriu kad, norėčiau kad, paprašykite, kad, gal galėtų`,
    act: `
      paskambinti, paskambintų, paskambina, perskambinti, perskambintų, padėti, padėtų, atsakyti, atsakytų,
      susisiekti, susisiektų, susisiekia, pakalbėti su manimi, pakalbėtų, perimti, perimtų, pažiūrėti, pažiūrėtų,
      parašyti, parašytų, užsiimti, prie telefono, išspręsti, aptarnauti, aptarnautų, su manimi susisiekti, su manimi
      susisiektų, su manimi pakalbėti`,
    no: `
      nenoriu, nenorėčiau, nebenoriu, nebūsiu, gana, gana to, užteks, užtenka, pakanka, nusibodo, pavargau nuo,
      vietoj, be, ne, ne su, o ne, nekenčiu, liaukitės, baikite, baik, stop, jokių, jokio, atsibodo, nereikia,
      atsisakau, užkniso, nesutinku`,
    bot: `
      botas, boto, botu, botai, botų, botais, botui, robot*, pokalbių robot*, čatbot*, chatbot*, chat bot*, mašin*,
      automatas, automatu, automatų, automatais, automatin* atsakym*, automatin* žinut*, dirbtin* intelekt*, virtual*
      asistent*, virtual* padėjėj*, kompiuteri*, autoatsak*`,
    callback: `
      perskambinkite, perskambink, perskambinkite man, perskambink man, paskambinkite man, paskambink man,
      paskambinkite, prašau paskambinti, prašau perskambinti, ar galite paskambinti, ar galite perskambinti, ar
      galėtumėte paskambinti, ar galėtumėte perskambinti, gal galite paskambinti, susisiekite su manimi, susisiek su
      manimi, kad man paskambintumėte, kad man perskambintumėte, prašau susisiekti, noriu kad paskambintumėte, noriu
      skambučio, laukiu skambučio, skambinkite man, atskambinkite`,
  },
  phrases: [
    '(su kuo) (galiu|galėčiau|galima|galiu aš) <fill>? <talk>',
    '(ar yra|yra|ar čia yra|ar ten yra) <fill>? <fill>? (kas nors|kažkas) <fill>? <fill>? (gyv*|tikr*|ten|čia|su kuo|kas)',
    '(žmog*|asmen*) <fill>? (ne|o ne) <fill>? <bot>',
  ],
  exceptions: [
    '(ne|liaukitės|nustokite|baikite) (man)? (skambinti|skambinkite|skambinėti|skambinę)',
    'nebeskambinkite',
    '(robot* siurbl*|siurbl* robot*|robot* vejapjov*|virtuvin* robot*|skalbimo mašin*|siuvimo mašin*)',
    '(mano|kitas|kita|kitam|kito|kitų|kitiems|kitą|antras|treč*|kiek|dar vienas|naujas) (žmog*|žmon*|asmen*|vadov*|viršinink*|darbuotoj*|konsultant*|kolega|agent*|operator*)',
    '(numeris|numerį|darbo laikas|alga|kodas|adresas) <fill>? <fill>? <agent>',
    '(asmeninin*|asmenin*|žmoniškumas|juridin* asmen*|gyven*)',
    '(noriu|norėčiau|reikia|prašau|duokite|duok|man reikia|galiu gauti) <fill>? <fill>? (palaikym*|technik*|vadov* numer*|specialiai)',
  ],
  correct: `
    kalbėjau, kalbėjo, operacija, agentūra, personalas, darbas, darbo, specialus, speciali, robotas, botus, batus,
    batai, batų, batas, batu`,
}
