import { createScript } from "./script.ts";

/**
 * Writes records of a reader and articles, each unless it was changed since it was read; "" stands for none. Of what is
 * due from then on, and of what is being sent, the outbox knows when to look at it. Expects that the articles' keys
 * begin with `firstKey` and their arguments with `firstArg`: ref, record that was read, new record, when to look at it
 * or "".
 */
const moveFunction = `
local function move(id, outbox, received, firstKey, firstArg, now, memory)
  local moved = {}
  for i = firstKey, #KEYS do
    local place = firstArg + (i - firstKey) * 4
    local ref, from, to, look = ARGV[place], ARGV[place + 1], ARGV[place + 2], ARGV[place + 3]
    if (redis.call('HGET', KEYS[i], id) or '') == from then
      if to == '' then
        redis.call('HDEL', KEYS[i], id)
        redis.call('ZREM', received, ref)
      else
        redis.call('HSET', KEYS[i], id, to)
        redis.call('ZADD', received, 'NX', now, ref)
      end
      if look == '' then redis.call('ZREM', outbox, id .. ' ' .. ref)
      else redis.call('ZADD', outbox, look, id .. ' ' .. ref) end
      if redis.call('PTTL', KEYS[i]) == -1 then redis.call('PEXPIRE', KEYS[i], memory) end
      table.insert(moved, ref)
    end
  end
  if #moved > 0 then
    redis.call('ZREMRANGEBYSCORE', received, '-inf', now - memory)
    redis.call('PEXPIRE', received, memory)
  end
  return moved
end
`;

/**
 * Begins a message that lists articles: the digest of a slot, or what is not planned; or notes that there is nothing to
 * send for a slot.
 *
 * KEYS  1 reader, 2 digests, 3 outbox, 4 received, then the recipients of each article
 * ARGV  1 reader's id, 2 now, 3 token of the attempt or "" for nothing to send, 4 when it is given up, or until when everything
 *       is told with nothing to send, 5 memory (ms), 6 slot or "" for none, 7 until when it was claimed, 8 next time or "" for none, then for each article what move wants
 * returns what came of it, then refs of the articles that are its own: begun | busy, another is being sent | over,
 *         there is nothing to send any more
 */
export const beginScript = createScript(`${moveFunction}
local id, now, token, slot = ARGV[1], tonumber(ARGV[2]), ARGV[3], ARGV[6]
local function plan()
  if ARGV[8] == '' then redis.call('ZREM', KEYS[2], id) else redis.call('ZADD', KEYS[2], ARGV[8], id) end
end
if slot ~= '' and redis.call('ZSCORE', KEYS[2], id) ~= ARGV[7] then return { 'over' } end
if redis.call('HEXISTS', KEYS[1], 'settings') == 0 then
  redis.call('ZREM', KEYS[2], id)
  return { 'over' }
end
local known = redis.call('HMGET', KEYS[1], 'slot', 'slotState', 'slotUntil')
if slot ~= '' and known[1] and (known[1] > slot or (known[1] == slot and known[2] ~= 'open')) then
  plan()
  return { 'over' }
end
if known[3] and tonumber(known[3]) > now then return { 'busy' } end
if slot ~= '' then
  plan()
  redis.call('HSET', KEYS[1], 'slot', slot, 'slotState', token == '' and 'empty' or 'sending')
  if token == '' then redis.call('HSET', KEYS[1], 'digestedAt', ARGV[4]) end
end
if token == '' then return { 'begun' } end
redis.call('HSET', KEYS[1], 'slotAttempt', token, 'slotUntil', ARGV[4])
local answer = move(id, KEYS[3], KEYS[4], 5, 9, now, tonumber(ARGV[5]))
table.insert(answer, 1, 'begun')
return answer
`);

/**
 * Notes what came of an attempt; nothing of one that was given up, or whose reader is forgotten.
 *
 * KEYS  1 reader, 2 digests, 3 outbox, 4 received, then the recipients of each article
 * ARGV  1 reader's id, 2 now, 3 token, 4 sent | open | over, 5 memory (ms), 6 next time that was planned with it or ""
 *       for none, 7 "slot" where it is that of a slot, 8 time to try again, until when everything is told, or "", 9 time of a digest for one who has none
 *       planned or "", then for each article what move wants
 * returns 1, or 0 when nothing was noted
 */
export const settleScript = createScript(`${moveFunction}
local id, result, isSlot = ARGV[1], ARGV[4], ARGV[7] == 'slot'
if redis.call('HGET', KEYS[1], 'slotAttempt') ~= ARGV[3] then return 0 end
redis.call('HDEL', KEYS[1], 'slotAttempt', 'slotUntil')
if isSlot then
  redis.call('HSET', KEYS[1], 'slotState', result)
  if result == 'sent' then redis.call('HSET', KEYS[1], 'digestedAt', ARGV[8]) end
  if result == 'open' and (redis.call('ZSCORE', KEYS[2], id) or '') == ARGV[6] then
    redis.call('ZADD', KEYS[2], ARGV[8], id)
  end
end
if ARGV[9] ~= '' then redis.call('ZADD', KEYS[2], 'NX', ARGV[9], id) end
move(id, KEYS[3], KEYS[4], 5, 10, tonumber(ARGV[2]), tonumber(ARGV[5]))
return 1
`);

/**
 * Writes records of a reader and articles anew.
 *
 * KEYS  1 outbox, 2 received, then the recipients of each article
 * ARGV  1 reader's id, 2 now, 3 memory (ms), then for each article what move wants
 * returns the refs of the records that were written
 */
export const moveScript = createScript(`${moveFunction}
return move(ARGV[1], KEYS[1], KEYS[2], 3, 4, tonumber(ARGV[2]), tonumber(ARGV[3]))
`);
