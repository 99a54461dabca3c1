/** How many messages a second a bot may send to different people without paying (Telegram's Bots FAQ, "about 30"). */
export const FREE_PER_SECOND = 30;
/**
 * How many it may send with `allow_paid_broadcast`: "up to 1000 messages per second, ignoring broadcasting limits for a
 * fee of 0.1 Telegram Stars per message" (Bot API, `sendMessage`).
 */
export const PAID_PER_SECOND = 1000;
/** A message beyond those that are free costs a tenth of a Star. */
const MESSAGES_A_STAR = 10;

/**
 * How long a campaign takes at the least (ms), when nothing else is sent meanwhile: a million readers take 9.3 hours at
 * 30 a second, and 17 minutes at 1000.
 *
 * @throws {RangeError} for a pace that is not above 0
 */
export function estimateOf(plan: { recipients: number; perSecond: number }): number {
	const { recipients, perSecond } = plan;
	if (!(perSecond > 0)) throw new RangeError(`no pace: ${perSecond} messages a second`);
	return Math.ceil((Math.max(0, recipients) * 1000) / perSecond);
}

/**
 * What a paid campaign costs (whole Stars, rounded up) when it goes out as fast as Telegram takes it and each second's
 * first 30 messages are free, as they are without paying. The Bot API itself names only the fee: without free ones it is
 * a tenth of the recipients.
 */
export function priceOf(recipients: number): number {
	const count = Math.max(0, Math.floor(recipients));
	const rest = count % PAID_PER_SECOND;
	const wholeSeconds = (count - rest) / PAID_PER_SECOND;
	const paid =
		wholeSeconds * (PAID_PER_SECOND - FREE_PER_SECOND) + Math.max(0, rest - FREE_PER_SECOND);
	return Math.ceil(paid / MESSAGES_A_STAR);
}

/** How many recipients of a campaign came to what. */
export type CampaignCounts = {
	sent: number;
	/** Who was left out: gone, stopped, or it was not for them any more. */
	skipped: number;
	/** Whom Telegram refused for good. */
	refused: number;
	/** Nobody knows whether it came; they are taken for sent and get nothing more. */
	uncertain: number;
};

/** How far a campaign is. */
export type CampaignPace = {
	/** Who has neither got it nor been left out. */
	left: number;
	/** Recipients a second, while it ran; 0 before the first. */
	perSecond: number;
	/** When it will have been through (Unix ms), at the pace so far; undefined while that can't be told. */
	endsAt: number | undefined;
};

/** Tells how far a campaign is, from what came of it in the time that it ran (ms, without pauses). */
export function paceOf(campaign: {
	total: number;
	counts: CampaignCounts;
	ranMs: number;
	isRunning: boolean;
	now: number;
}): CampaignPace {
	const { total, counts, ranMs, isRunning, now } = campaign;
	const through = counts.sent + counts.skipped + counts.refused + counts.uncertain;
	const left = Math.max(0, total - through);
	const perSecond = ranMs > 0 ? (through * 1000) / ranMs : 0;
	const isTold = isRunning && (left === 0 || perSecond > 0);
	const restMs = left === 0 || perSecond === 0 ? 0 : estimateOf({ recipients: left, perSecond });
	return { left, perSecond, endsAt: isTold ? now + restMs : undefined };
}
