import { createScript } from "./script.ts";

/**
 * Keeps a reader together with every list that they are in.
 *
 * KEYS  1 reader, 2 all readers, then the lists that are changed, one for each change
 * ARGV  1 version that was read or "", 2 settings, 3 reader's id, then for each change: member, score, or "" for a set's,
 *       "add" | "remove" | "hurry": what is in a sorted set is due then, unless it is earlier
 * returns 1, or 0 when somebody else has changed the reader meanwhile
 */
export const keepScript = createScript(`
local version = redis.call('HGET', KEYS[1], 'version')
if (version or '') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'settings', ARGV[2], 'version', (tonumber(version) or 0) + 1)
redis.call('SADD', KEYS[2], ARGV[3])
for i = 3, #KEYS do
  local member, score, what = ARGV[3 * i - 5], ARGV[3 * i - 4], ARGV[3 * i - 3]
  if what == 'add' then
    if score == '' then redis.call('SADD', KEYS[i], member) else redis.call('ZADD', KEYS[i], score, member) end
  elseif what == 'hurry' then redis.call('ZADD', KEYS[i], 'XX', 'LT', score, member)
  elseif score == '' then redis.call('SREM', KEYS[i], member)
  else redis.call('ZREM', KEYS[i], member) end
end
return 1
`);

/**
 * Notes something of a reader who is known.
 *
 * KEYS  1 reader
 * ARGV  names and values in turn; an empty value clears the field
 * returns 1, or 0 where there is no such reader
 */
export const noteScript = createScript(`
if redis.call('HEXISTS', KEYS[1], 'settings') == 0 then return 0 end
for i = 1, #ARGV, 2 do
  if ARGV[i + 1] == '' then redis.call('HDEL', KEYS[1], ARGV[i]) else redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
end
return 1
`);

/**
 * Takes a reader out of everything that names them.
 *
 * KEYS  1 reader, 2 all readers, then sets and sorted sets
 * ARGV  1 version that was read or "", 2 reader's id, then a member for each of the lists
 * returns 1, or 0 when somebody else has changed the reader meanwhile
 */
export const forgetScript = createScript(`
if (redis.call('HGET', KEYS[1], 'version') or '') ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
redis.call('SREM', KEYS[2], ARGV[2])
for i = 3, #KEYS do
  local kind = redis.call('TYPE', KEYS[i]).ok
  if kind == 'set' then redis.call('SREM', KEYS[i], ARGV[i]) end
  if kind == 'zset' then redis.call('ZREM', KEYS[i], ARGV[i]) end
end
return 1
`);
