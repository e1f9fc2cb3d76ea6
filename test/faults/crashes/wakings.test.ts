import { wakings } from '../scenarios.ts'
import { tryFaults } from './trying.ts'

tryFaults(wakings)
