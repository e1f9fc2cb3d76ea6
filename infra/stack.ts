import { type App, CfnOutput, Duration, Stack } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import { ALARM_EVENTS } from '../lib/events.ts'
import type { Configuration } from './configuration.ts'
import { Alarms } from './constructs/alarms.ts'
import { Announcements } from './constructs/announcements.ts'
import { Dashboard } from './constructs/dashboard.ts'
import { DeadLetterQueue } from './constructs/dead-letter-queue.ts'
import { Operator } from './constructs/operator.ts'
import { OwnerTable } from './constructs/owner-table.ts'
import { SenderConnection } from './constructs/sender-connection.ts'
import { Spending } from './constructs/spending.ts'
import { TextApi } from './constructs/text-api.ts'
import { TwilioAccount } from './constructs/twilio-account.ts'
import { WellmetFunction } from './constructs/wellmet-function.ts'
import type { StackOutputs } from './outputs.ts'

/** Twilio waits 15 seconds for an answer. */
const WEBHOOK_TIMEOUT = Duration.seconds(14)
/** The HTTP API waits 30 seconds for an answer. */
const PAGE_TIMEOUT = Duration.seconds(29)

/** A function that is woken, with the queue of what it was not woken with or failed to handle. */
interface Woken {
  readonly woken: WellmetFunction
  readonly deadLetters: DeadLetterQueue
}

/** One deployment of wellmet: what it keeps, what it runs, what wakes what, and who is told when it is unwell. */
export class WellmetStack extends Stack {
  private readonly operator: Operator
  private readonly table: OwnerTable
  private readonly announcements: Announcements
  private readonly twilio: TwilioAccount
  private readonly api: TextApi

  constructor(app: App, configuration: Configuration) {
    super(app, configuration.stackName, { description: 'wellmet: texts you when to follow up with whom you met' })
    const { senderSid, monthlyBudget } = configuration
    this.operator = new Operator(this, 'Operator', { email: configuration.operatorEmail })
    this.table = new OwnerTable(this, 'Owners')
    this.announcements = new Announcements(this, 'Announcements')
    this.twilio = new TwilioAccount(this, 'Twilio', configuration)
    this.api = new TextApi(this, 'TextApi', { publicUrl: configuration.publicUrl })

    const receiveText = this.addReceiveText()
    const trackDelivery = this.addTrackDelivery()
    const sendDue = this.addSendDue()
    const setAlarm = this.addSetAlarm(sendDue)
    const servePages = this.addServePages()
    const connectors = senderSid ? [this.connectSender(senderSid)] : []
    if (monthlyBudget) new Spending(this, 'Spending', { monthlyBudget, operator: this.operator })
    this.api.watch(this.operator)
    new Dashboard(this, 'Dashboard', {
      receiveText,
      sendDue: sendDue.woken,
      functions: [receiveText, trackDelivery, sendDue.woken, setAlarm.woken, servePages, ...connectors],
      deadLetters: [sendDue.deadLetters, setAlarm.deadLetters],
    })
    this.tellOperator(sendDue, setAlarm)
  }

  private addReceiveText(): WellmetFunction {
    const receiveText = new WellmetFunction(this, 'ReceiveText', {
      source: 'functions/receive-text.ts',
      description: 'Understands and answers what an owner texts',
      timeout: WEBHOOK_TIMEOUT,
      memory: 1024,
      operator: this.operator,
      errorImpact: 'An owner who texts gets no reply. The text is found by the hourly sweep, unless that fails too.',
    })
    this.table.grantReadWrite(receiveText)
    this.announcements.grantAnnounce(receiveText)
    this.twilio.grantCall(receiveText)
    this.twilio.grantSender(receiveText)
    this.api.grantPublicUrl(receiveText)
    this.api.answer('/sms', receiveText)
    this.operator.tellWhenSlow('RepliesSlow', receiveText.lambda, {
      title: 'replies are slow',
      errorImpact: 'Owners wait for replies; beyond 4.5 seconds Twilio gives up and tries again.',
    })
    return receiveText
  }

  private addTrackDelivery(): WellmetFunction {
    const trackDelivery = new WellmetFunction(this, 'TrackDelivery', {
      source: 'functions/track-delivery.ts',
      description: 'Notes what became of a text that was sent',
      timeout: WEBHOOK_TIMEOUT,
      memory: 512,
      operator: this.operator,
      errorImpact: 'A reminder that was not delivered comes again only after the sweep has found it out.',
    })
    this.table.grantReadWrite(trackDelivery)
    this.announcements.grantAnnounce(trackDelivery)
    this.twilio.grantVerify(trackDelivery)
    this.api.grantPublicUrl(trackDelivery)
    this.api.hearReports('/status', trackDelivery)
    return trackDelivery
  }

