import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Portuguese. */
export const portuguese: RequestLanguage = {
  code: 'pt',
  name: 'Portuguese',
  lists: {
    agent: `
      agente, agentes, atendente, atendentes, assistente, assistentes, operador, operadora, operadores, pessoa,
      pessoas, humano, humana, humanos, ser humano, representante, consultor, consultora, gerente, supervisor,
      supervisora, chefe, responsável, funcionário, funcionária, empregado, colaborador, colaboradora, técnico,
      técnica, especialista, gestor, gestora, atendimento, atendimento humano, atendimento pessoal, atendimento ao
      cliente, apoio ao cliente, apoio humano, serviço de apoio, serviço ao cliente, serviço de clientes, suporte,
      suporte humano, suporte técnico, central de atendimento, sac, linha de apoio, superior, colega, encarregado,
      diretor, assistência humana, ajuda humana, vendedor, vendedora, analista, moça`,
    someone: `
      alguém, algum de vocês, gente, alguma pessoa, um de vocês, alguém mais`,
    real: `
      real, reais, de verdade, humano, humana, de carne e osso, verdadeiro, verdadeira, viva, vivo, física, a sério,
      que não seja um robô, que não seja um bot, que não seja robô, que não seja robo, mesmo, ao vivo`,
    fill: `
      com, a, ao, à, o, os, as, um, uma, algum, alguma, de, do, da, dos, seu, sua, vosso, vossa, teu, tua, outro,
      outra, direto, diretamente, directamente, já, agora, urgente, urgentemente, aqui, aí, por, pra, para, pro,
      telefone, por telefone, chat, em, na, no, linha, me, mim, equipe, equipa, empresa, humano, imediatamente,
      rápido, logo, pessoalmente, somente, só, apenas, que, seja, setor, departamento, qualquer, favor, loja, vocês,
      possível, este, esta, esse, essa, estes, esses, disto, disso, isto, isso`,
    please: `
      por favor, pfv, pf, pfvr, porfavor, obrigado, obrigada, agora, já, urgente, se faz favor, faz favor, por
      gentileza, fazendo o favor`,
    talk: `
      falar, falar já, conversar, contactar, contatar, entrar em contato, entrar em contacto, ter contato, ter
      contacto, estar em contato, comunicar, dialogar, ser atendido por, ser atendida por, ser atendido, ser atendida,
      ser transferido, ser transferida, ser contactado por, ser contatado por, tratar, teclar, bater um papo, trocar
      uma ideia, chamar, ligar, interagir, esclarecer, contato, contacto, ser ajudado por, ajuda de, apoio de, auxílio
      de, flar, falr, fala com, falar diretamente, discutir`,
    connect: `
      me passa, me passe, me passem, passe me, passa me, passem me, passar, me transfere, me transfira, me transferir,
      transfira me, transfere me, transferir me, transferir, transfira, transfere, me conecta, me conecte, me
      conectar, ligue me, liga me, me ligar, ligar me, me coloca, me coloque, me colocar, coloque me, ponha me, põe
      me, me põe, me ponha, pôr me, me dê, me dá, dê me, dá me, deem me, me encaminhe, me encaminha, me encaminhar,
      encaminhe me, encaminhar me, encaminhar, encaminhe, me direciona, me direcione, me direcionar, direcione me,
      chama, chame, chamem, me chama, me manda, me mande, mande me, me deixa falar, me arruma, quero que me atenda,
      que me atenda, me atenda, me redirecione, redirecione me, redirecionar, quero ser, ter, me bota, escalar, escale`,
    want: `
      quero, queria, quero um, preciso de, preciso d, precisava de, precisava, preciso, gostaria de, gostava de,
      gostaria de ter, gostaria, desejo, prefiro, exijo, solicito, peço, me dê, me dá, dê me, dá me, posso ter,
      poderia ter, procuro, queremos, precisamos de, necessito de, necessito, requisito, tô querendo, ter, cadê, cade,
      prefiria, preferia`,
    exists: `
      há, tem, existe, haverá, ha, terá, não há, não tem, vocês têm, têm, tens, está aí`,
    there: `
      aí, aqui, disponível, disponíveis, lá, do outro lado, online, livre, em linha`,
    lead: `
      pode, poderia, podem, que, quero que, queria que, preciso que, gostaria que, peça a, poderiam, podia, pede pra,
      peça para`,
    act: `
      me ligar, ligar me, me ligue, ligue me, me contactar, contactar me, me contatar, me contate, me contacte, me
      contacta, me ajudar, ajudar me, me ajude, me atender, atender me, me atenda, me responder, responder me, me
      responda, falar comigo, fale comigo, entrar em contato comigo, entrar em contacto comigo, entre em contato,
      entre em contacto, assumir, assuma, me telefonar, telefonar me, resolver, ver o meu caso, analisar o meu caso,
      ver meu caso, analisar meu caso, me chamar, conversar comigo, tratar do meu caso`,
    no: `
      não quero, nao quero, não desejo, não gosto de, chega de, chega, basta de, sem mais, pare de, pára de, para de,
      parem de, parem com, farto de, farta de, cansado de, cansada de, nada de, odeio, em vez de, ao invés de, em
      lugar de, não com, e não com, e não, não um, fora, não, não vou, me recuso a, recuso me a, não aguento mais, não
      suporto, detesto, não pretendo, sem, não aguento`,
    bot: `
      bot, bots, robô, robôs, robo, robos, robot, robots, chatbot, chatbots, máquina, máquinas, respostas automáticas,
      resposta automática, mensagens automáticas, assistente virtual, inteligência artificial, ia, sistema automático,
      gravação, computador, atendimento automático, atendente virtual, atendimento eletrônico, atendimento virtual`,
    callback: `
      liguem me, ligue me, liga me de volta, ligue me de volta, me liga, me ligue, me liguem, me retorna, me retorne,
      me retornem, retornem minha ligação, retorne a ligação, retorna a ligação, retornem a ligação, devolva a
      chamada, devolvam a chamada, me liga de volta, quero que me liguem, que me liguem, podem me ligar, pode me
      ligar, poderiam me ligar, poderia me ligar, pode ligar me, podem ligar me, podiam ligar me, poderiam ligar me,
      entrem em contato comigo, entrem em contacto comigo, entre em contato comigo, entre em contacto comigo,
      telefonem me, contactem me, contacte me, me contatem, me contate, quero uma ligação, quero receber uma ligação,
      quero uma chamada, ser contactado, ser contatado, liga pra mim, liguem pra mim, ligue pra mim, ligue para mim,
      liguem para mim, liga para mim`,
  },
  phrases: [
    '(com quem) (posso|poderia|eu posso|devo) <talk>',
    '<exists> <fill>? alguém <fill>? (aí|real|aqui|lá|que|com|pra|para)',
    '(alguém aí|alguém real) $$',
    '(pode|podem|poderia|podia) (ligar|telefonar|contactar)( me)? (alguém|uma pessoa|um colega)',
    '(pessoa|humano|atendente) <fill>? (não|e não) <fill>? <bot>',
  ],
  exceptions: [
    '(parem|pare|para|não) (de)? (me ligar|me liguem|me ligue|ligar me|ligar|liguem)',
    'robô* (aspirador|de cozinha|aspiradora)',
    'robot (de cozinha|aspirador|de cozinha)',
    'máquina* (de|fotográfica)',
    '<no> (chamar|ligar|falar) <fill>? <fill>? (atendente|pessoa|pessoas|alguém)',
    '(meu|minha|meus) (gerente|chefe|consultor|consultora|assistente|técnico|colega|agente|atendente|supervisor|operador|operadora|funcionário)',
    '(número|horário|salário|código|preço|vaga|vagas) <fill>? <fill>? <agent>',
    '(ligue me|me ligar|ligar me|me liga|me ligue|liga me) (à|a) (internet|rede|conta)',
  ],
  correct: `
    pessoal, pessoais, falado, falou, falei, operado, agência, agenda, representa, consulta, consultar, atender,
    atende, atendimentos, humor, robusta, roubo, roubou, suporta, suportar, super, colegas, chefia, contactos,
    contatos, assistência, gerência, gestão, gerentes, tecnologia, empregos, emprego, transferência, transferências,
    falam, falando, conversam, contactam, ligam`,
}
