import { followUps } from '../scenarios.ts'
import { tryPairs } from './trying.ts'

tryPairs(followUps)
