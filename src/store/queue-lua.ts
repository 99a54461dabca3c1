/**
 * Lua for the beginning of a script that changes articles or their posts, so that the lists of what waits follow in the
 * same step. It defines isUnsent(state); listUnsent(list, ref, posts), which lists an article by the time when the first
 * of its posts is due (ms), or takes it off where none is to be sent any more; and listHeld(list, ref, hold, now), which
 * lists one that waits for an admin's yes, by the time since when.
 */
export const queueLua = `
local function isUnsent(state) return state == 'waiting' or state == 'sending' end
local function listUnsent(list, ref, posts)
  local first
  for _, post in ipairs(posts) do
    local state, retract, due, desired, handled = unpack(redis.call('HMGET', post, 'state', 'retract', 'dueAt', 'desired', 'handled'))
    if isUnsent(state) and retract == '0' and desired ~= handled then first = math.min(first or math.huge, tonumber(due) or 0) end
  end
  if first then redis.call('ZADD', list, first, ref) else redis.call('ZREM', list, ref) end
end
local function listHeld(list, ref, hold, now)
  if hold == 'review' or hold == 'confirm' then redis.call('ZADD', list, 'NX', now, ref)
  else redis.call('ZREM', list, ref) end
end
`;
