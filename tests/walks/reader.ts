import type { Person } from "../../src/sandbox/model.ts";
import type { Random } from "../campaign/random.ts";
import { createActing } from "./acting.ts";
import type { Desk } from "./desk.ts";
import { createHearing } from "./hearing.ts";
import { createNotes } from "./notes.ts";
import { createSteps } from "./steps.ts";
import { createWords } from "./words.ts";
import type { World } from "./world.ts";

/** Somebody who walks through the bot: types, taps, blocks, returns. Everything that is seen to be wrong is kept. */
export function createWalker({
	world,
	desk,
	random,
	languageCode,
	name,
}: {
	world: World;
	desk: Desk;
	random: Random;
	languageCode: string;
	name: string;
}) {
	const person: Person = world.telegram.addPerson({ firstName: name, languageCode });
	const words = createWords(random);
	const { pick } = words;
	const notes = createNotes(world.now);
	const hearing = createHearing({ world, desk, person, languageCode, notes });
	const acting = createActing({ world, person, hearing, notes });
	const steps = createSteps({ world, person, random, words, hearing, acting, notes });
	const { say } = steps;

	function link(): string {
		const piece = pick(desk.pieces.slice(-8));
		return piece === undefined ? "/start" : `/start ${pick(["s", "s", "m"])}_${piece.ref}`;
	}

	return {
		id: person.id,
		name,
		lines: notes.lines,
		wrongs: notes.wrongs,
		wrong: notes.wrong,
		file: acting.file,
		person,
		isForgotten: steps.isResting,
		wake: steps.wake,
		wasAway: acting.wasAway,
		news: hearing.news,
		letters: hearing.letters,
		end: hearing.end,
		/** Opens the bot and, mostly, asks it for something. */
		async begin(): Promise<void> {
			await say(random.chance(0.8) ? "/start" : words.command());
			for (let left = random.between(0, 4); left > 0; left--) await say(words.wish());
			for (let left = random.between(0, 2); left > 0; left--) await steps.forge(words.setting());
		},
		/** Does one thing that people do. */
		async step(): Promise<void> {
			if (person.isGone === true || steps.isResting()) return;
			if (person.blocked) return random.chance(0.5) ? steps.block() : say(words.command());
			if (steps.isAskedSomething() && random.chance(0.6)) return say(words.answer());
			const chance = random.next();
			if (chance < 0.28) return say(words.command());
			if (chance < 0.62) return steps.tap();
			if (chance < 0.7) return steps.tapTwice();
			if (chance < 0.75) return steps.forge();
			if (chance < 0.79) return steps.correct();
			if (chance < 0.83) return say(words.query());
			if (chance < 0.87) return say(link());
			if (chance < 0.9) return steps.askInline();
			if (chance < 0.92) return say(pick(["/stop", "/stop", "/forget"]));
			if (chance < 0.945) return steps.sendPlace();
			if (chance < 0.975) return steps.block();
			if (chance < 0.99) return steps.forget();
			if (chance < 0.995) return steps.deleteAccount();
			return say("/settings");
		},
	};
}
export type Walker = ReturnType<typeof createWalker>;
