// Written by `make shipped`. Change packaging/embed, not this.
#ifndef AMENDS_SHIPPED_SCRIPTS_H
#define AMENDS_SHIPPED_SCRIPTS_H
#include <stddef.h>

/// One file inside the program: its path below scripts/ and its bytes. A NUL follows the bytes and is not counted.
struct shipped_script {
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// How many files there are, ordered by path.
size_t shipped_script_count(void);

/// The file at `index`, 0-based, below `shipped_script_count()`.
struct shipped_script shipped_script_at(size_t index);
#endif
