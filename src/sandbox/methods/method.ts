import type { ApiMethods } from "grammy/types";
import type { Parameters } from "../parameters.ts";

/** What a method gets: its parameters and a signal that fires when the caller has gone away. */
export type MethodCall = { parameters: Parameters; signal: AbortSignal };

/** Methods of the Bot API by name, each answering in the shape grammY's types promise. */
export type Methods = {
	[Name in keyof ApiMethods]?: (
		call: MethodCall,
	) => ReturnType<ApiMethods[Name]> | Promise<ReturnType<ApiMethods[Name]>>;
};
