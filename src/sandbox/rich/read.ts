import { z } from "zod";
import { badRequest } from "../api-error.ts";
import type { Content } from "../content.ts";
import type { Files } from "../files.ts";
import type { Parameters } from "../parameters.ts";
import { readBlocks } from "./blocks.ts";
import { createMeter } from "./meter.ts";

const InputRichMessage = z.looseObject({
	is_rtl: z.boolean().optional(),
	skip_entity_detection: z.boolean().optional(),
});

/**
 * The rich message of a call. Takes typed blocks alone, keeps to the limits that Telegram documents, and throws in
 * Telegram's manner; the wording is this stand-in's own where the server's is not known.
 */
export function readRichMessage(parameters: Parameters, files: Files): Content {
	const message = parameters.value(
		"rich_message",
		InputRichMessage,
		"can't parse rich message: expected an Object",
	);
	if (!message) throw badRequest("rich message is not specified");
	if (message["html"] !== undefined || message["markdown"] !== undefined)
		throw badRequest("this stand-in takes blocks only");
	const meter = createMeter();
	const sources: Record<string, string> = {};
	const detect = !message.skip_entity_detection;
	const blocks = readBlocks(message["blocks"], { meter, parameters, files, sources, detect }, 1);
	if (!meter.isVisible()) throw badRequest("rich message must be non-empty");
	return {
		fields: { rich_message: { blocks, ...(message.is_rtl ? { is_rtl: true } : {}) } },
		pictures: [],
		...(Object.keys(sources).length > 0 ? { sources } : {}),
	};
}
