import { badRequest } from "../api-error.ts";
import { isInvisible } from "../text/clean.ts";

const maxCharacters = 32_768;
const maxBlocks = 500;
const maxLevels = 16;
const maxMedia = 50;

/** Counts what a rich message holds while it is read, and refuses it as soon as there is too much of anything. */
export function createMeter() {
	let characters = 0;
	let blocks = 0;
	let media = 0;
	let visible = false;

	return {
		/** Takes a piece of text; its length counts in code points. */
		text(text: string): void {
			// A code point has two units at most: far too long a text is not taken apart to be counted.
			characters += text.length > 2 * maxCharacters ? text.length : Array.from(text).length;
			if (characters > maxCharacters) throw badRequest("rich message is too long");
			visible ||= !isInvisible(text);
		},

		/** Takes a block, an item of a list or a row of a table. */
		block(): void {
			blocks += 1;
			if (blocks > maxBlocks) throw badRequest("too many blocks in the rich message");
		},

		/** Takes a picture, a video, an audio file or a map. */
		media(): void {
			media += 1;
			if (media > maxMedia) throw badRequest("too many media in the rich message");
			visible = true;
		},

		/** Checks how deep blocks and formatting lie in each other; the outermost block has level 1. */
		level(level: number): void {
			if (level > maxLevels) throw badRequest("rich message is nested too deeply");
		},

		/** Whether anything so far is there to be seen. */
		isVisible: () => visible,
	};
}

/** Counts what a rich message holds. */
export type Meter = ReturnType<typeof createMeter>;
