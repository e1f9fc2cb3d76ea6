import type { Recogniser } from './clause.ts'
import { readBare, readDegree } from './recognisers/bare.ts'
import { readContactLeadIn, readLabel } from './recognisers/contact.ts'
import { readEmployerBeforeName } from './recognisers/employer-before-name.ts'
import { readFollowUp } from './recognisers/follow-up.ts'
import { readIntroducer } from './recognisers/introducer.ts'
import {
  readClosing,
  readConnective,
  readDated,
  readDefinition,
  readMeeting,
  readMetThere,
  readReceived,
  readSomebody,
  readTopic,
  readVisit,
} from './recognisers/meeting.ts'
import { readNeed } from './recognisers/need.ts'
import { readOthersAndPast } from './recognisers/past.ts'
import { readPreposition } from './recognisers/preposition.ts'
import { readRole } from './recognisers/role.ts'
import { readWork } from './recognisers/work.ts'

/** What a clause can be, in the order in which it is asked: the surest signs first. What nothing takes is a note. */
export const recognisers: readonly Recogniser[] = [
  readConnective,
  readDegree,
  readLabel,
  readContactLeadIn,
  readIntroducer,
  readTopic,
  readDated,
  readReceived,
  readMetThere,
  readFollowUp,
  readMeeting,
  readVisit,
  readEmployerBeforeName,
  readClosing,
  readPreposition,
  readNeed,
  readSomebody,
  readDefinition,
  readOthersAndPast,
  readWork,
  readRole,
  readBare,
]
