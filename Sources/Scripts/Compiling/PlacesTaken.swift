import DialogueCore

extension [Move] {
  /// The same, where each gives way also to those that take its place: a move of one's own then needs no copy of the shipped
  /// ones that it is heard beside.
  var withPlacesTaken: [Move] {
    var moves = self
    for other in self {
      for reach in [\GiveWay.clause, \.sentence, \.text] {
        for taken in other.takesPlaceOf[keyPath: reach] {
          guard let index = moves.firstIndex(where: { $0.id == taken }),
            !moves[index].givesWayTo[keyPath: reach].contains(other.id)
          else { continue }
          moves[index].givesWayTo[keyPath: reach].append(other.id)
        }
      }
    }
    return moves
  }
}
