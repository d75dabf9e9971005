import type { Document } from '../../../schemas/document.ts'

/** True for the page of a folder that lists what is in it. It has a type because of its folder, and no case of its own. */
export function isOverview({ typeFrom, path }: Document): boolean {
  return typeFrom === 'folder' && /(?:^|\/)(?:_?index|readme|overview)\.md$/i.test(path)
}
