export * from './reading.ts'
export * from './read-figures.ts'
export * from './same-value.ts'
export * from './describe-reading.ts'
