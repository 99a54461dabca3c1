import { WORD_BYTES } from "./alert-names.ts";
import { BITMAP_BYTES, MAX_LISTED } from "./places-set.ts";
import { ORDINALS_TOGETHER, readersLua } from "./readers-lua.ts";
import { createScript } from "./script.ts";
import { statsLua } from "./stats-layout.ts";

/**
 * Gives a reader an ordinal, which is theirs until they are forgotten, and nobody's afterwards.
 *
 * KEYS  1 shard, 2 ids, 3 count of readers, 4 counts of the day
 * ARGV  1 reader's id
 * returns the ordinal
 */
export const enterScript = createScript(`${readersLua}${statsLua}
local ordinal, place, bytes = ordinalOf(KEYS[1], ARGV[1])
if ordinal then return ordinal end
ordinal = redis.call('STRLEN', KEYS[2]) / 8
local entry = struct.pack('<I8I4', tonumber(ARGV[1]), ordinal)
redis.call('SET', KEYS[1], string.sub(bytes, 1, place * 12) .. entry .. string.sub(bytes, place * 12 + 1))
redis.call('APPEND', KEYS[2], struct.pack('<d', tonumber(ARGV[1])))
redis.call('INCR', KEYS[3])
statNote(KEYS[4], 'gained', 1)
return ordinal
`);

/**
 * KEYS  shard of each reader
 * ARGV  id of each reader
 * returns the ordinal of each, or -1 for who is not known
 */
export const findScript = createScript(`${readersLua}
local ordinals = {}
for i = 1, #KEYS do ordinals[i] = ordinalOf(KEYS[i], ARGV[i]) or -1 end
return ordinals
`);

/**
 * What leads from an article to readers: sets of places, in a key for each 65,536 ordinals, a few as ascending 16-bit
 * numbers, more as a bitmap; under an alert's name its query, the length (2 bytes) and the text, and the 32-bit ordinals of
 * who has it, ascending; and entries that lead from the words that it is listed under to that name.
 */
const setsLua = `
local function putPlace(key, place, isIn)
  if redis.call('STRLEN', key) == ${BITMAP_BYTES} then
    redis.call('SETBIT', key, place, isIn)
    if isIn == 0 and redis.call('BITCOUNT', key) == 0 then redis.call('DEL', key) end
    return
  end
  local bytes = redis.call('GET', key) or ''
  local low, high = 0, #bytes / 2 - 1
  while low <= high do
    local middle = math.floor((low + high) / 2)
    local found = struct.unpack('<I2', bytes, middle * 2 + 1)
    if found == place then
      if isIn == 1 then return end
      local rest = string.sub(bytes, 1, middle * 2) .. string.sub(bytes, middle * 2 + 3)
      if rest == '' then redis.call('DEL', key) else redis.call('SET', key, rest) end
      return
    end
    if found < place then low = middle + 1 else high = middle - 1 end
  end
  if isIn == 0 then return end
  if #bytes / 2 < ${MAX_LISTED} then
    local entry = struct.pack('<I2', place)
    redis.call('SET', key, string.sub(bytes, 1, low * 2) .. entry .. string.sub(bytes, low * 2 + 1))
    return
  end
  redis.call('DEL', key)
  redis.call('SETRANGE', key, ${BITMAP_BYTES - 1}, '\\0')
  redis.call('SETBIT', key, place, 1)
  for from = 1, #bytes, 2 do redis.call('SETBIT', key, struct.unpack('<I2', bytes, from), 1) end
end
-- The words' own entries; one is looked for at its own places alone.
local function putWord(key, entry, isIn)
  local bytes, at = redis.call('GET', key) or '', 0
  repeat at = string.find(bytes, entry, at + 1, true) until not at or at % ${WORD_BYTES} == 1
  if isIn == 1 and not at then redis.call('SET', key, bytes .. entry) end
  if isIn == 0 and at then
    local rest = string.sub(bytes, 1, at - 1) .. string.sub(bytes, at + ${WORD_BYTES})
    if rest == '' then redis.call('DEL', key) else redis.call('SET', key, rest) end
  end
end
-- Returns true when nobody has the alert any more.
local function putAlert(key, name, text, ordinal, isIn)
  local bytes = redis.call('HGET', key, name) or (struct.pack('<I2', #text) .. text)
  local head = 2 + struct.unpack('<I2', bytes)
  local low, high, isThere = 0, (#bytes - head) / 4 - 1, false
  while low <= high and not isThere do
    local middle = math.floor((low + high) / 2)
    local found = struct.unpack('<I4', bytes, head + middle * 4 + 1)
    if found == ordinal then low, isThere = middle, true
    elseif found < ordinal then low = middle + 1 else high = middle - 1 end
  end
  local before, behind = string.sub(bytes, 1, head + low * 4), head + low * 4 + 1
  if isIn == 1 then
    if not isThere then redis.call('HSET', key, name, before .. struct.pack('<I4', ordinal) .. string.sub(bytes, behind)) end
  elseif isThere then
    local rest = before .. string.sub(bytes, behind + 4)
    if #rest == head then
      redis.call('HDEL', key, name)
      return true
    end
    redis.call('HSET', key, name, rest)
  end
  return false
end
`;

