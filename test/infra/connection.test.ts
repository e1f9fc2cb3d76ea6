import { describe, expect, it } from 'vitest'
import { functionOf } from './functions.ts'
import { arnOf, configuration, ofType, synthesizeResources, theOne } from './template.ts'

const connection = theOne('Custom::TwilioSender')
const connector = functionOf('functions/connect-sender.ts')

describe('the sender', () => {
  it('is pointed at the road that texts take', () => {
    expect(connection.Properties).toMatchObject({
      ServiceToken: arnOf(connector),
      SenderSid: configuration.senderSid,
      WebhookUrl: {
        'Fn::Join': ['', [{ 'Fn::GetAtt': [theOne('AWS::ApiGatewayV2::Api').id, 'ApiEndpoint'] }, '/sms']],
      },
    })
  })

  it('is pointed there once texts are answered, and given back while they still are', () => {
    const needed = ['AWS::ApiGatewayV2::Stage', 'AWS::ApiGatewayV2::Route', 'AWS::ApiGatewayV2::Integration']

    for (const { id } of needed.flatMap(ofType)) expect(connection.DependsOn).toContain(id)
  })

  it('is given back while the function may still read the token and the table', () => {
    const policies = ofType('AWS::IAM::Policy').filter((policy) => JSON.stringify(policy).includes('ConnectSenderRole'))

    expect(policies).toHaveLength(1)
    for (const { id } of policies) expect(connection.DependsOn).toContain(id)
  })

  it('does not keep a deployment waiting for an hour', () => {
    expect(connection.Properties).toMatchObject({ ServiceTimeout: '120' })
  })

  it('is left alone where the configuration names none', () => {
    const { senderSid: _, ...rest } = configuration
    const types = synthesizeResources(rest).map(({ Type }) => Type)

    expect(types).not.toContain('Custom::TwilioSender')
  })
})
