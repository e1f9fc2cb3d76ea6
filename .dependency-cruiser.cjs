/**
 * Who may import whom; docs/architecture.md draws the same picture. A rule's comment is what somebody reads who broke it.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third that both should import.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-knows-only-itself',
      comment:
        'The domain is the innermost layer: contacts, follow-ups and plans, whoever talks to it and wherever it runs.',
      severity: 'error',
      from: { path: '^lib/domain/' },
      to: { path: '^(lib|functions|infra)/', pathNot: '^lib/domain/' },
    },
    {
      name: 'language-knows-the-domain',
      comment:
        'Reading a text and wording a reply needs the domain and nothing around it, least of all what the text then does.',
      severity: 'error',
      from: { path: '^lib/language/' },
      to: { path: '^(lib|functions|infra)/', pathNot: '^lib/(language|domain)/' },
    },
    {
      name: 'conversation-knows-language-and-domain',
      comment:
        'Deciding what a text does is a function of state, text and clock: it returns a plan, adapters carry it out.',
      severity: 'error',
      from: { path: '^lib/conversation/' },
      to: { path: '^(lib|functions|infra)/', pathNot: '^lib/(conversation|language|domain)/' },
    },
    {
      name: 'no-io-in-pure-layers',
      comment:
        'These layers do no input or output, so that every rule of theirs is tested in memory, with an injected clock.',
      severity: 'error',
      from: { path: '^lib/(domain|language|conversation)/' },
      to: {
        path: [
          '^node_modules/(@aws-sdk|@smithy|@middy|twilio|dynalite)/',
          '^(node:)?(child_process|dgram|dns|fs|http|http2|https|net|process|timers|tls|worker_threads)(/|$)',
        ],
      },
    },
    {
      name: 'sdk-in-adapters-only',
      comment:
        'An outside system is spoken to in one file, its adapter. (The local system stands on the other side, and listens.)',
      severity: 'error',
      from: { path: '^(lib|functions)/', pathNot: '^lib/adapters/' },
      to: { path: '^node_modules/@(aws-sdk|smithy)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'adapters-decide-nothing',
      comment:
        'An adapter translates between the domain and one outside system. What a text means is decided elsewhere, and no way leads there.',
      severity: 'error',
      from: { path: '^lib/adapters/' },
      to: { path: '^lib/(language|conversation)/', reachable: true },
    },
    {
      name: 'pages-only-read',
      comment: 'What a private link opens changes nothing: it is made from what the readers give.',
      severity: 'error',
      from: { path: '^(lib/pages/|functions/serve-pages[.]ts$)' },
      to: { path: '^lib/(adapters/|plan-log|outbox)', pathNot: '^lib/adapters/(owner|table)-reader[.]ts$' },
    },
    {
      name: 'functions-are-called-not-imported',
      comment:
        'A function is woken by what the template says. What two functions share belongs in lib/. (The local system wakes them.)',
      severity: 'error',
      from: { path: '^(lib|functions|infra|bench)/', pathNot: '^infra/local/' },
      to: { path: '^functions/' },
    },
    {
      name: 'product-without-infrastructure',
      comment: 'lib/ and functions/ run where infra/ puts them, and never ask where that is.',
      severity: 'error',
      from: { path: '^(lib|functions)/' },
      to: { path: '^(infra|node_modules/(aws-cdk-lib|constructs|dynalite|esbuild))/' },
    },
    {
      name: 'infrastructure-knows-names-only',
      comment:
        'Constructs share the names of events, variables and metrics with the functions, and none of their behaviour.',
      severity: 'error',
      from: { path: '^infra/', pathNot: '^infra/(local|operator)/' },
      to: { path: '^lib/', pathNot: '^lib/(events|env|metrics)[.]ts$' },
    },
    {
      name: 'stack-without-local-system',
      comment: 'The local system is made from the template, so the template cannot depend on it.',
      severity: 'error',
      from: { path: '^infra/', pathNot: '^infra/(local|operator)/' },
      to: { path: '^infra/local/' },
    },
    {
      name: 'nothing-imports-tests-or-figures',
      comment: 'Tests and benchmarks look at the product; it does not know them.',
      severity: 'error',
      from: { path: '^(lib|functions|infra)/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'product-without-development-packages',
      comment:
        'What the functions run on is a dependency, not a development dependency: it is bundled, counted and audited.',
      severity: 'error',
      from: { path: '^(lib|functions)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
    },
  },
}