/**
 * Changes the lists that lead to a reader. Expects the keys from `key` on, and the arguments from `arg` on: for each
 * change how many keys are its own, "place" | "alert" | "time" | "digest", "add" | "remove" | "hurry" (what is there is due
 * by then, unless it is earlier), and three that are the kind's own: of an alert its name, its text and the entries of its
 * words, for each a key; of the others a member and a time.
 */
const changeLua = `${setsLua}
local function change(key, arg, id, ordinal)
  while arg <= #ARGV do
    local count, kind, what = tonumber(ARGV[arg]), ARGV[arg + 1], ARGV[arg + 2]
    local one, other, words = ARGV[arg + 3], ARGV[arg + 4], ARGV[arg + 5]
    local isIn = what == 'add' and 1 or 0
    if kind == 'place' then putPlace(KEYS[key], ordinal % 65536, isIn)
    elseif kind == 'alert' then
      local isOver = putAlert(KEYS[key], one, other, ordinal, isIn)
      if isIn == 1 or isOver then
        for i = 1, count - 1 do
          putWord(KEYS[key + i], string.sub(words, (i - 1) * ${WORD_BYTES} + 1, i * ${WORD_BYTES}), isIn)
        end
      end
    elseif kind == 'digest' then planDigest(KEYS[key], KEYS[key + 1], ordinal, id, isIn == 1 and other or '')
    elseif what == 'add' then redis.call('ZADD', KEYS[key], other, one)
    elseif what == 'hurry' then redis.call('ZADD', KEYS[key], 'XX', 'LT', other, one)
    else redis.call('ZREM', KEYS[key], one) end
    key, arg = key + count, arg + 6
  end
end
`;

/**
 * Keeps what a reader has asked for, together with every list that they are in.
 *
 * KEYS  1 shard, 2 records of the block, then those of the changes
 * ARGV  1 reader's id, 2 ordinal, 3 version that was read or "", 4 settings, then what the changes want
 * returns 1, or 0 when somebody else has changed the reader meanwhile
 */
export const keepScript = createScript(`${readersLua}${changeLua}
local id, ordinal = ARGV[1], tonumber(ARGV[2])
if ordinalOf(KEYS[1], id) ~= ordinal then return 0 end
local record = recordAt(KEYS[2], ordinal)
if tostring(record and record.version or '') ~= ARGV[3] then return 0 end
record = record or { version = 0 }
record.version = (record.version + 1) % 2 ^ 32
record.settings = ARGV[4]
keepRecord(KEYS[2], ordinal, record)
change(3, 5, id, ordinal)
return 1
`);

/**
 * Notes something of a reader who is known. Who can't be reached any more counts as lost, and as gained when they come
 * back.
 *
 * KEYS  1 shard, 2 records of the block, 3 departed readers, 4 counts of the day
 * ARGV  1 reader's id, 2 ordinal, then "blockedAt" | "goneAt" and the time (ms), in turn; an empty time clears it; or
 *       "departedAt" and the time since when they are gone, unless they are gone already
 * returns 1, or 0 where there is no such reader
 */
