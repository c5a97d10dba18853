#pragma once

/// Has the memory at a place fetched meanwhile, and waits for nothing. Swift has no word for it.
static inline void prefetch_memory(const void *_Nonnull place) { __builtin_prefetch(place); }
