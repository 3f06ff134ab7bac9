/* A firmware of one page: counts its boots in flash and says so on UART0.
 *
 * Each boot programs one word of a sector of its own to zero, so the count is the number of zeroed words. It uses
 * nothing but the chip's mask ROM (addresses: ESP-IDF, components/esp_rom/esp32c3/ld/esp32c3.rom.ld).
 */
#include <stdint.h>

#define ROM_PRINTF ((int (*)(const char *, ...))0x40000040)
#define ROM_DELAY_US ((void (*)(uint32_t))0x40000050)
#define ROM_FLASH_WRITE ((int (*)(uint32_t, const uint32_t *, int32_t))0x4000012c)
#define ROM_FLASH_READ ((int (*)(uint32_t, uint32_t *, int32_t))0x40000130)
#define ROM_FLASH_UNLOCK ((int (*)(void))0x40000140)

/* The watchdog that the bootloader leaves running: ESP32-C3 Technical Reference Manual, "Watchdog Timers". */
#define RTC_WDT_CONFIG0 (*(volatile uint32_t *)0x60008090)
#define RTC_WDT_PROTECT (*(volatile uint32_t *)0x600080a8)
#define RTC_WDT_KEY 0x50d83aa1u

#define COUNTER_ADDRESS 0x210000u
#define COUNTER_END (COUNTER_ADDRESS + 4096u)

/* The application descriptor, which the bootloader expects at the image's start: ESP-IDF, esp_app_desc.h. */
__attribute__((used, section(".descriptor"))) const struct {
    uint32_t magic, secure_version, reserved[2];
    char version[32], project[32], time[16], date[16], idf[32], sha256[32];
    uint16_t efuse_block_min, efuse_block_max;
    uint8_t page_size_log2, reserved_end[75];
} descriptor = {.magic = 0xabcd5432u, .version = "1.0.0", .project = "boots", .efuse_block_max = 0xffff,
                .page_size_log2 = 16};

static uint32_t next_free(void) {
    uint32_t address = COUNTER_ADDRESS, word;
    while (address < COUNTER_END && ROM_FLASH_READ(address, &word, 4) == 0 && word == 0) address += 4;
    return address;
}

__attribute__((noreturn, used)) void run(void) {
    static const uint32_t counted = 0;
    uint32_t address = next_free();
    RTC_WDT_PROTECT = RTC_WDT_KEY;
    RTC_WDT_CONFIG0 = 0;
    ROM_FLASH_UNLOCK();
    if (address < COUNTER_END) ROM_FLASH_WRITE(address, &counted, 4);
    ROM_PRINTF("boot %d\n", (next_free() - COUNTER_ADDRESS) / 4);
    for (uint32_t uptime_ms = 100;; uptime_ms += 100) {
        ROM_DELAY_US(100000);
        ROM_PRINTF("up %d ms\n", uptime_ms);
    }
}

__attribute__((naked, section(".entry"))) void entry(void) {
    __asm__("la sp, stack_top\n tail run");
}
