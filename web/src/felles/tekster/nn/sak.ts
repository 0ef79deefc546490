export { sak } from '../nb/sak.ts'
