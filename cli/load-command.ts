import type { Command } from './command-context.ts'

/** A command is loaded when it runs, with what it needs and no more. */
export const commandLoaders: Readonly<Record<string, () => Promise<Command>>> = {
  demo: async () => (await import('./commands/demo.ts')).demo,
  validate: async () => (await import('./commands/validate.ts')).validate,
  build: async () => (await import('./commands/build.ts')).build,
  ask: async () => (await import('./commands/ask.ts')).ask,
  check: async () => (await import('./commands/check.ts')).check,
  verify: async () => (await import('./commands/verify.ts')).verify,
  'intents list': async () => (await import('./commands/list-intents.ts')).listIntents,
  explain: async () => (await import('./commands/explain.ts')).explain,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
}

/** @throws Error where the command table names a command that is not here, which a test rules out */
export function loadCommand(name: string): Promise<Command> {
  const load = commandLoaders[name]
  if (!load) throw new Error(`the command table lists ${name}, which cannot be loaded`)
  return load()
}
