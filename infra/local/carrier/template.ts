import * as z from 'zod/mini'

const Variables = z.object({ 1: z.string() })

/**
 * The body of a message that names a template (`ContentSid`) instead of giving one: the only template here has one
 * variable. Empty if no template is named. https://www.twilio.com/docs/content/create-and-send-your-first-content-api-template
 */
export function fillTemplate(form: URLSearchParams): string {
  if (!form.has('ContentSid')) return ''
  return `Your reminder from wellmet: ${Variables.parse(JSON.parse(form.get('ContentVariables') ?? '{}'))[1]}`
}
