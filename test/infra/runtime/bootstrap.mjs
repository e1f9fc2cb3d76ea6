// What Lambda runs in a function's sandbox, as far as Node needs it: loads the bundle's handler, takes one event after
// the other and hands back what it answers. https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`
const post = (path, value) => fetch(`${api}/${path}`, { method: 'POST', body: JSON.stringify(value ?? null) })

const { handler } = await import(process.env.BUNDLE)
for (;;) {
  const next = await fetch(`${api}/invocation/next`)
  const id = next.headers.get('lambda-runtime-aws-request-id')
  const deadline = Number(next.headers.get('lambda-runtime-deadline-ms'))
  const context = { awsRequestId: id, getRemainingTimeInMillis: () => deadline - Date.now() }
  try {
    await post(`invocation/${id}/response`, await handler(await next.json(), context))
  } catch (error) {
    await post(`invocation/${id}/error`, { errorType: error.name, errorMessage: error.message })
  }
}
