#ifndef CNCURSES_GUARD_H
#define CNCURSES_GUARD_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/// What a fault handler does to give the terminal back: these bytes, then these modes. Filled
/// before the terminal is changed, because a handler can compute nothing.
typedef struct {
  char bytes[512];
  size_t count;
  struct termios modes;
} cn_restoration;

extern cn_restoration cn_guard_restoration;

/// Catches faults and signals. `active` says whether the terminal is ours at the moment.
bool cn_guard_install(void);
void cn_guard_remove(void);
void cn_guard_set_active(bool active);

/// Lets a stop signal stop the program, or be caught again.
void cn_guard_catch_stop(bool caught);

/// Forgets signals caught, bit n for signal n.
void cn_guard_forget(unsigned signals);

/// Where a caught signal makes itself felt in poll.
int cn_guard_wake_descriptor(void);

#endif
