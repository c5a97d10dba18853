import Glibc

/// What libFuzzer calls before the first input: the scripts are compiled here, outside of what it times.
@_cdecl("LLVMFuzzerInitialize")
public func prepare(_: UnsafeMutablePointer<CInt>?, _: UnsafeMutableRawPointer?) -> CInt {
  _ = target
  return 0
}

/// What libFuzzer calls with each input. `$AMENDS_FUZZ_TARGET` says whom it is for: json, request, context or transcript.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  target.take(input)
  return 0
}

/// Something that must hold what it promises whatever it is given.
protocol FuzzTarget {
  func take(_ input: [UInt8])
}

private nonisolated(unsafe) let target: any FuzzTarget = {
  switch getenv("AMENDS_FUZZ_TARGET").map({ String(cString: $0) }) {
  case "json": JSONFuzz()
  case "request": RequestFuzz()
  case "context": ContextFuzz()
  case "transcript": TranscriptFuzz()
  default: fatalError("set AMENDS_FUZZ_TARGET to json, request, context or transcript")
  }
}()

/// Ends the run as a finding.
func hold(_ promise: Bool, _ what: @autoclosure () -> String) {
  if !promise { fatalError(what()) }
}
