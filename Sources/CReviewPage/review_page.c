// Written by `make shipped` from the files below Sources/CReviewPage/page/. Change those, not this.
#include "review_page.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char attempt_mustache[] = {
#embed "page/attempt.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char card_mustache[] = {
#embed "page/card.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char chart_mustache[] = {
#embed "page/chart.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char comparison_mustache[] = {
#embed "page/comparison.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char habit_mustache[] = {
#embed "page/habit.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char note_mustache[] = {
#embed "page/note.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char page_css[] = {
#embed "page/page.css" suffix(, 0) if_empty(0)
};

static const unsigned char page_js[] = {
#embed "page/page.js" suffix(, 0) if_empty(0)
};

static const unsigned char page_mustache[] = {
#embed "page/page.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char promises_mustache[] = {
#embed "page/promises.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char scorecard_mustache[] = {
#embed "page/scorecard.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char speech_mustache[] = {
#embed "page/speech.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char team_mustache[] = {
#embed "page/team.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char turn_mustache[] = {
#embed "page/turn.mustache" suffix(, 0) if_empty(0)
};

static const struct review_page_file files[] = {
  {"attempt.mustache", attempt_mustache, sizeof attempt_mustache - 1},
  {"card.mustache", card_mustache, sizeof card_mustache - 1},
  {"chart.mustache", chart_mustache, sizeof chart_mustache - 1},
  {"comparison.mustache", comparison_mustache, sizeof comparison_mustache - 1},
  {"habit.mustache", habit_mustache, sizeof habit_mustache - 1},
  {"note.mustache", note_mustache, sizeof note_mustache - 1},
  {"page.css", page_css, sizeof page_css - 1},
  {"page.js", page_js, sizeof page_js - 1},
  {"page.mustache", page_mustache, sizeof page_mustache - 1},
  {"promises.mustache", promises_mustache, sizeof promises_mustache - 1},
  {"scorecard.mustache", scorecard_mustache, sizeof scorecard_mustache - 1},
  {"speech.mustache", speech_mustache, sizeof speech_mustache - 1},
  {"team.mustache", team_mustache, sizeof team_mustache - 1},
  {"turn.mustache", turn_mustache, sizeof turn_mustache - 1},
  {"", (const unsigned char *)"", 0},  // the end
};

size_t review_page_file_count(void) { return sizeof files / sizeof files[0] - 1; }
struct review_page_file review_page_file_at(size_t index) { return files[index]; }
