import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Croatian. */
export const croatian: RequestLanguage = {
  code: 'hr',
  name: 'Croatian',
  verbLast: true,
  lists: {
    agent: `
      čovjek*, čovek*, ljudi, ljudima, ljude, ljudskog, ljudsko, osoba, osobu, osobom, osobe, osobi, operater*,
      operator*, agent*, zaposlenik*, zaposlenic*, djelatnik*, djelatnic*, radnik*, radnic*, službenik*, službenic*,
      predstavnik*, predstavnic*, konzultant*, savjetnik*, savjetnic*, menadžer*, voditelj*, šef*, nadređen*,
      supervizor*, rukovoditelj*, specijalist*, tehničar*, asistent*, kolega, kolegi, kolegu, kolegom, korisničk*
      podršk*, korisničk* služb*, službu za korisnike, službom za korisnike, služba za korisnike, podršk*, pozivni
      centar, pozivnim centrom, referent*, stručnjak*, direktor*, upravitelj*, ljudsko biće, ljudskim bićem, tim,
      timom, tima, suradnik*, agentic*, prodavač*, sugovornik*, call centar`,
    someone: `
      netko, nekoga, nekom, nekim, nekome, neko, nekog, bilo tko, bilo kim, bilo koga, itko, ikoga, kim, tko, koga`,
    real: `
      prav*, stvarn*, živ*, realn*, ljudsk*, od krvi i mesa, normaln*, fizičk*, koji nije robot, koji nije bot,
      kompetentn*`,
    fill: `
      sa, s, na, kod, od, iz, za, u, po, preko, jednim, jednog, jednu, nekim, nekog, neku, vašim, vašeg, vašom, vašu,
      vaše, vaš, tvojim, drugim, drugog, drugom, direktno, izravno, odmah, sada, sad, hitno, brzo, što prije, molim,
      telefon, telefonom, telefona, liniji, liniju, chatu, chat, ovdje, tu, tamo, tvrtke, tima, odjela, me, mi, mene,
      nas, nam, bih, radije, samo, osobno, umjesto, konačno, da, se, koji, danas, vas, malo, neki, napokon, kontakt,
      vezu, molim vas, još, je, ovim, ovog, ovaj, ovi, pomoć`,
    please: `
      molim, molim vas, molim te, hvala, odmah, sada, sad, hitno, molin`,
    talk: `
      razgovarati, razgovaram, razgovarao, razgovarala, pričati, pričam, popričati, popričam, govoriti, govorim,
      porazgovarati, porazgovaram, razgovor, razgovora, komunicirati, komuniciram, kontaktirati, kontaktiram, kontakt,
      stupiti u kontakt, stupim u kontakt, stupiti u vezu, čuti, čuti se, čujem, chatati, čavrljati, pisati,
      dopisivati se, spojiti se, povezati se, vezu, konzultirati se, posavjetovati se, nazvati, pozvati, raspraviti,
      obratiti se, obratim se, pomoć od, biti spojen, biti spojena, biti prebačen, biti prebačena, raspravljati, imati
      posla, dobiti, dobijem`,
    connect: `
      spojite, spoji, spojiti, spojili, povežite, poveži, povezati, prebacite, prebaci, prebaciti, prebacili, dajte,
      daj, dati, preusmjerite, preusmjeri, preusmjeriti, proslijedite, proslijedi, proslijediti, pozovite, pozovi,
      zovite, zovi, dovedite, dovedi, pošaljite, pošalji, uputite, uputi, pustite, pusti, eskalirajte, pronađite,
      nađite, nađi, predajte, uspostavite, hoću, želim, treba mi, trebam`,
    want: `
      želim, želio bih, željela bih, htio bih, htjela bih, hoću, hocu, treba mi, potreban mi je, potrebna mi je,
      trebam, trebao bih, trebala bih, trebao bi mi, zahtijevam, tražim, volio bih, voljela bih, radije bih,
      preferiram, dajte mi, daj mi, mogu li dobiti, želimo, molim za, inzistiram na, potrebno mi je`,
    exists: `
      ima li, ima, imate li, postoji li, da li ima, je li, jel ima, postoji`,
    there: `
      tamo, tu, ovdje, na vezi, na liniji, dostupan, dostupna, slobodan, s druge strane, online`,
    lead: `
      može li, može, bi li mogao, neka, želim da, hoću da, zamolite, molim da, bi mogao, bi mogla`,
    act: `
      da me nazove, me nazove, da me pozove, me pozove, nazvati, pozvati, me nazvati, me kontaktirati, da mi pomogne,
      mi pomogne, pomoći, mi pomoći, da mi odgovori, mi odgovori, odgovoriti, da me kontaktira, me kontaktira,
      kontaktirati, razgovarati sa mnom, razgovara sa mnom, da preuzme, preuzme, preuzeti, da pogleda, pogleda,
      pogledati, da mi se javi, mi se javi, se javi, javi, javiti, da mi piše, na telefon, pozabaviti se`,
    no: `
      ne želim, neću, ne bih, dosta, dosta mi je, dosta više, dosta s, bez, ne, ne s, ne sa, a ne, mrzim, dosadio mi
      je, smučio mi se, prestanite, prestani, stop, umjesto, nikakav, nikakvi, nikakvog, odbijam, sit sam, sita sam,
      preko glave mi je, nemoj, nemojte`,
    bot: `
      bot, bota, botom, botovi, botova, botovima, botu, robot, robota, robotom, roboti, robotima, robotu, chatbot*,
      chat bot*, stroj, stroja, strojem, strojevi, automat*, automatsk* odgovor*, automatsk* poruk*, umjetn*
      inteligencij*, virtualn* asistent*, računal*, kompjuter*, sekretaric*, mašin*`,
    callback: `
      nazovite me, nazovi me, pozovite me, pozovi me, zovite me, zovi me, nazovite natrag, nazovite me natrag,
      uzvratite poziv, uzvrati poziv, da me nazovete, možete li me nazvati, možete me nazvati, biste li me nazvali,
      javite mi se, javi mi se, javite se, kontaktirajte me, kontaktiraj me, stupite u kontakt sa mnom, molim povratni
      poziv, povratni poziv, molim poziv, telefonirajte mi, možete li me kontaktirati`,
  },
  phrases: [
    '(s kim|sa kim) (mogu|bih mogao|bih mogla) <talk>',
    '(ima li|ima|postoji li|je li) <fill>? <fill>? (netko|nekoga|neko|koga|itko) <fill>? <fill>? (živ*|stvarn*|prav*|tamo|tu|ovdje|s|tko)',
    '(čovjek*|ljud*|osob*) <fill>? (ne|a ne) <fill>? <bot>',
  ],
  exceptions: [
    '(ne|nemojte|prestanite|nemoj) (me)? (zvati|zovite|zovi|da me zovete|zovete|kontaktirajte|više zovite)',
    '(robot* usisavač*|kuhinjsk* robot*|robot* kosilic*|stroj* za)',
    '(moj|moja|mog|mojim|moju|mojom|druga|drugi|drugo|drugu|druge|treće|koliko|još|tuđ*|nov*) (čovjek*|osob*|šef*|menadžer*|kolega|radnik*|agent*|operater*|savjetnik*|voditelj*|ljudi)',
    '(broj|radno vrijeme|plaća|kod|adresa) <fill>? <fill>? <agent>',
    '<want> <fill>? <fill>? (podršk*|tim|tima)',
    'osobn*',
  ],
  correct: `
    operacija, operacije, agencija, personal, radni, predstava, službeni, roba, robe, robu, stroji, djelatnost,
    govore, govori, razgovara, razgovaraju, pričaju`,
}
