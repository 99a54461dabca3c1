import { ORDINAL_BYTES } from "./campaign-layout.ts";
import { evenWhenFull } from "./full.ts";
import { journalLua } from "./journal.ts";
import { createScript } from "./script.ts";

/**
 * What every script of a campaign begins with.
 *
 * KEYS  1 campaign, 2 recipients, 3 progress, 4 active campaigns
 * ARGV  1 campaign's id, 2 now (ms), 3 how long it is remembered after its end (ms), 4 recipients in a block
 */
export const campaignLua = `
local campaign, recipients, progress, active = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local id, now, memory, size = ARGV[1], tonumber(ARGV[2]), ARGV[3], tonumber(ARGV[4])
local function get(name) return redis.call('HGET', campaign, name) end
local function leaseOf(block)
  local ends, token, batch = string.match(get('lease:' .. block) or '', '^(%S+) (%S+) (%S+)$')
  return tonumber(ends), token, batch
end
local function lease(block, ends, token, batch)
  redis.call('HSET', campaign, 'lease:' .. block, ends .. ' ' .. token .. ' ' .. batch)
end
local function leases()
  local blocks = {}
  for _, name in ipairs(redis.call('HKEYS', campaign)) do
    local block = string.match(name, '^lease:(%d+)$')
    if block then blocks[#blocks + 1] = block end
  end
  return blocks
end
local function standing(index) return redis.call('BITFIELD', progress, 'GET', 'u2', '#' .. index)[1] end
local function put(index, value) redis.call('BITFIELD', progress, 'SET', 'u2', '#' .. index, value) end
local function bounds(block)
  return block * size, math.min(tonumber(get('total')), (block + 1) * size) - 1
end
local function halt()
  local since = get('runningSince')
  if not since then return end
  redis.call('HINCRBY', campaign, 'ranMs', math.max(0, now - since))
  redis.call('HDEL', campaign, 'runningSince')
end
local function close(state)
  halt()
  redis.call('HSET', campaign, 'state', state, 'endedAt', now)
  for key = 1, 3 do redis.call('PEXPIRE', KEYS[key], memory) end
end
-- Ends a campaign that has nothing open any more: every block was given out, and each was left with nothing open.
local function conclude()
  if #leases() > 0 then return false end
  local state = get('state')
  if state == 'cancelled' then redis.call('ZREM', active, id) end
  if state ~= 'running' and state ~= 'paused' then return false end
  if tonumber(get('next')) * size < tonumber(get('total')) then return false end
  close('done')
  redis.call('ZREM', active, id)
  return true
end
`;

/**
 * KEYS  as above, 5 all campaigns
 * ARGV  as above, then names and values of fields
 * returns 1, also when it was made just so before; 0 when there is another under this id
 */
export const makeScript = createScript(`${campaignLua}
if redis.call('EXISTS', campaign) == 1 then
  for i = 5, #ARGV, 2 do
    if get(ARGV[i]) ~= ARGV[i + 1] then return 0 end
  end
  return 1
end
redis.call('HSET', campaign, 'state', 'filling', 'next', 0, 'total', 0, unpack(ARGV, 5))
redis.call('PEXPIRE', campaign, memory)
redis.call('ZADD', KEYS[5], now, id)
return 1
`);

/**
 * Begins to fill in the recipients, from the first one on: whoever has begun before is fenced off.
 *
 * KEYS  as above
 * ARGV  as above, 5 token, 6 how many bytes there will be
 * returns 1, or 0 when the campaign is filled or there is none
 */
export const openScript = createScript(`${campaignLua}
if get('state') ~= 'filling' then return 0 end
if get('filler') == ARGV[5] then return 1 end
redis.call('HSET', campaign, 'filler', ARGV[5])
redis.call('DEL', recipients)
-- Laid out at once it takes what it needs; a string that grows takes up to twice as much.
if ARGV[6] ~= '0' then redis.call('SETRANGE', recipients, ARGV[6] - 1, '\\0') end
redis.call('PEXPIRE', recipients, memory)
return 1
`);

/**
 * KEYS  as above
 * ARGV  as above, 5 token, 6 where these bytes belong, 7 bytes of the list
 * returns 1, or 0 when fenced off
 */
export const fillScript = createScript(`${campaignLua}
if get('state') ~= 'filling' or get('filler') ~= ARGV[5] then return 0 end
redis.call('SETRANGE', recipients, ARGV[6], ARGV[7])
return 1
`);

/**
 * Ends the filling: from now on the list stays as it is.
 *
 * KEYS  as above
 * ARGV  as above, 5 token, 6 how many recipients there are
 * returns 1, also when it was sealed before; 0 when fenced off
 */
export const sealScript = createScript(`${campaignLua}
if get('filler') ~= ARGV[5] then return 0 end
if get('state') == 'ready' then return 1 end
local total = tonumber(ARGV[6])
if get('state') ~= 'filling' or redis.call('STRLEN', recipients) ~= total * ${ORDINAL_BYTES} then return 0 end
if total > 0 then put(total - 1, 0) end
redis.call('PEXPIRE', progress, memory)
redis.call('HSET', campaign, 'state', 'ready', 'total', total)
return 1
`);

/**
 * Changes how a campaign stands.
 *
 * KEYS  as above, 5 journal
 * ARGV  as above, 5 "running" | "paused" | "cancelled", 6 states that may stand, between spaces, 7 entry of the journal
 *       (JSON) or ""
 * returns 1 when it stands so now, or 0
 */
export const turnScript = createScript(`${campaignLua}${journalLua}
local state, to = get('state'), ARGV[5]
if state == to then return 1 end
if not state or not string.find(ARGV[6], ' ' .. state .. ' ', 1, true) then return 0 end
-- It can be halted whatever else is.
if to ~= 'running' then ${evenWhenFull} end
if ARGV[7] ~= '' then journal(KEYS[5], ARGV[7]) end
if to == 'running' then
  redis.call('HSET', campaign, 'state', to, 'runningSince', now)
  redis.call('HSETNX', campaign, 'beganAt', now)
  for key = 1, 3 do redis.call('PERSIST', KEYS[key]) end
  redis.call('ZADD', active, now, id)
  return 1
end
if to == 'paused' then
  halt()
  redis.call('HSET', campaign, 'state', to)
  redis.call('ZREM', active, id)
  return 1
end
close(to)
-- What was in flight in a process that died has yet to be counted.
if #leases() > 0 then redis.call('ZADD', active, now, id) else redis.call('ZREM', active, id) end
return 1
`);
