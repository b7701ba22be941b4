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
static bool xterm_like, utf8, own_colors;
static cchar_t *row;
static int row_capacity;

static const char modes_on[] = "\033[?2004h";
static const char modes_off[] =
  "\033[?2026l\033[?2004l\033[?1000l\033[?1002l\033[?1003l\033[?1006l";

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

// Appends a capability without its padding: `$<2>` waits for terminals of another age.
static void remember(const char *text) {
  cn_restoration *restoration = &cn_guard_restoration;
  for (; *text; text++) {
    if (text[0] == '$' && text[1] == '<' && strchr(text, '>')) text = strchr(text, '>');
    else if (restoration->count < sizeof restoration->bytes)
      restoration->bytes[restoration->count++] = *text;
  }
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
    tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  }
  def_prog_mode();
}

static void start_colors(void) {
  if (!has_colors() || start_color() != OK) return;
  own_colors = use_default_colors() == OK;
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
  start_colors();
  typeahead(-1);  // an update is never left half done for input that waits
  if (xterm_like) send(modes_on);
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
  if (xterm_like) send(modes_on);
  cn_invalidate();
}

void cn_disable_stop_keys(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_cc[VSUSP] = modes.c_cc[VQUIT] = _POSIX_VDISABLE;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  def_prog_mode();
}

void cn_stop(void) {
  kill(0, SIGTSTP);
}

void cn_resize(int *width, int *height) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0
      && (size.ws_col != COLS || size.ws_row != LINES)) {
    resize_term(size.ws_row, size.ws_col);
    cn_invalidate();
  }
  *width = COLS;
  *height = LINES;
}

int cn_colors(void) {
  return has_colors() ? COLORS : 0;
}

int cn_pairs(void) {
  return has_colors() ? COLOR_PAIRS : 1;
}

bool cn_define_pair(int pair, int foreground, int background) {
  if (!own_colors && foreground < 0) foreground = COLOR_WHITE;
  if (!own_colors && background < 0) background = COLOR_BLACK;
  return init_extended_pair(pair, foreground, background) == OK;
}

static attr_t attributes(uint8_t bits) {
  return (bits & CN_BOLD ? A_BOLD : 0) | (bits & CN_DIM ? A_DIM : 0)
    | (bits & CN_ITALIC ? A_ITALIC : 0) | (bits & CN_UNDERLINE ? A_UNDERLINE : 0)
    | (bits & CN_REVERSE ? A_REVERSE : 0);
}

static void make(cchar_t *target, const wchar_t *text, const cn_cell *cell) {
  setcchar(target, text, attributes(cell->attributes), 0, &cell->pair);
}

// Gives the number of ncurses cells: a wide character the C library does not know as one is
// replaced by a mark and a blank, so that ncurses and we agree on every column.
static int convert(const cn_cell *cell, cchar_t *target) {
  wchar_t text[6] = {(wchar_t)cell->scalars[0]};
  if (wcwidth(text[0]) != cell->width) {
    make(target, utf8 ? L"\uFFFD" : L"?", cell);
    if (cell->width < 2) return 1;
    make(target + 1, L" ", cell);
    return 2;
  }
  for (int i = 1, length = 1; i < 5 && cell->scalars[i]; i++)
    if (wcwidth((wchar_t)cell->scalars[i]) == 0) text[length++] = (wchar_t)cell->scalars[i];
  make(target, text, cell);
  return 1;
}

void cn_put(int x, int y, const cn_cell *cells, int count) {
  if (count > row_capacity) {
    cchar_t *larger = realloc(row, (size_t)count * sizeof *row);
    if (!larger) return;
    row = larger;
    row_capacity = count;
  }
  int length = 0;
  for (int i = 0; i < count; i++)
    if (cells[i].width > 0) length += convert(&cells[i], row + length);
  mvadd_wchnstr(y, x, row, length);
}

void cn_show(int cursor_x, int cursor_y) {
  bool visible = cursor_x >= 0 && cursor_y >= 0;
  if (xterm_like) send("\033[?2026h");
  if (!visible) curs_set(0);
  leaveok(stdscr, !visible);
  if (visible) move(cursor_y, cursor_x);
  wnoutrefresh(stdscr);
  doupdate();
  if (visible) curs_set(1);
  if (xterm_like) send("\033[?2026l");
}

void cn_invalidate(void) {
  clearok(curscr, TRUE);
}

void cn_bell(void) {
  beep();
}

bool cn_is_xterm_like(void) {
  return xterm_like;
}
