/**
 * Finds the article that a new one tells again. It has to stand, or be about to, in every channel that the new one
 * is meant for: readers of another channel have not seen it.
 *
 * Lua for the beginning of a script that has `now` (ms) and `policy` (articles: what their keys begin with, feedLike,
 * nearWindow in ms, width and minEqual of sketches). It defines stands(ref), findDuplicate(item, urlKey, nearKeys),
 * which returns a ref or nil, and remember(item, urlKey, nearKeys), by which later items find this one.
 */
export const duplicates = `
local function stands(ref)
  local v = redis.call('HMGET', policy.articles .. ref, 'revision', 'retracted', 'hold', 'due')
  return v[1] and not v[2] and not v[3] and tonumber(v[4] or '0') <= tonumber(now)
end
local function covers(ref, item)
  if not stands(ref) then return false end
  local shown = {}
  for _, channel in ipairs(cjson.decode(redis.call('HGET', policy.articles .. ref, 'channels') or '[]')) do shown[channel] = true end
  for _, channel in ipairs(cjson.decode(item.channels)) do if not shown[channel] then return false end end
  return true
end
local function equalValues(a, b)
  local equal = 0
  for i = 1, #a, policy.width do
    if string.sub(a, i, i + policy.width - 1) == string.sub(b, i, i + policy.width - 1) then equal = equal + 1 end
  end
  return equal
end
local function findDuplicate(item, urlKey, nearKeys)
  if item.urlKey then
    local known = redis.call('GET', urlKey)
    if known then
      local ref, titleKey, origin = string.match(known, '^(%S+) (%S+) (.*)$')
      -- Feeds change the ids of their items: the same page under the same title is the same item.
      local isOther = origin ~= item.origin or policy.feedLike and titleKey == item.titleKey
      if ref ~= item.ref and isOther and covers(ref, item) then return ref end
    end
  end
  for _, key in ipairs(nearKeys) do
    local found = redis.call('HGETALL', key)
    for i = 1, #found, 2 do
      local at, facts, sketch, origin = string.match(found[i + 1], '^(%d+) (%S+) (%S+) (.*)$')
      if found[i] ~= item.ref and origin ~= item.origin and facts == item.facts
        and tonumber(at) > tonumber(now) - policy.nearWindow
        and equalValues(sketch, item.sketch) >= policy.minEqual and covers(found[i], item) then
        return found[i]
      end
    end
  end
  return nil
end
local function remember(item, urlKey, nearKeys)
  if item.urlKey then redis.call('SET', urlKey, item.ref .. ' ' .. item.titleKey .. ' ' .. item.origin, 'PX', policy.nearWindow) end
  for _, key in ipairs(nearKeys) do
    redis.call('HSET', key, item.ref, now .. ' ' .. item.facts .. ' ' .. item.sketch .. ' ' .. item.origin)
    redis.call('PEXPIRE', key, policy.nearWindow)
  end
end
`;
