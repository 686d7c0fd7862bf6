/** What stands beside the status of an item that waits: what for, or that it has all it waited for. */
export type GateFlag = { state: 'shut'; words: string } | { state: 'open' }

/** By the id of the item; those that wait for nothing are left out. */
export type GateFlags = Partial<Record<string, GateFlag>>
