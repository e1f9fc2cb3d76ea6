import { expect } from 'vitest'
import { CONFIGURATION, OWNER_ADDRESS } from '../../../infra/local/configuration.ts'
import { postEvent } from './post-event.ts'

const SID = `SM${'1'.repeat(32)}`

export interface Expectations {
  readonly event: unknown
  readonly answer: unknown
}

/** For each function an event as AWS would wake it with, and what it answers then. */
export function eventsFor(publicUrl: string, ownerId: string, cloudFormationUrl: string): Record<string, Expectations> {
  const shared = { AccountSid: CONFIGURATION.accountSid, From: OWNER_ADDRESS, To: CONFIGURATION.senderAddress }
  const text = { ...shared, MessageSid: SID, Body: 'met Ana Silva, designer at Figma', NumMedia: '0' }
  const status = { ...shared, MessageSid: SID, MessageStatus: 'delivered' }
  const detail = { version: 1, id: '1-0', owner: ownerId, plan: 1, at: '2026-11-23T15:00:00Z' }
  const connection = { SenderSid: `PN${'b'.repeat(32)}`, WebhookUrl: `${publicUrl}/sms` }
  return {
    'functions/receive-text.ts': {
      event: postEvent(publicUrl, '/sms', '', text),
      answer: { statusCode: 200, body: expect.stringContaining('Saved Ana Silva (designer, Figma).') },
    },
    'functions/track-delivery.ts': {
      event: postEvent(publicUrl, '/status', `owner=${ownerId}&plan=1`, status),
      answer: { statusCode: 204, body: '' },
    },
    'functions/serve-pages.ts': {
      event: {
        version: '2.0',
        routeKey: 'GET /my/{link+}',
        rawPath: `/my/${'A'.repeat(48)}/web`,
        rawQueryString: '',
        headers: { 'accept-encoding': 'identity' },
        requestContext: { http: { method: 'GET', path: '' } },
        isBase64Encoded: false,
      },
      answer: { statusCode: 404, body: expect.stringContaining('This link opens nothing') },
    },
    'functions/set-alarm.ts': {
      event: { version: '0', source: 'wellmet', 'detail-type': 'FollowUpScheduled', detail },
      answer: null,
    },
    'functions/send-due.ts': { event: { sweep: true }, answer: null },
    'functions/connect-sender.ts': {
      event: {
        RequestType: 'Delete',
        ResponseURL: cloudFormationUrl,
        StackId: 'stack',
        RequestId: 'request',
        LogicalResourceId: 'Sender',
        ResourceProperties: connection,
      },
      answer: null,
    },
  }
}
