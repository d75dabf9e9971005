import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import createIgnore, { type Ignore } from 'ignore'
import { Failure } from '../failure.ts'
import { matchPaths } from './match-paths.ts'
import type { Project } from './read-config.ts'

/** A Markdown file of the knowledge base, or something with that name which is not read. */
export interface FoundFile {
  readonly absolute: string
  /** Relative to the project root, with `/`. */
  readonly path: string
  /** The PATH it was found under, relative to the project root. */
  readonly root: string
  readonly id: string
  /** A symbolic link that leaves its root or leads nowhere: reported, never followed. */
  readonly outside: boolean
}

export interface FoundRoot {
  readonly absolute: string
  readonly path: string
}

/**
 * The Markdown files under `paths` (or those the configuration names), in the order of their paths. Symbolic links are not followed: what a
 * link inside a root points at is found by its own name, and what lies outside is not part of the knowledge base.
 * @throws Failure `path-not-found`, `file-unreadable`
 */
export async function findDocuments(
  cwd: string,
  paths: readonly string[],
  project: Project,
): Promise<{ roots: FoundRoot[]; files: FoundFile[] }> {
  const named =
    paths.length > 0
      ? paths.map((one) => path.resolve(cwd, one))
      : project.config.documents.map((one) => path.resolve(project.root, one))
  const ignored = matchPaths(project.config.ignore)
  const unique = [...new Set(named)]
  const roots: FoundRoot[] = []
  const files = new Map<string, FoundFile>()
  for (const absolute of unique) {
    const entry = await stat(absolute).catch(() => null)
    if (entry === null) {
      const shown = path.relative(cwd, absolute) || absolute
      throw new Failure(
        'path-not-found',
        `There is no file or folder ${shown}.`,
        'Check the path; it is taken from the current folder.',
        {
          place: { path: shown },
        },
      )
    }
    if (!entry.isDirectory() && !(entry.isFile() && isMarkdown(absolute))) {
      const shown = path.relative(cwd, absolute) || absolute
      const hint = 'Name a folder, or a file that ends in .md or .markdown.'
      throw new Failure('path-not-found', `${shown} is not a Markdown file.`, hint, { place: { path: shown } })
    }
    const root = { absolute, path: relative(project.root, absolute) }
    roots.push(root)
    const prefix = unique.length > 1 ? `${nameOfRoot(root, unique)}/` : ''
    // What is named is read even where a pattern ignores its folder: somebody asked for it.
    const asked = ignored(root.path) || ignored(`${root.path}/document.md`) || !entry.isDirectory()
    const found = entry.isDirectory() ? walk(absolute, [], await realpath(absolute)) : [{ absolute, outside: false }]
    for await (const file of found) {
      const shown = relative(project.root, file.absolute)
      if (files.has(file.absolute) || (!asked && ignored(shown))) continue
      const within = entry.isDirectory() ? relative(absolute, file.absolute) : path.basename(absolute)
      const id = `${prefix}${within.replace(/\.(?:md|markdown)$/i, '')}`
      files.set(file.absolute, { absolute: file.absolute, path: shown, root: root.path, id, outside: file.outside })
    }
  }
  return { roots, files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)) }
}

/** The name of its folder, or the whole path where several roots have that name. */
function nameOfRoot(root: FoundRoot, all: readonly string[]): string {
  const name = path.basename(root.absolute)
  return all.filter((other) => path.basename(other) === name).length === 1 ? name : root.path
}

interface Ignoring {
  readonly folder: string
  readonly rules: Ignore
}

async function* walk(
  folder: string,
  ignoring: readonly Ignoring[],
  wall: string,
): AsyncGenerator<{ absolute: string; outside: boolean }> {
  const entries = await listFolder(folder)
  const rules = entries.some((entry) => entry.name === '.gitignore')
    ? [...ignoring, await readIgnore(folder)]
    : ignoring
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const absolute = path.join(folder, entry.name)
    const isFolder = entry.isDirectory()
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(absolute, isFolder, rules)) continue
    if (isFolder) yield* walk(absolute, rules, wall)
    else if (isMarkdown(entry.name)) {
      if (!entry.isSymbolicLink()) yield { absolute, outside: false }
      else if (!(await isWithin(absolute, wall))) yield { absolute, outside: true }
    }
  }
}

async function listFolder(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    throw new Failure(
      'file-unreadable',
      `The folder ${folder} cannot be read.`,
      'Check its permissions, or list it under `ignore`.',
      {
        cause,
        place: { path: folder },
      },
    )
  }
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name)
}

async function readIgnore(folder: string): Promise<Ignoring> {
  const text = await readFile(path.join(folder, '.gitignore'), 'utf8').catch(() => '')
  return { folder, rules: createIgnore({ ignorecase: false }).add(text) }
}

/** As in git: of the files on the way, the innermost that says something about a path decides. */
function isIgnored(absolute: string, isFolder: boolean, ignoring: readonly Ignoring[]): boolean {
  for (const { folder, rules } of ignoring.toReversed()) {
    const { ignored, unignored } = rules.test(relative(folder, absolute) + (isFolder ? '/' : ''))
    if (ignored || unignored) return ignored
  }
  return false
}

async function isWithin(link: string, wall: string): Promise<boolean> {
  const target = await realpath(link).catch(() => null)
  return target !== null && (target === wall || target.startsWith(wall + path.sep))
}

function relative(from: string, to: string): string {
  return path.relative(from, to).split(path.sep).join('/') || '.'
}
