import { logs } from '../scenarios.ts'
import { tryPairs } from './trying.ts'

tryPairs(logs)
