import Rehearsal
import Testing

@testable import LineProtocol
@testable import Transcripts

@Suite("Chats that are awake")
struct AwakeChatsTests {
  /// Chats in a circle, in the order of their numbers.
  private func circle(_ count: Int) throws -> (AwakeChats, [Chat]) {
    var awake = AwakeChats()
    let chats = try (0..<count).map { Chat(id: try SessionID("c\($0)"), label: nil, wish: Wish()) }
    for chat in chats { awake.use(chat) }
    return (awake, chats)
  }

  @Test("the one to put down is none that was used since the hand came by")
  func secondChance() throws {
    var (awake, chats) = try circle(8)
    let least = awake.leastUsed(besides: chats[0])
    let first = try #require(least)
    awake.remove(first)
    let used = chats.filter { $0 !== first && $0 !== chats[5] }
    for chat in used { awake.use(chat) }
    let last = awake.leastUsed(besides: chats[0])
    #expect(last === chats[5])
  }

  @Test("the chat in use is never the one to put down")
  func current() throws {
    var (awake, chats) = try circle(2)
    for _ in 1...5 {
      let least = awake.leastUsed(besides: chats[1])
      #expect(least === chats[0])
    }
    awake.remove(chats[0])
    let nobody = awake.leastUsed(besides: chats[1])
    #expect(nobody == nil)
  }

  @Test("one that was let go of leaves the others in their places, and may come back")
  func removal() throws {
    var (awake, chats) = try circle(5)
    for chat in [chats[1], chats[4], chats[0]] {
      awake.remove(chat)
      awake.remove(chat)
      #expect(awake.chats.indices.allSatisfy { awake.chats[$0].seat == $0 } && chat.seat == nil)
    }
    awake.use(chats[4])
    #expect(Set(awake.chats.map(\.id)) == Set([chats[2], chats[3], chats[4]].map(\.id)))
  }
}
