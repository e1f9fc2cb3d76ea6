const FORMS = [
  // `wife is called Mona`, `dog named Rex`, `is called Sid by everyone`
  /^(?:new\s+)?(?:\p{Ll}[\p{L}-]*\s+){1,3}(?:is|are|was|were)\s+(?:called|named)\s/u,
  /^(?:new\s+)?\p{Ll}[\p{L}-]*\s+(?:called|named)\s/u,
  // `has a daughter called Mona`, `just got a puppy named Rex`
  /^(?:just\s+)?(?:has|had|got|have|adopted|is married to|is engaged to|is dating)\s.*\b(?:called|named)\s/u,
  // `mentioned Mona Reed at Etsy`
  /^(?:(?:also|just|has)\s+)*(?:mentioned|mentions|told (?:me|us) about|talked about|talks about|spoke of|raves? about|raved about)\s/u,
]

/** Whether what is said of someone, after their name, only names others who belong to them or came up: nobody who was met. */
export const onlyNamesOthers = (said: string): boolean => FORMS.some((form) => form.test(said))
