import { ConditionalCheckFailedException, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import type { Key } from './keys.ts'
import { type Item, TableReader } from './table-reader.ts'

/** The one DynamoDB table. A failed condition is a value; every other failure throws. */
export class Table extends TableReader {
  /** Writes the item where none is. False if there is one already. */
  putNew(item: Key & Item): Promise<boolean> {
    return this.put(item, 'attribute_not_exists(PK)', {})
  }

  /** Writes the item unless one of the same or a later version is there. False if so: this write, or a later one, was done. */
  putVersion(item: Key & Item & { version: number }): Promise<boolean> {
    return this.put(item, 'attribute_not_exists(PK) OR version < :version', { ':version': item.version })
  }

  /** Writes the item whatever is there. */
  async putAlways(item: Key & Item): Promise<void> {
    await this.put(item, undefined, undefined)
  }

  private put(item: Key & Item, condition: string | undefined, values: Item | undefined): Promise<boolean> {
    const command = new PutItemCommand({
      TableName: this.name,
      Item: marshall(item, { removeUndefinedValues: true }),
      ConditionExpression: condition,
      ExpressionAttributeValues: values && Object.keys(values).length > 0 ? marshall(values) : undefined,
    })
    return asCondition(this.client.send(command))
  }

  /** Sets attributes of an item that exists. False if there is no such item. */
  set(key: Key, attributes: Item): Promise<boolean> {
    return this.update(key, attributes, 'attribute_exists(PK)', {}, [])
  }

  /** Sets a number that may only grow, `null` at first. False if there is a higher one, or no such item. */
  setHigher(key: Key, attribute: string, value: number): Promise<boolean> {
    const condition = `#${attribute} = :unset OR #${attribute} <= :${attribute}`
    return this.update(key, { [attribute]: value }, condition, { ':unset': null }, [])
  }

  /** Sets attributes of an item while each of those in `allowed` has one of the values there. False if one has another. */
  setWhile(key: Key, attributes: Item, allowed: Readonly<Record<string, string[]>>): Promise<boolean> {
    const wanted = Object.entries(allowed).flatMap(([name, values]) => values.map((value) => ({ name, value })))
    const conditions = Object.keys(allowed).map((name) => {
      const places = wanted.flatMap((one, index) => (one.name === name ? [`:while${index}`] : []))
      return `#${name} IN (${places.join(', ')})`
    })
    const values = Object.fromEntries(wanted.map(({ value }, index) => [`:while${index}`, value]))
    return this.update(key, attributes, conditions.join(' AND '), values, Object.keys(allowed))
  }

  /** `compared` are the attributes that the condition names. */
  private update(
    key: Key,
    attributes: Item,
    condition: string,
    values: Item,
    compared: readonly string[],
  ): Promise<boolean> {
    const names = Object.keys(attributes)
    const command = new UpdateItemCommand({
      TableName: this.name,
      Key: marshall(key),
      UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
      ConditionExpression: condition,
      ExpressionAttributeNames: Object.fromEntries([...names, ...compared].map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: marshall({
        ...values,
        ...Object.fromEntries(names.map((name) => [`:${name}`, attributes[name]])),
      }),
    })
    return asCondition(this.client.send(command))
  }
}

async function asCondition(write: Promise<unknown>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}
