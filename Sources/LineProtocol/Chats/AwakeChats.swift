/// The chats whose rehearsal is in memory, in a circle; a hand goes round to find one that was not used for long.
///
/// Each takes and lets go of a chat in constant time, however many there are. It is the second-chance rule by which
/// systems choose the page of memory to put on the disk: nearly the one that was used longest ago.
struct AwakeChats {
  private(set) var chats: [Chat] = []
  private var hand = 0

  var count: Int { chats.count }

  /// Takes a chat in, or notes that it was used again.
  mutating func use(_ chat: Chat) {
    chat.wasUsed = true
    guard chat.seat == nil else { return }
    chat.seat = chats.count
    chats.append(chat)
  }

  /// Lets go of a chat; nothing happens if it is not here.
  mutating func remove(_ chat: Chat) {
    guard let seat = chat.seat, let last = chats.popLast() else { return }
    chat.seat = nil
    guard last !== chat else { return }
    chats[seat] = last
    last.seat = seat
  }

  /// The chat to put down, which is any but the one that is in use; nil where there is no other.
  mutating func leastUsed(besides current: Chat) -> Chat? {
    guard count > 1 else { return nil }
    while true {
      hand = hand + 1 < count ? hand + 1 : 0
      let chat = chats[hand]
      if chat === current { continue }
      if !chat.wasUsed { return chat }
      chat.wasUsed = false
    }
  }
}
