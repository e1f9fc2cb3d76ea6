/** What Node itself takes. */
export const handler = async () => ({ statusCode: 200 })
