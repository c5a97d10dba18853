/// What is said while measuring.
enum Lines {
  /// About 20 words each, of every kind: good, bad, long-winded, without punctuation.
  static let twentyWords = [
    "I never placed the order, and I told you that I had, so before anything else, what has it cost you?",
    "to be fair our system was down that whole week and i was covering two territories so it got away from me",
    "You're right, that's mine and not the system's, you went out on a limb for me and I let you down.",
    "There's one in Leeds with my name on it and I'll be at your gate at six tomorrow with a fitter, paid by us.",
    "From now on you get the supplier's own confirmation the day I order, so you never have to take my word.",
    "We're sorry if there has been any confusion about the delivery and we regret any inconvenience that may have been caused.",
    "So eleven people have been standing about since Tuesday, and you are the one who has to explain it upstairs every day.",
    "honestly if youd flagged it earlier we could of sorted it out but nobody told us anything until it was too late",
    "Can we draw a line under this now, I'm two deals short of my number and it would really help me out.",
    "Walk me through what happened on Tuesday morning when the line stopped, from the moment you noticed it, if you don't mind.",
    "Thank you for being so blunt with me about it, I would rather hear it from you today than lose you quietly.",
    "Petra from engineering rings you on Thursday at nine with the test results, and I send you three lines every Friday after.",
  ]

  /// A rehearsal that gets there, with a slip on the way.
  static let rehearsal = [
    "It isn't on its way. I never placed the order, and I told you that I had. What has it done to your week?",
    "Eleven people standing about since Tuesday, and you're the one having to explain it upstairs.",
    "but to be fair our system was down that whole week",
    "You're right. That's mine, not the system's. I let you stand there alone. I'm sorry, Marcus.",
    "There's one in Leeds, it's on a van tonight and I'll be at your gate at six tomorrow with a fitter. I'm paying the fitter.",
    "And from now on you get the supplier's own confirmation the day I order, so you never have to take my word for it.",
  ]
}
