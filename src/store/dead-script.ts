import { createScript } from "./script.ts";
import { tallyLua } from "./tally-lua.ts";

/**
 * Opens a settled post for the decision of one who has read it: of several who decide at once, one writes its decision
 * down. What was refused counts as unknown until then, what could not be taken back as not done: a process that ends in
 * between leaves a post that is in the list, or looked at again.
 *
 * KEYS  1 post, 2 pending list, 3 ready list
 * ARGV  1 ref, 2 state, 3 attempt or "", 4 message or "", 5 revision, as they were read, 6 attempt that it has from now
 *       on, 7 now (ms), 8 when it is looked at again (ms) when nothing more is written down
 * returns 1, or 0 when the post is another one by now
 */
export const openScript = createScript(`
${tallyLua}
local state, attempt, message, desired, handled, retract = unpack(redis.call('HMGET', KEYS[1], 'state', 'attempt', 'messageId', 'desired', 'handled', 'retract'))
-- It was opened before: the answer was lost, or another decides as well. The first outcome of the attempt counts.
if ARGV[2] == 'failed' and state == 'unknown' and attempt == ARGV[6] and (message or '') == ARGV[4] and desired == ARGV[5] then return 1 end
if state ~= ARGV[2] or (attempt or '') ~= ARGV[3] or (message or '') ~= ARGV[4] or desired ~= ARGV[5] then return 0 end
if state == 'failed' then
  redis.call('HSET', KEYS[1], 'state', 'unknown', 'attempt', ARGV[6], 'asked', ARGV[7])
  tally(KEYS[1])
  return 1
end
if state ~= 'posted' or retract ~= '1' or handled ~= desired then return 0 end
redis.call('HDEL', KEYS[1], 'handled')
redis.call('ZADD', KEYS[2], ARGV[8], ARGV[1])
redis.call('ZREM', KEYS[3], ARGV[1])
return 1
`);
