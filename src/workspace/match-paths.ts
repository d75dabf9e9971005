import picomatch from 'picomatch'

/**
 * Tells the paths that a list of globs names, each relative to the project root, with `/`. The name of a folder stands for everything in
 * it; a glob that starts with `!` takes paths out again, wherever it stands in the list.
 */
export function matchPaths(globs: readonly string[]): (path: string) => boolean {
  const named = globs.filter((glob) => !glob.startsWith('!'))
  const taken = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  return picomatch(named.flatMap(withContents), { dot: true, ignore: taken.flatMap(withContents) })
}

function withContents(glob: string): string[] {
  return [glob, `${glob.replace(/\/+$/, '')}/**`]
}
