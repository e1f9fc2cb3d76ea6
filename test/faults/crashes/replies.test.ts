import { replies } from '../scenarios.ts'
import { tryFaults } from './trying.ts'

tryFaults(replies)
