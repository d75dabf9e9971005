import { documentFor } from './ask-small.ts'

/** A refund that hangs on days waited and, below that, on a tier, each with its wording for the customer. */
export const kiteDocument = documentFor(
  'kite.refund',
  ['my kite is broken', 'the kite i bought is torn', 'kite broke, money back'],
  `# Refund a torn kite

## Steps

1. Find out how long they have waited.
   - Waited less than 7 days: ask them to wait.

     :::say
     Please wait a few days more.
     :::
   - Waited 7 days or more: look at the tier.
     - Gold: refund at once.

       :::say
       Your money is back today.
       :::
     - Silver or Bronze: refund by cheque.

       :::say
       We send you a cheque.
       :::
2. Close the ticket.
`,
)
