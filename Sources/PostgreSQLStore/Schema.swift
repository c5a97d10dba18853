#if PostgreSQL
  /// The tables, made step by step; docs/postgresql.md says what they promise.
  enum Schema {
    /// Each step takes the tables from the version before it, its place from 0, to the next.
    private static let steps = [
      """
      create table sessions (
        id text primary key,
        next integer not null check (next > 0),
        changed timestamptz not null default clock_timestamp()
      );
      create table events (
        session text not null references sessions (id) on delete cascade,
        seq integer not null check (seq >= 0),
        at timestamptz not null,
        type text not null,
        request text,
        body text not null,
        primary key (session, seq)
      );
      create unique index events_request on events (session, request) where request is not null;
      """
    ]

    /// The version that this program writes, and the highest that it knows.
    static let version = steps.count

    /// Brings the tables of a database up to date.
    ///
    /// - Returns: The version that is there now; higher than `version` where a newer program made the tables.
    static func migrate(_ connection: Connection) throws(Trouble) -> Int {
      var found = try version(in: connection)
      // Of several programs that start at once one makes the tables, and the others wait for it.
      while found < version {
        try connection.run(
          """
          begin;
          select pg_advisory_xact_lock(\(lock));
          create table if not exists migrations (version integer primary key, at timestamptz not null default now());
          """)
        do throws(Trouble) {
          found = try version(in: connection)
          if found < version {
            try connection.run("\(steps[found])\ninsert into migrations (version) values (\(found + 1));")
            found += 1
          }
          try connection.run("commit")
        } catch {
          try connection.run("rollback")
          throw error
        }
      }
      return found
    }

    private static func version(in connection: Connection) throws(Trouble) -> Int {
      let isThere = try connection.run("select to_regclass('migrations') is not null").text(0, 0) == "t"
      guard isThere else { return 0 }
      return try connection.run("select coalesce(max(version), 0) from migrations").int(0, 0) ?? 0
    }

    /// Any number, so that it is ours.
    private static let lock = 414_945_445
  }
#endif
