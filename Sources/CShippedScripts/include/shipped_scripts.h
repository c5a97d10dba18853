#ifndef AMENDS_SHIPPED_SCRIPTS_H
#define AMENDS_SHIPPED_SCRIPTS_H
#include <stddef.h>

/// One authored file inside the program: its path below scripts/ and its bytes, not NUL-terminated.
struct shipped_script {
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

extern const struct shipped_script shipped_scripts[];
extern const size_t shipped_scripts_count;
#endif
