/**
 * Why an attachment was not read: it is no contact card, or a damaged one; it is over 1 MB, or holds more than one text
 * can log; it is a picture or the like; it is not where Twilio keeps media, or not there any more.
 */
export type Unread = 'broken' | 'tooLarge' | 'tooMuch' | 'otherType' | 'foreignHost' | 'gone'

const REASONS: Record<Unread, string> = {
  broken:
    'I could not read that contact card, so nothing was saved. Share it again, or text a name, like: met Ana Silva',
  tooLarge: 'That contact card is over 1 MB, so nothing was saved. Share it without its photo, or text a name.',
  tooMuch: 'Those are more contacts than one text can log, so nothing was saved. Share up to 50 at a time.',
  otherType:
    'I can read contact cards only, no photos or other files. To log someone, text a name, like: met Ana Silva',
  foreignHost: 'That attachment did not come through Twilio, so I did not open it. To log someone, text a name.',
  gone: 'That attachment is not there any more. Share it again, or text a name, like: met Ana Silva',
}

/** The answer to an attachment that came without words. */
export const couldNotRead = (unread: Unread): string => REASONS[unread]

/** Said after the answer to the words that came with it. */
export const attachmentUnread = (): string => 'I could not read the attachment.'

/** Said after the answer to the contact cards that could be read. */
export const someUnread = (): string => 'I could not read everything that was attached.'
