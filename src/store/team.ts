import { createHash, randomBytes } from "node:crypto";
import type { Redis } from "ioredis";
import { z } from "zod";
import { GivenRole, may, type Right, TeamRole } from "../article/team.ts";
import { type Decided, journalLua, journaled } from "./journal.ts";
import { readJson } from "./json.ts";
import type { Keys } from "./keys.ts";
import { createScript } from "./script.ts";

/** How long an invitation waits for whom it is meant for. */
export const INVITATION_MS = 2 * 24 * 3_600_000;
/** Nobody guesses a word of 128 bits. */
const WORD_BYTES = 16;

const Membership = z.object({
	role: GivenRole,
	/** What they were called when they joined. */
	name: z.string(),
	/** When they joined (Unix ms), and who invited them. */
	since: z.number(),
	by: z.number(),
});

const Invited = z.object({ role: GivenRole, by: z.number(), until: z.number() });

/** Somebody of the newsroom; of owners nothing is kept. */
export type Member = {
	id: number;
	role: TeamRole;
	name: string | undefined;
	since: number | undefined;
	by: number | undefined;
};

/** An invitation that nobody has taken up; `key` names it without its word. */
export type Invitation = z.infer<typeof Invited> & { key: string };

/** What came of an invitation's word: in the team now; in it before, with as much or more; or worth nothing. */
export type Joined =
	| { kind: "joined"; role: GivenRole; by: number }
	| { kind: "member"; role: TeamRole }
	| { kind: "void" };

/**
 * Takes an invitation up, once.
 *
 * KEYS  1 team, 2 invitations, 3 journal
 * ARGV  1 digest of the word, 2 invitation as it was read, 3 person, 4 what they are from now on (JSON), 5 what they
 *       were as it was read or "", 6 entry of the journal (JSON)
 * returns 1, or 0 when either is another one by now
 */
const joinScript = createScript(`
${journalLua}
if redis.call('HGET', KEYS[2], ARGV[1]) ~= ARGV[2] then return 0 end
if (redis.call('HGET', KEYS[1], ARGV[3]) or '') ~= ARGV[5] then return 0 end
redis.call('HDEL', KEYS[2], ARGV[1])
redis.call('HSET', KEYS[1], ARGV[3], ARGV[4])
journal(KEYS[3], ARGV[6])
return 1
`);

/**
 * Changes one field of the team or of the invitations.
 *
 * KEYS  1 hash, 2 journal
 * ARGV  1 field, 2 its value as it was read or "", 3 its value from now on or "" for none, 4 entry of the journal (JSON)
 * returns 1, or 0 when it is another one by now
 */
const changeScript = createScript(`
${journalLua}
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then return 0 end
if ARGV[3] == '' then redis.call('HDEL', KEYS[1], ARGV[1]) else redis.call('HSET', KEYS[1], ARGV[1], ARGV[3]) end
journal(KEYS[2], ARGV[4])
return 1
`);

/**
 * Who belongs to the newsroom, and as what. The owners are those of the settings; all others join by an invitation
 * that works once, and leave when an owner removes them. Every change is in the journal.
 */
