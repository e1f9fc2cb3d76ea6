/** The last text of a day on which the owner got as many as they may. */
export const dailyLimitReached = (most: number): string =>
  `That's ${most} texts today, the most in a day, so no more come until tomorrow. What you text me is still done and kept.`
