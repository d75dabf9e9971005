// A folder of Markdown read as `validate` reads it: its knowledge base, its configuration and the bytes of its files.
import { parseDocument } from '../dist/src/document/parse-document.js'
import { runRules } from '../dist/src/findings/run-rules.js'
import { loadKnowledgeBase } from '../dist/src/workspace/load-knowledge-base.js'
import { readProject } from '../dist/src/workspace/read-config.js'

const noCache = { get: async () => null, put: async () => {}, prune: async () => {} }
const silent = { progress: () => {} }

export async function readFolder(folder) {
  const project = await readProject(folder, [folder])
  const { knowledgeBase, sources } = await loadKnowledgeBase(folder, [folder], project, noCache, silent)
  return { knowledgeBase, sources, config: project.config }
}

/** The document as it would be with these bytes; what the configuration says about it stays. */
export async function parseAgain(document, bytes, config) {
  const { path, root, id, type, typeFrom, owner, audience, automation } = document
  const types = { fromConfig: null, folders: new Map() }
  const parsed = await parseDocument({ path, root, id, bytes, types, defaults: {}, limits: config.limits })
  return { ...parsed, id, type, typeFrom, owner, audience, automation }
}

/** The decision logic of every document, by its path. Asked through a rule, so that it is the logic that rules see. */
export function readLogics(knowledgeBase, config) {
  const logics = new Map()
  const severity = { recommended: 'info', strict: 'info' }
  const probe = {
    id: 'probe',
    summary: 'Collects the decision logic.',
    severity,
    scope: 'knowledge-base',
    check({ knowledgeBase: { documents }, logicOf }) {
      for (const document of documents) logics.set(document.path, logicOf(document))
      return []
    },
  }
  runRules(knowledgeBase, { ...config, rules: {} }, { today: '2026-01-01', rules: [probe] })
  return logics
}
