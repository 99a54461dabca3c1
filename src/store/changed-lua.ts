/**
 * Lua: `noteChange(key, ref, now)` puts an article into the list of those to look at. Each change has a time of its own
 * (ms): whoever looks at an earlier one does not cross this one out.
 */
export const changedLua = `
local function noteChange(key, ref, now)
  local before = tonumber(redis.call('ZSCORE', key, ref)) or 0
  redis.call('ZADD', key, math.max(tonumber(now), before + 1), ref)
end
`;
