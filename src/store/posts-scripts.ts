import { changedLua } from "./changed-lua.ts";
import { evenWhenFull } from "./full.ts";
import { journalLua } from "./journal.ts";
import { NOTICE_MEMORY_MS } from "./notice.ts";
import { queueLua } from "./queue-lua.ts";
import { RECEIPT_MEMORY_MS } from "./receipts.ts";
import { createScript } from "./script.ts";
import { statsLua } from "./stats-layout.ts";
import { tallyLua } from "./tally-lua.ts";

/**
 * Begins an attempt to send.
 *
 * KEYS  1 lease, 2 post, 3 messages of the channel, 4 posts with a sound on this day
 * ARGV  1 owner of the lease, 2 token of the attempt, 3 now (ms), 4 digest of the content, 5 revision,
 *       6 when the attempt is given up (ms), 7 what is sent (JSON), 8 digest of the story or "", 9 ref,
 *       10 sound: no | budget | always, 11 how many posts a day may make a sound, 12 memory of a day (ms),
 *       13 slugs of its topics, parted by commas
 * returns {1, with sound 0|1}, or {0} when the lease is not ours, the post changed meanwhile, nothing is left to do
 *       for it or an earlier attempt is undecided
 */
export const beginScript = createScript(`
${tallyLua}
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return {0} end
local state, desired, retract, attempt, handled, message = unpack(redis.call('HMGET', KEYS[2], 'state', 'desired', 'retract', 'attempt', 'handled', 'messageId'))
local isRepeated = state == 'sending' and attempt == ARGV[2]
-- A version may have come while an earlier one was refused or taken back.
local isOpen = (state == 'waiting' or state == 'failed' or state == 'retracted' or state == 'withdrawn') and not message
if not isRepeated and (not isOpen or desired ~= ARGV[5] or desired == handled or retract ~= '0') then return {0} end
local sound = 0
if ARGV[10] == 'always' or ARGV[10] == 'budget' and (redis.call('SISMEMBER', KEYS[4], ARGV[9]) == 1 or redis.call('SCARD', KEYS[4]) < tonumber(ARGV[11])) then
  sound = 1
  redis.call('SADD', KEYS[4], ARGV[9])
  redis.call('PEXPIRE', KEYS[4], ARGV[12])
end
if isRepeated then return {1, sound} end
-- A message that a person has named may be a slip of the pen: nothing is looked for behind it.
local last
local known = redis.call('ZREVRANGE', KEYS[3], 0, 49, 'WITHSCORES')
for i = 1, #known, 2 do
  local owner = string.sub(KEYS[2], 1, -1 - #ARGV[9]) .. string.match(known[i], '^%S+')
  if not last and redis.call('HGET', owner, 'evidence') ~= 'admin' then last = known[i + 1] end
end
redis.call('HSET', KEYS[2], 'state', 'sending', 'attempt', ARGV[2], 'attemptAt', ARGV[3], 'attemptHash', ARGV[4],
  'attemptRevision', ARGV[5], 'attemptUntil', ARGV[6], 'attemptAs', ARGV[7], 'silent', 1 - sound, 'topics', ARGV[13])
if last then redis.call('HSET', KEYS[2], 'attemptAfter', last) else redis.call('HDEL', KEYS[2], 'attemptAfter') end
if ARGV[8] ~= '' then redis.call('HSET', KEYS[2], 'story', ARGV[8]) else redis.call('HDEL', KEYS[2], 'story') end
redis.call('HDEL', KEYS[2], 'asked', 'lookedAt', 'messagesRead', 'evidence')
redis.call('HINCRBY', KEYS[2], 'attempts', 1)
tally(KEYS[2])
return {1, sound}
`);

/**
 * Records the outcome of a step; may be repeated.
 *
 * KEYS  1 post, 2 pending list, 3 latest, 4 notices, 5 notice, 6 article, 7 sources with a callback, 8 receipts,
 *       9 receipt, 10 ready list, 11 lease, 12 messages of the channel, 13 what begins the keys of its stories,
 *       14 pinned post of the channel, 15 dead list, 16 history of the article, 17 resolutions, 18 changed articles,
 *       19 journal, 20 unsent articles, 21 counts of a day
 * ARGV  1 ref, 2 now (ms), 3 token of the attempt or "", 4 when to look again (ms) or "", 5 latest: add|remove|keep,
 *       6 member of latest and of the dead list, 7 size of latest, 8 notice id or "", 9 notice kind,
 *       10 notice data (JSON), 11 revision that the step worked on, 12 state and message that it worked on,
 *       13 channel, 14 receipt's id, 15 owner of the lease or "", 16 how many messages are remembered,
 *       17 entry of the history (JSON) or "", 18 evidence of a resolution or "", 19 entry of the journal (JSON) or "",
 *       20 that day and the hour that counts, with a space between them, 21 number of arguments that set fields, then
 *       name and value in turn, then the names of fields to clear
 * returns 1, or 0 when a newer attempt, another state or another message stands, the lane was lost meanwhile, or the
 *       post is no more
 */
