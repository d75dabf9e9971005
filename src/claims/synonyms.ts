/**
 * Words of support texts that are said for one another, a line a meaning: forms that the stemmer does not bring together, and what customers say
 * for what procedures say. Short on purpose: a word that only sometimes means the same would make a false sentence look proven.
 */
const lines = `
get got gets receive obtain
give given gave provide supply
tell told inform notify
send sent
pay paid pays payment
buy bought purchase
keep kept retain
make made makes
take took taken
choose chose chosen select pick
write wrote written
wear wore worn
lose lost
hold held
say said
break broke broken
sell sold
bring brought
forget forgot forgotten
steal stole stolen
withdraw withdrew withdrawn
go went gone
know knew known
see saw seen
speak spoke spoken
find found
begin began begun start
end finish
ask request
need require
fix repair
change alter modify amend update
show display
e-mail email mail
phone telephone call ring
money funds
help assist assistance support
shop store merchant retailer seller
delete erase
remove removal
cost price
charge charged
sign log
customer client member
item product article
instalment installment
allow permit
permitted allowed
verify verification
reopen reactivate
deliver delivery
refund reimburse reimbursement
return returned
parcel package
immediately straightaway instantly
free complimentary
weekend weekends
cancel cancelled canceled cancellation
apologise apologize
authorise authorize
organisation organization
colleague agent
enter type
click press
`

/** A stem to the name of its meaning: the stem of the first word of its line; the stem itself where no line has it. */
export function makeConcepts(stem: (word: string) => string): (stemmed: string) => string {
  const names = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const stems = line.split(' ').map((word) => stem(word.replaceAll('-', '')))
    for (const one of stems) if (!names.has(one)) names.set(one, stems[0] ?? one)
  }
  return (stemmed) => names.get(stemmed) ?? stemmed
}
