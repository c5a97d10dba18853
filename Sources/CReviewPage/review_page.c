// The files of the review page, inside the program.
#include "review_page.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char page_css[] = {
#embed "page/page.css" suffix(, 0) if_empty(0)
};

static const unsigned char page_js[] = {
#embed "page/page.js" suffix(, 0) if_empty(0)
};

static const unsigned char page_mustache[] = {
#embed "page/page.mustache" suffix(, 0) if_empty(0)
};

static const struct review_page_file files[] = {
  {"page.css", page_css, sizeof page_css - 1},
  {"page.js", page_js, sizeof page_js - 1},
  {"page.mustache", page_mustache, sizeof page_mustache - 1},
};

size_t review_page_file_count(void) { return sizeof files / sizeof files[0]; }
struct review_page_file review_page_file_at(size_t index) { return files[index]; }
