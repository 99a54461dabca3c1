import { createScript } from "./script.ts";

/**
 * Brings the index from what was read of an article to what is to stand, unless somebody else was there first.
 *
 * KEYS  1 article's record, 2 vocabulary, then the lists that it leaves, then those that it joins
 * ARGV  1 record that was read or "", 2 new record, 3 its memory in ms or 0, 4 ref, 5 time of its post,
 *       6 number of lists that it leaves, 7 number of spellings that go, then these, then spellings that come
 * returns 1, or 0 when the record is another one by now
 */
export const writeScript = createScript(`
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
local leaving, going = tonumber(ARGV[6]), tonumber(ARGV[7])
for i = 3, 2 + leaving do redis.call('ZREM', KEYS[i], ARGV[4]) end
for i = 3 + leaving, #KEYS do redis.call('ZADD', KEYS[i], ARGV[5], ARGV[4]) end
for i = 8, 7 + going do
  if tonumber(redis.call('ZINCRBY', KEYS[2], -1, ARGV[i])) <= 0 then redis.call('ZREM', KEYS[2], ARGV[i]) end
end
for i = 8 + going, #ARGV do redis.call('ZINCRBY', KEYS[2], 1, ARGV[i]) end
redis.call('SET', KEYS[1], ARGV[2])
if ARGV[3] ~= '0' then redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
return 1
`);

/**
 * Finds the articles that stand in a list of each group. The time of an article is the same in all lists.
 *
 * KEYS  1 scratch for what is found, 2 scratch for a group, then the lists, one group behind the other
 * ARGV  1 earliest time, 2 latest time, 3 how many, then the number of lists of each group
 * returns refs, the newest first
 */
export const findScript = createScript(`
local place = 3
for i = 4, #ARGV do
  local into = i == 4 and KEYS[1] or KEYS[2]
  local union = {'ZUNIONSTORE', into, ARGV[i]}
  for _ = 1, tonumber(ARGV[i]) do
    union[#union + 1] = KEYS[place]
    place = place + 1
  end
  union[#union + 1] = 'AGGREGATE'
  union[#union + 1] = 'MAX'
  redis.call(unpack(union))
  if i > 4 then redis.call('ZINTERSTORE', KEYS[1], 2, KEYS[1], KEYS[2], 'AGGREGATE', 'MAX') end
end
local found = redis.call('ZREVRANGEBYSCORE', KEYS[1], ARGV[2], ARGV[1], 'LIMIT', 0, ARGV[3])
redis.call('DEL', KEYS[1], KEYS[2])
return found
`);
