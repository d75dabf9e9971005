/**
 * True for a sentence that says nothing that a document could prove: greetings, thanks, sympathy, an offer of help, a question. The list is of
 * whole sentences; one that says more is checked.
 */
export function isGlue(sentence: string): boolean {
  const text = sentence
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}'?]+/gu, ' ')
    .trim()
  if (!/\p{L}/u.test(text)) return !/\p{N}/u.test(text)
  if (/\?$/.test(text) && !/\p{N}/u.test(text)) return true
  return text.length <= 160 && !/\p{N}/u.test(text) && patterns.some((pattern) => pattern.test(text))
}

/** A sentence without the words that only announce it: "To answer your question:", "Just so you know,". */
export function withoutLeadIn(sentence: string): string {
  return sentence.replace(leadIn, '')
}

const leadIn =
  /^\s*(?:to answer your question|just so you know|in short|as a rule|in general|to be clear|for your information|as far as i know|good news|the good news is(?: that)?|the short answer is(?: that)?|please (?:note|be aware|remember)(?: that)?|yes|no|sure|of course|unfortunately|i'm afraid|certainly|absolutely)\s*[,:–—-]\s*/i

const patterns: readonly RegExp[] = [
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))(?: [\p{L}']+){0,3}$/u,
  /^(?:many )?(?:thanks|thank you)(?: (?:so|very) much| a lot)?(?: (?:for|to) (?:(?:reaching|getting|writing|contacting|your|the|being|letting|asking|in|out|touch|us|know|message|patience|question|understanding|waiting|a|loyal|customer|that|this|with|you)(?: |$)){1,8})?$/,
  /^(?:thanks|thank you) for (?:reaching out|getting in touch|contacting us|your (?:message|patience|question|understanding|email|e mail|time))(?: (?:to|about|today|with) (?:us|this|that|you|[\p{L}']+))?$/u,
  /^(?:i'm|i am|we're|we are)?(?: (?:so|very|really|truly))? ?sorry(?: (?:to hear|about|for) (?:that|this|it|the (?:trouble|inconvenience|delay|confusion|wait)|any (?:trouble|inconvenience)|your (?:trouble|experience)))?(?: (?:happened|to you))*$/,
  /^(?:i|we) (?:understand|see|appreciate|know|can imagine|hear you)(?: (?:how|that|your|this|it|is|must|be|can|frustrating|frustration|annoying|upsetting|this|concern|patience|situation|difficult|you)){0,8}$/,
  /^(?:i|we)(?:'d| would|'ll| will|'m| am|'re| are| can)? (?:be )?(?:happy|glad|here|delighted|pleased) to (?:help|assist)(?: you)?(?: (?:with|out)(?: (?:that|this|it|your (?:question|request)))?)?(?: today)?$/,
  /^(?:i hope|hope|hopefully)(?: (?:this|that|it|you|all|everything))? (?:helps|answers your question|is helpful|clears (?:this|that|things|it) up|makes sense|have a (?:great|nice|good|lovely) day)$/,
  /^(?:please )?(?:let|do let) (?:me|us) know if (?:you|there)(?:'re| are|'s| is| have| need| want)? (?:anything|any|more|other|further|else|questions?|help|something|i can help with|need)(?: (?:anything|any|more|other|further|else|questions?|help|that|i|we|can|do|for|you|with|about|this|is))*$/,
  /^(?:have|enjoy) (?:a|the|your)(?: (?:rest of your|rest of the))? ?(?:great|nice|good|lovely|wonderful)? ?(?:day|evening|weekend|week)(?: ahead)?$/,
  /^(?:best|kind|warm) regards(?: [\p{L}']+){0,3}$/u,
  /^(?:you're|you are) (?:very )?welcome$/,
  /^(?:(?:yes|no|sure|of course|certainly|absolutely|great|good question|great question|no problem|no worries|not a problem|my pleasure|ok|okay|understood|got it|right)(?: |$))+(?:sir|madam)?$/,
  /^(?:here's|here is|this is) (?:how|what|the answer|the information|what i found|how it works)(?: (?:it|that|this|works|you|can|do|we|say|need|to|know))*$/,
  /^(?:let me|i'll|i will|one moment|just a moment|please hold|bear with me)(?: (?:check|look|see|take|explain|help|a|into|that|this|it|you|for|please|quickly|the|look))*$/,
]
