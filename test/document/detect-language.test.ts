import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/document/detect-language.ts'

const texts: [string, string][] = [
  ['en', 'If the parcel has not arrived within a week, you can ask for the money back.'],
  ['en', 'Open Settings, then Billing. Select invoices. Click download. Email invoice to customer. Close ticket.'],
  ['en', 'Check tier. Gold customers get free return shipping; Silver customers pay. Escalate disputes above limit.'],
  ['de', 'Wenn das Paket nicht in einer Woche da ist, will der Kunde das Geld an der Kasse in bar zurück.'],
  [
    'nl',
    'Als het pakket niet binnen een week is aangekomen of beschadigd is, kan de klant in de app een verzoek indienen.',
  ],
  ['it', 'Se il pacco non arriva in una settimana, il cliente può chiedere il rimborso in app o in negozio.'],
  ['ro', 'Dacă pachetul nu a ajuns în o săptămână, clientul poate cere banii în aplicație, in meniul din dreapta.'],
  ['da', 'Hvis pakken ikke er kommet inden for en uge, kan kunden bede om at få pengene tilbage for at købe igen.'],
  ['fr', 'Si le colis est en retard, on peut demander un remboursement ; on a une semaine pour cela, on le voit ici.'],
  ['es', 'Si el paquete no ha llegado en una semana, has de pedir el dinero. No has pagado las tasas.'],
  ['pl', 'Jeśli paczka nie dotarła w ciągu tygodnia, klient może poprosić o zwrot pieniędzy w aplikacji.'],
  ['uk', 'Якщо посилка не надійшла протягом тижня, клієнт може попросити повернути гроші в застосунку.'],
  ['und', 'Refund the money.'],
  ['und', ''],
  ['und', '1 2 3 4 5 6 7 8 9 10 11 12'],
]

describe('detectLanguage', () => {
  it.each(texts)('%s: %s', async (language, text) => {
    expect(await detectLanguage(text)).toBe(language)
  })

  it('looks at the start of a long text', async () => {
    const [[, english = ''] = []] = texts
    const german = texts.find(([language]) => language === 'de')?.[1] ?? ''
    expect(await detectLanguage(`${`${german}\n`.repeat(80)}${`${english}\n`.repeat(500)}`)).toBe('de')
  })
})
