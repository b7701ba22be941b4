#define _GNU_SOURCE
#include "Guard.h"

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

cn_restoration cn_guard_restoration;
const int cn_sigwinch = SIGWINCH, cn_sigtstp = SIGTSTP, cn_sigcont = SIGCONT;

// What ends a program at once: its own faults, and what others send or the kernel's limits do.
static const int faults[] = {
  SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM,
  SIGPROF, SIGXCPU, SIGSYS,
#ifdef SIGPOLL
  SIGPOLL,
#endif
#ifdef SIGPWR
  SIGPWR,
#endif
#ifdef SIGSTKFLT
  SIGSTKFLT,
#endif
};
// What writing reports as an error where nobody is ended by it.
static const int unheeded[] = {SIGPIPE, SIGXFSZ};
static const int caught[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH, SIGTSTP, SIGCONT};
enum {
  FAULTS = sizeof faults / sizeof *faults,
  CAUGHT = sizeof caught / sizeof *caught,
  UNHEEDED = sizeof unheeded / sizeof *unheeded,
};
// So many seconds a program has that was told to end; a writer is waited for no longer than five.
enum { PATIENCE = 6 };

static struct sigaction old_faults[FAULTS], old_caught[CAUGHT], old_unheeded[UNHEEDED];
static stack_t old_stack;
static char fault_stack[65536];
static volatile sig_atomic_t active;
static atomic_uint pending;
static int wake[2] = {-1, -1};

// endwin allocates and locks, so a fault may only write what was prepared.
static void on_fault(int signal) {
  if (active) {
    active = 0;
    const char *bytes = cn_guard_restoration.bytes;
    size_t left = cn_guard_restoration.count;
    while (left > 0) {
      ssize_t written = write(STDOUT_FILENO, bytes, left);
      if (written <= 0) break;
      bytes += written;
      left -= (size_t)written;
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &cn_guard_restoration.modes);
  }
  // The action was reset on entry and the signal is not blocked: this ends the program.
  raise(signal);
}

static void on_signal(int signal) {
  int error = errno;
  atomic_fetch_or(&pending, 1u << signal);
  // Should the program be too busy to hear of it, the alarm ends it as a fault does.
  if (signal == SIGTERM || signal == SIGHUP) alarm(PATIENCE);
  ssize_t ignored = write(wake[1], "", 1);
  (void)ignored;
  errno = error;
}

static void catch(int signal, struct sigaction *old) {
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, old);
  // Under nohup and the like a signal stays ignored.
  if (old && old->sa_handler == SIG_IGN) sigaction(signal, old, NULL);
}

bool cn_guard_install(void) {
  if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  stack_t stack = {.ss_sp = fault_stack, .ss_size = sizeof fault_stack};
  sigaltstack(&stack, &old_stack);
  struct sigaction action = {
    .sa_handler = on_fault, .sa_flags = SA_ONSTACK | SA_NODEFER | (int)SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < FAULTS; i++) {
    sigaction(faults[i], &action, &old_faults[i]);
    if (old_faults[i].sa_handler == SIG_IGN) sigaction(faults[i], &old_faults[i], NULL);
  }
  for (int i = 0; i < CAUGHT; i++) catch(caught[i], &old_caught[i]);
  struct sigaction ignored = {.sa_handler = SIG_IGN};
  sigemptyset(&ignored.sa_mask);
  for (int i = 0; i < UNHEEDED; i++) sigaction(unheeded[i], &ignored, &old_unheeded[i]);
  return true;
}

void cn_guard_remove(void) {
  alarm(0);
  for (int i = 0; i < FAULTS; i++) sigaction(faults[i], &old_faults[i], NULL);
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &old_caught[i], NULL);
  for (int i = 0; i < UNHEEDED; i++) sigaction(unheeded[i], &old_unheeded[i], NULL);
  sigaltstack(&old_stack, NULL);
}

void cn_guard_set_active(bool value) {
  active = value;
}

void cn_guard_catch_stop(bool caught) {
  if (caught) catch(SIGTSTP, NULL);
  else signal(SIGTSTP, SIG_DFL);
}

void cn_guard_forget(unsigned signals) {
  atomic_fetch_and(&pending, ~signals);
}

int cn_guard_wake_descriptor(void) {
  return wake[0];
}

uint32_t cn_take_signals(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) {}
  return atomic_exchange(&pending, 0);
}
