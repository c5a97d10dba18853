import Dispatch

/// A value that is made on another thread; who asks for it waits until it is there.
///
/// Written once, before the semaphore lets anyone pass; read only after passing it.
final class Later<Value: Sendable>: @unchecked Sendable {
  private var made: Value?
  private let ready = DispatchSemaphore(value: 0)

  /// To be called once.
  func give(_ value: Value) {
    made = value
    ready.signal()
  }

  var value: Value {
    ready.wait()
    ready.signal()
    guard let made else { preconditionFailure("nobody passes before the value is given") }
    return made
  }
}
