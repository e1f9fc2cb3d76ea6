/** What Lambda itself, and where the endpoints are here, add to a function's variables. */
const SURROUNDINGS = [
  'AWS_REGION',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_ENDPOINT_URL_DYNAMODB',
  'AWS_ENDPOINT_URL_EVENTBRIDGE',
  'AWS_ENDPOINT_URL_SCHEDULER',
  'AWS_ENDPOINT_URL_SSM',
  'PATH',
]

/** The environment of a function that runs in a process of its own, with these of the local system's variables. */
export const surround = (variables: readonly string[]): NodeJS.ProcessEnv =>
  Object.fromEntries([...variables, ...SURROUNDINGS].map((key) => [key, process.env[key]]))
