import { digestOf } from "../../src/article/article.ts";
import type { StandIn } from "../../src/sandbox/stand-in.ts";
import type { HistoryEntry } from "../../src/store/articles.ts";
import type { Post } from "../../src/store/post.ts";
import { isPerhapsGone, isUncertain, type Sent } from "./ledger.ts";
import { correctionOf } from "./message.ts";
import { channelOf, type Role, roles } from "./newsroom.ts";
import type { Desk, Told } from "./player.ts";
import { isAsked, type Kept } from "./records.ts";

/** What an article has come to: its records, and how those of its posts were resolved of which nobody knew. */
export type Outcome = { told: Told; kept: Kept[]; resolutions: HistoryEntry[] };

/** What is wrong at the moment at which a message appears, by what stands and by what the model wants. */
export function wrongAtSending({ ledger, articles }: Desk, sent: Sent): string[] {
	const told = articles.find(({ id }) => id === sent.article);
	if (told === undefined) return [`a message of ${sent.article}, which is not of this schedule`];
	const where = `${sent.article} in ${sent.role}`;
	const standing = ledger.sent.filter(
		(one) => one.role === sent.role && one.deletedAt === undefined,
	);
	const isSame = (one: Sent) =>
		one.article === sent.article &&
		one.kind === sent.kind &&
		(sent.kind === "post" || one.correction === sent.correction);
	const wrongs = standing
		.filter(isSame)
		.map(({ messageId }) => `DOUBLE ${sent.kind}: ${where} stands as ${messageId} already`);
	if (sent.createdAt < told.embargoedUntil) wrongs.push(`EARLY: ${where} was held back`);
	return wrongs;
}

/** What is wrong with what a message answers, by what is known at the end of the posts that stood before it. */
function wrongAnswered(
	{ ledger, articles }: Desk,
	outcomes: readonly Outcome[],
	sent: Sent,
): string[] {
	const { answered, stood } = sent;
	const wasDeleted = (one: Sent) => one.deletedAt !== undefined && one.deletedAt <= sent.createdAt;
	const told = articles.find(({ id }) => id === sent.article);
	const where = `${sent.article} (${sent.kind}) in ${sent.role}`;
	if (sent.kind === "answer") {
		const own = stood.find(({ article }) => article === sent.article);
		// What it was to answer may be deleted while it is on its way.
		return answered === own?.messageId || (answered === undefined && own && wasDeleted(own))
			? []
			: [`${where} answers ${answered}, not ${own?.messageId}`];
	}
	const story = told?.story;
	const isOfStory = ({ article }: Sent) =>
		article !== sent.article &&
		story !== undefined &&
		articles.some((one) => one.id === article && one.story === story);
	const isKnown = (one: Sent) =>
		!isUncertain(ledger, one) && !wasDoubted(outcomes, one) && !isPerhapsGone(one, sent.askedAt);
	const known = stood.filter((one) => isOfStory(one) && isKnown(one));
	const lowest = Math.max(0, ...known.map(({ messageId }) => messageId));
	if (answered === undefined && stood.some((one) => isOfStory(one) && wasDeleted(one))) return [];
	const may = stood.filter((one) => isOfStory(one) && one.messageId >= lowest);
	if (answered === undefined && lowest === 0) return [];
	if (may.some(({ messageId }) => messageId === answered)) return [];
	return [`${where} answers ${answered}, and not the story's latest, ${lowest || "none"}`];
}

/** True for a post that Tidings knew nothing of for a while: on a busy machine, an answer is late without any fault. */
function wasDoubted(outcomes: readonly Outcome[], { article, role }: Sent): boolean {
	const kept = outcomes.find(({ told }) => told.id === article)?.kept ?? [];
	return kept.some(
		(one) => one.role === role && (one.post.evidence ?? one.post.asked) !== undefined,
	);
}

/** Compares what stands in a desk's channels with the model, once all is settled. */
export function wrongAtTheEnd(
	desk: Desk,
	outcomes: readonly Outcome[],
	telegram: StandIn,
): string[] {
	const { ledger, byHand } = desk;
	const wrongs = outcomes.flatMap((outcome) =>
		roles.flatMap((role) => wrongOf(desk, outcome, role, telegram)),
	);
	for (const role of roles) {
		const entries = telegram.entries(channelOf(desk.number, role));
		wrongs.push(...wrongPins(desk, role, outcomes, telegram));
		for (const { messageId, text } of byHand.filter((one) => one.role === role)) {
			const entry = entries[messageId - 1];
			if (entry?.deletedAt !== undefined || entry?.message.text !== text) {
				wrongs.push(`FOREIGN: message ${messageId} in ${role} is not what a person wrote`);
			}
		}
	}
	const answers = ledger.sent.flatMap((sent) => wrongAnswered(desk, outcomes, sent));
	return [...ledger.wrongs, ...answers, ...wrongs];
}

