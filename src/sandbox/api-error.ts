import type { ResponseParameters } from "grammy/types";

/** A refusal as the Bot API words it; `description` is complete, with its `Bad Request: ` or `Forbidden: `. */
export class ApiError extends Error {
	override readonly name = "ApiError";
	readonly code: number;
	readonly parameters: ResponseParameters | undefined;

	constructor(code: number, description: string, parameters?: ResponseParameters) {
		super(description);
		this.code = code;
		this.parameters = parameters;
	}
}

/** A 400: the call itself is wrong, or what it is about is not there. */
export function badRequest(reason: string): ApiError {
	return new ApiError(400, `Bad Request: ${reason}`);
}

/** A 403: the bot may not do this in that chat. */
export function forbidden(reason: string): ApiError {
	return new ApiError(403, `Forbidden: ${reason}`);
}

/** A 409: another way of receiving updates is in use. */
export function conflict(reason: string): ApiError {
	return new ApiError(409, `Conflict: ${reason}`);
}
