// DialogueCore
