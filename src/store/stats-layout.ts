import { FIRST_LATENCY_MS, LATENCY_BUCKETS, LATENCY_STEPS } from "../article/latency.ts";
import { STATS_KEPT_DAYS } from "../article/stats.ts";

/** How long a day's counts are kept. */
export const STATS_MEMORY_MS = STATS_KEPT_DAYS * 24 * 3_600_000;

/** What is counted of the house as a whole: a field of the day's hash each. */
export const houseCounts = [
	"gained",
	"lost",
	"digests",
	"opened",
	"letters",
	"waited",
	"searches",
	"empty",
] as const;
export type HouseCount = (typeof houseCounts)[number];

/** What is counted of each channel, and of each topic in it: a field `<kind> <channel> <slug>` each, "" for all topics. */
export const channelCounts = ["posts", "reactions", "clicks"] as const;
export type ChannelCount = (typeof channelCounts)[number];

const HOURS = 24;
/** Where withdrawn posts stand among the entries of posts; the hours and the buckets of latencies are below. */
const WITHDRAWN = 250;
const HEAD_BYTES = 4;
const ENTRY_BYTES = 3;
/** Of more, a score could not tell the clicks from the reactions. */
const CLICKS_IN_SCORE = 2 ** 20;

/**
 * Lua that counts. A count of posts is one string: the slowest (ms, 4 bytes), then entries of a byte that tells what is
 * counted and how many there are (2 bytes, no more than 65,535): posts of an hour, of a bucket of latencies, withdrawn
 * ones. In the list of a day's posts, a score is reactions times 2^20, and clicks.
 *
 * statNote(day, name, by) counts something of the house. statScoped(day, kind, channel, topics, by) counts reactions or
 * clicks; topics are parted by commas. statPost(day, channel, topics, hour, ms) counts a post, and how long it took
 * where that is known; statWithdrawn(day, channel, topics) one that was taken back. statScore(posts, member, reactions,
 * clicks) says how a post stands.
 */
export const statsLua = `
local function statKeep(key) redis.call('PEXPIRE', key, ${STATS_MEMORY_MS}) end
local function statNote(day, name, by)
  redis.call('HINCRBY', day, name, by)
  statKeep(day)
end
local function statScopes(kind, channel, topics)
  local scopes = { kind .. ' ' .. channel .. ' ' }
  for slug in string.gmatch(topics, '[^,]+') do scopes[#scopes + 1] = scopes[1] .. slug end
  return scopes
end
local function statScoped(day, kind, channel, topics, by)
  for _, field in ipairs(statScopes(kind, channel, topics)) do redis.call('HINCRBY', day, field, by) end
  statKeep(day)
end
local function statAdd(bytes, index)
  for from = ${HEAD_BYTES + 1}, #bytes, ${ENTRY_BYTES} do
    local at, count = struct.unpack('<BI2', bytes, from)
    if at == index then
      local entry = struct.pack('<BI2', index, math.min(count + 1, 65535))
      return string.sub(bytes, 1, from - 1) .. entry .. string.sub(bytes, from + ${ENTRY_BYTES})
    end
  end
  return bytes .. struct.pack('<BI2', index, 1)
end
local function statTally(day, channel, topics, indexes, ms)
  for _, field in ipairs(statScopes('posts', channel, topics)) do
    local bytes = redis.call('HGET', day, field) or struct.pack('<I4', 0)
    if ms > struct.unpack('<I4', bytes) then bytes = struct.pack('<I4', math.min(ms, 4294967295)) .. string.sub(bytes, ${HEAD_BYTES + 1}) end
    for _, index in ipairs(indexes) do bytes = statAdd(bytes, index) end
    redis.call('HSET', day, field, bytes)
  end
  statKeep(day)
end
local function statPost(day, channel, topics, hour, ms)
  if not ms then return statTally(day, channel, topics, { hour }, 0) end
  ms = math.max(0, math.floor(ms))
  local bucket = 0
  if ms >= ${FIRST_LATENCY_MS} then
    bucket = math.min(1 + math.floor(${LATENCY_STEPS} * math.log(ms / ${FIRST_LATENCY_MS}) / math.log(2)), ${LATENCY_BUCKETS - 1})
  end
  statTally(day, channel, topics, { hour, ${HOURS} + bucket }, ms)
end
local function statWithdrawn(day, channel, topics) statTally(day, channel, topics, { ${WITHDRAWN} }, 0) end
local function statScore(posts, member, reactions, clicks)
  redis.call('ZADD', posts, reactions * ${CLICKS_IN_SCORE} + math.min(clicks, ${CLICKS_IN_SCORE - 1}), member)
  statKeep(posts)
end
`;

/** What a day counted of the posts of a channel, or of a topic there. */
export type PostTally = {
	/** By the 24 hours of the day. */
	hours: number[];
	/** By the buckets of `article/latency.ts`. */
	latencies: number[];
	slowestMs: number;
	withdrawn: number;
};

/** A tally of nothing. */
export function emptyTally(): PostTally {
	return {
		hours: Array.from({ length: HOURS }, () => 0),
		latencies: Array.from({ length: LATENCY_BUCKETS }, () => 0),
		slowestMs: 0,
		withdrawn: 0,
	};
}

/** Adds what stands in a field of {@link statsLua} to a tally; what another version has written there is passed over. */
export function addTally(tally: PostTally, bytes: Buffer): void {
	if (bytes.length < HEAD_BYTES) return;
	tally.slowestMs = Math.max(tally.slowestMs, bytes.readUInt32LE(0));
	for (let at = HEAD_BYTES; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
		const index = bytes.readUInt8(at);
		const count = bytes.readUInt16LE(at + 1);
		if (index === WITHDRAWN) tally.withdrawn += count;
		else if (index < HOURS) tally.hours[index] = (tally.hours[index] ?? 0) + count;
		else if (index < HOURS + LATENCY_BUCKETS) {
			tally.latencies[index - HOURS] = (tally.latencies[index - HOURS] ?? 0) + count;
		}
	}
}

/** The reactions and clicks that a score tells of. */
export function readScore(score: number): { reactions: number; clicks: number } {
	const reactions = Math.floor(score / CLICKS_IN_SCORE);
	return { reactions, clicks: score - reactions * CLICKS_IN_SCORE };
}
