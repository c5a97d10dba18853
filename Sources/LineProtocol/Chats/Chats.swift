import DialogueCore
import Rehearsal
import Transcripts

/// All chats that are open, and their rehearsals: the busy ones in memory, the others in their transcripts.
public final class Chats {
  let stage: Stage
  let folder: TranscriptFolder
  private let limits: Limits
  private let now: () -> Timestamp
  let clock: () -> Moment
  private let newName: () -> String
  private var open: [SessionID: Chat] = [:]
  /// Those whose rehearsal is in memory, and those of them whose file is open.
  private var awake: [SessionID: Chat] = [:]
  private var holdingFiles: [SessionID: Chat] = [:]
  private var uses = 0

  /// - Parameters:
  ///   - now: The time that goes with each event.
  ///   - clock: The rep's civil time; dates in promises resolve against it.
  ///   - newName: A session's name, unlike all others, for clients that give none.
  public init(
    stage: Stage, folder: TranscriptFolder, limits: Limits = Limits(), now: @escaping () -> Timestamp,
    clock: @escaping () -> Moment, newName: @escaping () -> String
  ) {
    self.stage = stage
    self.folder = folder
    self.limits = limits
    self.now = now
    self.clock = clock
    self.newName = newName
  }

  /// An open chat.
  func chat(_ id: SessionID) throws(CallError) -> Chat {
    guard let chat = open[id] else {
      throw .noSession("no session '\(id)' is open; begin one with session/new, or load it with session/load")
    }
    return chat
  }

  /// Opens a new chat in which nothing has begun.
  func add(_ id: SessionID?, label: String?, wish: Wish) throws -> Chat {
    guard open.count < limits.open else { throw CallError.tooManySessions }
    let id = try id ?? SessionID(newName())
    guard open[id] == nil, folder.lastChange(of: id) == nil else { throw TranscriptError(.exists) }
    let chat = Chat(id: id, label: label, wish: wish)
    open[id] = chat
    return chat
  }

  /// Opens a recorded chat. One that is open is read again when it is next used, as another program may have written to
  /// it, or the disk failed.
  func reopen(_ id: SessionID) throws -> Chat {
    if let chat = open[id] {
      if chat.phase != .choosing { sleep(chat) }
      return chat
    }
    guard open.count < limits.open else { throw CallError.tooManySessions }
    var number = 1
    while number < 10_000, folder.lastChange(of: try Chat.recordID(number + 1, of: id)) != nil { number += 1 }
    let header = try TranscriptReader.header(path: folder.path(of: Chat.recordID(number, of: id)))
    let casting = Casting(header)
    let wish = Wish(
      difficulty: casting.difficulty, mode: casting.mode, seed: casting.seed, rep: casting.rep)
    let chat = Chat(id: id, label: header.label, wish: wish)
    chat.rehearsals = number
    chat.phase = try session(of: chat).isOver ? .over : .talking
    open[id] = chat
    return chat
  }

  /// Begins a rehearsal in a chat, after any that it held before.
  func begin(_ flow: FlowID, in chat: Chat) throws -> Session {
    var number = chat.rehearsals + 1
    while true {
      do {
        let session = try Session.begin(
          chat.wish.casting(of: flow), id: Chat.recordID(number, of: chat.id), on: stage, in: folder,
          clock: clock(), now: now, label: chat.label)
        sleep(chat)
        chat.rehearsals = number
        chat.phase = .talking
        chat.ownVerdict = nil
        wake(chat, session)
        return session
      } catch let error as TranscriptError where error.code == .exists && number > 1 {
        number += 1
      }
    }
  }

