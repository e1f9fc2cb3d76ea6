/** Straight quotes, one kind of dash, plain spaces, composed letters; no invisible characters. Line breaks stay. */
export function normalizeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\u200B|\u200C|\u200D|\u200E|\u200F|\u2060|\uFE0E|\uFE0F|\uFEFF|\u00AD|\p{Private_Use}/gu, '')
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201A\u02BC\u00B4`\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB\u2033]/g, '"')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
}

/** Dashes as separators, arrows and emoji too: what an eye sees as a break becomes " - ". */
export function markBreaks(text: string): string {
  return text
    .replace(/\s*(?:[\u2014\u2015]|--+|\s[\u2012\u2013]|[\u2012\u2013]\s)\s*/g, ' - ')
    .replace(/[\u2010-\u2013]/g, '-')
    .replace(
      /\s*(?:[=-]+>|[\u2190-\u21FF\u27A1\u2B95]|[|\u00A6\u2022\u00B7\u2023\u25A0-\u25FF\u2605\u2606\u2756]| ~ )\s*/gu,
      ' - ',
    )
    .replace(/[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u20E3\u200D]+/gu, (found) =>
      /^[©®™]+$/u.test(found) ? found : ' - ',
    )
}

/** What people say when they dictate punctuation, and the mark it stands for. */
const spokenMarks: ReadonlyArray<readonly [RegExp, string]> = [
  [/ (?:exclamation|question) (?:point|mark)(?=[\s.,!?]|$)/gi, '.'],
  [/(?: full stop)(?=[\s.,!?]|$)/gi, '.'],
  [/ semi ?colon(?= |$)/gi, ';'],
  [/ (?:new line|newline|new paragraph)(?= |$)/gi, '\n'],
  [/ (?:open|close|left|right) (?:paren|parenthesis|parentheses|bracket|quote)s?(?= |$)/gi, ' -'],
  [/ comma(?=[\s,.]|$)/gi, ','],
  [/ colon(?= (?!cancer|screening|surgeon|surgery|health))/gi, ':'],
  [/(?<! (?:a|an|the|my|his|her|yard|hundred|meter|metre|100m|door|mad)) dash(?= )/gi, ' -'],
  [
    /(?<! (?:a|an|the|my|his|her|this|that|trial|time|free|grace|waiting|lunch|each|every|long|short)) period(?=[\s.]|$)/gi,
    '.',
  ],
]

/** Turns dictated punctuation ("comma", "period", "exclamation point") into the marks themselves. */
export function writeSpokenMarks(text: string): string {
  return spokenMarks.reduce((marked, [spoken, mark]) => marked.replace(spoken, mark), text)
}
