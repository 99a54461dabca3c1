/**
 * Lua that defines tally(post), which counts a post under the state that it is in and no longer under that which it was
 * counted under before, as its field `tallied` says: so it may be called as often as one likes, and a post whose state
 * was changed by a process that did not count is put right the next time. The counts and the channel follow from the
 * post's key.
 */
export const tallyLua = `
local function tally(post)
  local state, before = unpack(redis.call('HMGET', post, 'state', 'tallied'))
  if not state or state == before then return end
  local root, channel = string.match(post, '^([^:]+):post:([^:]+):')
  local counts = root .. ':tally'
  if before then redis.call('HINCRBY', counts, channel .. ' ' .. before, -1) end
  redis.call('HINCRBY', counts, channel .. ' ' .. state, 1)
  redis.call('HSET', post, 'tallied', state)
end
`;

/** Lua that defines untally(post), for a post that is about to be deleted. */
export const untallyLua = `
local function untally(post)
  local before = redis.call('HGET', post, 'tallied')
  if not before then return end
  local root, channel = string.match(post, '^([^:]+):post:([^:]+):')
  redis.call('HINCRBY', root .. ':tally', channel .. ' ' .. before, -1)
end
`;
