import { evenWhenFull } from "./full.ts";
import { readersLua } from "./readers-lua.ts";
import { createScript } from "./script.ts";
import { statsLua } from "./stats-layout.ts";

/**
 * Offers an article to readers; one who has it, or is known no more, is passed over.
 *
 * KEYS  1 recipients of the article, 2 outbox, then for each reader: shard, received
 * ARGV  1 ref, 2 now (ms), 3 memory (ms), then for each reader: id, record (JSON)
 * returns ids of those who have it from now on
 */
export const offerScript = createScript(`${readersLua}
local offered = {}
for i = 3, #KEYS, 2 do
  local id, record = ARGV[i + 1], ARGV[i + 2]
  if ordinalOf(KEYS[i], id) and redis.call('HSETNX', KEYS[1], id, record) == 1 then
    redis.call('ZADD', KEYS[2], ARGV[2], id .. ' ' .. ARGV[1])
    redis.call('ZADD', KEYS[i + 1], ARGV[2], ARGV[1])
    redis.call('ZREMRANGEBYSCORE', KEYS[i + 1], '-inf', ARGV[2] - ARGV[3])
    redis.call('PEXPIRE', KEYS[i + 1], ARGV[3])
    offered[#offered + 1] = id
  end
end
-- From the first offer on, so that no record outlives the list that leads to it.
if redis.call('PTTL', KEYS[1]) == -1 then redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
return offered
`);

/**
 * Begins to send an article to a reader; may be repeated with the same token.
 *
 * KEYS  1 shard of the reader, 2 recipients of the article, 3 count of the day
 * ARGV  1 reader's id, 2 token, 3 when it counts as without an answer (ms), 4 ceiling of a day, 5 memory of a day (ms)
 * returns "begun", "last" when it is the day's last, "full" when the ceiling is reached, or "no" when it is not due
 */
export const beginScript = createScript(`${readersLua}
local json = redis.call('HGET', KEYS[2], ARGV[1])
if not json or not ordinalOf(KEYS[1], ARGV[1]) then return 'no' end
local record = cjson.decode(json)
if record.state == 'sending' and record.attempt == ARGV[2] then
  if record.isLast then return 'last' else return 'begun' end
end
if record.state ~= 'due' then return 'no' end
local ceiling = tonumber(ARGV[4])
if tonumber(redis.call('GET', KEYS[3]) or '0') >= ceiling then return 'full' end
local count = redis.call('INCR', KEYS[3])
redis.call('PEXPIRE', KEYS[3], ARGV[5])
record.state, record.attempt, record.attemptUntil = 'sending', ARGV[2], tonumber(ARGV[3])
record.isLast = count == ceiling or nil
redis.call('HSET', KEYS[2], ARGV[1], cjson.encode(record))
if record.isLast then return 'last' else return 'begun' end
`);

/**
 * Forgets what a reader was to get of an article, unless somebody has begun to send it.
 *
 * KEYS  1 recipients of the article, 2 outbox, 3 received
 * ARGV  1 reader's id, 2 ref, 3 states that may stand, between spaces, or "" for any
 * returns 1, or 0 when another state stands
 */
export const removeScript = createScript(`
local id = ARGV[1]
local json = redis.call('HGET', KEYS[1], id)
if json and ARGV[3] ~= '' and not string.find(ARGV[3], ' ' .. cjson.decode(json).state .. ' ', 1, true) then return 0 end
redis.call('HDEL', KEYS[1], id)
redis.call('ZREM', KEYS[2], id .. ' ' .. ARGV[2])
redis.call('ZREM', KEYS[3], ARGV[2])
return 1
`);

/**
 * Begins to change a message; until that is over nobody knows what it says.
 *
 * KEYS  1 shard of the reader, 2 recipients of the article
 * ARGV  1 reader's id, 2 token, 3 when it counts as over (ms), 4 now (ms), 5 state
 * returns 1, or 0 when another state stands, or another change is under way
 */
export const beginEditScript = createScript(`${readersLua}
local json = redis.call('HGET', KEYS[2], ARGV[1])
if not json or not ordinalOf(KEYS[1], ARGV[1]) then return 0 end
local record = cjson.decode(json)
if record.state ~= ARGV[5] then return 0 end
if record.attempt and record.attempt ~= ARGV[2] and record.attemptUntil > tonumber(ARGV[4]) then return 0 end
record.attempt, record.attemptUntil, record.hash = ARGV[2], tonumber(ARGV[3]), nil
redis.call('HSET', KEYS[2], ARGV[1], cjson.encode(record))
return 1
`);

/**
 * Records what came of a step.
 *
 * KEYS  1 shard of the reader, 2 recipients of the article, 3 outbox, 4 bundles, 5 count of the day, 6 counts of all of
 *       the newsroom's day, and with a digest: 7 digests of the block, 8 digests
 * ARGV  1 reader's id, 2 ref, 3 token of the attempt or "", 4 states that may stand, between spaces, 5 what is set
 *       (JSON), 6 end of the quiet hours (ms) or "", 7 time of a digest for one who gets none (ms) or "",
 *       8 "back" where the message does not count, 9 now (ms), then names of fields to clear
 * returns 1, or 0 when another state or attempt stands; a change of a message is then made once more
 */
export const settleScript = createScript(`${readersLua}${statsLua}
local id = ARGV[1]
local json = redis.call('HGET', KEYS[2], id)
if not json then return 0 end
local ordinal = ordinalOf(KEYS[1], id)
if not ordinal then
  redis.call('HDEL', KEYS[2], id)
  return 0
end
local record = cjson.decode(json)
if ARGV[3] ~= '' and record.attempt ~= ARGV[3] then
  -- Nobody knows in which order the calls of the two arrived: the other one counts no more, either.
  if record.messageId then
    record.hash, record.attempt = nil, nil
    redis.call('HSET', KEYS[2], id, cjson.encode(record))
    redis.call('ZADD', KEYS[3], ARGV[9], id .. ' ' .. ARGV[2])
  end
  return 0
end
if not string.find(ARGV[4], ' ' .. record.state .. ' ', 1, true) then return 0 end
${evenWhenFull}
local before = record.state
for name, value in pairs(cjson.decode(ARGV[5])) do record[name] = value end
for i = 10, #ARGV do record[ARGV[i]] = nil end
redis.call('HSET', KEYS[2], id, cjson.encode(record))
if ARGV[6] ~= '' then redis.call('ZADD', KEYS[4], 'LT', ARGV[6], id) end
if ARGV[7] ~= '' and not redis.call('ZSCORE', KEYS[7], id) then planDigest(KEYS[7], KEYS[8], ordinal, id, ARGV[7]) end
if ARGV[8] == 'back' and tonumber(redis.call('GET', KEYS[5]) or '0') > 0 then redis.call('DECR', KEYS[5]) end
if record.state == 'sent' and before ~= 'sent' then
  statNote(KEYS[6], 'letters', 1)
  if record.hasWaited then statNote(KEYS[6], 'waited', 1) end
end
return 1
`);
