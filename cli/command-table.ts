/** An option as data: both the help text and the parser are made of it. */
export interface OptionEntry {
  /** Long name without dashes. */
  readonly name: string
  /** Placeholder of its value; absent for a switch. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly repeatable?: true
  readonly summary: string
}

export interface ArgumentEntry {
  /** Placeholder, such as PATH. */
  readonly name: string
  readonly required?: true
  readonly variadic?: true
}

export interface CommandEntry {
  /** One or two words. */
  readonly name: string
  readonly summary: string
  readonly argument?: ArgumentEntry
  readonly options: readonly OptionEntry[]
  readonly formats: readonly string[]
  /** Paragraphs for its own help: what is not obvious from the options. */
  readonly notes: readonly string[]
  readonly examples: readonly string[]
}

const ownFormats = ['pretty', 'json']

export const globalOptions: readonly OptionEntry[] = [
  { name: 'config', value: 'FILE', summary: 'configuration (default: the nearest groundwork.yaml upward)' },
  { name: 'format', value: 'NAME', summary: 'how the result is written (default: pretty)' },
  { name: 'json', summary: 'the same as --format json' },
  { name: 'quiet', summary: 'no progress and no notices' },
  { name: 'debug', summary: 'show where in the program a failure came from' },
  { name: 'no-color', summary: 'no colours; also NO_COLOR=1 (FORCE_COLOR=1 keeps them)' },
  { name: 'now', value: 'DATE', summary: 'the day to judge review dates by, YYYY-MM-DD (default: today)' },
  { name: 'help', summary: 'this text, or that of a command' },
  { name: 'version', summary: 'the version' },
]

export const commandTable: readonly CommandEntry[] = [
  {
    name: 'demo',
    summary: 'check, build and ask on the sample knowledge base',
    options: [],
    formats: ['pretty'],
    notes: ['Builds an index of the sample into .groundwork/ of the current folder; nothing else is written.'],
    examples: ['groundwork demo'],
  },
  {
    name: 'validate',
    summary: 'find what documents leave undocumented or say twice',
    argument: { name: 'PATH', variadic: true },
    options: [
      {
        name: 'fail-on',
        value: 'LEVEL',
        choices: ['error', 'warning', 'info', 'never'],
        summary: 'exit 1 from this severity on (default: error)',
      },
      { name: 'preset', value: 'NAME', choices: ['recommended', 'strict'], summary: 'which rules, how severe' },
      { name: 'rule', value: 'ID=SEVERITY', repeatable: true, summary: 'off, info, warning or error for one rule' },
      { name: 'baseline', value: 'FILE', summary: 'leave out the findings that FILE lists' },
      { name: 'write-baseline', value: 'FILE', summary: 'write the findings of this run to FILE, and exit 0' },
    ],
    formats: ['pretty', 'concise', 'json', 'github', 'sarif', 'junit', 'markdown'],
    notes: ['The PATHs are the knowledge base; without any it is what the configuration names, or the current folder.'],
    examples: [
      'groundwork validate knowledge',
      'groundwork validate --preset strict --fail-on warning',
      'groundwork validate --format github --baseline known.json',
    ],
  },
  {
    name: 'build',
    summary: 'compile the documents into the index in .groundwork/',
    argument: { name: 'PATH', variadic: true },
    options: [],
    formats: ownFormats,
    notes: ['The PATHs are the knowledge base and replace the index. The old one serves until the new one is whole.'],
    examples: ['groundwork build knowledge', 'groundwork build --json'],
  },
  {
    name: 'ask',
    summary: 'ask the index; without a question, a session',
    argument: { name: 'QUESTION', variadic: true },
    options: [
      {
        name: 'audience',
        value: 'WHO',
        choices: ['agent', 'customer'],
        summary: 'who will read the reply (default: agent)',
      },
      { name: 'context', value: 'KEY=VALUE', repeatable: true, summary: 'a known fact: tier=Gold, days-waited=9' },
      {
        name: 'batch',
        value: 'FILE',
        summary: 'questions as JSON Lines, replies in their order (- reads standard input)',
      },
      { name: 'explain', summary: 'show the scores and ranks behind the reply' },
    ],
    formats: ownFormats,
    notes: [
      'A reply is an answer with its quotations, one question back, or a hand-off to a person; all three exit 0.',
      'A batch line is { "id"?, "question", "audience"?, "context"?, "conversation"? }.',
    ],
    examples: [
      'groundwork ask "the parcel is a week late, can I have my money back"',
      'groundwork ask --audience customer --context tier=Gold "is my late fee fair"',
      'groundwork ask --batch questions.jsonl > replies.jsonl',
    ],
  },
  {
    name: 'check',
    summary: "check any bot's replies against the documents",
    argument: { name: 'FILE', required: true },
    options: [],
    formats: ownFormats,
    notes: [
      'FILE holds drafts or transcripts as JSON, JSON Lines or CSV with question and reply (id if you like); - reads standard input.',
      'Each sentence is supported, contradicted or not documented. Exit 1 when one is contradicted or not documented.',
    ],
    examples: ['groundwork check transcripts.csv', 'groundwork check drafts.jsonl --json > checked.json'],
  },
  {
    name: 'verify',
    summary: 'check quotations of stored replies in the documents',
    argument: { name: 'FILE', required: true },
    options: [
      { name: 'root', value: 'DIR', summary: 'the folder that the paths start from (default: the project root)' },
    ],
    formats: ownFormats,
    notes: ['FILE holds replies as JSON or JSON Lines; - reads standard input. Exit 1 when a quotation has changed.'],
    examples: ['groundwork verify replies.jsonl', 'groundwork ask --json "…" | groundwork verify -'],
  },
  {
    name: 'intents list',
    summary: 'what the bot may answer, what only people may, and why',
    options: [
      {
        name: 'handling',
        value: 'NAME',
        choices: ['documented', 'human-only'],
        summary: 'only these intents',
      },
    ],
    formats: ownFormats,
    notes: [],
    examples: ['groundwork intents list', 'groundwork intents list --handling human-only --json'],
  },
  {
    name: 'explain',
    summary: "a rule's page, or the conditions of a document",
    argument: { name: 'RULE|FILE', required: true },
    options: [],
    formats: [...ownFormats, 'mermaid'],
    notes: ['--format mermaid prints the steps of a document as a flowchart that GitHub draws, with gaps in red.'],
    examples: [
      'groundwork explain broken-link',
      'groundwork explain knowledge/policies/late-fees-and-grace-periods.md',
      'groundwork explain refunds/late.md --format mermaid > late.mmd',
    ],
  },
  {
    name: 'doctor',
    summary: 'check the installation, the configuration and the index',
    options: [],
    formats: ownFormats,
    notes: ['Exit 1 when something that is needed does not work.'],
    examples: ['groundwork doctor'],
  },
]

/** What the exit codes mean; the help text and docs agree on it. */
export const exitCodes: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'fine'],
  ['1', 'findings from --fail-on up; a reply or quotation that does not hold; a failed check'],
  ['2', 'usage, configuration or file error'],
  ['3', 'index missing, damaged or of another configuration'],
  ['4', 'model, endpoint or network'],
  ['70', 'a bug in Groundwork'],
  ['130, 143', 'interrupted, terminated'],
]
