// Written by `make shipped`. Change packaging/embed, not this.
#ifndef AMENDS_REVIEW_PAGE_H
#define AMENDS_REVIEW_PAGE_H
#include <stddef.h>

/// One file inside the program: its path below Sources/CReviewPage/page/ and its bytes. A NUL follows the bytes and is not counted.
struct review_page_file {
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// How many files there are, ordered by path.
size_t review_page_file_count(void);

/// The file at `index`, 0-based, below `review_page_file_count()`.
struct review_page_file review_page_file_at(size_t index);
#endif
