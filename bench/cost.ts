import { estimateCost, sum } from '../infra/operator/cost/estimate.ts'
import { estimateUsage } from '../infra/operator/cost/usage.ts'
import { readConversations } from '../test/examples/conversations/conversation.ts'
import { playConversation } from '../test/examples/conversations/play-conversation.ts'
import { hundredths } from './statistics.ts'

/** What an owner costs a month with the segments that the example conversations take, in US dollars. */
export interface Cost {
  readonly conversations: number
  readonly replies: number
  /** Of an average reply. */
  readonly segmentsPerReply: number
  readonly repliesOfOneSegment: number
  /** Three people met, ten other texts and six reminders a week; by SMS, number and campaign included. */
  readonly awsPerOwner: number
  readonly twilioPerOwner: number
  /** In a programme of 100 who share the number. */
  readonly twilioPerOwnerOf100: number
}

const HABITS = { met: 3, texts: 10, reminders: 6 }

/** Plays the example conversations and counts. */
export async function measureCost(): Promise<Cost> {
  const segments: number[] = []
  const conversations = readConversations()
  for (const conversation of conversations) segments.push(...(await playConversation(conversation, true)).segments)
  const average = segments.reduce((total, one) => total + one, 0) / segments.length
  const costOf = (owners: number, of: 'AWS' | 'Twilio') => {
    const lines = estimateCost(estimateUsage(owners, { ...HABITS, segments: average }), 'sms', false)
    return hundredths(sum(lines.filter((line) => line.of === of)) / owners)
  }
  return {
    conversations: conversations.length,
    replies: segments.length,
    segmentsPerReply: hundredths(average),
    repliesOfOneSegment: hundredths(segments.filter((one) => one === 1).length / segments.length),
    awsPerOwner: costOf(1, 'AWS'),
    twilioPerOwner: costOf(1, 'Twilio'),
    twilioPerOwnerOf100: costOf(100, 'Twilio'),
  }
}
