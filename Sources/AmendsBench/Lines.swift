/// What is said while measuring.
enum Lines {
  /// About 20 words each, of every kind: good, bad, long-winded, without punctuation.
  static let twentyWords = [
    "I told you it was on order and I never placed it, so before I say anything for myself, what has it cost you?",
    "in fairness our ordering system was down for days and i had two patches to look after so it got away from me",
    "You're right, that's mine and not the system's, you gave your word for me and I let you down.",
    "We've one in the Leeds store and I'll bring it round myself at six tomorrow with an engineer that we pay for.",
    "From now on the maker sends you their own confirmation the same day I order, so that you can check it.",
    "We're sorry if there has been any confusion about the delivery and we regret any inconvenience that may have been caused.",
    "So they've all been sat there with nothing to do since Tuesday, and you're the one who gets asked about it every day.",
    "honestly if youd flagged it earlier we could of sorted it out but nobody told us anything until it was too late",
    "Can we draw a line under this now, I'm two deals short of my number and it would really help me out.",
    "Walk me through what happened on Tuesday morning when the line stopped, from the moment you noticed it, if you don't mind.",
    "Thank you for being so blunt with me about it, I would rather hear it from you today than lose you quietly.",
    "Petra from engineering rings you on Thursday at nine with the test results, and I send you three lines every Friday after.",
  ]

  /// A rehearsal that gets there, with a slip on the way.
  static let rehearsal = [
    "It was never sent for, Marcus. I told you it was on order and I never placed it. What has it done to your week?",
    "So eleven of them with nothing to run since Tuesday, and it's your word that they ask about upstairs.",
    "in fairness our ordering system was down that whole week",
    "No. Scrap that. It was my job and I didn't do it. You gave your word on mine and I let you down. I'm sorry, Marcus.",
    "We've one in the Leeds store and it's yours. I'll bring it round myself tomorrow at six with an engineer, and we pay for him.",
    "And from now on the maker sends you their own confirmation the same day I order, so that you can check it without me.",
  ]
}
