import { fileURLToPath } from 'node:url'

/** Modules that are bundled in place of others; lib/adapters/lambda-credentials.ts says why. */
export const alias = {
  '@aws-sdk/credential-provider-node': fileURLToPath(new URL('../lib/adapters/lambda-credentials.ts', import.meta.url)),
}

/**
 * How every function is bundled, for `cdk synth` and for the size budgets alike. The SDK and packages of CommonJS ask
 * for `require`, which an ES module does not have: hence the banner.
 */
export const bundle = {
  banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
  mainFields: ['module', 'main'],
  metafile: true,
  minify: true,
  target: 'node24',
}

/** The aliases as arguments of esbuild's command line, which is how CDK hands them on. */
export const aliasArguments = Object.fromEntries(
  Object.entries(alias).map(([module, instead]) => [`--alias:${module}`, instead]),
)
