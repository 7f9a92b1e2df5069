export type { Drawing } from '@diglot/core'
