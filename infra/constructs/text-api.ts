import { RemovalPolicy, Validations } from 'aws-cdk-lib'
import { CfnStage, HttpApi, HttpMethod, type HttpRoute } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { Operator } from './operator.ts'
import type { WellmetFunction } from './wellmet-function.ts'

/** Requests a second, and at once. Each route has its own to itself: a flood on one leaves the others open. */
interface Limits {
  readonly throttlingRateLimit: number
  readonly throttlingBurstLimit: number
}
const limits: Limits = { throttlingRateLimit: 10, throttlingBurstLimit: 20 }
/** A cohort's reminders go out in the same minute, a hundred a second at most, and each is reported on twice. */
const reportLimits: Limits = { throttlingRateLimit: 200, throttlingBurstLimit: 400 }

/** The route's key and never the path, which holds links that open an owner's data; nor the caller's address. */
const accessLogFormat = JSON.stringify({
  requestId: '$context.requestId',
  time: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
})

export interface TextApiProps {
  /** Where Twilio reaches the API when that is not its own address: a custom domain or a proxy. */
  readonly publicUrl: string | undefined
}

/** Why a route has no authorizer: it has to be said for each. */
const OPEN_TO_TWILIO =
  'Twilio signs requests, body included, which no authorizer sees: the function checks the signature.'
const OPEN_TO_LINKS = 'The path is signed and says whose it is: the function checks it, and answers nobody else.'

/** The HTTP API that Twilio calls, and the owners' browsers and calendars. */
export class TextApi extends Construct {
  /** `https://...`, without a trailing slash. */
  readonly publicUrl: string
  private readonly api: HttpApi
  private readonly stage: CfnStage

  constructor(scope: Construct, id: string, props: TextApiProps) {
    super(scope, id)
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false })
    this.publicUrl = props.publicUrl ?? this.api.apiEndpoint
    this.stage = this.openStage()
  }

  /** Answers Twilio's requests to this path with what the function returns. */
  answer(path: string, answerer: WellmetFunction): void {
    this.route([HttpMethod.POST], path, answerer, OPEN_TO_TWILIO)
  }

  /** Hands Twilio's reports on texts, which come in crowds, to the function. */
  hearReports(path: string, hearer: WellmetFunction): void {
    this.route([HttpMethod.POST], path, hearer, OPEN_TO_TWILIO, reportLimits)
  }

  /** Answers whoever has a private link below this path. */
  answerLinks(path: string, answerer: WellmetFunction): void {
    this.route([HttpMethod.GET, HttpMethod.POST], `${path}/{link+}`, answerer, OPEN_TO_LINKS)
  }

  private route(methods: HttpMethod[], path: string, answerer: WellmetFunction, reason: string, own = limits): void {
    const integration = new HttpLambdaIntegration('Integration', answerer.lambda)
    for (const method of methods) {
      for (const route of this.api.addRoutes({ path, methods: [method], integration }))
        this.open(route, `${method} ${path}`, reason, own)
    }
  }

  grantPublicUrl(reader: WellmetFunction): void {
    reader.setVariables({ PUBLIC_URL: this.publicUrl })
  }

  /** Tells the operator when requests are answered with an error of ours, also if no function was reached. */
  watch(operator: Operator): void {
    operator.tellWhen('RequestsFail', this.api.metricServerError({ statistic: 'Sum' }), {
      title: 'requests fail',
      errorImpact:
        "Texts from owners, reports on texts to them, or owners' pages are answered with an error: no reply comes.",
    })
  }

  private openStage(): CfnStage {
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    return new CfnStage(this, 'Stage', {
      apiId: this.api.apiId,
      stageName: '$default',
      autoDeploy: true,
      defaultRouteSettings: limits,
      accessLogSettings: { destinationArn: accessLog.logGroupArn, format: accessLogFormat },
    })
  }

  private open(route: HttpRoute, routeKey: string, reason: string, own: Limits): void {
    this.stage.addPropertyOverride(`RouteSettings.${routeKey}`, {
      ThrottlingRateLimit: own.throttlingRateLimit,
      ThrottlingBurstLimit: own.throttlingBurstLimit,
    })
    // The stage may only name routes that exist.
    this.stage.node.addDependency(route)
    Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason })
  }
}
