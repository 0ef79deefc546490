export { soknad } from '../nb/soknad.ts'
