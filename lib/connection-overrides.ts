/**
 * How Twilio delivers a text, as the fragment of a webhook's address: it gives up connecting after 2 s and waiting after
 * 4.5 s, and tries twice more whatever went wrong.
 * https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */
export const CONNECTION_OVERRIDES = '#ct=2000&rt=4500&rc=2&rp=all'
