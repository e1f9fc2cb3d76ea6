import { cancel, isCancel, password, text } from '@clack/prompts'
import { readTimeZone } from '../../lib/language/time-zone.ts'
import { ADDRESS } from '../configuration.ts'
import { REGION } from './deployment.ts'
import { Problem } from './problem.ts'
import { countryOf } from './twilio/advice.ts'

/** Reads an answer as it is kept, or says in a sentence why it cannot be. */
type Read = (answer: string) => { value: string } | { wrong: string }

/** One thing that setup has to know. */
export interface Question {
  readonly flag: string
  /** The environment variable that answers it too. */
  readonly variable: string
  readonly message: string
  readonly read: Read
  readonly isSecret?: boolean
  /** Whether it may stay without an answer. */
  readonly isOptional?: boolean
}

const matching =
  (pattern: RegExp, wrong: string): Read =>
  (answer) =>
    pattern.test(answer) ? { value: answer } : { wrong }

/** Spaces, dashes and brackets are how people write numbers. */
const readAddress: Read = (answer) => {
  const value = answer.replace(/[\s().-]/g, '')
  if (!ADDRESS.test(value)) {
    return { wrong: `${answer} is no number with its country code, such as +12025550100 or whatsapp:+12025550100.` }
  }
  return countryOf(value) ? { value } : { wrong: `${answer} is not a number that any country has.` }
}

const readZone: Read = (answer) => {
  const value = readTimeZone(answer)
  return value
    ? { value }
    : { wrong: `${answer} is no time zone that is known: give one such as Europe/Lisbon or a large city.` }
}

const readBudget: Read = (answer) =>
  /^\d+(\.\d+)?$/.test(answer) && Number(answer) > 0
    ? { value: answer }
    : { wrong: `${answer} is no amount of US dollars above 0.` }

export const questions = {
  owner: {
    flag: 'owner',
    variable: 'WELLMET_OWNER',
    message: 'Which number texts wellmet? (+12025550100, or whatsapp:+12025550100)',
    read: readAddress,
  },
  sender: {
    flag: 'sender',
    variable: 'WELLMET_SENDER',
    message: 'Which Twilio number or WhatsApp sender does it text?',
    read: readAddress,
  },
  accountSid: {
    flag: 'account-sid',
    variable: 'TWILIO_ACCOUNT_SID',
    message: "Twilio's Account SID (AC...)",
    read: matching(/^AC[0-9a-f]{32}$/, 'An Account SID is AC and 32 digits or letters a to f.'),
  },
  /** No flag: what is typed on a command line is kept by the shell. */
  token: {
    flag: '',
    variable: 'TWILIO_AUTH_TOKEN',
    message: "Twilio's primary auth token",
    isSecret: true,
    read: matching(/^\S+$/, 'An auth token has no spaces.'),
  },
  template: {
    flag: 'template',
    variable: 'WELLMET_TEMPLATE',
    message: 'SID of the approved template for WhatsApp reminders (HX...; empty: none yet)',
    isOptional: true,
    read: matching(/^HX[0-9a-f]{32}$/, 'A template SID is HX and 32 digits or letters a to f.'),
  },
  zone: { flag: 'zone', variable: 'WELLMET_ZONE', message: 'Time zone (America/New_York, or a city)', read: readZone },
  region: {
    flag: 'region',
    variable: 'AWS_REGION',
    message: 'AWS region (us-east-1, eu-west-1, ...)',
    read: matching(REGION, 'A region is written like us-east-1.'),
  },
  email: {
    flag: 'email',
    variable: 'WELLMET_EMAIL',
    message: 'Where to e-mail alarms (empty: nowhere)',
    isOptional: true,
    read: matching(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, 'That is no e-mail address.'),
  },
  budget: {
    flag: 'budget',
    variable: 'WELLMET_BUDGET',
    message: 'US dollars a month for the whole AWS account, above which to tell you (empty: none)',
    isOptional: true,
    read: readBudget,
  },
} as const satisfies Record<string, Question>

/** Where answers come from. */
export interface Interview {
  /** The flags of the command line, by name. */
  readonly flags: Readonly<Record<string, string | boolean | undefined>>
  /** Whether somebody is there to be asked. */
  readonly isInteractive: boolean
}

/** The answer to a question: from its flag, its variable, whoever is there, or what was answered before. Throws a `Problem`. */
export async function answerQuestion(
  question: Question,
  interview: Interview,
  before?: string,
): Promise<string | undefined> {
  const { flag, variable, isOptional } = question
  const given = interview.flags[flag] ?? process.env[variable]
  if (typeof given === 'string' && given !== '') return take(question, given)
  if (interview.isInteractive) return ask(question, before)
  if (before !== undefined || isOptional) return before
  const way = flag ? `--${flag}, or ${variable} in the environment` : `${variable} in the environment`
  throw new Problem(`This is not answered: ${question.message}`, `Give it with ${way}.`)
}

function take({ read, flag, variable }: Question, given: string): string {
  const answer = read(given.trim())
  if ('value' in answer) return answer.value
  throw new Problem(answer.wrong, `Mend ${flag ? `--${flag} or ` : ''}${variable}, and run it again.`)
}

async function ask({ message, read, isSecret, isOptional }: Question, before?: string): Promise<string | undefined> {
  const validate = (typed: string | undefined) => {
    const answer = (typed ?? '').trim() || before || ''
    if (answer === '' && isOptional) return undefined
    const outcome = read(answer)
    return 'wrong' in outcome ? outcome.wrong : undefined
  }
  const typed = isSecret
    ? await password({ message: before ? `${message} (empty: the one that is stored)` : message, validate })
    : await text({ message, validate, ...(before ? { placeholder: before, defaultValue: before } : {}) })
  if (isCancel(typed)) {
    cancel('Nothing was changed.')
    throw new Problem('Setup was cancelled.', 'Run it again when you like.')
  }
  const outcome = read((typed ?? '').trim() || before || '')
  return 'value' in outcome ? outcome.value : undefined
}
