// The closed sets that the documents route on, read off them by hand, and where a text names their members.

/** Longer members first, so that "pay in 30" is not read as "pay in 3". */
const closedSets = [
  ['yes', 'no'],
  ['true', 'false'],
  ['guest', 'bronze', 'silver', 'gold'],
  ['regular', 'silver', 'gold'],
  ['canopy', 'seed', 'leaf'],
  ['pay in 30', 'pay in 3', 'monthly'],
  ['out for delivery', 'order received', 'in transit', 'delivered'],
  ['basic economy', 'business', 'economy'],
  ['gift card', 'paper check', 'add value', 'credit card'],
  ['email', 'spouse', 'news'],
  ['with the shop', 'with fernway', 'with you', 'decided'],
  ['missing', 'locked', 'active'],
  ['on', 'off'],
  ['accepted', 'refused'],
]

/** The members of one set that a text names, in its order, each with its place. */
function membersIn(text, set) {
  const found = []
  const low = text.toLowerCase()
  for (const member of set) {
    for (const match of low.matchAll(new RegExp(`(?<![\\w-])${member}(?![\\w-])`, 'g'))) {
      const start = match.index
      const end = start + member.length
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ member, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The set on which at least two of the labels differ, with the members of each label; null where there is none. */
export function sharedSet(labels) {
  for (const set of closedSets) {
    const members = labels.map((label) => membersIn(label, set))
    const named = members.filter((own) => own.length > 0)
    const distinct = new Set(named.map((own) => [...new Set(own.map(({ member }) => member))].sort().join('|')))
    if (named.length >= 2 && distinct.size >= 2) return { set, members }
  }
  return null
}

/** The set that has all of these values, if there is one. */
export function setOf(values) {
  return closedSets.find((set) => values.length > 0 && values.every((value) => set.includes(value))) ?? []
}
