import { createScript } from "./script.ts";

/**
 * Puts an article into the index under a new ordinal, or takes it out, unless somebody else has been there since; its
 * earlier ordinal is dead from then on.
 *
 * KEYS  1 head, 2 times, 3 refs, 4 dead, 5 the article's shard, 6 texts of the new ordinal, 7 texts of the old one,
 *       8 log of spellings, 9 log of terms, then the lists that it joins
 * ARGV  1 ref, 2 its entry as it was read or "", 3 its new entry, 4 old ordinal or "", 5 the same as 4 bytes or "",
 *       6 new ordinal or "", 7 time as 4 bytes, 8 ref as 17 bytes, 9 text, 10 spellings, 11 language,
 *       12 to 15 lengths of the fields, 16 length of the prefix of lists, 17 what lists get, 4 bytes each
 *       18 a name that the index gets where it has none, 19 compactions that had begun when spellings were looked up
 * returns 1, or 0 when the entry is another one by now or a compaction has begun, or -1 when the next ordinal is
 */
export const writeScript = createScript(`
if (redis.call('HGET', KEYS[5], ARGV[1]) or '') ~= ARGV[2] then return 0 end
if ARGV[6] ~= '' and (redis.call('HGET', KEYS[1], 'compaction') or '0') ~= ARGV[19] then return 0 end
if ARGV[6] ~= '' and (redis.call('HGET', KEYS[1], 'next') or '0') ~= ARGV[6] then return -1 end
redis.call('HSETNX', KEYS[1], 'epoch', ARGV[18])
redis.call('HSET', KEYS[5], ARGV[1], ARGV[3])
if ARGV[4] ~= '' then
  redis.call('APPEND', KEYS[4], ARGV[5])
  redis.call('HDEL', KEYS[7], ARGV[4])
  redis.call('HINCRBY', KEYS[1], 'live', -1)
end
if ARGV[6] == '' then return 1 end
redis.call('HINCRBY', KEYS[1], 'next', 1)
redis.call('HINCRBY', KEYS[1], 'live', 1)
redis.call('HINCRBY', KEYS[1], 'in:' .. ARGV[11], 1)
for field = 0, 3 do redis.call('HINCRBY', KEYS[1], 'length:' .. field, ARGV[12 + field]) end
redis.call('APPEND', KEYS[2], ARGV[7])
redis.call('APPEND', KEYS[3], ARGV[8])
redis.call('HSET', KEYS[6], ARGV[6], ARGV[9])
if ARGV[10] ~= '' then redis.call('APPEND', KEYS[8], ARGV[10]) end
local prefix = tonumber(ARGV[16]) + 1
for i = 10, #KEYS do
  local at = 4 * (i - 10)
  local length = redis.call('APPEND', KEYS[i], string.sub(ARGV[17], at + 1, at + 4))
  if length == 4 then redis.call('APPEND', KEYS[9], string.sub(KEYS[i], prefix) .. '\\n') end
end
return 1
`);

/**
 * Puts a list that was read, and is written anew without the dead, in the place of its part that was read.
 *
 * KEYS  1 head, 2 list
 * ARGV  1 the compaction that does so, 2 bytes that were read, 3 what is to stand for them
 * returns 1 when something stands in it, 2 when nothing does, or 0 when another compaction has begun
 */
export const rewriteScript = createScript(`
if redis.call('HGET', KEYS[1], 'compaction') ~= ARGV[1] then return 0 end
local list = ARGV[3] .. redis.call('GETRANGE', KEYS[2], ARGV[2], -1)
if list == '' then
  redis.call('DEL', KEYS[2])
  return 2
end
redis.call('SET', KEYS[2], list)
return 1
`);

/**
 * Ends a compaction: what was dead when it began is in no list any more. Every process has to read the logs anew.
 *
 * KEYS  1 head, 2 dead, 3 log of terms, 4 log of spellings
 * ARGV  1 the compaction, 2 bytes of the dead, 3 bytes of the terms, 4 the terms that are left, 5 bytes of spellings,
 *       6 those that are left, 7 time (Unix ms), 8 the index's new name
 * returns 1, or 0 when another compaction has begun
 */
export const finishScript = createScript(`
if redis.call('HGET', KEYS[1], 'compaction') ~= ARGV[1] then return 0 end
for i, bytes in ipairs({ARGV[2], ARGV[3], ARGV[5]}) do
  local key = KEYS[i + 1]
  local kept = (i == 2 and ARGV[4] or i == 3 and ARGV[6] or '') .. redis.call('GETRANGE', key, bytes, -1)
  if kept == '' then redis.call('DEL', key) else redis.call('SET', key, kept) end
end
redis.call('HDEL', KEYS[1], 'compacting')
redis.call('HSET', KEYS[1], 'epoch', ARGV[8], 'compacted', ARGV[7], 'compactedNext', redis.call('HGET', KEYS[1], 'next') or 0)
return 1
`);
