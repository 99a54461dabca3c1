import { campaignLua } from "./campaigns-scripts.ts";
import { evenWhenFull } from "./full.ts";
import { createScript } from "./script.ts";

/** Reads, and changes, how many recipients stand in one command each. */
const manyLua = `
-- How those stand whose places are the arguments from first on, by the arguments' numbers.
local function standingOf(first, step)
  local asked = {}
  for i = first, #ARGV, step do
    local at = #asked
    asked[at + 1], asked[at + 2], asked[at + 3] = 'GET', 'u2', '#' .. ARGV[i]
  end
  local found = {}
  if #asked == 0 then return found end
  for i, stands in ipairs(redis.call('BITFIELD', progress, unpack(asked))) do found[first + (i - 1) * step] = stands end
  return found
end
local function putAll(changed)
  local given = {}
  for index, value in pairs(changed) do
    local at = #given
    given[at + 1], given[at + 2], given[at + 3], given[at + 4] = 'SET', 'u2', '#' .. index, value
  end
  if #given > 0 then redis.call('BITFIELD', progress, unpack(given)) end
end
`;

/**
 * Takes a block: the one whose lease is over for the longest, else the next. What was in flight there is uncertain.
 *
 * KEYS  of {@link campaignLua}
 * ARGV  of that, 5 token, 6 end of the lease (ms)
 * returns "block", its number, how many were found in flight; or "none", when the next lease ends (ms), 0; or how the
 *         campaign stands, or "gone", and what can be ignored
 */
export const claimScript = createScript(`${campaignLua}
local state = get('state')
if state ~= 'running' and state ~= 'cancelled' then
  redis.call('ZREM', active, id)
  return {state or 'gone', 0, 0}
end
local function rescue(block)
  local lost, first, last = 0, bounds(block)
  for index = first, last do
    if standing(index) == 1 then
      put(index, 2)
      lost = lost + 1
    end
  end
  if lost > 0 then redis.call('HINCRBY', campaign, 'uncertain', lost) end
  return lost
end
local oldest, oldestEnds
local soonest = 0
for _, block in ipairs(leases()) do
  local ends, token = leaseOf(block)
  if token == ARGV[5] then return {'block', tonumber(block), 0} end
  if ends > now then
    if soonest == 0 or ends < soonest then soonest = ends end
  elseif state == 'cancelled' then
    rescue(block)
    redis.call('HDEL', campaign, 'lease:' .. block)
  elseif not oldest or ends < oldestEnds then oldest, oldestEnds = block, ends end
end
if state == 'cancelled' then
  conclude()
  return {state, soonest, 0}
end
if oldest then
  local lost = rescue(oldest)
  lease(oldest, ARGV[6], ARGV[5], '-')
  return {'block', tonumber(oldest), lost}
end
local next = tonumber(get('next'))
if next * size < tonumber(get('total')) then
  redis.call('HSET', campaign, 'next', next + 1)
  lease(next, ARGV[6], ARGV[5], '-')
  return {'block', next, 0}
end
if conclude() then return {'done', 0, 0} end
return {'none', soonest, 0}
`);

/**
 * Writes down that messages are being sent; may be repeated under the same name.
 *
 * KEYS  of {@link campaignLua}
 * ARGV  of that, 5 block, 6 token, 7 end of the lease (ms), 8 name of this step, then places in the list
 * returns those of the places that are in flight now; or "fenced", or how the campaign stands, when nothing is begun
 */
export const beginScript = createScript(`${campaignLua}${manyLua}
local _, token, batch = leaseOf(ARGV[5])
if token ~= ARGV[6] then return 'fenced' end
local isRepeated, begun = batch == ARGV[8], {}
local state = get('state')
if not isRepeated and state ~= 'running' then return state end
local stands, changed = standingOf(9, 1), {}
for i = 9, #ARGV do
  if stands[i] == (isRepeated and 1 or 0) then
    begun[#begun + 1] = ARGV[i]
    changed[ARGV[i]] = 1
  end
end
if not isRepeated then putAll(changed) end
lease(ARGV[5], ARGV[7], token, ARGV[8])
return begun
`);

/**
 * Records what came of some recipients. What is closed already stays as it is, and counts once.
 *
 * KEYS  of {@link campaignLua}
 * ARGV  of that, 5 block, 6 token, 7 end of the lease (ms), then for each: place in the list,
 *       "sent" | "uncertain" | "refused" | "skipped" | "back"; of one who is open "skipped" or "given", which counts as sent
 * returns 1, or 0 when the block is another's by now
 */
export const settleScript = createScript(`${campaignLua}${manyLua}
local _, token, batch = leaseOf(ARGV[5])
if token ~= ARGV[6] then return 0 end
${evenWhenFull}
local becomes = { sent = 2, given = 2, uncertain = 2, refused = 3, skipped = 3, back = 0 }
local counts = { given = 'sent', sent = 'sent', uncertain = 'uncertain', refused = 'refused', skipped = 'skipped' }
local stands, changed, more = standingOf(8, 2), {}, {}
for i = 8, #ARGV, 2 do
  local index, what = ARGV[i], ARGV[i + 1]
  local isOpen = stands[i] == 0 and (what == 'skipped' or what == 'given')
  if not changed[index] and (stands[i] == 1 or isOpen) then
    changed[index] = becomes[what]
    local count = counts[what]
    if count then more[count] = (more[count] or 0) + 1 end
  end
end
putAll(changed)
for count, by in pairs(more) do redis.call('HINCRBY', campaign, count, by) end
lease(ARGV[5], ARGV[7], token, batch)
return 1
`);

/**
 * Gives a block back: for good when nothing in it is open, else for others to take later.
 *
 * KEYS  of {@link campaignLua}
 * ARGV  of that, 5 block, 6 token, 7 when others may take it (ms)
 * returns "closed", "open", "done" when it was the campaign's last, or "fenced" when it is another's by now
 */
export const leaveScript = createScript(`${campaignLua}
local block = ARGV[5]
local _, token = leaseOf(block)
if token ~= ARGV[6] then return 'fenced' end
${evenWhenFull}
local first, last = bounds(block)
for index = first, last do
  if standing(index) < 2 then
    lease(block, ARGV[7], '-', '-')
    return 'open'
  end
end
redis.call('HDEL', campaign, 'lease:' .. block)
if conclude() then return 'done' end
return 'closed'
`);

/**
 * KEYS  of {@link campaignLua}
 * ARGV  of that, 5 block, 6 token, 7 end of the lease (ms)
 * returns 1, or 0 when the block is another's by now
 */
export const renewScript = createScript(`${campaignLua}
local _, token, batch = leaseOf(ARGV[5])
if token ~= ARGV[6] then return 0 end
${evenWhenFull}
lease(ARGV[5], ARGV[7], token, batch)
return 1
`);
