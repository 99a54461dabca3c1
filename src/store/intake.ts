import type { Redis } from "ioredis";
import { z } from "zod";
import { articleRef, digestOf, type Submission } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import type { Keys } from "./keys.ts";
import { createScript } from "./script.ts";

/** Standard Webhooks senders repeat an event for about 75 hours under the same id. */
const WEBHOOK_MEMORY_MS = 4 * 24 * 60 * 60 * 1000;

/**
 * What became of one item: `accepted` (new), `updated`, `unchanged` (the same content again), `stale` (older
 * than what is known: nothing changed) or `retracted`.
 */
export const Verdict = z.enum(["accepted", "updated", "unchanged", "stale", "retracted"]);
export type Verdict = z.infer<typeof Verdict>;

/** One item of an answer. `revision` grows with every change of the article. */
export type Decision = { ref: string; id: string; verdict: Verdict; revision: number };

/** The answer to a request; `conflict` when its webhook id came before with another body. */
export type Reception = { kind: "kept"; decisions: Decision[] } | { kind: "conflict" };

const Reply = z.union([
	z.tuple([z.literal("conflict")]),
	z.tuple([z.literal("kept"), z.array(z.tuple([Verdict, z.coerce.number()]))]),
]);

/**
 * Keeps a request: each article, its desired state for each channel, the webhook id with the answer, and the
 * place in the list of pending work, all or nothing.
 *
 * KEYS  1 webhook record; then for each item its article; then for each item and channel its post;
 *       then for each channel its pending list
 * ARGV  1 now (ms), 2 memory of the webhook id (ms), 3 digest of the body, 4 number of items, 5 number of
 *       channels; then for each item: a JSON object (ref, source, id, retract, hash, versionKind, version,
 *       modified, sent, due, wanted: "10…" by channel) and the article as JSON
 * returns {"conflict"} or {"kept", {{verdict, revision} …}}
 */
const accept = createScript(`
local now, memory, digest = ARGV[1], ARGV[2], ARGV[3]
local items, channels = tonumber(ARGV[4]), tonumber(ARGV[5])

local known = redis.call('GET', KEYS[1])
if known then
  local record = cjson.decode(known)
  if record.digest ~= digest then return {'conflict'} end
  return {'kept', record.decisions}
end

local function sign(a, b) if a < b then return -1 elseif a > b then return 1 else return 0 end end
local function compare(new, old)
  if new.version and old.version and new.versionKind == old.versionKind then
    return sign(tonumber(new.version), tonumber(old.version))
  end
  if new.modified and old.modified then return sign(tonumber(new.modified), tonumber(old.modified)) end
  return nil
end
local function supersedes(new, old, order)
  if not old.retracted then return order == nil or order >= 0 end
  -- A withdrawn article returns only by something that is certainly newer than the retraction.
  if order and order < 0 then return false end
  if new.sent and tonumber(new.sent) > tonumber(old.retracted) then return true end
  if order == 0 then return false end
  if order and old.retractedVersion and new.versionKind == old.versionKind then return true end
  local time = new.modified or new.sent
  if time then return tonumber(time) > tonumber(old.retracted) end
  return order ~= nil
end
local function read(key)
  local v = redis.call('HMGET', key, 'revision', 'hash', 'versionKind', 'version', 'modified', 'retracted', 'retractedVersion')
  if not v[1] then return nil end
  return { revision = tonumber(v[1]), hash = v[2], versionKind = v[3], version = v[4], modified = v[5], retracted = v[6], retractedVersion = v[7] }
end
local function larger(a, b) if a and (not b or tonumber(a) > tonumber(b)) then return a end return b end

local decisions = {}
for i = 1, items do
  local item, body = cjson.decode(ARGV[4 + 2 * i]), ARGV[5 + 2 * i]
  local key = KEYS[1 + i]
  local old = read(key)
  local order = old and compare(item, old)
  local verdict
  if item.retract then
    if old and order == -1 then verdict = 'stale' else verdict = 'retracted' end
  elseif not old then verdict = 'accepted'
  elseif not supersedes(item, old, order) then verdict = 'stale'
  elseif old.retracted then verdict = 'accepted'
  elseif old.hash == item.hash then verdict = 'unchanged'
  else verdict = 'updated' end

  local revision = old and old.revision or 0
  local fields, gone = {}, {}
  local function set(...) for _, value in ipairs({...}) do fields[#fields + 1] = value end end
  if verdict ~= 'stale' then
    if item.version then set('versionKind', item.versionKind, 'version', item.version) end
    local modified = larger(item.modified, old and old.modified)
    if modified then set('modified', modified) end
  end
  local changes = verdict == 'accepted' or verdict == 'updated' or (verdict == 'retracted' and not (old and old.retracted))
  if changes then
    revision = revision + 1
    set('revision', revision, 'updatedAt', now)
    if not old then set('format', 1, 'source', item.source, 'id', item.id, 'receivedAt', now) end
    if item.retract then
      set('retracted', larger(item.modified, item.sent) or now)
      if item.version then set('retractedVersion', 1) end
      gone = { 'body', 'hash' }
    else
      set('hash', item.hash, 'body', body)
      if old and old.retracted then gone = { 'retracted', 'retractedVersion' } end
    end
    for c = 1, channels do
      local post = KEYS[1 + items + (i - 1) * channels + c]
      local pending = KEYS[1 + items + items * channels + c]
      local wanted = not item.retract and string.sub(item.wanted, c, c) == '1'
      -- No article, no post.
      local state = old and redis.call('HGET', post, 'state')
      if wanted or state then
        if not state or state == 'failed' or state == 'retracted' then state = 'waiting' end
        redis.call('HSET', post, 'format', 1, 'desired', revision, 'retract', wanted and 0 or 1, 'state', state)
        -- Retractions stand first in the list.
        local due = wanted and item.due or 0
        -- What became of an attempt has to be seen to at once, however long the article is held back.
        if state == 'sending' then due = math.min(tonumber(due), tonumber(now)) end
        redis.call('ZADD', pending, due, item.ref)
      end
    end
  elseif verdict == 'retracted' then
    set('retracted', larger(larger(item.modified, item.sent), old.retracted))
  end
  if #fields > 0 then redis.call('HSET', key, unpack(fields)) end
  if #gone > 0 and old then redis.call('HDEL', key, unpack(gone)) end
  decisions[i] = { verdict, tostring(revision) }
end
redis.call('SET', KEYS[1], cjson.encode({ digest = digest, decisions = decisions }), 'PX', memory)
return {'kept', decisions}
`);

