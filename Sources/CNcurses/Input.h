#ifndef CNCURSES_INPUT_H
#define CNCURSES_INPUT_H

#include <stdbool.h>

/// Makes the window keys are read from, once the screen is there.
bool cn_input_open(void);
void cn_input_close(void);

#endif
