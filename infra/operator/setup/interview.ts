import { log } from '@clack/prompts'
import { answerQuestion, type Interview, type Question, questions } from '../answers.ts'
import type { Deployment } from '../deployment.ts'
import { Problem } from '../problem.ts'
import { adviseBeforeBuying, countryOf, findObjections } from '../twilio/advice.ts'

/** What setup was told. `token` is left out where the stored one is to stay. */
export interface Answers {
  readonly owner: string
  readonly country: string
  readonly sender: string
  readonly accountSid: string
  readonly token: string | undefined
  readonly template: string | undefined
  readonly zone: string
  readonly region: string
  readonly email: string | undefined
  readonly budget: string | undefined
}

/**
 * Asks for everything, in an order in which nobody buys what cannot work: first whom to text, then what can text them.
 * `before` is what was answered at an earlier setup.
 */
export async function interview(way: Interview, before: Deployment | null): Promise<Answers> {
  const owner = await require(questions.owner, way, before?.owner.address)
  log.info(adviseBeforeBuying(owner))
  const sender = await require(questions.sender, way, before?.senderAddress)
  for (const objection of findObjections(owner, sender)) log.warn(objection)
  const isWhatsApp = sender.startsWith('whatsapp:')
  if (isWhatsApp !== owner.startsWith('whatsapp:')) {
    throw new Problem(
      'Texts cannot pass between WhatsApp and a phone number.',
      'Give both addresses with whatsapp:, or neither.',
    )
  }
  const accountSid = await require(questions.accountSid, way, before?.accountSid)
  return {
    owner,
    sender,
    country: countryOf(owner) ?? 'US',
    accountSid,
    token: await answerQuestion({ ...questions.token, isOptional: true }, way),
    template: isWhatsApp ? await answerQuestion(questions.template, way, before?.reminderTemplate) : undefined,
    zone: await require(questions.zone, way, before?.owner.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
    region: await require(questions.region, way, before?.region),
    email: await answerQuestion(questions.email, way, before?.operatorEmail),
    budget: await answerQuestion(questions.budget, way, before?.monthlyBudget?.toString()),
  }
}

async function require(question: Question, way: Interview, before?: string): Promise<string> {
  const answer = await answerQuestion(question, way, before)
  if (answer === undefined)
    throw new Problem(`This is not answered: ${question.message}`, 'Run it again, and answer it.')
  return answer
}
