/* The part of <string.h> that littlefs uses; the functions come from the ROM and from tinyrlibc. */
#ifndef OFMON_STRING_H
#define OFMON_STRING_H
#include <stddef.h>
void *memcpy(void *restrict to, const void *restrict from, size_t length);
void *memmove(void *to, const void *from, size_t length);
void *memset(void *to, int byte, size_t length);
int memcmp(const void *one, const void *other, size_t length);
size_t strlen(const char *text);
size_t strspn(const char *text, const char *accept);
size_t strcspn(const char *text, const char *reject);
char *strchr(const char *text, int character);
char *strcpy(char *restrict to, const char *restrict from);
#endif
