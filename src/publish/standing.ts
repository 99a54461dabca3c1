import type { Api } from "grammy";
import type { ChannelId } from "../article/channel.ts";
import type { Logger } from "../logger.ts";
import type { Addresses } from "../store/addresses.ts";
import type { Lanes } from "../store/lanes.ts";
import { type NoticeKind, pauseNoticeId } from "../store/notice.ts";
import type { Notices } from "../store/notices.ts";
import { createRounds } from "../store/rounds.ts";
import type { Standings } from "../store/standings.ts";
import { type Rights, rightsIn } from "../telegram/rights.ts";
import type { Locale, Texts } from "../texts.ts";
import { isLost, lacksOf, reasonOf } from "./lacks.ts";
import { createStandingWords } from "./standing-words.ts";

/** How often a channel that is lost is asked for again: an update that says so may have been missed. */
const ASK_EVERY_MS = 60_000;
/**
 * Longer than the time between two questions: the pause does not end by itself while the channel is lost. Telegram
 * refuses an edit for want of rights in the same words as for good.
 */
const PAUSE_MS = 5 * ASK_EVERY_MS;

/** What the admins are told of a channel. */
type Message = { kind: NoticeKind; data: Record<string, string> };

/**
 * Watches over what the bot may do in the channels. One that it was put out of, or may not post to, is paused and keeps
 * its posts; it goes on as soon as the rights are back. Both are told to the admins, as is any other right that is
 * missing, which pauses nothing.
 */
