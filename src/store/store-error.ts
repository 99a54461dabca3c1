/** Raised when nothing can be done with the store as it is, or with a backup; the message says why and what to do. */
export class StoreError extends Error {
	override name = "StoreError";
}
