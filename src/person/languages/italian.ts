import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Italian. */
export const italian: RequestLanguage = {
  code: 'it',
  name: 'Italian',
  lists: {
    agent: `
      agente, agenti, operatore, operatrice, operatori, persona, persone, umano, umana, umani, essere umano,
      consulente, consulenti, addetto, addetta, incaricato, responsabile, supervisore, capo, direttore, direttrice,
      manager, impiegato, impiegata, dipendente, rappresentante, collega, assistente, assistente umano, assistenza
      umana, assistenza clienti, assistenza, servizio clienti, servizio assistenza, supporto, supporto umano, supporto
      clienti, tecnico, specialista, customer care, customer service, help desk, centralino, centralinista, superiore,
      referente, aiuto umano, call center`,
    someone: `
      qualcuno, qualcun, gente, qualche persona, qualcuno di voi, uno di voi, qualcun altro`,
    real: `
      vero, vera, veri, vere, reale, reali, umano, umana, in carne e ossa, in carne ed ossa, vivo, viva, fisica,
      fisico, che non sia un robot, che non sia un bot, che non sia una macchina`,
    fill: `
      con, a, ad, al, allo, alla, il, lo, la, i, gli, un, uno, una, un', di, del, della, dal, dei, vostro, vostra,
      vostri, tuo, tua, suo, sua, altro, altra, direttamente, subito, adesso, ora, qui, lì, per, favore, telefono,
      telefonicamente, in, linea, chat, diretto, da, mi, me, contatto, collegamento, servizio, qualche, urgentemente,
      immediatamente, presto, prima, possibile, personalmente, team, azienda, col, coi, nel, veramente, invece, solo,
      soltanto, che, sia, più, ci, qualsiasi, competente, piuttosto, cui, ai, questo, questa, questi, queste, con
      questo, con questi`,
    please: `
      per favore, per cortesia, per piacere, grazie, prego, subito, adesso, ora, pf, x favore, cortesemente, perfavore`,
    talk: `
      parlare, parlarne, parlarci, parlar, chattare, comunicare, dialogare, conversare, discutere, conferire,
      contattare, mettermi in contatto, entrare in contatto, essere messo in contatto, essere messa in contatto,
      mettersi in contatto, essere contattato da, essere contattata da, essere trasferito, essere trasferita, essere
      richiamato da, essere richiamata da, essere aiutato da, essere assistito da, essere assistita da, sentire,
      interagire, confrontarmi, avere a che fare, interloquire, colloquio, contatto, chiamare, raggiungere, aiuto da,
      assistenza da, trattare, scrivere, palrare, pralare`,
    connect: `
      passami, mi passi, mi passa, passatemi, mi passate, passarmi, mi passerebbe, mettimi in contatto, mi metta in
      contatto, mettermi in contatto, mi mette in contatto, mi metti in contatto, mettetemi in contatto, collegami, mi
      colleghi, collegarmi, mi collega, mi collegate, collegatemi, trasferiscimi, mi trasferisca, trasferirmi,
      trasferiscimi subito, mi trasferisce, mi trasferisci, trasferitemi, trasferire, trasferisci, dammi, mi dia,
      datemi, mi date, darmi, mi dai, chiamami, chiamate, chiama, inoltrami, inoltratemi, inoltrate, mi inoltri,
      mandami, mandatemi, trovami, trovatemi, farmi parlare, fammi parlare, mi faccia parlare, fatemi parlare, mi fai
      parlare, mi fate parlare, mi può far parlare, far parlare, passare, che mi contattasse, che mi chiamasse, che mi
      contatti, che mi chiami, che mi aiuti, che mi risponda, mi contattasse, mi contatti, escalation, indirizzami, mi
      indirizzi, indirizzarmi, reindirizzami, avere`,
    want: `
      voglio, vorrei, ho bisogno di, ho bisogno d, mi serve, mi servirebbe, preferisco, preferirei, desidero,
      desidererei, esigo, pretendo, chiedo, richiedo, posso avere, potrei avere, vorrei avere, voglio avere, dammi, mi
      dia, datemi, cerco, vogliamo, mi occorre, gradirei, esigiamo, mi piacerebbe avere, necessito di, bisogno di,
      serve`,
    exists: `
      c'è, c e, ci sono, ce, esiste, ci sarà, ci sarebbe, avete, non c'è, c'era`,
    there: `
      lì, qui, là, disponibile, disponibili, dall'altra parte, in linea, libero, presente`,
    lead: `
      può, potrebbe, che, voglio che, vorrei che, possa, puoi, potete, fate, fai, chiedi a, chiedete a, ho bisogno
      che, preferisco che`,
    act: `
      chiamarmi, richiamarmi, mi chiami, mi richiami, mi contatti, contattarmi, aiutarmi, mi aiuti, rispondermi, mi
      risponda, parlarmi, mi parli, assistermi, mi assista, parlare con me, mi chiamasse, mi contattasse, mi
      richiamasse, mi aiutasse, scrivermi, mi scriva, seguirmi, mi segua, occuparsi, si occupi, mi telefoni,
      telefonarmi, intervenire, prendere in carico, prenda in carico, guardi il mio caso, guardare il mio caso`,
    no: `
      non voglio, non desidero, non mi piace, non vorrei, non mi va di, basta, basta con, basta coi, stop, stufo di,
      stufa di, stanco di, stanca di, no, niente, non, non con, e non con, e non, odio, invece di, invece che, al
      posto di, smettila con, smettetela con, smettila di, smettetela di, piuttosto che, non intendo, mi rifiuto di,
      non sopporto, senza, nessun, non parlo con`,
    bot: `
      bot, bots, robot, chatbot, chat bot, macchina, macchine, risposte automatiche, risposta automatica,
      risponditore, messaggi automatici, assistente virtuale, intelligenza artificiale, ia, sistema automatico,
      computer, operatore virtuale, voce registrata, disco registrato, operatore automatico`,
    callback: `
      richiamatemi, richiamami, mi richiami, mi richiamate, mi richiami per favore, mi può richiamare, mi potete
      richiamare, potete richiamarmi, può richiamarmi, potreste richiamarmi, potrebbe richiamarmi, puoi richiamarmi,
      essere richiamato, essere richiamata, chiamatemi, chiamami, mi chiamate, mi chiami, potete chiamarmi, può
      chiamarmi, potreste chiamarmi, potrebbe chiamarmi, puoi chiamarmi, mi potete chiamare, mi può chiamare, mi puoi
      chiamare, telefonatemi, contattatemi, contattami, mi contatti, vorrei una chiamata, voglio una chiamata,
      desidero una chiamata, richiesta di richiamata, ricontattatemi, mi ricontatti, ricontattarmi, fatemi chiamare`,
  },
  phrases: [
    '<exists> <fill>? <person> <fill>? <fill>? <fill>? (posso|potrei|possa|può|potrebbe) <fill>? (<talk>|<act>)',
    '(con chi) (posso|potrei) <talk>',
    "(c'è|c e) <fill>? qualcuno (lì|qui|che|là|con)",
    '(persona|umano|operatore) <fill>? (non|e non) <fill>? <bot>',
  ],
  exceptions: [
    '(smettete|smettetela|smettila|non|basta) (di)? (chiamarmi|mi chiamate|chiamatemi|telefonarmi|mi chiami|contattarmi)',
    'robot (da cucina|aspirapolvere|tagliaerba|lavapavimenti|da)',
    'macchina (da|del|per|fotografica)',
    'macchine (da|del|per|fotografiche)',
    'mi chiami _? (quando|se)',
    '(mio|mia|miei) (collega|capo|responsabile|consulente|assistente|agente|direttore|superiore|manager|operatore|supervisore)',
    '(numero|orari|stipendio|codice|costo|indirizzo|sito) <fill>? <fill>? <agent>',
  ],
  correct: `
    agenzia, personale, personali, parlato, parla, parlano, umanità, operare, operato, operativo, operazione,
    operazioni, assistere, chiamata, chiamate, tecnica, collegare, collegato, contatta, contattato, dipende,
    responsabili, passato, rappresenta, supportato, consulenza, impiego, colleghi, vera, robusto, agenda, tecnici`,
}