export function createStandingWatch(deps: {
	api: Api;
	botId: number;
	/** Every channel that has posts. */
	channels: () => readonly ChannelId[];
	/** Those of them that the newsroom has now; others are watched while posts wait for them. */
	newsroom: () => readonly ChannelId[];
	lanes: Lanes;
	notices: Pick<Notices, "add" | "revise" | "over">;
	standings: Standings;
	addresses: Addresses;
	/** Has a channel looked at. */
	wake: (channel: ChannelId) => void;
	texts: Texts;
	locale: Locale;
	logger: Logger;
	now: () => number;
}) {
	const { lanes, notices, standings, addresses, logger, now } = deps;
	const words = createStandingWords(deps);

	async function ask(channel: ChannelId): Promise<Rights> {
		const address = await addresses.of(channel);
		const rights = await rightsIn(deps.api, address, deps.botId);
		const isNamed = String(address).startsWith("@");
		if ("chat" in rights && !isNamed && String(rights.chat.id) !== String(address)) {
			await migrated(channel, rights.chat.id);
		}
		return rights;
	}

	async function onRights(channel: ChannelId, rights: Rights): Promise<void> {
		if (rights.kind === "unreachable" || !(await isWatched(channel))) return;
		const before = await standings.read(channel);
		const lacks = lacksOf(rights);
		const isNew = lacks.length !== before.length || lacks.some((lack) => !before.includes(lack));
		if (isLost(lacks)) {
			const reason = reasonOf(rights);
			await pause(channel, reason);
			const data = { channel, reason: words.trouble(rights, reason) };
			await tell(pauseNoticeId("trouble", channel), { kind: "trouble", data }, isNew);
			if (isNew) logger.warn({ channel, reason }, "the channel is lost: its posts wait");
		} else {
			if (isLost(before)) await goOn(channel);
			if (rights.kind === "lacking") {
				const data = { channel, rights: words.nameAll(rights.missing) };
				await tell(rightsId(channel), { kind: "rights", data }, isNew);
				if (isNew) logger.warn({ channel, missing: rights.missing }, "the bot lacks rights");
			} else {
				const over: Message = { kind: "rights-over", data: { channel } };
				await notices.over(rightsId(channel), over, now());
			}
		}
		// Written last: what a crash leaves undone is done at the next look.
		if (isNew) await standings.write(channel, lacks);
	}

	async function pause(channel: ChannelId, reason: string): Promise<void> {
		const standing = await lanes.paused(channel);
		// What Telegram asked for is kept to.
		if (standing?.kind === "flood" && standing.until > now()) return;
		const until = now() + PAUSE_MS;
		await lanes.pause(channel, { kind: "refused", until, reason, failures: 1, probe: true });
	}

	async function goOn(channel: ChannelId): Promise<void> {
		// In this order: were the notice to outlive the pause, the next trouble would be told to nobody.
		const over: Message = { kind: "trouble-over", data: { channel } };
		await notices.over(pauseNoticeId("trouble", channel), over, now());
		// One that Telegram asked for has nothing to do with rights.
		if ((await lanes.paused(channel))?.kind !== "flood") await lanes.resume(channel);
		deps.wake(channel);
		logger.info({ channel }, "the rights are back: the channel takes posts again");
	}

	async function tell(id: string, message: Message, isNew: boolean): Promise<void> {
		if (isNew) await notices.revise({ id, ...message }, now());
		await notices.add({ id, ...message }, now());
	}

	async function migrated(channel: ChannelId, to: number): Promise<void> {
		await addresses.note(channel, to);
		const data = { channel, to: String(to) };
		await notices.add({ id: `migrated ${channel} ${to}`, kind: "migrated", data }, now());
		logger.warn({ channel, to }, "the group has become a supergroup with another id");
	}

	/** False for a channel that was taken out of the newsroom and has nothing left to send. */
	async function isWatched(channel: ChannelId): Promise<boolean> {
		if (deps.newsroom().includes(channel)) return true;
		return (await lanes.waiting(channel, now())).count > 0;
	}

	/** Asks for each lost channel again; of one that Telegram does not tell of, the last answer holds. */
	async function askForLost(): Promise<void> {
		for (const channel of deps.channels()) {
			if (!isLost(await standings.read(channel)) || !(await isWatched(channel))) continue;
			const rights = await ask(channel);
			if (rights.kind === "unreachable") await pause(channel, rights.reason);
			else await onRights(channel, rights);
		}
	}

	const failed = "lost channels were not asked for";
	const rounds = createRounds({ run: askForLost, everyMs: ASK_EVERY_MS, failed, logger });

	return {
		/** Takes in what the bot may do in a channel now. */
		onRights,

		/** Notes that a channel is reached at another id from now on, and has the admins told once. */
		migrated,

		/** Those of the channels that a chat is: by its id, its name, or the address it moved to. */
		async channelsOf(chat: { id: number; username?: string | undefined }): Promise<ChannelId[]> {
			const name = `@${chat.username ?? ""}`.toLowerCase();
			const isIt = await Promise.all(
				deps
					.channels()
					.map(
						async (channel) =>
							channel.toLowerCase() === name ||
							String(await addresses.of(channel)) === String(chat.id),
					),
			);
			return deps.channels().filter((_, index) => isIt[index] === true);
		},

		/**
		 * Says to the admins why a channel refuses the bot: which right is missing, or that the bot is out. The channel
		 * is asked for again from now on, until all is well.
		 *
		 * @param refusal what Telegram said
		 */
		async explain(channel: ChannelId, refusal: string): Promise<string> {
			const rights = await ask(channel);
			const lacks = rights.kind === "unreachable" ? [] : lacksOf(rights);
			if (isLost(lacks)) await standings.write(channel, lacks);
			return words.trouble(rights, refusal);
		},

		/** True when the bot is out of a channel, or may not post there, as Telegram says now. */
		async isLost(channel: ChannelId): Promise<boolean> {
			const rights = await ask(channel);
			return rights.kind !== "unreachable" && isLost(lacksOf(rights));
		},

		/** Asks for every channel, once at the start. One that Telegram does not tell of is left as it is. */
		async checkAll(): Promise<void> {
			for (const channel of deps.channels()) {
				if (!(await isWatched(channel))) continue;
				const rights = await ask(channel);
				if (rights.kind === "unreachable") {
					const { reason } = rights;
					logger.warn({ channel, reason }, "Telegram does not tell what the bot may do there");
				}
				await onRights(channel, rights);
			}
		},

		askForLost,

		/** Starts asking for lost channels again, once a minute. */
		start(): void {
			rounds.start();
		},
		/** Waits for the round under way. */
		async stop(): Promise<void> {
			await rounds.stop();
		},
	};
}
export type StandingWatch = ReturnType<typeof createStandingWatch>;

const rightsId = (channel: ChannelId) => `rights ${channel}`;
