export { kartlegging } from '../nb/kartlegging.ts'
