// What the C library has and Swift's view of it leaves out.
#ifndef AMENDS_FILE_SYSTEM_H
#define AMENDS_FILE_SYSTEM_H

#ifdef __linux__
// Puts everything on the disk that was written to the file system of an open file (Linux 5.8 and newer tell of errors).
int syncfs(int descriptor);
#endif

#endif
