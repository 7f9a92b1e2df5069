export { composeEdition, type EditionRequest } from './compose.ts'
