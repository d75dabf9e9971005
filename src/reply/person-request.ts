/**
 * True where somebody asks for a person, in whatever words around it. Whoever asks gets one, whatever the score. Asking *about* people ("what do
 * people say about you") is not asking for one.
 */
export function asksForPerson(question: string): boolean {
  const text = question.normalize('NFKC').toLowerCase().replaceAll(/[’`´]/g, "'").replace(/\s+/g, ' ')
  return requests.some((request) => request.test(text))
}

const person =
  '(?:(?:a |an |the |some |your |any |another |one of your )?(?:(?:real|live|actual|human|proper|living|breathing|customer|support|service|care|senior|different) )*(?:person|human(?: being)?|people|someone|somebody|agents?|advis[eo]rs?|representatives?|reps?|operators?|managers?|supervisors?|colleagues?|member of (?:staff|your team)|support team|customer (?:service|support|care)|helpline|man|woman)|(?:some|any)(?:one|body) (?:real|human|in charge|else))'

/** English: a verb of contact with a person as its object; a wish for one; a refusal of the machine; the bare words. */
const requests: readonly RegExp[] = [
  new RegExp(
    `\\b(?:talk|speak|chat|talking|speaking|chatting|connect me|connected|transfer me|transferred|put me (?:through|on)|pass me|patch me|hand me(?: over)?|escalate(?: me| this)?|switch me|get me|give me|forward me|redirect me|route me)\\b(?: directly| straight| on the phone)?(?: to| with| through to| over to)? ${person}\\b`,
  ),
  /\b(?:want|need|prefer|like|demand|require|let me have|can i have|could i have|may i have|is there|are there|isn't there|get hold of|reach|contact|call) (?:to (?:have|get|reach|see|contact|call) )?(?:a |an |some )?(?:(?:real|live|actual|human|proper|living) )+(?:person|human(?: being)?|people|agents?|advis[eo]rs?|representatives?|reps?|operators?|one)\b/,
  /\b(?:want|need|prefer|demand|get me|give me|i'd like|i would like) (?:an? |the |your )(?:human(?: being)?|person|agent|representative|advis[eo]r|operator|supervisor|manager)(?! of| at| in| said| told| who| that)\b/,
  /\b(?:can|could|may) (?:an? |the )?(?:human|person|real person|agent|advis[eo]r|representative|someone|somebody|manager|supervisor) (?:please )?(?:help|call|contact|ring|phone|reply|answer|take over|get back)\b/,
  /\b(?:no|not|stop|hate|don't want|do not want|sick of|enough of|tired of)(?: (?:more|to talk to|to speak to|talk to|speak to|talking to|speaking to|this|these|the|a|an|another|your|with))* (?:bots?|robots?|chat ?bots?|machines?|ai|computers?|automated)\b/,
  /\bcall ?me ?back\b|\bhave (?:someone|somebody|a person|a human) (?:call|ring|phone|contact) me\b/,
  /^(?:please )?(?:(?:real|live|actual) )?(?:human(?: being)?|agent|person|representative|operator|advis[eo]r|someone real|real person)(?: please| now|[ !.?])*$/,
  // Short forms of the same request in other languages; a hand-off that was not needed costs little.
  /\b(?:mit einem (?:menschen|mitarbeiter|berater)|echten menschen|mitarbeiter sprechen)\b/,
  /\b(?:hablar con (?:una persona|un humano|un agente|alguien)|persona real|agente humano)\b/,
  /\b(?:parler [àa] (?:une personne|un humain|un conseiller|quelqu'un)|vraie personne|conseiller humain)\b/,
  /\b(?:parlare con (?:una persona|un operatore|qualcuno)|operatore umano|persona reale)\b/,
  /\b(?:falar com (?:uma pessoa|um humano|um atendente|algu[ée]m)|atendente humano|pessoa real)\b/,
  /(?:rozmawiać z (?:człowiekiem|konsultantem|kimś)|porozmawiać z (?:człowiekiem|konsultantem|kimś)|żywym człowiekiem)/,
  /\b(?:met een (?:mens|medewerker|persoon) (?:praten|spreken)|echt(?:e)? (?:mens|persoon))\b/,
]