  private addSendDue(): Woken {
    const deadLetters = new DeadLetterQueue(this, 'SendDueDeadLetters', {
      operator: this.operator,
      title: 'send-due dead letters',
      errorImpact: 'A reminder may come up to an hour late, with the next sweep; if sweeps fail too, not at all.',
    })
    const sendDue = new WellmetFunction(this, 'SendDue', {
      source: 'functions/send-due.ts',
      description: 'Texts whatever is due, for one owner or for all',
      timeout: Duration.minutes(5),
      memory: 512,
      deadLetters,
      operator: this.operator,
      errorImpact: 'Owners get no reminders, or get them late.',
    })
    this.table.grantReadWrite(sendDue)
    this.announcements.grantAnnounce(sendDue)
    this.twilio.grantSend(sendDue)
    this.api.grantPublicUrl(sendDue)
    // Alarms wake it too: only what sweeps count tells that they go on.
    this.operator.tellWhenIdle('SweepStopped', sendDue.counts('Sweeps', { period: Duration.hours(1) }), {
      title: 'the sweep stopped',
      errorImpact: 'Nothing covers for a lost alarm or a text that did not reach us: either may be lost for good.',
    })
    return { woken: sendDue, deadLetters }
  }

  private addSetAlarm(sendDue: Woken): Woken {
    const deadLetters = new DeadLetterQueue(this, 'SetAlarmDeadLetters', {
      operator: this.operator,
      title: 'set-alarm dead letters',
      errorImpact: 'A reminder comes up to an hour late, with the next sweep.',
    })
    const setAlarm = new WellmetFunction(this, 'SetAlarm', {
      source: 'functions/set-alarm.ts',
      description: "Sets an alarm for an owner's next due minute",
      timeout: Duration.seconds(30),
      memory: 512,
      deadLetters,
      operator: this.operator,
      errorImpact: 'Reminders come up to an hour late, with the next sweep.',
    })
    this.table.grantReadWrite(setAlarm, ['GetItem', 'PutItem', 'Query', 'UpdateItem'])
    this.announcements.grantAnnounce(setAlarm)
    new Alarms(this, 'Alarms', { target: sendDue.woken, deadLetters: sendDue.deadLetters }).grantSet(setAlarm)
    this.announcements.wake(setAlarm, { after: ALARM_EVENTS, deadLetters })
    return { woken: setAlarm, deadLetters }
  }

  /** May read the table and nothing else: a page changes nothing. */
  private addServePages(): WellmetFunction {
    const servePages = new WellmetFunction(this, 'ServePages', {
      source: 'functions/serve-pages.ts',
      description: "Shows an owner's export, calendar and page to whoever has their link",
      timeout: PAGE_TIMEOUT,
      memory: 1024,
      operator: this.operator,
      errorImpact: 'Owners cannot open their export, calendar or page. Texts and reminders come as ever.',
    })
    this.table.grantRead(servePages)
    this.api.grantPublicUrl(servePages)
    this.api.answerLinks('/my', servePages)
    return servePages
  }

  private connectSender(senderSid: string): WellmetFunction {
    const connector = new WellmetFunction(this, 'ConnectSender', {
      source: 'functions/connect-sender.ts',
      description: 'Points the Twilio sender at this stack, and gives it back',
      timeout: Duration.seconds(60),
      memory: 512,
      operator: this.operator,
      errorImpact: 'A deployment fails, and texts go where they went before.',
    })
    this.table.grantReadWrite(connector, ['GetItem', 'PutItem'])
    this.twilio.grantConfigure(connector)
    new SenderConnection(this, 'Connection', { connector, senderSid, api: this.api })
    return connector
  }

  /** What the operator's commands need to know of a stack. */
  private tellOperator(sendDue: Woken, setAlarm: Woken): void {
    const outputs: StackOutputs = {
      PublicUrl: this.api.publicUrl,
      TableName: this.table.tableName,
      BusName: this.announcements.busName,
      SendDueFunction: sendDue.woken.lambda.functionName,
      SendDueDeadLetters: sendDue.deadLetters.queueUrl,
      SetAlarmFunction: setAlarm.woken.lambda.functionName,
      SetAlarmDeadLetters: setAlarm.deadLetters.queueUrl,
    }
    const scope = new Construct(this, 'Outputs')
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(scope, name, { value }).overrideLogicalId(name)
  }
}