  /// The rehearsal of a chat; from its transcript, where it was put out of memory.
  func session(of chat: Chat) throws -> Session {
    if let session = chat.session {
      noteUse(of: chat)
      return session
    }
    let resumed = try Session.resume(chat.recordID(), on: stage, in: folder, now: now)
    chat.notices += resumed.losses
    wake(chat, resumed.session)
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

  /// Closes a chat and removes all its records.
  func delete(_ id: SessionID) throws {
    if let chat = open[id] {
      sleep(chat)
      open[id] = nil
    }
    var number = 1
    while try folder.remove(Chat.recordID(number, of: id)) { number += 1 }
  }

  /// Sets the mode of a chat's rehearsals; one in which nothing was said yet begins anew.
  func setMode(_ mode: Snapshot.Mode, of chat: Chat) throws {
    guard mode != chat.wish.mode else { return }
    chat.wish.mode = mode
    guard chat.phase == .talking else { return }
    let session = try session(of: chat)
    guard session.isUntouched else { return }
    let flow = session.casting.flow
    sleep(chat)
    _ = try folder.remove(chat.recordID())
    chat.rehearsals -= 1
    _ = try begin(flow, in: chat)
  }

  /// Records a note on a chat's latest rehearsal, whether it is open or not; gives the note's `seq`.
  func note(_ text: String, by: String, about ref: Int?, in id: SessionID) throws -> Int {
    if let chat = open[id], chat.phase != .choosing {
      let session = try session(of: chat)
      return try session.note(text, by: by, about: ref)
    }
    let (record, _) = try TranscriptWriter.resume(recordID(of: id), in: folder)
    let seq = record.nextSeq
    try record.append([.note(.init(by: by, ref: ref, text: text))], at: now())
    if limits.syncs { try record.sync() }
    return seq
  }

  /// The recorded chats, newest first, each under the name of its first rehearsal.
  func recorded() throws(TranscriptError) -> [TranscriptFolder.Entry] {
    let entries = try folder.sessions().entries
    let names = Set(entries.map(\.session.text))
    return entries.filter { entry in
      guard let later = entry.session.text.firstMatch(of: /^(.+)\.r[0-9]+$/) else { return true }
      return !names.contains(String(later.1))
    }
  }

  /// The record of a chat's latest rehearsal, whether it is open or not.
  func recordID(of id: SessionID) throws(TranscriptError) -> SessionID {
    try open[id]?.recordID() ?? id
  }

  /// Chats that are open, and those of them whose rehearsal is in memory.
  var counts: (open: Int, awake: Int) { (open.count, awake.count) }

  /// Waits until what a chat recorded is on the disk, where that is asked for.
  func settle(_ chat: Chat) throws(TranscriptError) {
    if limits.syncs { try chat.session?.sync() }
  }

  /// Records what is still due, as the program is about to end.
  public func closeAll() {
    // What cannot be recorded now can be scored again from the transcript.
    for chat in awake.values { try? close(chat) }
  }

  private func wake(_ chat: Chat, _ session: Session) {
    chat.session = session
    awake[chat.id] = chat
    noteUse(of: chat)
  }

  private func sleep(_ chat: Chat) {
    chat.session?.park()
    chat.session = nil
    awake[chat.id] = nil
    holdingFiles[chat.id] = nil
  }

  /// Lets go of files and memory beyond the limits; much at once, so that it is seldom done.
  private func noteUse(of chat: Chat) {
    uses += 1
    chat.lastUse = uses
    holdingFiles[chat.id] = chat
    if holdingFiles.count > limits.files {
      for other in holdingFiles.values where other !== chat { other.session?.park() }
      holdingFiles = [chat.id: chat]
    }
    if awake.count > limits.awake {
      let others = awake.values.filter { $0 !== chat }.sorted { $0.lastUse < $1.lastUse }
      for other in others.prefix(awake.count - limits.awake / 2) { sleep(other) }
    }
  }
}

extension Session.Resumed {
  /// What an edit of the scripts has taken from a rehearsal, in sentences.
  fileprivate var losses: [String] {
    var losses: [String] = []
    if let lostState {
      losses.append(
        "The scripts were changed since: '\(lostState)' is gone, so this goes on from '\(session.snapshot.state)'."
      )
    }
    if !lostSlots.isEmpty {
      let names = lostSlots.map { "'\($0)'" }.joined(separator: ", ")
      losses.append("The scripts were changed since, and no longer remember \(names).")
    }
    return losses
  }
}

extension Chats {
  /// What one process takes on.
  public struct Limits: Sendable {
    /// Chats that may be open.
    public var open = 250_000
    /// Rehearsals kept in memory; the others come back from their transcripts.
    public var awake = 1000
    /// Transcripts whose files are open.
    public var files = 200
    /// Whether a turn is on the disk before it is answered.
    public var syncs = false

    public init() {}
  }
}
