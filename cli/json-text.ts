/**
 * A value as JSON text, on one line or indented. What `JSON.stringify` leaves as it is and a terminal would act on (DEL, C1 controls) or
 * would hide or reorder is escaped too, so that nothing is lost and nothing is run.
 */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(steering, escapeUnits)
}

const steering = /[\u007f-\u009f\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g

function escapeUnits(text: string): string {
  return Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
    '',
  )
}
