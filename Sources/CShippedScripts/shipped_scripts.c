// Written by `make shipped` from the files below scripts/. Change those, not this.
#include "shipped_scripts.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const struct shipped_script files[] = {
  {"", (const unsigned char *)"", 0},  // the end
};

size_t shipped_script_count(void) { return sizeof files / sizeof files[0] - 1; }
struct shipped_script shipped_script_at(size_t index) { return files[index]; }
