import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Polish. */
export const polish: RequestLanguage = {
  code: 'pl',
  name: 'Polish',
  verbLast: true,
  lists: {
    agent: `
      człowiek*, człowiekiem, ludźmi, ludzi, ludzie, osoba, osobą, osobę, osoby, osobie, osobom, konsultant*,
      konsultanc*, pracownik*, pracownic*, doradc*, doradczyni*, operator*, operatork*, agent*, przedstawiciel*,
      kierownik*, kierowni*, menedżer*, menadżer*, manager*, przełożon*, szef*, specjalist*, obsług*, biur*,
      infolini*, dział*, obsługa klienta, obsługi klienta, obsługą klienta, biuro obsługi, biurem obsługi, biura
      obsługi, wsparci*, wsparcie, wsparciem, pomoc techniczna, pomocą techniczną, technik, technikiem, technika,
      asystent*, koleg*, koleżank*, teleoperator*, urzędnik*, ekspert*, opiekun*, support, supportem, zespoł*,
      dyrektor*, kogoś z zespołu, sprzedawc*, pomocy ludzkiej, ludzk*`,
    someone: `
      ktoś, kogoś, kimś, komuś, kogokolwiek, kimkolwiek, ktokolwiek, kims, kogos, ktos, kto, kim`,
    real: `
      prawdziw*, żyw*, realn*, rzeczywist*, ludzk*, z krwi i kości, normaln*, faktyczn*, fizyczn*, która nie jest
      robotem, kto nie jest robotem, kto nie jest botem, kompetentn*`,
    fill: `
      z, ze, do, na, w, u, od, przez, o, jakimś, jakąś, jakiegoś, jakiś, jednym, jakimkolwiek, którymś, państwa,
      waszym, waszą, waszego, waszej, wami, twoim, twojego, twoją, swoim, innym, inną, innego, bezpośrednio,
      natychmiast, teraz, od razu, szybko, pilnie, jak najszybciej, proszę, prosze, telefonicznie, telefon, telefonu,
      linii, linię, czacie, czat, tutaj, tu, tam, firmy, zespołu, działu, obsługi, klienta, mnie, mi, nam, się, sie,
      chociaż, tylko, raczej, wolę, zamiast, najlepiej, osobiście, kontakt, kontaktu, pana, pani, kimś, kogoś, żeby,
      by, wreszcie, w końcu, jeszcze, dziś, razu, kompetentną, który, tym, tą, ten, ta, tego, tych, pomocy, pomoc`,
    please: `
      proszę, prosze, poproszę, poprosze, dziękuję, dzięki, teraz, natychmiast, pls, plis`,
    talk: `
      rozmawiać, porozmawiać, rozmowa, rozmowę, rozmowy, rozmowe, pogadać, gadać, mówić, pomówić, skontaktować,
      kontaktować, kontakt, kontaktu, skontaktować się, połączyć się, połączenie, połączenia, czatować, pisać,
      konsultować, skonsultować, zadzwonić, dzwonić, dogadać się, komunikować się, spotkać, dodzwonić się, uzyskać
      pomoc, rozmawiac, porozmawiac, rozmawiał, skorzystać z pomocy, pomocy, pomoc od, zobaczyć się, wymienić, rozmwa,
      pogadac, przekierowanie, przełączenie`,
    connect: `
      połącz*, polacz*, połączyć, przełącz*, przelacz*, przełączyć, przekieruj*, przekierować, przekaż*, przekaz mnie,
      przekazać, daj, dajcie, dawaj, niech pan da, podaj, zawołaj, zawołajcie, poproś, poproście, proszę, poproszę,
      prosze, poprosze, skieruj*, skierować, odeślij*, odesłać, oddaj, przydziel*, wezwij, wezwijcie, przyślij,
      eskaluj*, eskalować, niech zadzwoni, daj mi porozmawiać, ściągnij, znajdź mi, podłącz, skontaktuj*, prosić,
      prosił*`,
    want: `
      chcę, chce, chciałbym, chciałabym, chcialbym, chcialabym, potrzebuję, potrzebuje, wolę, wole, wolałbym,
      wolałabym, żądam, zadam, domagam się, proszę o, poproszę, poproszę o, prosze o, poprosze, życzę sobie, mogę
      prosić, moge prosic, czy mogę prosić, czy mogę dostać, potrzebna mi, potrzebny mi, szukam, chcemy, potrzebujemy,
      daj mi, dajcie mi, proszę`,
    exists: `
      jest, czy jest, są, macie, czy macie, istnieje, znajdzie się`,
    there: `
      tam, tu, tutaj, dostępn*, po drugiej stronie, wolny, na linii, online`,
    lead: `
      może, moze, mógłby, mogłaby, moglby, niech, chcę żeby, chcę aby, chciałbym żeby, chciałabym żeby, proszę aby,
      proszę żeby, żeby, aby, poproś żeby, czy, czy mogłby`,
    act: `
      zadzwonić, zadzwoni, zadzwonił, oddzwonić, oddzwoni, oddzwonił, pomóc, pomoże, pomógł, odpowiedzieć, odpowie,
      odpisać, odpisze, skontaktować się, skontaktuje się, skontaktował się, się skontaktować, się skontaktuje, się
      skontaktował, ze mną porozmawiać, porozmawiać ze mną, zająć się, zajmie się, zajął się, przejąć, przejmie, do
      telefonu, spojrzeć, obsłużyć, obsłuży, odezwać, odezwie, odezwał, porozmawia ze mną`,
    no: `
      nie chcę, nie chce, nie będę, nie bede, nie zamierzam, dość, dosc, mam dość, mam dosc, dosyć, mam dosyć, koniec,
      koniec z, starczy, bez, zamiast, nie, nie z, a nie, nienawidzę, przestań, przestańcie, stop, żadnych, żadnego,
      precz z, wkurza mnie, mam po dziurki w nosie, nie lubię, zmęczon*, nie życzę sobie, wystarczy`,
    bot: `
      bot, bota, botem, boty, botów, botami, botom, bocie, robot, robota, robotem, roboty, robotów, robotami,
      chatbot*, czatbot*, czat bot*, maszyn*, automat*, automatem, automatycznych odpowiedzi, automatyczne odpowiedzi,
      automatycznymi odpowiedziami, sztuczn* inteligencj*, wirtualn* asystent*, wirtualn* konsultant*, wirtualn*
      doradc*, komputer*, sekretark*, gotowych odpowiedzi, voicebot*`,
    callback: `
      oddzwońcie, oddzwoń, oddzwon, oddzwoncie, proszę oddzwonić, prosze oddzwonic, proszę o oddzwonienie, proszę o
      telefon, prosze o telefon, proszę o kontakt telefoniczny, prosze o kontakt telefoniczny, zadzwońcie, zadzwoń do
      mnie, zadzwon do mnie, zadzwońcie do mnie, zadzwoncie do mnie, proszę zadzwonić, prosze zadzwonic, proszę do
      mnie zadzwonić, możecie zadzwonić, możecie oddzwonić, czy możecie do mnie zadzwonić, proszę o kontakt, prosze o
      kontakt, skontaktujcie się ze mną, proszę się ze mną skontaktować, żebyście zadzwonili, żebyście do mnie
      zadzwonili, żebyście oddzwonili, chcę żeby ktoś zadzwonił`,
  },
  phrases: [
    '(z kim) (mogę|moge|mógłbym|mogłabym|można) <fill>? <talk>',
    '(czy)? jest <fill>? <fill>? (ktoś|ktos|ktokolwiek) <fill>? <fill>? (tam|tu|z kim|kto|żywy|prawdziwy|po)',
    '(człowiek*|osob*|ludz*) <fill>? (nie|a nie) <fill>? <bot>',
  ],
  exceptions: [
    '(nie|przestańcie|przestań) (oddzwaniać|dzwonić|dzwońcie|dzwoń|oddzwaniajcie|zadzwonił|zadzwonili|oddzwonił)',
    '(robot*|maszyn*) (sprzątając*|kuchenn*|kosząc*|do|odkurzając*|koszącego)',
    '(automat*) (vendingow*|do|paczkow*|paczkomat*)',
    '(mój|moja|moje|mojego|moją|moim|mojemu|nasz|innej|inna|inną|inne|inny|innego|innym|druga|drugą|drugiej|trzeci*|obca|ilu|ile) (szef*|kierownik*|osob*|człowiek*|pracownik*|doradc*|konsultant*|agent*|opiekun*|przełożon*|kolega|kolegi|ludzi)',
    '(numer|godziny|adres|pensj*|zarobki|kod) <fill>? <fill>? <agent>',
    '(osob*) (fizyczn*|prywatn*|trzeci*|upoważnion*|kontaktow*|prawn*)',
    '(chcę|chce|chciałbym|chciałabym|proszę|prosze|proszę o|poproszę|poproszę o|potrzebuję|daj|dajcie|podaj) <fill>? <fill>? (obsług*|wsparci*|dział*|biur*|osobiś*|technik)',
    '(działa|działają|działał*|dział _ nie|obsługuje*|obsłużon*)',
  ],
  correct: `
    konsultacj*, rozmawiałem, rozmawiałam, agencja, praca, pracowni, pracuje, człowieczy, operacja, operacje,
    operacji, roboty, specjalny, specjalna, specjalne, osobno, osobisty, osobiście, szafy, kontakty, kontaktów,
    kontrakt, asysta, boty, buty, butów, butem, kompute, mówią, mówi, rozmawia, rozmawiają, mówił, mówili, piszą`,
}
