import DialogueCore
import JSON
import Transcripts

/// The activities of a session, as Bot Framework tools open them (.transcript): messages for what was said, traces for
/// what the machine and people made of it.
struct BotFramework: Export {
  let home: Home

  func add(_ account: Account) -> [UInt8] {
    let cast = BotCast(account, home: home)
    let activities = [cast.arrival] + account.entries.flatMap(cast.activities)
    return Array(("[\n" + activities.map(\.line).joined(separator: ",\n") + "\n]\n").utf8)
  }
}
