#define _GNU_SOURCE
#include "CFaults.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { NO_SPACE = 1, BROKEN, KILLED, TORN };

typedef struct {
  _Atomic uint64_t calls, first, last, fault, failed;
} plan;

static plan *shared;
static const char *folder;
static size_t folder_length;
static int waits = -1;

__attribute__((constructor)) static void prepare(void) {
  folder = getenv("FUNNEL_FAULT_FOLDER");
  folder_length = folder ? strlen(folder) : 0;
  const char *log = getenv("FUNNEL_LOCK_WAITS");
  if (log) waits = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_APPEND | O_CLOEXEC);
  const char *path = getenv("FUNNEL_FAULT_PLAN");
  if (!path || !folder) return;
  int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC);
  if (file < 0) return;
  void *memory = mmap(NULL, 64, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  syscall(SYS_close, file);
  if (memory != MAP_FAILED) shared = memory;
}

static bool is_watched(const char *path) {
  return shared && path && strncmp(path, folder, folder_length) == 0;
}

static bool is_open_here(int file) {
  if (!shared) return false;
  char name[64], path[4096];
  snprintf(name, sizeof name, "/proc/self/fd/%d", file);
  ssize_t length = readlink(name, path, sizeof path - 1);
  if (length <= 0) return false;
  path[length] = 0;
  return is_watched(path);
}

static void end(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

// Counts a call and gives the fault it is to have, 0 for none.
static uint64_t fault(void) {
  uint64_t number = atomic_fetch_add(&shared->calls, 1) + 1, first = shared->first;
  if (first == 0 || number < first || number > shared->last) return 0;
  atomic_fetch_add(&shared->failed, 1);
  return shared->fault;
}

// Whether a call is to fail, with errno set; a process that is to end does so here.
static bool fails(bool watched) {
  uint64_t found = watched ? fault() : 0;
  if (found == KILLED || found == TORN) end();
  if (found) errno = found == NO_SPACE ? ENOSPC : EIO;
  return found != 0;
}

#define REAL(result, name, ...) \
  static result (*real)(__VA_ARGS__); \
  if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

ssize_t write(int file, const void *bytes, size_t count) {
  REAL(ssize_t, write, int, const void *, size_t);
  uint64_t found = is_open_here(file) ? fault() : 0;
  if (found == 0) return real(file, bytes, count);
  if (found == TORN) real(file, bytes, count / 2);
  if (found >= KILLED) end();
  errno = found == NO_SPACE ? ENOSPC : EIO;
  return -1;
}

static ssize_t put(
  ssize_t (*real)(int, const void *, size_t, off_t), int file, const void *bytes, size_t count,
  off_t place) {
  uint64_t found = is_open_here(file) ? fault() : 0;
  if (found == 0) return real(file, bytes, count, place);
  if (found == TORN) real(file, bytes, count / 2, place);
  if (found >= KILLED) end();
  errno = found == NO_SPACE ? ENOSPC : EIO;
  return -1;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t place) {
  REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
  return put(real, file, bytes, count, place);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off_t place) {
  REAL(ssize_t, pwrite64, int, const void *, size_t, off_t);
  return put(real, file, bytes, count, place);
}

ssize_t writev(int file, const struct iovec *parts, int count) {
  REAL(ssize_t, writev, int, const struct iovec *, int);
  return fails(is_open_here(file)) ? -1 : real(file, parts, count);
}

#define ON_FILE(name) \
  int name(int file) { \
    REAL(int, name, int); \
    return fails(is_open_here(file)) ? -1 : real(file); \
  }
ON_FILE(fsync)
ON_FILE(fdatasync)

#define CUT(name) \
  int name(int file, off_t length) { \
    REAL(int, name, int, off_t); \
    return fails(is_open_here(file)) ? -1 : real(file, length); \
  }
CUT(ftruncate)
CUT(ftruncate64)

#define RESERVE(name) \
  int name(int file, int mode, off_t from, off_t length) { \
    REAL(int, name, int, int, off_t, off_t); \
    return fails(is_open_here(file)) ? -1 : real(file, mode, from, length); \
  }
RESERVE(fallocate)
RESERVE(fallocate64)

// Gives the error rather than setting it.
#define RESERVE_POSIX(name) \
  int name(int file, off_t from, off_t length) { \
    REAL(int, name, int, off_t, off_t); \
    return fails(is_open_here(file)) ? errno : real(file, from, length); \
  }
RESERVE_POSIX(posix_fallocate)
RESERVE_POSIX(posix_fallocate64)

int unlink(const char *path) {
  REAL(int, unlink, const char *);
  return fails(is_watched(path)) ? -1 : real(path);
}

int rename(const char *from, const char *to) {
  REAL(int, rename, const char *, const char *);
  return fails(is_watched(from) || is_watched(to)) ? -1 : real(from, to);
}

int link(const char *from, const char *to) {
  REAL(int, link, const char *, const char *);
  return fails(is_watched(from) || is_watched(to)) ? -1 : real(from, to);
}

int mkdir(const char *path, mode_t mode) {
  REAL(int, mkdir, const char *, mode_t);
  return fails(is_watched(path)) ? -1 : real(path, mode);
}

#define MAKE_TEMPORARY(name) \
  int name(char *template) { \
    REAL(int, name, char *); \
    return fails(is_watched(template)) ? -1 : real(template); \
  }
MAKE_TEMPORARY(mkstemp)
MAKE_TEMPORARY(mkstemp64)

// Only what makes a file counts; opening one that is there writes nothing.
#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    REAL(int, name, const char *, int, ...); \
    mode_t mode = 0; \
    if (flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE) { \
      va_list rest; \
      va_start(rest, flags); \
      mode = va_arg(rest, mode_t); \
      va_end(rest); \
    } \
    bool makes = flags & O_CREAT && is_watched(path) && access(path, F_OK) != 0; \
    return fails(makes) ? -1 : real(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000 + (uint64_t)time.tv_nsec / 1000;
}

// What a thread has waited for its turn before it asks for the lock itself.
static _Thread_local uint64_t queued;

#define FCNTL(name) \
  int name(int file, int command, ...) { \
    REAL(int, name, int, int, void *); \
    va_list arguments; \
    va_start(arguments, command); \
    void *argument = va_arg(arguments, void *); \
    va_end(arguments); \
    if (waits < 0 || command != F_OFD_SETLKW) return real(file, command, argument); \
    uint64_t since = now(); \
    int result = real(file, command, argument), error = errno; \
    queued += now() - since; \
    errno = error; \
    return result; \
  }
FCNTL(fcntl)
FCNTL(fcntl64)

int flock(int file, int operation) {
  REAL(int, flock, int, int);
  if (waits < 0 || !(operation & LOCK_EX)) return real(file, operation);
  uint64_t since = now();
  int result = real(file, operation), error = errno;
  if (result == 0) {
    char line[32];
    unsigned long long waited = queued + now() - since;
    int length = snprintf(line, sizeof line, "%llu\n", waited);
    syscall(SYS_write, waits, line, length);
    queued = 0;
  }
  errno = error;
  return result;
}
