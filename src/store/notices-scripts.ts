import { evenWhenFull } from "./full.ts";
import { createScript } from "./script.ts";

/**
 * Adds a notice, or tells anew what became of one that stands.
 *
 * KEYS  1 notices, 2 notice
 * ARGV  1 id, 2 kind, 3 data (JSON), 4 now (ms), 5 memory (ms), 6 1 to tell anew what stands, else 0
 * returns 1, or 0 when there was nothing to do: the notice stands already, or none does that could be told anew
 */
export const putScript = createScript(`
local stands = redis.call('HEXISTS', KEYS[2], 'kind') == 1
if stands ~= (ARGV[6] == '1') then return 0 end
redis.call('HSET', KEYS[2], 'kind', ARGV[2], 'data', ARGV[3], 'at', ARGV[4])
redis.call('HSET', KEYS[2], 'version', tonumber(redis.call('HGET', KEYS[2], 'version') or stands and 1 or 0) + 1)
redis.call('PEXPIRE', KEYS[2], ARGV[5])
redis.call('ZADD', KEYS[1], ARGV[4], ARGV[1])
return 1
`);

/**
 * Takes a version that everybody was told of off the list; a newer one stays.
 *
 * KEYS  1 notices, 2 notice
 * ARGV  1 id, 2 version
 */
export const doneScript = createScript(`
local newest = redis.call('HGET', KEYS[2], 'version')
if newest and newest ~= ARGV[2] then return 0 end
return redis.call('ZREM', KEYS[1], ARGV[1])
`);

/**
 * Puts a version off that is still on the list.
 *
 * KEYS  1 notices, 2 notice
 * ARGV  1 id, 2 version, 3 when to try it again (ms)
 */
export const postponeScript = createScript(`
local newest = redis.call('HGET', KEYS[2], 'version')
if newest and newest ~= ARGV[2] then return 0 end
${evenWhenFull}
return redis.call('ZADD', KEYS[1], 'XX', ARGV[3], ARGV[1])
`);

/**
 * Notes that an admin was told of a problem. When it ended while the message was on its way, its end is told now.
 *
 * KEYS  1 notices, 2 notice of the problem, 3 notice of its end
 * ARGV  1 admin, 2 version, message and time of the telling, 3 id of the end, 4 now (ms), 5 memory (ms)
 */
export const toldScript = createScript(`
${evenWhenFull}
if redis.call('HEXISTS', KEYS[2], 'kind') == 1 then
  return redis.call('HSET', KEYS[2], 'told:' .. ARGV[1], ARGV[2])
end
local kind, data = unpack(redis.call('HMGET', KEYS[2], 'endKind', 'endData'))
if not kind then return 0 end
redis.call('DEL', KEYS[2])
redis.call('HSET', KEYS[3], 'kind', kind, 'data', data, 'at', ARGV[4], 'version', 1)
redis.call('PEXPIRE', KEYS[3], ARGV[5])
return redis.call('ZADD', KEYS[1], ARGV[4], ARGV[3])
`);

/**
 * Ends a problem: it is forgotten, and when somebody was told of it, its end is told. Its end stays behind for a
 * message that is on its way.
 *
 * KEYS  1 notices, 2 notice of the problem, 3 notice of its end
 * ARGV  1 id of the problem, 2 id of the end, 3 kind of the end, 4 its data (JSON), 5 now (ms), 6 memory (ms),
 *       7 how long a message may be on its way (ms)
 * returns 1, or 0 when no such problem stands
 */
export const endScript = createScript(`
if redis.call('HEXISTS', KEYS[2], 'kind') == 0 then return 0 end
local isTold = false
for _, field in ipairs(redis.call('HKEYS', KEYS[2])) do
  if string.sub(field, 1, 5) == 'told:' then isTold = true end
end
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('DEL', KEYS[2])
if isTold then
  redis.call('HSET', KEYS[3], 'kind', ARGV[3], 'data', ARGV[4], 'at', ARGV[5], 'version', 1)
  redis.call('PEXPIRE', KEYS[3], ARGV[6])
  redis.call('ZADD', KEYS[1], ARGV[5], ARGV[2])
else
  redis.call('HSET', KEYS[2], 'endKind', ARGV[3], 'endData', ARGV[4])
  redis.call('PEXPIRE', KEYS[2], ARGV[7])
end
return 1
`);
