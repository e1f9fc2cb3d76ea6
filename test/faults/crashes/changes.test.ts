import { changes } from '../scenarios.ts'
import { tryFaults } from './trying.ts'

tryFaults(changes)
