const figures = new Intl.NumberFormat('en-US')

/** A whole number as it is read: `2,000`. */
export const formatCount = (count: number): string => figures.format(count)
