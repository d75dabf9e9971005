import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in French. */
export const french: RequestLanguage = {
  code: 'fr',
  name: 'French',
  lists: {
    agent: `
      agent, agents, agente, conseiller, conseillers, conseillère, conseillères, humain, humaine, humains, être
      humain, êtres humains, personne, personnes, opérateur, opératrice, opérateurs, représentant, représentante,
      responsable, responsables, supérieur, supérieure, superviseur, superviseuse, chef, manager, employé, employée,
      collaborateur, collaboratrice, collègue, service client, service clients, service clientèle, service après
      vente, sav, support, support client, support technique, assistance humaine, assistance, aide humaine,
      technicien, technicienne, spécialiste, téléconseiller, téléconseillère, télé conseiller, hotline, standard,
      standardiste, chargé de clientèle, chargée de clientèle, interlocuteur, interlocutrice, gestionnaire, directeur,
      directrice, équipe, personne réelle, assistant humain, assistante, salarié, relation client, service humain`,
    someone: `
      quelqu'un, quelqun, quelqu un, qqn, qq1, quelquun, gens, l'un de vous, une dame, monsieur, quelqu'un d'autre`,
    real: `
      vrai, vraie, vrais, vraies, réel, réelle, humain, humaine, vivant, vivante, en chair et en os, physique, en
      vrai, de vivant, de réel, d'humain, pour de vrai, qui n'est pas un robot, de chez vous, de l'équipe, de votre
      équipe, de compétent`,
    fill: `
      à, a, au, aux, avec, un, une, le, la, les, l, d, des, du, de, votre, vos, ton, ta, en, direct, directement, par,
      téléphone, tel, ligne, chat, maintenant, tout de suite, immédiatement, rapidement, vite, vers, un de vos, une de
      vos, autre, ici, là, sur, qui, conversation, relation, contact, ce, cette, service, équipe, s'il, te, vous,
      plaît, plutôt, seulement, juste, enfin, urgence, mes, bon, bonne, comme, veux, compétent, compétente, pour, svp,
      disponible, humainement, y, qu, possible, ces, cet, ça`,
    please: `
      s'il vous plaît, s'il te plaît, svp, stp, merci, maintenant, vite, tout de suite, de suite, siouplait, please,
      sil vous plait, sil te plait`,
    talk: `
      parler, parlé, discuter, échanger, converser, dialoguer, m'entretenir, contacter, joindre, entrer en contact,
      prendre contact, avoir un contact, être en contact, être mis en relation, être mise en relation, être mis en
      contact, être mise en contact, être en relation, communiquer, tchatter, chatter, chater, tchater, avoir affaire,
      être transféré, être transférée, être rappelé par, être rappelée par, être contacté par, être contactée par,
      être aidé par, être aidée par, causer, appeler, avoir une conversation, m'adresser, traiter, être pris en charge
      par, être redirigé, être redirigée, voir, parlez moi, l'aide d', l'aide de, assistance d', avoir au téléphone,
      parle avec, parler avec, entretien, parlr, palrer`,
    connect: `
      passez moi, passe moi, me passer, me passe, me passez, me passes, mettez moi en relation, mets moi en relation,
      me mettre en relation, mettez moi en contact, mets moi en contact, me mettre en contact, connectez moi, connecte
      moi, me connecter, transférez moi, transfère moi, transferez, transférer, me transférer, me transfère, redirigez
      moi, redirige moi, me rediriger, orientez moi, oriente moi, m'orienter, dirigez moi, me diriger, donnez moi,
      donne moi, me donner, basculez moi, bascule moi, me basculer, adressez moi, envoyez moi, envoie moi, trouvez
      moi, trouve moi, appelez moi, appelle, escaladez, escalader, faites venir, faites intervenir, mettre en
      relation, mise en relation, me relier, reliez moi, renvoyez moi, renvoie moi, je voudrais être mis en relation,
      passer la main, passez la main, passe la main, me faire parler, faites moi parler, fais moi parler, mettez moi,
      mets moi`,
    want: `
      je veux, j'veux, je voudrais, j'voudrais, j'aimerais, je souhaite, je souhaiterais, j'ai besoin d, j'ai besoin
      de, il me faut, il me faudrait, je préfère, je préférerais, j'exige, je demande, je réclame, je désire, donnez
      moi, donne moi, puis je avoir, pourrais je avoir, est ce que je peux avoir, je peux avoir, peux je avoir, on
      peut avoir, je cherche, nous voulons, nous souhaitons, besoin d, besoin de, veux, voudrais, je veux avoir, je
      voudrais avoir, j'aimerais avoir, je souhaite avoir, pourrait on avoir, laissez moi avoir, j'attends, faites
      venir, veut, vx`,
    exists: `
      y a t il, y a il, y'a t il, il y a, y a, est ce qu'il y a, existe t il, avez vous, est ce que vous avez, as tu,
      t'as, ya t il, ya`,
    there: `
      ici, là, là bas, disponible, dispo, présent, au bout du fil, en ligne, derrière, de l'autre côté`,
    lead: `
      peut, pourrait, que, je veux que, je voudrais que, je souhaite que, j'aimerais que, est ce que, faites que,
      demandez à, dites à, pourriez vous demander à, peux, faut que, est ce qu`,
    act: `
      m'appeler, me rappeler, m'appelle, me rappelle, m'aider, m'aide, me contacter, me contacte, me répondre, me
      réponde, me répond, prendre en charge, s'occuper de moi, s'occupe de moi, s'occuper de mon dossier, s'occupe de
      mon dossier, me parler, me parle, prendre le relais, prenne le relais, regarder mon dossier, regarde mon
      dossier, reprendre contact, m'écrire, m'écrive, au téléphone, au bout du fil, en ligne, traite mon dossier,
      traiter mon dossier, m'assister, intervenir, intervienne`,
    no: `
      je ne veux pas, je veux pas, je ne veux plus, j'veux pas, veux pas, veux plus, marre du, marre de, marre des,
      marre d, ras le bol du, ras le bol de, ras le bol des, assez du, assez de, assez des, assez d, stop, stop au,
      stop aux, arrêtez, arrêtez de, arrête, arrête de, arrêtez avec, pas de, pas d, plus de, pas, pas un, pas avec,
      ne veux pas, ne souhaite pas, je n'aime pas, j'aime pas, je déteste, je refuse de, au lieu de, plutôt que,
      plutôt qu, fini les, non au, non aux, sans, et non, j'en peux plus, je ne supporte pas, autre qu, autre que, ça
      suffit, et pas, suffit`,
    bot: `
      robot, robots, bot, bots, chatbot, chatbots, chat bot, machine, machines, réponses automatiques, réponse
      automatique, messages automatiques, assistant virtuel, conseiller virtuel, agent virtuel, ia, intelligence
      artificielle, ordinateur, répondeur, automate, système automatique, boîte vocale, serveur vocal`,
    callback: `
      rappelez moi, rappelle moi, rapelez moi, rapelle moi, rappelez nous, me rappeler, être rappelé, être rappelée,
      que vous me rappeliez, que vous m'appeliez, que l'on me rappelle, qu'on me rappelle, qu'on m'appelle, appelez
      moi, appelle moi, pouvez vous m'appeler, pourriez vous m'appeler, peux tu m'appeler, un rappel svp, un rappel
      s'il vous plaît, je veux un appel, je souhaite un appel, contactez moi, contacte moi, passez moi un coup de fil,
      passez moi un appel, me téléphoner, téléphonez moi, me faire rappeler, faire rappeler`,
  },
  phrases: [
    "<exists> <fill>? <fill>? (quelqu'un|quelqu un|qqn) <fill>? <fill>? (ici|là|de réel|de vivant|qui peut|derrière|pour|qui|avec|au)",
    "(y a t il|y a il|y a|est ce qu'il y a|ya) <fill>? <agent> (ici|là|disponible|svp|qui|au)",
    '(à|avec) qui (puis je|je peux|pourrais je) parler',
    "(avoir|parler|ai|j'ai|veux) <fill>? <fill>? <person> (au téléphone|au bout du fil|en ligne|au tel)",
    '(humain|personne|conseiller) <fill>? (pas|et pas|et non) <fill>? <bot>',
  ],
  exceptions: [
    "(arrêtez|arrête|ne|n) (de)? (m'appeler|me rappeler|m'appelez|me rappelez|m'appelle) (pas|plus)?",
    "(cesse|cessez|arrêtez|arrête) de (m'appeler|me rappeler|me contacter)",
    '(robot|robots) (de cuisine|aspirateur|tondeuse|ménager|culinaire|mixeur)',
    'machine* à (laver|café|coudre|pain)',
    '(me rappeler|rappelez moi|rappelle moi) (mon|ma|mes|le|la|les|de|d|quel|quelle|que|ce|combien|comment|quand) (mot|identifiant|code|numéro|date|montant|échéance|solde|conditions|quel|quelle|combien|procédure|payer|rendez)',
    '(ai|avais|a|avons|avez|ont|avoir|après avoir|déjà) <fill>? (parlé|parler|discuté|contacté|appelé) <fill>? <fill>? <person>',
    '(pas|plus|aucune|aucun|autre|par|une seule|combien de|mon|ma|chaque) (personne|conseiller|conseillère|agent|collègue|chef|assistant|assistante|responsable)',
    '(voir|appeler|contacter|ajouter|donner|donner à|passer) <fill>? (autre|seconde|deuxième|même) personne',
    '(numéro|horaires|salaire|code|adresse|prix|recrutement) <fill>? <fill>? <agent>',
    'pas voir',
  ],
  correct: `
    parlent, parle, parlez, humeur, agence, agences, conseil, conseils, personnel, personnelle, personnels, opération,
    opérations, assistances, supporte, supports, robe, contacter, standards, marché, machin, appel, appels, appelée,
    équipes, techniques, technique, discute, échange, échanges, échangé, joint, joindre, parler, parlement, passe,
    passez, employeur, emploi, employer, parlons, discutent`,
}
