import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { type Configuration, readConfiguration } from './configuration.ts'
import { WellmetStack } from './stack.ts'

/**
 * The CloudFormation template as an object, synthesized in this process. Functions are not bundled and the template is
 * not validated: both are for `cdk synth`, and cost seconds.
 */
export function synthesize(configuration: Configuration): Record<string, unknown> {
  const outdir = mkdtempSync(join(tmpdir(), 'wellmet-'))
  try {
    const app = new App({
      outdir,
      analyticsReporting: false,
      builtinCloudFormationValidation: false,
      context: { 'aws:cdk:bundling-stacks': [] },
    })
    const stack = new WellmetStack(app, configuration)
    return app.synth().getStackArtifact(stack.artifactId).template
  } finally {
    rmSync(outdir, { recursive: true, force: true })
  }
}

/**
 * What `cdk` runs: one stack, configured by the context that it hands over, or by the JSON file that the context names
 * as `configurationFile`. A finding of the checks fails it.
 */
function main(): void {
  const app = new App()
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  const look = (key: string): unknown => app.node.tryGetContext(key)
  new WellmetStack(app, readConfiguration(lookInFile(look('configurationFile')) ?? look))
  app.synth()
}

function lookInFile(path: unknown): ((key: string) => unknown) | null {
  if (typeof path !== 'string') return null
  const entries = new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8'))))
  return (key) => entries.get(key)
}

if (import.meta.main) main()
