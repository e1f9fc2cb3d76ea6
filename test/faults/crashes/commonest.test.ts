import { commonest } from '../scenarios.ts'
import { tryFaults } from './trying.ts'

tryFaults(commonest)
