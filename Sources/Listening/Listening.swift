// Listening
