/// The program's version, as --version says it and transcripts record it.
let programVersion = "0.1.0"
