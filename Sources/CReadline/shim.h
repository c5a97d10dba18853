// GNU readline for Swift. stdio.h must come first, and readline's globals are marked so that Swift 6
// lets one thread use them: Terminal alone imports this, on the main thread.
#pragma clang attribute push(__attribute__((swift_attr("nonisolated(unsafe)"))), apply_to = variable(is_global))
#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>
#pragma clang attribute pop

// The columns a character takes, by which readline counts too. <wchar.h> hides it from Swift.
int wcwidth(__WCHAR_TYPE__ character);
