#ifndef CNCURSES_H
#define CNCURSES_H

// The part of ncursesw the program uses, in plain C types. Swift sees none of curses.h itself: its
// attributes and key numbers are macros, its screen and sizes are unsafe globals.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Chooses a UTF-8 locale for characters; false where there is none.
bool cn_use_utf8_locale(void);

/// Whether both standard input and output are a terminal.
bool cn_is_terminal(void);

/// Whether `TERM` says that the terminal can do nothing, rather than something unknown.
bool cn_is_dumb(void);

/// Takes over the terminal on standard input and output. `NULL` means the one named by `TERM`.
/// Fails where the terminal is unknown or cannot place its cursor.
bool cn_open(const char *term);

/// Gives the terminal back as it was found. Also runs at exit, and does nothing the second time.
void cn_close(void);

/// Gives the terminal back for a while. Stop signals stop the program and SIGINT does not end it.
void cn_leave(void);

/// Takes the terminal again after `cn_leave`.
void cn_return(void);

/// Stops the program with its process group, as ^Z does, until it is continued. Between
/// `cn_leave` and `cn_return`.
void cn_stop(void);

/// Reads the size from the terminal and fits the screen to it.
void cn_resize(int *width, int *height);

/// Writes a control sequence of the terminal's description, its two numbers filled in and without
/// padding, and gives its length; 0 where there is none or no room for it.
size_t cn_sequence(const char *name, int first, int second, char *target, size_t room);

/// Whether the description has a flag; `XT`, of xterm's ways, is also that of tmux and screen.
bool cn_flag(const char *name);

/// A number of the description, negative where there is none.
int cn_number(const char *name);

/// Writes a character in the locale's encoding, at most `CN_CHARACTER_ROOM` bytes, and gives their
/// number; 0 where it has none.
size_t cn_encode(uint32_t scalar, char *target);
enum { CN_CHARACTER_ROOM = 16 };

void cn_bell(void);

/// Turns mouse reports on or off; they come as characters.
void cn_mouse(bool enabled);

/// Whether the terminal follows xterm's way of titles, clipboard and modes.
bool cn_is_xterm_like(void);

/// Sends bytes as they are, between updates.
void cn_write(const char *bytes, size_t count);

/// Results of `cn_wait`, which may come together.
enum { CN_READABLE = 1, CN_SIGNALLED = 2, CN_LOST = 4 };

/// Sleeps until input or a signal comes, at most so many milliseconds; −1 for ever.
int cn_wait(int milliseconds);

/// The signals caught since the last call, bit n for signal n.
uint32_t cn_take_signals(void);

/// Signals that ask for more than an end of the program.
extern const int cn_sigwinch, cn_sigtstp, cn_sigcont;

typedef enum {
  CN_NOTHING, CN_CHARACTER, CN_KEY, CN_FUNCTION_KEY, CN_PASTE_START, CN_PASTE_END, CN_UNKNOWN
} cn_kind;

typedef enum {
  CN_UP, CN_DOWN, CN_LEFT, CN_RIGHT, CN_ENTER, CN_BACKTAB, CN_BACKSPACE, CN_DELETE, CN_INSERT,
  CN_HOME, CN_END, CN_PAGE_UP, CN_PAGE_DOWN, CN_WORD_LEFT, CN_WORD_RIGHT
} cn_key;

/// One piece of input: `value` is a code point, a `cn_key` or a function key's number.
typedef struct {
  cn_kind kind;
  uint32_t value;
} cn_input;

/// Reads what is there, waiting so many milliseconds for the rest of a character.
cn_input cn_read(int milliseconds);

#endif
