/** The web address that a link means, `https://` if it has no scheme; null if it is none, whatever else it is. */
export function toWebAddress(link: string): string | null {
  const written = /^[a-z][a-z\d+.-]*:/i.test(link) ? link : `https://${link}`
  const url = URL.canParse(written) ? new URL(written) : null
  const isWeb = url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.')
  return isWeb ? url.href : null
}
