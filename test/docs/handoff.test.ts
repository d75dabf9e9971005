import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Reply, replySchema } from '../../schemas/reply.ts'
import { handoffReply } from '../cli/fake-toolkit.ts'

const page = readFileSync(new URL('../../docs/handoff.md', import.meta.url), 'utf8')

/** The module in a fence of the page, as a reader would copy it. */
async function moduleOf(name: string): Promise<Record<string, (...values: unknown[]) => unknown>> {
  const code = page.match(new RegExp(`\`\`\`js ${name}\\n([\\s\\S]*?)\n\`\`\``))?.[1]
  if (code === undefined) throw new Error(`docs/handoff.md has no ${name}`)
  return import(`data:text/javascript,${encodeURIComponent(code)}`)
}

const base = handoffReply.handoff as NonNullable<Reply['handoff']>
const reply: Reply = replySchema.parse({
  ...handoffReply,
  reason: { code: 'sensitive', message: 'This needs tact.' },
  handoff: {
    ...base,
    queue: 'care',
    priority: 'urgent',
    topic: 'bereavement',
    language: 'en',
    collected: [{ variable: 'tier', value: 'Gold', from: 'context' }],
    stepsDone: [{ by: 'bot', text: 'Refunds take 5 days.' }],
    needs: [{ question: 'Which order?', variable: 'order', type: 'text', options: [] }],
  },
})

describe('the mapping to Zendesk', () => {
  let map: (...values: unknown[]) => unknown
  const account = { groups: { care: 77 }, fields: { intent: 1, language: 2, missing: 3 }, requester: { name: 'Jo' } }
  beforeAll(async () => {
    map = (await moduleOf('zendesk'))['toZendeskTicket'] as typeof map
  })

  it('makes a ticket for colleagues', () => {
    const ticket = map(reply, account)
    expect(ticket).toMatchObject({
      ticket: {
        subject: 'my husband died',
        comment: { public: false },
        priority: 'urgent',
        group_id: 77,
        tags: ['bot-handoff', 'reason-sensitive', 'topic-bereavement'],
        custom_fields: [
          { id: 1, value: 'life.bereavement' },
          { id: 2, value: 'en' },
          { id: 3, value: 'No document covers this question.' },
        ],
      },
    })
    for (const part of ['This needs tact.', 'tier = Gold', 'Refunds take 5 days.', 'Which order?', 'Open the fee']) {
      expect(JSON.stringify(ticket)).toContain(part)
    }
    // What is sent is JSON.
    expect(JSON.parse(JSON.stringify(ticket))).toEqual(ticket)
  })

  it('takes the least that a packet has', () => {
    const least = {
      ...reply,
      handoff: { ...base, queue: null, topic: null, guesses: [], passages: [], missing: [], summary: '' },
    }
    expect(map(replySchema.parse(least), account)).toMatchObject({
      ticket: { subject: 'Question from the bot', tags: ['bot-handoff', 'reason-sensitive'] },
    })
    expect(map(least, account)).not.toHaveProperty('ticket.group_id')
  })
})

describe('the mapping to Intercom', () => {
  it('makes a ticket of a type', async () => {
    const map = (await moduleOf('intercom'))['toIntercomTicket'] as (...values: unknown[]) => unknown
    expect(map(reply, { ticketType: '12', contact: 'c1' })).toEqual({
      ticket_type_id: '12',
      contacts: [{ id: 'c1' }],
      ticket_attributes: {
        _default_title_: 'my husband died',
        _default_description_: 'my husband died',
        reason: 'sensitive',
        priority: 'urgent',
        queue: 'care',
        language: 'en',
        intent: 'life.bereavement',
        known: 'tier: Gold',
        told: 'Refunds take 5 days.',
        to_ask: 'Which order?',
        sources: `${base.passages[0]?.path}:9`,
      },
    })
  })
})
