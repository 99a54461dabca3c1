import { desire } from "./desire.ts";
import { journalLua } from "./journal.ts";
import { NOTICE_MEMORY_MS } from "./notice.ts";
import { queueLua } from "./queue-lua.ts";
import { createScript } from "./script.ts";

/**
 * Carries out what an admin decided on an article: it is posted, kept back for good or for another admin, or says
 * something else.
 *
 * KEYS  1 article, 2 history, 3 backlog of its source; then for each channel its post, those first that the article is
 *       meant for; then for each its pending and its ready list; then the unsent and the held articles, the journal, the notices and the article's notice of review
 * ARGV  1 ref, 2 revision that was read, 3 hold that was read or "", 4 now (ms), 5 number of channels, 6 the decision
 *       (JSON): meant (how many channels it is meant for), hold from now on or "", isPosted and isWithdrawn, isNew (a new
 *       revision), mustWait (only while no post of it was begun), due and after (ms), rank, edits (JSON), releasedBy and
 *       releaseAt (ms), question: data (JSON) of what the admins are asked from now on, 7 entry of the history (JSON), 8 length of the history,
 *       9 entry of the journal (JSON)
 * returns 1, also when it is repeated; 0 when the article changed meanwhile; -1 when it is too late
 */
export const decideScript = createScript(`
${journalLua}${queueLua}
local ref, now, channels, decision = ARGV[1], ARGV[4], tonumber(ARGV[5]), cjson.decode(ARGV[6])
${desire}
local revision, hold = unpack(redis.call('HMGET', KEYS[1], 'revision', 'hold'))
-- Where its own entry is the newest one, it was carried out, and only the answer was lost.
if revision ~= ARGV[2] or (hold or '') ~= ARGV[3] then return redis.call('LINDEX', KEYS[2], -1) == ARGV[7] and 1 or 0 end
if decision.mustWait then
  for c = 1, decision.meant do
    local state = redis.call('HGET', KEYS[3 + c], 'state')
    if state and state ~= 'waiting' then return -1 end
  end
end
if decision.isNew then revision = redis.call('HINCRBY', KEYS[1], 'revision', 1) end
redis.call('HSET', KEYS[1], 'updatedAt', now)
if decision.hold ~= '' then redis.call('HSET', KEYS[1], 'hold', decision.hold) else redis.call('HDEL', KEYS[1], 'hold', 'duplicateOf', 'shown') end
if decision.edits then redis.call('HSET', KEYS[1], 'edits', decision.edits) end
if decision.releasedBy then
  redis.call('HSET', KEYS[1], 'releasedBy', decision.releasedBy)
  redis.call('HDEL', KEYS[1], 'releaseAt')
  if decision.releaseAt then redis.call('HSET', KEYS[1], 'releaseAt', decision.releaseAt) end
end
if decision.question then
  local key = KEYS[#KEYS]
  redis.call('HSET', key, 'kind', decision.hold, 'data', decision.question, 'at', now)
  redis.call('HINCRBY', key, 'version', 1)
  redis.call('PEXPIRE', key, ${NOTICE_MEMORY_MS})
  redis.call('ZADD', KEYS[#KEYS - 1], now, 'review ' .. ref)
end
-- Nothing is shown any more that what is held back would have to stand behind.
if decision.isWithdrawn then redis.call('HDEL', KEYS[1], 'shown') end
if decision.isPosted or decision.isWithdrawn then
  local item = { ref = ref, due = decision.due, rank = decision.rank }
  -- Who has decided does not want to wait once more.
  for c = 1, channels do
    local post, isMeant = KEYS[3 + c], c <= decision.meant
    -- A version that was under review may have left a channel where the one before stands.
    if isMeant or redis.call('HGET', post, 'retract') == '0' then
      -- What was to wait longer is due at the new time.
      if isMeant and decision.after then redis.call('HSET', post, 'after', decision.after) end
      if not decision.isNew then redis.call('HDEL', post, 'handled') end
      desire(item, decision.isPosted and isMeant, { delay = 0, edit = 0 }, post, KEYS[3 + channels + c], KEYS[3 + 2 * channels + c], revision, false)
      if isMeant and decision.after then redis.call('HSET', post, 'after', decision.after) end
    end
  end
end
redis.call('RPUSH', KEYS[2], ARGV[7])
redis.call('LTRIM', KEYS[2], -tonumber(ARGV[8]), -1)
if decision.hold ~= 'backlog' then redis.call('ZREM', KEYS[3], ref) end
local posts = {}
for c = 1, channels do posts[c] = KEYS[3 + c] end
listUnsent(KEYS[#KEYS - 4], ref, posts)
listHeld(KEYS[#KEYS - 3], ref, decision.hold, now)
journal(KEYS[#KEYS - 2], ARGV[9])
return 1
`);
