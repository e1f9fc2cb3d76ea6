import { LINK_MINUTES } from '../../domain/private-link.ts'
import { fitSegment } from '../segments.ts'

export const exportLink = (url: string): string => `Your data, good for ${LINK_MINUTES} min: ${url}`

export const webLink = (url: string): string => `Your network, good for ${LINK_MINUTES} min: ${url}`

export const calendarLink = (url: string): string => fitSegment(`Subscribe: ${url}`, [' CALENDAR OFF ends it.'])

export const calendarEnded = (): string =>
  'Calendar off: no link that I sent you works any more. CALENDAR gives you a new one.'

export const calendarWasOff = (): string => 'There is no calendar link that works. CALENDAR gives you one.'
