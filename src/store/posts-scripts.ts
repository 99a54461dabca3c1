import { createScript } from "./script.ts";

/**
 * Begins an attempt to send.
 *
 * KEYS  1 lease, 2 post
 * ARGV  1 owner of the lease, 2 token of the attempt, 3 now (ms), 4 digest of the content, 5 revision
 * returns 1, or 0 when the lease is not ours, the post changed meanwhile or an earlier attempt is undecided
 */
export const beginScript = createScript(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
local state, desired, retract, attempt = unpack(redis.call('HMGET', KEYS[2], 'state', 'desired', 'retract', 'attempt'))
if state == 'sending' and attempt == ARGV[2] then return 1 end
if state == 'sending' or state == 'unknown' or desired ~= ARGV[5] or retract ~= '0' then return 0 end
redis.call('HSET', KEYS[2], 'state', 'sending', 'attempt', ARGV[2], 'attemptAt', ARGV[3], 'attemptHash', ARGV[4], 'attemptRevision', ARGV[5])
redis.call('HINCRBY', KEYS[2], 'attempts', 1)
return 1
`);

/**
 * Records the outcome of a step; may be repeated.
 *
 * KEYS  1 post, 2 pending list, 3 latest, 4 notices, 5 notice, 6 article, 7 sources with a callback, 8 receipts,
 *       9 receipt
 * ARGV  1 ref, 2 now (ms), 3 token of the attempt or "", 4 when to look again (ms), 5 latest: add|remove|keep,
 *       6 member of latest, 7 size of latest, 8 notice id or "", 9 notice kind, 10 notice data (JSON),
 *       11 revision that the step worked on, 12 message that it worked on or "", 13 channel, 14 receipt's id,
 *       15 number of arguments that set fields, then name and value in turn, then the names of fields to clear
 * returns 1, or 0 when a newer attempt or another message stands, or the post is no more
 */
export const settleScript = createScript(`
local current = redis.call('HMGET', KEYS[1], 'attempt', 'state', 'messageId')
if not current[2] then return 0 end
if ARGV[3] ~= '' then
  if current[1] ~= ARGV[3] then return 0 end
  if current[2] ~= 'sending' and current[2] ~= 'unknown' then return 0 end
elseif (current[3] or '') ~= ARGV[12] then
  return 0
end
local fields = tonumber(ARGV[15])
for i = 16, 15 + fields, 2 do redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
for i = 16 + fields, #ARGV do redis.call('HDEL', KEYS[1], ARGV[i]) end
local desired, handled, postedAt = unpack(redis.call('HMGET', KEYS[1], 'desired', 'handled', 'postedAt'))
if desired == handled then
  redis.call('ZREM', KEYS[2], ARGV[1])
elseif desired == ARGV[11] then
  redis.call('ZADD', KEYS[2], ARGV[4], ARGV[1])
else
  -- A newer revision has put the post at its own place in the list; it has to be there, whatever came since.
  redis.call('ZADD', KEYS[2], 'NX', ARGV[2], ARGV[1])
end
if ARGV[5] == 'add' then
  redis.call('ZADD', KEYS[3], postedAt or ARGV[2], ARGV[6])
  redis.call('ZREMRANGEBYRANK', KEYS[3], 0, -1 - tonumber(ARGV[7]))
elseif ARGV[5] == 'remove' then
  redis.call('ZREM', KEYS[3], ARGV[6])
end
local state, link, message, applied, wrong = unpack(redis.call('HMGET', KEYS[1], 'state', 'link', 'messageId', 'applied', 'error'))
local told = ({ posted = 'article.posted', failed = 'article.failed', unknown = 'article.unknown', retracted = 'article.retracted', withdrawn = 'article.retracted' })[state]
if told and state ~= current[2] then
  local source, id = unpack(redis.call('HMGET', KEYS[6], 'source', 'id'))
  if source and redis.call('SISMEMBER', KEYS[7], source) == 1 then
    redis.call('SET', KEYS[9], cjson.encode({
      type = told, at = tonumber(ARGV[2]), source = source, id = id, ref = ARGV[1], channel = ARGV[13], state = state,
      link = link or nil, messageId = message and tonumber(message) or nil, revision = tonumber(applied or 0), error = wrong or nil,
    }), 'PX', 259200000)
    redis.call('ZADD', KEYS[8], ARGV[2], ARGV[14])
  end
end
if ARGV[8] ~= '' and redis.call('HSETNX', KEYS[5], 'kind', ARGV[9]) == 1 then
  redis.call('HSET', KEYS[5], 'data', ARGV[10], 'at', ARGV[2])
  redis.call('PEXPIRE', KEYS[5], 2592000000)
  redis.call('ZADD', KEYS[4], ARGV[2], ARGV[8])
end
return 1
`);
