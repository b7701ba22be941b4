#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE
#include "Input.h"

#include "CNcurses.h"
#include "Guard.h"

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

// Reading from the screen's own window would refresh it behind our back; a pad is never refreshed.
static WINDOW *pad;

// Above every number ncurses itself gives to keys.
enum { PASTE_START = 0x1000, PASTE_END, WORD_LEFT, WORD_RIGHT };

// Terminals send these whatever their terminfo entry says.
static const struct { const char *bytes; int code; } sequences[] = {
  {"\033[200~", PASTE_START}, {"\033[201~", PASTE_END},
  {"\033[1;5D", WORD_LEFT}, {"\033[1;5C", WORD_RIGHT},
  {"\033[1;3D", WORD_LEFT}, {"\033[1;3C", WORD_RIGHT},
  {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
  {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
  {"\033[H", KEY_HOME}, {"\033[F", KEY_END}, {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END},
  {"\033[7~", KEY_HOME}, {"\033[8~", KEY_END}, {"\033[Z", KEY_BTAB},
};

bool cn_input_open(void) {
  pad = newpad(1, 1);
  if (!pad) return false;
  keypad(pad, TRUE);
  for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++)
    define_key(sequences[i].bytes, sequences[i].code);
  // Once ncurses has seen how a report of the mouse begins it waits for its end, come what may.
  define_key(NULL, KEY_MOUSE);
  return true;
}

void cn_input_close(void) {
  if (pad) delwin(pad);
  pad = NULL;
}

int cn_wait(int milliseconds) {
  struct pollfd wanted[] = {
    {.fd = STDIN_FILENO, .events = POLLIN},
    {.fd = cn_guard_wake_descriptor(), .events = POLLIN}};
  if (poll(wanted, 2, milliseconds) < 0) return errno == EINTR ? CN_SIGNALLED : CN_LOST;
  int result = wanted[1].revents ? CN_SIGNALLED : 0;
  if (wanted[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return result | CN_LOST;
  if (!(wanted[0].revents & POLLIN)) return result;
  // Readable without a byte to read is the end of the file.
  int bytes = 0;
  if (ioctl(STDIN_FILENO, FIONREAD, &bytes) == 0 && bytes == 0) return result | CN_LOST;
  return result | CN_READABLE;
}

static cn_input key(cn_key value) {
  return (cn_input){.kind = CN_KEY, .value = value};
}

static cn_input special(wint_t code) {
  if (code > KEY_F0 && code <= KEY_F(63))
    return (cn_input){.kind = CN_FUNCTION_KEY, .value = code - KEY_F0};
  switch (code) {
  case PASTE_START: return (cn_input){.kind = CN_PASTE_START};
  case PASTE_END: return (cn_input){.kind = CN_PASTE_END};
  case KEY_UP: case KEY_SR: return key(CN_UP);
  case KEY_DOWN: case KEY_SF: return key(CN_DOWN);
  case KEY_LEFT: case KEY_SLEFT: return key(CN_LEFT);
  case KEY_RIGHT: case KEY_SRIGHT: return key(CN_RIGHT);
  case WORD_LEFT: return key(CN_WORD_LEFT);
  case WORD_RIGHT: return key(CN_WORD_RIGHT);
  case KEY_ENTER: return key(CN_ENTER);
  case KEY_BTAB: return key(CN_BACKTAB);
  case KEY_BACKSPACE: return key(CN_BACKSPACE);
  case KEY_DC: case KEY_SDC: return key(CN_DELETE);
  case KEY_IC: return key(CN_INSERT);
  case KEY_HOME: case KEY_SHOME: case KEY_A1: return key(CN_HOME);
  case KEY_END: case KEY_SEND: case KEY_C1: return key(CN_END);
  case KEY_PPAGE: case KEY_A3: return key(CN_PAGE_UP);
  case KEY_NPAGE: case KEY_C3: return key(CN_PAGE_DOWN);
  default: return (cn_input){.kind = CN_UNKNOWN};
  }
}

cn_input cn_read(int milliseconds) {
  wtimeout(pad, milliseconds);
  wint_t value = 0;
  switch (wget_wch(pad, &value)) {
  case OK: return (cn_input){.kind = CN_CHARACTER, .value = value};
  case KEY_CODE_YES: return special(value);
  default: return (cn_input){.kind = CN_NOTHING};
  }
}
