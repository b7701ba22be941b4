// A library to be loaded before a program (LD_PRELOAD) that makes its file-system calls fail.
//
// FUNNEL_FAULT_FOLDER: calls on files in this folder and below are counted; others never fail.
// FUNNEL_FAULT_PLAN:   a file of eight 64-bit numbers, shared with whoever plans the faults:
//   0  calls counted so far
//   1  the first call to fail, counted from 1; 0 for none
//   2  the last call to fail
//   3  what happens: 1 ENOSPC, 2 EIO, 3 SIGKILL, 4 half of a write, then SIGKILL
//   4  calls that have failed so far
// FUNNEL_LOCK_WAITS:   a file that the wait for each lock taken is added to, in microseconds, one
//                      decimal number a line.
