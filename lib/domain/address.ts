/** Whether an address, as Twilio writes it, is on WhatsApp. */
export const isWhatsApp = (address: string): boolean => address.startsWith('whatsapp:')
