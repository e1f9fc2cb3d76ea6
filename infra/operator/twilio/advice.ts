import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { isWhatsApp } from '../../../lib/domain/address.ts'

/** The ISO 3166-1 code of the country that an address is of; null if its number does not say. */
export function countryOf(address: string): string | null {
  const number = parsePhoneNumberFromString(address.replace('whatsapp:', ''))
  return number?.country ?? number?.getPossibleCountries()[0] ?? null
}

/** What can text this owner, said before anything is bought. */
export function adviseBeforeBuying(ownerAddress: string): string {
  if (isWhatsApp(ownerAddress)) return ON_WHATSAPP
  const country = countryOf(ownerAddress)
  if (country === 'US') return IN_THE_US
  if (country === 'CA')
    return `${ELSEWHERE} Canada takes long codes of Canada; most carriers there want no registration.`
  return `${ELSEWHERE} Look up what ${country ?? 'the country'} asks for: https://www.twilio.com/en-us/guidelines/sms`
}

const IN_THE_US = [
  'A number in the United States takes texts only from senders whose use was registered, and personal use cannot be:',
  'not for A2P 10DLC, and not for a toll-free number (error 30532 names reminders to yourself). Foreign numbers cannot',
  'text the US. What works: the registered number of a business, such as a career coach or a bootcamp for its people;',
  'or WhatsApp, whose review takes days to weeks. Buy nothing before one of these is yours.',
].join('\n')

const ELSEWHERE = 'A number of the same country that has SMS works in most countries; some ask for papers first.'

const ON_WHATSAPP = [
  'On WhatsApp you need a WhatsApp sender at Twilio (review takes days to weeks; the sandbox is for trying out only), and',
  'an approved template with one variable for what is not an answer, such as "Your reminder from wellmet: {{1}}".',
].join('\n')

/** What speaks against this sender for this owner; empty if nothing does. */
export function findObjections(ownerAddress: string, senderAddress: string): string[] {
  if (isWhatsApp(ownerAddress) !== isWhatsApp(senderAddress)) {
    return ['One of the two addresses is on WhatsApp and the other is not: texts cannot pass between them.']
  }
  if (isWhatsApp(ownerAddress)) return []
  const [owner, sender] = [countryOf(ownerAddress), countryOf(senderAddress)]
  if (owner === 'US' && sender !== 'US')
    return [`${senderAddress} is not of the United States, and cannot text ${ownerAddress}.`]
  if (owner !== sender) {
    return [`${senderAddress} is of another country than ${ownerAddress}: many carriers hold such texts back.`]
  }
  return []
}
