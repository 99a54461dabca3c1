import { tallyLua } from "./tally-lua.ts";

/**
 * Lua for the beginning of a script that has `now` (ms). It defines isBegun(post), and desire(item, wanted, timing,
 * post, pending, ready, revision, isCorrection), which says what a channel should show of an article from now on and
 * when to look at that: item has ref, rank, due (ms), its order in the request and the digest of its correction;
 * timing says how long a new post waits (delay) and an edit (edit), both in ms.
 */
export const desire = `
${tallyLua}
local function enqueue(pending, ready, at, ref)
  redis.call('ZADD', pending, at, ref)
  redis.call('ZREM', ready, ref)
end
-- An answer that tells of a correction goes with the post that it answers.
local function withdrawCorrections(post, pending, ready, ref)
  for _, revision in ipairs(cjson.decode(redis.call('HGET', post, 'corrections') or '[]')) do
    local key, name = post .. '~' .. revision, ref .. '~' .. revision
    if redis.call('HGET', key, 'retract') == '0' then
      redis.call('HSET', key, 'retract', 1)
      redis.call('HINCRBY', key, 'desired', 1)
      enqueue(pending, ready, now, name)
    end
  end
end
-- Whoever has read a post learns of its correction by an answer to it; once.
local function announceCorrection(post, pending, ready, item, revision)
  local known = cjson.decode(redis.call('HGET', post, 'corrections') or '[]')
  -- One that was taken back and is given again has been told.
  for _, earlier in ipairs(known) do
    local digest, retract, state = unpack(redis.call('HMGET', post .. '~' .. earlier, 'correction', 'retract', 'state'))
    if digest == item.correction and retract == '0' and state ~= 'retracted' then return end
  end
  known[#known + 1] = revision
  redis.call('HSET', post, 'corrections', cjson.encode(known))
  redis.call('HSET', post .. '~' .. revision, 'format', 1, 'desired', 1, 'retract', 0, 'state', 'waiting', 'rank', item.rank, 'correction', item.correction)
  tally(post .. '~' .. revision)
  enqueue(pending, ready, now, item.ref .. '~' .. revision)
end
-- True when a post is in its channel, or may be, and is to stay there.
local function isBegun(post)
  local state, retract = unpack(redis.call('HMGET', post, 'state', 'retract'))
  if retract ~= '0' then return false end
  return state == 'posted' or state == 'sending' or state == 'unknown' or state == 'withdrawn'
end
local function desire(item, wanted, timing, post, pending, ready, revision, isCorrection)
  local state, desired, handled, messageId, after, editAfter = unpack(redis.call('HMGET', post, 'state', 'desired', 'handled', 'messageId', 'after', 'editAfter'))
  -- No article, no post.
  if not wanted and not state then return end
  local isSettled = desired == handled
  if not state or state == 'failed' or state == 'retracted' then
    if wanted and state ~= 'failed' then after = tonumber(now) + timing.delay end
    state = 'waiting'
  end
  after = tonumber(after) or 0
  local due = tonumber(now)
  if wanted then
    due = math.max(item.due, after)
    if messageId then
      -- Further changes may come within seconds; a correction does not wait for them.
      if isCorrection then editAfter = tonumber(now)
      elseif isSettled or not editAfter then editAfter = tonumber(now) + timing.edit end
      redis.call('HSET', post, 'editAfter', editAfter)
      due = math.max(due, editAfter)
    end
  end
  redis.call('HSET', post, 'format', 1, 'desired', revision, 'retract', wanted and 0 or 1, 'state', state,
    'rank', wanted and item.rank or 0, 'after', after, 'dueAt', due + (item.order or 0) / 16)
  tally(post)
  -- What became of an attempt has to be seen to at once, however long the article is held back.
  if state == 'sending' or state == 'unknown' then due = math.min(due, tonumber(now)) end
  -- Those of one request follow each other by a sixteenth of a millisecond, which a score can still tell apart.
  enqueue(pending, ready, due + (item.order or 0) / 16, item.ref)
  if not wanted then withdrawCorrections(post, pending, ready, item.ref)
  elseif isCorrection and (messageId or state == 'sending' or state == 'unknown') then
    announceCorrection(post, pending, ready, item, revision)
  end
end
`;
