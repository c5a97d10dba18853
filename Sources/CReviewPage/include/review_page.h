#ifndef AMENDS_REVIEW_PAGE_H
#define AMENDS_REVIEW_PAGE_H
#include <stddef.h>

/// One file of the review page: its name below page/ and its bytes. A NUL follows the bytes and is not counted.
struct review_page_file {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// How many files there are, ordered by name.
size_t review_page_file_count(void);

/// The file at `index`, 0-based, below `review_page_file_count()`.
struct review_page_file review_page_file_at(size_t index);
#endif
