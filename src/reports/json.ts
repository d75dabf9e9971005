import type { Report } from './report.ts'

/** The result as one JSON object. Characters that steer terminals or hide text are escaped, so that nothing is lost and nothing is run. */
export const json: Report = (result) => `${JSON.stringify(result, null, 2).replace(unsafe, escapeCharacter)}\n`

const unsafe =
  /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g

function escapeCharacter(text: string): string {
  let escaped = ''
  for (let index = 0; index < text.length; index++) {
    escaped += `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`
  }
  return escaped
}
