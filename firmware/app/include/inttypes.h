/* littlefs wants the format macros of <inttypes.h> only for traces, which this build leaves out. */
#ifndef OFMON_INTTYPES_H
#define OFMON_INTTYPES_H
#include <stdint.h>
#endif
