#include "shipped_scripts.h"
const struct shipped_script shipped_scripts[] = {{0, 0, 0}};
const size_t shipped_scripts_count = 0;
