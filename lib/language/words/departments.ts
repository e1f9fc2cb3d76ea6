import { listWords } from './list-words.ts'

/** Fields of work: alone or after a title they say what somebody does ("ux", "director of ops", "in marketing"). */
export const departments = listWords(`
  ux ui cx marketing sales ops operations finance fin legal hr people talent eng engineering product design brand branding growth data
  security infosec infrastructure infra it support success partnerships bizdev bd biz dev development strategy comms communications pr
  content research analytics ml ai devrel procurement purchasing logistics recruiting recruitment payroll accounting compliance policy
  community editorial merch merchandising advertising ads manufacturing quality qa supply chain customer business revenue revops devops
  mlops backend frontend fullstack full-stack back-end front-end mobile ios android web platform cloud embedded hardware software firmware
  robotics science sci training learning education programs programming admissions fundraising philanthropy hospitality events tax audit
  risk treasury investments trading lending credit claims underwriting real estate facilities maintenance fleet safety innovation
  transformation technology information privacy trust medicine nursing surgery pediatrics radiology oncology history biology chemistry
  physics math mathematics economics linguistics literature philosophy psychology law music art theater theatre dance athletics
`)

/** Words that open a title whose field follows: "VP sales", "head of talent", "director of ops". */
export const ranks = listWords(
  'vp svp evp avp gvp head chief director dir lead manager mgr dean professor prof president chair dep deputy',
)
