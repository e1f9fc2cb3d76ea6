import { commonest } from '../scenarios.ts'
import { tryPairs } from './trying.ts'

tryPairs(commonest)
