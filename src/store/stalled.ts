/**
 * Over so many processes that die, one after another, a job of BullMQ's is handed on: it only says *look at this again*,
 * so that their end is no fault of the job, and nothing to log an error for.
 */
export const MAX_STALLED = 100;
