/** How the newest digest of a reader stands, by its number in their record. */
export const slotStates = ["open", "empty", "sending", "sent", "over"] as const;
/** Ordinals of readers whose records stand in one list, and who are in one list of digests. */
export const ORDINALS_TOGETHER = 64;

/** The bytes of an id in the list of all readers. */
export const ID_BYTES = 8;

/** Bits of a record that tell which of its times follow, in this order. */
export const recordFlags = { slot: 1, digestedAt: 2, blockedAt: 4, goneAt: 8 } as const;

/**
 * What the scripts know of readers. Of each there is an entry of 12 bytes in their shard, ascending by id: the id and the
 * ordinal, little-endian. Their record stands at the ordinal's place in the list of its block: the version (4 bytes), what
 * follows (1), slot (minutes, 4) and its state (1), until when everything is told, since when they are blocked and gone (ms,
 * 6 each), and the settings.
 */
export const readersLua = `
local slotStates = { ${slotStates.map((state) => `'${state}'`).join(", ")} }
local times = { 'digestedAt', 'blockedAt', 'goneAt' }
-- The ordinal of a reader, or nil; and before which entry of the shard they belong.
local function ordinalOf(shard, id)
  local bytes, wanted = redis.call('GET', shard) or '', tonumber(id)
  local low, high = 0, #bytes / 12 - 1
  while low <= high do
    local middle = math.floor((low + high) / 2)
    local found, ordinal = struct.unpack('<I8I4', bytes, middle * 12 + 1)
    if found == wanted then return ordinal, middle, bytes end
    if found < wanted then low = middle + 1 else high = middle - 1 end
  end
  return nil, low, bytes
end
local function recordAt(block, ordinal)
  local bytes = redis.call('LINDEX', block, ordinal % ${ORDINALS_TOGETHER})
  if not bytes or bytes == '' then return nil end
  local version, flags, from = struct.unpack('<I4B', bytes)
  local record = { version = version }
  if flags % 2 == 1 then
    local state
    record.slot, state, from = struct.unpack('<I4B', bytes, from)
    record.slotState = slotStates[state + 1]
  end
  for bit, name in ipairs(times) do
    if math.floor(flags / 2 ^ bit) % 2 == 1 then record[name], from = struct.unpack('<I6', bytes, from) end
  end
  record.settings = string.sub(bytes, from)
  return record
end
local function keepRecord(block, ordinal, record)
  local flags, parts = 0, {}
  if record.slot then
    flags = 1
    local state = 0
    for number, name in ipairs(slotStates) do if name == record.slotState then state = number - 1 end end
    parts[1] = struct.pack('<I4B', record.slot, state)
  end
  for bit, name in ipairs(times) do
    if record[name] then
      flags = flags + 2 ^ bit
      parts[#parts + 1] = struct.pack('<I6', record[name])
    end
  end
  local head = struct.pack('<I4B', record.version, flags)
  for _ = redis.call('LLEN', block), ordinal % ${ORDINALS_TOGETHER} do redis.call('RPUSH', block, '') end
  redis.call('LSET', block, ordinal % ${ORDINALS_TOGETHER}, head .. table.concat(parts) .. record.settings)
end
-- What the list of all digests says of a block: when the first of them is due.
local function noteDigests(list, all, ordinal)
  local first, block = redis.call('ZRANGE', list, 0, 0, 'WITHSCORES'), math.floor(ordinal / ${ORDINALS_TOGETHER})
  if first[2] then redis.call('ZADD', all, first[2], block) else redis.call('ZREM', all, block) end
end
local function planDigest(list, all, ordinal, id, at)
  if at == '' then redis.call('ZREM', list, id) else redis.call('ZADD', list, at, id) end
  noteDigests(list, all, ordinal)
end
`;
