/** What either list has, each once, in their order. */
export const unite = (some: string[], others: string[]): string[] => [...new Set([...some, ...others])]
