#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE
#include "CNcurses.h"

#include "Guard.h"
#include "Input.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static bool xterm_like, utf8, mouse;

static const char modes_on[] = "\033[?2004h";
static const char mouse_on[] = "\033[?1006;1000h", mouse_off[] = "\033[?1006;1000l";
// All rows scroll again: those of a list may be the only ones.
static const char modes_off[] =
  "\033[r\033[?2026l\033[?2004l\033[?1000l\033[?1002l\033[?1003l\033[?1006l";

static void send(const char *text) {
  cn_write(text, strlen(text));
}

void cn_write(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written < 0 && errno == EAGAIN) {
      struct pollfd wanted = {.fd = STDOUT_FILENO, .events = POLLOUT};
      if (poll(&wanted, 1, 1000) <= 0) return;
    } else if (written < 0 && errno != EINTR) {
      return;
    } else if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    }
  }
}

bool cn_use_utf8_locale(void) {
  const char *found = setlocale(LC_CTYPE, "");
  const char *codeset = found ? nl_langinfo(CODESET) : "";
  utf8 = strcmp(codeset, "UTF-8") == 0;
  // A terminal that is really of another charset would show UTF-8 as rubbish; no charset said
  // means nobody has set one up.
  bool unset = !found || strcmp(codeset, "ANSI_X3.4-1968") == 0;
  if (!utf8 && unset) utf8 = setlocale(LC_CTYPE, "C.UTF-8") != NULL;
  return utf8;
}

static const char *capability(const char *name) {
  const char *value = tigetstr(name);
  return value && value != (const char *)-1 ? value : "";
}

// Copies a sequence without its padding: `$<2>` waits for terminals of another age.
static size_t copy_bare(const char *text, char *target, size_t room) {
  size_t count = 0;
  for (; *text; text++) {
    if (text[0] == '$' && text[1] == '<' && strchr(text, '>')) text = strchr(text, '>');
    else if (count < room) target[count++] = *text;
    else return 0;
  }
  return count;
}

static void remember(const char *text) {
  cn_restoration *restoration = &cn_guard_restoration;
  restoration->count += copy_bare(
    text, restoration->bytes + restoration->count, sizeof restoration->bytes - restoration->count);
}

static void prepare_restoration(void) {
  cn_guard_restoration.count = 0;
  if (xterm_like) remember(modes_off);
  const char *names[] = {"sgr0", "cnorm", "rmkx", "rmcup"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) remember(capability(names[i]));
}

static void set_modes(void) {
  cbreak();
  noecho();
  nonl();
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) == 0) {
    modes.c_iflag &= ~(tcflag_t)IXON;  // ^S is a key, not a way to freeze the screen
    // A ^C in pasted text would end the program, and a shell would read the rest.
    modes.c_cc[VINTR] = modes.c_cc[VQUIT] = modes.c_cc[VSUSP] = _POSIX_VDISABLE;
    tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  }
  def_prog_mode();
}

bool cn_is_terminal(void) {
  return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
}

bool cn_is_dumb(void) {
  const char *term = getenv("TERM");
  return !term || !*term || strcmp(term, "dumb") == 0;
}

// tmux and screen understand xterm's modes, but their descriptions do not say so.
static bool is_multiplexer(const char *term) {
  return term && (strncmp(term, "tmux", 4) == 0 || strncmp(term, "screen", 6) == 0);
}

// ncurses is asked for an empty screen only, so that it sends what begins one; the rest is ours.
static void take_screen(void) {
  clearok(curscr, TRUE);
  wnoutrefresh(stdscr);
  doupdate();
  if (xterm_like) send(modes_on);
  if (xterm_like && mouse) send(mouse_on);
}

bool cn_open(const char *term) {
  int status;
  if (setupterm(term, STDOUT_FILENO, &status) != OK) return false;
  if (!*capability("cup")) return false;
  xterm_like = tigetflag("XT") == 1 || is_multiplexer(term ? term : getenv("TERM"));
  if (tcgetattr(STDIN_FILENO, &cn_guard_restoration.modes) != 0) return false;
  prepare_restoration();
  // Before newterm: ncurses takes only signals nobody has taken.
  if (!cn_guard_install()) return false;
  use_env(FALSE);  // LINES and COLUMNS would switch resizing off
  use_tioctl(TRUE);
  cn_guard_set_active(true);
  screen = newterm(term, stdout, stdin);
  if (!screen) {
    cn_guard_set_active(false);
    cn_guard_remove();
    return false;
  }
  static bool registered;
  if (!registered) registered = atexit(cn_close) == 0;
  set_escdelay(25);
  set_modes();
  take_screen();
  if (cn_input_open()) return true;
  cn_close();
  return false;
}

void cn_close(void) {
  if (!screen) return;
  cn_input_close();
  if (!isendwin()) cn_leave();
  delscreen(screen);
  screen = NULL;
  cn_guard_remove();
}

void cn_leave(void) {
  if (xterm_like) send(modes_off);
  // The pen is ours, so that ncurses would leave it as it is.
  char sequence[64];
  cn_write(sequence, cn_sequence("sgr0", 0, 0, sequence, sizeof sequence));
  cn_write(sequence, cn_sequence("op", 0, 0, sequence, sizeof sequence));
  // It does not know either whether the cursor is shown, and sends only what changes.
  curs_set(0);
  curs_set(1);
  endwin();
  tcsetattr(STDIN_FILENO, TCSADRAIN, &cn_guard_restoration.modes);
  cn_guard_set_active(false);
  cn_guard_catch_stop(false);
}

void cn_return(void) {
  cn_guard_catch_stop(true);
  cn_guard_set_active(true);
  // What was pressed at a child of ours was meant for it.
  cn_guard_forget(1u << SIGINT | 1u << SIGQUIT | 1u << SIGTSTP | 1u << SIGCONT);
  reset_prog_mode();
  take_screen();
}

void cn_stop(void) {
  kill(0, SIGTSTP);
}

void cn_resize(int *width, int *height) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0
      && (size.ws_col != COLS || size.ws_row != LINES))
    resize_term(size.ws_row, size.ws_col);
  *width = COLS;
  *height = LINES;
}

size_t cn_sequence(const char *name, int first, int second, char *target, size_t room) {
  const char *sequence = capability(name);
  const char *filled = *sequence ? tiparm(sequence, first, second) : NULL;
  return filled ? copy_bare(filled, target, room) : 0;
}

bool cn_flag(const char *name) {
  return strcmp(name, "XT") == 0 ? xterm_like : tigetflag(name) == 1;
}

int cn_number(const char *name) {
  return tigetnum(name);
}

size_t cn_encode(uint32_t scalar, char *target) {
  mbstate_t state = {0};
  size_t count = wcrtomb(target, (wchar_t)scalar, &state);
  return count == (size_t)-1 ? 0 : count;
}

void cn_bell(void) {
  beep();
}

void cn_mouse(bool enabled) {
  mouse = enabled;
  if (xterm_like) send(enabled ? mouse_on : mouse_off);
}

bool cn_is_xterm_like(void) {
  return xterm_like;
}
