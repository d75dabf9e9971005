import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Spanish. */
export const spanish: RequestLanguage = {
  code: 'es',
  name: 'Spanish',
  lists: {
    agent: `
      agente, agentes, asesor, asesora, asesores, asesoría, operador, operadora, operadores, persona, personas,
      humano, humana, humanos, ser humano, representante, representantes, ejecutivo, ejecutiva, gerente, encargado,
      encargada, supervisor, supervisora, jefe, jefa, responsable, empleado, empleada, consultor, consultora, gestor,
      gestora, compañero, compañera, atención al cliente, atención humana, atención personal, atención personalizada,
      atención telefónica, servicio al cliente, servicio de atención, servicio de clientes, soporte, soporte humano,
      soporte técnico, soporte al cliente, técnico, especialista, asistencia humana, ayuda humana, asistencia
      personal, trabajador, trabajadora, colaborador, teleoperador, teleoperadora, comercial, superior, director,
      directora, agente humano, asistente humano, asistente, vendedor, vendedora`,
    someone: `
      alguien, alguno, alguna, gente, señorita, chico, chica, alguien más, alguno de ustedes, uno de vosotros, quien`,
    real: `
      real, reales, humano, humana, humanos, de verdad, de carne y hueso, vivo, viva, verdadero, verdadera, auténtico,
      auténtica, en vivo, física, físico, que no sea un robot, que no sea un bot, que no sea una máquina, real ahí`,
    fill: `
      con, a, al, el, la, los, las, un, una, uno, algún, alguna, algun, de, del, su, tu, tus, vuestro, vuestra, sus,
      otro, otra, directamente, ya, ahora, mismo, urgente, urgentemente, aquí, ahí, por, favor, teléfono, hay,
      directo, equipo, empresa, en, línea, lo antes posible, más, inmediatamente, alguno, posible, servicio, atención,
      clientes, soporte, ventas, cara, ser, mejor, personalmente, turno, departamento, cualquiera, mí, por teléfono,
      ustedes, vosotros, usted, solo, sólo, para, compañía, cual, quien, que, cualquier, este, esta, estos, esto`,
    please: `
      por favor, porfa, porfavor, porfis, gracias, ya, ahora, urgente, pf, xfa, xfavor, ahora mismo`,
    talk: `
      hablar, hablarle, hablarles, charlar, conversar, comunicarme, comunicarnos, comunicarse, contactar, contactarme,
      contacto, ponerme en contacto, entrar en contacto, estar en contacto, platicar, chatear, dialogar, ser atendido,
      ser atendida, atendido por, atendida por, tratar, tener una conversación, localizar, hablo ahora, llamar,
      conectarme, ser transferido, ser transferida, me gustaría hablar, que hable, ser contactado por, ser contactada
      por, escribirme, charla, conversación, ablar, halbar, hablra, poder hablar, contactarse`,
    connect: `
      pásame, páseme, pásenme, pasarme, pasame, pasadme, me pasas, me pasa, me pasan, comunícame, comuníqueme,
      comuníquenme, comunicadme, me comunica, me comunicas, me comunican, conéctame, conécteme, conéctenme,
      conectarme, me conecta, me conectas, me conectan, transfiéreme, transfiérame, transfiéranme, transferirme,
      transferir, transfiera, transfieran, me transfiere, me transfieres, me transfieren, ponme, póngame, pónganme,
      ponedme, ponerme, me pones, me pone, me ponen, derívame, deríveme, derívenme, derivarme, me derivas, me deriva,
      redirígeme, redirigirme, dame, deme, denme, dadme, tráeme, mándame, que me atienda, que me llame, que me
      llamara, que me contacte, que me contactara, que me ayude, que me responda, que me conteste, que me hable, me
      atienda, me atiende, me llame, escala esto, escale, escalar, búscame, páseme por favor, pasarme por favor, llama
      a, llame a, comuníqueme por favor, contácteme, contáctame, me puede comunicar, me dé, ser atendido, me dirijas,
      me dirija, remítame, me comunicara, que me pase, que me comunique, que me ponga`,
    want: `
      quiero, quisiera, necesito, prefiero, deseo, exijo, solicito, me gustaría, me urge, busco, queremos,
      necesitamos, querría, pido, dame, deme, denme, puedo tener, reclamo, requiero, prefiero a, preferiría, exigimos,
      pediría, quiero a, quiero que sea, haya, ocupo`,
    exists: `
      hay, existe, habrá, estará, tienen, tenéis, tienes, hay ahí, no hay, está`,
    there: `
      ahí, aquí, disponible, disponibles, allí, al otro lado, conectado, en línea, del otro lado, libre`,
    lead: `
      quiero que, necesito que, puede, podría, pueden, podrían, quisiera que, que, quiere, dile a, pide a, me gustaría
      que, podrías, puedes, prefiero que`,
    act: `
      llamarme, me llame, me llamara, me contacte, me contactara, ayudarme, atenderme, me atienda, me atendiera,
      contactarme, me ayude, me conteste, contestarme, me responda, responderme, llamar, me hable, hablarme, me
      ayudara, hablar conmigo, se ponga en contacto, ponerse en contacto, me escriba, revise mi caso, revisar mi caso,
      se comunique conmigo, comunicarse conmigo, me llamen, ocuparse`,
    no: `
      no quiero, no deseo, no me gusta, no me gustan, basta de, basta con, no más, deja de, dejen de, dejad de, harto
      de, harta de, hartos de, cansado de, cansada de, nada de, odio, en vez de, en lugar de, ya basta de, paso de, no
      a, fuera, no con, y no con, y no, no un, no pienso, me niego a, no necesito, no soporto, que no sea, aburrido
      de, sin, no quisiera, detesto`,
    bot: `
      bot, bots, robot, robots, chatbot, chatbots, máquina, máquinas, respuestas automáticas, respuesta automática,
      mensajes automáticos, asistente virtual, contestador, contestadora, inteligencia artificial, ia, sistema
      automático, contestaciones automáticas, grabación, computadora, ordenador`,
    callback: `
      llámame, llámeme, llámenme, llamadme, me llaman por teléfono, me llamáis, me llaman por favor, que me llamen,
      devuélvame la llamada, devuélveme la llamada, devuélvanme la llamada, devolverme la llamada, devolver la
      llamada, pueden llamarme, puede llamarme, podrían llamarme, podría llamarme, puedes llamarme, podéis llamarme,
      podrías llamarme, me puede llamar, me pueden llamar, me podrían llamar, me podría llamar, me podéis llamar,
      quiero que me llamen, contáctenme, contácteme, contáctame, llamarme de vuelta, regrésame la llamada, regrésenme
      la llamada, una llamada de vuelta, quiero una llamada, necesito una llamada, solicito una llamada, llámame de
      vuelta, llamame porfa, telefonéenme, me llame por teléfono`,
  },
  phrases: [
    '<exists> <fill>? <someone> (real|vivo|ahí|aquí|allí|humano)',
    '<exists> <fill>? <person> <fill>? <fill>? <fill>? (pueda|puedo|pueda yo|pudiera) <fill>? <talk>',
    '(con quién|con quien) (puedo|podría) <talk>',
    '(persona|humano|agente) (no|y no) <fill>? <bot>',
    '(alguien|alguna persona) (ahí|allí|real|aquí) $$',
    'me (puede|pueda|pueden|podría|podrían|puedes) (atender|ayudar|llamar|contestar|responder|contactar) <fill>? <fill>? <person>',
  ],
  exceptions: [
    '(dejen|deja|dejad|paren|no) (de)? (llamarme|me llamen|llamar|me llames|me llame|me llaméis)',
    '<bot> (de cocina|aspirador|aspiradora|cocina|de limpieza|cortacésped)',
    '(se puede|hay que|tengo que|tuve que|debo|tenía que|necesito) (contactar|llamar|hablar) con (mi|el banco)',
    '(número|números|horario|horarios|salario|sueldo|código) <fill>? <fill>? <agent>',
    'mi (asesor|asesora|agente|jefe|jefa|gestor|gestora|gerente|supervisor|compañero|compañera|asistente|técnico|operador|operadora)',
  ],
  correct: `
    personal, hablas, habla, hablado, hablé, hablo, operado, agenda, agencia, asesorar, empleo, empleados,
    representar, responsables, supera, contactos, gentes, máquinas, humanos, robo, robos, robó, roban, rotos, conecta,
    operar, hablan, hablando, conversan, contactan, llaman`,
}
