import DialogueCore
import JSONRPC
import Rehearsal
import Transcripts

/// All chats that are open, and their rehearsals: the busy ones in memory, the others in their transcripts.
public final class Chats {
  let stage: Stage
  let store: any TranscriptStore
  /// The same store, where other programs use it, too.
  let shared: (any SharedTranscriptStore)?
  let limits: Limits
  let now: () -> Timestamp
  let clock: () -> Moment
  let newName: () -> String
  var open: [SessionID: Chat] = [:]
  /// Those whose rehearsal is in memory, its file open and locked.
  private var awake = AwakeChats()
  /// Used since the last `settle`, and what those of them that were put down have yet to see on the disk.
  private var touched: [Chat] = []
  /// Where the records ended of which the call under way makes use; in a shared store alone.
  var looks: [Look] = []
  /// The client's name for the call under way; goes on record with the first event that it makes.
  var request: String?
  var pending: Set<TranscriptSync> = []

  /// - `now`: The time that goes with each event.
  /// - `clock`: The rep's civil time; dates in promises resolve against it.
  /// - `newName`: A session's name, unlike all others, for clients that give none.
  public init(
    stage: Stage, store: any TranscriptStore, limits: Limits = Limits(), now: @escaping () -> Timestamp,
    clock: @escaping () -> Moment, newName: @escaping () -> String
  ) {
    self.stage = stage
    self.store = store
    shared = store as? any SharedTranscriptStore
    self.limits = limits
    self.now = now
    self.clock = clock
    self.newName = newName
  }

  /// The rehearsal of a chat; from its transcript, where it was put out of memory.
  func session(of chat: Chat) throws -> Session {
    if let session = chat.session {
      noteUse(of: chat)
      return session
    }
    let session = try awaken(chat)
    wake(chat, session)
    return session
  }

  private func awaken(_ chat: Chat) throws -> Session {
    if let bookmark = chat.bookmark {
      do {
        return try Session.resume(chat.recordID(), at: bookmark, on: stage, in: store, now: now)
      } catch let error as TranscriptError where error.code == .changedElsewhere && shared?.gathers != true {
        chat.notices.append("Another program wrote to this session meanwhile; it goes on from there.")
      }
    }
    let resumed = try Session.resume(chat.recordID(), on: stage, in: store, now: now)
    chat.notices += resumed.losses
    return resumed.session
  }

  /// Forgets a chat; its record stays.
  func close(_ chat: Chat) throws {
    defer {
      sleep(chat)
      open[chat.id] = nil
    }
    try chat.recordDebriefIfDue()
  }

  /// Chats that are open, and those of them whose rehearsal is in memory.
  var counts: (open: Int, awake: Int) { (open.count, awake.count) }

  /// After each call: waits until what it recorded is on the disk, where that is asked for.
  ///
  /// - Throws: Also `changedElsewhere` where the call looked at what is no longer so.
  func settle() throws(TranscriptError) {
    defer {
      for chat in touched {
        chat.session?.forgetHistory()
        chat.session?.request = nil
      }
      touched.removeAll(keepingCapacity: true)
    }
    try checkLooks()
    switch limits.sync {
    case .off: return
    case .turn:
      for chat in touched { try chat.session?.sync() }
      try TranscriptSync.wait(for: takePending())
    case .batch:
      for chat in touched { if let wait = try chat.session?.pendingSync() { pending.insert(wait) } }
    }
  }

  /// What must be on the disk before anything that was answered so far may leave.
  func takePending() -> Set<TranscriptSync> {
    defer { pending.removeAll() }
    return pending
  }

  /// Puts all rehearsals down, as nobody has said anything for a while: memory is spared, and other programs may
  /// write to the sessions.
  func rest() {
    for chat in awake.chats { sleep(chat) }
  }

  /// Records what is still due, as the program is about to end.
  func closeAll() {
    if shared != nil {
      // Another program may go on with them.
      rest()
    } else {
      // What cannot be recorded now can be scored again from the transcript.
      for chat in awake.chats { try? close(chat) }
    }
    try? TranscriptSync.wait(for: takePending())
  }

  func wake(_ chat: Chat, _ session: Session) {
    chat.session = session
    chat.bookmark = nil
    noteUse(of: chat)
    if awake.count > limits.awake, let other = awake.leastUsed(besides: chat) { sleep(other) }
  }

  func sleep(_ chat: Chat) {
    // One that takes no more has said why already.
    if limits.sync != .off, let wait = try? chat.session?.pendingSync() { pending.insert(wait) }
    chat.bookmark = chat.session?.putDown()
    chat.session = nil
    awake.remove(chat)
  }

  private func noteUse(of chat: Chat) {
    awake.use(chat)
    touched.append(chat)
    look(at: chat)
    chat.session?.request = request
  }
}
