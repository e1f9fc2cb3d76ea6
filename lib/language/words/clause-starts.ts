import { listWords } from './list-words.ts'

/** Words that begin a statement of its own after "and", "but" or "who", or after a pronoun in a run-on sentence. */
export const clauseStarts = listWords(`
  is isn't was are were needs need wants want wanna looking looks seeking searching hiring has have had hoping hopes would could can will 'll
  should works work worked working lives lived loves love likes hates plays runs ran owns teaches taught does did asked asks said says told
  knows moved moving studies studied sells makes made builds built used just now also currently really trying going thinking interested iso
  lf met talked text call ping email follow remind starts started starting came comes went got gets grew speaks keeps collects volunteers
  coaches raises raised restores writes wrote paints bakes cooks helps helped left quit lost retired retiring joined manages leads heads designs
  develops might may wishes prefers swears drives flies raced races travels still desperately actively recently mentioned offered promised
  he she they he's she's they're he'd she'd they'd hes shes theyre he'll she'll they'll i we it's
`)
