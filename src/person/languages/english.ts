import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in English. */
export const english: RequestLanguage = {
  code: 'en',
  name: 'English',
  lists: {
    agent: `
      agent, agents, human, humans, human being, human beings, person, persons, representative, representatives, rep,
      reps, csr, operator, operators, advisor, advisors, adviser, advisers, manager, managers, supervisor,
      supervisors, colleague, colleagues, member of staff, staff member, member of your team, member of your staff,
      member of the team, employee, employees, customer service, customer services, customer support, customer care,
      client services, client support, support team, service team, helpline, help desk, helpdesk, service desk,
      consultant, consultants, specialist, specialists, assistant, assistants, team member, team leader, team lead,
      boss, superior, superiors, human support, human assistance, human help, human agent, live chat, live support,
      live assistance, live help, call centre, call center, clerk, higher up, technician, expert, receptionist, human
      service, support worker, human attention, case handler, case worker, eprson, preson, peson, perosn, aegnt,
      hooman, humanoid`,
    someone: `
      someone, somebody, anyone, anybody, some one, any one, some body, one of you, people, someone else, somebody
      else, anyone else, folks, support, team, staff`,
    real: `
      real, actual, live, living, breathing, human, proper, genuine, physical, flesh and blood, in person, real life,
      senior, real person, real human, qualified, not a robot, not a bot, who is real, who s real, in charge, alive,
      who is human, with a pulse, with a brain`,
    fill: `
      a, an, the, some, any, your, you guys, one of your, one of the, one of, another, other, different, with, to,
      through, onto, over, at, of, from your, from the, directly, straight, immediately, right, now, asap, on, phone,
      telephone, via, by, here, there, just, only, me, us, up, customer, support, service, care, sales, technical,
      tech, billing, complaints, company, fernway, back, again, instead, urgently, today, quickly, actually, really,
      rather, finally, long enough, department, chat, call, conversation, responsible, competent, friendly, helpful,
      knowledgeable, free, available, nice, first, next, more, than, at all, else, right away, straight away, customer
      s, lovely, who is a, that is a, who isn t a, higher, level, kind, local, appropriate, relevant, who can help,
      uk, team, in your, in the, fucking, fuckin, damn, damned, goddamn, bloody, freaking, flipping, stupid, wth,
      wiht, wirh, w, wit, useless, blasted, darn, poor, old, fellow, thinking, a bit of`,
    please: `
      please, pls, plz, pleas, plese, pleaze, thanks, thank you, now, asap, immediately, ta, right now, ffs, cheers,
      kindly`,
    talk: `
      talk, speak, chat, talking, speaking, chatting, have a word, have words, have a chat, have a conversation, have
      a call, get in touch, get in contact, be in touch, be in contact, get hold, get a hold, reach, reach out,
      contact, get through, be connected, be transferred, be put through, be passed, be handed, communicate,
      communicating, interact, interacting, converse, deal, dealing, be helped by, be assisted by, be served by,
      contacting, reaching, being connected, discuss it, discuss this, discuss my case, take this up, take it up,
      conversation, communication, assistance from, help from, assistance of, help of, support from, get connected,
      get transferred, be forwarded, be redirected, tlk, spk, speek, wanna talk, tlaking, talkk, taok, takl, tlak,
      taalk, chta, spaek, speka, tosomebody, speak tosomebody, speaking tosomebody, speak tosomeone`,
    connect: `
      connect me, connect us, connect, transfer me, transfer us, transfer this, transfer my call, transfer my chat,
      put me through, put me on, put me in touch, put me in contact, put us through, put through, pass me, pass me on,
      pass me over, pass this on, pass this, pass my case, patch me, patch me through, hand me, hand me over, hand me
      off, hand over, hand this over, hand this, hand this off, handover, handoff, escalate, escalate this, escalate
      me, escalate my case, escalate it, switch me, switch me over, switch, get me, give me, forward me, forward this,
      forward my message, redirect me, route me, bring me, bring in, let me have, direct me, refer me, send me, send
      this, link me, hook me up, fetch, fetch me, loop in, assign me, assign, involve, move me, let me through, take
      me, lead me, drop me, bring, being transferred, transferring me, connecting me, putting me through, have me
      transferred, place me in touch, get me on the line, summon, raise this, take this, direct to me`,
    want: `
      i want, i need, i d like, id like, i would like, i demand, i require, i prefer, i d prefer, i would prefer, i d
      rather have, i d rather, i would rather, i insist on, i wish for, i m asking for, i am asking for, i asked for,
      i am requesting, i m requesting, i am looking for, i m looking for, we need, we want, give me, get me, can i
      have, could i have, may i have, can i get, could i get, can we have, can we get, let me have, i ll have, i will
      have, i request, i must have, want, need, gimme, lemme have, i wish to have, i want to have, i need to have, i d
      like to have, can you get me, i desire, i expect, i crave, demand, i long for, assistance from, help from, help
      of, assistance of, nothing less than, where can i find, how do i get, how can i get, how do i find, how to get,
      how can i find, find me, get hold of`,
    exists: `
      is there, are there, isn t there, do you have, don t you have, have you got, aren t there`,
    there: `
      there, here, available, around, online, on hand, on duty, free, at the other end, on the other end, on this
      chat, in this chat, left, working, reading this, awake`,
    lead: `
      can, could, would, will, may, please have, have, let, get, need, want, like, ask, tell, make, wish, prefer,
      arrange for`,
    act: `
      call me, ring me, phone me, contact me, get back to me, take over, take this over, step in, talk to me, speak to
      me, speak with me, chat with me, email me, write to me, text me, give me a call, give me a ring, to call me, to
      ring me, to phone me, to contact me, to get back to me, to talk to me, to take over, to speak to me, to give me
      a call, to ring, to call, on the phone, on the line, call, ring`,
    help: `
      reply, reply to me, answer me, look at my case, look at this, look into this, look into my case, help me, assist
      me, handle this, deal with this, deal with my case, serve me, attend to me, read this, review my case, answer,
      to help me, to look into this, to look at this, to look at my case, to answer me, to reply, to assist me, to
      deal with this, to handle this, take care of this, to take care of this, take it from here, look at it, look at
      my account`,
    no: `
      i don t want, i dont want, don t want, dont want, i do not want, do not want, i won t, i will not, i wont, no
      more, stop, stop with, enough, enough of, enough with, sick of, tired of, fed up with, fed up of, hate, i m done
      with, done with, rather than, instead of, can t stand, i refuse to, refuse to, no, not with, quit, had it with,
      i m over, don t let me, don t make me, don t give me, not another, don t like, dont like, do not like, don t put
      me through to, get rid of, screw, damn, to hell with, bypass, skip, not interested in, want out of, anything
      but, anyone but, avoid, without, had enough of`,
    bot: `
      bot, bots, robot, robots, chatbot, chatbots, chat bot, chat bots, ai, automated, automated reply, automated
      replies, automated response, automated responses, automated answers, automated messages, automated system,
      automatic replies, automatic answers, automatic responses, virtual assistant, virtual agent, virtual assistants,
      artificial intelligence, canned responses, canned answers, canned replies, automaton, answering machine,
      recorded message, voicebot, talking computer, scripted answers, scripted replies`,
    callback: `
      call me back, ring me back, phone me back, call back please, callback please, call us back, get back to me by
      phone, give me a call, give me a ring, give me a bell, give me a call back, gimme a call, request a call back,
      request a callback, schedule a call back, schedule a callback, arrange a call back, arrange a callback, want a
      call back, want a callback, need a call back, need a callback, like a call back, like a callback, have a call
      back, have a callback, get a callback, get a call back, get a phone call, want a phone call, need a phone call,
      like a phone call, want a call, need a call from, like a call from, call my mobile, ring my mobile, call my
      number, cal me back, call me bak, cll me back, calling me back, call me asap, call me now, call me urgently`,
  },
  phrases: [
    '<no> <fill>? <talk> <fill>? <fill>? <fill>? (machine|machines|computer|computers|recording|program|algorithm|software)',
    '(talk|speak|chat|talking|speaking|chatting) (to|with) <fill>? <fill>? <real>',
    '<exists> <fill>? <someone> (i|we) (can|could|may) <fill>? <talk>',
    '<exists> <fill>? (somebody|someone|anybody|anyone|people) (real|alive|human)',
    '<exists> (somebody|someone|anybody|anyone) (there|here) (to talk|to help|who can|i can|please)?',
    '(somebody|someone|anybody|anyone) (there|here) $$',
    '(let|have) <someone> real',
    '<real> (person|human|people|agent|operator|being) (please|now|pls|plz)',
    '(talk|speak|chat) <fill>? <fill>? <fill>? (human|person) (not|instead|rather)',
    '(person|human|agent|people|someone) not a? (bot|robot|machine|chatbot|computer)',
    'human (only|not)',
    '^^ (i|we)? (want|need|demand|require) (a|some|the)? (human|humans|person)',
    '(switch|change|go|move) (me|over)? (to|into) <fill>? <fill>? (human|agent|live)',
    '<someone> <fill>? (from|in|at|on|with) your <fill>? <fill>? (call me|ring me|phone me|contact me|help me|reply|speak to me|talk to me|ring me|call)',
    '(talk|speak) (to|with) (your|a|the|ur) (manager|supervisor|boss|superior)',
    '(who|whom) (can|could|do) i (speak|talk|chat) (to|with)',
    '(will|can|could|does) <fill>? <someone> (ever|actually|ever actually) (answer|reply|respond|help)',
    '^ (transfer|forward|redirect|switch) <fill>? <fill>? (agent|human|operator|representative|adviser|advisor|manager|supervisor|support|staff|customer service|customer support|real person)',
    '(please|can you|could you|would you|will you|want you to|need you to|like you to|just|pls|plz|kindly) (call|ring|phone|telephone) me ($|back|on|about|regarding|asap|now|today|tomorrow|tonight|urgently|when|as soon|in _ (minutes|minute|hour|hours)|after|please|instead|directly|immediately|later|this (week|afternoon|evening|morning)|within)',
    '(call|ring|phone|telephone) me (please|pls|plz|asap|now|urgently|today|tomorrow|tonight|immediately|instead)',
    '(is|are) (anyone|anybody|someone|somebody) <fill>? <fill>? (there|here|real|alive|human|around|online|awake|reading) ($|to|who|please|i|that)',
    '^ (is|are) (a|an|any|some)? <real> (person|human|people|agent) <fill>? <there>',
    'any chance <fill>? <fill>? <fill>? (of|i can|i could|to) <fill>? <fill>? (<talk>|speaking|talking) <fill>? <fill>? <person>',
    '^^ <fill>? (can|could|would) <someone> <fill>? help (me)? <please>? $$',
    '(want|need|like|wish|have got|have) to (call|ring|phone|message|see|write to|text) <fill>? <fill>? <agent>',
    '(can|could|may|how do|how can|to) (i|we)? (call|ring|phone|message|text) <fill>? <fill>? (agent|human|representative|operator|adviser|advisor|manager|supervisor|customer service|customer support|customer care|real person|real human|helpline|help desk)',
    '(talk|speak|chat) (to|with) (a|the|some) (woman|man|guy|lady|bloke|gentleman)',
    '(to|and|please|just|now|^|can you|could you) (get|find|bring) (a|an|some|any) <fill>? (human|human being|person|agent|operator|rep|representative|supervisor|manager|advisor|adviser)',
    '^^ <please>? (can you|could you|just)? (transfer me|connect me|put me through|escalate this|escalate) <please>? $$',
  ],
  exceptions: [
    '(spoke|spoken|was|were|been|after|when|while|keep|kept|keeps|last|previous) (talk|speak|chat|talking|speaking|chatting|call|contact|contacting|calling) <fill>? <fill>? <fill>? <person>',
    '(did|didn t|didnt|did not|had to|was told to|already|never|ever) (not)? (talk|speak|chat|call|contact|reach|get|have) <fill>? <fill>? <fill>? <person>',
    '(do|does|would|will|should|must|if|when|shall|why do|why would|don t|do not|doesn t|dont|not|t) (i|we|you|he|she|they|my _)? (need|have to have|require|want) <fill>? <fill>? (agent|representative|person|manager|supervisor|operator|specialist|expert|assistant|consultant|technician|advisor|adviser|support|team|staff|individual|customer support)',
    '(do|does) (i|we) (have|need) to (talk|speak|call|contact|ring) <fill>? <fill>? <fill>? <person>',
    '(don t|do not|dont|didn t|without|no) (need|want|having|need to|want to|like|wish)? (to)? (talk|speak|chat|call|talking|speaking|calling|contact|contacting) <fill>? <fill>? <fill>? <person> $',
    '(agent|manager|operator|support|representative|employee|staff|supervisor|team|person|advisor|adviser|specialist|assistant|human|individual|consultant|technician|expert|customer support|customer service|helpline|call centre|associate) (code|codes|id|fee|fees|discount|discounts|number|numbers|portal|page|email|e|address|licence|license|manual|resources|training|salary|job|jobs|vacancy|vacancies|hours|ticket|tickets|website|app|account|s|name|names|error|rights|of _ (building|bank|shop|store|landlord)|phone number|opening|position|commission|chat hours)',
    '(my|his|her|their|our|estate|travel|real estate|letting|insurance|booking|delivery|shipping|bank|store|shop) <fill>? (agent|agents|manager|managers|supervisor|colleague|colleagues|boss|team|assistant|representative|rep|advisor|adviser|consultant|employee|employees|staff|support worker|boss)',
    '(stop|don t|dont|do not|quit|please don t|never|why do you|why did you|keep|keeps) (calling me|call me|ringing me|ring me|phoning me|phone me|contact me|contacting me|call)',
    '(get|transfer|send|give|reach|pass|switch|call|assign) (support for|support from the government|service charge|support on|team rewards)',
    '(no|without|stop) (robot|robots|bot|ai) (vacuum|hoover|mower|lawnmower|cleaner|toy|arm|kit)',
    '(robot|robots) (vacuum|hoover|mower|lawnmower|cleaner|toy|arm|kit)',
    '(call|contact|message|ring|reach|get|see|connect) (history|list|log|logs|centre number|details|lens|lenses|number)',
    'contact (person|persons|manager|details|people)',
    '(cancel|cancelled|missed|miss|booked|scheduled|move|change|rearrange|reschedule|when is|time of) <fill>? <fill>? (call back|callback|call)',
    '(what|who|how) (can|could|do|should|will|would|may) you call me',
    '<talk> <fill>? <someone> (a|else s|by|names)',
    '(am|are|was) (i|we) <fill>? (talking|speaking|chatting|connected|texting) <fill>? <fill>? <fill>? <fill>? (<person>|<real>)',
    '(are you|you are|youre|you re|is this|this is) <fill>? <fill>? <fill>? <fill>? (<bot>|computer|machine|program) or <fill>? <fill>? <agent>',
    '(are you|you are|youre|you re|r u|u r|is this|is it|if this is|if this was) <fill>? <fill>? <fill>? <agent>',
    'should (i|we) (contact|call|speak|talk|get in touch)',
    '(what|which|at what|when|how many|from what) (hours|time|times|number|days|hour|day|phone number|email|can|should) <fill>? (i|we)? (can|could|canm|should|do)? (<talk>|call|ring|phone) <fill>? <fill>? <person>',
    '(number|email|e mail|phone|address|mail|toll free number|hotline|hours|times) (to|for|where i can|i can|i should|at which i can|that i can) (<talk>|call|ring|phone|talking|speaking|calling) <fill>? <fill>? <fill>? <person>',
    'do you have a (boss|manager|superior)',
  ],
  correct: `
    manage, managed, manages, humane, agency, agencies, argent, personal, persona, employer, employed, supported,
    supports, connected, connects, contacts, contract, contracts, contacted, speaks, operate, operated, operation,
    operating, cheat, humid, collection, ream, teams, tea, special, specialise, experts, person, export, expect,
    exert, lie, alive, olive, line, life, live, being, begin, bring, staffed, peoples, represent, supper,
    consultation, assist, assists, reached, reachable, switched, switches, transferred, transfers, transferring,
    escalated, individually, clerks, physics, robotic, boot, boots, both, robe, forward, redirect, connection,
    connections, getting, direct, directed, report, supporting, message, phone, stuff, stuffed, advise, advised,
    advising, advises, advice, advices, bold, humor, teem, seem, steam, stream, rest`,
}
