import type { Context } from '../../schemas/reply.ts'
import { detectLanguage } from '../document/detect-language.ts'
import { languageOfScript } from '../document/language-of-script.ts'

/** The language of a question, ISO 639-1: as the caller says, else as its script or its words tell for sure, else "und". */
export async function questionLanguage(text: string, context: Context): Promise<string> {
  const said = context['language']
  if (typeof said === 'string' && /^[a-z]{2}\b/i.test(said)) return said.slice(0, 2).toLowerCase()
  const script = languageOfScript(text)
  // Scripts of several languages are told apart by words, where there are enough.
  if (script !== null && !['ru', 'ar'].includes(script)) return script
  const detected = await detectLanguage(text)
  return detected === 'und' || detected === 'en' ? (script ?? detected) : detected
}
