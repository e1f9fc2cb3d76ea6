import { ACCOUNT, REGION } from './aws/account.ts'
import type { Template } from './template.ts'

/** Gives a template's value with every reference in it replaced by what it stands for on this machine. */
export type Resolve = (value: unknown) => unknown

const PSEUDO_PARAMETERS: Readonly<Record<string, string>> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::Region': REGION,
  'AWS::StackName': 'wellmet',
  'AWS::URLSuffix': 'amazonaws.com',
}

/**
 * Resolves `Ref`, `Fn::GetAtt`, `Fn::Join` and `Fn::Sub`; any other intrinsic function throws. A resource's `Ref` is its
 * name; of its attributes there are `Arn` and those in `attributes`, by logical id or type, then by name.
 */
export function createResolver(
  { Resources }: Template,
  attributes: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Resolve {
  const ref = (name: string): string => PSEUDO_PARAMETERS[name] ?? nameOf(name)
  const nameOf = (id: string): string => {
    const resource = Resources[id]
    if (!resource) throw new Error(`the template refers to ${id}, which is not in it`)
    const name = resource.Properties.Name ?? resource.Properties[`${resource.Type.split('::').at(-1)}Name`]
    return typeof name === 'string' ? name : id
  }
  const getAttribute = (id: string, attribute: string): string => {
    if (attribute === 'Arn') return toArn(Resources[id]?.Type ?? '', nameOf(id))
    const value = attributes[Resources[id]?.Type ?? '']?.[attribute]
    if (value === undefined) throw new Error(`the local system does not know ${id}.${attribute}`)
    return value
  }
  const substitute = (text: string) =>
    text.replace(/\$\{([\w:]+)(?:\.(\w+))?\}/g, (_, id: string, attribute?: string) =>
      attribute ? getAttribute(id, attribute) : ref(id),
    )
  const resolve: Resolve = (value) => {
    if (Array.isArray(value)) return value.map(resolve)
    if (typeof value !== 'object' || value === null) return value
    const [[key, argument] = [], ...others] = Object.entries(value)
    if (key === undefined || others.length > 0 || !/^(Ref|Fn::.*)$/.test(key)) return mapValues(value, resolve)
    return callIntrinsic(key, argument)
  }
  const callIntrinsic = (name: string, argument: unknown): string => {
    if (name === 'Ref') return ref(String(argument))
    if (name === 'Fn::Sub' && typeof argument === 'string') return substitute(argument)
    if (name === 'Fn::GetAtt' && Array.isArray(argument)) return getAttribute(String(argument[0]), String(argument[1]))
    if (name === 'Fn::Join' && Array.isArray(argument)) return joinParts(argument, resolve)
    throw new Error(`the local system does not understand ${name} in the template`)
  }
  return resolve
}

function joinParts([separator, parts]: unknown[], resolve: Resolve): string {
  const resolved = resolve(parts)
  return Array.isArray(resolved) ? resolved.join(String(separator)) : ''
}

function mapValues(value: object, change: Resolve): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member)]))
}

/** `AWS::Lambda::Function` and a name make `arn:aws:lambda:<region>:<account>:function/<name>`. */
function toArn(type: string, name: string): string {
  const [, service, kind] = type.toLowerCase().split('::')
  return `arn:aws:${service}:${REGION}:${ACCOUNT}:${kind}/${name}`
}
