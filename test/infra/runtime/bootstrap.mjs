// What Lambda runs in a function's sandbox, as far as Node needs it: loads the bundle's handler, takes one event after
// the other and hands back what it answers. https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`
const post = (path, value) =>
  fetch(`${api}/${path}`, { method: 'POST', headers: readTimes(), body: JSON.stringify(value ?? null) })

// What Lambda has no use for, and a benchmark has: how long loading took, and the processor's time until now.
const readTimes = () => ({ 'import-ms': loaded, 'import-cpu-ms': loadedCpu, 'cpu-ms': readCpu() })
const readCpu = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000

const [start, startCpu] = [performance.now(), readCpu()]
const { handler } = await import(process.env.BUNDLE)
const [loaded, loadedCpu] = [performance.now() - start, readCpu() - startCpu]
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