export function createTeam(deps: { redis: Redis; keys: Keys; owners: readonly number[] }) {
	const { redis, keys, owners } = deps;

	async function roleOf(id: number): Promise<TeamRole | undefined> {
		if (owners.includes(id)) return "owner";
		return readJson(Membership, await redis.hget(keys.team, String(id)))?.role;
	}

	async function members(): Promise<Member[]> {
		const nothing = { name: undefined, since: undefined, by: undefined };
		const own = owners.map((id): Member => ({ id, role: "owner", ...nothing }));
		const kept = Object.entries(await redis.hgetall(keys.team)).flatMap(([key, json]) => {
			const id = Number(key);
			const membership = owners.includes(id) ? undefined : readJson(Membership, json);
			return membership === undefined ? [] : [{ id, ...membership }];
		});
		kept.sort((a, b) => rankOf(b.role) - rankOf(a.role) || a.since - b.since || a.id - b.id);
		return [...own, ...kept];
	}

	/** True of an invitation that still works. Whoever is no owner any more invites nobody: themselves least of all. */
	function isGood(
		invited: z.infer<typeof Invited> | undefined,
		now: number,
	): invited is z.infer<typeof Invited> {
		return invited !== undefined && invited.until > now && owners.includes(invited.by);
	}

	async function change(
		id: number,
		by: number,
		to: (known: z.infer<typeof Membership>) => { role?: GivenRole; what: Decided["what"] },
	): Promise<Member | undefined> {
		const json = await redis.hget(keys.team, String(id));
		const known = readJson(Membership, json);
		if (json === null || known === undefined || owners.includes(id)) return undefined;
		const { role, what } = to(known);
		if (role === known.role) return { id, ...known };
		const next = role === undefined ? "" : JSON.stringify({ ...known, role });
		const entry: Decided = {
			what,
			by,
			title: known.name,
			before: known.role,
			...(role === undefined ? {} : { after: role }),
		};
		const args = [String(id), json, next, journaled(entry)];
		const changed = await changeScript(redis, [keys.team, keys.journal], args);
		return changed === 1 ? { id, ...known, role: role ?? known.role } : undefined;
	}

	return {
		/** What somebody is in the newsroom; undefined for everybody else. */
		roleOf,

		/** Everybody of the newsroom: owners first, then by role and by the time of their coming. */
		members,

		/** The ids of those who hold a right, owners first. */
		async who(right: Right): Promise<number[]> {
			return (await members()).filter(({ role }) => may(role, right)).map(({ id }) => id);
		},

		/**
		 * Makes an invitation for whoever comes first, within two days.
		 *
		 * @returns its word, of 22 characters that a link can hold; only its digest is kept
		 */
		async invite(role: GivenRole, by: number, now: number): Promise<string> {
			const word = randomBytes(WORD_BYTES).toString("base64url");
			const invited: z.infer<typeof Invited> = { role, by, until: now + INVITATION_MS };
			const entry: Decided = { what: "invited", by, after: role };
			const args = [digestOfWord(word), "", JSON.stringify(invited), journaled(entry)];
			await changeScript(redis, [keys.teamInvitations, keys.journal], args);
			return word;
		},

		/** The invitations that still work, the newest first; those that do not any more are forgotten. */
		async invitations(now: number): Promise<Invitation[]> {
			const found: Invitation[] = [];
			for (const [key, json] of Object.entries(await redis.hgetall(keys.teamInvitations))) {
				const invited = readJson(Invited, json);
				if (isGood(invited, now)) found.push({ ...invited, key });
				else if (invited !== undefined) await redis.hdel(keys.teamInvitations, key);
			}
			return found.toSorted((a, b) => b.until - a.until);
		},

		/** Takes an invitation back; false when there is none any more: it may have been taken up. */
		async revoke(key: string, by: number): Promise<boolean> {
			const json = await redis.hget(keys.teamInvitations, key);
			const invited = readJson(Invited, json);
			if (json === null || invited === undefined) return false;
			const entry: Decided = { what: "revoked", by, before: invited.role };
			const args = [key, json, "", journaled(entry)];
			return (await changeScript(redis, [keys.teamInvitations, keys.journal], args)) === 1;
		},

		/**
		 * Takes an invitation up. Of two who have its word the first one joins; who is in the team already, with as many
		 * rights, leaves it to somebody else.
		 */
		async join(word: string, person: { id: number; name: string }, now: number): Promise<Joined> {
			const key = digestOfWord(word);
			const { id, name } = person;
			const [invitation, standing] = await Promise.all([
				redis.hget(keys.teamInvitations, key),
				redis.hget(keys.team, String(id)),
			]);
			const invited = readJson(Invited, invitation);
			if (invitation === null || !isGood(invited, now)) return { kind: "void" };
			const { role, by } = invited;
			const before = owners.includes(id) ? "owner" : readJson(Membership, standing)?.role;
			if (before !== undefined && rankOf(before) >= rankOf(role)) {
				return { kind: "member", role: before };
			}
			const membership: z.infer<typeof Membership> = { role, name, since: now, by };
			const entry: Decided = {
				what: "joined",
				by: id,
				name,
				...(before === undefined ? {} : { before }),
				after: role,
			};
			const joined = await joinScript(
				redis,
				[keys.team, keys.teamInvitations, keys.journal],
				[key, invitation, id, JSON.stringify(membership), standing ?? "", journaled(entry)],
			);
			return joined === 1 ? { kind: "joined", role, by } : { kind: "void" };
		},

		/** Gives a member another role; undefined when there is no such member, or another has changed them just now. */
		give: (id: number, role: GivenRole, by: number) =>
			change(id, by, () => ({ role, what: "role" })),

		/** Takes somebody out of the team: at once, whatever they have begun. Undefined as for `give`. */
		remove: (id: number, by: number) => change(id, by, () => ({ what: "removed" })),
	};
}
export type Team = ReturnType<typeof createTeam>;

const rankOf = (role: TeamRole): number => TeamRole.options.indexOf(role);

/** The word itself is kept nowhere. */
function digestOfWord(word: string): string {
	return createHash("sha256").update(word).digest("base64url").slice(0, 22);
}
