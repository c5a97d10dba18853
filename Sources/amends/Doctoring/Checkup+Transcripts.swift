import Foundation
import Reports
import Transcripts

extension Checkup {
  /// Where rehearsals are kept, and what is there.
  var kept: [Finding] {
    let folder = transcripts.folder
    guard !TranscriptOptions.isDatabase(folder.path) else { return [database] }
    guard FileManager.default.fileExists(atPath: folder.path) else { return [place(for: folder)] }
    return [permissions(of: folder), contents(of: folder), space(in: folder)].compactMap { $0 }
  }

  private var database: Finding {
    do {
      let store = try transcripts.store
      let count = try store.names().count
      return Finding("transcripts", .fine, "\(store.name): \(counted(count, "rehearsal"))")
    } catch {
      return Finding("transcripts", .wrong, "\(error)")
    }
  }

  /// Whether a folder that is not there yet can be made.
  private func place(for folder: TranscriptFolder) -> Finding {
    guard Self.canWrite(folder.path) else {
      return Finding(
        "transcripts", .wrong, "\(folder.path) is not there and cannot be made",
        advice: "name a folder that you may write to with --transcripts or $AMENDS_TRANSCRIPTS")
    }
    return Finding("transcripts", .fine, "\(folder.path), made with the first rehearsal")
  }

  private func permissions(of folder: TranscriptFolder) -> Finding {
    guard FileManager.default.isWritableFile(atPath: folder.path) else {
      return Finding(
        "transcripts", .wrong, "\(folder.path) cannot be written to",
        advice: "chmod u+rwx it, or name another with --transcripts")
    }
    // gone meanwhile: no rights to show
    let attributes = try? FileManager.default.attributesOfItem(atPath: folder.path)
    let rights = (attributes?[.posixPermissions] as? NSNumber)?.intValue ?? 0
    guard rights & 0o077 == 0 else {
      return Finding(
        "transcripts", .note, "others on this machine may look into \(folder.path)",
        advice: "chmod 700 \(folder.path)")
    }
    return Finding("transcripts", .fine, folder.path)
  }

  private func contents(of folder: TranscriptFolder) -> Finding {
    do {
      let listing = try folder.sessions()
      let count = counted(listing.entries.count, "rehearsal")
      guard let first = listing.unreadable.first else { return Finding("rehearsals", .fine, count) }
      return Finding(
        "rehearsals", .note, "\(count); \(listing.unreadable.count) cannot be read: \(first)",
        advice: "what is no transcript belongs in another folder")
    } catch {
      return Finding("rehearsals", .wrong, "\(error)")
    }
  }

  /// A word where the disk is nearly full; a rehearsal takes about 100 KB.
  private func space(in folder: TranscriptFolder) -> Finding? {
    // unknown is no finding
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder.path)
    guard let free = (attributes?[.systemFreeSize] as? NSNumber)?.int64Value, free < 50 << 20 else {
      return nil
    }
    return Finding(
      "disk", .note, "\(free >> 20) MB are left where rehearsals are kept", advice: "make room for more")
  }
}
