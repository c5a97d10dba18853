import ArgumentParser

/// `amends scripts`: what a trainer does with the scripts.
struct ScriptsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scripts",
    abstract: "Look at, check and test the scripts.",
    discussion: """
      amends scripts check                     # every mistake, with its place
      amends scripts check my/scripts          # in a folder of your own
      amends scripts test apologize-sincerely  # the rehearsals in its plan
      amends scripts new flow late-reply       # a commented flow to begin with
      amends scripts new persona list-keeper   # also: scenario, move
      amends scripts copy rubric.yaml          # out of the program, to change it
      amends scripts cues --unmatched FOLDER   # what people said and no cue heard

      Without a folder, --scripts, $AMENDS_SCRIPTS, a folder 'scripts' below this one and \
      $XDG_DATA_HOME/amends/scripts are tried in this order; its files replace those inside the program, path by path.
      """,
    subcommands: [
      ScriptsList.self, ScriptsShow.self, ScriptsCheck.self, ScriptsTest.self, ScriptsCues.self,
      ScriptsGraph.self, ScriptsNew.self, ScriptsCopy.self, ScriptsPractices.self,
    ])
}