export const settleScript = createScript(`
${changedLua}${journalLua}${queueLua}${statsLua}${tallyLua}
local ref, now = ARGV[1], ARGV[2]
local before = redis.call('HMGET', KEYS[1], 'attempt', 'state', 'messageId', 'pin', 'albumIds', 'applied', 'handled', 'postedAt')
if not before[2] then return 0 end
${evenWhenFull}
local function wake(at)
  redis.call('ZADD', KEYS[2], at, ref)
  redis.call('ZREM', KEYS[10], ref)
end
if ARGV[3] ~= '' then
  if before[1] ~= ARGV[3] then return 0 end
  if before[2] ~= 'sending' and before[2] ~= 'unknown' then return 0 end
elseif before[2] .. ' ' .. (before[3] or '') ~= ARGV[12] then
  -- Whoever has changed it, such as an admin who decided on it, has had it looked at again.
  return 0
elseif ARGV[15] ~= '' and redis.call('GET', KEYS[11]) ~= ARGV[15] then
  -- Another process may have worked on the post since: nobody knows in which order its calls arrived. All is done anew.
  redis.call('HDEL', KEYS[1], 'hash', 'handled')
  -- But for what is known of a call that may still be on its way.
  for i = 22, 21 + tonumber(ARGV[21]), 2 do
    if ARGV[i] == 'inFlightUntil' then redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
  end
  wake(now)
  return 0
end
local fields = tonumber(ARGV[21])
for i = 22, 21 + fields, 2 do redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
for i = 22 + fields, #ARGV do redis.call('HDEL', KEYS[1], ARGV[i]) end
local v = redis.call('HMGET', KEYS[1], 'desired', 'handled', 'postedAt', 'state', 'link', 'messageId', 'applied', 'error', 'pin', 'unpinAt', 'story', 'albumIds', 'retract', 'pinnedBy')
local desired, handled, postedAt, state, link, message, applied, wrong, pin, unpinAt, story = unpack(v, 1, 11)
tally(KEYS[1])

if desired ~= handled then
  if desired == ARGV[11] then wake(ARGV[4] ~= '' and ARGV[4] or now)
  -- A newer revision has put the post at its own place in the list; it has to be there, whatever came since.
  elseif not redis.call('ZSCORE', KEYS[10], ref) then redis.call('ZADD', KEYS[2], 'NX', now, ref) end
elseif ARGV[4] ~= '' then wake(ARGV[4])
elseif pin and (pin ~= 'pinned' or state == 'withdrawn' or v[13] == '1') then wake(now)
elseif pin == 'pinned' and not v[14] then wake(unpinAt or now)
else
  redis.call('ZREM', KEYS[2], ref)
  redis.call('ZREM', KEYS[10], ref)
end

-- Which messages of the channel are whose, and which of them a story goes on from.
if message and message ~= before[3] then
  redis.call('ZADD', KEYS[12], message, ref)
  for index, id in ipairs(cjson.decode(v[12] or '[]')) do
    if index > 1 then redis.call('ZADD', KEYS[12], id, ref .. ' ' .. index) end
  end
  redis.call('ZREMRANGEBYRANK', KEYS[12], 0, -1 - tonumber(ARGV[16]))
end
if story then
  -- One that may have been deleted already is answered by nothing.
  if message and state == 'posted' and redis.call('HEXISTS', KEYS[1], 'removing') == 0 then redis.call('ZADD', KEYS[13] .. story, message, ref)
  else redis.call('ZREM', KEYS[13] .. story, ref) end
end
-- A post that is pinned takes the place of the one before.
if pin == 'pinned' and before[4] ~= 'pinned' then
  local other = redis.call('GET', KEYS[14])
  if other and other ~= ref then
    local key = string.sub(KEYS[1], 1, -1 - #ref) .. other
    if redis.call('HGET', key, 'pin') == 'pinned' then
      redis.call('HSET', key, 'pin', 'over')
      redis.call('ZADD', KEYS[2], now, other)
      redis.call('ZREM', KEYS[10], other)
    end
  end
  redis.call('SET', KEYS[14], ref)
elseif not pin and before[4] and redis.call('GET', KEYS[14]) == ref then
  redis.call('DEL', KEYS[14])
end

if ARGV[5] == 'add' then
  redis.call('ZADD', KEYS[3], postedAt or now, ARGV[6])
  redis.call('ZREMRANGEBYRANK', KEYS[3], 0, -1 - tonumber(ARGV[7]))
elseif ARGV[5] == 'remove' then
  redis.call('ZREM', KEYS[3], ARGV[6])
end
-- What is sent or given up waits no more; one that is tried again does.
if isUnsent(before[2]) ~= isUnsent(state) and not string.find(ref, '~', 1, true) then
  local posts, stem = { KEYS[1] }, string.sub(KEYS[1], 1, -2 - #ARGV[13] - #ref)
  for _, channel in ipairs(cjson.decode(redis.call('HGET', KEYS[6], 'channels') or '[]')) do posts[#posts + 1] = stem .. channel .. ':' .. ref end
  listUnsent(KEYS[20], ref, posts)
end
-- What a person may have to decide on: a refused post, one of which nobody knows, one that can't be taken back.
local isStuck = state == 'posted' and v[13] == '1' and desired == handled
if state == 'failed' or state == 'unknown' or isStuck then redis.call('ZADD', KEYS[15], 'NX', now, ARGV[6])
else redis.call('ZREM', KEYS[15], ARGV[6]) end
if ARGV[18] ~= '' then redis.call('HINCRBY', KEYS[17], ARGV[18], 1) end
if ARGV[17] ~= '' and redis.call('LINDEX', KEYS[16], -1) ~= ARGV[17] then
  redis.call('RPUSH', KEYS[16], ARGV[17])
  redis.call('LTRIM', KEYS[16], -100, -1)
  if ARGV[19] ~= '' then journal(KEYS[19], ARGV[19]) end
end

-- An article counts once in a channel, however often it is taken back and comes again; an answer is no post.
if state ~= before[2] and not string.find(ref, '~', 1, true) then
  local topics, due, counted = unpack(redis.call('HMGET', KEYS[1], 'topics', 'dueAt', 'counted'))
  local day, hour = string.match(ARGV[20], '^(%S+) (%d+)$')
  if state == 'posted' and not before[8] and not counted then
    redis.call('HSET', KEYS[1], 'counted', day)
    statPost(KEYS[21], ARGV[13], topics or '', tonumber(hour), due and tonumber(postedAt or now) - tonumber(due))
  elseif counted and (state == 'retracted' or state == 'withdrawn') and redis.call('HSETNX', KEYS[1], 'uncounted', day) == 1 then
    statWithdrawn(KEYS[21], ARGV[13], topics or '')
  end
end
-- What readers of the bot have of it is looked at again.
if state ~= before[2] or applied ~= before[6] or handled ~= before[7] then
  noteChange(KEYS[18], string.match(ref, '^[^~]+'), now)
end
local told = ({ posted = 'article.posted', failed = 'article.failed', unknown = 'article.unknown', retracted = 'article.retracted', withdrawn = 'article.retracted' })[state]
if told and state ~= before[2] and not string.find(ref, '~', 1, true) then
  local source, id = unpack(redis.call('HMGET', KEYS[6], 'source', 'id'))
  if source and redis.call('SISMEMBER', KEYS[7], source) == 1 then
    redis.call('SET', KEYS[9], cjson.encode({
      type = told, at = tonumber(now), source = source, id = id, ref = ref, channel = ARGV[13], state = state,
      link = link or nil, messageId = message and tonumber(message) or nil, revision = tonumber(applied or 0), error = wrong or nil,
    }), 'PX', ${RECEIPT_MEMORY_MS})
    redis.call('ZADD', KEYS[8], now, ARGV[14])
  end
end
if ARGV[8] ~= '' and redis.call('HSETNX', KEYS[5], 'kind', ARGV[9]) == 1 then
  redis.call('HSET', KEYS[5], 'data', ARGV[10], 'at', now)
  redis.call('PEXPIRE', KEYS[5], ${NOTICE_MEMORY_MS})
  redis.call('ZADD', KEYS[4], now, ARGV[8])
end
return 1
`);
