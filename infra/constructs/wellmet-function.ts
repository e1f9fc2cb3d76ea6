import { execFileSync } from 'node:child_process'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AssetHashType, DockerImage, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { type IMetric, MathExpression, Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch'
import {
  type Conditions,
  type IGrantable,
  type IPrincipal,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam'
import { Architecture, CfnFunction, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda'
import { FilterPattern, LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { Variable } from '../../lib/env.ts'
import { METRICS_NAMESPACE, type MetricName } from '../../lib/metrics.ts'
import type { Operator } from './operator.ts'

/** The key in a function's metadata under which the template names its source, for whoever runs it elsewhere. */
export const SOURCE_METADATA = 'wellmet:source'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface WellmetFunctionProps {
  /** The file in `functions/`, from the project's root. */
  readonly source: string
  readonly description: string
  readonly timeout: Duration
  /** Megabytes; the share of a processor grows with it. */
  readonly memory: number
  /** Where the events go that the function, woken asynchronously, failed to handle. */
  readonly deadLetters?: IQueue
  /** Who is told when the function fails. */
  readonly operator: Operator
  /** What the owners lose when the function fails. */
  readonly errorImpact: string
}

/** One Lambda function with its own role and log. It may do nothing and knows nothing but what it was granted. */
export class WellmetFunction extends Construct implements IGrantable {
  readonly lambda: LambdaFunction
  readonly grantPrincipal: IPrincipal
  /** How often it failed: what Lambda saw of it, and what it logged as a problem after answering for itself. */
  readonly failures: IMetric

  constructor(scope: Construct, id: string, props: WellmetFunctionProps) {
    super(scope, id)
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    // AWS's managed policy opens every log group of the account; this role writes to its own.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    this.grantPrincipal = role
    this.lambda = new LambdaFunction(this, 'Function', {
      code: bundleCode(props.source),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      description: props.description,
      timeout: props.timeout,
      memorySize: props.memory,
      role,
      logGroup,
      ...(props.deadLetters && keepFailures(props.deadLetters)),
    })
    nameSource(this.lambda, props.source)
    this.failures = this.countFailures(logGroup)
    const title = `${basename(props.source, '.ts')} fails`
    props.operator.tellWhen(`${id}Fails`, this.failures, { title, errorImpact: props.errorImpact })
  }

  /** What it counts under this name, summed. */
  counts(metricName: MetricName, options: MetricOptions = {}): IMetric {
    return new Metric({
      namespace: METRICS_NAMESPACE,
      metricName,
      dimensionsMap: { Function: this.lambda.functionName },
      statistic: 'Sum',
      ...options,
    })
  }

  /** Adds environment variables under the names that the functions read them by. */
  setVariables(variables: Partial<Record<Variable, string>>): void {
    for (const [name, value] of Object.entries(variables)) this.lambda.addEnvironment(name, value)
  }

  /** Allows these actions on this one resource, under these conditions. */
  allow(actions: string[], resource: string, conditions: Conditions = {}): void {
    this.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions, resources: [resource], conditions }))
  }

  private countFailures(logGroup: LogGroup): IMetric {
    const problems = logGroup.addMetricFilter('Problems', {
      filterPattern: FilterPattern.stringValue('$.level', '=', 'error'),
      metricNamespace: Stack.of(this).stackName,
      metricName: `${this.node.id}Problems`,
    })
    // A graph of several functions tells their metrics apart by these names.
    const [errors, logged] = [`errorsOf${this.node.id}`, `problemsOf${this.node.id}`]
    return new MathExpression({
      expression: `FILL(${errors}, 0) + FILL(${logged}, 0)`,
      label: this.node.id,
      usingMetrics: { [errors]: this.lambda.metricErrors(), [logged]: problems.metric({ statistic: 'Sum' }) },
    })
  }
}

/**
 * The bundle of a function. CDK's own construct for it makes one file, so that every start would load what few events
 * need. It is made here or not at all: the image that CDK would make it in otherwise is never asked for.
 */
function bundleCode(source: string): Code {
  const tryBundle = (folder: string): boolean => {
    execFileSync(process.execPath, [`${root}infra/bundle.ts`, source, folder], { stdio: 'inherit' })
    return true
  }
  // The command is not run either; CDK takes assets for the same that have the same folder, image and command.
  const bundling = { image: DockerImage.fromRegistry('none'), command: [source], local: { tryBundle } }
  return Code.fromAsset(root, { assetHashType: AssetHashType.OUTPUT, bundling })
}

/** An hour at most: by then the sweep has found in the table what the event was about. */
function keepFailures(deadLetterQueue: IQueue) {
  return { deadLetterQueue, retryAttempts: 2, maxEventAge: Duration.hours(1) }
}

function nameSource(lambda: LambdaFunction, source: string): void {
  const resource = lambda.node.defaultChild
  if (resource instanceof CfnFunction) resource.addMetadata(SOURCE_METADATA, source)
}