export const noteScript = createScript(`${readersLua}${statsLua}
local ordinal = tonumber(ARGV[2])
if ordinalOf(KEYS[1], ARGV[1]) ~= ordinal then return 0 end
local record = recordAt(KEYS[2], ordinal)
if not record then return 0 end
local wasLost = record.blockedAt or record.goneAt
for i = 3, #ARGV, 2 do
  local name, at = ARGV[i], tonumber(ARGV[i + 1])
  if name == 'departedAt' then
    record.goneAt = record.goneAt or at
    redis.call('ZADD', KEYS[3], 'NX', at, ARGV[1])
  else record[name] = at end
end
keepRecord(KEYS[2], ordinal, record)
local isLost = record.blockedAt or record.goneAt
if isLost and not wasLost then statNote(KEYS[4], 'lost', 1)
elseif wasLost and not isLost then statNote(KEYS[4], 'gained', 1) end
return 1
`);

/**
 * Takes a reader out of everything that names them.
 *
 * KEYS  1 shard, 2 records of the block, 3 ids, 4 count of readers, 5 what is known for a while, 6 departed readers,
 *       7 counts of the day, then those of the changes
 * ARGV  1 reader's id, 2 ordinal, 3 version that was read or "", then what the changes want
 * returns 1, or 0 when somebody else has changed the reader meanwhile
 */
export const forgetScript = createScript(`${readersLua}${changeLua}${statsLua}
local id, ordinal = ARGV[1], tonumber(ARGV[2])
local known, place, bytes = ordinalOf(KEYS[1], id)
if known ~= ordinal then return 1 end
-- One that is cut short goes, too.
local isWhole, record = pcall(recordAt, KEYS[2], ordinal)
if not isWhole then record = { version = 0 } end
if tostring(record and record.version or '') ~= ARGV[3] then return 0 end
change(8, 4, id, ordinal)
local rest = string.sub(bytes, 1, place * 12) .. string.sub(bytes, place * 12 + 13)
if rest == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], rest) end
if record then redis.call('LSET', KEYS[2], ordinal % ${ORDINALS_TOGETHER}, '') end
redis.call('SETRANGE', KEYS[3], ordinal * 8, struct.pack('<d', 0))
redis.call('DECR', KEYS[4])
redis.call('DEL', KEYS[5])
redis.call('ZREM', KEYS[6], id)
-- Who could not be reached any more counts as lost since then.
if not (record and (record.blockedAt or record.goneAt)) then statNote(KEYS[7], 'lost', 1) end
return 1
`);

/**
 * Takes a reader out of one list, whatever it is called.
 *
 * KEYS  1 list
 * ARGV  1 "place" | "alert", 2 ordinal
 * returns the names of alerts that nobody has any more, in hexadecimal digits
 */
export const dropScript = createScript(`${setsLua}
local ordinal, over = tonumber(ARGV[2]), {}
if ARGV[1] == 'place' then
  putPlace(KEYS[1], ordinal % 65536, 0)
  return over
end
for _, name in ipairs(redis.call('HKEYS', KEYS[1])) do
  if putAlert(KEYS[1], name, '', ordinal, 0) then
    over[#over + 1] = string.gsub(name, '.', function(byte) return string.format('%02x', string.byte(byte)) end)
  end
end
return over
`);

/**
 * Takes alerts that nobody has any more out of the entries of words.
 *
 * KEYS  1 entries, then where each alert would stand
 * ARGV  names of the alerts
 */
export const dropWordsScript = createScript(`
local over, rest = {}, {}
for i, name in ipairs(ARGV) do over[name] = redis.call('HEXISTS', KEYS[i + 1], name) == 0 end
local bytes = redis.call('GET', KEYS[1]) or ''
for at = 1, #bytes, ${WORD_BYTES} do
  local entry = string.sub(bytes, at, at + ${WORD_BYTES - 1})
  if not over[string.sub(entry, ${WORD_BYTES - 7})] then rest[#rest + 1] = entry end
end
if #rest == 0 then redis.call('DEL', KEYS[1])
elseif #rest * ${WORD_BYTES} < #bytes then redis.call('SET', KEYS[1], table.concat(rest)) end
`);

/**
 * Lists which articles a reader keeps, unless their record was changed since it was read.
 *
 * KEYS  1 records of the block, 2 what readers keep
 * ARGV  1 ordinal, 2 version that was read, then members
 * returns 1, or 0 when it was changed
 */
export const listSavedScript = createScript(`${readersLua}
local record = recordAt(KEYS[1], tonumber(ARGV[1]))
if not record or tostring(record.version) ~= ARGV[2] then return 0 end
for i = 3, #ARGV do redis.call('ZADD', KEYS[2], 'NX', 0, ARGV[i]) end
return 1
`);
