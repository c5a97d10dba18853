// Written by `make shipped`. Change packaging/embed, not this.
#ifndef AMENDS_SCRIPT_TEMPLATES_H
#define AMENDS_SCRIPT_TEMPLATES_H
#include <stddef.h>

/// One file inside the program: its path below Sources/CScriptTemplates/templates/ and its bytes. A NUL follows the bytes and is not counted.
struct script_template {
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// How many files there are, ordered by path.
size_t script_template_count(void);

/// The file at `index`, 0-based, below `script_template_count()`.
struct script_template script_template_at(size_t index);
#endif
