export { journal } from '../nb/journal.ts'
