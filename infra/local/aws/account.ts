/** The account and region that the local system pretends to be in. */
export const ACCOUNT = '000000000000'
export const REGION = 'us-east-1'