function wrongOf(
	{ ledger, number: deskNumber }: Desk,
	{ told, kept, resolutions }: Outcome,
	role: Role,
	telegram: StandIn,
): string[] {
	const where = `${told.id} in ${role}`;
	const wrongs: string[] = [];
	const own = kept.filter((one) => one.role === role).map(({ post }) => post);
	const post = own.find(({ correction }) => correction === undefined);
	const stands = ledger.sent.filter(
		(one) => one.article === told.id && one.role === role && one.deletedAt === undefined,
	);
	const posts = stands.filter(({ kind }) => kind === "post");
	const isWanted = !told.isRetracted && told.places.includes(role);
	// What was left to people, or taken for sent, is as its owner wanted it.
	const isLeft = post !== undefined && (isAsked(post) || isAssumed(post));
	if (!isLeft) {
		if (isWanted && posts.length === 0) wrongs.push(`MISSING: ${where} (${post?.state})`);
		if (!isWanted && posts.length > 0) wrongs.push(`NOT TAKEN BACK: ${where} (${post?.state})`);
		for (const { version, messageId } of isWanted ? posts : []) {
			if (version !== told.version) {
				wrongs.push(`OLD: ${where} shows version ${version}, not ${told.version} (${messageId})`);
			}
			if (post?.messageId !== messageId) {
				wrongs.push(`${where} stands as ${messageId}, and Tidings knows ${post?.messageId}`);
			}
		}
	}
	if (posts.length > 1) wrongs.push(`DOUBLE: ${where} stands ${posts.length} times`);
	for (const one of own) {
		if (one.state === "failed") wrongs.push(`FAILED: ${where}: ${one.error}`);
	}
	for (const { number, state } of told.answers.filter((one) => one.role === role)) {
		const found = stands.filter((one) => one.kind === "answer" && one.correction === number);
		const record = own.find(
			({ correction }) => correction === digestOf(correctionOf(told.id, number)),
		);
		const isOpen = isLeft || (record !== undefined && (isAsked(record) || isAssumed(record)));
		if (found.length > 1) wrongs.push(`DOUBLE answer ${number} of ${where}`);
		if (isOpen) continue;
		if (state === "due" && found.length === 0) wrongs.push(`NO ANSWER ${number} of ${where}`);
		if (state === "gone" && found.length > 0) wrongs.push(`ANSWER LEFT ${number} of ${where}`);
		for (const { messageId } of found) {
			const entry = telegram.entries(channelOf(deskNumber, role))[messageId - 1];
			const to = entry?.message.reply_to_message?.message_id;
			if (!posts.some((one) => one.messageId === to)) {
				wrongs.push(`answer ${number} of ${where} answers ${to}`);
			}
		}
	}
	// The history does not tell an answer's resolution from its post's.
	const hasAnswers = told.answers.some((one) => one.role === role);
	for (const { at, channel, found, evidence } of hasAnswers ? [] : resolutions) {
		if (channel !== channelOf(deskNumber, role) || evidence === "assumed") continue;
		if (found === "absent" && wasThere(ledger.sent, told.id, role, at)) {
			wrongs.push(`WRONG: ${where} was taken for absent by ${evidence} and was there`);
		}
	}
	return wrongs;
}

const isAssumed = ({ state, messageId }: Post) => state === "posted" && messageId === undefined;

/** True when a message of an article that was sent before a moment stood then, or came later. */
function wasThere(sent: readonly Sent[], id: string, role: Role, at: number): boolean {
	return sent.some(
		(one) =>
			one.article === id &&
			one.role === role &&
			one.kind === "post" &&
			one.isAmbiguous &&
			one.askedAt < at &&
			(one.deletedAt === undefined || one.deletedAt > at),
	);
}

function wrongPins(
	{ ledger, articles, number }: Desk,
	role: Role,
	outcomes: readonly Outcome[],
	telegram: StandIn,
): string[] {
	const breaking = ledger.sent.filter(
		(one) =>
			one.role === role &&
			one.kind === "post" &&
			articles.some(({ id, isBreaking }) => isBreaking && id === one.article),
	);
	const newest = breaking.at(-1);
	// What was taken for sent, or waits for a person, can't be pinned.
	const isKnown = outcomes.some(({ kept }) =>
		kept.some((one) => one.role === role && one.post.messageId === newest?.messageId),
	);
	if (newest === undefined || (newest.deletedAt === undefined && !isKnown)) return [];
	const pinned = telegram
		.entries(channelOf(number, role))
		.filter((entry) => entry.pinned && entry.deletedAt === undefined)
		.map(({ message }) => message.message_id);
	if (newest.deletedAt === undefined) {
		return pinned.length === 1 && pinned[0] === newest.messageId
			? []
			: [`PINS: ${pinned.join(", ") || "none"} in ${role}, and not ${newest.messageId}`];
	}
	return pinned.length <= 1 ? [] : [`PINS: ${pinned.join(", ")} in ${role}`];
}
