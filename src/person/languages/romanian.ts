import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Romanian. */
export const romanian: RequestLanguage = {
  code: 'ro',
  name: 'Romanian',
  lists: {
    agent: `
      agent, agentul, agenți, agentului, agentă, operator, operatorul, operatori, operatorului, operatoare, om, omul,
      oameni, omului, persoană, persoana, persoane, ființă umană, consultant, consultantul, consultantului, consilier,
      consilierul, reprezentant, reprezentantul, reprezentanți, manager, managerul, managerului, șef, șeful, șefului,
      șefa, superior, superiorul, supervizor, supervizorul, angajat, angajatul, angajați, coleg, colegul, coleg de al
      dumneavoastră, responsabil, specialist, specialistul, asistent, asistentul, serviciul clienți, serviciul de
      clienți, relații clienți, relații cu clienții, departamentul clienți, suport clienți, suport uman, suport,
      suportul, asistență umană, ajutor uman, echipa, echipei, call center, tehnician, funcționar, director,
      directorul`,
    someone: `
      cineva, careva, vreun om, altcineva, oarecine, unul dintre voi`,
    real: `
      real, reală, reali, adevărat, adevărată, viu, vie, uman, umană, în carne și oase, care nu e robot, care să nu
      fie robot, natural`,
    fill: `
      cu, la, un, o, unui, unei, pe, către, de, din, a, al, ai, ale, și, vreun, vreo, direct, imediat, acum, urgent,
      telefonic, telefon, chat, dumneavoastră, dvs, voastră, vostru, tău, lui, alt, altă, te, rog, vă, mai, repede,
      aici, acolo, legătură, contact, firma, echipă, echipa, personal, doar, numai, prin, în, clienți, serviciu,
      departament, care, cumva, acest, această, acești, asta`,
    please: `
      te rog, vă rog, va rog, rog, mulțumesc, acum, urgent, mersi, imediat`,
    talk: `
      vorbesc, vorbi, vorbim, să vorbesc, discut, discuta, discutăm, comunic, comunica, conversez, conversa,
      contactez, contacta, iau legătura, lua legătura, intru în legătură, intra în legătură, intru în contact, intra
      în contact, dialog, dialoghez, scriu, scrie, stau de vorbă, sta de vorbă, ajutorul unui, ajutorul unei, fiu
      contactat de, fiu contactată de, fiu sunat de, fiu sunată de, fiu transferat, fiu transferată, fiu pus în
      legătură, fiu pusă în legătură, sun, suna, chat, conversație, vb, vorbsc, legătura cu`,
    connect: `
      puneți mă în legătură, pune mă în legătură, mă puneți în legătură, mă pui în legătură, mă pune în legătură,
      puneți mă în contact, mă puneți în contact, dă mi, dați mi, îmi dai, îmi dați, transferați mă, transferă mă, mă
      transferați, mă transferi, transferați, transfera, transferă, conectați mă, conectează mă, mă conectați, mă
      conectezi, faceți mi legătura, fă mi legătura, faceți legătura, fă legătura, îmi faceți legătura, direcționați
      mă, mă direcționați, direcționează mă, redirecționați mă, redirecționează mă, chemați, cheamă, cheamă mi,
      trimiteți mi, trimite mi, trimiteți mă, trimite mă, escaladați, aduceți mi, adu mi, lăsați mă să vorbesc, lasă
      mă să vorbesc, mă lăsați să vorbesc`,
    want: `
      vreau, aș vrea, as vrea, aș dori, as dori, doresc, vrem, am nevoie de, prefer, aș prefera, as prefera, cer,
      solicit, pretind, îmi trebuie, imi trebuie, dă mi, dați mi, caut, pot avea, aș putea avea, mi ar trebui, nevoie
      de`,
    exists: `
      e, este, există, exista, sunt, aveți, ai, nu e, nu este, nu există, se află, e cumva`,
    there: `
      acolo, aici, disponibil, disponibilă, liber, la capătul, online, la telefon`,
    lead: `
      poate, ar putea, vreau ca, aș vrea ca, să, ca, ar vrea, puteți ruga, rugați, rog`,
    act: `
      să mă sune, mă sune, mă suna, să mă ajute, mă ajute, mă ajuta, să mă contacteze, mă contacteze, mă contacta, să
      îmi răspundă, să mi răspundă, îmi răspunde, mi răspundă, îmi răspundă, să preia, să vorbească cu mine, vorbi cu
      mine, vorbească cu mine, să se ocupe, se ocupe, se ocupa, să mi scrie, să se uite, prelua, să intervină`,
    no: `
      nu vreau, nu doresc, nu îmi place, nu mi place, m-am săturat de, m am saturat de, sătul de, sătulă de, gata cu,
      destul cu, ajunge cu, fără, nu, nu cu, nu un, și nu, în loc de, urăsc, terminați cu, termină cu, încetați cu, nu
      mai vreau, refuz, lăsați mă cu, lasă mă cu, stop, opriți, am obosit de`,
    bot: `
      bot, boți, botul, botului, robot, robotul, roboți, robotului, chatbot, chatbotul, mașină, mașini, mașinărie,
      răspunsuri automate, răspunsurile automate, răspuns automat, mesaje automate, asistent virtual, asistentul
      virtual, inteligență artificială, inteligența artificială, calculator, robotel, sistem automat`,
    callback: `
      sunați mă, suna mă, sună mă, mă sunați, mă suni, mă puteți suna, ați putea să mă sunați, puteți să mă sunați,
      poți să mă suni, reveniți cu un telefon, reveniți cu un apel, sunați înapoi, sună înapoi, sună mă înapoi,
      contactați mă, contactează mă, mă contactați, mă puteți contacta, vreau să fiu sunat, vreau să fiu sunată, vreau
      un apel, doresc un apel, aș dori să fiu sunat, aș dori să fiu sunată, aș dori să fiu contactat, aș dori să fiu
      contactată, să fiu contactat, telefonați mi, dați mi un telefon, dă mi un telefon, apelați mă`,
  },
  phrases: [
    '<exists> <fill>? cineva <fill>? <fill>? (acolo|aici|cu|real|care|viu|liber)',
    '(cu cine) (pot|aș putea|as putea) <fill>? <talk>',
    '(om|persoană|operator) <fill>? (nu|și nu) <fill>? <bot>',
  ],
  exceptions: [
    '(nu|încetați|opriți|terminați) (mă|să mă|să|mă mai|mai)? (sunați|suna|suni|contactați|contacta)',
    'robot* (de bucătărie|aspirator|de tuns)',
    'mașin* (de|mea)',
    '(am vorbit|vorbeam|vorbit) <fill>? <fill>? <person>',
    '(numărul|număr|programul|program|salariul|codul|adresa|câți|câte) <fill>? <fill>? <agent>',
    '(meu|mea|mei|șeful meu|altă persoană|alt om)',
  ],
  correct: `
    opera, operat, operații, omit, persoanele, personalul, personale, consultat, agenție, agenția, vorbit, vorbea,
    reprezintă, suportă, specială, special, colegiu, robe, robinet, discutat, contactat, contract, contractul,
    contractului, vorbesc oamenii, vorbește, vorbesc, discută`,
}
