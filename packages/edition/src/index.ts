export { placeNames, type NameOfPlace } from './place.ts'
export { composeEdition, type EditionRequest } from './compose.ts'
