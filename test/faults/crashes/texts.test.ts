import { texts } from '../scenarios.ts'
import { tryFaults } from './trying.ts'

tryFaults(texts)