/** Keeps what arrives: the one door by which articles come into Redis. */
export function createIntake(deps: { redis: Redis; keys: Keys; channels: readonly ChannelId[] }) {
	const { redis, keys, channels } = deps;
	return {
		/**
		 * Keeps all submissions of a request in one atomic step, or none. The same `webhookId` with the same
		 * `digest` answers as before and changes nothing.
		 *
		 * @throws when Redis is down, slow or full; the request may be repeated safely
		 */
		async accept(request: {
			source: string;
			webhookId: string;
			digest: string;
			submissions: readonly Submission[];
			now: number;
		}): Promise<Reception> {
			const items = request.submissions.map((submission) => describe(submission, request.now));
			const reply = await accept(
				redis,
				[
					keys.webhook(request.source, request.webhookId),
					...items.map((item) => keys.article(item.ref)),
					...items.flatMap((item) => channels.map((channel) => keys.post(channel, item.ref))),
					...channels.map((channel) => keys.pending(channel)),
				],
				[
					request.now,
					WEBHOOK_MEMORY_MS,
					request.digest,
					items.length,
					channels.length,
					...items.flatMap((item) => [JSON.stringify(item.meta), item.body]),
				],
			);
			const parsed = Reply.parse(reply);
			if (parsed[0] === "conflict") return { kind: "conflict" };
			const decisions = items.map(({ ref, id }, index): Decision => {
				const [verdict, revision] = parsed[1][index] ?? ["stale", 0];
				return { ref, id, verdict, revision };
			});
			return { kind: "kept", decisions };
		},
	};

	function describe(submission: Submission, now: number) {
		const { source, id } = submission.kind === "publish" ? submission.article : submission;
		const ref = articleRef(source, id);
		const { version, modifiedAt, sentAt } = submission.order;
		const order = {
			versionKind: version?.kind,
			version: version && String(version.value),
			modified: modifiedAt === undefined ? undefined : String(modifiedAt),
			sent: sentAt === undefined ? undefined : String(sentAt),
		};
		if (submission.kind === "retract") {
			return { ref, id, meta: { ref, source, id, retract: true, ...order }, body: "" };
		}
		const { article } = submission;
		const wanted = channels
			.map((channel) => (submission.channels?.includes(channel) === false ? "0" : "1"))
			.join("");
		const due = Math.max(now, article.embargoedUntil ?? 0);
		const body = JSON.stringify(article);
		const hash = digestOf(wanted + body);
		return { ref, id, meta: { ref, source, id, hash, due: String(due), wanted, ...order }, body };
	}
}
export type Intake = ReturnType<typeof createIntake>;
