/// What kind of thing is wrong. Each has a page in docs/diagnostics with a bad and a good example.
///
/// AM00 reading a file · AM01 keys, values and names · AM02 cues · AM05 smells, which are warnings.
public enum DiagnosticCode: String, Sendable, CaseIterable {
  case notText = "AM0001"
  case tooLarge = "AM0002"
  case syntax = "AM0003"
  case tooDeep = "AM0004"
  case severalDocuments = "AM0005"
  case anchor = "AM0006"
  case tag = "AM0007"
  case duplicateKey = "AM0008"
  case emptyFile = "AM0009"
  case misplacedFile = "AM0010"
  case missingFile = "AM0011"

  case missingKey = "AM0101"
  case unknownKey = "AM0102"
  case wrongKind = "AM0103"
  case unknownName = "AM0104"
  case notAChoice = "AM0105"
  case notANumber = "AM0106"
  case nameTaken = "AM0107"
  case fileName = "AM0108"
  case badName = "AM0109"
  case unknownPlace = "AM0110"
  case brace = "AM0111"
  case condition = "AM0112"
  case keysExclude = "AM0113"

  case cuePattern = "AM0201"
  case cueKey = "AM0202"
  case listCycle = "AM0203"

  case unreachableState = "AM0501"
  case deadEnd = "AM0502"
  case shadowedTransition = "AM0503"
  case eventlessLoop = "AM0504"
  case unansweredMove = "AM0505"
  case axisWithoutOpportunity = "AM0506"
  case unusedSlot = "AM0507"
  case missingOtherwise = "AM0508"
  case missingEnding = "AM0509"
  case unreachedEnding = "AM0510"
  case repeatedLine = "AM0511"
  case shadowedLines = "AM0512"
  case fewScenarios = "AM0513"
  case missingFlow = "AM0514"
  case exampleFails = "AM0515"

  public var severity: Diagnostic.Severity { rawValue >= "AM05" ? .warning : .error }
}
